package demo

import (
	"context"
	"errors"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/wallet"
)

// checkDoubleSpend spends a spent note of the buyer again, with the buyer's own key, in a new
// transaction with a valid proof. It goes around the wallet, which would refuse.
func (w *world) checkDoubleSpend(ctx context.Context) ([]Check, error) {
	item, err := w.respend(ctx)
	if err != nil {
		return nil, err
	}
	_, err = w.buyer.client.Transact(ctx, w.buyer.account, w.buyer.wallet.ZContract().Submit(item))
	return []Check{refusalCheck("a double spend is refused on chain", err, bindings.ErrNullifierSpent)}, nil
}

// respend builds a transfer of a spent note to the buyer itself.
func (w *world) respend(ctx context.Context) (item ledger.Transfer, err error) {
	spent, err := w.spentNote()
	if err != nil {
		return item, err
	}
	view := w.buyer.wallet.Replica().Final()
	paths, root, err := view.Paths(spent.Position)
	if err != nil {
		return item, err
	}
	account, epoch := w.buyer.key.FullViewingKey(), view.AuditEpoch()
	t, err := statement.NewTransfer(
		account,
		statement.Chain{Root: root, Participants: view.Participants(), AuditKey: epoch.Key},
		[]statement.SpendableNote{{Note: spent.Note, Path: paths[0]}},
		statement.Output{Payee: account.Owner(), Value: spent.Note.Value},
	)
	if err != nil {
		return item, err
	}
	return w.sign(ctx, t, epoch.Number)
}

// sign signs and proves a transfer of the buyer, and returns it as the contract takes it.
func (w *world) sign(ctx context.Context, t *statement.Transfer, epoch uint64) (item ledger.Transfer, err error) {
	p := &t.Public
	item = ledger.Transfer{
		Root: p.Root, Participants: p.Participants, Nullifiers: p.Nullifiers,
		Payment: p.Payment, Change: p.Change, Refund: p.Refund,
		Epoch: epoch, EphemeralKey: p.EphemeralKey, Audit: p.Audit,
	}
	p.Context = w.buyer.wallet.ZContract().TransferContext(item)
	if t.Private.Signature, err = w.buyer.key.Sign(ctx, p.Message()); err != nil {
		return item, err
	}
	proof, err := w.bundle.Prover().Prove(ctx, t)
	item.Proof = ledger.Proof(proof)
	return item, err
}

// spentNote returns a note that the buyer spent.
func (w *world) spentNote() (wallet.Owned, error) {
	for _, n := range w.buyer.wallet.Notes() {
		if n.State == wallet.Spent && n.Note.Value.Cmp(notes.Value{}) > 0 {
			return n, nil
		}
	}
	return wallet.Owned{}, errors.New("demo: the buyer has spent no note")
}
