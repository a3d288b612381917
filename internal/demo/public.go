package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
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
	case ledger.Distributed:
		return fmt.Sprintf("nullifiers %s %s, %d commitments and a change, ciphertexts", abbreviate(e.Nullifiers[0]),
			abbreviate(e.Nullifiers[1]), len(e.Payments))
	case ledger.Consolidated:
		return fmt.Sprintf("%d nullifiers, commitment %s", len(e.Nullifiers), abbreviate(e.Output))
	case ledger.Posted:
		return fmt.Sprintf("%d bytes of ciphertext", len(e.Payload))
	}
	return w.describeLeg(event)
}

// describeLeg is describe for the events of deals and their legs.
func (w *world) describeLeg(event ledger.Event) string {
	switch e := event.(type) {
	case deals.Held:
		return fmt.Sprintf("leg %s of deal %s is held until %s", abbreviate(e.Payment), abbreviate(e.Deal),
			w.clock(e.Deadline))
	case deals.Settled:
		return fmt.Sprintf("deal %s settles with %d payments", abbreviate(e.Deal), len(e.Payments))
	case deals.Pledged:
		return fmt.Sprintf("leg %s of deal %s is pledged", abbreviate(e.Payment), abbreviate(e.Deal))
	case deals.CalledOff:
		return fmt.Sprintf("deal %s is called off before its deadline", abbreviate(e.Deal))
	case deals.Refunded:
		return fmt.Sprintf("leg %s of deal %s is refunded", abbreviate(e.Payment), abbreviate(e.Deal))
	case deals.Closed:
		return fmt.Sprintf("the pledge of deal %s is closed, in a way that was good until %s", abbreviate(e.Deal),
			w.clock(e.Time))
	case deals.Seized:
		return fmt.Sprintf("the pledge of deal %s is seized", abbreviate(e.Deal))
	}
	return ""
}

// clock writes a time of the chain.
func (w *world) clock(t uint64) string {
	seconds := t / uint64(time.Second/w.deployment.Chain.Unit)
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 MST")
}

// abbreviate returns the first three bytes of what prints as 0x and hexadecimal digits.
func abbreviate(x fmt.Stringer) string { return x.String()[:8] + "…" }
