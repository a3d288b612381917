package wallet

import (
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Item is a proved transaction that whoever has it can put on the chain. Exactly one of the
// pointers is set.
type Item struct {
	Mint     *ledger.Mint
	Transfer *ledger.Transfer
	Burn     *ledger.Burn
}

// tx builds the transaction that carries the item alone.
func (i Item) tx(c *ledger.ZContract) chain.Tx {
	switch {
	case i.Mint != nil:
		return c.Mint(*i.Mint)
	case i.Transfer != nil:
		return c.Submit(*i.Transfer)
	}
	return c.Burn(*i.Burn)
}

// epoch returns the epoch of the audit key that the item was proved under.
func (i Item) epoch() uint64 {
	switch {
	case i.Mint != nil:
		return i.Mint.Epoch
	case i.Transfer != nil:
		return i.Transfer.Epoch
	}
	return i.Burn.Epoch
}

// output returns the commitment that identifies the item on the chain.
func (i Item) output() notes.Commitment {
	switch {
	case i.Mint != nil:
		return i.Mint.Commitment
	case i.Transfer != nil:
		return i.Transfer.Payment
	}
	return i.Burn.Change
}

// nullifiers returns those of the item's inputs.
func (i Item) nullifiers() []notes.Nullifier {
	switch {
	case i.Transfer != nil:
		return i.Transfer.Nullifiers[:]
	case i.Burn != nil:
		return i.Burn.Nullifiers[:]
	}
	return nil
}
