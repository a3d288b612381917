package wallet

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// Entry is a transaction under way, or one with a Ref that is done.
type Entry struct {
	// Ref is the request's. Where that had none (Named is false) it is the Output in hexadecimal.
	Ref   string
	Named bool
	Kind  Kind
	Asset notes.Asset
	Value notes.Value
	// Done tells whether it is final on the chain.
	Done bool
	// Tx is the signed transaction. It is empty for an item that was handed out for somebody else to send, which is then in Item.
	Tx   chain.Signed
	Item *Item `json:",omitempty"`
	// Output is the commitment that tells the transaction on the chain: a deposit's note, a payment, a payout's change.
	Output notes.Commitment
	// Nullifiers are those of the inputs; none for a deposit.
	Nullifiers []notes.Nullifier
}

// states of the journal.
const (
	sending = "sending"
	done    = "done"
)

// outbox is the part of the store that holds one account's transactions under way.
type outbox struct {
	store  store.Store
	prefix string // separates accounts that share a store
}

func newOutbox(s store.Store, owner notes.Owner) outbox {
	return outbox{s, fmt.Sprintf("wallet/%s/", owner)}
}

// put writes an entry down; when it returns, the entry survives a kill.
func (o outbox) put(e Entry) error {
	payload, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("wallet: outbox: %w", err)
	}
	state := o.prefix + sending
	if e.Done {
		state = o.prefix + done
	}
	return o.store.Record(store.Entry{ID: o.prefix + e.Ref, State: state, Payload: payload, Time: time.Now()})
}

// get returns an entry, or [ErrNoEntry].
func (o outbox) get(ref string) (Entry, error) {
	raw, err := o.store.Entry(o.prefix + ref)
	if errors.Is(err, store.ErrNotFound) {
		return Entry{}, ErrNoEntry
	}
	if err != nil {
		return Entry{}, err
	}
	return decodeEntry(raw)
}

// list returns the entries under way, oldest first.
func (o outbox) list() ([]Entry, error) {
	raw, err := o.store.Journal(o.prefix + sending)
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, len(raw))
	for i := range raw {
		if entries[i], err = decodeEntry(raw[i]); err != nil {
			return nil, err
		}
	}
	return entries, nil
}

func decodeEntry(raw store.Entry) (e Entry, err error) {
	if err := json.Unmarshal(raw.Payload, &e); err != nil {
		return e, fmt.Errorf("wallet: outbox: %w", err)
	}
	return e, nil
}

// drop forgets an entry whose transaction can never happen; its notes are free again.
func (o outbox) drop(e Entry) error { return o.store.Forget(o.prefix + e.Ref) }

// finish keeps what is needed to answer a repeated request, or forgets an entry that cannot be asked for again.
func (o outbox) finish(e Entry) error {
	if !e.Named {
		return o.drop(e)
	}
	e.Done, e.Tx.Raw, e.Item = true, nil, nil
	return o.put(e)
}
