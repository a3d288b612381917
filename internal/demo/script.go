package demo

import (
	"context"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// script is what a scenario is made of.
type script interface {
	// cast returns the parties in the order in which they are listed.
	cast() []member
	// play takes the parties to the end, and records their steps and the checks that can only be
	// made on the way.
	play(ctx context.Context) error
	// ending returns how the scenario must have ended. It is called after play.
	ending() (ending, error)
}

// member is a party before there is a chain: its role, its name, and the public tokens with which
// it begins.
type member struct {
	role, name string
	funds      []TokenAmount
}

// ending is how a scenario must end. Each part becomes a check.
type ending struct {
	holdings []holding
	slots    []slot
	seen     []sighting
	// offers is how many offers of private contracts are on the chain.
	offers int
}

// sum is a quantity of a token on the chain.
type sum struct {
	deployment.Token
	value notes.Value
}

// String returns the quantity in the token's own unit, followed by the symbol.
func (s sum) String() string { return s.Format(notes.AmountOf(s.value)) }

// units returns the quantity in the token's smallest unit. It must fit in 64 bits.
func (s sum) units() uint64 { return s.value.Big().Uint64() }

// of returns another quantity of the token, in its smallest unit.
func (s sum) of(value uint64) sum { return sum{s.Token, notes.NewValue(value)} }

// holding is what a party should have of a token.
type holding struct {
	owner *actor
	want  sum
}

// slot is the state that a leg should have on the chain.
type slot struct {
	name string
	key  deals.Key
	want deals.State
}

// sighting is an entry that the regulator should see. favour is nil while a leg waits.
type sighting struct {
	kind             audit.Kind
	amount           sum
	from, to, favour *actor
}

// script returns the script of a scenario in a world.
func (o Options) script(w *world) script {
	switch o.Scenario {
	case Ring:
		return &ring{world: w}
	case Repo:
		return &repo{world: w}
	case Distribution:
		return &coupon{world: w}
	default:
		return &trade{world: w, terms: o.Deal, scenario: o.Scenario}
	}
}
