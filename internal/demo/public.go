package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// reportPublic writes what anyone can read: the contracts' events, and each asset's supply and
// backing.
func (w *world) reportPublic(ctx context.Context, r *Report) error {
	replica := w.regulator.replica // every replica has the public facts
	err := replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if text := w.describe(f.Event); text != "" {
			r.Public.Events = append(r.Public.Events, PublicEvent{f.Block, f.Tx.Hex(), f.Event.Kind(), text})
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, t := range w.deployment.Tokens {
		supply, backing, err := w.supplyAndBacking(ctx, t.Address)
		if err != nil {
			return err
		}
		r.Public.Supply = append(r.Public.Supply, PublicSupply{t.Symbol, supply.String(), backing.String()})
	}
	return nil
}

// supplyAndBacking returns how much of an asset is issued as z-tokens, and how many tokens the
// contract holds for it.
func (w *world) supplyAndBacking(ctx context.Context, asset notes.Asset) (supply, backing notes.Amount, err error) {
	z := w.regulator.replica.ZContract()
	state, err := z.Asset(ctx, asset)
	if err != nil {
		return supply, backing, err
	}
	held, err := z.Balance(ctx, asset, z.Addresses().ZContract)
	if err != nil {
		return supply, backing, err
	}
	return notes.AmountFromBig(state.Supply), notes.AmountFromBig(held), nil
}

// describe says what an event shows to someone without any key. It returns "" for an event that
// only maintains the tree.
func (w *world) describe(event ledger.Event) string {
	switch e := event.(type) {
	case ledger.Minted:
		amount := w.formatAmount(e.Token, notes.AmountOf(e.Amount))
		return fmt.Sprintf("account %s deposits %s; owner hidden", abbreviate(e.Payer), amount)
	case ledger.Burned:
		amount := w.formatAmount(e.Token, notes.AmountOf(e.Value))
		return fmt.Sprintf("account %s receives %s; owner hidden", abbreviate(e.Recipient), amount)
	case ledger.Transferred:
		return fmt.Sprintf("nullifiers %s %s, commitments %s %s, ciphertext", abbreviate(e.Nullifiers[0]),
			abbreviate(e.Nullifiers[1]), abbreviate(e.Payment), abbreviate(e.Change))
	case ledger.Posted:
		return fmt.Sprintf("%d bytes of ciphertext", len(e.Payload))
	}
	return describeLeg(event)
}

// describeLeg is describe for the events of legs. Deadlines are in seconds, because the chain is a
// devnet.
func describeLeg(event ledger.Event) string {
	switch e := event.(type) {
	case ledger.Held:
		deadline := time.Unix(int64(e.Deadline), 0).UTC().Format("2006-01-02 15:04:05 MST")
		return fmt.Sprintf("leg %s waits for %s until %s", abbreviate(e.Payment), abbreviate(e.Counter), deadline)
	case ledger.Settled:
		return fmt.Sprintf("legs %s and %s settled together", abbreviate(e.Payment), abbreviate(e.Counter))
	case ledger.Swapped:
		return fmt.Sprintf("legs %s and %s came and settled together", abbreviate(e.Payment), abbreviate(e.Counter))
	case ledger.Refunded:
		return fmt.Sprintf("leg %s refunded after its deadline", abbreviate(e.Payment))
	case ledger.Cancelled:
		return fmt.Sprintf("leg %s cancelled by its counterparty", abbreviate(e.Payment))
	}
	return ""
}

// abbreviate returns the first three bytes of what prints as 0x and hexadecimal digits.
func abbreviate(x fmt.Stringer) string { return x.String()[:8] + "…" }
