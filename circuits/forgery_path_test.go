package circuits

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/distribution"
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

// positions returns the forgeries that give an input another position. It would have another
// nullifier, and its note could be spent again and again.
func (f *forger) positions(c statement.Circuit) (attacks []attack) {
	_, spend, _ := f.statement(c)
	for k, in := range spend.Inputs {
		digits, position := wrongDigits(in.Path, in.Note.Commitment().Element)
		beyond := field.New(uint64(in.Path.Position) + 1<<32)
		right := digitsOf(big.NewInt(int64(in.Path.Position)))
		attacks = append(attacks,
			f.position(c, k, "a position of digits that are not bits", position, digits),
			f.position(c, k, "a position outside the tree", beyond, right))
	}
	return attacks
}

// position forges a statement whose input k has another position.
func (f *forger) position(c statement.Circuit, k int, name string, position field.Element, digits choose) attack {
	s, spend, sign := f.statement(c)
	in := spend.Inputs[k]
	nf := hash.Sum(hash.Nullifier, spend.NK, in.Note.Commitment().Element, position, in.Note.Rho)
	partsOf(s).nullifiers[k].Element = nf
	sign()
	assignment := f.assign(s)
	spendIn(assignment).Inputs[k].Path.Position = position.Big()
	return attack{fmt.Sprintf("input %d: %s", k, name), assignment, atCall("AssertMembership", k, digits)}
}

// registration is a path in the participants tree that a circuit checks.
type registration struct {
	who   string
	site  string // where the circuit checks the path
	call  int    // how many paths it checks there before this one
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
		return []registration{{"owner", check, 0, alice, owner}}
	case statement.TransferCircuit:
		payee := func(c frontend.Circuit) *gadget.Path { return &c.(*transfer.Circuit).Payee }
		return []registration{
			{"sender", "Define#10 > " + check, 0, alice, sender},
			{"payee", "Define#11 > " + check, 0, bob, payee},
		}
	case statement.DistributionCircuit:
		return append(f.payeesOfDistribution("Define#12 > "+check),
			registration{"sender", "Define#11 > " + check, 0, alice, sender})
	default:
		return []registration{{"sender", check, 0, alice, sender}}
	}
}

// payeesOfDistribution returns the paths of the eight payees, which the circuit checks at one site.
func (f *forger) payeesOfDistribution(site string) (out []registration) {
	for i, payee := range f.w.payees {
		path := func(c frontend.Circuit) *gadget.Path { return &c.(*distribution.Circuit).Payees[i] }
		out = append(out, registration{fmt.Sprintf("payee %d", i), site, i, payee.owner(), path})
	}
	return out
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
	return attack{r.who + ": " + name, assignment, atCall(r.site, r.call, digits)}
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
