package circuits

import (
	"crypto/sha512"
	"fmt"
	"math/big"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// world is a small chain with two registered parties, one party that is not registered, and a tree
// that holds their notes.
type world struct {
	t               *testing.T
	alice, bob, eve *account   // eve is not registered
	payees          []*account // of a distribution
	cash, bond      notes.Asset
	openings        []statement.Opening // by position
	commitments     *tree.Commitments
	participants    *tree.Participants
	auditKey        notes.AuditKey
}

// Positions of the notes in the world's tree.
const (
	aliceCash100 = iota
	aliceCash50
	aliceBond70
	bobCash100
	aliceTooLarge // has the value 2^120, which no accepted transaction can make
	aliceHalf     // this note and the next have the value 2^119 each
	aliceHalf2
	offCurve100 // this note and the next have an owner whose ak is off the curve
	offCurve50
	aliceMinusOne // has the value −1, which no accepted transaction can make
	aliceCoin0    // this note and the next seven are the inputs of a consolidation
)

var (
	two119 = field.New(1 << 40).Mul(field.New(1 << 40)).Mul(field.New(1 << 39))
	two120 = two119.Add(two119)
)

func newWorld(t *testing.T) *world {
	w := &world{
		t:     t,
		alice: newAccount(t, "alice"),
		bob:   newAccount(t, "bob"),
		eve:   newAccount(t, "eve"),
		cash:  notes.Asset{19: 1},
		bond:  notes.Asset{0: 0xb0, 19: 2},

		commitments:  tree.NewCommitments(),
		participants: tree.NewParticipants(),
	}
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(123456789))
	must(t, err)
	w.auditKey = regulator.AuditKey()
	must(t, w.participants.Set(5, w.alice.owner()))
	must(t, w.participants.Set(9, w.offCurveOwner()))
	must(t, w.participants.Set(700, w.bob.owner()))
	for i := range notes.DistributionPayments {
		w.payees = append(w.payees, newAccount(t, fmt.Sprintf("payee %d", i)))
		must(t, w.participants.Set(uint32(20+3*i), w.payees[i].owner()))
	}
	w.openings = []statement.Opening{
		w.opening(w.alice, w.cash, field.New(100), 1),
		w.opening(w.alice, w.cash, field.New(50), 2),
		w.opening(w.alice, w.bond, field.New(70), 3),
		w.opening(w.bob, w.cash, field.New(100), 4),
		w.opening(w.alice, w.cash, two120, 5),
		w.opening(w.alice, w.cash, two119, 6),
		w.opening(w.alice, w.cash, two119, 7),
		{Asset: w.cash.Element(), Value: field.New(100), Owner: w.offCurveOwner().Element, Rho: field.New(8)},
		{Asset: w.cash.Element(), Value: field.New(50), Owner: w.offCurveOwner().Element, Rho: field.New(9)},
		w.opening(w.alice, w.cash, minusOne, 10),
	}
	for i := range uint64(notes.ConsolidationInputs) {
		w.openings = append(w.openings, w.opening(w.alice, w.cash, field.New(11+i), 20+i))
	}
	var batch []notes.Commitment
	for _, o := range w.openings {
		batch = append(batch, o.Commitment())
	}
	must(t, w.commitments.Append(batch))
	return w
}

// account is a shielded account. The tests know its spending key, so they can make signatures that
// a wallet would not make.
type account struct {
	ask  *big.Int // the spending key
	view *notes.FullViewingKey
}

func newAccount(t *testing.T, name string) *account {
	seed := sha512.Sum512([]byte(name))
	ask := new(big.Int).Mod(new(big.Int).SetBytes(seed[:]), notes.Order())
	secret := field.Reduce(seed[:])
	nk, ovk := notes.NewNullifierKey(secret), notes.NewOutgoingViewingKey(secret.Add(one))
	view, err := notes.NewFullViewingKey(notes.Generator().Mul(ask), nk, ovk, seed[:32])
	must(t, err)
	return &account{ask, view}
}

