package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/settlement/node/folder"
)

func newDoctorCommand() *cobra.Command {
	var o partyOptions
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check everything that the party needs, and say what to do",
		Long: `Doctor checks the party's files and their modes, each node of the chain, the contracts, whether the
chain serves the finality that is asked for, the keys, the journal, the registration and the gas.
What is not ok comes with what to do about it, and is exit code 1. It changes nothing.`,
		Example: "  zsettle doctor --party harbour",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runDoctor(cmd.Context(), &o)
		},
	}
	o.folderFlag(cmd)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

// doctorJSON is what doctor prints.
type doctorJSON struct {
	Schema int           `json:"schema"`
	Checks []findingJSON `json:"checks"`
}

type findingJSON struct {
	Name string `json:"name"`
	OK   bool   `json:"ok"`
	// Found is what was found, Hint what to do about it, and Code the stable name of an error.
	Found string `json:"found"`
	Hint  string `json:"hint,omitempty"`
	Code  string `json:"code,omitempty"`
}

// doctor collects what was found.
type doctor struct {
	*partyOptions
	checks []findingJSON
}

// found adds a check, and reports whether it is ok.
func (d *doctor) found(name, what string, err error) bool {
	c := findingJSON{Name: name, OK: err == nil, Found: what}
	if err != nil {
		e := cli.Explain(err, rules())
		c.Found, c.Hint, c.Code = e.Message(), e.Hint, e.Name()
	}
	d.checks = append(d.checks, c)
	return c.OK
}

func runDoctor(ctx context.Context, o *partyOptions) error {
	d := &doctor{partyOptions: o}
	if config, ok := d.checkFiles(); ok && d.checkChain(ctx, config) {
		d.checkKeys(ctx)
		d.checkParty(ctx)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return d.show()
}

// checkFiles checks what needs no chain and no passphrase.
func (d *doctor) checkFiles() (c folder.Config, ok bool) {
	dir, err := d.open()
	if !d.found("folder", "it has a party", err) {
		return c, false
	}
	ok = d.found("mode", "only you may read "+dir.String(), checkMode(dir.String()))
	ok = d.found("identity", "it is encrypted, and only you may read it", dir.CheckIdentity()) && ok
	_, err = dir.Token()
	ok = d.found("token", "only you may read it", err) && ok
	c, err = dir.Config()
	ok = d.found("configuration", "every field is known", err) && ok
	return c, ok
}

// checkMode refuses a folder that others may write to.
func checkMode(dir string) error {
	info, err := os.Stat(dir)
	if err != nil {
		return err
	}
	if info.Mode().Perm()&0o077 != 0 {
		return cli.Errorf(cli.BadInput, "run: chmod 700 "+dir,
			"others may enter %s (mode %04o)", dir, info.Mode().Perm())
	}
	return nil
}

// checkChain checks each node of the chain, the contracts, and the finality.
func (d *doctor) checkChain(ctx context.Context, config folder.Config) bool {
	if err := d.use(config); err != nil {
		return d.found("configuration", "", err)
	}
	ok := true
	for _, url := range config.RPC {
		d.rpc = []string{url}
		c, err := d.connect(ctx)
		if !d.found("chain at "+chain.NameOf(url), "it answers, and has the contracts", err) {
			ok = false
			continue
		}
		ok = d.checkFinality(ctx, c) && ok
		c.Close()
	}
	d.rpc = config.RPC
	return ok
}

// checkFinality checks that a node serves the finality that is asked for.
func (d *doctor) checkFinality(ctx context.Context, c *connection) bool {
	head, err := c.client.Head(ctx)
	if err == nil {
		_, err = c.client.FinalBlock(ctx, head)
	}
	return d.found("finality", c.client.Finality().String(), err)
}

// checkKeys checks the key bundle, or that development keys may be used.
func (d *doctor) checkKeys(ctx context.Context) {
	c, err := d.connect(ctx)
	if err != nil {
		return // it is told already
	}
	defer c.Close()
	if d.keys == "" {
		d.found("keys", "development keys, on a development chain", c.checkDevelopment(&d.options))
		return
	}
	_, err = loadBundle(ctx, d.keys, c.client.ChainID(), d.development, d.genesis)
	d.found("keys", "the bundle in "+d.keys+" is whole", err)
}

// checkParty checks what the party's node says.
func (d *doctor) checkParty(ctx context.Context) {
	err := d.call(ctx, func(c *api.Client) error {
		n, err := c.Node(ctx)
		if err != nil {
			return err
		}
		d.found("journal", fmt.Sprintf("it is open; in progress: %d", n.UnderWay), nil)
		d.found("node", runs(n), nil)
		d.found("registration", "the party is a participant", registration(n))
		cards, err := c.Cards(ctx)
		d.found("cards", fmt.Sprintf("%d are pinned", len(cards.Cards)), err)
		d.checkGas(ctx, n)
		return nil
	})
	if err != nil {
		d.found("party", "", err)
	}
}

// runs says whether a node runs.
func runs(n api.Node) string {
	if n.Daemon {
		return "it runs"
	}
	return "none runs; 'zsettle node run' takes the party's steps by itself"
}

// registration is an error for a party that is not registered.
func registration(n api.Node) error {
	if n.Registered {
		return nil
	}
	return &cli.Error{
		Code: cli.Refused, Kind: "not_registered",
		Err:  errors.New("the party is not a participant of the deployment"),
		Hint: "give the file of 'zsettle card export' to the registrar",
	}
}

// checkGas checks that the public account can pay gas, if gas costs anything.
func (d *doctor) checkGas(ctx context.Context, n api.Node) {
	c, err := d.connect(ctx)
	if err != nil {
		d.found("gas", "", err)
		return
	}
	defer c.Close()
	what, err := gasOf(ctx, c, common.HexToAddress(n.Account))
	d.found("gas", what, err)
}

func gasOf(ctx context.Context, c *connection, account common.Address) (string, error) {
	head, err := c.client.Head(ctx)
	if err != nil {
		return "", err
	}
	have, err := c.client.Balance(ctx, account)
	switch {
	case err != nil:
		return "", err
	case have.Sign() > 0:
		return "the public account can pay it", nil
	case head.BaseFee == nil || head.BaseFee.Sign() == 0:
		return "it costs nothing on this chain", nil
	}
	return "", cli.Errorf(cli.Refused, "send it some of the chain's own coin",
		"the public account %s has nothing to pay gas with", account)
}

// show prints what was found.
func (d *doctor) show() error {
	failed := []string{}
	g := cli.Grid{Header: []string{"check", "result", "what to do"}, Wrap: []int{0, 1, 2}}
	for _, c := range d.checks {
		result := "ok: " + c.Found
		if !c.OK {
			result = "not ok: " + c.Found
			failed = append(failed, c.Name)
		}
		g.Add(c.Name, result, c.Hint)
	}
	var err error
	if d.output == cli.JSON {
		err = cli.WriteJSON(d.out, doctorJSON{1, d.checks})
	} else {
		err = g.WriteTable(d.out)
	}
	if err == nil && len(failed) > 0 {
		err = cli.Errorf(cli.Failed, "", "not ok: %s", strings.Join(failed, ", "))
	}
	return err
}
