package wallet

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// Mistakes of the caller are found before anything is proved or sent. Each error says what to do.
var (
	// ErrZeroValue is returned for an amount of 0.
	ErrZeroValue = errors.New("wallet: the amount is 0; name an amount of at least 1 unit")
	// ErrZeroRecipient is returned for a withdrawal to the zero address.
	ErrZeroRecipient = errors.New("wallet: the recipient is the zero address; " +
		"name the account that is to get the tokens")
	// ErrMintPaused is returned while the contract takes no deposits.
	ErrMintPaused = errors.New("wallet: deposits are paused; withdrawals work; " +
		"try again when the contract's operator has resumed them")
	// ErrLeg is returned for a leg that does not fit its deal. It wraps the error of package deals
	// if the deal or a leaf is not well formed, or if the leaves are not all.
	ErrLeg = errors.New("wallet: the leg does not fit its deal")
	// ErrDeadline is returned for a leg whose deadline, or whose closing's time, has passed by the
	// chain's clock.
	ErrDeadline = errors.New("wallet: the deadline has passed; agree on a later one")
	// ErrDealOver is returned for a leg of a deal that was called off or has settled, and for one
	// of a closing whose pledge has ended.
	ErrDealOver = errors.New("wallet: the deal was called off or has ended; nothing is to be paid")
	// ErrLegMissing is returned when a joint leg is to arrive and another payment is neither held
	// nor arriving with it.
	ErrLegMissing = errors.New("wallet: a payment is missing; it must be held, or arrive in the same call")
	// ErrNoPledge is returned for a closing of what is not pledged. Before a leg of a closing is
	// held, the pledge must be final.
	ErrNoPledge = errors.New("wallet: the deal has pledged nothing yet; wait until it has settled")
	// ErrPaidByOther is returned when somebody else's money is held for the same payment of a deal,
	// or was taken for it instead of this account's. This account has paid nothing for it.
	ErrPaidByOther = errors.New("wallet: somebody else has made this payment of the deal; nothing was paid")
	// ErrStale is returned when the chain changed after a plan was made.
	ErrStale = errors.New("wallet: the chain has moved on since the plan was made; make the plan again")
	// ErrReserved is returned for a plan whose notes another plan took.
	ErrReserved = errors.New("wallet: a note of this plan is in use by another transaction; make the plan again")
	// ErrTwice is returned for a plan that Execute or Prepare was called with before, perhaps by a
	// call that still runs, and for a Ref that another plan has: nothing is paid twice.
	ErrTwice = errors.New("wallet: this would be carried out twice")
	// ErrRefUsed is returned for a Ref under which something else was asked for before: another
	// payee, value, memo, leg or recipient.
	ErrRefUsed = errors.New("wallet: something else was asked for under this ref before; choose another ref")
	// ErrRefText is returned for a Ref that is not text in UTF-8.
	ErrRefText = errors.New("wallet: the ref is not text in UTF-8")
	// ErrRefused is returned when the contract refused a transaction, before it was sent or on the
	// chain: nothing was spent. What was refused stays written down, because others have seen it:
	// the same request under the same Ref, or [Wallet.Resume], tries again, and [Wallet.CallBack]
	// gives it up.
	ErrRefused = errors.New("wallet: the contract refused the transaction")
	// ErrCallingBack is returned for a request that [Wallet.CallBack] was called for: nothing is
	// sent for it any more.
	ErrCallingBack = errors.New("wallet: the request is being called back; choose another ref to ask for it anew")
	// ErrTreeFull is returned for a withdrawal that leaves a change while the tree takes no more.
	ErrTreeFull = errors.New("wallet: the tree has no room for a change; " +
		"withdraw all that one or two of the notes hold")
	// ErrNothingToMerge is returned for a merge of fewer than two spendable notes.
	ErrNothingToMerge = errors.New("wallet: there are not two spendable notes of the asset to merge")
	// ErrNoDistributions is returned where the contract takes no distributions.
	ErrNoDistributions = errors.New("wallet: this deployment has no verifier of distributions; pay one at a time")
	// ErrUnfinished is returned by [Wallet.Resume] for entries that it could not finish. They stay
	// written down, and everything else is as if they were not there, but for their notes.
	ErrUnfinished = errors.New("wallet: an earlier transaction is not finished")
	// ErrNothingToClaim is returned when nothing is kept for an account that could not be paid.
	ErrNothingToClaim = errors.New("wallet: nothing is kept for this account")
	// ErrNoEntry is returned for a Ref under which nothing is written down.
	ErrNoEntry = errors.New("wallet: nothing is written down under this ref")
)

// ErrInsufficient is returned when an asset's spendable notes do not suffice.
type ErrInsufficient struct {
	// Asset and Want are what was asked for.
	Asset notes.Asset
	Want  notes.Value
	// Have is the sum of the spendable notes, Pending that of the notes that will become spendable.
	Have, Pending notes.Amount
}

// Error says what is spendable and what is pending.
func (e *ErrInsufficient) Error() string {
	if e.Pending.IsZero() {
		return fmt.Sprintf("wallet: not enough spendable of %s: want %s, have %s", e.Asset, e.Want, e.Have)
	}
	return fmt.Sprintf("wallet: not enough spendable, %s pending: want %s of %s, have %s; wait for the next batch",
		e.Pending, e.Want, e.Asset, e.Have)
}

// ErrNotListed is returned for a token that the contract does not take.
type ErrNotListed struct{ Asset notes.Asset }

// Error names the asset.
func (e *ErrNotListed) Error() string {
	return fmt.Sprintf("wallet: the contract does not list the asset %s; check the token's address, or have it listed",
		e.Asset)
}

// ErrNotRegistered is returned when a party is not a leaf of the participants tree.
type ErrNotRegistered struct {
	Owner notes.Owner
	// Self reports whether it is the wallet's own account.
	Self bool
}

// Error says who has to be registered.
func (e *ErrNotRegistered) Error() string {
	if e.Self {
		return fmt.Sprintf("wallet: this account is not registered; send its owner id %s to the registrar", e.Owner)
	}
	return fmt.Sprintf("wallet: the payee is not registered (owner %s); ask it to register, or check its address",
		e.Owner)
}

// ErrPublicFunds is returned when the paying account holds too little of a token for a deposit.
type ErrPublicFunds struct {
	Asset      notes.Asset
	Account    common.Address
	Want, Have notes.Amount
}

// Error says what the account holds.
func (e *ErrPublicFunds) Error() string {
	return fmt.Sprintf("wallet: account %s holds %s of token %s, less than %s; fund it first",
		e.Account, e.Have, e.Asset, e.Want)
}
