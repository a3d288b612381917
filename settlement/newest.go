package settlement

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// newest has the states of both legs of a deal in the newest block, by side. They need not be
// final: a party acts on final facts, and looks here only to see that it must wait.
type newest [2]deals.State

// newest returns what the newest block says, as of the last sync.
func (p *Party) newest(d ownDeal) (n newest, err error) {
	latest := p.config.Wallet.Replica().Latest()
	for _, side := range []contract.Side{contract.Buyer, contract.Seller} {
		leg, err := latest.Leg(d.Terms.LegKey(side))
		if err != nil {
			return n, err
		}
		n[side] = leg.State
	}
	return n, nil
}

// settled reports whether the deal has settled, which marks at least one of its legs.
func (n newest) settled() bool { return slices.Contains(n[:], deals.StateSettled) }

// over reports whether the deal has settled or can't settle any more. A deal that was called off
// has a refunded leg.
func (n newest) over() bool { return n.settled() || slices.Contains(n[:], deals.StateRefunded) }

// ownLegMade returns whether the leg of the party's own side is made, as [newest.made] does.
func (d ownDeal) ownLegMade(n newest) bool { return n.made(d.Side) }

// made reports whether the leg of a side is made, whoever paid it: it is held, or the deal has
// settled.
func (n newest) made(side contract.Side) bool { return n.settled() || n[side] == deals.StateHeld }

// lost has the refusals that somebody else's transaction can be the reason of.
var lost = []error{wallet.ErrRefused, wallet.ErrPaidByOther, wallet.ErrDealOver, wallet.ErrDeadline}

// outcome judges an error of making the party's leg or of settling by what the newest block says
// about the deal. It returns nil if the wanted end is reached all the same, and
// [ErrUnderWay] if the leg is made but the deal has not settled, if the deal has ended otherwise,
// or if the chain's time has passed its deadline. Any other error it returns as it is.
func (p *Party) outcome(ctx context.Context, d ownDeal, reached func(newest) bool, err error) error {
	refused := func(e error) bool { return errors.Is(err, e) }
	if err == nil || !errors.As(err, new(*chain.RevertError)) && !slices.ContainsFunc(lost, refused) {
		return err
	}
	if failed := p.config.Wallet.Sync(ctx); failed != nil {
		return errors.Join(err, failed)
	}
	late := p.config.Wallet.Replica().Head().Time > d.Terms.Deadline
	n, failed := p.newest(d)
	switch {
	case failed != nil:
		return errors.Join(err, failed)
	case reached(n):
		return nil
	case n.over(), n.made(d.Side), late, errors.Is(err, wallet.ErrDeadline):
		return fmt.Errorf("%w: %w", ErrUnderWay, err)
	}
	return err
}
