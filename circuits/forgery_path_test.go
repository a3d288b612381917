package circuits

import (
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/circuits/mint"
	"github.com/zsettle/zsettle/circuits/transfer"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// wrongDigits returns digits that are not bits but select the same child of the lowest level of a
// path, and the position that is their sum.
func wrongDigits(path tree.Path, leaf field.Element) (choose, field.Element) {
	children, two := path.Levels[0], field.New(2)
	low := children[0].Add(two.Mul(children[1].Sub(children[0])))
	high := children[2].Add(two.Mul(children[3].Sub(children[2])))
	second := divide(leaf.Sub(low), high.Sub(low))
	rest := uint64(path.Position &^ 3)
	digits := func(_ *big.Int, n int) []*big.Int {
		out := binary(new(big.Int).SetUint64(rest), n)
		out[0], out[1] = two.Big(), second.Big()
		return out
	}
	return digits, field.New(rest).Add(two).Add(two.Mul(second))
}

// positions returns the forgeries that give the first input another position. It would have another
// nullifier, and its note could be spent again and again.
func (f *forger) positions(c statement.Circuit) []attack {
	_, spend, _ := f.statement(c)
	in := spend.Inputs[0]
	digits, position := wrongDigits(in.Path, in.Note.Commitment().Element)
	beyond := field.New(uint64(in.Path.Position) + 1<<32)
	return []attack{
		f.position(c, "a position of digits that are not bits", position, digits),
		f.position(c, "a position outside the tree", beyond, digitsOf(big.NewInt(int64(in.Path.Position)))),
	}
}

// position forges a statement whose first input has another position.
func (f *forger) position(c statement.Circuit, name string, position field.Element, digits choose) attack {
	s, spend, sign := f.statement(c)
	in := spend.Inputs[0]
	nf := hash.Sum(hash.Nullifier, spend.NK, in.Note.Commitment().Element, position, in.Note.Rho)
	switch s := s.(type) {
	case *statement.Transfer:
		s.Public.Nullifiers[0].Element = nf
	case *statement.Burn:
		s.Public.Nullifiers[0].Element = nf
	}
	sign()
	assignment := f.assign(s)
	spendIn(assignment).Inputs[0].Path.Position = position.Big()
	return attack{name, assignment, at("AssertMembership", digits)}
}

// registration is a path in the participants tree that a circuit checks.
type registration struct {
	who   string
	site  string // where the circuit checks the path
	owner notes.Owner
	path  func(frontend.Circuit) *gadget.Path
}

func (f *forger) registrations(c statement.Circuit) []registration {
	const check = "gadget.Path.AssertRegistered"
	alice, bob := f.w.alice.owner(), f.w.bob.owner()
	sender := func(c frontend.Circuit) *gadget.Path { return &spendIn(c).Registration }
	switch c {
	case statement.MintCircuit:
		owner := func(c frontend.Circuit) *gadget.Path { return &c.(*mint.Circuit).Registration }
		return []registration{{"owner", check, alice, owner}}
	case statement.TransferCircuit:
		payee := func(c frontend.Circuit) *gadget.Path { return &c.(*transfer.Circuit).Payee }
		return []registration{
			{"sender", "Define#10 > " + check, alice, sender},
			{"payee", "Define#11 > " + check, bob, payee},
		}
	default:
		return []registration{{"sender", check, alice, sender}}
	}
}

// registration returns the forgeries that give an owner another position in the participants tree.
func (f *forger) registration(c statement.Circuit) (attacks []attack) {
	for _, r := range f.registrations(c) {
		path, err := f.w.participants.Path(r.owner)
		must(f.w.t, err)
		digits, position := wrongDigits(path, r.owner.Element)
		right := big.NewInt(int64(path.Position))
		next := big.NewInt(int64(path.Position) + 1)
		attacks = append(attacks,
			f.registeredAt(c, r, "a position of digits that are not bits", position.Big(), digits),
			f.registeredAt(c, r, "digits of another position", next, digitsOf(right)))
	}
	return attacks
}

// registeredAt forges a statement whose registration has another position.
func (f *forger) registeredAt(
	c statement.Circuit, r registration, name string, position *big.Int, digits choose,
) attack {
	s, _, _ := f.statement(c)
	assignment := f.assign(s)
	r.path(assignment).Position = position
	return attack{r.who + ": " + name, assignment, at(r.site, digits)}
}

// batchIndex returns the forgeries that give an append another batch index.
func (f *forger) batchIndex() []attack {
	path := f.w.appendBatch().Private.Path
	right := big.NewInt(int64(path.Position))

	digits, index := wrongDigits(path, tree.EmptyBatch())
	notBits := f.w.appendBatch()
	notBits.Public.BatchIndex = index
	notBits.Public.NewRoot.Element = f.computedAt(notBits, "Define#5", at("append.", digits))[0]

	other := f.w.appendBatch()
	other.Public.BatchIndex = field.New(7)
	return []attack{
		{"a batch index of digits that are not bits", f.assign(notBits), at("append.", digits)},
		{"digits of another batch index", f.assign(other), at("append.", digitsOf(right))},
	}
}
