package node

import (
	"context"
	"slices"
	"strconv"

	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// notesAtOnce is how many notes are read at a time.
const notesAtOnce = 1000

// keyMark is where the journal keeps the mark, with what the events were written for.
const keyMark = "received"

// mark is the newest final note of the wallet that was looked at for an event, with its commitment:
// if the wallet has another one at the position, then the chain was read again and is another.
type mark struct {
	Position   uint32
	Commitment string
}

func markOf(o wallet.Owned) mark { return mark{o.Position, o.Commitment.String()} }

// noteReceived writes an event down for each payment that has come and is final. It reads the notes
// from the mark on. If the note at the mark is another one, it reads all of them: what has an event
// gets no second one.
func (n *Node) noteReceived(ctx context.Context) error {
	var m mark // the zero value is that of nothing
	_, err := n.events.seen(keyMark, &m)
	for more := true; more && err == nil; {
		m, more, err = n.noteNext(ctx, m)
	}
	return err
}

// noteNext does so for the next notes behind a mark. It returns the mark behind these, and whether
// there may be more.
func (n *Node) noteNext(ctx context.Context, m mark) (next mark, more bool, err error) {
	final := n.wallet.Replica().FinalNumber() // before the notes, of which a later one may be undone
	owned, err := n.wallet.NotesFrom(m.Position, notesAtOnce)
	if err != nil {
		return m, false, err
	}
	if m != (mark{}) {
		if len(owned) == 0 || markOf(owned[0]) != m {
			return mark{}, true, nil
		}
		owned = owned[1:]
	}
	owned = owned[:finalNotes(owned, final)]
	if len(owned) == 0 {
		return m, false, nil
	}
	if err := n.notePage(ctx, owned); err != nil {
		return m, false, err
	}
	next = markOf(owned[len(owned)-1])
	return next, true, n.events.setMark(next)
}

// finalNotes returns how many of the notes, which are in the order of the chain, are final.
func finalNotes(owned []wallet.Owned, final uint64) int {
	count := slices.IndexFunc(owned, func(o wallet.Owned) bool { return o.Block > final })
	if count < 0 {
		return len(owned)
	}
	return count
}

func (e *events) setMark(m mark) error {
	return e.journal.Update(func(tx store.Tx) error { return putSeen(tx, keyMark, m) })
}

// notePage writes an event down for each payment among the notes.
func (n *Node) notePage(ctx context.Context, owned []wallet.Owned) error {
	for _, o := range owned {
		if err := n.noteOne(ctx, o); err != nil {
			return err
		}
	}
	return nil
}

func (n *Node) noteOne(ctx context.Context, o wallet.Owned) error {
	if o.Origin != wallet.Received && o.Origin != wallet.Expected {
		return nil
	}
	t, err := n.tokenOf(ctx, o.Note.Asset)
	if err != nil {
		return err
	}
	value := t.value(o.Note.Value)
	key := "received/" + strconv.FormatUint(uint64(o.Position), 10)
	return n.events.once(key, o.Commitment.String(), api.Event{Kind: "received", Tx: o.Tx.Hex(), Value: &value})
}
