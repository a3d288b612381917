package demo

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// regulator has the audit key, a connection and a replica of its own, and nothing else.
type regulator struct {
	key     *notes.AuditPrivateKey
	client  *chain.Client
	replica *ledger.Replica
}

// newRegulator returns a regulator with a new key, before the chain has contracts.
func newRegulator() (*regulator, error) {
	key, err := cli.NewAuditPrivateKey()
	return &regulator{key: key}, err
}

// connectRegulator gives the regulator its connection and replica.
func (w *world) connectRegulator(ctx context.Context) (err error) {
	if w.regulator.client, err = w.dial(ctx); err != nil {
		return err
	}
	w.regulator.replica, err = w.openReplica(w.regulator.client)
	return err
}

// auditKeys are the regulator's keys by epoch.
func (w *world) auditKeys() audit.Keys { return audit.Keys{1: w.regulator.key} }

// auditNames is the regulator's register of names.
func (w *world) auditNames() audit.Names {
	return audit.Names{w.buyer.owner(): w.deal.Buyer, w.seller.owner(): w.deal.Seller}
}

// reportRegulator writes what the regulator's key shows.
func (w *world) reportRegulator(_ context.Context, r *Report) error {
	report, err := audit.Scan(w.regulator.replica, w.auditKeys(), w.auditNames())
	if err != nil {
		return err
	}
	for _, e := range report.Entries {
		r.Regulator.Transfers = append(r.Regulator.Transfers, Seen{e, w.formatAmount(e.Asset, e.Value)})
	}
	return nil
}

// checkRegulator compares what the regulator's key shows with the contract's supply and backing,
// for each token.
func (w *world) checkRegulator(ctx context.Context) (checks []Check, err error) {
	_, books, err := audit.Reconcile(ctx, w.regulator.replica, w.auditKeys(), w.auditNames())
	if err != nil {
		return nil, err
	}
	for _, t := range w.deployment.Tokens {
		supply, backing, err := w.supplyAndBacking(ctx, t.Address)
		if err != nil {
			return nil, err
		}
		seen := seenTotal(books, t.Address)
		checks = append(checks, Check{
			Name: "regulator's total equals the contract's: " + t.Symbol,
			OK:   seen == supply && supply == backing,
			Detail: fmt.Sprintf("seen %s, issued %s, held %s %s", seen.Format(t.Decimals),
				supply.Format(t.Decimals), backing.Format(t.Decimals), t.Symbol),
		})
	}
	return checks, nil
}

// seenTotal returns what the regulator saw of an asset. It is zero if the regulator saw no
// transaction of it.
func seenTotal(books []audit.Check, asset notes.Asset) notes.Amount {
	for _, b := range books {
		if b.Asset == asset {
			return b.Report
		}
	}
	return notes.Amount{}
}
