package explore

import (
	"context"

	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// conduct is what a party does in a deal that is accepted or offered by itself.
type conduct func(context.Context, *actor, settlement.Deal) error

// scenario is what two parties want, and how that may end.
type scenario struct {
	name      string
	deals     []string // the references of those that the seller offers at once
	revocable bool
	conducts  [2]conduct // of the buyer and the seller
	// ends are the phases in which a deal may end if both are honest and have the time.
	ends []contract.Phase
}

var (
	settled         = []contract.Phase{contract.PhaseSettled}
	single, several = []string{"trade"}, []string{"trade", "second trade"}

	payment = &scenario{"payment", single, false, [2]conduct{steps, steps}, settled}
	// Both legs arrive in the seller's transaction.
	swap = &scenario{"swap", single, false, [2]conduct{handsOver, swaps}, settled}
	// The buyer calls the leg back that he has handed over, and pays then.
	takeBack = &scenario{"take back", single, false, [2]conduct{takesBack, swaps}, settled}
	// The seller calls off what the buyer has paid for.
	callOff = &scenario{"call off", single, false, [2]conduct{steps, callsOff},
		[]contract.Phase{contract.PhaseCancelled}}
	// The buyer calls off what he has paid for, while the seller delivers.
	revocation = &scenario{"revocation", single, true, [2]conduct{callsOff, prepares},
		[]contract.Phase{contract.PhaseSettled, contract.PhaseCancelled}}
	// The legs of both deals are paid from one note.
	twoDeals = &scenario{"two deals", several, false, [2]conduct{steps, steps}, settled}

	scenarios = []*scenario{payment, swap, takeBack, callOff, revocation, twoDeals}
)
