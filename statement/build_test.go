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
