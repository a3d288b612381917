package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
)

func newAuditKeyCommand() *cobra.Command {
	return cli.Group("audit-key", "Make, propose and activate audit keys", auditKeyHelp,
		newAuditKeyNewCommand(), newAuditKeyShowCommand(), newAuditKeyProposeCommand(), newAuditKeyActivateCommand())
}

const auditKeyHelp = `Whoever has the audit key of an epoch can read every payment of that epoch, and spend nothing. The
auditor proposes the next key. Everybody sees that, and can leave before the audit delay is over and
the key can be activated.

KEY is an auditor's public key, as 'audit-key new' prints it: zsaudit1 and what follows.`

func newAuditKeyNewCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "new FILE",
		Short: "Make an audit key, and print its public part",
		Long: `New writes a new audit key to a file that only you may read, and prints its public key, which goes
into the plan of a deployment or into a proposal. It needs no chain. Of a key file that is there
already it prints the public key, and changes nothing.

The file is what 'zview scan --key' reads. Whoever has it can read every payment of its epoch.`,
		Example: "  zsettle admin audit-key new regulator.key",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runAuditKeyNew(cmd.Context(), &o, args[0])
		},
	}
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

type auditKeyJSON struct {
	Schema int    `json:"schema"`
	Public string `json:"public"`
	File   string `json:"file"`
}

func runAuditKeyNew(_ context.Context, o *options, file string) error {
	public, err := regulatorKey(file)
	if err != nil {
		return err
	}
	shown := auditKeyJSON{1, notes.EncodeSubmission(public), file}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	_, err = fmt.Fprintln(o.out, shown.Public) // alone on its line, so that it can be copied
	return err
}

func newAuditKeyShowCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show the audit epoch, and the key that is proposed",
		Long: `Show prints the number of the audit epoch, the key that the contract has for it, and the key that is
proposed with the date from which on it can be activated. It needs no key and sends nothing.`,
		Example: "  zsettle admin audit-key show",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runAuditKeyShow(cmd.Context(), &o)
		},
	}
	o.chainFlags(cmd)
	return cmd
}

// auditEpochJSON is the audit epoch. Key is the y-coordinate of the key that the contract made of
// what the auditor submitted.
type auditEpochJSON struct {
	Schema   int    `json:"schema"`
	Epoch    uint64 `json:"epoch"`
	Key      string `json:"key"`
	Proposed string `json:"proposed,omitempty"`
	DueAt    uint64 `json:"dueAt,omitempty"`
	Due      string `json:"due,omitempty"`
}

func runAuditKeyShow(ctx context.Context, o *options) error {
	c, err := o.connect(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	epoch, err := c.contract.AuditEpoch(ctx)
	if err != nil {
		return err
	}
	proposal, err := c.contract.AuditProposal(ctx)
	if err != nil {
		return err
	}
	shown := auditEpochJSON{Schema: 1, Epoch: epoch.Number, Key: epoch.Key.Y.String()}
	if proposal.ActiveFrom != 0 {
		shown.Proposed = notes.EncodeSubmission(proposal.Submission)
		shown.DueAt, shown.Due = proposal.ActiveFrom, c.clock(proposal.ActiveFrom)
	}
	return o.showEpoch(shown)
}

func (o *options) showEpoch(e auditEpochJSON) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, e)
	}
	text := "epoch " + strconv.FormatUint(e.Epoch, 10) + ": " + e.Key + "\n"
	if e.Proposed == "" {
		text += "no key is proposed\n"
	} else {
		text += fmt.Sprintf("proposed, from %s on:\n%s\n", e.Due, e.Proposed)
	}
	_, err := fmt.Fprint(o.out, text)
	return err
}

func newAuditKeyProposeCommand() *cobra.Command {
	var o adminOptions
	cmd := &cobra.Command{
		Use:   "propose KEY",
		Short: "Propose the next audit key",
		Long: `Propose announces the next audit key with the key of the auditor's office, which --key-file has. It
takes the place of one that was proposed before. After the audit delay, anybody may activate it.

If the timelock is the auditor, the account of --key-file must be a proposer, and 'audit-key
activate' is needed twice: to carry the proposal out, and to begin the epoch.`,
		Example: "  zsettle admin audit-key propose zsaudit1... --key-file auditor.key",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runAuditKey(cmd.Context(), &o, args, deploy.Administrator.ProposeAuditKey)
		},
	}
	o.actFlags(cmd)
	return cmd
}

func newAuditKeyActivateCommand() *cobra.Command {
	var o adminOptions
	cmd := &cobra.Command{
		Use:   "activate [KEY]",
		Short: "Begin the epoch of the audit key that is proposed",
		Long: `Activate begins the next audit epoch with the key that is proposed, once its time has come. Anybody
may do that, with any account that can pay the gas. KEY is needed where the proposal still waits in
the timelock: then activate carries that out, and the account must be an executor.`,
		Example: "  zsettle admin audit-key activate --key-file any.key",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runAuditKey(cmd.Context(), &o, args, deploy.Administrator.ActivateAuditKey)
		},
	}
	o.activateFlags(cmd)
	return cmd
}

// runAuditKey acts on a key. Without one it is that which is proposed.
func runAuditKey(
	ctx context.Context, o *adminOptions, args []string,
	find func(deploy.Administrator, context.Context, notes.Point) (deploy.Act, error),
) (err error) {
	var key notes.Point
	if len(args) > 0 {
		if key, err = notes.ParseSubmission(args[0]); err != nil {
			return err
		}
	}
	f, err := o.openOffice(ctx)
	if err != nil {
		return err
	}
	defer f.Close()
	if len(args) == 0 {
		if key, err = f.proposedKey(ctx); err != nil {
			return err
		}
	}
	return o.act(ctx, f, func(ctx context.Context) (deploy.Act, error) { return find(f.Administrator, ctx, key) },
		"zsettle admin audit-key activate "+notes.EncodeSubmission(key))
}

// proposedKey returns the audit key that is proposed.
func (c *connection) proposedKey(ctx context.Context) (notes.Point, error) {
	proposal, err := c.contract.AuditProposal(ctx)
	if err == nil && proposal.ActiveFrom == 0 {
		err = fmt.Errorf("%w: no audit key; if one waits in the timelock, name it", deploy.ErrNotProposed)
	}
	return proposal.Submission, err
}
