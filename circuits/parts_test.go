package circuits

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// valid returns a valid statement of a circuit.
func (w *world) valid(c statement.Circuit) statement.Statement {
	switch c {
	case statement.MintCircuit:
		return w.mint()
	case statement.TransferCircuit:
		return w.transfer()
	case statement.BurnCircuit:
		return w.burn()
	default:
		return w.appendBatch()
	}
}

// parts points to what all statements with inputs have.
type parts struct {
	spend   *statement.Spend
	root    *field.Element
	message func() field.Element // what the spending key signs
}

// partsOf returns the parts of a statement with inputs.
func partsOf(s statement.Statement) parts {
	switch s := s.(type) {
	case *statement.Transfer:
		p := &s.Public
		return parts{&s.Private.Spend, &p.Root.Element, p.Message}
	case *statement.Burn:
		p := &s.Public
		return parts{&s.Private.Spend, &p.Root.Element, p.Message}
	}
	panic("the statement has no inputs")
}
