package main

import (
	"context"
	"errors"
	"slices"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
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
		Long: `Balance shows how much of each asset an account has, in the token's own unit:

  spendable  in notes that can be spent now
  pending    in notes that can be spent after an operator has appended them and the block is final
  reserved   in notes that transactions in progress spend
  public     in the account's public account, which everybody can see

It needs the seed file, the deployment file and a node. It sends nothing. If the account has no
history in the deployment, it says so: the seed file or the deployment may be the wrong one.`,
		Example: `  zsettle wallet balance --seed-file alice.seed
  zsettle wallet balance --wait --seed-file alice.seed --output json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runBalance(cmd.Context(), &o)
		},
	}
	o.chainFlags(cmd)
	o.seedFlags(cmd)
	o.dataFlags(cmd)
	cmd.Flags().BoolVar(&o.wait, "wait", false, "wait until nothing is pending")
	return cmd
}

type balanceJSON struct {
	Schema  int            `json:"schema"`
	Address string         `json:"address"`
	Assets  []assetBalance `json:"assets"`
	// Registered reports whether the account is a participant of the deployment, and History
	// whether it has or had notes there.
	Registered bool `json:"registered"`
	History    bool `json:"history"`
	// Outbox is the number of transactions in progress.
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
	defer a.Close()
	if err := a.sync(ctx, o.wait); err != nil {
		return err
	}
	shown, err := a.balances(ctx)
	if err != nil {
		return err
	}
	if doubt := shown.doubt(); doubt != "" {
		o.logf("%s\n", doubt)
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	g := cli.Grid{
		Header:  []string{"asset", "spendable", "pending", "reserved", "public"},
		Numbers: []int{1, 2, 3, 4},
	}
	for _, b := range shown.Assets {
		g.Add(b.Name, b.Spendable, b.Pending, b.Reserved, b.Public)
	}
	if shown.Outbox > 0 {
		o.logf("%d transactions are in progress; the next deposit, payment or withdrawal finishes them\n", shown.Outbox)
	}
	return g.WriteTable(o.out)
}

// doubt says why zeros may be those of a wrong account or deployment, or is empty.
func (b balanceJSON) doubt() string {
	const check = "check --seed-file, --account, --network and --deployment"
	switch {
	case b.History:
		return ""
	case !b.Registered:
		return "this account is not registered in this deployment and has no history there: " + check
	}
	return "this account is registered in this deployment and has no history there yet; if it should have one, " +
		check
}

// sync brings the wallet up to date. With wait it goes on until nothing is pending.
func (a *account) sync(ctx context.Context, wait bool) error {
	return a.wallet.SyncUntil(ctx, func() (bool, error) {
		if !wait {
			return true, nil
		}
		pending, err := hasPending(a.wallet)
		return !pending, err
	})
}

// hasPending reports whether a note is pending.
func hasPending(w *wallet.Wallet) (bool, error) {
	balances, err := w.Balances()
	return slices.ContainsFunc(balances, func(b wallet.Balance) bool { return !b.Pending.IsZero() }), err
}

// balances returns the balances of the deployment's tokens, and of every other asset of which the
// account has notes.
func (a *account) balances(ctx context.Context) (balanceJSON, error) {
	shown := balanceJSON{Schema: 1, Address: a.address().Encode(a.network), Assets: []assetBalance{}}
	unfinished, err := a.wallet.UnderWay()
	if err != nil {
		return shown, err
	}
	shown.Outbox = len(unfinished)
	_, _, err = a.wallet.Replica().Latest().ParticipantPath(a.wallet.Address().Owner)
	if shown.Registered = err == nil; err != nil && !errors.Is(err, ledger.ErrNotRegistered) {
		return shown, err
	}
	had, err := a.wallet.Balances()
	if err != nil {
		return shown, err
	}
	shown.History = len(had) > 0
	for _, b := range a.noteBalances(had) {
		shownAsset, err := a.assetBalance(ctx, b)
		if err != nil {
			return shown, err
		}
		shown.Assets = append(shown.Assets, shownAsset)
	}
	return shown, nil
}

// noteBalances completes what the account has in notes: first the deployment's tokens, then the
// other assets.
func (a *account) noteBalances(balances []wallet.Balance) (all []wallet.Balance) {
	for _, t := range a.deployment.Tokens {
		isOf := func(b wallet.Balance) bool { return b.Asset == t.Address }
		balance := wallet.Balance{Asset: t.Address}
		if i := slices.IndexFunc(balances, isOf); i >= 0 {
			balance = balances[i]
		}
		all = append(all, balance)
		balances = slices.DeleteFunc(balances, isOf)
	}
	return append(all, balances...)
}

// assetBalance adds the token's name and the public account's balance.
func (a *account) assetBalance(ctx context.Context, b wallet.Balance) (assetBalance, error) {
	t, err := a.tokenOf(ctx, b.Asset)
	if err != nil {
		return assetBalance{}, err
	}
	public, err := a.contract.Balance(ctx, b.Asset, a.public.Address())
	if err != nil {
		return assetBalance{}, err
	}
	return assetBalance{
		Asset:     b.Asset,
		Name:      t.name,
		Spendable: t.amount(b.Spendable),
		Pending:   t.amount(b.Pending),
		Reserved:  t.amount(b.Reserved),
		Public:    t.amount(notes.AmountFromBig(public)),
	}, nil
}
