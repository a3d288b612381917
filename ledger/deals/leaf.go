package deals

import (
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/notes"
)

// ErrLeafTime is returned when a leaf's time is after the last time of its deal. Money that is
// held for such a closing would wait after the pledge is gone. It wraps [ErrForm].
var ErrLeafTime = fmt.Errorf("%w: a leaf's time is after the deal's last", ErrForm)

// Leaf is one way to close a pledge: payments that free it, until a time.
type Leaf struct {
	// Payments are 1 to 16, strictly ascending as numbers.
	Payments []notes.Commitment
	// Time is the last time of the closing, in the chain's own unit. It takes the place of the
	// deadline in the legs that pay for the closing.
	Time uint64
}

// Check returns nil if the contract accepts the form of a leaf under a deal whose last time is
// last. Otherwise the error wraps [ErrForm] and [ErrCount], [ErrOrder] or [ErrLeafTime].
func (l Leaf) Check(last uint64) error {
	if err := checkPayments(l.Payments, 1); err != nil {
		return err
	}
	if l.Time > last {
		return fmt.Errorf("%w: %d, want at most %d", ErrLeafTime, l.Time, last)
	}
	return nil
}

// Hash returns keccak256(abi.encode(payments, time)), which is the leaf in the tree of closings.
func (l Leaf) Hash() [32]byte { return crypto.Keccak256Hash(encodeLeaf(l)) }

// ClosingID returns keccak256(abi.encode(deal, leaf)) for a deal and a leaf's hash. It takes the
// place of the deal in the legs that pay for the closing.
func ClosingID(deal ID, leaf [32]byte) ID { return ID(crypto.Keccak256Hash(deal[:], leaf[:])) }
