package circuits

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

func mintCases() []invalid {
	private, public := mints.private, mints.public
	return []invalid{
		public("M1", "a commitment to another value", func(_ *world, m *statement.Mint) {
			m.Public.Value = field.New(1001)
		}),
		public("M1", "a commitment to another asset", func(w *world, m *statement.Mint) {
			m.Public.Asset = w.bond.Element()
		}),
		private("M2", "a value of 2^120", func(_ *world, m *statement.Mint) { m.Public.Value = two120 }),
		private("M2", "the value −1", func(_ *world, m *statement.Mint) { m.Public.Value = minusOne }),
		private("M3", "an owner with another's registration", func(w *world, m *statement.Mint) {
			m.Private.Owner = w.eve.owner().Element
		}),
		private("M3", "an owner in another participants tree", func(w *world, m *statement.Mint) {
			m.Private.Owner = w.eve.owner().Element
			m.Private.Registration = tree.SelfPath(m.Private.Owner, tree.ParticipantsDepth)
		}),
		private("M3", "owner 0", func(w *world, m *statement.Mint) {
			m.Private.Owner, m.Private.Registration = field.Element{}, w.emptyLeaf()
		}),
		public("M4", "an audit key that is not the y-coordinate of the point", func(_ *world, m *statement.Mint) {
			increment(&m.Public.AuditKey)
		}),
		public("M4", "another ephemeral key", func(w *world, m *statement.Mint) {
			increment(&m.Public.EphemeralKey)
			ciphertext := w.encryptUnder(m.Public.EphemeralKey, m.Private.Audit, []field.Element{m.Private.Owner})
			m.Public.Audit = ciphertext[0]
		}),
		public("M4", "another owner for the regulator", func(_ *world, m *statement.Mint) {
			increment(&m.Public.Audit)
		}),
	}
}
