package circuits

import (
	"crypto/sha512"
	"math/big"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// world is a small chain: two registered parties, one who is not, and a tree that holds their notes.
type world struct {
	t               *testing.T
	alice, bob, eve *account // eve is not registered
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
	aliceTooLarge // a value of 2^120, which no accepted transaction can make
	aliceHalf     // 2^119, twice: they add up to 2^120
	aliceHalf2
	offCurve100 // of an owner whose ak is off the curve
	offCurve50
)

var (
	two119 = field.New(1 << 40).Mul(field.New(1 << 40)).Mul(field.New(1 << 39))
	two120 = two119.Add(two119)
)

func newWorld(t *testing.T) *world {
	w := &world{t: t, alice: key(t, "alice"), bob: key(t, "bob"), eve: key(t, "eve"),
		cash: notes.Asset{19: 1}, bond: notes.Asset{0: 0xb0, 19: 2},
		commitments: tree.NewCommitments(), participants: tree.NewParticipants()}
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(123456789))
	must(t, err)
	w.auditKey = regulator.AuditKey()
	must(t, w.participants.Set(5, w.alice.FullViewingKey().Owner()))
	must(t, w.participants.Set(9, w.offCurveOwner()))
	must(t, w.participants.Set(700, w.bob.FullViewingKey().Owner()))
	w.openings = []statement.Opening{
		w.opening(w.alice, w.cash, field.New(100), 1), w.opening(w.alice, w.cash, field.New(50), 2),
		w.opening(w.alice, w.bond, field.New(70), 3), w.opening(w.bob, w.cash, field.New(100), 4),
		w.opening(w.alice, w.cash, two120, 5), w.opening(w.alice, w.cash, two119, 6), w.opening(w.alice, w.cash, two119, 7),
		{Asset: w.cash.Element(), Value: field.New(100), Owner: w.offCurveOwner().Element, Rho: field.New(8)},
		{Asset: w.cash.Element(), Value: field.New(50), Owner: w.offCurveOwner().Element, Rho: field.New(9)},
	}
	batch := []notes.Commitment{}
	for _, o := range w.openings {
		batch = append(batch, o.Commitment())
	}
	must(t, w.commitments.Append(batch))
	return w
}

// account is a key whose secret the tests know, so that they can also sign what no wallet would.
type account struct {
	ask  *big.Int
	view *notes.FullViewingKey
}

func key(t *testing.T, name string) *account {
	seed := sha512.Sum512([]byte(name))
	ask := new(big.Int).Mod(new(big.Int).SetBytes(seed[:]), notes.Order())
	secret := field.Reduce(seed[:])
	view, err := notes.NewFullViewingKey(notes.Generator().Mul(ask), notes.NewNullifierKey(secret),
		notes.NewOutgoingViewingKey(secret.Add(one)), seed[:32])
	must(t, err)
	return &account{ask, view}
}

// FullViewingKey returns the account's viewing key.
func (a *account) FullViewingKey() *notes.FullViewingKey { return a.view }

// response solves for s under a nonce's point and a challenge's integer.
type response func(nonce, challenge *big.Int) *big.Int

// sign signs with a fixed nonce: honest when r is nonce·G and the response nonce + challenge·ask.
func (a *account) sign(m field.Element, nonce *big.Int, r notes.Point, respond response) notes.Signature {
	c := notes.Challenge(r, a.view.SpendValidatingKey(), m)
	s, err := field.FromBig(new(big.Int).Mod(respond(nonce, c.Big()), notes.Order()))
	if err != nil {
		panic(err)
	}
	return notes.Signature{R: r, S: s}
}

// honest is the response of the scheme.
func (a *account) honest(nonce, challenge *big.Int) *big.Int {
	s := new(big.Int).Mul(challenge, a.ask)
	return s.Add(s, nonce)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) opening(k *account, asset notes.Asset, value field.Element, rho uint64) statement.Opening {
	return statement.Opening{Asset: asset.Element(), Value: value, Owner: k.FullViewingKey().Owner().Element, Rho: field.New(rho)}
}

func (w *world) input(position uint32) statement.Input {
	return statement.Input{Note: w.openings[position], Path: w.commitments.Path(position)}
}

func (w *world) chain() statement.Chain {
	return statement.Chain{Root: w.commitments.Root(), Participants: w.participants, AuditKey: w.auditKey}
}

func (w *world) note(position uint32, value uint64) statement.SpendableNote {
	o := w.openings[position]
	asset, err := notes.AssetFromElement(o.Asset)
	must(w.t, err)
	n := notes.Note{Asset: asset, Value: notes.NewValue(value), Owner: notes.Owner{Element: o.Owner}, Rho: notes.Rho{Element: o.Rho}}
	return statement.SpendableNote{Note: n, Path: w.commitments.Path(position)}
}

