package demo

import "github.com/zsettle/zsettle/audit"

// Schema is the version of the report's JSON.
const Schema = 2

// Report is what a demonstration did and found.
type Report struct {
	Schema   int      `json:"schema"`
	Scenario Scenario `json:"scenario"`
	// Actors are the parties. Steps name them by their roles, everything else by their names.
	Actors []Actor `json:"actors"`
	// Steps are numbered from 1. Those of a deal file's trade are the ten of its private contract.
	Steps []Step `json:"steps"`
	// Also lists the other transactions: deposits, appends, refunds.
	Also      []Step    `json:"also"`
	Public    Public    `json:"public"`
	Regulator Regulator `json:"regulator"`
	Checks    []Check   `json:"checks"`
	Timing    Timing    `json:"timing"`
}

// Actor is a party: its role in the scenario, and the name that it goes by.
type Actor struct {
	Role string `json:"role"`
	Name string `json:"name"`
}

// Step is a numbered step, or another transaction. N is 0 for another transaction.
type Step struct {
	N int `json:"n,omitempty"`
	// Actor is a party's role, or operator, outsider, contract or everyone.
	Actor string `json:"actor"`
	Title string `json:"title"`
	// Status is done, skipped or not_reached.
	Status string `json:"status"`
	// Tx is empty if the step has no transaction of its own.
	Tx  string `json:"tx,omitempty"`
	Gas uint64 `json:"gas,omitempty"`
	// Ms is how long the action took that sent the transaction, with its proofs and with waiting
	// for the operator, in milliseconds. All transactions of one action have the same.
	Ms int64 `json:"ms"`
}

// Public is what everyone sees of the contracts' events.
type Public struct {
	Events []PublicEvent `json:"events"`
	// Supply has an entry for each z-token.
	Supply []PublicSupply `json:"supply"`
}

// PublicEvent is one event with the arguments that anyone can read.
type PublicEvent struct {
	Block uint64 `json:"block"`
	Tx    string `json:"tx"`
	Event string `json:"event"`
	// Shows describes the arguments in words.
	Shows string `json:"shows"`
}

// PublicSupply is the amount of a z-token that exists, and the amount of its token that the
// contract holds, both in the smallest unit. Asset is the token's symbol.
type PublicSupply struct {
	Asset   string `json:"asset"`
	Supply  string `json:"supply"`
	Backing string `json:"backing"`
}

// Regulator is what the regulator's key shows.
type Regulator struct {
	Entries []Seen `json:"entries"`
}

// Seen is an audit entry with its amount in the token's own unit, followed by the symbol.
type Seen struct {
	audit.Entry
	Amount string `json:"amount"`
}

// Check is a claim that was compared with data from the chain.
type Check struct {
	Name string `json:"name"`
	OK   bool   `json:"ok"`
	// Detail says what was found.
	Detail string `json:"detail"`
}

// Timing is how long the parts of a run took, in milliseconds.
type Timing struct {
	KeysMs int64 `json:"keysMs"`
	FlowMs int64 `json:"flowMs"`
}

// OK reports whether there are checks and every check is ok.
func (r *Report) OK() bool {
	for _, c := range r.Checks {
		if !c.OK {
			return false
		}
	}
	return len(r.Checks) > 0
}
