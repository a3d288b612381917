package settlement

import (
	"context"
	"crypto/rand"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Proposal is a trade as the seller proposes it.
type Proposal struct {
	// Ref names the proposal, so that it is offered once even if [Party.Offer] is called again,
	// also after the party has lost its journal. If it is empty, each call makes another offer.
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
	// Revocable allows each party to call the deal off until it settles, and not only until the
	// party's own leg is held.
	Revocable bool
	// Document is the hash of a document that both parties agreed on, zero if there is none.
	Document [32]byte
	// Reference is printable text of at most [contract.MaxText] bytes, and may be empty.
	Reference string
}

// Offer is step 1: the seller creates the private contract. It returns the deal's identity once the
// offer is mined. The deal appears in [Party.Deals] once the offer is final.
//
// An offer with the Ref and the terms of an earlier one is that offer: Offer sends it again if it
// is not on the chain, and never makes a second one. It returns [ErrRefTaken] if the earlier offer
// has other terms, [ErrUnknownCard] unless the buyer's card is pinned, a [contract.FieldError] for
// terms that are not valid, and [ErrTooLate] if the deadline is too near.
//
// A party that has lost its journal does not see an earlier offer that is in no block yet. If it
// offers other terms under the Ref then, the one that comes first counts; see [Deal.Repeated].
func (p *Party) Offer(ctx context.Context, proposal Proposal) (contract.ID, Record, error) {
	terms, err := p.terms(proposal)
	if err != nil {
		return contract.ID{}, Record{}, err
	}
	id := terms.ID(p.domain)
	for _, name := range [][32]byte{offerOf(terms), id} { // other offers of the salt, and [Party.Run] of this one
		unlock, err := p.acting.lock(ctx, name)
		if err != nil {
			return id, Record{}, err
		}
		defer unlock()
	}
	if err := p.Sync(ctx); err != nil {
		return id, Record{}, err
	}
	receipt, found, err := p.offered(ctx, terms)
	if err == nil && !found {
		receipt, err = p.sendOffer(ctx, proposal, terms)
	}
	return id, newRecord(1, contract.Seller, "creates the private contract", receipt), err
}

// terms returns the proposed terms without the fields that derive from the deal's identity.
func (p *Party) terms(o Proposal) (contract.Terms, error) {
	t := contract.Terms{
		Version: contract.Version, Kind: contract.DeliveryVersusPayment,
		Buyer: o.Buyer.Party(), Seller: p.config.Card.Party(),
		Payment:  contract.LegTerms{Asset: o.PaymentAsset, Value: o.PaymentValue},
		Delivery: contract.LegTerms{Asset: o.DeliveryAsset, Value: o.DeliveryValue},
		Earliest: o.Earliest, Deadline: o.Deadline, Revocable: o.Revocable,
		Document: o.Document, Reference: o.Reference,
	}
	if o.Ref != "" {
		t.Salt = p.secret.Salt(o.Ref)
		return t, nil
	}
	if _, err := rand.Read(t.Salt[:]); err != nil {
		return t, fmt.Errorf("settlement: salt: %w", err)
	}
	return t, nil
}

// sendOffer sends the offer of the terms, which is not on the chain.
func (p *Party) sendOffer(ctx context.Context, o Proposal, terms contract.Terms) (chain.Receipt, error) {
	id := terms.ID(p.domain)
	if err := p.journal.checkOffer(o.Ref, id); err != nil {
		return chain.Receipt{}, err
	}
	return p.sendOnce(ctx, messageRef(id, 0), contract.KindOffer, func() (chain.Tx, error) {
		draft, err := p.writeOffer(ctx, o.Buyer, terms)
		if err != nil {
			return chain.Tx{}, err
		}
		return p.zcontract.Post(draft.Topic, draft.Payload), p.journal.putOffer(o.Ref, id)
	})
}

// CheckOffer returns the identity that the deal of a proposal would have, and the error with which
// [Party.Offer] would refuse it before anything is sent. A proposal that was offered before is not
// refused. It sends nothing and writes nothing down.
func (p *Party) CheckOffer(ctx context.Context, proposal Proposal) (id contract.ID, err error) {
	terms, err := p.terms(proposal)
	if err != nil {
		return id, err
	}
	id = terms.ID(p.domain)
	if err := p.journal.checkOffer(proposal.Ref, id); err != nil || p.Wrote(id, contract.KindOffer) {
		return id, err
	}
	return id, p.checkTerms(ctx, proposal.Buyer, terms)
}

// Wrote reports whether the party's journal has its first message in a deal, and that is of a kind:
// an offer or an acceptance.
func (p *Party) Wrote(id contract.ID, kind contract.MessageKind) bool {
	e, err := p.journal.get(messageRef(id, 0))
	return err == nil && e.Kind == kind
}

// Offered returns the deal that the party has offered under a Ref by this journal, and whether
// there is one. Its errors are those of the journal.
func (p *Party) Offered(ref string) (id contract.ID, found bool, err error) {
	found, err = p.journal.kept(bucketOffers, ref, &id)
	return id, found, err
}

// checkTerms checks terms that are not offered yet.
func (p *Party) checkTerms(ctx context.Context, buyer contract.Card, terms contract.Terms) error {
	if !p.knows(buyer.Party()) {
		return ErrUnknownCard
	}
	head, err := p.zcontract.Client().Head(ctx)
	if err != nil {
		return err
	}
	if err := p.secret.OfferTerms(p.domain, terms).Validate(head.Time); err != nil {
		return err
	}
	return p.checkTime(ctx, terms.Deadline)
}

// writeOffer checks and writes an offer.
func (p *Party) writeOffer(ctx context.Context, buyer contract.Card, terms contract.Terms) (contract.Draft, error) {
	if err := p.checkTerms(ctx, buyer, terms); err != nil {
		return contract.Draft{}, err
	}
	_, draft, err := contract.NewOffer(ctx, p.config.Signer, p.domain, p.secret, terms, buyer, p.config.Card)
	return draft, err
}
