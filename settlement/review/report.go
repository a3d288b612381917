package review

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Unconfirmed is the outcome of a deal about which the chain's facts and what its nodes say
// disagree.
const Unconfirmed = "unconfirmed"

// Report is what a reader sees of one private contract, and what it checked.
type Report struct {
	Deal contract.ID `json:"deal"`
	// Outcome is the phase by the final facts, such as "settled", if every check of the chain is
	// ok, otherwise [Unconfirmed].
	Outcome string `json:"outcome"`
	// Next is the phase with what is on the chain and not final yet. It may change, and is the same
	// as the outcome if there is no such thing.
	Next string `json:"next"`
	// Block is the newest final block, up to which the chain was read, and Time its time.
	Block uint64 `json:"block"`
	Time  uint64 `json:"time"`
	// Terms are nil if there is no valid offer.
	Terms    *Terms    `json:"terms"`
	Messages []Message `json:"messages"`
	Events   []Event   `json:"events"`
	Grants   []Granted `json:"grants"`
	Checks   []Check   `json:"checks"`
	// NotChecked says in English what the read key can't show.
	NotChecked []string `json:"notChecked"`
	// OK reports whether no check failed.
	OK bool `json:"ok"`
}

// notChecked is what nobody can check who has the read key and the chain.
var notChecked = []string{
	"that the commitments in the terms are of these assets and amounts: both parties signed them, and the " +
		"regulator's key shows it",
	"that a party has written nothing after its last message here: every node may leave it out",
}

// Terms are the terms of a deal. Values are in the smallest unit of the asset, times in the chain's
// own unit.
type Terms struct {
	// Digest is the EIP-712 digest that was signed last: by the buyer, or by the seller alone if
	// the buyer has not accepted.
	Digest    common.Hash `json:"digest"`
	Buyer     Party       `json:"buyer"`
	Seller    Party       `json:"seller"`
	Payment   Leg         `json:"payment"`
	Delivery  Leg         `json:"delivery"`
	Earliest  uint64      `json:"earliest"`
	Deadline  uint64      `json:"deadline"`
	Revocable bool        `json:"revocable"`
	Document  common.Hash `json:"document"`
	Reference string      `json:"reference"`
	Accepted  bool        `json:"accepted"`
}

// Party is a party of a deal: the account that signs, and the owner of its notes.
type Party struct {
	Signer common.Address `json:"signer"`
	Owner  notes.Owner    `json:"owner"`
}

// Leg is what one party gives to the other, and what became of it by the final facts.
type Leg struct {
	Asset      notes.Asset      `json:"asset"`
	Value      notes.Value      `json:"value"`
	Commitment notes.Commitment `json:"commitment"`
	State      deals.State      `json:"state"`
}

// Message is a message of the private contract.
type Message struct {
	Block  uint64      `json:"block"`
	Tx     common.Hash `json:"tx"`
	Side   string      `json:"side"`
	Number uint64      `json:"number"`
	Kind   string      `json:"kind"`
	// Effective is false if the sender must not send such a message, or not in that phase.
	Effective bool `json:"effective"`
	// Final reports whether the block is final.
	Final bool `json:"final"`
}

// Event is an event of the z-contract about the deal.
type Event struct {
	Block uint64      `json:"block"`
	Time  uint64      `json:"time"`
	Tx    common.Hash `json:"tx"`
	Kind  string      `json:"kind"`
	// Leg is "payment", "delivery", or "other" for a payment that is not in the terms, which
	// anybody can make under any deal. It is "" for an event about the whole deal.
	Leg   string `json:"leg,omitempty"`
	Final bool   `json:"final"`
}

// Granted is somebody to whom a party granted to read.
type Granted struct {
	By string `json:"by"`
	// Number is that of the message with the grant.
	Number      uint64      `json:"number"`
	Name        string      `json:"name"`
	Fingerprint string      `json:"fingerprint"`
	Tx          common.Hash `json:"tx"`
}

// Status is the outcome of a check.
type Status string

// The outcomes. [Open] means that there is nothing to check yet, or that it is not final.
const (
	OK     Status = "ok"
	Failed Status = "failed"
	Open   Status = "open"
)

