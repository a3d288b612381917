package operator

import (
	"context"
	"errors"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// screening checks items by the state of the contract, before anybody pays for them. What it cannot
// find out it leaves to the contract.
type screening struct {
	contract     *ledger.ZContract
	latest       ledger.View
	now          uint64
	roots        answers
	participants answers
	claimed      map[notes.Nullifier]bool // nullifiers of the items so far
}

// answers are what the contract said of the roots that it was asked for.
type answers map[tree.Root]bool

func (o *Operator) newScreening(ctx context.Context) (*screening, error) {
	head, err := o.config.ZContract.Client().Head(ctx)
	if err != nil {
		return nil, err
	}
	return &screening{
		contract:     o.config.ZContract,
		latest:       o.config.Replica.Latest(),
		now:          head.Time,
		roots:        answers{},
		participants: answers{},
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
	if !s.participants.ask(ctx, item.Participants, s.contract.AcceptsParticipants) {
		return errors.New("it was proved under old participants")
	}
	if _, ok := s.latest.AuditKey(item.Epoch); !ok || item.Epoch+1 < s.latest.AuditEpoch().Number {
		return errors.New("it was encrypted to an old audit key")
	}
	if !s.roots.ask(ctx, item.Root, s.contract.IsRoot) {
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
	key := deals.Key{Payment: payment, Deal: leg.Deal, Deadline: leg.Deadline}
	switch {
	case leg.Joint:
		return errors.New("it is a joint leg, which can only arrive with its settlement or closing")
	case s.latest.Leg(key).State != deals.StateEmpty:
		return errors.New("its leg was held before")
	case s.latest.IsOff(leg.Deal):
		return errors.New("its deal was called off")
	case s.now > leg.Deadline:
		return errors.New("its deadline has passed")
	}
	return nil
}

// ask asks the contract for each root once. If it cannot be asked, the answer counts as yes: the
// contract decides later.
func (a answers) ask(ctx context.Context, root tree.Root, ask func(context.Context, tree.Root) (bool, error)) bool {
	if yes, asked := a[root]; asked {
		return yes
	}
	yes, err := ask(ctx, root)
	if err != nil {
		return true
	}
	a[root] = yes
	return yes
}
