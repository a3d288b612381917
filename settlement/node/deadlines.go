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

// deadline returns the deadline of an offer in the chain's own unit. One that is given in seconds
// from now is written down: the same request under the same Ref must be the same offer.
func (n *Node) deadline(ctx context.Context, d api.NewDeal) (uint64, error) {
	if (d.Deadline == 0) == (d.DeadlineIn == 0) {
		return 0, badInput("body.deadline", "give deadline or deadline_in", "the offer needs one deadline")
	}
	if d.Deadline != 0 {
		return d.Deadline, nil
	}
	head, err := n.config.ZContract.Client().Head(ctx)
	if err != nil {
		return 0, err
	}
	kept, err := n.readDeadline(d.Ref)
	if err != nil || kept.In == d.DeadlineIn && kept.At > head.Time {
		return kept.At, err
	}
	kept = keptDeadline{d.DeadlineIn, head.After(time.Duration(d.DeadlineIn) * time.Second)}
	if d.DryRun {
		return kept.At, nil
	}
	payload, err := store.EncodePayload(deadlineVersion, kept)
	if err != nil {
		return 0, err
	}
	return kept.At, n.config.Journal.Put(deadlinesBucket, []byte(d.Ref), payload)
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
