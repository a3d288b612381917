package settlement

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// longestPause is the longest time between two attempts after errors, unless [Config.Poll] is
// longer.
const longestPause = 30 * time.Second

// final are the errors that a party gets again however often it tries: of a caller who asks for
// what can't be, of keys and stores that are damaged, and of refusals that only people can do
// something about.
var final = []error{
	ErrNoKey, ErrUnknownCard, ErrRefTaken, ErrRepeated, ErrCancelSecret,
	contract.ErrCommitment, contract.ErrCard, contract.ErrSignature,
	wallet.ErrLeg, wallet.ErrRefUsed, wallet.ErrRefText, wallet.ErrZeroValue,
	chain.ErrSigner, store.ErrLocked, store.ErrNewer,
}

// isFinal reports whether trying again can't mend an error. Every other error, also one that is not
// known here, may be that of a node or a signer that can't be reached for a while.
func isFinal(err error) bool {
	is := func(e error) bool { return errors.Is(err, e) }
	return ledger.Permanent(err) || slices.ContainsFunc(final, is) ||
		errors.As(err, new(*TurnError)) || errors.As(err, new(*contract.FieldError)) ||
		errors.As(err, new(*wallet.ErrNotListed)) || errors.As(err, new(*wallet.ErrNotRegistered)) ||
		errors.As(err, new(*wallet.ErrPublicFunds))
}

// waits are the errors of a party that only waits for the chain: the next block may end that.
var waits = []error{
	ErrPending, ErrUnderWay, ErrTooLate, wallet.ErrReserved, wallet.ErrStale, wallet.ErrTwice,
	wallet.ErrCallingBack,
}

// retry paces attempts. After an error that the chain's next block may end, the next attempt is
// made when the replica changes, or after the time to poll. After every other one, which may be
// that of a node with too much to do, it lets at least the time to poll pass, and twice as long
// each time.
type retry struct {
	poll  time.Duration
	pause time.Duration // after the last error, 0 if there was none
}

// wait waits after an attempt that ended with an error, or nil. changed was taken before it. It
// returns an error only when ctx ends.
func (r *retry) wait(ctx context.Context, changed <-chan struct{}, err error) error {
	is := func(e error) bool { return errors.Is(err, e) }
	if err == nil || slices.ContainsFunc(waits, is) {
		r.pause = 0
		return ledger.WaitForChange(ctx, changed, r.poll)
	}
	r.pause = min(max(2*r.pause, r.poll), max(longestPause, r.poll))
	if err := ledger.WaitForChange(ctx, nil, r.poll); err != nil {
		return err
	}
	return ledger.WaitForChange(ctx, changed, r.pause-r.poll)
}

// survived tells the caller of an error after which the party tries again.
func (p *Party) survived(id contract.ID, err error) {
	if p.config.Survived != nil && err != nil {
		p.config.Survived(id, err)
	}
}
