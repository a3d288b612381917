package deploy

import (
	"context"
	"fmt"
	"strings"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// List looks at making the z-contract accept deposits of a token, or ending that. A token that is
// to be listed must be an ERC-20 contract, or the error is ledger.ErrNoCode or ledger.ErrMalformed.
// See [List] for which tokens not to list.
func (a Administrator) List(ctx context.Context, token notes.Asset, listed bool) (Act, error) {
	act, err := a.listing(ctx, token, listed)
	if err != nil || act.Stage == Stands {
		return act, err
	}
	if listed {
		if _, err := a.Contract.Decimals(ctx, token); err != nil {
			return act, err
		}
	}
	return a.propose(ctx, act)
}

// ActivateListing looks at carrying out what [Administrator.List] has proposed.
func (a Administrator) ActivateListing(ctx context.Context, token notes.Asset, listed bool) (Act, error) {
	act, err := a.listing(ctx, token, listed)
	if err != nil || act.Stage == Stands {
		return act, err
	}
	return a.activate(ctx, act)
}

func (a Administrator) listing(ctx context.Context, token notes.Asset, listed bool) (Act, error) {
	act := Act{Office: ledger.Lister, What: "list the token " + token.String(), tx: a.Contract.List(token, listed)}
	if !listed {
		act.What = "end the listing of the token " + token.String()
	}
	state, err := a.Contract.Asset(ctx, token)
	return act.unless(state.Listed == listed), err
}

// Pause looks at stopping deposits, or allowing them again. Whoever has notes can leave meanwhile.
func (a Administrator) Pause(ctx context.Context, paused bool) (Act, error) {
	act, err := a.pausing(ctx, paused)
	if err != nil || act.Stage == Stands {
		return act, err
	}
	return a.propose(ctx, act)
}

// ActivatePause looks at carrying out what [Administrator.Pause] has proposed.
func (a Administrator) ActivatePause(ctx context.Context, paused bool) (Act, error) {
	act, err := a.pausing(ctx, paused)
	if err != nil || act.Stage == Stands {
		return act, err
	}
	return a.activate(ctx, act)
}

func (a Administrator) pausing(ctx context.Context, paused bool) (Act, error) {
	act := Act{Office: ledger.Pauser, What: "allow deposits again", tx: a.Contract.PauseMint(paused)}
	if paused {
		act.What = "stop deposits"
	}
	now, err := a.Contract.MintPaused(ctx)
	return act.unless(now == paused), err
}

// ProposeAuditKey looks at proposing the next audit key A′, which can be activated after the audit
// delay. It takes the place of one that was proposed before. A proposal of the same key stands, so
// that its time does not begin anew.
func (a Administrator) ProposeAuditKey(ctx context.Context, key notes.Point) (Act, error) {
	act, err := a.auditKey(ctx, key)
	if err != nil || act.Stage != "" {
		return act, err
	}
	if act, err = a.propose(ctx, act); err == nil && act.Stage == Ready {
		var times ledger.Times
		times, err = a.Contract.Times(ctx)
		act.Delay = times.AuditDelay
	}
	return act, err
}

// ActivateAuditKey looks at the next step of a proposed audit key A′: the execution of its proposal
// if that waits in the timelock, and else the begin of its epoch. Anybody may begin the epoch.
func (a Administrator) ActivateAuditKey(ctx context.Context, key notes.Point) (Act, error) {
	act, err := a.auditKey(ctx, key)
	switch {
	case err != nil || act.Stage == Stands:
		return act, err
	case act.Stage == "":
		return a.activate(ctx, act)
	}
	if err := a.checkDue(ctx, act.DueAt); err != nil {
		return act, err
	}
	return Act{What: "begin the next audit epoch", Stage: Ready, tx: a.Contract.ActivateAuditKey(), timely: true}, nil
}

// auditKey looks at how far the proposal of a key is: its epoch has begun, or the z-contract has
// the proposal, or none of both.
func (a Administrator) auditKey(ctx context.Context, key notes.Point) (Act, error) {
	act := Act{
		Office: ledger.Auditor,
		What:   "propose the audit key " + notes.EncodeSubmission(key),
		tx:     a.Contract.ProposeAuditKey(key),
	}
	epoch, err := a.Contract.AuditEpoch(ctx)
	if err != nil {
		return act, err
	}
	proposal, err := a.Contract.AuditProposal(ctx)
	if err != nil {
		return act, err
	}
	switch {
	case proposal.ActiveFrom != 0 && proposal.Submission == key:
		act.Stage, act.DueAt = Proposed, proposal.ActiveFrom
	case epoch.Key == notes.AuditKeyOf(key):
		act.Stage = Stands
	}
	return act, nil
}

// Register looks at adding owners to the participants. existing is as [Register] takes it.
func (a Administrator) Register(
	ctx context.Context, existing []ledger.Registration, owners ...notes.Owner,
) (Act, error) {
	update, err := additions(existing, owners)
	if err != nil {
		return Act{}, fmt.Errorf("deploy: register: %w", err)
	}
	return a.changeRegister(ctx, "register", update, ownersOf(update.Changes))
}

// Freeze looks at taking owners out of the participants. They can't pay, be paid, or leave until
// they are registered again; their notes stay theirs. existing is as [Register] takes it. An owner
// who is not registered is left out.
func (a Administrator) Freeze(
	ctx context.Context, existing []ledger.Registration, owners ...notes.Owner,
) (Act, error) {
	update, err := removals(existing, owners)
	if err != nil {
		return Act{}, fmt.Errorf("deploy: freeze: %w", err)
	}
	var frozen []notes.Owner
	for _, r := range existing {
		for _, change := range update.Changes {
			if change.Index == r.Index {
				frozen = append(frozen, r.Owner)
			}
		}
	}
	return a.changeRegister(ctx, "freeze", update, frozen)
}

func (a Administrator) changeRegister(
	ctx context.Context, verb string, update ledger.ParticipantsUpdate, owners []notes.Owner,
) (Act, error) {
	act := Act{Office: ledger.Registrar, What: verb, update: &update}
	if len(update.Changes) == 0 {
		return act.unless(true), nil
	}
	names := make([]string, len(owners))
	for i, owner := range owners {
		names[i] = owner.String()
	}
	act.What += " " + strings.Join(names, ", ")
	act.tx = a.Contract.UpdateParticipants(update)
	return a.propose(ctx, act)
}

func ownersOf(registrations []ledger.Registration) []notes.Owner {
	owners := make([]notes.Owner, len(registrations))
	for i, r := range registrations {
		owners[i] = r.Owner
	}
	return owners
}

// unless returns the act, which stands if that is so.
func (a Act) unless(stands bool) Act {
	if stands {
		a.Stage = Stands
	}
	return a
}
