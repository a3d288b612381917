package approval

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// Mode says how the legs of a party are approved.
type Mode string

const (
	// Manual approves a leg when the user offers or accepts its deal, or approves it.
	Manual Mode = "manual"
	// Auto approves every leg, and the node accepts every offer of a pinned card by itself. It is
	// for a party whose back office checks each trade before it comes to the node.
	Auto Mode = "auto"
	// MakerChecker approves a leg when a second person, the checker, has signed the deal with an
	// account of its own. No other payment and no withdrawal leaves the node.
	MakerChecker Mode = "maker-checker"
)

var (
	// ErrNotApproved is returned for a leg that nobody has approved.
	ErrNotApproved = errors.New("approval: the party's leg in this deal is not approved")
	// ErrNeedsChecker is returned for a payment or a withdrawal that no checker can approve.
	ErrNeedsChecker = errors.New(
		"approval: in maker-checker mode only legs that the checker has signed leave the account",
	)
	// ErrNotAccepted is returned for an approval of a deal whose terms are not complete.
	ErrNotAccepted = errors.New(
		"approval: the buyer has not accepted the deal, so there is nothing to approve yet",
	)
	// ErrNoChecker is returned for a signature where no checker is needed.
	ErrNoChecker = errors.New("approval: this node has no checker")
	// ErrMode is returned for an unknown mode, and for a checker that does not fit it.
	ErrMode = errors.New("approval: not a mode of approval")
)

const bucket = "approvals"

// Policy decides whether money may leave a party. It keeps approvals in the journal, because the
// chain can't give them back.
type Policy struct {
	journal store.Store
	domain  contract.Domain
	mode    Mode
	checker common.Address

	party atomic.Pointer[settlement.Party] // see Of
}

// Of says whose deals they are. The wallet needs the policy before there is a party, so this comes
// later. Before it no leg leaves, except in mode [Auto].
func (a *Policy) Of(p *settlement.Party) { a.party.Store(p) }

// Mode returns the mode.
func (a *Policy) Mode() Mode { return a.mode }

// Checker returns the checker's account, zero unless the mode is [MakerChecker].
func (a *Policy) Checker() common.Address { return a.checker }

// New returns the policy of a party, with the approvals in its journal. The checker is zero except
// in mode [MakerChecker]. It returns [ErrMode] for anything else.
func New(
	journal store.Store, domain contract.Domain, mode Mode, checker common.Address,
) (*Policy, error) {
	hasChecker := checker != common.Address{}
	switch {
	case mode != Manual && mode != Auto && mode != MakerChecker:
		return nil, fmt.Errorf("%w: %q", ErrMode, string(mode))
	case hasChecker != (mode == MakerChecker):
		return nil, fmt.Errorf("%w: a checker belongs to maker-checker, and to no other mode", ErrMode)
	}
	return &Policy{journal: journal, domain: domain, mode: mode, checker: checker}, nil
}

// Allow is for [wallet.Config.Allow]. Of legs it wants an approval of their deal. Plain payments
// and withdrawals leave by the user's own request, which in mode [MakerChecker] is not enough.
func (a *Policy) Allow(_ context.Context, out wallet.Outgoing) error {
	switch {
	case a.mode == Auto, a.mode == Manual && out.Leg == nil:
		return nil
	case out.Leg == nil:
		return ErrNeedsChecker
	}
	deal, ok := a.DealOf(out.Leg.Deal.ID())
	if !ok {
		return ErrNotApproved
	}
	approved, err := a.Has(deal)
	if err == nil && !approved {
		err = ErrNotApproved
	}
	return err
}

// DealOf returns the party's own deal that the z-contract knows by an identity.
func (a *Policy) DealOf(id deals.ID) (settlement.Deal, bool) {
	party := a.party.Load()
	if party == nil {
		return settlement.Deal{}, false
	}
	return party.OnChain(id)
}

// Has reports whether the party's leg in a deal was approved. It is for
// [settlement.Config.Approved] too. In mode [MakerChecker] it verifies the signature each time, so
// that an entry that somebody else wrote into the journal does not count.
func (a *Policy) Has(d settlement.Deal) (bool, error) {
	kept, err := a.journal.Get(bucket, d.State.Deal[:])
	switch {
	case errors.Is(err, store.ErrNotFound):
		return a.mode == Auto || a.mode == Manual && a.asked(d), nil
	case err != nil:
		return false, err
	}
	var entry approval
	err = store.DecodePayload(approvalVersion, kept, &entry)
	if err != nil || a.mode != MakerChecker {
		return err == nil, err
	}
	return contract.Approval{Terms: d.Terms, Side: d.Side}.Verify(a.domain, a.checker, entry.Signature) == nil, nil
}

// asked reports whether the user has offered or accepted a deal by this journal.
func (a *Policy) asked(d settlement.Deal) bool {
	party := a.party.Load()
	kind := contract.KindAccept
	if d.Side == contract.Seller {
		kind = contract.KindOffer
	}
	return party != nil && party.Wrote(d.State.Deal, kind)
}

// approvalVersion is the version of what the journal keeps of an approval.
const approvalVersion = 1

// approval is what the journal keeps: the checker's signature, zero without a checker.
type approval struct {
	Signature contract.Signature
}

// Approve keeps the user's own approval of a deal. Where a checker is needed it changes nothing.
func (a *Policy) Approve(id contract.ID) error {
	if a.mode == MakerChecker {
		return nil
	}
	return a.keep(id, approval{})
}

// ApproveSigned keeps an approval that the checker has signed. It returns [contract.ErrSignature]
// for any other signature.
func (a *Policy) ApproveSigned(d settlement.Deal, sig contract.Signature) error {
	switch {
	case a.mode != MakerChecker:
		return ErrNoChecker
	case !d.Terms.Complete():
		return ErrNotAccepted
	}
	if err := (contract.Approval{Terms: d.Terms, Side: d.Side}).Verify(a.domain, a.checker, sig); err != nil {
		return err
	}
	return a.keep(d.State.Deal, approval{sig})
}

func (a *Policy) keep(id contract.ID, kept approval) error {
	payload, err := store.EncodePayload(approvalVersion, kept)
	if err != nil {
		return err
	}
	return a.journal.Put(bucket, id[:], payload)
}
