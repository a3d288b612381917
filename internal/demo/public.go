package demo

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// tellPublic writes what anyone reads in the contracts' events, and each asset's supply and backing.
func (w *world) tellPublic(ctx context.Context, r *Report) error {
	replica := w.regulator.replica // any replica has the public facts
	err := replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if shows := w.shows(f.Event); shows != "" {
			r.Public.Events = append(r.Public.Events, PublicEvent{f.Block, f.Tx.Hex(), f.Event.Kind(), shows})
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, t := range w.deployment.Tokens {
		supply, backing, err := w.backing(ctx, t.Address)
		if err != nil {
			return err
		}
		r.Public.Supply = append(r.Public.Supply, PublicSupply{t.Symbol, supply, backing})
	}
	return nil
}

// backing returns an asset's supply and the tokens that the contract holds, in the smallest unit.
func (w *world) backing(ctx context.Context, asset notes.Asset) (supply, balance string, err error) {
	z := w.regulator.replica.ZContract()
	state, err := z.Asset(ctx, asset)
	if err != nil {
		return "", "", err
	}
	held, err := z.Balance(ctx, asset, z.Addresses().ZContract)
	if err != nil {
		return "", "", err
	}
	return state.Supply.String(), held.String(), nil
}

// shows says what an event tells to someone without any key; "" for what only keeps the tree.
func (w *world) shows(event ledger.Event) string {
	short := func(x fmt.Stringer) string { return x.String()[:10] + "…" }
	switch e := event.(type) {
	case ledger.Minted:
		return fmt.Sprintf("account %s deposits %s; owner hidden", e.Payer.Hex()[:10]+"…", w.amount(e.Token, notes.AmountOf(e.Amount)))
	case ledger.Burned:
		return fmt.Sprintf("%s paid out to %s; owner hidden", w.amount(e.Token, notes.AmountOf(e.Value)), e.Recipient.Hex()[:10]+"…")
	case ledger.Transferred:
		return fmt.Sprintf("nullifiers %s %s, commitments %s %s, ciphertext", short(e.Nullifiers[0]), short(e.Nullifiers[1]), short(e.Payment), short(e.Change))
	case ledger.Held:
		return fmt.Sprintf("leg %s waits for %s until %d", short(e.Payment), short(e.Counter), e.Deadline)
	case ledger.Settled:
		return fmt.Sprintf("legs %s and %s settled together", short(e.Payment), short(e.Counter))
	case ledger.Swapped:
		return fmt.Sprintf("legs %s and %s came and settled together", short(e.Payment), short(e.Counter))
	case ledger.Refunded:
		return fmt.Sprintf("leg %s refunded after its deadline", short(e.Payment))
	case ledger.Cancelled:
		return fmt.Sprintf("leg %s cancelled by its counterparty", short(e.Payment))
	case ledger.Posted:
		return fmt.Sprintf("%d bytes of ciphertext", len(e.Payload))
	}
	return ""
}

// names is the register that the regulator keeps.
func (w *world) names() audit.Names {
	return audit.Names{w.buyer.owner(): w.deal.Buyer, w.seller.owner(): w.deal.Seller}
}

// keys are the regulator's keys by epoch.
func (w *world) keys() audit.Keys { return audit.Keys{1: w.regulator.key} }

// tellRegulator writes what the view key shows.
func (w *world) tellRegulator(_ context.Context, r *Report) error {
	report, err := audit.Scan(w.regulator.replica, w.keys(), w.names())
	if err != nil {
		return err
	}
	for _, e := range report.Entries {
		r.Regulator.Transfers = append(r.Regulator.Transfers, Seen{e, w.amount(e.Asset, e.Value)})
	}
	return nil
}
