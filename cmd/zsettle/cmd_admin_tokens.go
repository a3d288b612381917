package main

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

func newTokensCommand() *cobra.Command {
	return cli.Group("tokens", "List tokens for deposits, and delist them", tokensHelp,
		newTokensListCommand(),
		newTokenCommand("propose", "Have a token listed", tokenProposeHelp, true),
		newTokenActivateCommand(),
		newTokenCommand("delist", "End the listing of a token", tokenDelistHelp, false))
}

//nolint:gosec // it is help, not a secret
const tokensHelp = `Only a token that the lister has listed can be deposited. What was deposited before stays with its
owners when the listing ends, and can be paid and withdrawn.

TOKEN is the symbol of a token in the deployment file, or the address of an ERC-20 contract. Only
list a token of which a transfer moves exactly the stated amount.`

func newTokensListCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "list",
		Short: "Show the tokens, and which are listed",
		Long: `List shows the tokens of the deployment file and all that were ever listed: whether each is listed
now, how much of it the contract holds for its notes, and what is proposed and from when on it can
be activated.`,
		Example: "  zsettle admin tokens list",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runTokensList(cmd.Context(), &o)
		},
	}
	o.chainFlags(cmd)
	return cmd
}

type tokensJSON struct {
	Schema int         `json:"schema"`
	Tokens []tokenJSON `json:"tokens"`
}

// tokenJSON is a token. Supply is what the contract holds for notes, in the token's own unit.
type tokenJSON struct {
	Name    string      `json:"name"`
	Address notes.Asset `json:"address"`
	Listed  bool        `json:"listed"`
	Supply  string      `json:"supply"`
	// Proposed is "listing" or "end" if that is proposed, and DueAt when it can be activated, in
	// the chain's own unit; Due is the same for people.
	Proposed string `json:"proposed,omitempty"`
	DueAt    uint64 `json:"dueAt,omitempty"`
	Due      string `json:"due,omitempty"`
}

func runTokensList(ctx context.Context, o *options) error {
	c, err := o.connect(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	assets, err := c.assets(ctx)
	if err != nil {
		return err
	}
	offices, err := c.contract.Offices(ctx)
	if err != nil {
		return err
	}
	shown := tokensJSON{1, []tokenJSON{}}
	for _, asset := range assets {
		t, err := c.describeToken(ctx, offices, asset)
		if err != nil {
			return err
		}
		shown.Tokens = append(shown.Tokens, t)
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	return shown.grid().WriteTable(o.out)
}

// assets returns the tokens of the deployment file and those that the chain's events have, in a
// fixed order.
func (c *connection) assets(ctx context.Context) ([]notes.Asset, error) {
	view, closeView, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	defer closeView()
	states, err := view.Assets()
	if err != nil {
		return nil, err
	}
	var all []notes.Asset
	for _, t := range c.deployment.Tokens {
		all = append(all, t.Address)
		delete(states, t.Address)
	}
	others := slices.Collect(maps.Keys(states))
	slices.SortFunc(others, func(a, b notes.Asset) int { return bytes.Compare(a[:], b[:]) })
	return append(all, others...), nil
}

// describeToken asks for the state of a token, and for what is proposed of it.
func (c *connection) describeToken(ctx context.Context, offices *ledger.Offices, asset notes.Asset) (tokenJSON, error) {
	state, err := c.contract.Asset(ctx, asset)
	if err != nil {
		return tokenJSON{}, err
	}
	named, err := c.tokenOf(ctx, asset)
	if err != nil {
		return tokenJSON{}, err
	}
	supply := named.amount(notes.AmountFromBig(state.Supply))
	t := tokenJSON{Name: named.name, Address: asset, Listed: state.Listed, Supply: supply}
	operation, err := offices.Operation(ctx, c.contract.List(asset, !state.Listed))
	if err == nil && operation.Proposed() {
		t.Proposed = map[bool]string{false: "listing", true: "end"}[state.Listed]
		t.DueAt, t.Due = operation.DueAt, c.clock(operation.DueAt)
	}
	return t, err
}

func (t tokensJSON) grid() *cli.Grid {
	g := cli.Grid{Header: []string{"token", "address", "listed", "held", "proposed"}, Numbers: []int{3}}
	for _, token := range t.Tokens {
		listed, proposed := "no", ""
		if token.Listed {
			listed = "yes"
		}
		if token.Proposed != "" {
			proposed = token.Proposed + " from " + token.Due
		}
		g.Add(token.Name, token.Address.String(), listed, token.Supply, proposed)
	}
	return &g
}

const tokenProposeHelp = `Propose has a token listed. If an account is the lister, --key-file has its key, and the token
is listed at once. If the timelock is, the account of --key-file must be a proposer: the listing
is proposed, and 'zsettle admin tokens activate' carries it out after the delay of the offices.`

//nolint:gosec // it is help, not a secret
const tokenDelistHelp = `Delist ends deposits of a token. Notes of it can still be paid and withdrawn. If an account is
the lister, --key-file has its key, and the listing ends at once. If the timelock is, the end is
proposed, and 'zsettle admin tokens activate' carries it out after the delay of the offices.`

func newTokenCommand(name, short, long string, listed bool) *cobra.Command {
	var o adminOptions
	cmd := &cobra.Command{
		Use:     name + " TOKEN",
		Short:   short,
		Long:    long,
		Example: "  zsettle admin tokens " + name + " CASH --key-file lister.key",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runToken(cmd.Context(), &o, args[0], func(
				ctx context.Context, f *office, token notes.Asset,
			) (deploy.Act, error) {
				return f.List(ctx, token, listed)
			})
		},
	}
	o.actFlags(cmd)
	return cmd
}

func newTokenActivateCommand() *cobra.Command {
	var o adminOptions
	cmd := &cobra.Command{
		Use:   "activate TOKEN",
		Short: "Carry out a listing, or the end of one, that is proposed",
		Long: `Activate carries out what 'tokens propose' or 'tokens delist' has proposed, where the timelock is
the lister. The account of --key-file must be one of the executors.`,
		Example: "  zsettle admin tokens activate CASH --key-file executor.key",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runToken(cmd.Context(), &o, args[0], activateToken)
		},
	}
	o.activateFlags(cmd)
	return cmd
}

// activateToken looks at what is proposed of a token: only the contrary of what stands can be. A
// listing that stands and of which no end is proposed was activated before.
func activateToken(ctx context.Context, f *office, token notes.Asset) (deploy.Act, error) {
	state, err := f.contract.Asset(ctx, token)
	if err != nil {
		return deploy.Act{}, err
	}
	act, err := f.ActivateListing(ctx, token, !state.Listed)
	if state.Listed && errors.Is(err, deploy.ErrNotProposed) {
		return f.ActivateListing(ctx, token, true)
	}
	return act, err
}

func runToken(
	ctx context.Context, o *adminOptions, text string,
	find func(context.Context, *office, notes.Asset) (deploy.Act, error),
) error {
	f, err := o.openOffice(ctx)
	if err != nil {
		return err
	}
	defer f.Close()
	token, err := f.tokenNamed(text)
	if err != nil {
		return err
	}
	return o.act(ctx, f, func(ctx context.Context) (deploy.Act, error) { return find(ctx, f, token) },
		"zsettle admin tokens activate "+text)
}

// tokenNamed returns the token with a symbol of the deployment file, or with an address.
func (c *connection) tokenNamed(text string) (notes.Asset, error) {
	if t, ok := c.deployment.Token(text); ok {
		return t.Address, nil
	}
	at, err := cli.ParseAccount(text)
	return notes.Asset(at), err
}