// Check is one check.
type Check struct {
	// Name never changes its meaning. Node is the node that a check asked, "" for a check of what
	// the replica has.
	Name   string `json:"name"`
	Node   string `json:"node,omitempty"`
	Status Status `json:"status"`
	// Detail says in English what was found.
	Detail string `json:"detail"`
	// chain is set for a check of where money is.
	chain bool
}

// Err returns an error that wraps [ErrFindings] and names the first check that failed and how many
// did, nil if none.
func (r *Report) Err() error {
	var failed []Check
	for _, c := range r.Checks {
		if c.Status == Failed {
			failed = append(failed, c)
		}
	}
	if len(failed) == 0 {
		return nil
	}
	return fmt.Errorf("%w: %d failed, the first is %s: %s", ErrFindings, len(failed), failed[0].Name, failed[0].Detail)
}

// judge sets what follows from the checks.
func (r *Report) judge(l *dealLog) {
	r.OK, r.Outcome, r.Next = true, l.final.Phase.String(), l.latest.Phase.String()
	for _, c := range r.Checks {
		if c.Status == Failed {
			r.OK = false
			if c.chain {
				r.Outcome, r.Next = Unconfirmed, Unconfirmed
			}
		}
	}
}

// report returns the report without the checks.
func (l *dealLog) report(now times) *Report {
	r := &Report{
		Deal: l.deal, Block: now.block, Time: now.final, Terms: termsOf(l.final, l.private.Domain()),
		Messages: []Message{}, Events: []Event{}, Grants: []Granted{}, NotChecked: slices.Clone(notChecked),
	}
	for i, e := range l.latest.Log {
		r.Messages = append(r.Messages, Message{
			Block: e.At.Block, Tx: e.Tx, Side: e.Side.String(), Number: e.Number, Kind: e.Kind.String(),
			Effective: e.Effective, Final: i < len(l.final.Log),
		})
	}
	for _, f := range l.facts {
		r.Events = append(r.Events, Event{
			Block: f.At.Block, Time: f.time, Tx: f.Tx, Kind: f.Event.Kind(), Leg: l.legOf(f.Event), Final: f.final,
		})
	}
	for _, g := range l.final.Granted {
		r.Grants = append(r.Grants, Granted{g.By.String(), g.Number, g.Name, g.Grantee.String(), g.Tx})
	}
	return r
}

// grant returns the log as an item of a list.
func (l *dealLog) grant() Grant {
	return Grant{
		Deal: l.deal, Phase: l.final.Phase, Terms: termsOf(l.final, l.private.Domain()),
		Tx: l.tx, Block: l.block, Final: l.invitation.final,
	}
}

func termsOf(s contract.State, d contract.Domain) *Terms {
	if s.Phase == contract.PhaseNone {
		return nil
	}
	t := s.Terms
	party := func(side contract.Side) Party { return Party{t.Party(side).Signer, t.Party(side).Address.Owner} }
	leg := func(side contract.Side) Leg {
		l := t.LegTerms(side)
		return Leg{l.Asset, l.Value, l.Commitment, s.Legs[side].State}
	}
	return &Terms{
		Digest: digestOf(t, d), Buyer: party(contract.Buyer), Seller: party(contract.Seller),
		Payment: leg(contract.Buyer), Delivery: leg(contract.Seller), Earliest: t.Earliest, Deadline: t.Deadline,
		Revocable: t.Revocable, Document: t.Document, Reference: t.Reference, Accepted: t.Complete(),
	}
}

// legOf names the leg that an event is about.
func (l *dealLog) legOf(e deals.Event) string {
	var key deals.Key
	switch e := e.(type) {
	case deals.Held:
		key = e.Key
	case deals.Refunded:
		key = e.Key
	default:
		return ""
	}
	for _, side := range []contract.Side{contract.Buyer, contract.Seller} {
		if key == l.latest.Terms.LegKey(side) {
			return nameOf(side)
		}
	}
	return "other"
}

// nameOf returns the name of the leg that a side makes.
func nameOf(side contract.Side) string {
	return [...]string{contract.Buyer: "payment", contract.Seller: "delivery"}[side]
}
