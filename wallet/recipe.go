package wallet

import (
	"github.com/zsettle/zsettle/notes"
)

// Recipe is what an item doesn't show and what it takes to prove the item again over the same
// notes: to whom it pays what.
type Recipe struct {
	// Outputs are the payment of a transfer, or the eight of a distribution in their places. They
	// are empty for other items.
	Outputs []Output
}

// Output is a note that an item makes for a payee.
type Output struct {
	To    notes.Address
	Value notes.Value
	Memo  notes.Memo
	// Rho is nil unless the payment's request has one.
	Rho *notes.Rho `json:",omitempty"`
}

// outputOf returns what a payment makes.
func outputOf(pay Payment) Output {
	return Output{To: pay.To, Value: pay.Value, Memo: pay.Memo, Rho: pay.Rho}
}

// payment returns the payment that makes an output.
func (o Output) payment(asset notes.Asset, leg *Leg) Payment {
	return Payment{To: o.To, Asset: asset, Value: o.Value, Memo: o.Memo, Rho: o.Rho, Leg: leg}
}
