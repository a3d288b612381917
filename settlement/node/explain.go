package node

import (
	"context"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// explain says in plain words what a deal waits for, since when, what happens next and when, and
// what the user can do.
func (n *Node) explain(ctx context.Context, in *DealInput) (out api.Explanation, err error) {
	d, err := n.find(ctx, in.ID)
	if err != nil {
		return out, err
	}
	approved := false
	if d.Party {
		if approved, err = n.config.Approvals.Has(d); err != nil {
			return out, err
		}
	}
	s := story{Deal: d, node: n, approved: approved, id: shortID(d)}
	out = api.Explanation{Deal: d.State.Deal.String(), Phase: d.Phase.String(), Options: []string{}}
	out.Waiting, out.Then = s.tell()
	out.Options = append(out.Options, s.options()...)
	if out.Since, err = n.since(ctx, d); err != nil {
		return out, err
	}
	if stalled, err := n.stalled(); stalled != "" || err != nil {
		out.Then = "first the chain must go on: " + stalled + "; then: " + out.Then
		return out, err
	}
	return out, nil
}

// stalled says that the chain stands still, and is empty if no transaction waits for that.
func (n *Node) stalled() (string, error) {
	waiting, err := n.wallet.Outbox().Waiting()
	for _, w := range waiting {
		if w.Stalled != nil {
			return explain(w.Stalled).Message, nil //nolint:nilerr // the error is what was asked for
		}
	}
	return "", err
}

// since returns the time of the newest block in which something happened in a deal.
func (n *Node) since(ctx context.Context, d settlement.Deal) (uint64, error) {
	newest := uint64(0)
	for _, m := range d.Log {
		newest = max(newest, m.At.Block)
	}
	if newest == 0 {
		return 0, nil
	}
	block, err := n.times.block(ctx, newest)
	return block.Time, err
}

// shortID is as much of a deal's id as people need to name it.
func shortID(d settlement.Deal) string { return d.State.Deal.String()[:10] }

// story is what there is to tell of a deal.
type story struct {
	settlement.Deal
	node     *Node
	approved bool
	id       string
}

// at writes a time of the chain for people.
func (s story) at(t uint64) string {
	return clockOf(chain.Block{Time: t}).Format("2006-01-02 15:04:05 UTC")
}

// tell says what the deal waits for, and what happens then.
func (s story) tell() (waiting, then string) {
	if end, ok := endings[s.Phase]; ok && s.Deal.Next() == contract.ActNothing {
		return "nothing: " + end, "nothing more happens"
	}
	deadline := "at the deadline, " + s.at(s.Terms.Deadline) + ", "
	if !s.Party {
		return "the parties; this node can only read the deal", deadline + "held legs can be refunded"
	}
	switch next := s.Deal.Next(); {
	case next == contract.ActAnswer:
		return "this party to accept or reject the offer", deadline + "the offer expires"
	case next == contract.ActRefund:
		return "this party's refund",
			"this party's node takes its leg back by itself, and its money can be spent again"
	case s.makesLeg(next) && !s.approved:
		return "an approval: this party's leg is not approved",
			"the node makes the leg once it is approved; " + deadline + "nothing is lost, because nothing was paid"
	case next != contract.ActWait:
		return "this party's node to " + next.String(), s.after(next)
	}
	return s.counterparty(deadline)
}

func (s story) makesLeg(a contract.Action) bool {
	return a == contract.ActPay || a == contract.ActDeliver
}

// endings say how a deal has ended.
var endings = map[contract.Phase]string{
	contract.PhaseSettled:   "the deal is settled, and both payments were made in one transaction",
	contract.PhaseRefunded:  "the deadline has passed, and the held leg was given back",
	contract.PhaseCancelled: "the deal was called off, and held legs were given back",
	contract.PhaseRejected:  "the buyer has rejected the offer",
	contract.PhaseRetracted: "the seller has taken the offer back",
	contract.PhaseExpired:   "the deadline has passed, and nothing was paid",
}

// after says what follows this party's own step.
func (s story) after(a contract.Action) string {
	switch a {
	case contract.ActPay:
		if s.Legs[contract.Seller].State == deals.StateHeld {
			return "the payment settles the deal"
		}
		return "the payment is held until the seller delivers, or given back after the deadline, " +
			s.at(s.Terms.Deadline)
	case contract.ActDeliver, contract.ActSettle:
		return "both payments are made in that one transaction, and the deal is settled"
	default:
		return "the counterparty sees the notice; the deal does not depend on it"
	}
}

// counterparty says what a deal waits for that is not this party's turn.
func (s story) counterparty(deadline string) (waiting, then string) {
	other := s.node.people().of(s.Terms.Party(s.Side.Other())).Name
	if other == "" {
		other = "the " + s.Side.Other().String()
	}
	switch {
	case s.Phase == contract.PhaseOffered:
		return other + " to accept or reject the offer", deadline + "the offer expires"
	case s.State.Now < s.Terms.Earliest:
		return "the earliest time of the terms, " + s.at(s.Terms.Earliest), "the buyer pays"
	case s.Legs[s.Side].State == deals.StateHeld:
		return other + " to make its leg; this party's leg is held",
			"that settles the deal, or " + deadline + "this party's node takes its leg back"
	}
	return other + " to make its leg, and the chain to make it final",
		"this party's node makes its own leg then; " + deadline + "nothing is lost, because nothing was paid"
}

// options are what the user can do, as commands.
func (s story) options() (all []string) {
	offer := func(command string) { all = append(all, "zsettle deal "+command+" "+s.id) }
	next := s.Deal.Next()
	switch {
	case !s.Party:
		return nil
	case next == contract.ActAnswer:
		offer("accept")
		offer("reject")
	case s.Phase == contract.PhaseOffered:
		offer("retract")
	case s.makesLeg(next) && !s.approved:
		offer("approve")
	case next == contract.ActRefund:
		offer("refund")
	}
	held := s.Legs[s.Side].State == deals.StateHeld
	other := s.Legs[s.Side.Other()].State == deals.StateHeld
	if !s.Phase.Ended() && (held || other) && (!held || s.Terms.Revocable) {
		offer("cancel")
	}
	return all
}
