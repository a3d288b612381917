package soak

import (
	"math/big"
	"slices"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// verdict is what became of the money.
type verdict struct {
	settled, refunded, lost, paidTwice int
}

// happened has how often the regulator saw each thing, by kind, payer, payee, asset and value.
type happened map[audit.Entry]int

// key is an entry with nothing but what says whose money went where.
func key(kind audit.Kind, asset notes.Asset, from, to notes.Owner, value uint64) audit.Entry {
	amount := notes.AmountOf(notes.NewValue(value))
	return audit.Entry{Kind: kind, Asset: asset, From: from, To: to, Value: amount}
}

// judge compares what the regulator sees, what the contract has and what the parties say with what
// was asked for.
func (w *world) judge() (v verdict) {
	w.Helper()
	w.carryOut(nil, nil) // for what the parties know when both have ended
	report, checks, err := audit.Reconcile(w.Context(), w.Replica(), audit.Config{Keys: audit.Keys{1: w.AuditKey}})
	w.Must(err)
	for _, c := range checks {
		if !c.OK {
			w.Errorf("the books don't add up: %+v", c)
		}
	}
	if len(report.Legs) != 0 || len(report.Unreadable) != 0 {
		w.Errorf("legs wait: %+v; unreadable: %+v", report.Legs, report.Unreadable)
	}
	h := happened{}
	for _, e := range report.Entries {
		h[audit.Entry{Kind: e.Kind, Asset: e.Asset, From: e.From, To: e.To, Value: e.Value}]++
	}
	for _, t := range w.trades {
		w.judgeTrade(t, h, &v)
	}
	for _, p := range w.payments {
		v.add(w.times(p.Ref+": deposit", h, 1, key(audit.Mint, w.Bond, notes.Owner{}, w.Owner(buyer), p.Value)))
		v.add(w.times(p.Ref, h, 1, key(audit.Transfer, w.Bond, w.Owner(buyer), w.Owner(seller), p.Value)))
	}
	w.judgeDeposits(report)
	w.judgeBalances(report)
	w.judgePosts(&v)
	return v
}

// add counts what happened too seldom or too often.
func (v *verdict) add(lost, twice int) {
	v.lost += lost
	v.paidTwice += twice
}

// times compares how often something happened with how often it should have.
func (w *world) times(what string, h happened, want int, key audit.Entry) (lost, twice int) {
	w.Helper()
	n := h[key]
	if n != want {
		w.Errorf("%s: %s of %s happened %d times, want %d", what, key.Kind, key.Value, n, want)
	}
	return max(want-n, 0), max(n-want, 0)
}

// judgeTrade compares one trade.
func (w *world) judgeTrade(t trade, h happened, v *verdict) {
	w.Helper()
	settled, refunded := 1, 0
	if t.Walks {
		settled, refunded = 0, 1
	}
	b, s := w.Owner(buyer), w.Owner(seller)
	v.add(w.times(t.Ref, h, settled, key(audit.Release, w.Cash, b, s, t.Payment)))
	v.add(w.times(t.Ref, h, settled, key(audit.Release, w.Bond, s, b, t.Delivery)))
	v.add(w.times(t.Ref, h, refunded, key(audit.Refund, w.Cash, b, s, t.Payment)))
	v.add(w.times(t.Ref, h, 0, key(audit.Refund, w.Bond, s, b, t.Delivery)))
	v.settled += settled
	v.refunded += refunded
	w.judgeViews(t, v)
}

// judgeViews compares what both parties say of a trade: its end, and that no message is missing.
func (w *world) judgeViews(t trade, v *verdict) {
	w.Helper()
	want := view{Phase: "settled", Messages: [2]uint64{2, 2}} // offer, acceptance, and a notice of each
	if t.Walks {
		want = view{Phase: "refunded", Messages: [2]uint64{2, 1}}
	}
	for _, p := range w.parties {
		if got, ok := p.report.Deals[t.Ref]; got != want {
			w.Errorf("%s: the %s says %+v, %v; want %+v", t.Ref, p.name, got, ok, want)
			v.lost++
		}
	}
}

// judgeDeposits checks that no more was deposited than what was to be paid.
func (w *world) judgeDeposits(report *audit.Report) {
	w.Helper()
	var minted, needed [2]big.Int
	for _, t := range w.trades {
		needed[0].Add(&needed[0], new(big.Int).SetUint64(t.Payment))
		needed[1].Add(&needed[1], new(big.Int).SetUint64(t.Delivery))
	}
	for _, p := range w.payments {
		needed[1].Add(&needed[1], new(big.Int).SetUint64(p.Value))
	}
	for _, e := range report.Entries {
		if e.Kind == audit.Mint {
			i := slices.Index([]notes.Asset{w.Cash, w.Bond}, e.Asset)
			minted[i].Add(&minted[i], e.Value.Big())
		}
	}
	for i := range minted {
		if minted[i].Cmp(&needed[i]) > 0 {
			w.Errorf("%s of asset %d was deposited, and only %s was to be paid", &minted[i], i, &needed[i])
		}
	}
}

// judgeBalances compares what each party says that it has with what the regulator says.
func (w *world) judgeBalances(report *audit.Report) {
	w.Helper()
	for i, p := range w.parties {
		for _, asset := range []notes.Asset{w.Cash, w.Bond} {
			want := "0"
			for _, h := range report.Holdings {
				if h.Owner == w.Owner(i) && h.Asset == asset {
					want = h.Amount.String()
				}
			}
			if got := p.report.Holds[asset.String()]; got != want && (got != "" || want != "0") {
				w.Errorf("the %s says that it has %q of %s, and the regulator %s", p.name, got, asset, want)
			}
		}
	}
}

// judgePosts counts the messages that have no place in a deal.
func (w *world) judgePosts(v *verdict) {
	w.Helper()
	replica, found := w.Replica(), map[string]int{}
	w.Must(replica.Sync(w.Context()), replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if post, ok := f.Event.(ledger.Posted); ok {
			found[string(post.Payload)]++
		}
		return nil
	}))
	for _, name := range w.posts {
		if found[name] != 1 {
			w.Errorf("%q was posted %d times", name, found[name])
			v.add(max(1-found[name], 0), max(found[name]-1, 0))
		}
	}
}
