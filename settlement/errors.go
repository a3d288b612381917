package settlement

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/settlement/contract"
)

var (
	// ErrNoDeal is returned for a deal that the party's final history does not show.
	ErrNoDeal = errors.New("settlement: no such deal; sync, or wait until its offer is final")
	// ErrUnknownCard is returned when the counterparty's card is not among the pinned ones: exchange cards first.
	ErrUnknownCard = errors.New("settlement: the counterparty's card is not pinned; exchange cards first")
	// ErrNoKey is returned to a party that may read the contract and not act in it.
	ErrNoKey = errors.New("settlement: this party can read the contract, not act in it")
	// ErrItem is returned for a leg item that is not the counterparty's leg of the terms.
	ErrItem = errors.New("settlement: the counterparty's leg item is not what the terms say")
	// ErrPending is returned when the money a leg needs is on the chain but not in the tree yet: try again later.
	ErrPending = errors.New("settlement: the notes are not spendable yet; wait until their batch is appended")
	// ErrUnderWay is returned when another message or leg of the party is on its way to the chain.
	ErrUnderWay = errors.New("settlement: another action of this party is under way in this deal; sync and try again")
	// ErrCancelSecret is returned when the account's cancel hash in the terms is not derived from its key.
	ErrCancelSecret = errors.New("settlement: the terms hold another cancel hash than this account's")
)

// TurnError is returned for an action that is not the party's to take now.
type TurnError struct {
	Side  contract.Side
	Phase contract.Phase
	// Wanted is the action that was asked for, Next what the party does instead.
	Wanted string
	Next   contract.Action
}

// Error says what the party can do instead.
func (e *TurnError) Error() string {
	return fmt.Sprintf("settlement: the %s can't %s while the deal is %s; next: %s", e.Side, e.Wanted, e.Phase, e.Next)
}
