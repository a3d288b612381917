package demo

import (
	"context"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// actor is a party: keys from a seed of its own, and with them a connection, a wallet with its own
// replica, and a card.
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

// newAccountKey returns the key of a new shielded account.
func newAccountKey() (*spend.Key, error) {
	words, err := spend.NewMnemonic()
	if err != nil {
		return nil, err
	}
	return spend.FromMnemonic(words, "", notes.Development, 0)
}

func (w *world) newActor(ctx context.Context, name string) (a *actor, err error) {
	a = &actor{name: name}
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
	if a.wallet, err = w.newWallet(a); err != nil {
		return nil, err
	}
	a.signer = contract.WithKey(a.account)
	address, kem := a.wallet.Address(), a.key.KEM().PublicKey()
	a.card, err = contract.NewCard(ctx, a.signer, notes.Development, name, address, kem)
	return a, err
}

func (w *world) newWallet(a *actor) (*wallet.Wallet, error) {
	replica, err := w.openReplica(a.client)
	if err != nil {
		return nil, err
	}
	memory, err := w.newStore()
	if err != nil {
		return nil, err
	}
	return wallet.New(wallet.Config{
		Key:       a.key,
		Network:   notes.Development,
		ZContract: replica.ZContract(),
		Replica:   replica,
		Account:   a.account,
		Prover:    w.bundle.Prover(),
		Store:     memory,
	})
}

// join makes the actor a party that knows the counterparty's card.
func (a *actor) join(counterparty contract.Card) (err error) {
	a.party, err = settlement.New(settlement.Config{
		Wallet: a.wallet,
		Card:   a.card,
		Signer: a.signer,
		KEM:    a.key.KEM(),
		Pinned: []contract.Card{counterparty},
	})
	return err
}

func (a *actor) owner() notes.Owner { return a.key.FullViewingKey().Owner() }

// hasPendingNotes reports whether a note of the actor is not in the tree yet.
func (a *actor) hasPendingNotes() bool {
	for _, n := range a.wallet.Notes() {
		if n.State == wallet.Pending {
			return true
		}
	}
	return false
}
