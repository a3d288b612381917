package circuits

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/burn"
	"github.com/zsettle/zsettle/circuits/consolidation"
	"github.com/zsettle/zsettle/circuits/distribution"
	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/circuits/transfer"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// parts points to what all statements with inputs have.
type parts struct {
	spend         *statement.Spend
	nullifiers    []notes.Nullifier
	root, context *field.Element
	message       func() field.Element // what the spending key signs
}

// partsOf returns the parts of a statement with inputs.
func partsOf(s statement.Statement) parts {
	switch s := s.(type) {
	case *statement.Transfer:
		p := &s.Public
		return parts{&s.Private.Spend, p.Nullifiers[:], &p.Root.Element, &p.Context, p.Message}
	case *statement.Distribution:
		p := &s.Public
		return parts{&s.Private.Spend, p.Nullifiers[:], &p.Root.Element, &p.Context, p.Message}
	case *statement.Consolidation:
		p := &s.Public
		return parts{&s.Private.Spend, p.Nullifiers[:], &p.Root.Element, &p.Context, p.Message}
	case *statement.Burn:
		p := &s.Public
		return parts{&s.Private.Spend, p.Nullifiers[:], &p.Root.Element, &p.Context, p.Message}
	}
	panic("the statement has no inputs")
}

// spendIn returns the spend of an assignment with inputs.
func spendIn(c frontend.Circuit) *gadget.Spend {
	switch c := c.(type) {
	case *transfer.Circuit:
		return &c.Spend
	case *distribution.Circuit:
		return &c.Spend
	case *consolidation.Circuit:
		return &c.Spend
	case *burn.Circuit:
		return &c.Spend
	}
	panic("the circuit has no spend")
}

// auditData points to the parts of a statement that belong to its audit encryption.
type auditData struct {
	witness           *statement.AuditWitness
	key, ephemeralKey *field.Element
	ciphertext        []*field.Element
	plaintext         func() []field.Element
}

func auditOf(s statement.Statement) auditData {
	switch s := s.(type) {
	case *statement.Transfer:
		p, w := &s.Public, &s.Private
		return auditData{&w.Audit, &p.AuditKey, &p.EphemeralKey, pointers(p.Audit[:]), w.Plaintext}
	case *statement.Distribution:
		p, w := &s.Public, &s.Private
		return auditData{&w.Audit, &p.AuditKey, &p.EphemeralKey, pointers(p.Audit[:]), w.Plaintext}
	case *statement.Consolidation:
		p, w := &s.Public, &s.Private
		return auditData{&w.Audit, &p.AuditKey, &p.EphemeralKey, pointers(p.Audit[:]), w.Plaintext}
	case *statement.Burn:
		p, w := &s.Public, &s.Private
		return auditData{&w.Audit, &p.AuditKey, &p.EphemeralKey, pointers(p.Audit[:]), w.Plaintext}
	case *statement.Mint:
		p, w := &s.Public, &s.Private
		return auditData{&w.Audit, &p.AuditKey, &p.EphemeralKey, []*field.Element{&p.Audit}, w.Plaintext}
	}
	panic("the statement has no audit data")
}

func pointers(elements []field.Element) (out []*field.Element) {
	for i := range elements {
		out = append(out, &elements[i])
	}
	return out
}

// keepOwn gives the outputs that stay with the sender the asset and the owner of the inputs, and
// the value that is left of them. The payments of a distribution get the asset.
func keepOwn(s statement.Statement) {
	first, sum := partsOf(s).spend.Inputs[0].Note, field.Element{}
	for _, in := range partsOf(s).spend.Inputs {
		sum = sum.Add(in.Note.Value)
	}
	switch s := s.(type) {
	case *statement.Distribution:
		for i := range s.Private.Payments {
			n := &s.Private.Payments[i].Note
			n.Asset, sum = first.Asset, sum.Sub(n.Value)
		}
		change := &s.Private.Change
		change.Asset, change.Owner, change.Value = first.Asset, first.Owner, sum
	case *statement.Consolidation:
		output := &s.Private.Output
		output.Asset, output.Owner, output.Value = first.Asset, first.Owner, sum
	default:
		panic("the statement has no such outputs")
	}
}
