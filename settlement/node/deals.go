package node

import (
	"context"
	"encoding/hex"
	"fmt"
	"math"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node/api"
)

func (n *Node) deals(ctx context.Context, in *PageInput) (out api.Deals, err error) {
	if err := n.party.Sync(ctx); err != nil {
		return out, err
	}
	out = api.Deals{Deals: []api.Deal{}, Next: int(min(in.After, math.MaxInt32))}
	who := n.people()
	for i, d := range n.party.Deals() {
		if i < out.Next || len(out.Deals) == in.Limit {
			continue
		}
		shown, err := n.shownDeal(ctx, d, who)
		if err != nil {
			return out, err
		}
		out.Deals, out.Next = append(out.Deals, shown), i+1
	}
	return out, nil
}

func (n *Node) deal(ctx context.Context, in *DealInput) (out api.Deal, err error) {
	d, err := n.find(ctx, in.ID)
	if err != nil {
		return out, err
	}
	return n.shownDeal(ctx, d, n.people())
}

// find syncs and finds a deal by its id, or by a beginning of it that no other deal has.
func (n *Node) find(ctx context.Context, text string) (found settlement.Deal, err error) {
	if err := n.party.Sync(ctx); err != nil {
		return found, err
	}
	start := strings.ToLower("0x" + strings.TrimPrefix(text, "0x"))
	if len(start) < 6 {
		return found, badInput("path.id", "give at least four digits", "%q is too short for the id of a deal", text)
	}
	matches := 0
	for _, d := range n.party.Deals() {
		if strings.HasPrefix(d.State.Deal.String(), start) {
			found = d
			matches++
		}
	}
	switch matches {
	case 0:
		return found, inField("path.id", fmt.Errorf("%w: %w", api.ErrNotFound, settlement.ErrNoDeal))
	case 1:
		return found, nil
	}
	return found, badInput("path.id", "give more digits", "%d deals have an id that begins with %s", matches, start)
}

func (n *Node) shownDeal(ctx context.Context, d settlement.Deal, who people) (out api.Deal, err error) {
	t := d.Terms
	out = api.Deal{
		ID: d.State.Deal.String(), Phase: d.Phase.String(), Buyer: who.of(t.Buyer), Seller: who.of(t.Seller),
		Earliest: t.Earliest, Deadline: t.Deadline, Revocable: t.Revocable, Reference: t.Reference,
		Next: d.Next().String(), Settled: hashOrNone(d.Settled), CalledOff: hashOrNone(d.CalledOff),
		Steps: []api.DealStep{}, Messages: []api.Message{}, Readers: []api.Person{}, Warnings: warnings(d),
	}
	if d.Party {
		out.Side = d.Side.String()
		if out.Approved, err = n.config.Approvals.Has(d); err != nil {
			return out, err
		}
	}
	if t.Document != ([32]byte{}) {
		out.Document = common.Hash(t.Document).Hex()
	}
	if out.Payment, err = n.leg(ctx, d, contract.Buyer); err != nil {
		return out, err
	}
	if out.Delivery, err = n.leg(ctx, d, contract.Seller); err != nil {
		return out, err
	}
	for _, s := range d.Steps() {
		out.Steps = append(out.Steps, api.DealStep{
			N: s.N, Actor: s.Actor, Title: s.Title, Status: s.Status.String(), Tx: hashOrNone(s.Tx),
		})
	}
	for _, m := range d.Log {
		out.Messages = append(out.Messages, api.Message{
			Kind: m.Kind.String(), Sender: m.Side.String(), Block: m.At.Block, Tx: m.Tx.Hex(), Effective: m.Effective,
		})
	}
	for _, g := range d.Granted {
		out.Readers = append(out.Readers, api.Person{Name: g.Name, Fingerprint: g.Grantee.String()})
	}
	return out, nil
}

func (n *Node) leg(ctx context.Context, d settlement.Deal, side contract.Side) (out api.Leg, err error) {
	terms := d.Terms.LegTerms(side)
	t, err := n.tokenOf(ctx, terms.Asset)
	if err != nil {
		return out, err
	}
	return api.Leg{Value: t.value(terms.Value), State: d.Legs[side].State.String(), Tx: hashOrNone(d.LegTx(side))}, nil
}

