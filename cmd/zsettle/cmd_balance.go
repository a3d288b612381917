package main

import (
	"context"
	"time"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

type balanceOptions struct {
	options
	wait bool
}

func newBalanceCommand() *cobra.Command {
	var o balanceOptions
	cmd := &cobra.Command{
		Use:   "balance",
		Short: "Show what an account has",
		Long: `Balance shows for each asset what the account can spend now, what is pending until an operator has appended its batch and the
block is final, what is reserved for transactions under way, and what the public account holds in the open.`,
		Example: "  zsettle balance --seed-file alice.seed\n  zsettle balance --wait --seed-file alice.seed --output json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runBalance(cmd.Context(), &o)
		},
	}
	o.chainFlags(cmd)
	o.seedFlags(cmd)
	o.storeFlags(cmd)
	cmd.Flags().BoolVar(&o.wait, "wait", false, "wait until nothing is pending")
	return cmd
}

type balanceJSON struct {
	Schema  int            `json:"schema"`
	Address string         `json:"address"`
	Assets  []assetBalance `json:"assets"`
	// Outbox is the number of transactions under way.
	Outbox int `json:"outbox"`
}

type assetBalance struct {
	Asset     notes.Asset `json:"asset"`
	Name      string      `json:"name"`
	Spendable string      `json:"spendable"`
	Pending   string      `json:"pending"`
	Reserved  string      `json:"reserved"`
	Public    string      `json:"public"`
}

func runBalance(ctx context.Context, o *balanceOptions) error {
	a, err := o.openAccount(ctx, false)
	if err != nil {
		return err
	}
	defer a.close()
	if err := a.settled(ctx, o.wait); err != nil {
		return err
	}
	shown, err := a.balances(ctx)
	if err != nil {
		return err
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	g := cli.Grid{Header: []string{"asset", "spendable", "pending", "reserved", "public"}, Numbers: []int{1, 2, 3, 4}}
	for _, b := range shown.Assets {
		g.Add(b.Name, b.Spendable, b.Pending, b.Reserved, b.Public)
	}
	if shown.Outbox > 0 {
		o.tell("%d transactions are under way; the next deposit, payment or withdrawal finishes them\n", shown.Outbox)
	}
	return g.WriteTable(o.out)
}

// settled brings the wallet up to date, and on demand waits until nothing is pending.
func (a *account) settled(ctx context.Context, wait bool) error {
	for {
		changed := a.wallet.Replica().Changed()
		if err := a.wallet.Sync(ctx); err != nil {
			return err
		}
		if !wait || !pending(a.wallet) {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-changed:
		case <-time.After(chain.DefaultPoll):
		}
	}
}

func pending(w *wallet.Wallet) bool {
	for _, b := range w.Balances() {
		if !b.Pending.IsZero() {
			return true
		}
	}
	return false
}

// balances lists the deployment's tokens and whatever else the account has notes of.
func (a *account) balances(ctx context.Context) (balanceJSON, error) {
	shown := balanceJSON{Schema: 1, Address: a.address().Encode(a.network), Assets: []assetBalance{}}
	under, err := a.wallet.Outbox()
	if err != nil {
		return shown, err
	}
	shown.Outbox = len(under)
	listed := map[notes.Asset]bool{}
	all := make([]wallet.Balance, len(a.deployment.Tokens))
	for i, t := range a.deployment.Tokens {
		listed[t.Address], all[i] = true, a.wallet.Balance(t.Address)
	}
	for _, b := range a.wallet.Balances() {
		if !listed[b.Asset] {
			all = append(all, b)
		}
	}
	for _, b := range all {
		t, err := a.named(ctx, b.Asset)
		if err != nil {
			return shown, err
		}
		public, err := a.contract.Balance(ctx, b.Asset, a.public.Address())
		if err != nil {
			return shown, err
		}
		shown.Assets = append(shown.Assets, assetBalance{b.Asset, t.name, t.amount(b.Spendable), t.amount(b.Pending), t.amount(b.Reserved),
			t.amount(notes.AmountFromBig(public))})
	}
	return shown, nil
}
