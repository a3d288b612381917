package node

import (
	"context"
	"encoding/binary"
	"errors"
	"strconv"

	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// notesAtOnce is how many notes are read at a time.
const notesAtOnce = 1000

// commitmentSize is the length of an encoded commitment in bytes.
const commitmentSize = 32

// mark is the newest final note of the wallet that was looked at for an event, with its commitment:
// if the wallet has another one at the position, then the chain was read again and is another.
type mark struct {
	position   uint32
	commitment [commitmentSize]byte
}

func markOf(o wallet.Owned) mark { return mark{o.Position, o.Commitment.Bytes()} }

// keyMark is where the journal keeps the mark, with what the events were written for.
var keyMark = []byte("received")

// marked returns the mark, and whether there is one.
func (e *events) marked() (m mark, ok bool, err error) {
	raw, err := e.journal.Get(seenBucket, keyMark)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return m, false, nil
	case err != nil:
		return m, false, err
	case len(raw) != 4+commitmentSize:
		return m, false, store.ErrJournalDamaged
	}
	return mark{binary.BigEndian.Uint32(raw), [commitmentSize]byte(raw[4:])}, true, nil
}

func (e *events) setMark(m mark) error {
	raw := append(binary.BigEndian.AppendUint32(nil, m.position), m.commitment[:]...)
	return e.journal.Put(seenBucket, keyMark, raw)
}

// noteReceived writes an event down for each payment that has come and is final. It reads the notes
// from the mark on. If the note at the mark is another one, it reads all of them: what has an event
// gets no second one.
func (n *Node) noteReceived(ctx context.Context) error {
	m, marked, err := n.events.marked()
	if err != nil {
		return err
	}
	for more := true; more; {
		owned, err := n.wallet.NotesFrom(m.position, notesAtOnce)
		if err != nil {
			return err
		}
		if marked && (len(owned) == 0 || markOf(owned[0]) != m) {
			m, marked = mark{}, false
			continue
		}
		more = len(owned) == notesAtOnce
		if marked {
			owned = owned[1:]
		}
		final, err := n.notePage(ctx, owned)
		if err != nil {
			return err
		}
		if len(final) == 0 {
			return nil
		}
		more = more && len(final) == len(owned)
		m, marked = markOf(final[len(final)-1]), true
		if err := n.events.setMark(m); err != nil {
			return err
		}
	}
	return nil
}

// notePage writes an event down for each payment among the notes that are final, and returns these.
// Notes are in the order of the chain.
func (n *Node) notePage(ctx context.Context, owned []wallet.Owned) ([]wallet.Owned, error) {
	block := n.wallet.Replica().FinalNumber()
	for i, o := range owned {
		if o.Block > block {
			return owned[:i], nil
		}
		if err := n.noteOne(ctx, o); err != nil {
			return nil, err
		}
	}
	return owned, nil
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