// warnings say what is wrong with a deal.
func warnings(d settlement.Deal) []string {
	all := []string{}
	if !d.Known {
		all = append(all,
			"the counterparty's card is not pinned: import it and compare the fingerprint before you accept")
	}
	if d.Party && !d.Sound {
		all = append(all, "the commitments in the terms are not those of the agreed notes: do not accept them")
	}
	if d.Repeated {
		all = append(all, "the seller has made an earlier offer under the same ref: trade in that one")
	}
	if len(d.Evidence) > 0 {
		all = append(all, "a party has signed two messages that contradict each other")
	}
	return all
}

// offer offers a deal.
func (n *Node) offer(ctx context.Context, in *request[api.NewDeal]) (out api.Record, err error) {
	return detached(ctx, n, func(ctx context.Context) (out api.Record, err error) {
		p, id, err := n.checkOffer(ctx, in.Body)
		if err != nil || in.Body.DryRun {
			return api.Record{Deal: id.String(), Step: 1, Title: "would be offered"}, err
		}
		id, record, err := n.party.Offer(ctx, p)
		return recordOf(id, record), err
	})
}

// checkOffer reads and checks an offer, and writes its deadline down unless it is a dry run. That
// is done for one offer at a time, so that equal requests get the same deadline. No offer waits
// until another is signed or mined.
func (n *Node) checkOffer(ctx context.Context, d api.NewDeal) (p settlement.Proposal, id contract.ID, err error) {
	n.offering.Lock()
	defer n.offering.Unlock()
	p, kept, err := n.proposal(ctx, d)
	if err != nil {
		return p, id, err
	}
	if id, err = n.party.CheckOffer(ctx, p); err != nil || d.DryRun {
		return p, id, err
	}
	return p, id, n.keep(d.Ref, kept)
}

// proposal reads an offer. One that was made before under its Ref keeps its times.
func (n *Node) proposal(ctx context.Context, d api.NewDeal) (p settlement.Proposal, kept *keptDeadline, err error) {
	p = settlement.Proposal{Ref: d.Ref, Earliest: d.Earliest, Revocable: d.Revocable, Reference: d.Reference}
	if p.Buyer, err = n.card("body.buyer", d.Buyer); err != nil {
		return p, nil, err
	}
	payment, value, err := n.amount(ctx, "body.payment", d.Payment)
	if err != nil {
		return p, nil, err
	}
	p.PaymentAsset, p.PaymentValue = payment.asset, value
	delivery, value, err := n.amount(ctx, "body.delivery", d.Delivery)
	if err != nil {
		return p, nil, err
	}
	p.DeliveryAsset, p.DeliveryValue = delivery.asset, value
	if p.Document, err = document(d.Document); err != nil {
		return p, nil, err
	}
	p.Deadline, kept, err = n.deadline(ctx, d)
	return p, kept, err
}

