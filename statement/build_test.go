package statement

import (
	"math/big"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/notes/tree"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// keyOf returns the key of the i-th party.
func keyOf(t *testing.T, i byte) *spend.Key {
	t.Helper()
	key, err := spend.FromSeed(append(make([]byte, 63), i), notes.Development, 0)
	must(t, err)
	return key
}

// hundred returns a chain with two registered parties, and a note of 100 of the payer.
func hundred(t *testing.T, payer, payee notes.Owner) (Chain, SpendableNote) {
	t.Helper()
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(42))
	must(t, err)
	participants, commitments := tree.NewParticipants(), tree.NewCommitments()
	must(t, participants.Set(0, payer))
	must(t, participants.Set(1, payee))
	n := notes.Note{
		Asset: notes.Asset{1},
		Value: notes.NewValue(100),
		Owner: payer,
		Rho:   notes.Rho{Element: field.New(1)},
	}
	must(t, commitments.Append([]notes.Commitment{n.Commitment()}))
	chain := Chain{Root: commitments.Root(), Participants: participants, AuditKey: regulator.AuditKey()}
	return chain, SpendableNote{n, commitments.Path(0)}
}

// When half of a note is paid, payment, change and refund have the same value, and also the same
// owner when it is paid to oneself. Only their rhos differ then. Equal notes would have equal
// commitments, which would reveal that the values are equal.
func TestOutputsOfEqualValueDiffer(t *testing.T) {
	alice, bob := keyOf(t, 1), keyOf(t, 2)
	chain, note := hundred(t, alice.FullViewingKey().Owner(), bob.FullViewingKey().Owner())
	half := notes.NewValue(50)
	for name, payee := range map[string]*spend.Key{"to another": bob, "to oneself": alice} {
		out := Output{Payee: payee.FullViewingKey().Owner(), Value: half}
		transfer, err := NewTransfer(alice.FullViewingKey(), chain, []SpendableNote{note}, out)
		must(t, err)
		p, w := &transfer.Public, &transfer.Private
		if w.Payment.Value != half.Element() || w.Change.Value != half.Element() || w.Refund.Value != half.Element() {
			t.Errorf("%s: the values differ: %v, %v, %v", name, w.Payment.Value, w.Change.Value, w.Refund.Value)
		}
		if p.Payment == p.Change || p.Payment == p.Refund || p.Change == p.Refund {
			t.Errorf("%s: two outputs are equal: %s, %s, %s", name, p.Payment, p.Change, p.Refund)
		}
		p.Context = field.New(7)
		w.Signature, err = alice.Sign(t.Context(), p.Message())
		must(t, err)
		if err := transfer.Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Only a burn without a change publishes no commitment. A change of value 0 is a change.
func TestBurnOfAllWithAndWithoutAChange(t *testing.T) {
	alice, bob := keyOf(t, 1), keyOf(t, 2)
	view := alice.FullViewingKey()
	chain, note := hundred(t, view.Owner(), bob.FullViewingKey().Owner())
	inputs := []SpendableNote{note}
	with, err := NewBurn(view, chain, inputs, note.Note.Value)
	must(t, err)
	without, err := NewBurnWithoutChange(view, chain, inputs)
	must(t, err)
	if with.Public.Change.IsZero() || !without.Public.Change.IsZero() {
		t.Errorf("changes %s and %s", with.Public.Change, without.Public.Change)
	}
	for _, b := range []*Burn{with, without} {
		if b.Public.Value != note.Note.Value.Element() || !b.Private.Change.Value.IsZero() {
			t.Errorf("burns %s, keeps %s", b.Public.Value, b.Private.Change.Value)
		}
		b.Private.Signature, err = alice.Sign(t.Context(), b.Public.Message())
		must(t, err)
		must(t, b.Check())
	}
}

func TestBurnWithoutChangeRefusesOtherNumbersOfNotesAndTooMuch(t *testing.T) {
	view := keyOf(t, 1).FullViewingKey()
	chain, note := hundred(t, view.Owner(), keyOf(t, 2).FullViewingKey().Owner())
	largest := note
	var err error
	largest.Note.Value, err = notes.ParseValue("1329227995784915872903807060280344575") // 2^120 − 1
	must(t, err)
	for name, inputs := range map[string][]SpendableNote{
		"no note":                     nil,
		"three notes":                 {note, note, note},
		"a sum of more than 120 bits": {largest, note},
	} {
		if b, err := NewBurnWithoutChange(view, chain, inputs); err == nil {
			t.Errorf("%s: burns %s", name, b.Public.Value)
		}
	}
}