// transfer returns a valid transfer of alice: 150 of cash, 120 to bob.
func (w *world) transfer() *statement.Transfer {
	t, err := statement.NewTransfer(w.alice.FullViewingKey(), w.chain(),
		[]statement.SpendableNote{w.note(aliceCash100, 100), w.note(aliceCash50, 50)},
		statement.Output{Payee: w.bob.FullViewingKey().Owner(), Value: notes.NewValue(120)})
	must(w.t, err)
	t.Public.Context = field.New(77)
	w.signTransfer(t)
	return t
}

// burn returns a valid burn of alice: 40 of 150.
func (w *world) burn() *statement.Burn {
	b, err := statement.NewBurn(w.alice.FullViewingKey(), w.chain(),
		[]statement.SpendableNote{w.note(aliceCash100, 100), w.note(aliceCash50, 50)}, notes.NewValue(40))
	must(w.t, err)
	b.Public.Context = field.New(78)
	w.signBurn(b)
	return b
}

// mint returns a valid mint of alice.
func (w *world) mint() *statement.Mint {
	m, err := statement.NewMint(w.alice.FullViewingKey(), w.chain(), w.cash, notes.NewValue(1000), field.New(9))
	must(w.t, err)
	m.Public.Context = field.New(79)
	return m
}

// append returns a valid append of three leaves to the world's tree as the second batch.
func (w *world) append() *statement.Append {
	a, err := statement.NewAppend(w.commitments.Root(), w.commitments.BatchPath(), []notes.Commitment{
		w.openings[0].Commitment(), w.openings[1].Commitment(), w.openings[2].Commitment()})
	must(w.t, err)
	return a
}

var fixedNonce = big.NewInt(987654321)

func (w *world) sign(m field.Element) notes.Signature {
	return w.alice.sign(m, fixedNonce, notes.Generator().Mul(fixedNonce), w.alice.honest)
}

func (w *world) signTransfer(t *statement.Transfer) { t.Private.Signature = w.sign(t.Public.Message()) }
func (w *world) signBurn(b *statement.Burn)         { b.Private.Signature = w.sign(b.Public.Message()) }

// sealTransfer makes everything public follow from the private part again, and signs.
func (w *world) sealTransfer(t *statement.Transfer) {
	p, s := &t.Public, &t.Private
	p.Nullifiers = [2]notes.Nullifier{s.Nullifier(0), s.Nullifier(1)}
	p.Payment, p.Change, p.Refund = s.Payment.Commitment(), s.Change.Commitment(), s.Refund.Commitment()
	p.EphemeralKey, p.Audit = w.ephemeral(s.Audit), [4]field.Element(w.encrypt(s.Audit, s.Plaintext()))
	w.signTransfer(t)
}

// sealBurn is sealTransfer for a burn.
func (w *world) sealBurn(b *statement.Burn) {
	p, s := &b.Public, &b.Private
	p.Nullifiers = [2]notes.Nullifier{s.Nullifier(0), s.Nullifier(1)}
	p.Change = s.Change.Commitment()
	p.EphemeralKey, p.Audit = w.ephemeral(s.Audit), [2]field.Element(w.encrypt(s.Audit, s.Plaintext()))
	w.signBurn(b)
}

// sealMint makes everything public but asset and value follow from the private part again.
func (w *world) sealMint(m *statement.Mint) {
	p, s := &m.Public, &m.Private
	p.Commitment = statement.Opening{Asset: p.Asset, Value: p.Value, Owner: s.Owner, Rho: s.Rho}.Commitment()
	p.EphemeralKey, p.Audit = w.ephemeral(s.Audit), w.encrypt(s.Audit, []field.Element{s.Owner})[0]
}

func (w *world) ephemeral(a statement.AuditWitness) field.Element {
	return notes.Generator().Mul(a.EphemeralSecret.Big()).Y
}

func (w *world) encrypt(a statement.AuditWitness, plaintext []field.Element) []field.Element {
	return w.encryptUnder(w.ephemeral(a), a, plaintext)
}

// encryptUnder encrypts with the witness's shared secret under any ephemeral key.
func (w *world) encryptUnder(ephemeral field.Element, a statement.AuditWitness, plaintext []field.Element) []field.Element {
	shared := a.Key.Mul(a.EphemeralSecret.Big()).Y
	out := hash.Squeeze(hash.Audit, len(plaintext), shared, ephemeral, a.Key.Y)
	for i := range out {
		out[i] = out[i].Add(plaintext[i])
	}
	return out
}
