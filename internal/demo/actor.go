package demo

import (
	"context"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// actor is a party with a seed of its own, and everything that follows from it: connection, store, replica, wallet, card.
type actor struct {
	name    string
	key     *spend.Key
	account *chain.Key
	client  *chain.Client
	wallet  *wallet.Wallet
	signer  contract.Signer
	card    contract.Card
	party   *settlement.Party
}

func (w *world) newActor(ctx context.Context, name string) (a *actor, err error) {
	a = &actor{name: name}
	words, err := spend.NewMnemonic()
	if err != nil {
		return nil, err
	}
	if a.key, err = spend.FromMnemonic(words, "", notes.Development, 0); err != nil {
		return nil, err
	}
	scalar := a.key.ExportSigning()
	if a.account, err = chain.KeyFromScalar(scalar[:]); err != nil {
		return nil, err
	}
	if a.client, err = w.dial(ctx); err != nil {
		return nil, err
	}
	if a.wallet, err = w.newWallet(a); err != nil {
		return nil, err
	}
	a.signer = contract.WithKey(a.account)
	a.card, err = contract.NewCard(ctx, a.signer, notes.Development, name, a.wallet.Address(), a.key.KEM().PublicKey())
	return a, err
}

func (w *world) newWallet(a *actor) (*wallet.Wallet, error) {
	replica, err := w.follow(a.client)
	if err != nil {
		return nil, err
	}
	memory, err := w.memory()
	if err != nil {
		return nil, err
	}
	return wallet.New(wallet.Config{Key: a.key, Network: notes.Development, ZContract: replica.ZContract(), Replica: replica,
		Account: a.account, Prover: w.bundle.Prover(), Store: memory})
}

func (w *world) memory() (store.Store, error) {
	memory, err := store.Open("")
	if err == nil {
		w.close = append(w.close, func() { _ = memory.Close() }) // in memory: nothing is lost
	}
	return memory, err
}

// follow opens a replica of the deployment over a client.
func (w *world) follow(client *chain.Client) (*ledger.Replica, error) {
	memory, err := w.memory()
	if err != nil {
		return nil, err
	}
	return ledger.OpenReplica(ledger.NewZContract(client, w.deployment.Addresses), memory, ledger.ReplicaConfig{From: w.deployment.Block})
}

// join makes the actor a party that knows its counterparty's card.
func (a *actor) join(counterparty contract.Card) (err error) {
	a.party, err = settlement.New(settlement.Config{Wallet: a.wallet, Card: a.card, Signer: a.signer, KEM: a.key.KEM(),
		Pinned: []contract.Card{counterparty}})
	return err
}

func (a *actor) owner() notes.Owner { return a.key.FullViewingKey().Owner() }

// settled tells whether none of the actor's notes waits for the tree.
func (a *actor) settled() bool {
	for _, n := range a.wallet.Notes() {
		if n.State == wallet.Pending {
			return false
		}
	}
	return true
}
