package statement

import (
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// distributed returns a signed distribution of a note of 100, and the payer's view.
func distributed(
	t *testing.T, outs func(payer, payee notes.Owner) []Output,
) (*Distribution, *notes.FullViewingKey) {
	t.Helper()
	key := keyOf(t, 1)
	payee := keyOf(t, 2).FullViewingKey().Owner()
	view := key.FullViewingKey()
	chain, note := hundred(t, view.Owner(), payee)
	d, err := NewDistribution(view, chain, []SpendableNote{note}, outs(view.Owner(), payee))
	must(t, err)
	d.Public.Context = field.New(7)
	d.Private.Signature, err = key.Sign(t.Context(), d.Public.Message())
	must(t, err)
	return d, view
}

// pays returns payments to the payee.
func pays(values ...uint64) func(_, payee notes.Owner) []Output {
	return func(_, payee notes.Owner) (outs []Output) {
		for _, v := range values {
			outs = append(outs, Output{Payee: payee, Value: notes.NewValue(v)})
		}
		return outs
	}
}

// The places after the payments are filled with unused payments, and a second input is a dummy.
func TestDistributionIsFilledUp(t *testing.T) {
	for n := 1; n <= notes.DistributionPayments; n++ {
		d, view := distributed(t, pays(make([]uint64, n)...))
		must(t, d.Check())
		for i, payment := range d.Private.Payments {
			if own := payment.Note.Owner == view.Owner().Element; own != (i >= n) || !payment.Note.Value.IsZero() {
				t.Errorf("%d payments: payment %d belongs to the sender: %v", n, i, own)
			}
		}
		if d.Private.Change.Value != field.New(100) {
			t.Errorf("%d payments of nothing: the change is %s", n, d.Private.Change.Value)
		}
	}
}

// Payments of one value to one payee, and unused payments, are different notes. So an unused
// payment looks like the others, and nobody sees which payments are equal.
func TestHazardEqualPaymentsOfADistributionDiffer(t *testing.T) {
	for name, outs := range map[string]func(_, _ notes.Owner) []Output{
		"equal payments":  pays(5, 5, 5, 5, 5, 5, 5, 5),
		"unused payments": pays(0),
		"all to the sender": func(payer, _ notes.Owner) []Output {
			return []Output{{Payee: payer, Value: notes.NewValue(50)}, {Payee: payer, Value: notes.NewValue(50)}}
		},
	} {
		d, _ := distributed(t, outs)
		seen := map[notes.Commitment]bool{d.Public.Change: true}
		for _, cm := range d.Public.Payments {
			seen[cm] = true
		}
		if len(seen) != notes.DistributionPayments+1 {
			t.Errorf("%s: only %d commitments of 9 are different", name, len(seen))
		}
		must(t, d.Check())
	}
}

// A payee knows the rho and the value of his payment. With that rho, or with one that he computes
// without the sender's key, no guess of payee and value gives another commitment of the
// distribution.
func TestHazardOnePaymentDoesNotOpenTheOthers(t *testing.T) {
	d, view := distributed(t, pays(1, 2, 3, 4, 0, 5))
	other := notes.NewOutgoingViewingKey(view.Outgoing().Export().Add(field.New(1)))
	var known []notes.Rho // by who opened payment i: its rho, and what follows from public data
	for i, payment := range d.Private.Payments {
		known = append(known, notes.Rho{Element: payment.Note.Rho})
		known = append(known, notes.RhoDistribution(other, d.Public.Nullifiers[0], i))
		known = append(known, notes.RhoDistribution(notes.OutgoingViewingKey{}, d.Public.Nullifiers[0], i))
		if want := notes.RhoDistribution(view.Outgoing(), d.Public.Nullifiers[0], i); want.Element != payment.Note.Rho {
			t.Errorf("payment %d has another rho than the sender's key gives", i)
		}
	}
	for i, rho := range known {
		for j, payment := range d.Private.Payments {
			guess := payment.Note // the guess of payee and value is right
			guess.Rho = rho.Element
			if own := i == 3*j; (guess.Commitment() == d.Public.Payments[j]) != own {
				t.Errorf("rho %d opens payment %d: %v", i, j, !own)
			}
		}
	}
}

func TestNewDistributionRefusesWhatDoesNotFit(t *testing.T) {
	view := keyOf(t, 1).FullViewingKey()
	payee := keyOf(t, 2).FullViewingKey().Owner()
	chain, note := hundred(t, view.Owner(), payee)
	rho := notes.RhoPayment(view.Outgoing(), notes.Nullifier{})
	three, one := []SpendableNote{note, note, note}, []SpendableNote{note}
	largest, err := notes.ParseValue("1329227995784915872903807060280344575") // 2^120 − 1
	must(t, err)
	for name, c := range map[string]struct {
		inputs []SpendableNote
		outs   []Output
	}{
		"no note":             {nil, pays(1)(payee, payee)},
		"three notes":         {three, pays(1)(payee, payee)},
		"no payment":          {one, nil},
		"nine payments":       {one, pays(1, 1, 1, 1, 1, 1, 1, 1, 1)(payee, payee)},
		"more than there is":  {one, pays(50, 51)(payee, payee)},
		"a sum over 2^120":    {one, []Output{{payee, largest, nil}, {payee, largest, nil}}},
		"an unknown payee":    {one, []Output{{keyOf(t, 9).FullViewingKey().Owner(), notes.NewValue(1), nil}}},
		"a rho of its own":    {one, []Output{{payee, notes.NewValue(1), &rho}}},
		"an unknown last one": {one, append(pays(1, 2)(payee, payee), Output{Payee: notes.Owner{}})},
	} {
		if d, err := NewDistribution(view, chain, c.inputs, c.outs); err == nil || d != nil {
			t.Errorf("%s: no error", name)
		}
	}
}
