package deploy

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ErrRegisterChanged is returned by [Register] when the contract's participants are not those that
// the caller gave, because of another update.
var ErrRegisterChanged = errors.New("the participants changed meanwhile: run it again")

// Register adds owners to the participants tree with one transaction. The account of registrar must
// hold the registrar's office.
//
// existing must be all leaves of the participants tree that are set, in any order; nil for an empty
// tree. The contract keeps only the root of the tree, from which they cannot be read: use
// ledger.View.Registrations of a replica's latest view, after a Sync and only while the view has no
// ParticipantsError. If they are not the contract's, nothing changes and Register returns
// [ErrRegisterChanged].
//
// An owner who is registered already, or is named twice, is registered once. New owners get the
// leaves after the last one of existing; a leaf before it that is free, because somebody was
// removed, is not used again. If there is nobody to add, Register sends nothing.
func Register(
	ctx context.Context,
	contract *ledger.ZContract,
	registrar *outbox.Outbox,
	existing []ledger.Registration,
	owners ...notes.Owner,
) error {
	update, err := additions(existing, owners)
	if err != nil {
		return fmt.Errorf("deploy: register: %w", err)
	}
	if len(update.Changes) == 0 {
		return nil
	}
	_, err = registrar.Transact(ctx, contract.UpdateParticipants(update))
	if isStale(ctx, contract, update.OldRoot, err) {
		err = fmt.Errorf("%w: %w", ErrRegisterChanged, err)
	}
	if err != nil {
		return fmt.Errorf("deploy: register: %w", err)
	}
	return nil
}

// additions returns the update that adds owners to the registrations.
func additions(existing []ledger.Registration, owners []notes.Owner) (u ledger.ParticipantsUpdate, err error) {
	participants, err := treeOf(existing)
	if err != nil {
		return u, err
	}
	u.OldRoot = participants.Root()
	u.Changes, err = addOwners(participants, leavesUsed(existing), owners)
	u.NewRoot = participants.Root()
	return u, err
}

// removals returns the update that takes owners out of the registrations. An owner who is not among
// them is left out.
func removals(existing []ledger.Registration, owners []notes.Owner) (u ledger.ParticipantsUpdate, err error) {
	participants, err := treeOf(existing)
	if err != nil {
		return u, err
	}
	u.OldRoot = participants.Root()
	for _, r := range existing {
		if !slices.Contains(owners, r.Owner) {
			continue
		}
		if err := participants.Set(r.Index, notes.Owner{}); err != nil {
			return u, err
		}
		u.Changes = append(u.Changes, ledger.Registration{Index: r.Index})
	}
	u.NewRoot = participants.Root()
	return u, nil
}

// treeOf returns the participants tree with the registrations.
func treeOf(registrations []ledger.Registration) (*tree.Participants, error) {
	participants := tree.NewParticipants()
	for _, r := range registrations {
		if err := participants.Set(r.Index, r.Owner); err != nil {
			return nil, err
		}
	}
	return participants, nil
}

// leavesUsed returns the index after the last registration.
func leavesUsed(registrations []ledger.Registration) uint32 {
	var used uint32
	for _, r := range registrations {
		used = max(used, r.Index+1)
	}
	return used
}

// addOwners sets the leaves from index next on to those owners that the tree does not have yet, and
// returns what changed.
func addOwners(participants *tree.Participants, next uint32, owners []notes.Owner) ([]ledger.Registration, error) {
	var changes []ledger.Registration
	for _, owner := range owners {
		if owner.IsZero() {
			return nil, errors.New("owner 0 is not an account")
		}
		if participants.Contains(owner) {
			continue
		}
		if err := participants.Set(next, owner); err != nil {
			return nil, err
		}
		changes = append(changes, ledger.Registration{Index: next, Owner: owner})
		next++
	}
	return changes, nil
}

// isStale reports whether an update failed because another one came first. When both were mined in
// one block, the node cannot give the reason of the failure, but the contract's root shows it.
func isStale(ctx context.Context, contract *ledger.ZContract, old tree.Root, err error) bool {
	if errors.Is(err, bindings.ErrStaleUpdate) {
		return true
	}
	var revert *chain.RevertError
	if !errors.As(err, &revert) || revert.Data != nil {
		return false
	}
	current, _, rootErr := contract.Participants(ctx)
	return rootErr == nil && current != old
}