func (a *account) owner() notes.Owner { return a.view.Owner() }

// response computes the s of a signature from the nonce and the challenge.
type response func(nonce, challenge *big.Int) *big.Int

// sign returns a signature with the given R and s. It verifies if r is nonce·G and respond is
// honest.
func (a *account) sign(m field.Element, nonce *big.Int, r notes.Point, respond response) notes.Signature {
	c := notes.Challenge(r, a.view.SpendValidatingKey(), m)
	s := new(big.Int).Mod(respond(nonce, c.Big()), notes.Order())
	return notes.Signature{R: r, S: element(s)}
}

// honest is the response of a valid signature: nonce + challenge·ask.
func (a *account) honest(nonce, challenge *big.Int) *big.Int {
	s := new(big.Int).Mul(challenge, a.ask)
	return s.Add(s, nonce)
}

var fixedNonce = big.NewInt(987654321)

// signHonestly returns a valid signature.
func (a *account) signHonestly(m field.Element) notes.Signature {
	return a.sign(m, fixedNonce, notes.Generator().Mul(fixedNonce), a.honest)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) opening(k *account, asset notes.Asset, value field.Element, rho uint64) statement.Opening {
	return statement.Opening{Asset: asset.Element(), Value: value, Owner: k.owner().Element, Rho: field.New(rho)}
}

func (w *world) input(position uint32) statement.Input {
	return statement.Input{Note: w.openings[position], Path: w.commitments.Path(position)}
}

func (w *world) chain() statement.Chain {
	return statement.Chain{Root: w.commitments.Root(), Participants: w.participants, AuditKey: w.auditKey}
}

func (w *world) note(position uint32) statement.SpendableNote {
	o := w.openings[position]
	asset, err := notes.AssetFromElement(o.Asset)
	must(w.t, err)
	value, err := notes.ValueFromBig(o.Value.Big())
	must(w.t, err)
	n := notes.Note{
		Asset: asset,
		Value: value,
		Owner: notes.Owner{Element: o.Owner},
		Rho:   notes.Rho{Element: o.Rho},
	}
	return statement.SpendableNote{Note: n, Path: w.commitments.Path(position)}
}

// valid returns a valid statement of a circuit.
func (w *world) valid(c statement.Circuit) statement.Statement {
	switch c {
	case statement.MintCircuit:
		return w.mint()
	case statement.TransferCircuit:
		return w.transfer()
	case statement.DistributionCircuit:
		return w.distribution()
	case statement.ConsolidationCircuit:
		return w.consolidation()
	case statement.BurnCircuit:
		return w.burn()
	default:
		return w.appendBatch()
	}
}

// transfer returns a valid transfer by alice. It spends 150 of cash and pays 120 to bob.
func (w *world) transfer() *statement.Transfer {
	t, err := statement.NewTransfer(w.alice.view, w.chain(),
		[]statement.SpendableNote{w.note(aliceCash100), w.note(aliceCash50)},
		statement.Output{Payee: w.bob.owner(), Value: notes.NewValue(120)})
	must(w.t, err)
	t.Public.Context = field.New(77)
	w.signTransfer(t)
	return t
}

// burn returns a valid burn by alice. It spends 150 of cash and burns 40.
func (w *world) burn() *statement.Burn { return w.burnOf(40) }

// burnOf returns a valid burn by alice, with a change. It spends 150 of cash and burns the value.
func (w *world) burnOf(value uint64) *statement.Burn {
	b, err := statement.NewBurn(w.alice.view, w.chain(),
		[]statement.SpendableNote{w.note(aliceCash100), w.note(aliceCash50)}, notes.NewValue(value))
	must(w.t, err)
	b.Public.Context = field.New(78)
	w.signBurn(b)
	return b
}

// leave returns a valid burn by alice, without a change. It burns all of her 150 of cash.
func (w *world) leave() *statement.Burn {
	return w.leaveWith(w.note(aliceCash100), w.note(aliceCash50))
}

