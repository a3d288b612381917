package deploy

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ErrRegisterChanged is returned by [Register] when the participants are not those that the caller knew: another update came first.
var ErrRegisterChanged = errors.New("the register changed meanwhile: run it again")

// Register adds owners to the participants tree, at the first free leaves after those of existing (the registered ones, as
// ledger.View.Registrations has them). from must be the registrar. Owners that are registered already are left alone. When existing is
// not what the contract has, nothing changes and the error is ErrRegisterChanged.
func Register(ctx context.Context, contract *ledger.ZContract, from chain.Signer, existing []ledger.Registration, owners ...notes.Owner) error {
	participants, free := tree.NewParticipants(), uint32(0)
	for _, r := range existing {
		if err := participants.Set(r.Index, r.Owner); err != nil {
			return fmt.Errorf("deploy: register: %w", err)
		}
		free = max(free, r.Index+1)
	}
	old := participants.Root()
	changes, err := enter(participants, free, owners)
	if err != nil || len(changes) == 0 {
		return err
	}
	_, err = contract.Client().Transact(ctx, from, contract.UpdateParticipants(old, changes, participants.Root()))
	if changedMeanwhile(ctx, contract, old, err) {
		return fmt.Errorf("deploy: register: %w: %w", ErrRegisterChanged, err)
	}
	if err != nil {
		return fmt.Errorf("deploy: register: %w", err)
	}
	return nil
}

// enter sets the owners that are new, from a free leaf on, and returns what changed.
func enter(participants *tree.Participants, free uint32, owners []notes.Owner) (changes []ledger.Registration, err error) {
	for _, owner := range owners {
		if participants.Contains(owner) {
			continue
		}
		if err := participants.Set(free, owner); err != nil {
			return nil, fmt.Errorf("deploy: register: %w", err)
		}
		changes = append(changes, ledger.Registration{Index: free, Owner: owner})
		free++
	}
	return changes, nil
}

// changedMeanwhile tells whether an update failed because another came first. When both were mined in one block, the reason of the
// failure can't be had from the node, but the root shows it.
func changedMeanwhile(ctx context.Context, contract *ledger.ZContract, old tree.Root, err error) bool {
	if errors.Is(err, bindings.ErrStaleUpdate) {
		return true
	}
	var revert *chain.RevertError
	if !errors.As(err, &revert) || revert.Data != nil {
		return false
	}
	current, _, asked := contract.ParticipantsRoots(ctx)
	return asked == nil && current != old
}
