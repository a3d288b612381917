package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

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

// identity is who a party is. Everything follows from its seed words.
type identity struct {
	key     *spend.Key // spends its notes
	account *chain.Key // its public account: pays gas, deposits and signs messages
	card    contract.Card
}

func newIdentity(ctx context.Context, name, seedFile string) (who identity, err error) {
	words, err := os.ReadFile(seedFile)
	if err != nil {
		return who, err
	}
	if who.key, err = spend.FromMnemonic(strings.TrimSpace(string(words)), "", notes.Development, 0); err != nil {
		return who, fmt.Errorf("%s: %w", seedFile, err)
	}
	scalar := who.key.ExportSigning()
	if who.account, err = chain.KeyFromScalar(scalar[:]); err != nil {
		return who, err
	}
	who.card, err = contract.NewCard(ctx, contract.WithKey(who.account), notes.Development, name,
		who.key.FullViewingKey().Address(), who.key.KEM().PublicKey())
	return who, err
}

// system is the chain and the deployment that both parties use, and the keys to prove with.
type system struct {
	rpc      string // URL of the chain's JSON-RPC
	deployed *deployment.Deployment
	keys     *prover.Bundle
}

// party is an identity on a chain.
type party struct {
	*settlement.Party
	client *chain.Client
	data   *store.Folder
}

// join connects an identity to the chain, to trade with the owner of the other card.
func (s system) join(ctx context.Context, who identity, other contract.Card) (_ *party, err error) {
	p := new(party)
	defer func() {
		if err != nil {
			p.leave()
		}
	}()
	at := s.deployed.Chain
	config := chain.Config{ChainID: at.ID, Genesis: at.Genesis, Finality: at.Finality}
	if p.client, err = ledger.Dial(ctx, s.rpc, config); err != nil {
		return nil, err
	}
	// The journal keeps the transactions in progress, the cache what was read from the chain. In
	// memory, as here, a party that is killed forgets them; with a folder it continues where it
	// stopped.
	if p.data, err = store.OpenFolder(""); err != nil {
		return nil, err
	}
	money, err := s.openWallet(p, who)
	if err != nil {
		return nil, err
	}
	p.Party, err = settlement.New(settlement.Config{
		Wallet: money, Card: who.card, Signer: contract.WithKey(who.account), KEM: who.key.KEM(),
		Pinned: []contract.Card{other},
	})
	return p, err
}

// openWallet opens the wallet of an identity over the party's connection and store.
func (s system) openWallet(p *party, who identity) (*wallet.Wallet, error) {
	// Development keys are for development chains.
	if err := s.keys.AllowOn(s.deployed.Chain.ID, 0, s.deployed.Chain.Genesis); err != nil {
		return nil, err
	}
	at := ledger.NewZContract(p.client, s.deployed.Addresses)
	replica, err := ledger.OpenReplica(at, p.data.Cache, ledger.ReplicaConfig{From: s.deployed.Block})
	if err != nil {
		return nil, err
	}
	box, err := outbox.New(outbox.Config{Client: p.client, Account: who.account, Journal: p.data.Journal})
	if err != nil {
		return nil, err
	}
	return wallet.New(wallet.Config{
		Key: who.key, Network: notes.Development, ZContract: at, Replica: replica,
		Outbox: box, Prover: s.keys.Prover(), Cache: p.data.Cache,
	})
}

// accept waits until the offer is final. It signs the offer if that is what was agreed, and rejects
// it otherwise.
func (p *party) accept(ctx context.Context, id contract.ID, agreed settlement.Proposal) error {
	deal, err := p.AwaitDeal(ctx, id)
	if err != nil {
		return err
	}
	if !offers(deal.Terms, agreed) {
		_, err := p.Reject(ctx, id, "not what was agreed")
		return errors.Join(errors.New("the offer is not what was agreed"), err)
	}
	record, err := p.Accept(ctx, id)
	if err != nil {
		return err
	}
	report(record)
	return nil
}

// offers reports whether the terms of an offer are those that were agreed.
func offers(t contract.Terms, agreed settlement.Proposal) bool {
	return t.Payment.Asset == agreed.PaymentAsset && t.Payment.Value == agreed.PaymentValue &&
		t.Delivery.Asset == agreed.DeliveryAsset && t.Delivery.Value == agreed.DeliveryValue &&
		t.Deadline == agreed.Deadline
}

// leave closes the connection and the store.
func (p *party) leave() {
	if p.client != nil {
		p.client.Close()
	}
	if p.data != nil {
		_ = p.data.Close() // every change was made durable when it was made
	}
}
