package circuits

import (
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

var distributionList = list[*statement.Distribution]{distributions, "D", 2, notes.DistributionAuditWordCount}

func distributionCases() []invalid {
	cases := append(distributionList.inputCases(), distributionList.authorityCases()...)
	cases = append(cases, distributionOutputCases()...)
	cases = append(cases, distributionRangeCases()...)
	cases = append(cases, distributionBalanceCases()...)
	cases = append(cases, distributionList.registrationCases("D8")...)
	cases = append(cases, payeeCases()...)
	return append(cases, distributionList.auditCases("D9")...)
}

// forEachPayment returns an invalid statement for every payment. change is called with the number
// of the payment.
func forEachPayment(
	id, name string,
	with func(id, name string, change func(*world, *statement.Distribution)) invalid,
	change func(*world, *statement.Distribution, int),
) (cases []invalid) {
	for k := range notes.DistributionPayments {
		changeOne := func(w *world, d *statement.Distribution) { change(w, d, k) }
		cases = append(cases, with(id, fmt.Sprintf("%s: payment %d", name, k), changeOne))
	}
	return repeated(cases)
}

func distributionOutputCases() []invalid {
	private, public := distributions.private, distributions.public
	cases := forEachPayment("D5", "another asset", private, func(w *world, d *statement.Distribution, k int) {
		d.Private.Payments[k].Note.Asset = w.bond.Element()
	})
	cases = append(cases,
		forEachPayment("D5", "does not open", public, func(_ *world, d *statement.Distribution, k int) {
			increment(&d.Public.Payments[k].Element)
		})...)
	return append(cases,
		private("D5", "a change of another asset", func(w *world, d *statement.Distribution) {
			d.Private.Change.Asset = w.bond.Element()
		}),
		private("D5", "a change for another owner", func(w *world, d *statement.Distribution) {
			d.Private.Change.Owner = w.bob.owner().Element
		}),
		public("D5", "a change that does not open", func(_ *world, d *statement.Distribution) {
			increment(&d.Public.Change.Element)
		}))
}

// payNothing sets the values of all payments to 0.
func payNothing(d *statement.Distribution) {
	for i := range d.Private.Payments {
		d.Private.Payments[i].Note.Value = field.Element{}
	}
}

func distributionRangeCases() []invalid {
	kept := distributionList.kept
	halves := func(w *world) []statement.Input { return []statement.Input{w.input(aliceHalf), w.input(aliceHalf2)} }
	// The first payment is so large that the change is not.
	cases := distributionList.each("6", "2^120", kept, func(w *world, d *statement.Distribution, k int) {
		d.Private.Inputs[k] = w.input(aliceTooLarge)
		d.Private.Payments[0].Note.Value = two120.Sub(one)
	})
	cases = append(cases,
		forEachPayment("D6", "2^120", kept, func(w *world, d *statement.Distribution, k int) {
			d.Private.Inputs = halves(w)
			payNothing(d)
			d.Private.Payments[k].Note.Value = two120
		})...)
	cases = append(cases,
		forEachPayment("D6", "−1", kept, func(_ *world, d *statement.Distribution, k int) {
			d.Private.Payments[k].Note.Value = minusOne
		})...)
	return append(cases,
		kept("D6", "a change of 2^120", func(w *world, d *statement.Distribution) {
			d.Private.Inputs = halves(w)
			payNothing(d)
		}),
		kept("D6", "a negative change that wraps around", func(_ *world, d *statement.Distribution) {
			d.Private.Payments[7].Note.Value = field.New(151)
		}))
}

func distributionBalanceCases() []invalid {
	private := distributions.private
	cases := forEachPayment("D7", "left out of the sum", private, func(_ *world, d *statement.Distribution, k int) {
		change := &d.Private.Change.Value
		*change = change.Add(d.Private.Payments[k].Note.Value)
	})
	cases = append(cases,
		distributionList.each("7", "left out of the sum", private, func(_ *world, d *statement.Distribution, k int) {
			change := d.Private.Inputs[1-k].Note.Value
			for _, payment := range d.Private.Payments {
				change = change.Sub(payment.Note.Value)
			}
			d.Private.Change.Value = change
		})...)
	return append(cases,
		private("D7", "more out than in", func(_ *world, d *statement.Distribution) {
			increment(&d.Private.Change.Value)
		}),
		private("D7", "a distribution of value 0 in an asset that was never minted",
			func(w *world, d *statement.Distribution) {
				for i := range d.Private.Inputs {
					d.Private.Inputs[i] = dummy(minusOne, w.alice.owner().Element, uint64(900+i))
				}
				payNothing(d)
				keepOwn(d)
			}))
}

// payeeCases returns the cases of D8 for every payee.
func payeeCases() []invalid {
	private := distributions.private
	cases := forEachPayment("D8", "another's registration", private, func(_ *world, d *statement.Distribution, k int) {
		d.Private.Payments[k].Payee = d.Private.Payments[(k+1)%notes.DistributionPayments].Payee
	})
	cases = append(cases,
		forEachPayment("D8", "not registered", private, func(w *world, d *statement.Distribution, k int) {
			owner := w.eve.owner().Element
			d.Private.Payments[k].Note.Owner = owner
			d.Private.Payments[k].Payee = tree.SelfPath(owner, tree.ParticipantsDepth)
		})...)
	return append(cases,
		forEachPayment("D8", "owner 0", private, func(w *world, d *statement.Distribution, k int) {
			d.Private.Payments[k].Note.Owner = field.Element{}
			d.Private.Payments[k].Payee = w.emptyLeaf()
		})...)
}
