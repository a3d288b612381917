package demo

import (
	"fmt"

	"github.com/zsettle/zsettle/settlement/contract"
)

// Scenario is a way that the trade can go.
type Scenario string

// The scenarios.
const (
	// Settle: all ten steps.
	Settle Scenario = "settle"
	// Swap: the buyer gives its leg to the seller, who submits both legs at once.
	Swap Scenario = "swap"
	// NoDelivery: the seller never delivers, and the buyer is refunded after the deadline.
	NoDelivery Scenario = "no-delivery"
	// Cancel: the seller frees the buyer's payment before the deadline.
	Cancel Scenario = "cancel"
)

// Scenarios lists the scenarios.
func Scenarios() []Scenario { return []Scenario{Settle, Swap, NoDelivery, Cancel} }

// ParseScenario reads the name of a scenario.
func ParseScenario(name string) (Scenario, error) {
	for _, s := range Scenarios() {
		if string(s) == name {
			return s, nil
		}
	}
	return "", fmt.Errorf("demo: no scenario %q: choose one of %v", name, Scenarios())
}

// settles reports whether the two assets change hands.
func (s Scenario) settles() bool { return s == Settle || s == Swap }

// lastPhase returns the phase in which the scenario leaves the deal.
func (s Scenario) lastPhase() contract.Phase {
	switch s {
	case NoDelivery:
		return contract.PhaseRefunded
	case Cancel:
		return contract.PhaseCancelled
	default:
		return contract.PhaseSettled
	}
}
