package demo

import "github.com/zsettle/zsettle/audit"

// Schema is the version of the report's JSON.
const Schema = 1

// Report is what a demonstration did and found.
type Report struct {
	Schema   int      `json:"schema"`
	Scenario Scenario `json:"scenario"`
	// Steps has always ten entries.
	Steps []Step `json:"steps"`
	// Also lists the transactions around the ten steps: deposits, appends, refunds.
	Also      []Step    `json:"also"`
	Public    Public    `json:"public"`
	Regulator Regulator `json:"regulator"`
	Checks    []Check   `json:"checks"`
	Timing    Timing    `json:"timing"`
}

// Step is one of the ten steps, or a transaction beside them.
type Step struct {
	N     int    `json:"n,omitempty"`
	Actor string `json:"actor"`
	Title string `json:"title"`
	// Status is done, skipped or not_reached.
	Status string `json:"status"`
	// Tx is empty where a step has no transaction of its own.
	Tx  string `json:"tx,omitempty"`
	Gas uint64 `json:"gas,omitempty"`
	Ms  int64  `json:"ms"`
}

// Public is what everyone sees of the contracts' events.
type Public struct {
	Events []PublicEvent `json:"events"`
	// Supply is the amount of each z-token, which equals the tokens that the contract holds.
	Supply []PublicSupply `json:"supply"`
}

// PublicEvent is one event with the arguments that anyone can read.
type PublicEvent struct {
	Block uint64 `json:"block"`
	Tx    string `json:"tx"`
	Event string `json:"event"`
	Shows string `json:"shows"`
}

// PublicSupply is one asset's supply and backing, in the smallest unit.
type PublicSupply struct {
	Asset   string `json:"asset"`
	Supply  string `json:"supply"`
	Backing string `json:"backing"`
}

// Regulator is what the view key shows.
type Regulator struct {
	Transfers []Seen `json:"transfers"`
}

// Seen is an audit entry with its amount in the token's units and symbol.
type Seen struct {
	audit.Entry
	Amount string `json:"amount"`
}

// Check is one claim, computed from chain data.
type Check struct {
	Name string `json:"name"`
	OK   bool   `json:"ok"`
	// Detail says what was found.
	Detail string `json:"detail"`
}

// Timing reports the parts of a run apart, in milliseconds.
type Timing struct {
	KeysMs int64 `json:"keysMs"`
	FlowMs int64 `json:"flowMs"`
}

// OK tells whether every check is.
func (r *Report) OK() bool {
	for _, c := range r.Checks {
		if !c.OK {
			return false
		}
	}
	return len(r.Checks) > 0
}
