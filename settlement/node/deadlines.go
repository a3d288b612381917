package node

import (
	"context"
	"errors"
	"time"

	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/store"
)

const (
	deadlinesBucket = "node/deadlines"
	deadlineVersion = 1
)

// keptDeadline is the deadline that an offer got which named it in seconds from now.
type keptDeadline struct{ In, At uint64 }

// deadline returns the deadline of an offer in the chain's own unit, and what is to be kept of it.
// One that is given in seconds from now is kept: the same request under the same Ref must be the
// same offer, whenever it is made again.
func (n *Node) deadline(ctx context.Context, d api.NewDeal) (at uint64, kept *keptDeadline, err error) {
	if (d.Deadline == 0) == (d.DeadlineIn == 0) {
		return 0, nil, badInput("body.deadline", "give deadline or deadline_in", "the offer needs one deadline")
	}
	if d.Deadline != 0 {
		return d.Deadline, nil, nil
	}
	head, err := n.config.ZContract.Client().Head(ctx)
	if err != nil {
		return 0, nil, err
	}
	old, err := n.readDeadline(d.Ref)
	if err != nil {
		return 0, nil, err
	}
	_, offered, err := n.party.Offered(d.Ref)
	if err != nil {
		return 0, nil, err
	}
	if old.In == d.DeadlineIn && (offered || old.At > head.Time) {
		return old.At, nil, nil
	}
	kept = &keptDeadline{d.DeadlineIn, head.After(time.Duration(d.DeadlineIn) * time.Second)}
	return kept.At, kept, nil
}

// keep writes the deadline of an offer down, before the offer is made.
func (n *Node) keep(ref string, kept *keptDeadline) error {
	if kept == nil {
		return nil
	}
	payload, err := store.EncodePayload(deadlineVersion, kept)
	if err != nil {
		return err
	}
	return n.config.Journal.Put(deadlinesBucket, []byte(ref), payload)
}

func (n *Node) readDeadline(ref string) (kept keptDeadline, err error) {
	payload, err := n.config.Journal.Get(deadlinesBucket, []byte(ref))
	if errors.Is(err, store.ErrNotFound) {
		return kept, nil
	}
	if err == nil {
		err = store.DecodePayload(deadlineVersion, payload, &kept)
	}
	return kept, err
}
