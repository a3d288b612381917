package node_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/store"
)

// journalKinds are the kinds of rows of a party's journal, each with the version of its format.
var journalKinds = map[string]byte{
	`key store`:                       1,
	`key outbox/floor`:                1,
	`key made/wallet/[^/]+/`:          1,
	`key settlement/[^/]+/offers`:     1,
	`key settlement/[^/]+/grantees`:   1,
	`key approvals`:                   1,
	`key node/deadlines`:              1,
	`key node/events`:                 1,
	`key node/seen`:                   1,
	`entry outbox/.+`:                 1,
	`entry wallet/[^/]+/.+`:           1,
	`entry settlement/.+/message/\d+`: 1,
	`entry store/journal-lost`:        1,
}

// Every row of a journal begins with the version of its format, so that a later program can tell
// what it reads. A new kind of row belongs in the table.
func TestEveryRowOfTheJournalHasAVersion(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range usedJournal(t) {
		kind := kindOf(row)
		seen[kind] = true
		if len(row.Value) == 0 || row.Value[0] != journalKinds[kind] {
			t.Errorf("%s: %.40q does not begin with the version of a kind of row", row.Of, row.Value)
		}
	}
	for kind := range journalKinds {
		if !seen[kind] {
			t.Errorf("the journal has no %q", kind)
		}
	}
}

// kindOf returns the kind of a row, "" if the table has none.
func kindOf(row testworld.Row) string {
	for kind := range journalKinds {
		if regexp.MustCompile("^" + kind + "$").MatchString(row.Of) {
			return kind
		}
	}
	return ""
}

// usedJournal returns the rows of the journal of a seller that has traded and granted, and of what
// became of a copy of it.
func usedJournal(t *testing.T) []testworld.Row {
	t.Helper()
	w, dir, restored := newWorld(t), t.TempDir(), t.TempDir()
	defer w.Operate()()
	f := w.folder(approval.Manual, true)
	var err error
	f.stores, err = store.OpenFolder(dir)
	w.Must(err)
	s, stop := w.start(seller, f)
	w.trade(s)
	stop()
	w.restore(f.stores, restored)
	w.Must(f.stores.Close())
	rows := append(testworld.JournalRows(t, dir), testworld.JournalRows(t, restored)...)
	lost, err := store.OpenFolder(restored, store.ConfirmJournalLost)
	w.Must(err, lost.Close())
	return append(rows, testworld.JournalRows(t, restored)...)
}

// trade settles a trade of a seller, who grants a stranger to read it.
func (w *world) trade(s *api.Client) {
	w.Helper()
	b, _ := w.start(buyer, w.folder(approval.Manual, true))
	w.pinEach(b, s)
	deal := w.offered(b, s, newDeal("trade"))
	_, err := b.Accept(w.Context(), deal)
	w.Must(err)
	_, err = s.Approve(w.Context(), deal, api.Approval{})
	w.Must(err)
	w.await(s, deal, "settled")
	_, err = s.PinCard(w.Context(), api.NewCard{File: string(w.cards[stranger].Encode())})
	w.Must(err)
	_, err = s.Grant(w.Context(), deal, api.Grant{Card: names[stranger]})
	w.Must(err)
}

// restore puts a copy of the journal into a folder.
func (w *world) restore(f *store.Folder, dir string) {
	w.Helper()
	copied, err := os.Create(filepath.Join(dir, "journal.db"))
	w.Must(err, f.Backup(copied), copied.Close())
}
