package wallet

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

func viewOf(t testing.TB, i byte) *notes.FullViewingKey {
	t.Helper()
	key, err := spend.FromSeed(append(make([]byte, 63), i), notes.Development, 0)
	must(t, err)
	return key.FullViewingKey()
}

// scene is a payment of 30 out of 100, as the chain shows it.
type scene struct {
	key          notes.AuditKey
	payer, payee *notes.FullViewingKey
	event        ledger.Transferred
	payment      notes.Note
	input        notes.Note // of the payer
}

func newScene(t testing.TB) scene {
	t.Helper()
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(42))
	must(t, err)
	s := scene{key: regulator.AuditKey(), payer: viewOf(t, 1), payee: viewOf(t, 2)}
	participants, commitments := tree.NewParticipants(), tree.NewCommitments()
	must(t, participants.Set(0, s.payer.Owner()))
	must(t, participants.Set(1, s.payee.Owner()))
	rho := notes.RhoMint(s.payer.Outgoing(), field.New(1))
	input := notes.Note{Asset: cash, Value: notes.NewValue(100), Owner: s.payer.Owner(), Rho: rho}
	s.input = input
	must(t, commitments.Append([]notes.Commitment{input.Commitment()}))
	transfer, err := statement.NewTransfer(s.payer,
		statement.Chain{Root: commitments.Root(), Participants: participants, AuditKey: s.key},
		[]statement.SpendableNote{{Note: input, Path: commitments.Path(0)}},
		statement.Output{Payee: s.payee.Owner(), Value: notes.NewValue(30)})
	must(t, err)
	s.payment = notes.Note{
		Asset: cash, Value: notes.NewValue(30), Owner: s.payee.Owner(),
		Rho: notes.Rho{Element: transfer.Private.Payment.Rho},
	}
	p := transfer.Public
	s.event = ledger.Transferred{
		Nullifiers: p.Nullifiers, Payment: p.Payment, Change: p.Change, Refund: p.Refund,
		Epoch: 1, EphemeralKey: p.EphemeralKey, Audit: p.Audit,
	}
	s.encrypt(t, s.payment)
	return s
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (s *scene) encrypt(t testing.TB, n notes.Note) {
	t.Helper()
	var err error
	s.event.Ciphertext, err = notes.EncryptNote(s.payee.Address(), n, notes.Memo{})
	must(t, err)
}

// read lets an account read the payment, with its outputs queued.
func (s *scene) read(t testing.TB, view *notes.FullViewingKey) *book {
	t.Helper()
	b := s.begin(t, view)
	apply(t, b, s.event,
		ledger.Queued{Position: 64, Commitments: []notes.Commitment{s.event.Payment, s.event.Change, s.event.Refund}})
	return b
}

// begin returns an account's book before the payment: the payer has the note that is paid with.
func (s *scene) begin(t testing.TB, view *notes.FullViewingKey) *book {
	t.Helper()
	b := emptyBook(view)
	minted := ledger.Minted{
		Token: cash, Amount: s.input.Value, Commitment: s.input.Commitment(), Salt: field.New(1),
	}
	apply(t, b, ledger.AuditKeyActivated{AuditEpoch: ledger.AuditEpoch{Number: 1, Key: s.key}}, minted,
		ledger.Queued{Position: 0, Commitments: []notes.Commitment{s.input.Commitment()}})
	return b
}

func emptyBook(view *notes.FullViewingKey) *book { return newBook(view, nil, &filter{}) }

// readAll reads facts as they come from the chain.
func (b *book) readAll(facts ...ledger.Fact) error {
	o := opener{decrypt: b.view.Incoming().DecryptNote}
	for i, opened := range o.open(facts) {
		if err := b.apply(facts[i], opened); err != nil {
			return err
		}
	}
	return nil
}

func apply(t testing.TB, b *book, events ...ledger.Event) {
	t.Helper()
	for _, e := range events {
		must(t, b.readAll(ledger.Fact{Event: e}))
	}
}

