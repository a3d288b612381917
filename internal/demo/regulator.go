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

// auditConfig has the regulator's key, and its register of names.
func (w *world) auditConfig() audit.Config {
	names := audit.Names{}
	for _, a := range w.actors {
		names[a.owner()] = a.name
	}
	return audit.Config{Keys: audit.Keys{1: w.regulator.key}, Names: names}
}

// reportRegulator writes what the regulator's key shows.
func (w *world) reportRegulator(r *Report) error {
	report, err := audit.Scan(w.regulator.replica, w.auditConfig())
	if err != nil {
		return err
	}
	for _, e := range report.Entries {
		r.Regulator.Entries = append(r.Regulator.Entries, Seen{e, w.formatAmount(e.Asset, e.Value)})
	}
	return nil
}

// checkBooks compares what the regulator's key shows with the contract's supply and backing, for
// each token.
func (w *world) checkBooks(ctx context.Context, _ ending) (checks []Check, err error) {
	_, books, err := audit.Reconcile(ctx, w.regulator.replica, w.auditConfig())
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

// checkSightings looks for each entry that the regulator should see. The regulator must see it
// once, with its parties and in whose favour it was.
func (w *world) checkSightings(_ context.Context, end ending) (checks []Check, err error) {
	report, err := audit.Scan(w.regulator.replica, w.auditConfig())
	if err != nil {
		return nil, err
	}
	for _, s := range end.seen {
		count := 0
		for _, e := range report.Entries {
			if s.matches(e) {
				count++
			}
		}
		name, found := "the regulator sees once: "+s.String(), fmt.Sprintf("seen: %d", count)
		checks = append(checks, Check{name, count == 1, found})
	}
	return checks, nil
}

// String says what should be seen.
func (s sighting) String() string {
	text := fmt.Sprintf("%s, %s from %s to %s", s.kind, s.amount, s.from.name, s.to.name)
	if s.favour != nil {
		text += ", in favour of " + s.favour.name
	}
	return text
}

// matches reports whether an entry is the one that should be seen.
func (s sighting) matches(e audit.Entry) bool {
	favour := notes.Owner{}
	if s.favour != nil {
		favour = s.favour.owner()
	}
	return e.Kind == s.kind && e.Asset == s.amount.Address && e.Value == notes.AmountOf(s.amount.value) &&
		e.From == s.from.owner() && e.To == s.to.owner() && e.Favour == favour
}
