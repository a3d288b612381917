package wallet_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// A wallet keeps no note of facts that a resync took back, also if others read the chain again for
// it, and however far the chain has gone on since.
func TestWalletForgetsWhatAResyncTookBack(t *testing.T) {
	for name, blocks := range map[string]int{"a shorter chain": 1, "a longer chain": 40} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			alice := w.wallet(0, nil)
			w.deposit(alice, 100)
			_, base := w.Chain.Head()
			w.deposit(alice, 50)
			w.hasCash(alice, 150, 0, 0)
			testworld.Must(t, w.Chain.Fork(base))
			for range blocks {
				w.Chain.Commit()
			}
			replica := alice.Replica()
			if err := replica.Sync(t.Context()); blocks > 1 && !errors.Is(err, ledger.ErrFinalReverted) {
				t.Fatalf("a final block is gone: %v", err)
			}
			testworld.Must(t, replica.Resync(t.Context()))
			w.hasCash(alice, 100, 0, 0)
			if n := testworld.Get(alice.Notes()); len(n) != 1 {
				t.Errorf("%d notes, want 1", len(n))
			}
		})
	}
}

// inFolder opens the first account's wallet over a data folder.
func (w *world) inFolder(dir string, options ...store.FolderOption) (*wallet.Wallet, *store.Folder, error) {
	w.Helper()
	folder, err := store.OpenFolder(dir, options...)
	if err != nil {
		return nil, nil, err
	}
	replica, err := ledger.OpenReplica(w.ZContract, folder.Cache, ledger.ReplicaConfig{From: w.Deployed.Block})
	w.Must(err)
	opened, err := wallet.New(wallet.Config{
		Key: w.Key(0), Network: notes.Development, ZContract: w.ZContract, Replica: replica,
		Outbox: w.Outbox(0, folder.Journal), Prover: w.Prover, Cache: folder.Cache,
	})
	w.Must(err, opened.Sync(w.Context()))
	return opened, folder, nil
}

// Whichever file is lost or damaged, an invoice that was paid is not paid again: without its cache
// the wallet knows that it was, and without its journal it does not open.
func TestLostFilePaysNothingTwice(t *testing.T) {
	remove := os.Remove
	damage := func(path string) error { return os.WriteFile(path, make([]byte, 20_000), 0o600) }
	for name, c := range map[string]struct {
		lose    func(path string) error
		file    string
		want    error
		options []store.FolderOption
	}{
		"no cache":          {lose: remove, file: "cache.db"},
		"a damaged cache":   {damage, "cache.db", store.ErrCacheDamaged, []store.FolderOption{store.RebuildCache}},
		"no journal":        {lose: remove, file: "journal.db", want: store.ErrJournalLost},
		"a damaged journal": {lose: damage, file: "journal.db", want: store.ErrJournalDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			dir := filepath.Join(t.TempDir(), "alice")
			alice, folder, err := w.inFolder(dir)
			testworld.Must(t, err)
			bob := w.wallet(1, nil)
			w.deposit(alice, 100, 100)
			pay := w.payment(bob, 30)
			pay.Ref = "invoice 7"
			w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
			testworld.Must(t, folder.Close(), c.lose(filepath.Join(dir, c.file)))

			if c.want != nil {
				if _, _, err := w.inFolder(dir); !errors.Is(err, c.want) {
					t.Fatalf("opened with %v, want %v", err, c.want)
				}
			}
			if c.want != nil && c.options == nil {
				return // nothing can be paid
			}
			alice, folder, err = w.inFolder(dir, c.options...)
			testworld.Must(t, err)
			w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
			w.Append()
			w.hasCash(bob, 30, 0, 0)
			w.hasCash(alice, 170, 0, 0)
			testworld.Must(t, folder.Close())
		})
	}
}
