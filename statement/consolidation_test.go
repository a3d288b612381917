package statement

import (
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// coins returns a chain and n notes of the owner, of the values 1, 2, 3, …
func coins(t *testing.T, owner notes.Owner, n int) (Chain, []SpendableNote) {
	t.Helper()
	chain, _ := hundred(t, owner, keyOf(t, 2).FullViewingKey().Owner())
	commitments := tree.NewCommitments()
	var batch []notes.Commitment
	out := make([]SpendableNote, n)
	for i := range out {
		out[i].Note = notes.Note{Asset: notes.Asset{1}, Value: notes.NewValue(uint64(i + 1)), Owner: owner}
		batch = append(batch, out[i].Note.Commitment())
	}
	must(t, commitments.Append(batch))
	for i := range out {
		out[i].Path = commitments.Path(uint32(i))
	}
	chain.Root = commitments.Root()
	return chain, out
}

// Dummies stand in for the notes that are not there, and the output has the sum.
func TestConsolidationOfTwoToEightNotes(t *testing.T) {
	key := keyOf(t, 1)
	view := key.FullViewingKey()
	for n := 2; n <= notes.ConsolidationInputs; n++ {
		chain, inputs := coins(t, view.Owner(), n)
		c, err := NewConsolidation(view, chain, inputs)
		must(t, err)
		c.Private.Signature, err = key.Sign(t.Context(), c.Public.Message())
		must(t, err)
		must(t, c.Check())
		if want := field.New(uint64(n * (n + 1) / 2)); c.Private.Output.Value != want {
			t.Errorf("%d notes: the output has %s, want %s", n, c.Private.Output.Value, want)
		}
		rho := notes.RhoConsolidation(view.Outgoing(), c.Public.Nullifiers[0])
		if c.Private.Output.Rho != rho.Element {
			t.Errorf("%d notes: the output has another rho than the owner's key gives", n)
		}
	}
}

func TestNewConsolidationRefusesOtherNumbersOfNotesAndTooMuch(t *testing.T) {
	view := keyOf(t, 1).FullViewingKey()
	chain, nine := coins(t, view.Owner(), 9)
	_, large := coins(t, view.Owner(), 2)
	var err error
	large[1].Note.Value, err = notes.ParseValue("1329227995784915872903807060280344575") // 2^120 − 1
	must(t, err)
	for name, inputs := range map[string][]SpendableNote{
		"no note": nil, "one note": nine[:1], "nine notes": nine, "a sum over 2^120": large,
	} {
		if c, err := NewConsolidation(view, chain, inputs); err == nil || c != nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// A witness with another number of inputs than the circuit has is refused by name.
func TestStatementsRefuseAnotherNumberOfInputs(t *testing.T) {
	view := keyOf(t, 1).FullViewingKey()
	chain, inputs := coins(t, view.Owner(), 3)
	for _, n := range []int{0, 1, 3, 7, 9} {
		spend := Spend{Inputs: make([]Input, n)}
		for id, s := range map[string]Statement{
			"T1": &Transfer{Private: TransferPrivate{Spend: spend}},
			"D1": &Distribution{Private: DistributionPrivate{Spend: spend}},
			"C1": &Consolidation{Private: ConsolidationPrivate{Spend: spend}},
			"B1": &Burn{Private: BurnPrivate{Spend: spend}},
		} {
			wantConjunct(t, id, s.Check())
		}
	}
	c, err := NewConsolidation(view, chain, inputs)
	must(t, err)
	c.Private.Inputs = c.Private.Inputs[:7]
	wantConjunct(t, "C1", c.Check())
}
