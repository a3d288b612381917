package wallet

import (
	"crypto/sha256"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// identity tells an item from every other on the chain, whoever put it there. Its proof cannot,
// because anybody can make more proofs of a statement from one. Nor can its outputs alone: another
// transfer can make an equal payment, and a burn may make no note.
type identity struct {
	// nullifier is the first one. It is zero for a deposit, which spends nothing.
	nullifier notes.Nullifier
	// output is the note of a deposit, payment or consolidation.
	output notes.Commitment
	// payments are the notes of a distribution.
	payments [notes.DistributionPayments]notes.Commitment
	// deal is that of a leg.
	deal deals.ID
	// recipient and value are those of a withdrawal.
	recipient common.Address
	value     notes.Value
}

// hash is what the identity is found by.
func (i identity) hash() [sha256.Size]byte {
	value := i.value.Bytes()
	parts := [][]byte{nullifierKey(i.nullifier), commitmentKey(i.output), i.deal[:], i.recipient[:], value[:]}
	for _, payment := range i.payments {
		parts = append(parts, commitmentKey(payment))
	}
	return sha256.Sum256(slices.Concat(parts...))
}

func identityOfMint(note notes.Commitment) identity { return identity{output: note} }

func identityOfTransfer(nullifier notes.Nullifier, payment notes.Commitment, deal deals.ID) identity {
	return identity{nullifier: nullifier, output: payment, deal: deal}
}

func identityOfBurn(nullifier notes.Nullifier, recipient common.Address, value notes.Value) identity {
	return identity{nullifier: nullifier, recipient: recipient, value: value}
}

func identityOfDistribution(
	nullifier notes.Nullifier, payments [notes.DistributionPayments]notes.Commitment,
) identity {
	return identity{nullifier: nullifier, payments: payments}
}

func identityOfConsolidation(nullifier notes.Nullifier, output notes.Commitment) identity {
	return identity{nullifier: nullifier, output: output}
}

// identity returns that of the item.
func (i Item) identity() identity {
	switch {
	case i.Mint != nil:
		return identityOfMint(i.Mint.Commitment)
	case i.Transfer != nil:
		return identityOfTransfer(i.Transfer.Nullifiers[0], i.Transfer.Payment, dealOf(*i.Transfer))
	case i.Distribution != nil:
		return identityOfDistribution(i.Distribution.Nullifiers[0], i.Distribution.Payments)
	case i.Consolidation != nil:
		return identityOfConsolidation(i.Consolidation.Nullifiers[0], i.Consolidation.Output)
	}
	return identityOfBurn(i.Burn.Nullifiers[0], i.Burn.Recipient, i.Burn.Value)
}

// dealOf returns the deal or closing of a leg, and zero for a transfer that is not a leg.
func dealOf(t ledger.Transfer) deals.ID {
	if t.Leg == nil {
		return deals.ID{}
	}
	return t.Leg.Deal
}
