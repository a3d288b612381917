package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// checkAccount brings the wallet up to date and checks what every plan needs.
func (w *Wallet) checkAccount(ctx context.Context, p *Plan) error {
	if err := w.Sync(ctx); err != nil {
		return err
	}
	if err := w.checkRegistered(w.view.Owner()); err != nil {
		return err
	}
	if p.Value.IsZero() && p.Kind != MergeKind {
		return ErrZeroValue
	}
	return nil
}

// checkRegistered checks that proofs can be made for an owner. While the registrar's newest root is
// wrong, nobody can tell whether an owner who is not found is registered.
func (w *Wallet) checkRegistered(owner notes.Owner) error {
	latest := w.config.Replica.Latest()
	_, _, err := latest.ParticipantPath(owner)
	if !errors.Is(err, ledger.ErrNotRegistered) {
		return err
	}
	if wrong := latest.ParticipantsError(); wrong != nil {
		return fmt.Errorf("wallet: who is registered is not known until the registrar corrects it: %w", wrong)
	}
	return &ErrNotRegistered{owner, owner == w.view.Owner()}
}

// checkDeposit asks the chain whether the contract would take a deposit.
func (w *Wallet) checkDeposit(ctx context.Context, d Deposit) error {
	asset, err := w.config.ZContract.Asset(ctx, d.Asset)
	if err != nil {
		return err
	}
	if !asset.Listed {
		return &ErrNotListed{d.Asset}
	}
	paused, err := w.config.ZContract.MintPaused(ctx)
	if err != nil {
		return err
	}
	if paused {
		return ErrMintPaused
	}
	return w.checkPublicFunds(ctx, d)
}

func (w *Wallet) checkPublicFunds(ctx context.Context, d Deposit) error {
	account := w.payer()
	have, err := w.config.ZContract.Balance(ctx, d.Asset, account)
	if err != nil {
		return err
	}
	if have.Cmp(d.Value.Big()) < 0 {
		return &ErrPublicFunds{
			Asset: d.Asset, Account: account,
			Want: notes.AmountOf(d.Value), Have: notes.AmountFromBig(have),
		}
	}
	return nil
}

// knownUnlisted reports whether the chain says that the contract does not list an asset.
func (w *Wallet) knownUnlisted(ctx context.Context, asset notes.Asset) bool {
	state, err := w.config.ZContract.Asset(ctx, asset)
	return err == nil && !state.Listed
}

// checkPayment checks the payee and the leg, and that the payment was not made with another store.
func (w *Wallet) checkPayment(ctx context.Context, pay Payment) error {
	if err := pay.To.Validate(); err != nil {
		return fmt.Errorf("wallet: the payee's address: %w", err)
	}
	if err := w.checkRegistered(pay.To.Owner); err != nil {
		return err
	}
	if pay.Leg == nil {
		return w.checkPaidBefore(pay)
	}
	return w.checkLeg(ctx, pay)
}

// checkState asks the chain whether a proof under the state would still be taken, before it is
// made.
func (w *Wallet) checkState(ctx context.Context, state statement.Chain, inputs []Owned) error {
	accepted, err := w.config.ZContract.AcceptsParticipants(ctx, state.Participants.Root())
	if err != nil {
		return err
	}
	if !accepted {
		return fmt.Errorf("%w (a participant was removed)", ErrStale)
	}
	for _, n := range inputs {
		spent, err := w.config.ZContract.IsSpent(ctx, n.Nullifier)
		if err != nil {
			return err
		}
		if spent {
			return fmt.Errorf("%w (a note was spent elsewhere)", ErrStale)
		}
	}
	if len(inputs) == 0 {
		return nil
	}
	return w.checkRoot(ctx, state.Root)
}

func (w *Wallet) checkRoot(ctx context.Context, root tree.Root) error {
	known, err := w.config.ZContract.IsRoot(ctx, root)
	if err != nil {
		return err
	}
	if !known {
		return fmt.Errorf("%w (its root is no longer accepted)", ErrStale)
	}
	return nil
}
