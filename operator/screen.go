package operator

import (
	"context"
	"errors"
	"slices"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// item is what an operator looks at in an item of any kind.
type item struct {
	root         tree.Root
	participants tree.Root
	epoch        uint64
	nullifiers   []notes.Nullifier
	// leg is nil for an item that is not a leg, and payment is what the leg pays.
	leg     *ledger.Leg
	payment notes.Commitment
}

func ofTransfer(t ledger.Transfer) item {
	return item{t.Root, t.Participants, t.Epoch, t.Nullifiers[:], t.Leg, t.Payment}
}

func ofDistribution(d ledger.Distribution) item {
	return item{root: d.Root, participants: d.Participants, epoch: d.Epoch, nullifiers: d.Nullifiers[:]}
}

func ofConsolidation(m ledger.Consolidation) item {
	return item{root: m.Root, participants: m.Participants, epoch: m.Epoch, nullifiers: m.Nullifiers[:]}
}

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

// check returns why the contract cannot accept an item, or nil. It returns an error of the store if
// that can't be read.
func (s *screening) check(ctx context.Context, i item) error {
	for _, nf := range i.nullifiers {
		spent, err := s.latest.IsSpent(nf)
		if err != nil {
			return err
		}
		if spent {
			return errors.New("a note of it is spent")
		}
	}
	if !s.participants.ask(ctx, i.participants, s.contract.AcceptsParticipants) {
		return errors.New("it was proved under old participants")
	}
	_, known, err := s.latest.AuditKey(i.epoch)
	if err != nil {
		return err
	}
	if !known || i.epoch+1 < s.latest.AuditEpoch().Number {
		return errors.New("it was encrypted to an old audit key")
	}
	if !s.roots.ask(ctx, i.root, s.contract.IsRoot) {
		return errors.New("its root is unknown")
	}
	if i.leg != nil {
		return s.checkLeg(i.payment, *i.leg)
	}
	return nil
}

// claim reserves the notes of an item, and reports whether no item before has one of them. The
// notes of a rival are reserved too: an item behind it must not overtake it. An item that has one
// note twice is not its own rival: the contract refuses it.
func (s *screening) claim(i item) bool {
	first := !slices.ContainsFunc(i.nullifiers, func(nf notes.Nullifier) bool { return s.claimed[nf] })
	for _, nf := range i.nullifiers {
		s.claimed[nf] = true
	}
	return first
}

func (s *screening) checkLeg(payment notes.Commitment, leg ledger.Leg) error {
	slot, err := s.latest.Leg(deals.Key{Payment: payment, Deal: leg.Deal, Deadline: leg.Deadline})
	if err != nil {
		return err
	}
	off, err := s.latest.IsOff(leg.Deal)
	if err != nil {
		return err
	}
	switch {
	case leg.Joint:
		return errors.New("it is a joint leg, which can only arrive with its settlement or closing")
	case slot.State != deals.StateEmpty:
		return errors.New("its leg was held before")
	case off:
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
