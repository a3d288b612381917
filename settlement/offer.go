package settlement

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// Proposal is a trade as the seller proposes it.
type Proposal struct {
	// Ref names the proposal, so that proposing twice offers once; "" for none.
	Ref string
	// Buyer is the counterparty's card; it must be pinned.
	Buyer contract.Card
	// The buyer pays PaymentValue of PaymentAsset, the seller delivers DeliveryValue of DeliveryAsset; smallest units, not 0.
	PaymentAsset, DeliveryAsset notes.Asset
	PaymentValue, DeliveryValue notes.Value
	// Earliest and Deadline are in the chain's own unit of time; Earliest may be 0.
	Earliest, Deadline uint64
	// Document is the hash of an agreed document, zero for none; Reference is free text, at most [contract.MaxText] bytes.
	Document  [32]byte
	Reference string
}

// Offer is step 1: the seller creates the private contract. The deal shows up in the party's deals once the offer is final.
func (p *Party) Offer(ctx context.Context, proposal Proposal) (contract.ID, Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	if err := p.Sync(ctx); err != nil {
		return contract.ID{}, Record{}, err
	}
	made, err := p.made(ctx, proposal)
	if err != nil {
		return contract.ID{}, Record{}, err
	}
	receipt, err := p.once(ctx, fmt.Sprintf("%x/message/0", made.ID), contract.KindOffer, func() (chain.Tx, error) {
		return p.chain.Post(made.Draft.Topic, made.Draft.Payload), nil
	})
	return made.ID, record(1, contract.Seller, "creates the private contract", receipt), err
}

// offered is a proposal's offer as it was written.
type offered struct {
	ID    contract.ID
	Draft contract.Draft
}

// made returns the offer that was written for the proposal's ref, or writes one.
func (p *Party) made(ctx context.Context, proposal Proposal) (made offered, err error) {
	if proposal.Ref == "" {
		return p.write(ctx, proposal)
	}
	bucket, key := p.journal.prefix+"offers", []byte(proposal.Ref)
	raw, err := p.journal.store.Get(bucket, key)
	if err == nil {
		return made, json.Unmarshal(raw, &made)
	}
	if !errors.Is(err, store.ErrNotFound) {
		return made, err
	}
	if made, err = p.write(ctx, proposal); err != nil {
		return made, err
	}
	if raw, err = json.Marshal(made); err != nil {
		return made, fmt.Errorf("settlement: journal: %w", err)
	}
	return made, p.journal.store.Put(bucket, key, raw)
}

func (p *Party) write(ctx context.Context, proposal Proposal) (made offered, err error) {
	if !p.knows(proposal.Buyer.Party()) {
		return made, ErrUnknownCard
	}
	key, err := contract.NewKey()
	if err != nil {
		return made, err
	}
	terms := proposal.terms(p.config.Card)
	if _, err := rand.Read(terms.Salt[:]); err != nil {
		return made, fmt.Errorf("settlement: salt: %w", err)
	}
	made.ID = terms.ID(p.domain)
	terms.SellerCancel = contract.CancelHash(contract.CancelPreimage(p.secret(), made.ID, contract.Seller))
	head, err := p.chain.Client().Head(ctx)
	if err != nil {
		return made, err
	}
	if err := terms.Derive(p.domain, key).Validate(head.Time); err != nil {
		return made, err
	}
	_, made.Draft, err = contract.NewOffer(ctx, p.config.Signer, p.domain, key, terms, proposal.Buyer, p.config.Card)
	return made, err
}

func (o Proposal) terms(seller contract.Card) contract.Terms {
	return contract.Terms{
		Version: contract.Version, Kind: contract.DeliveryVersusPayment, Buyer: o.Buyer.Party(), Seller: seller.Party(),
		Payment:  contract.LegTerms{Asset: o.PaymentAsset, Value: o.PaymentValue},
		Delivery: contract.LegTerms{Asset: o.DeliveryAsset, Value: o.DeliveryValue},
		Earliest: o.Earliest, Deadline: o.Deadline, Document: o.Document, Reference: o.Reference,
	}
}
