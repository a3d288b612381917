package circuits

import (
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits/burn"
	"github.com/zsettle/zsettle/circuits/gadget"
	"github.com/zsettle/zsettle/circuits/mint"
	"github.com/zsettle/zsettle/circuits/transfer"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// forgeries are the witnesses whose decompositions a prover tampers with, and those that need values that only the circuit's own
// formulas give.
func forgeries(t *testing.T, c statement.Circuit) []attack {
	f := &forger{newWorld(t)}
	switch c {
	case statement.MintCircuit:
		return append(append(f.registration(c, "Registration"), f.auditing(c)...), f.ranges(c, "Define#3")...)
	case statement.AppendCircuit:
		return f.batchIndex()
	case statement.TransferCircuit:
		return append(f.spending(c), f.registration(c, "Payee")...)
	default:
		return f.spending(c)
	}
}

type forger struct{ w *world }

// spending are the forgeries that transfer and burn share.
func (f *forger) spending(c statement.Circuit) (out []attack) {
	out = append(f.ranges(c, "assertRange#1", "assertRange#2", "assertRange#3", "assertRange#4"), f.positions(c)...)
	out = append(out, f.registration(c, "Sender")...)
	out = append(out, f.auditing(c)...)
	return append(out, f.signatures(c)...)
}

// at tampers with the decomposition number call of the sites that contain part.
func at(part string, call int, bits func(value *big.Int, n int) []*big.Int) tamper {
	return func(site string, k int, value *big.Int, n int) []*big.Int {
		if !strings.Contains(site, part) || k != call {
			return nil
		}
		return bits(value, n)
	}
}

// fixed gives the binary digits of x, whatever the value is.
func fixed(x *big.Int) func(*big.Int, int) []*big.Int {
	return func(_ *big.Int, n int) []*big.Int { return digits(x, n) }
}

func digits(x *big.Int, n int) []*big.Int {
	out := make([]*big.Int, n)
	for i := range out {
		out[i] = big.NewInt(int64(x.Bit(i)))
	}
	return out
}

// firstDigit puts the whole value into the first digit: the sum is right and the digits are no bits.
func firstDigit(value *big.Int, n int) []*big.Int {
	out := digits(new(big.Int), n)
	out[0] = value
	return out
}

// statement returns a fresh statement with its shared private part, and what signs it again.
func (f *forger) statement(c statement.Circuit) (s statement.Statement, spend *statement.Spend, sign func()) {
	switch c {
	case statement.TransferCircuit:
		t := f.w.transfer()
		return t, &t.Private.Spend, func() { f.w.signTransfer(t) }
	case statement.BurnCircuit:
		b := f.w.burn()
		return b, &b.Private.Spend, func() { f.w.signBurn(b) }
	default:
		return f.w.mint(), nil, func() {}
	}
}

func (f *forger) assign(s statement.Statement) frontend.Circuit {
	assignment, err := Assign(s)
	must(f.w.t, err)
	return assignment
}

// ranges put each value into the first digit of its range check.
func (f *forger) ranges(c statement.Circuit, parts ...string) (out []attack) {
	for _, part := range parts {
		s, _, _ := f.statement(c)
		out = append(out, attack{"digits that are no bits: " + part, f.assign(s), at(part, 0, firstDigit)})
	}
	return out
}

// positions give the first input another position, and so another nullifier, by digits that are no bits, and by digits of another
// number: a note could be spent again and again.
func (f *forger) positions(c statement.Circuit) []attack {
	forge := func(name string, position field.Element, bits func(*big.Int, int) []*big.Int) attack {
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
		return attack{name, assignment, at("AssertMembership", 0, bits)}
	}
	_, spend, _ := f.statement(c)
	path := spend.Inputs[0].Path
	weird, position := weirdIndex(path, spend.Inputs[0].Note.Commitment().Element)
	return []attack{
		forge("a position of digits that are no bits", position, weird),
		forge("a position beyond the tree", field.New(uint64(path.Position)+1<<32), fixed(big.NewInt(int64(path.Position)))),
	}
}

// weirdIndex finds digits of a position that are no bits but look up the same child at the leaves' level, and their sum.
func weirdIndex(path tree.Path, node field.Element) (func(*big.Int, int) []*big.Int, field.Element) {
	c, two := path.Levels[0], field.New(2)
	low := c[0].Add(two.Mul(c[1].Sub(c[0])))
	high := c[2].Add(two.Mul(c[3].Sub(c[2])))
	b1 := divide(node.Sub(low), high.Sub(low))
	rest := path.Position &^ 3
	bits := func(_ *big.Int, n int) []*big.Int {
		out := digits(new(big.Int).SetUint64(uint64(rest)), n)
		out[0], out[1] = two.Big(), b1.Big()
		return out
	}
	return bits, field.New(uint64(rest)).Add(two).Add(two.Mul(b1))
}

func divide(a, b field.Element) field.Element {
	x, y := a.Fr(), b.Fr()
	x.Div(&x, &y)
	return field.FromFr(x)
}

// registration tampers with the position in the participants tree of the sender, the payee or the owner of a mint.
func (f *forger) registration(c statement.Circuit, who string) []attack {
	owner, call := f.w.alice.view.Owner(), map[string]int{"Sender": 0, "Registration": 0, "Payee": 0}[who]
	if who == "Payee" {
		owner = f.w.bob.view.Owner()
	}
	path, err := f.w.participants.Path(owner)
	must(f.w.t, err)
	weird, position := weirdIndex(path, owner.Element)
	forge := func(name string, position *big.Int, bits func(*big.Int, int) []*big.Int) attack {
		s, _, _ := f.statement(c)
		assignment := f.assign(s)
		registrationIn(assignment, who).Position = position
		return attack{who + ": " + name, assignment, atRegistration(who, call, bits)}
	}
	return []attack{
		forge("a position of digits that are no bits", position.Big(), weird),
		forge("digits of another position", new(big.Int).Add(big.NewInt(1), new(big.Int).SetUint64(uint64(path.Position))),
			fixed(new(big.Int).SetUint64(uint64(path.Position)))),
	}
}

// atRegistration tells the payee's path from the sender's, which comes before it.
func atRegistration(who string, call int, bits func(*big.Int, int) []*big.Int) tamper {
	first := ""
	return func(site string, k int, value *big.Int, n int) []*big.Int {
		if !strings.Contains(site, "AssertRegistered") {
			return nil
		}
		if first == "" {
			first = site
		}
		if (site == first) == (who == "Payee") || k != call {
			return nil
		}
		return bits(value, n)
	}
}

// batchIndex tampers with the index of an append.
func (f *forger) batchIndex() []attack {
	w := f.w
	path := w.append().Private.Path
	weird, index := weirdIndex(path, tree.EmptyBatch())
	digitsNoBits := w.append()
	digitsNoBits.Public.BatchIndex = index
	f.settle(digitsNoBits, "Define#5", at("append.", 0, weird), func(v []*big.Int) { digitsNoBits.Public.NewRoot.Element = element(v[0]) })
	other := w.append()
	other.Public.BatchIndex = field.New(7)
	return []attack{
		{"a batch index of digits that are no bits", f.assign(digitsNoBits), at("append.", 0, weird)},
		{"digits of another batch index", f.assign(other), at("append.", 0, fixed(big.NewInt(int64(path.Position))))},
	}
}

func element(x *big.Int) field.Element {
	e, err := field.FromBig(x)
	if err != nil {
		panic(err)
	}
	return e
}

// settle runs a forged statement and takes over what the circuit computed where an equality failed.
func (f *forger) settle(s statement.Statement, part string, tampered tamper, take func([]*big.Int)) {
	for site, values := range trace(f.w.t, f.assign(s), "", tampered).computed {
		if strings.Contains(site, part) {
			take(values)
			return
		}
	}
	f.w.t.Fatalf("%s: no equality failed at %s", s.Circuit(), part)
}

// auditing forges the audit data: the regulator would read nothing, and only one site says so.
func (f *forger) auditing(c statement.Circuit) []attack {
	return []attack{
		f.audit(c, "digits of the ephemeral scalar that are no bits", at("AssertAudit", 0, firstDigit), func(*statement.AuditWitness) {}),
		f.audit(c, "digits of another ephemeral scalar", at("AssertAudit", 0, fixed(big.NewInt(12345))), func(*statement.AuditWitness) {}),
		f.audit(c, "an audit key off the curve", nil, func(w *statement.AuditWitness) { w.Key.X = w.Key.X.Add(one) }),
		f.range252(c),
	}
}

// range252 is an ephemeral scalar wider than its digits.
func (f *forger) range252(c statement.Circuit) attack {
	s, _, _ := f.statement(c)
	a := auditOf(s)
	narrow := a.witness.EphemeralSecret.Big()
	a.witness.EphemeralSecret = widen(a.witness.EphemeralSecret)
	return attack{"an ephemeral scalar of 253 bits with the digits of its remainder", f.assign(s), at("AssertAudit", 0, fixed(narrow))}
}

// audit changes the audit witness or its digits and makes ephemeral and ciphertext what the circuit computes from them.
func (f *forger) audit(c statement.Circuit, name string, tampered tamper, change func(*statement.AuditWitness)) attack {
	s, _, sign := f.statement(c)
	a := auditOf(s)
	change(a.witness)
	if tampered != nil {
		f.settle(s, "AssertAudit#3", tampered, func(v []*big.Int) { *a.ephemeral = element(v[0]) })
		sign()
	}
	f.settle(s, "AssertAudit#5", tampered, func(v []*big.Int) {
		for i := range v {
			*a.ciphertext[i] = element(v[i])
		}
	})
	sign()
	return attack{name, f.assign(s), tampered}
}

type auditParts struct {
	witness    *statement.AuditWitness
	ephemeral  *field.Element
	ciphertext []*field.Element
}

func auditOf(s statement.Statement) auditParts {
	switch s := s.(type) {
	case *statement.Transfer:
		a := &s.Public.Audit
		return auditParts{&s.Private.Audit, &s.Public.EphemeralKey, []*field.Element{&a[0], &a[1], &a[2], &a[3]}}
	case *statement.Burn:
		a := &s.Public.Audit
		return auditParts{&s.Private.Audit, &s.Public.EphemeralKey, []*field.Element{&a[0], &a[1]}}
	case *statement.Mint:
		return auditParts{&s.Private.Audit, &s.Public.EphemeralKey, []*field.Element{&s.Public.Audit}}
	}
	panic("no audit data")
}

func spendIn(c frontend.Circuit) *gadget.Spend {
	switch c := c.(type) {
	case *transfer.Circuit:
		return &c.Spend
	case *burn.Circuit:
		return &c.Spend
	}
	panic("no spend")
}

func registrationIn(c frontend.Circuit, who string) *gadget.Path {
	switch c := c.(type) {
	case *mint.Circuit:
		return &c.Registration
	case *transfer.Circuit:
		if who == "Payee" {
			return &c.Payee
		}
	}
	return &spendIn(c).Registration
}
