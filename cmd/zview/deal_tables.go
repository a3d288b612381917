package main

import (
	"context"
	"strconv"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/review"
)

// dealTokens names the tokens of deals.
func (v *dealView) dealTokens(ctx context.Context, all ...*review.Terms) tokens {
	var assets []notes.Asset
	for _, t := range all {
		if t != nil {
			assets = append(assets, t.Payment.Asset, t.Delivery.Asset)
		}
	}
	return nameTokens(ctx, v.contract, v.target, assets)
}

// leg writes what a leg gives.
func (t tokens) leg(l review.Leg) string {
	return t.amount(l.Asset, notes.AmountOf(l.Value)) + " " + t[l.Asset].Symbol
}

// grantTable lists deals with their whole identities, to be copied.
func (v *dealView) grantTable(ctx context.Context, grants []review.Grant) *cli.Grid {
	var terms []*review.Terms
	for _, grant := range grants {
		terms = append(terms, grant.Terms)
	}
	named := v.dealTokens(ctx, terms...)
	g := &cli.Grid{
		Header: []string{"deal", "phase", "payment", "delivery", "granted in", "final"}, Wrap: []int{2, 3},
	}
	for _, grant := range grants {
		payment, delivery := "", ""
		if t := grant.Terms; t != nil {
			payment, delivery = named.leg(t.Payment), named.leg(t.Delivery)
		}
		g.Add(grant.Deal.String(), grant.Phase.String(), payment, delivery,
			"block "+strconv.FormatUint(grant.Block, 10), yesOrNotYet(grant.Final))
	}
	return g
}

// reportTables returns a report for people.
func (v *dealView) reportTables(ctx context.Context, r *review.Report) []*cli.Grid {
	tables := []*cli.Grid{v.summary(ctx, r), checkTable(r)}
	if len(r.Messages) > 0 {
		tables = append(tables, messageTable(r))
	}
	if len(r.Events) > 0 {
		tables = append(tables, eventTable(r))
	}
	if len(r.Grants) > 0 {
		tables = append(tables, grantedTable(r))
	}
	return tables
}

func (v *dealView) summary(ctx context.Context, r *review.Report) *cli.Grid {
	g := &cli.Grid{Header: []string{"deal", r.Deal.String()}, Wrap: []int{1}}
	g.Add("outcome", r.Outcome+", by block "+strconv.FormatUint(r.Block, 10)+" of time "+
		strconv.FormatUint(r.Time, 10)+", the newest that is final")
	if r.Next != r.Outcome {
		g.Add("not final", r.Next)
	}
	t := r.Terms
	if t == nil {
		return g
	}
	named := v.dealTokens(ctx, t)
	g.Add("buyer", "account "+t.Buyer.Signer.Hex()+", owner "+t.Buyer.Owner.String())
	g.Add("seller", "account "+t.Seller.Signer.Hex()+", owner "+t.Seller.Owner.String())
	g.Add("payment", named.leg(t.Payment)+" from the buyer: "+t.Payment.State.String())
	g.Add("delivery", named.leg(t.Delivery)+" from the seller: "+t.Delivery.State.String())
	g.Add("deadline", strconv.FormatUint(t.Deadline, 10))
	g.Add("revocable", map[bool]string{false: "no", true: "yes"}[t.Revocable])
	g.Add("reference", t.Reference)
	for _, what := range r.NotChecked {
		g.Add("not checked", what)
	}
	return g
}

func checkTable(r *review.Report) *cli.Grid {
	g := &cli.Grid{Header: []string{"check", "result", "what was found"}, Wrap: []int{2}, Results: []int{1}}
	for _, c := range r.Checks {
		result := string(c.Status)
		if c.Status != review.Open {
			result = cli.Result(c.Status == review.OK, "")
		}
		detail := c.Detail
		if c.Node != "" {
			detail = c.Node + ": " + detail
		}
		g.Add(c.Name, result, detail)
	}
	return g
}

func messageTable(r *review.Report) *cli.Grid {
	g := &cli.Grid{
		Header:  []string{"block", "message of the", "number", "says", "effect", "transaction", "final"},
		Numbers: []int{0, 2},
	}
	for _, m := range r.Messages {
		effect := "yes"
		if !m.Effective {
			effect = "none"
		}
		g.Add(strconv.FormatUint(m.Block, 10), m.Side, strconv.FormatUint(m.Number, 10), m.Kind, effect,
			short(m.Tx.Hex()), yesOrNotYet(m.Final))
	}
	return g
}

func eventTable(r *review.Report) *cli.Grid {
	g := &cli.Grid{
		Header: []string{"block", "time", "on the chain", "leg", "transaction", "final"}, Numbers: []int{0, 1},
	}
	for _, e := range r.Events {
		g.Add(strconv.FormatUint(e.Block, 10), strconv.FormatUint(e.Time, 10), e.Kind, e.Leg, short(e.Tx.Hex()),
			yesOrNotYet(e.Final))
	}
	return g
}

func grantedTable(r *review.Report) *cli.Grid {
	g := &cli.Grid{Header: []string{"granted by the", "to", "fingerprint", "transaction"}, Wrap: []int{1}}
	for _, granted := range r.Grants {
		g.Add(granted.By, granted.Name, granted.Fingerprint, short(granted.Tx.Hex()))
	}
	return g
}

// yesOrNotYet says whether something is final.
func yesOrNotYet(final bool) string {
	if final {
		return "yes"
	}
	return "not yet"
}
