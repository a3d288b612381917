package demo

import (
	"context"
	"errors"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/wallet"
)

// checkDoubleSpend spends a spent note again, with its owner's own key, in a new transaction with a
// valid proof. It goes around the wallet, which would refuse.
func (w *world) checkDoubleSpend(ctx context.Context, _ ending) ([]Check, error) {
	a, spent, err := w.spentNote()
	if err != nil {
		return nil, err
	}
	item, err := w.respend(ctx, a, spent)
	if err != nil {
		return nil, err
	}
	_, err = a.wallet.Outbox().Transact(ctx, a.wallet.ZContract().Submit(item))
	return []Check{w.refusalCheck("a double spend is refused on chain", err, bindings.ErrNullifierSpent)}, nil
}

// respend builds a transfer of a spent note to its owner itself.
func (w *world) respend(ctx context.Context, a *actor, spent wallet.Owned) (item ledger.Transfer, err error) {
	view := a.wallet.Replica().Final()
	paths, root, err := view.Paths(spent.Position)
	if err != nil {
		return item, err
	}
	participants, err := view.Participants()
	if err != nil {
		return item, err
	}
	account, epoch := a.key.FullViewingKey(), view.AuditEpoch()
	t, err := statement.NewTransfer(
		account,
		statement.Chain{Root: root, Participants: participants, AuditKey: epoch.Key},
		[]statement.SpendableNote{{Note: spent.Note, Path: paths[0]}},
		statement.Output{Payee: account.Owner(), Value: spent.Note.Value},
	)
	if err != nil {
		return item, err
	}
	return w.sign(ctx, a, t, epoch.Number)
}

// sign signs and proves a transfer of an actor, and returns it as the contract takes it.
func (w *world) sign(
	ctx context.Context, a *actor, t *statement.Transfer, epoch uint64,
) (item ledger.Transfer, err error) {
	p := &t.Public
	item = ledger.Transfer{
		Root: p.Root, Participants: p.Participants, Nullifiers: p.Nullifiers,
		Payment: p.Payment, Change: p.Change, Refund: p.Refund,
		Epoch: epoch, EphemeralKey: p.EphemeralKey, Audit: p.Audit,
	}
	p.Context = a.wallet.ZContract().TransferContext(item)
	if t.Private.Signature, err = a.key.Sign(ctx, p.Message()); err != nil {
		return item, err
	}
	proof, err := w.bundle.Prover().Prove(ctx, t)
	item.Proof = ledger.Proof(proof)
	return item, err
}

// spentNote returns a note that was spent, and its owner.
func (w *world) spentNote() (*actor, wallet.Owned, error) {
	for _, a := range w.actors {
		owned, err := a.wallet.Notes()
		if err != nil {
			return nil, wallet.Owned{}, err
		}
		for _, n := range owned {
			if n.State == wallet.Spent && !n.Note.Value.IsZero() {
				return a, n, nil
			}
		}
	}
	return nil, wallet.Owned{}, errors.New("demo: nobody has spent a note")
}
