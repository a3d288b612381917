package outbox

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// version is that of the format of every entry, and of the lowest nonce that is kept.
const version = 1

// The states of an entry in the journal.
const (
	stateOpen  = "open"  // it may still be mined, or what it did may still be undone
	stateEnded = "ended" // what became of it is final
)

// record is a transaction as the journal keeps it.
type record struct {
	ID string
	// Call is what was asked for, with Gas as the caller gave it.
	Call chain.Tx
	// Estimate is the gas that it uses, or the caller's limit.
	Estimate uint64
	Nonce    uint64
	// Attempts are what was signed, the newest last. All have the nonce: at most one is mined.
	Attempts []attempt
	// First is what was offered first under the ID, in wei for a unit of gas, if this transaction
	// was written down in place of another.
	First *big.Int `json:",omitempty"`
	// Once marks a transaction that nobody asks for again. It is forgotten when it is final.
	Once bool `json:",omitempty"`
	// Forgotten marks a transaction that was forgotten before its end was final. Its nonce is to be
	// used, by an empty transaction if it is not mined itself.
	Forgotten bool `json:",omitempty"`
	// Stopped marks a transaction that was abandoned: of its attempts only an empty one is sent.
	Stopped bool `json:",omitempty"`
	// Receipt is that of the attempt that is final, and nil before that.
	Receipt *chain.Receipt `json:",omitempty"`
	// Ended reports whether what became of it is final.
	Ended bool `json:",omitempty"`
}

// attempt is a signed transaction.
type attempt struct {
	chain.Signed
	Price chain.Price
	Gas   uint64
	// Empty marks a transaction that does nothing but to take the nonce.
	Empty bool `json:",omitempty"`
}

// newest returns the attempt that is offered now.
func (r record) newest() attempt { return r.Attempts[len(r.Attempts)-1] }

// isToEmpty reports whether an empty attempt is to take the place of what is offered.
func (r record) isToEmpty() bool { return (r.Stopped || r.Forgotten) && !r.newest().Empty }

// isEmpty reports whether the attempt with a hash is an empty one.
func (r record) isEmpty(hash common.Hash) bool {
	return slices.ContainsFunc(r.Attempts, func(a attempt) bool { return a.Hash == hash && a.Empty })
}

// same reports whether a record is of the call.
func (r record) same(call chain.Tx) bool {
	x, errX := json.Marshal(r.Call)
	y, errY := json.Marshal(call)
	return errX == nil && errY == nil && string(x) == string(y)
}

func (o *Outbox) put(w store.EntryWriter, r record) error {
	payload, err := store.EncodePayload(version, r)
	if err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	state := stateOpen
	if r.Ended {
		state = stateEnded
	}
	return w.Record(store.Entry{
		ID: o.prefix + r.ID, State: o.prefix + state, Payload: payload, Time: o.config.Now(),
	})
}

// get returns the record under an ID, or [ErrUnknown].
func (o *Outbox) get(r store.EntryReader, id string) (record, error) {
	entry, err := r.Entry(o.prefix + id)
	if errors.Is(err, store.ErrNotFound) {
		return record{}, fmt.Errorf("%w: %q", ErrUnknown, id)
	}
	if err != nil {
		return record{}, err
	}
	return decode(entry)
}

func decode(entry store.Entry) (r record, err error) {
	if err := store.DecodePayload(version, entry.Payload, &r); err != nil {
		return r, fmt.Errorf("outbox: the entry %q: %w", entry.ID, err)
	}
	if len(r.Attempts) == 0 {
		return r, fmt.Errorf("%w: outbox: the entry %q has no signed transaction", store.ErrJournalDamaged, entry.ID)
	}
	return r, nil
}

// open returns the records that are not final, in the order of their nonces.
func (o *Outbox) open() ([]record, error) {
	entries, err := o.config.Journal.Journal(o.prefix + stateOpen)
	if err != nil {
		return nil, err
	}
	records := make([]record, len(entries))
	for i, entry := range entries {
		if records[i], err = decode(entry); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(records, func(a, b record) int { return cmp.Compare(a.Nonce, b.Nonce) })
	return records, nil
}

// The lowest nonce that no final transaction of this outbox has is kept under the account.
const bucket = "outbox/floor"

// floor returns the lowest nonce that may be given to a transaction, as far as is known without the
// chain. A node that lags behind knows less.
func (o *Outbox) floor(r store.Reader) (nonce uint64, err error) {
	value, err := r.Get(bucket, o.from[:])
	if errors.Is(err, store.ErrNotFound) {
		return 0, nil
	}
	if err == nil {
		err = store.DecodePayload(version, value, &nonce)
	}
	if err != nil {
		return 0, fmt.Errorf("outbox: the lowest nonce: %w", err)
	}
	return nonce, nil
}

// raiseFloor notes that all nonces up to one are used for good.
func (o *Outbox) raiseFloor(tx store.Tx, nonce uint64) error {
	floor, err := o.floor(tx)
	if err != nil || floor > nonce {
		return err
	}
	value, err := store.EncodePayload(version, nonce+1)
	if err != nil {
		return err
	}
	return tx.Put(bucket, o.from[:], value)
}
