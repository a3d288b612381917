package settlement_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// A broker sells 10 BOND to a bank for 980 CASH, on a development chain with a deployment and an
// operator. The accounts of both seeds are registered and hold the tokens. Both parties are in one
// process here, but share only the chain and their cards.
func Example() {
	if err := trade(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func trade(ctx context.Context) error {
	d, err := deployment.Load("deployment.json")
	if err != nil {
		return err
	}
	config := chain.Config{ChainID: d.Chain.ID, Finality: d.Chain.Finality}
	client, err := ledger.Dial(ctx, "http://127.0.0.1:8545", config)
	if err != nil {
		return err
	}
	defer client.Close()

	// Each party has a seed, and gives its card to the other.
	bank, err := newIdentity(ctx, "Harbour Bank", "bank.seed")
	if err != nil {
		return err
	}
	broker, err := newIdentity(ctx, "Kestrel Securities", "broker.seed")
	if err != nil {
		return err
	}
	buyer, err := newParty(ctx, d, client, bank, broker.card)
	if err != nil {
		return err
	}
	seller, err := newParty(ctx, d, client, broker, bank.card)
	if err != nil {
		return err
	}

	cash, haveCash := d.Token("CASH")
	bond, haveBond := d.Token("BOND")
	if !haveCash || !haveBond {
		return errors.New("the deployment has no CASH or no BOND")
	}
	price, err := cash.Value("980")
	if err != nil {
		return err
	}
	pieces, err := bond.Value("10")
	if err != nil {
		return err
	}
	head, err := client.Head(ctx)
	if err != nil {
		return err
	}
	return settle(ctx, buyer, seller, settlement.Proposal{
		Buyer:         bank.card,
		PaymentAsset:  cash.Address,
		PaymentValue:  price,
		DeliveryAsset: bond.Address,
		DeliveryValue: pieces,
		Deadline:      head.After(time.Hour),
		Reference:     "10 BOND for 980 CASH",
	})
}

// settle takes a deal from the offer to its end.
func settle(ctx context.Context, buyer, seller *settlement.Party, proposal settlement.Proposal) error {
	id, _, err := seller.Offer(ctx, proposal)
	if err != nil {
		return err
	}
	// The buyer knows the deal once the offer is final, looks at its terms, and accepts.
	deal, err := buyer.AwaitDeal(ctx, id)
	if err != nil {
		return err
	}
	if t := deal.Terms; t.Payment.Asset != proposal.PaymentAsset || t.Payment.Value != proposal.PaymentValue {
		_, err := buyer.Reject(ctx, id, "another price than agreed")
		return errors.Join(errors.New("the seller wants another price"), err)
	}
	if _, err := buyer.Accept(ctx, id); err != nil {
		return err
	}

	// From now on each party does by itself what is its turn. If one fails, the other stops
	// waiting.
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error, 2)
	for _, p := range []*settlement.Party{buyer, seller} {
		go func() {
			err := p.Run(ctx, id, func(r settlement.Record) {
				fmt.Println("step", r.N, "of the", r.Actor, "by transaction", r.Tx, r.Title)
			})
			if err != nil {
				stop()
			}
			ended <- err
		}()
	}
	if err := errors.Join(<-ended, <-ended); err != nil {
		return err
	}
	if deal, err = buyer.Deal(id); err != nil {
		return err
	}
	if deal.Phase != contract.PhaseSettled {
		return fmt.Errorf("the deal is %s", deal.Phase)
	}

	// The bonds can be spent once an operator has appended them.
	balance, err := buyer.Wallet().AwaitSpendable(ctx, proposal.DeliveryAsset, proposal.DeliveryValue)
	if err != nil {
		return err
	}
	fmt.Println("the buyer has", balance.Spendable, "of the smallest unit")
	return nil
}

// identity is who a party is. Everything derives from its seed.
type identity struct {
	name    string
	key     *spend.Key // spends its notes
	account *chain.Key // pays gas and deposits, and signs messages
	card    contract.Card
}

func newIdentity(ctx context.Context, name, seedFile string) (identity, error) {
	words, err := os.ReadFile(seedFile)
	if err != nil {
		return identity{}, err
	}
	key, err := spend.FromMnemonic(strings.TrimSpace(string(words)), "", notes.Development, 0)
	if err != nil {
		return identity{}, err
	}
	scalar := key.ExportSigning()
	account, err := chain.KeyFromScalar(scalar[:])
	if err != nil {
		return identity{}, err
	}
	address, public := key.FullViewingKey().Address(), key.KEM().PublicKey()
	card, err := contract.NewCard(ctx, contract.WithKey(account), notes.Development, name, address, public)
	return identity{name: name, key: key, account: account, card: card}, err
}

// newParty opens the wallet of a party, and returns the party for deals with the owner of the other
// card.
func newParty(
	ctx context.Context, d *deployment.Deployment, client *chain.Client, who identity, other contract.Card,
) (*settlement.Party, error) {
	// The journal keeps the transactions in progress: a process that was killed continues with its
	// folder. It stays open until the process ends.
	folder, err := store.OpenFolder(who.name)
	if err != nil {
		return nil, err
	}
	bundle, err := prover.DevelopmentBundle(ctx, nil)
	if err != nil {
		return nil, err
	}
	if err := bundle.AllowOn(d.Chain.ID, 0, d.Chain.Genesis); err != nil {
		return nil, err
	}
	zcontract := ledger.NewZContract(client, d.Addresses)
	replica, err := ledger.OpenReplica(zcontract, folder.Cache, ledger.ReplicaConfig{From: d.Block})
	if err != nil {
		return nil, err
	}
	box, err := outbox.New(outbox.Config{Client: client, Account: who.account, Journal: folder.Journal})
	if err != nil {
		return nil, err
	}
	money, err := wallet.New(wallet.Config{
		Key:       who.key,
		Network:   notes.Development,
		ZContract: zcontract,
		Replica:   replica,
		Outbox:    box,
		Prover:    bundle.Prover(),
		Cache:     folder.Cache,
	})
	if err != nil {
		return nil, err
	}
	return settlement.New(settlement.Config{
		Wallet: money,
		Card:   who.card,
		Signer: contract.WithKey(who.account),
		KEM:    who.key.KEM(),
		Pinned: []contract.Card{other},
	})
}
