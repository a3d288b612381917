package demo

import (
	"context"
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/wallet"
)

// actor is a party: keys from a seed of its own, and with them a connection, and a wallet with its
// own replica.
type actor struct {
	role, name string
	key        *spend.Key
	account    *chain.Key
	client     *chain.Client
	wallet     *wallet.Wallet
}

// newAccountKey returns the key of a new shielded account.
func newAccountKey() (*spend.Key, error) {
	words, err := spend.NewMnemonic()
	if err != nil {
		return nil, err
	}
	return spend.FromMnemonic(words, "", notes.Development, 0)
}

func (w *world) newActor(ctx context.Context, m member) (a *actor, err error) {
	a = &actor{role: m.role, name: m.name}
	if a.key, err = newAccountKey(); err != nil {
		return nil, err
	}
	scalar := a.key.ExportSigning()
	if a.account, err = chain.KeyFromScalar(scalar[:]); err != nil {
		return nil, err
	}
	if a.client, err = w.dial(ctx); err != nil {
		return nil, err
	}
	if err := w.fund(ctx, a.account.Address()); err != nil {
		return nil, err
	}
	a.wallet, err = w.newWallet(a)
	return a, err
}

func (w *world) newWallet(a *actor) (*wallet.Wallet, error) {
	data, err := w.newFolder()
	if err != nil {
		return nil, err
	}
	replica, err := w.replicaIn(data.Cache, a.client)
	if err != nil {
		return nil, err
	}
	box, err := outbox.New(outbox.Config{
		Client: a.client, Account: a.account, Journal: data.Journal, Stalled: w.waits,
	})
	if err != nil {
		return nil, err
	}
	return wallet.New(wallet.Config{
		Key:       a.key,
		Network:   notes.Development,
		ZContract: replica.ZContract(),
		Replica:   replica,
		Outbox:    box,
		Prover:    w.bundle.Prover(),
		Cache:     data.Cache,
	})
}

func (a *actor) owner() notes.Owner { return a.key.FullViewingKey().Owner() }

// hasPendingNotes reports whether a note of the actor is not in the tree yet.
func (a *actor) hasPendingNotes() (bool, error) {
	owned, err := a.wallet.Notes()
	return slices.ContainsFunc(owned, func(n wallet.Owned) bool { return n.State == wallet.Pending }), err
}
