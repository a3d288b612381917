package demo

import (
	"fmt"
	"time"

	"github.com/zsettle/zsettle/notes"
)

// Deal is a trade as a user writes it down.
type Deal struct {
	Title         string
	Buyer, Seller string
	// Payment is what the buyer pays, Delivery what the seller delivers.
	Payment, Delivery TokenAmount
	// Deadline is how long the deal may take, counted from the offer.
	Deadline time.Duration
}

// TokenAmount is a quantity of a token that the demonstration creates.
type TokenAmount struct {
	Name, Symbol string
	Decimals     uint8
	// Value is in the smallest unit.
	Value notes.Value
}

// DealError says what is wrong with a deal file: the file, the field and the reason.
type DealError struct{ File, Field, Reason string }

// Error returns file, field and reason on one line.
func (e *DealError) Error() string {
	return fmt.Sprintf("demo: %s: %s: %s", e.File, e.Field, e.Reason)
}
