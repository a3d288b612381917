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
	// Ref names the proposal in the party's journal, so that it is offered once even if
	// [Party.Offer] is called again. If it is empty, each call makes another offer.
	Ref string
	// Buyer is the counterparty's card. It must be pinned.
	Buyer contract.Card
	// The buyer pays PaymentValue of PaymentAsset, and the seller delivers DeliveryValue of
	// DeliveryAsset. Values are in the asset's smallest unit and not zero.
	PaymentAsset, DeliveryAsset notes.Asset
	PaymentValue, DeliveryValue notes.Value
	// Earliest and Deadline are in the chain's own unit of time; see [contract.Terms]. Earliest may
	// be 0.
	Earliest, Deadline uint64
	// Document is the hash of a document that both parties agreed on, zero if there is none.
	Document [32]byte
	// Reference is printable text of at most [contract.MaxText] bytes, and may be empty.
	Reference string
}

// Offer is step 1: the seller creates the private contract. It returns the deal's identity once the
// offer is mined. The deal appears in [Party.Deals] once the offer is final. It returns
// [ErrUnknownCard] unless the buyer's card is pinned, and a [contract.FieldError] for terms that
// are not valid.
func (p *Party) Offer(ctx context.Context, proposal Proposal) (contract.ID, Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	if err := p.Sync(ctx); err != nil {
		return contract.ID{}, Record{}, err
	}
	offer, err := p.findOrWriteOffer(ctx, proposal)
	if err != nil {
		return contract.ID{}, Record{}, err
	}
	ref := fmt.Sprintf("%x/message/0", offer.ID)
	receipt, err := p.sendOnce(ctx, ref, contract.KindOffer, func() (chain.Tx, error) {
		return p.zcontract.Post(offer.Draft.Topic, offer.Draft.Payload), nil
	})
	return offer.ID, newRecord(1, contract.Seller, "creates the private contract", receipt), err
}

// writtenOffer is an offer as the journal has it, under the proposal's ref.
type writtenOffer struct {
	ID    contract.ID
	Draft contract.Draft
}

// findOrWriteOffer returns the offer that was written for the proposal's ref, or writes one.
func (p *Party) findOrWriteOffer(ctx context.Context, proposal Proposal) (writtenOffer, error) {
	if proposal.Ref == "" {
		return p.writeOffer(ctx, proposal)
	}
	offer, err := p.journal.getOffer(proposal.Ref)
	if !errors.Is(err, store.ErrNotFound) {
		return offer, err
	}
	if offer, err = p.writeOffer(ctx, proposal); err != nil {
		return writtenOffer{}, err
	}
	return offer, p.journal.putOffer(proposal.Ref, offer)
}

func (j journal) getOffer(ref string) (offer writtenOffer, err error) {
	raw, err := j.store.Get(j.prefix+"offers", []byte(ref))
	if err != nil {
		return offer, err
	}
	if err := json.Unmarshal(raw, &offer); err != nil {
		return offer, fmt.Errorf("settlement: journal: %w", err)
	}
	return offer, nil
}

func (j journal) putOffer(ref string, offer writtenOffer) error {
	raw, err := json.Marshal(offer)
	if err != nil {
		return fmt.Errorf("settlement: journal: %w", err)
	}
	return j.store.Put(j.prefix+"offers", []byte(ref), raw)
}

// writeOffer writes an offer with a fresh key and salt.
func (p *Party) writeOffer(ctx context.Context, proposal Proposal) (offer writtenOffer, err error) {
	if !p.knows(proposal.Buyer.Party()) {
		return offer, ErrUnknownCard
	}
	key, err := contract.NewKey()
	if err != nil {
		return offer, err
	}
	terms := proposal.terms(p.config.Card)
	if _, err := rand.Read(terms.Salt[:]); err != nil {
		return offer, fmt.Errorf("settlement: salt: %w", err)
	}
	offer.ID = terms.ID(p.domain)
	terms.SellerCancel = contract.CancelHash(contract.CancelPreimage(p.secret.Export(), offer.ID, contract.Seller))
	head, err := p.zcontract.Client().Head(ctx)
	if err != nil {
		return offer, err
	}
	if err := terms.Derive(p.domain, key).Validate(head.Time); err != nil {
		return offer, err
	}
	_, offer.Draft, err = contract.NewOffer(ctx, p.config.Signer, p.domain, key, terms, proposal.Buyer, p.config.Card)
	return offer, err
}

func (o Proposal) terms(seller contract.Card) contract.Terms {
	return contract.Terms{
		Version: contract.Version, Kind: contract.DeliveryVersusPayment, Buyer: o.Buyer.Party(), Seller: seller.Party(),
		Payment:  contract.LegTerms{Asset: o.PaymentAsset, Value: o.PaymentValue},
		Delivery: contract.LegTerms{Asset: o.DeliveryAsset, Value: o.DeliveryValue},
		Earliest: o.Earliest, Deadline: o.Deadline, Document: o.Document, Reference: o.Reference,
	}
}
