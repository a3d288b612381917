package wallet

import (
	"math/big"

	"github.com/zsettle/zsettle/notes"
)

// Coming returns what the account will get back of the notes of an asset that are reserved: the
// change of the plans and of the transactions in progress, and the notes that these merge. Items
// that were handed out don't count, since nobody knows when they are used.
func (w *Wallet) Coming(asset notes.Asset) (notes.Amount, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	entries, err := w.journal.list()
	if err != nil {
		return notes.Amount{}, err
	}
	coming, held := new(big.Int), map[holder]bool{}
	out := map[holder]bool{}
	for _, e := range entries {
		out[holderOf(e)] = !e.Sending
	}
	unspent, err := w.unspentNotes()
	if err != nil {
		return notes.Amount{}, err
	}
	for _, n := range unspent {
		by := w.holderOfNote(n)
		if n.Note.Asset == asset && n.State == Reserved && !out[by] {
			held[by] = true
			coming.Add(coming, n.Note.Value.Big())
		}
	}
	for _, e := range entries {
		if held[holderOf(e)] {
			coming.Sub(coming, e.leaves().Big())
		}
	}
	for by := range held {
		if by.plan != nil && by.plan.Kind != MergeKind {
			coming.Sub(coming, by.plan.Value.Big())
		}
	}
	if coming.Sign() < 0 {
		coming.SetInt64(0)
	}
	return notes.AmountFromBig(coming), nil
}

// holderOfNote returns for whom a note is reserved.
func (w *Wallet) holderOfNote(n Owned) holder {
	if p := w.reserved.made[n.Commitment]; p != nil {
		return holder{plan: p}
	}
	return w.reserved.notes[n.Nullifier]
}

// leaves returns what of the entry's notes leaves the account.
func (e Entry) leaves() notes.Value {
	if e.Kind == MergeKind {
		return notes.Value{}
	}
	return e.Value
}

// Has reports whether the note of a commitment is the account's and on the chain, in any block.
func (w *Wallet) Has(cm notes.Commitment) (bool, error) {
	if known, err := w.Expects(cm); err != nil || !known {
		return false, err
	}
	positions, err := w.config.Replica.Latest().Positions(cm)
	return len(positions) > 0, err
}
