package node

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/wallet"
)

// line is money that came or went.
type line struct {
	block uint64
	tx    common.Hash
	kind  string
	in    bool
	asset notes.Asset
	value notes.Value
	payee notes.Owner // of a payment
	to    common.Address
	memo  notes.Memo
	deal  deals.ID
}

// lines returns everything that came and went, in the order of the chain. Change and merged notes
// only move the party's money from one of its notes to another, so they are left out.
func (n *Node) lines() ([]line, error) {
	owned, err := n.wallet.Notes()
	if err != nil {
		return nil, err
	}
	sent, err := n.wallet.Sent()
	if err != nil {
		return nil, err
	}
	var all []line
	for _, o := range owned {
		if kind := incoming[o.Origin]; kind != "" {
			all = append(all, line{
				block: o.Block, tx: o.Tx, kind: kind, in: true, asset: o.Note.Asset, value: o.Note.Value, memo: o.Memo,
			})
		}
	}
	for _, s := range sent {
		all = append(all, line{
			block: s.Block, tx: s.Tx, kind: kindOf(s), asset: s.Asset, value: s.Value,
			payee: s.Payee, to: s.Recipient, deal: s.Deal,
		})
	}
	slices.SortStableFunc(all, func(a, b line) int { return cmp.Compare(a.block, b.block) })
	return all, nil
}

// incoming names the origins of notes that bring money.
var incoming = map[wallet.Origin]string{
	wallet.Minted: "deposit", wallet.Received: "received", wallet.Expected: "received", wallet.Refund: "refund",
}

func kindOf(s wallet.Sent) string {
	switch {
	case s.Recipient != common.Address{}:
		return "withdrawal"
	case s.Deal != deals.ID{}:
		return "leg"
	}
	return "payment"
}

func (n *Node) history(ctx context.Context, in *PageInput) (out api.History, err error) {
	if err := n.party.Sync(ctx); err != nil {
		return out, err
	}
	all, err := n.lines()
	if err != nil {
		return out, err
	}
	who := n.people()
	out = api.History{Entries: []api.Entry{}, Next: in.After}
	for i, l := range all {
		number := uint64(i) + 1
		if number <= in.After || len(out.Entries) == in.Limit {
			continue
		}
		entry, err := n.entry(ctx, number, l, who)
		if err != nil {
			return out, err
		}
		out.Entries, out.Next = append(out.Entries, entry), number
	}
	return out, nil
}

// entry shows a line.
func (n *Node) entry(ctx context.Context, number uint64, l line, who people) (out api.Entry, err error) {
	t, err := n.tokenOf(ctx, l.asset)
	if err != nil {
		return out, err
	}
	out = api.Entry{
		Cursor: number, Block: l.block, Tx: l.tx.Hex(), Kind: l.kind, Value: t.value(l.value), Direction: "out",
		Counterparty: l.counterparty(who), Memo: string(bytes.TrimRight(l.memo[:], "\x00")),
		Final: l.block <= n.wallet.Replica().FinalNumber(),
	}
	if l.in {
		out.Direction = "in"
	}
	if l.deal != (deals.ID{}) {
		if d, ok := n.config.Approvals.DealOf(l.deal); ok {
			out.Deal = d.State.Deal.String()
		}
	}
	out.Time, err = n.timeOf(ctx, l.block)
	return out, err
}

// timeOf returns the time of a block. The time of a block that is not final is not remembered.
func (n *Node) timeOf(ctx context.Context, number uint64) (time.Time, error) {
	if number <= n.wallet.Replica().FinalNumber() {
		return n.times.clock(ctx, number)
	}
	block, err := n.config.ZContract.Client().BlockAt(ctx, number)
	return clockOf(block), err
}

// counterparty names who was paid, by its card if that is pinned.
func (l line) counterparty(who people) string {
	switch l.kind {
	case "withdrawal":
		return l.to.Hex()
	case "payment", "leg":
		return who.payee(l.payee)
	}
	return ""
}

func (n *Node) statement(ctx context.Context, in *statementInput) (out api.Statement, err error) {
	t, err := n.token(ctx, "query.asset", in.Asset)
	if err != nil {
		return out, err
	}
	if !in.From.Before(in.To) {
		return out, badInput("query.to", "give a later end", "the period ends before it begins")
	}
	if err := n.party.Sync(ctx); err != nil {
		return out, err
	}
	all, err := n.lines()
	if err != nil {
		return out, err
	}
	out = api.Statement{Token: t.shown(), From: in.From.UTC(), To: in.To.UTC(), Entries: []api.Entry{}}
	var opening, closing balanceOf
	who := n.people()
	for i, l := range all {
		if l.asset != t.asset || l.block > n.wallet.Replica().FinalNumber() {
			continue
		}
		at, err := n.timeOf(ctx, l.block)
		switch {
		case err != nil:
			return out, err
		case at.Before(in.From):
			opening.add(l)
		case at.Before(in.To):
			entry, err := n.entry(ctx, uint64(i)+1, l, who)
			if err != nil {
				return out, err
			}
			out.Entries = append(out.Entries, entry)
		}
		if at.Before(in.To) {
			closing.add(l)
		}
	}
	out.Opening, out.Closing = opening.String(), closing.String()
	return out, nil
}

// balanceOf is what came less what went.
type balanceOf struct{ in, out notes.Amount }

func (b *balanceOf) add(l line) {
	if l.in {
		b.in = b.in.Add(notes.AmountOf(l.value))
	} else {
		b.out = b.out.Add(notes.AmountOf(l.value))
	}
}

func (b balanceOf) String() string { return b.in.Sub(b.out).String() }
