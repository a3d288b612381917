package settlement

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/settlement/contract"
)

var (
	// ErrNoDeal is returned for a deal that is not in the party's final history. It may appear
	// later: an offer shows up once it is final.
	ErrNoDeal = errors.New("settlement: no such deal; sync, or wait until its offer is final")
	// ErrUnknownCard is returned when the counterparty's card is not in [Config.Pinned].
	ErrUnknownCard = errors.New("settlement: the counterparty's card is not pinned; exchange cards first")
	// ErrNoKey is returned to a reader, who was granted to read a private contract of others.
	ErrNoKey = errors.New("settlement: this party can read the private contract, but not act in it")
	// ErrGrantee is returned by [Party.Grant] for a card that nothing can be granted to. The error
	// says why.
	ErrGrantee = errors.New("settlement: the private contract can't be granted to this card")
	// ErrItem is returned by [Party.Swap] if the leg that the counterparty handed over is not the
	// one in the terms.
	ErrItem = errors.New("settlement: the leg that the counterparty handed over differs from the terms; don't swap")
	// ErrPending is returned while the money for a leg is on the chain but not in the tree yet. Try
	// again later.
	ErrPending = errors.New("settlement: the notes are not spendable yet; wait until their batch is appended")
	// ErrNotFinal is what [Party.Swap] waits for, as it tells [Config.Survived]: the counterparty
	// has written to the private contract, in a block that is not final yet.
	ErrNotFinal = errors.New("settlement: the counterparty's leg is in a block that is not final yet; " +
		"waiting until it is")
	// ErrUnderWay is returned if another action of the party is on its way to the chain or a leg of
	// it in the other's hands, and the action would contradict it, or if it is not final yet how
	// the deal ends. Sync and try again.
	ErrUnderWay = errors.New("settlement: something that contradicts this is in progress in this deal; " +
		"sync and try again")
	// ErrRefTaken is returned by [Party.Offer] if the party has made an offer with other terms
	// under the same Ref.
	ErrRefTaken = errors.New("settlement: the ref names another offer of this party; choose a new one")
	// ErrTooLate is returned for an action that would begin something when the deadline is nearer
	// than [Config.Margin]. The error has the deadline, the chain's time and the margin.
	ErrTooLate = errors.New("settlement: it is too late to begin this before the deadline; agree on a later one")
	// ErrRepeated is returned for a deal whose seller has made an earlier offer with the same salt,
	// which only a party does that offers other terms under a Ref after it lost its journal. The
	// earlier offer counts.
	ErrRepeated = errors.New("settlement: the seller has made another offer under the same ref before; " +
		"trade in that one")
	// ErrStaleLeg is returned by [Party.Swap] if the z-contract does not take the leg that the
	// counterparty handed over any more. The counterparty hands it over again in [Party.Step],
	// [Party.Run] or [Party.HandOver].
	ErrStaleLeg = errors.New("settlement: the leg that the counterparty handed over is stale; " +
		"wait until it hands the leg over again")
	// ErrCancelSecret is returned by [Party.Cancel] if the party's cancel hash in the terms does
	// not derive from [Config.KEM].
	ErrCancelSecret = errors.New("settlement: the cancel hash in the terms is not this party's; " +
		"use the key that the deal was made with")
)

// TurnError is returned for an action that the party can't take in the deal's phase.
type TurnError struct {
	// Side is the party's, Phase the deal's phase.
	Side  contract.Side
	Phase contract.Phase
	// Wanted is the action that the party asked for, as a verb phrase.
	Wanted string
	// Next is what the party does next instead.
	Next contract.Action
}

// Error says what the party can't do, and what it does next instead.
func (e *TurnError) Error() string {
	return fmt.Sprintf("settlement: the %s can't %s while the deal is %s; next: %s", e.Side, e.Wanted, e.Phase, e.Next)
}
