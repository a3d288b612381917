package deals

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/notes"
)

// MaxPayments is the largest number of payments of a deal and of a leaf.
const MaxPayments = 16

// ErrForm is wrapped by every error about the form of a deal or leaf. The contract refuses any
// call with such a deal or leaf.
var ErrForm = errors.New("deals: not well formed")

// The rules of form. Each of these errors wraps [ErrForm].
var (
	// ErrCount is returned unless a deal has 2 to 16 payments and a leaf 1 to 16.
	ErrCount = fmt.Errorf("%w: number of payments", ErrForm)
	// ErrOrder is returned unless the payments are strictly ascending as numbers. So no payment
	// stands there twice.
	ErrOrder = fmt.Errorf("%w: payments are not strictly ascending", ErrForm)
	// ErrCancelHashes is returned unless a deal has one cancel hash for each payment.
	ErrCancelHashes = fmt.Errorf("%w: number of cancel hashes", ErrForm)
	// ErrPledged is returned when a pledge mark is set beyond the last payment.
	ErrPledged = fmt.Errorf("%w: a pledge mark without a payment", ErrForm)
	// ErrClosings is returned when a deal pledges something and has no closings, or the reverse.
	ErrClosings = fmt.Errorf("%w: pledges need closings, and closings pledges", ErrForm)
	// ErrLast is returned when a deal with pledges has its last time before its deadline, or a
	// deal without pledges has a last time.
	ErrLast = fmt.Errorf("%w: last time", ErrForm)
)

// ID identifies a deal, or a closing of one: a leg is bound to either.
type ID [32]byte

// Deal is what its parties agree on: the payments that settle together. Times are in the chain's
// own unit.
type Deal struct {
	// Payments are the payments of the legs, 2 to 16, strictly ascending as numbers.
	Payments []notes.Commitment
	// CancelHashes has, for each payment, keccak256 of the preimage with which the deal can be
	// called off while that payment is not held. Zero means never.
	CancelHashes [][32]byte
	// Deadline is the last time at which the deal can settle. Held legs are refunded after it.
	Deadline uint64
	// Revocable allows to call the deal off also with the preimage of a payment that is held.
	Revocable bool
	// Pledged marks payments: bit i is that of payment i. A pledged payment stays in the contract
	// when the deal settles, until the pledge is closed or seized.
	Pledged uint16
	// Last is the last time of any closing; the pledge can be seized after it. It is zero without
	// a pledge, and otherwise not before Deadline.
	Last uint64
	// Closings is the Merkle root of the leaves, see [Closings]. It is zero without a pledge.
	Closings [32]byte
}

// ID returns keccak256(abi.encode(d)).
func (d Deal) ID() ID { return ID(crypto.Keccak256Hash(encodeDeal(d))) }

// Check returns nil if the contract accepts the form of d. Otherwise the error wraps [ErrForm] and
// the error of the rule that is broken. It does not look behind the root of the closings, which
// [Deal.CheckClosings] does.
func (d Deal) Check() error {
	if err := checkPayments(d.Payments, 2); err != nil {
		return err
	}
	if len(d.CancelHashes) != len(d.Payments) {
		return fmt.Errorf("%w: %d for %d payments", ErrCancelHashes, len(d.CancelHashes), len(d.Payments))
	}
	return d.checkPledge()
}

func (d Deal) checkPledge() error {
	if d.Pledged>>len(d.Payments) != 0 {
		return fmt.Errorf("%w: marks %#x for %d payments", ErrPledged, d.Pledged, len(d.Payments))
	}
	pledges := d.Pledged != 0
	if pledges != (d.Closings != [32]byte{}) {
		return ErrClosings
	}
	if pledges && d.Last < d.Deadline {
		return fmt.Errorf("%w: %d is before the deadline %d", ErrLast, d.Last, d.Deadline)
	}
	if !pledges && d.Last != 0 {
		return fmt.Errorf("%w: %d without a pledge", ErrLast, d.Last)
	}
	return nil
}

// Index returns the place of a payment in d, and whether it is there.
func (d Deal) Index(payment notes.Commitment) (int, bool) {
	return slices.BinarySearchFunc(d.Payments, payment, compare)
}

// IsPledged reports whether payment i is marked as pledged.
func (d Deal) IsPledged(i int) bool { return d.Pledged>>i&1 == 1 }

// compare orders commitments as numbers.
func compare(a, b notes.Commitment) int {
	x, y := a.Bytes(), b.Bytes()
	return bytes.Compare(x[:], y[:])
}

// checkPayments returns an error unless there are least to [MaxPayments] payments, each greater
// than the one before it.
func checkPayments(payments []notes.Commitment, least int) error {
	if len(payments) < least || len(payments) > MaxPayments {
		return fmt.Errorf("%w: %d, want %d to %d", ErrCount, len(payments), least, MaxPayments)
	}
	for i := 1; i < len(payments); i++ {
		if compare(payments[i-1], payments[i]) >= 0 {
			return ErrOrder
		}
	}
	return nil
}