func document(text string) (hash [32]byte, err error) {
	if text == "" {
		return hash, nil
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != len(hash) {
		return hash, badInput("body.document", "write 0x and 64 hexadecimal digits", "the document is not a hash")
	}
	return [32]byte(raw), nil
}

func (n *Node) accept(ctx context.Context, in *DealInput) (api.Record, error) {
	return n.act(ctx, in.ID, said(contract.KindAccept), n.party.Accept)
}

func (n *Node) reject(ctx context.Context, in *answerInput) (api.Record, error) {
	reject := func(ctx context.Context, id contract.ID) (settlement.Record, error) {
		return n.party.Reject(ctx, id, in.Body.Reason)
	}
	return n.act(ctx, in.ID, said(contract.KindReject), reject)
}

func (n *Node) retract(ctx context.Context, in *answerInput) (api.Record, error) {
	retract := func(ctx context.Context, id contract.ID) (settlement.Record, error) {
		return n.party.Retract(ctx, id, in.Body.Reason)
	}
	return n.act(ctx, in.ID, said(contract.KindRetract), retract)
}

func (n *Node) cancel(ctx context.Context, in *DealInput) (api.Record, error) {
	return n.act(ctx, in.ID, calledOff, n.party.Cancel)
}

func (n *Node) refund(ctx context.Context, in *DealInput) (api.Record, error) {
	return n.act(ctx, in.ID, refunded, n.party.Refund)
}

func (n *Node) grant(ctx context.Context, in *grantInput) (out api.Record, err error) {
	card, err := n.card("body.card", in.Body.Card)
	if err != nil {
		return out, err
	}
	return n.act(ctx, in.ID, never, func(ctx context.Context, id contract.ID) (settlement.Record, error) {
		return n.party.Grant(ctx, id, card)
	})
}

// before returns the transaction in which an action was done before, zero if it was not.
type before func(settlement.Deal) common.Hash

func never(settlement.Deal) common.Hash { return common.Hash{} }

// said is for an action that is a message of the party.
func said(kind contract.MessageKind) before {
	return func(d settlement.Deal) common.Hash {
		for _, m := range d.Log {
			if m.Kind == kind && m.Side == d.Side && m.Effective {
				return m.Tx
			}
		}
		return common.Hash{}
	}
}

func calledOff(d settlement.Deal) common.Hash { return d.CalledOff }

func refunded(d settlement.Deal) common.Hash {
	if d.Legs[d.Side].State != deals.StateRefunded {
		return common.Hash{}
	}
	return d.Legs[d.Side].Ended
}

// act takes an action of the party in a deal. A deal's id is the name of each request about it:
// what was done before is not done again.
func (n *Node) act(
	ctx context.Context, text string, done before,
	action func(context.Context, contract.ID) (settlement.Record, error),
) (out api.Record, err error) {
	d, err := n.find(ctx, text)
	if err != nil {
		return out, err
	}
	if tx := done(d); d.Party && tx != (common.Hash{}) {
		return api.Record{Deal: d.State.Deal.String(), Title: "done before", Tx: tx.Hex(), Before: true}, nil
	}
	return detached(ctx, n, func(ctx context.Context) (api.Record, error) {
		record, err := action(ctx, d.State.Deal)
		return recordOf(d.State.Deal, record), err
	})
}

func recordOf(id contract.ID, r settlement.Record) api.Record {
	return api.Record{Deal: id.String(), Step: r.N, Title: r.Title, Tx: hashOrNone(r.Tx), Gas: r.Gas, Before: r.Before}
}

// toApprove returns what the checker signs.
func (n *Node) toApprove(ctx context.Context, in *DealInput) (out api.ApprovalRequest, err error) {
	d, err := n.find(ctx, in.ID)
	switch {
	case err != nil:
		return out, err
	case n.config.Approvals.Mode() != approval.MakerChecker:
		return out, approval.ErrNoChecker
	case !d.Party || !d.Terms.Complete():
		return out, approval.ErrNotAccepted
	}
	typed := contract.Approval{Terms: d.Terms, Side: d.Side}.TypedData(n.party.Domain())
	raw, err := contract.EncodeTypedData(typed)
	return api.ApprovalRequest{
		Deal: d.State.Deal.String(), Checker: n.config.Approvals.Checker().Hex(), TypedData: raw,
	}, err
}

// approve approves the party's leg: by the checker's signature, or without one by the user.
func (n *Node) approve(ctx context.Context, in *approvalInput) (out api.Deal, err error) {
	d, err := n.find(ctx, in.ID)
	switch {
	case err != nil:
		return out, err
	case !d.Party:
		return out, settlement.ErrNoKey
	case in.Body.Signature == "" && n.config.Approvals.Mode() == approval.MakerChecker:
		hint := "have the checker sign what GET …/approval returns, or 'zsettle deal approve DEAL --request' prints"
		return out, badInput("body.signature", hint, "no signature")
	case in.Body.Signature == "":
		err = n.config.Approvals.Approve(d.State.Deal)
	default:
		var sig contract.Signature
		if err := sig.UnmarshalText([]byte(in.Body.Signature)); err != nil {
			return out, badInput("body.signature", "write 0x and 130 hexadecimal digits",
				"the signature has another form")
		}
		err = inField("body.signature", n.config.Approvals.ApproveSigned(d, sig))
	}
	if err != nil {
		return out, err
	}
	return n.shownDeal(ctx, d, n.people())
}
