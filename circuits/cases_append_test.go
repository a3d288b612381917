package circuits

import (
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

func appendCases() []invalid {
	public := appends.public
	return []invalid{
		public("A1", "a batch that is not empty", func(w *world, a *statement.Append) { *a = *w.overwrite() }),
		public("A1", "another old root", func(_ *world, a *statement.Append) { increment(&a.Public.OldRoot.Element) }),
		public("A2", "a leaf that is not under the new root", func(_ *world, a *statement.Append) {
			a.Public.Leaves[63] = one
		}),
		public("A2", "another new root", func(_ *world, a *statement.Append) { increment(&a.Public.NewRoot.Element) }),
	}
}

// overwrite returns an append over the first batch, which is not empty.
func (w *world) overwrite() *statement.Append {
	before := newWorld(w.t).commitments
	path := before.Path(0)
	path.Position, path.Levels = 0, path.Levels[tree.BatchDepth:]
	a, err := statement.NewAppend(before.Root(), path, []notes.Commitment{w.openings[0].Commitment()})
	must(w.t, err)
	return a
}
