package operator

import (
	"context"
	"errors"
	"slices"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// screening checks items by the state of the contract, before anybody pays for them. What it cannot
// find out it leaves to the contract.
type screening struct {
	contract     *ledger.ZContract
	latest       ledger.View
	participants []tree.Root // the roots that the contract accepts
	now          uint64
	roots        map[tree.Root]bool       // whether the contract knows the root, for those that were asked for
	claimed      map[notes.Nullifier]bool // nullifiers of the items so far
}

func (o *Operator) newScreening(ctx context.Context) (*screening, error) {
	current, previous, err := o.config.ZContract.ParticipantsRoots(ctx)
	if err != nil {
		return nil, err
	}
	head, err := o.config.ZContract.Client().Head(ctx)
	if err != nil {
		return nil, err
	}
	return &screening{
		contract:     o.config.ZContract,
		latest:       o.config.Replica.Latest(),
		participants: []tree.Root{current, previous},
		now:          head.Time,
		roots:        map[tree.Root]bool{},
		claimed:      map[notes.Nullifier]bool{},
	}, nil
}

// check returns why the contract cannot accept an item, or nil.
func (s *screening) check(ctx context.Context, item ledger.Transfer) error {
	for _, nf := range item.Nullifiers {
		if s.latest.IsSpent(nf) {
			return errors.New("a note of it is spent")
		}
	}
	if item.Participants.IsZero() || !slices.Contains(s.participants, item.Participants) {
		return errors.New("it was proved under old participants")
	}
	if _, ok := s.latest.AuditKey(item.Epoch); !ok || item.Epoch+1 < s.latest.AuditEpoch().Number {
		return errors.New("it was encrypted to an old audit key")
	}
	if !s.isKnownRoot(ctx, item.Root) {
		return errors.New("its root is unknown")
	}
	if item.Leg != nil {
		return s.checkLeg(item.Payment, *item.Leg)
	}
	return nil
}

// claim reserves the notes of an item, and reports whether no item before has one of them. The
// notes of a rival are reserved too: an item behind it must not overtake it.
func (s *screening) claim(item ledger.Transfer) bool {
	first := true
	for _, nf := range item.Nullifiers {
		first = first && !s.claimed[nf]
		s.claimed[nf] = true
	}
	return first
}

func (s *screening) checkLeg(payment notes.Commitment, leg ledger.Leg) error {
	if _, used := s.latest.Deal(payment); used {
		return errors.New("its payment was a leg before")
	}
	if counter, _ := s.latest.Deal(leg.Counter); counter.State > ledger.DealHeld {
		return errors.New("the deal of its counterpayment has ended")
	}
	if s.now > leg.Deadline {
		return errors.New("its deadline has passed")
	}
	return nil
}

// isKnownRoot asks the contract for each root once. If it cannot be asked, the root counts as
// known: the contract decides later.
func (s *screening) isKnownRoot(ctx context.Context, root tree.Root) bool {
	if known, asked := s.roots[root]; asked {
		return known
	}
	known, err := s.contract.IsRoot(ctx, root)
	if err != nil {
		return true
	}
	s.roots[root] = known
	return known
}
