package demo

import (
	"fmt"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/statement"
	"slices"
)

// Scenario is a way that a deal can go.
type Scenario string

// The scenarios. The first four are ways of the trade of a deal file; the others have terms of
// their own.
const (
	// Settle: all ten steps.
	Settle Scenario = "settle"
	// Swap: the buyer gives its leg to the seller, who sends both legs at once.
	Swap Scenario = "swap"
	// NoDelivery: the seller never delivers, and the buyer is refunded after the deadline.
	NoDelivery Scenario = "no-delivery"
	// Cancel: the seller frees the buyer's payment before the deadline.
	Cancel Scenario = "cancel"
	// Ring: three parties exchange three assets in one transaction.
	Ring Scenario = "ring"
	// Repo: bonds are pledged for cash. One pledge is closed by a repayment, another is seized.
	Repo Scenario = "repo"
	// Distribution: a paying agent pays a bond's coupons, to all holders by one proof.
	Distribution Scenario = "distribution"
)

// Scenarios lists the scenarios.
func Scenarios() []Scenario {
	return []Scenario{Settle, Swap, NoDelivery, Cancel, Ring, Repo, Distribution}
}

// ParseScenario reads the name of a scenario.
func ParseScenario(name string) (Scenario, error) {
	if s := Scenario(name); slices.Contains(Scenarios(), s) {
		return s, nil
	}
	return "", fmt.Errorf("demo: no scenario %q: choose one of %v", name, Scenarios())
}

// TakesDeal reports whether the scenario is a way that the trade of a deal file can go.
func (s Scenario) TakesDeal() bool { return s.settles() || s == NoDelivery || s == Cancel }

// Circuits returns the circuits that the scenario proves.
func (s Scenario) Circuits() []statement.Circuit {
	if s == Distribution {
		return prover.AllCircuits()
	}
	return prover.EssentialCircuits()
}

// settles reports whether the two assets of a deal file change hands.
func (s Scenario) settles() bool { return s == Settle || s == Swap }