// owns returns what is in the book and not spent.
func owns(b *book) (text string) {
	for _, n := range b.unspent() {
		text += fmt.Sprintf("%s %s at %d; ", n.Origin, n.Note.Value, n.Position)
	}
	return text
}

// Change and refund are found without a ciphertext. Their commitments differ even when their values
// are equal.
func TestBookOfPayerAndPayee(t *testing.T) {
	s := newScene(t)
	if got := owns(s.read(t, s.payer)); got != "change 70 at 65; refund 30 at 66; " {
		t.Errorf("the payer owns %s", got)
	}
	if got := owns(s.read(t, s.payee)); got != "received 30 at 64; " {
		t.Errorf("the payee owns %s", got)
	}
	if got := owns(s.read(t, viewOf(t, 3))); got != "" {
		t.Errorf("a stranger owns %s", got)
	}
}

// A sender whose ciphertext holds another note than the commitment pays nothing.
func TestBookDropsAForgedCiphertext(t *testing.T) {
	for name, forge := range map[string]func(*notes.Note){
		"value": func(n *notes.Note) { n.Value = notes.NewValue(1_000_000) },
		"asset": func(n *notes.Note) { n.Asset = notes.Asset{9} },
		"rho":   func(n *notes.Note) { n.Rho.Element = field.New(9) },
	} {
		s := newScene(t)
		forged := s.payment
		forge(&forged)
		s.encrypt(t, forged)
		if got := owns(s.read(t, s.payee)); got != "" {
			t.Errorf("%s: the payee believes it owns %s", name, got)
		}
	}
	s := newScene(t)
	s.event.Ciphertext[40] ^= 1
	if got := owns(s.read(t, s.payee)); got != "" {
		t.Errorf("a flipped bit: the payee believes it owns %s", got)
	}
	b := emptyBook(s.payee)
	b.know(s.payment, s.payment.Commitment(), Expected, notes.Memo{})
	apply(t, b, s.event, ledger.Queued{Position: 7, Commitments: []notes.Commitment{s.event.Payment}})
	if got := owns(b); got != "expected 30 at 7; " {
		t.Errorf("expected, the payee owns %s", got)
	}
}

// A stranger's mint with the data of the account's commitment is not the account's, and neither is
// one whose amount was changed.
func TestBookTakesOnlyItsOwnMints(t *testing.T) {
	view := viewOf(t, 1)
	rho := notes.RhoMint(view.Outgoing(), field.New(3))
	own := notes.Note{Asset: cash, Value: notes.NewValue(5), Owner: view.Owner(), Rho: rho}
	minted := ledger.Minted{Token: cash, Amount: notes.NewValue(5), Commitment: own.Commitment(), Salt: field.New(3)}
	read := func(m ledger.Minted) string {
		b := emptyBook(view)
		apply(t, b, m, ledger.Queued{Position: 1, Commitments: []notes.Commitment{m.Commitment}})
		return owns(b)
	}
	if got := read(minted); got != "minted 5 at 1; " {
		t.Errorf("own: %s", got)
	}
	for name, change := range map[string]func(*ledger.Minted){
		"amount":     func(m *ledger.Minted) { m.Amount = notes.NewValue(6) },
		"salt":       func(m *ledger.Minted) { m.Salt = field.New(4) },
		"token":      func(m *ledger.Minted) { m.Token = notes.Asset{1} },
		"commitment": func(m *ledger.Minted) { m.Commitment.Element = field.New(4) },
	} {
		m := minted
		change(&m)
		if got := read(m); got != "" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// What it costs to look at a payment between strangers.
func BenchmarkForeignPayment(b *testing.B) {
	s := newScene(b)
	stranger := emptyBook(viewOf(b, 3))
	for b.Loop() {
		must(b, stranger.readAll(ledger.Fact{Event: s.event}))
	}
	if len(stranger.all())+len(stranger.sent()) > 0 {
		b.Fatal("a stranger owns something")
	}
}
