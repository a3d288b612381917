package testworld

import (
	"sync"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// Words is the seed of the keys that [World.Key] returns.
const Words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"

// Account returns the i-th funded account of a development chain. The world's admin and its
// operator have the last two of the ten.
func Account(t testing.TB, i int) *chain.Key {
	t.Helper()
	key, err := chain.NewKey(devnet.Accounts()[i].Key)
	Must(t, err)
	return key
}

// Key returns the i-th shielded account of [Words].
func (w *World) Key(i int) *spend.Key {
	w.Helper()
	if key, ok := keys.Load(i); ok {
		return key.(*spend.Key)
	}
	key, err := spend.FromMnemonic(Words, "", notes.Development, uint32(i))
	w.Must(err)
	keys.Store(i, key)
	return key
}

// keys are the accounts that were derived, because a seed takes long on purpose.
var keys sync.Map

// Owner returns the owner of the i-th shielded account's notes.
func (w *World) Owner(i int) notes.Owner {
	w.Helper()
	return w.Key(i).FullViewingKey().Owner()
}

// Store returns an empty store in memory.
func (w *World) Store() store.Store {
	w.Helper()
	s, err := store.OpenMemory()
	w.Must(err)
	w.Cleanup(func() { w.Must(s.Close()) })
	return s
}

// Replica returns a replica that has read nothing yet, over a store of its own.
func (w *World) Replica() *ledger.Replica {
	w.Helper()
	r, err := ledger.OpenReplica(w.ZContract, w.Store(), ledger.ReplicaConfig{From: w.Deployed.Block})
	w.Must(err)
	return r
}

// Outbox returns the outbox of [Account] over a journal, as after a restart. A nil journal is an
// empty one.
func (w *World) Outbox(i int, journal store.Store) *outbox.Outbox {
	w.Helper()
	return Outbox(w, w.Client, Account(w, i), journal)
}

// Outbox returns the outbox of an account over a journal, as after a restart. A nil journal is an
// empty one.
func Outbox(t testing.TB, client *chain.Client, account chain.Signer, journal store.Store) *outbox.Outbox {
	t.Helper()
	box, err := outbox.InMemory(client, account)
	if journal != nil {
		box, err = outbox.New(outbox.Config{Client: client, Account: account, Journal: journal})
	}
	Must(t, err)
	return box
}

// Wallet opens the wallet of the i-th account over a journal, as after a restart with an empty
// cache, and syncs it. Its public account is [Account]. A nil journal is an empty one, a nil prover
// the world's, a nil replica one of its own.
func (w *World) Wallet(i int, journal store.Store, prover statement.Prover, replica *ledger.Replica) *wallet.Wallet {
	w.Helper()
	return w.WalletOver(i, w.Outbox(i, journal), prover, replica)
}

// WalletOver is [World.Wallet] over an outbox.
func (w *World) WalletOver(
	i int, box *outbox.Outbox, prover statement.Prover, replica *ledger.Replica,
) *wallet.Wallet {
	w.Helper()
	if prover == nil {
		prover = w.Prover
	}
	if replica == nil {
		replica = w.Replica()
	}
	opened, err := wallet.New(wallet.Config{
		Key: w.Key(i), Network: notes.Development, ZContract: w.ZContract, Replica: replica,
		Outbox: box, Prover: prover, Cache: w.Store(),
	})
	w.Must(err, opened.Sync(w.Context()))
	return opened
}

// Execute returns a function that executes a plan of the wallet, which must succeed:
// w.Execute(alice)(alice.PlanPayment(…)).
func (w *World) Execute(by *wallet.Wallet) func(*wallet.Plan, error) []chain.Receipt {
	w.Helper()
	return func(p *wallet.Plan, err error) []chain.Receipt {
		w.Helper()
		w.Must(err)
		receipts, err := by.Execute(w.Context(), p)
		w.Must(err)
		return receipts
	}
}