// leaveWith returns a valid burn by alice of all of her notes given, without a change.
func (w *world) leaveWith(inputs ...statement.SpendableNote) *statement.Burn {
	b, err := statement.NewBurnWithoutChange(w.alice.view, w.chain(), inputs)
	must(w.t, err)
	b.Public.Context = field.New(80)
	w.signBurn(b)
	return b
}

// mint returns a valid mint for alice.
func (w *world) mint() *statement.Mint {
	m, err := statement.NewMint(w.alice.view, w.chain(), w.cash, notes.NewValue(1000), field.New(9))
	must(w.t, err)
	m.Public.Context = field.New(79)
	return m
}

// appendBatch returns a valid append of three leaves to the world's tree, as the second batch.
func (w *world) appendBatch() *statement.Append {
	leaves := []notes.Commitment{
		w.openings[0].Commitment(),
		w.openings[1].Commitment(),
		w.openings[2].Commitment(),
	}
	a, err := statement.NewAppend(w.commitments.Root(), w.commitments.BatchPath(), leaves)
	must(w.t, err)
	return a
}

func (w *world) signTransfer(t *statement.Transfer) {
	t.Private.Signature = w.alice.signHonestly(t.Public.Message())
}

func (w *world) signBurn(b *statement.Burn) {
	b.Private.Signature = w.alice.signHonestly(b.Public.Message())
}

// sealTransfer derives the public part from the private part again, and signs.
func (w *world) sealTransfer(t *statement.Transfer) {
	p, s := &t.Public, &t.Private
	p.Nullifiers = [2]notes.Nullifier{s.Nullifier(0), s.Nullifier(1)}
	p.Payment, p.Change, p.Refund = s.Payment.Commitment(), s.Change.Commitment(), s.Refund.Commitment()
	p.EphemeralKey, p.Audit = w.ephemeral(s.Audit), [4]field.Element(w.encrypt(s.Audit, s.Plaintext()))
	w.signTransfer(t)
}

// sealBurn is sealTransfer for a burn. A burn without a change stays one.
func (w *world) sealBurn(b *statement.Burn) {
	p, s := &b.Public, &b.Private
	p.Nullifiers = [2]notes.Nullifier{s.Nullifier(0), s.Nullifier(1)}
	if !p.Change.IsZero() {
		p.Change = s.Change.Commitment()
	}
	p.EphemeralKey, p.Audit = w.ephemeral(s.Audit), [2]field.Element(w.encrypt(s.Audit, s.Plaintext()))
	w.signBurn(b)
}

// sealMint derives the public part, except asset and value, from the private part again.
func (w *world) sealMint(m *statement.Mint) {
	p, s := &m.Public, &m.Private
	p.Commitment = statement.Opening{Asset: p.Asset, Value: p.Value, Owner: s.Owner, Rho: s.Rho}.Commitment()
	p.EphemeralKey, p.Audit = w.ephemeral(s.Audit), w.encrypt(s.Audit, []field.Element{s.Owner})[0]
}

// ephemeral returns the ephemeral key of an ephemeral secret.
func (w *world) ephemeral(a statement.AuditWitness) field.Element {
	return notes.Generator().Mul(a.EphemeralSecret.Big()).Y
}

func (w *world) encrypt(a statement.AuditWitness, plaintext []field.Element) []field.Element {
	return w.encryptUnder(w.ephemeral(a), a, plaintext)
}

// encryptUnder encrypts with the shared secret of the witness. The ephemeral key may be another
// than that of the witness.
func (w *world) encryptUnder(
	ephemeral field.Element, a statement.AuditWitness, plaintext []field.Element,
) []field.Element {
	shared := a.Key.Mul(a.EphemeralSecret.Big()).Y
	out := hash.Squeeze(hash.Audit, len(plaintext), shared, ephemeral, a.Key.Y)
	for i := range out {
		out[i] = out[i].Add(plaintext[i])
	}
	return out
}
