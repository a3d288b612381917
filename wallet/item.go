package wallet

import (
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Item is a proved transaction that whoever has it can put on the chain. Exactly one of Mint,
// Transfer, Distribution, Consolidation and Burn is set.
type Item struct {
	Mint          *ledger.Mint          `json:",omitempty"`
	Transfer      *ledger.Transfer      `json:",omitempty"`
	Distribution  *ledger.Distribution  `json:",omitempty"`
	Consolidation *ledger.Consolidation `json:",omitempty"`
	Burn          *ledger.Burn          `json:",omitempty"`
	// Leg says which deal Transfer is part of. It is nil if Transfer is not a leg.
	Leg *Leg `json:",omitempty"`
}

// tx builds the transaction with which the wallet itself sends the item.
func (i Item) tx(c *ledger.ZContract) chain.Tx {
	switch {
	case i.Mint != nil:
		return c.Mint(*i.Mint)
	case i.Distribution != nil:
		return c.Distribute(*i.Distribution)
	case i.Consolidation != nil:
		return c.Consolidate(*i.Consolidation)
	case i.Burn != nil:
		return c.Burn(*i.Burn)
	case i.Leg != nil && i.Leg.Joint:
		return i.Leg.call(c, *i.Transfer)
	}
	return c.Submit(*i.Transfer)
}

// epoch returns the epoch of the audit key that the item was proved under.
func (i Item) epoch() uint64 {
	switch {
	case i.Mint != nil:
		return i.Mint.Epoch
	case i.Transfer != nil:
		return i.Transfer.Epoch
	case i.Distribution != nil:
		return i.Distribution.Epoch
	case i.Consolidation != nil:
		return i.Consolidation.Epoch
	}
	return i.Burn.Epoch
}

// output returns the note that an item makes which makes one besides a change, and zero for the
// others.
func (i Item) output() notes.Commitment {
	switch {
	case i.Mint != nil:
		return i.Mint.Commitment
	case i.Transfer != nil:
		return i.Transfer.Payment
	case i.Consolidation != nil:
		return i.Consolidation.Output
	}
	return notes.Commitment{}
}

// makes reports whether the item makes the note of a commitment, besides a change.
func (i Item) makes(cm notes.Commitment) bool {
	if i.Distribution != nil {
		return slices.Contains(i.Distribution.Payments[:], cm)
	}
	return i.output() == cm
}

// nullifiers returns those of the item's inputs.
func (i Item) nullifiers() []notes.Nullifier {
	switch {
	case i.Transfer != nil:
		return i.Transfer.Nullifiers[:]
	case i.Distribution != nil:
		return i.Distribution.Nullifiers[:]
	case i.Consolidation != nil:
		return i.Consolidation.Nullifiers[:]
	case i.Burn != nil:
		return i.Burn.Nullifiers[:]
	}
	return nil
}

// name returns what stands for the Ref of an item that has none: its first nullifier in
// hexadecimal, or the note of a deposit.
func (i Item) name() string {
	if i.Mint != nil {
		return i.Mint.Commitment.String()
	}
	return i.nullifiers()[0].String()
}
