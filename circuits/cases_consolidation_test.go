package circuits

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

var consolidationList = list[*statement.Consolidation]{
	consolidations, "C", notes.ConsolidationInputs, notes.ConsolidationAuditWordCount,
}

func consolidationCases() []invalid {
	cases := append(consolidationList.inputCases(), consolidationList.authorityCases()...)
	cases = append(cases, consolidationOutputCases()...)
	cases = append(cases, consolidationValueCases()...)
	cases = append(cases, consolidationList.registrationCases("C8")...)
	return append(cases, consolidationList.auditCases("C8")...)
}

func consolidationOutputCases() []invalid {
	private, public := consolidations.private, consolidations.public
	return []invalid{
		consolidationList.kept("C3", "one dummy as two inputs", func(w *world, c *statement.Consolidation) {
			inputs := c.Private.Inputs
			inputs[6] = dummy(w.cash.Element(), w.alice.owner().Element, 400)
			inputs[7] = inputs[6]
		}),
		private("C5", "an output of another asset", func(w *world, c *statement.Consolidation) {
			c.Private.Output.Asset = w.bond.Element()
		}),
		private("C5", "an output for another owner", func(w *world, c *statement.Consolidation) {
			c.Private.Output.Owner = w.bob.owner().Element
		}),
		public("C5", "an output that does not open", func(_ *world, c *statement.Consolidation) {
			increment(&c.Public.Output.Element)
		}),
	}
}

func consolidationValueCases() []invalid {
	private, kept := consolidations.private, consolidationList.kept
	cases := consolidationList.each("6", "−1", kept, func(w *world, c *statement.Consolidation, k int) {
		c.Private.Inputs[k] = w.input(aliceMinusOne)
	})
	cases = append(cases,
		consolidationList.each("7", "left out of the sum", private, func(_ *world, c *statement.Consolidation, k int) {
			output := &c.Private.Output.Value
			*output = output.Sub(c.Private.Inputs[k].Note.Value)
		})...)
	return append(cases,
		kept("C6", "an output of 2^120", func(w *world, c *statement.Consolidation) {
			c.Private.Inputs[0], c.Private.Inputs[1] = w.input(aliceHalf), w.input(aliceHalf2)
			for i := 2; i < len(c.Private.Inputs); i++ {
				c.Private.Inputs[i] = dummy(w.cash.Element(), w.alice.owner().Element, uint64(500+i))
			}
		}),
		private("C7", "more out than in", func(_ *world, c *statement.Consolidation) {
			increment(&c.Private.Output.Value)
		}),
		private("C7", "a consolidation of value 0 in an asset that was never minted",
			func(w *world, c *statement.Consolidation) {
				for i := range c.Private.Inputs {
					c.Private.Inputs[i] = dummy(minusOne, w.alice.owner().Element, uint64(900+i))
				}
				c.Private.Output.Asset, c.Private.Output.Value = minusOne, field.Element{}
			}))
}
