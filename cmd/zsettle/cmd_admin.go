package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

func newAdminCommand() *cobra.Command {
	return cli.Group("admin", "Act for the offices of a consortium", adminHelp,
		newParticipantsCommand(), newTokensCommand(), newAuditKeyCommand(), newPauseCommand())
}

const adminHelp = `A consortium has offices: a registrar, an auditor, a lister of tokens and a pauser. Admin acts for
the office whose holder's key is in --key-file. On a development chain, whoever gives no --key-file
acts as the demo account, whose key everybody has.

Each command says what it would do and asks. --yes answers. What stands already is not done again,
so a command can be repeated after an interruption.

An office that the timelock holds acts in two steps: a proposer proposes, and after the delay of
the offices an executor activates. The command says when. What any other account holds is done at
once.`

// adminOptions are the flags of the commands of offices.
type adminOptions struct {
	options
	yes, wait bool
	in        io.Reader
}

func (o *adminOptions) bind(cmd *cobra.Command) {
	o.options.bind(cmd)
	o.in = cmd.InOrStdin()
}

// actFlags adds the flags of every command that sends something for an office.
func (o *adminOptions) actFlags(cmd *cobra.Command) {
	o.chainFlags(cmd)
	o.keyFileFlags(cmd)
	cmd.Flags().StringVar(&o.data, "data", "",
		"`FOLDER` with what was sent, until it is final\n(default a folder in your configuration folder)")
	cmd.Flags().BoolVar(&o.yes, "yes", false, "do not ask")
	cli.GasPriceFlag(cmd, &o.maxGasPrice)
}

// activateFlags adds the flags of every command that carries out what was proposed.
func (o *adminOptions) activateFlags(cmd *cobra.Command) {
	o.actFlags(cmd)
	cmd.Flags().BoolVar(&o.wait, "wait", false, "wait until it is due")
}

// office is a connection with an account that acts for an office.
type office struct {
	*connection
	deploy.Administrator
	folder  string      // of the journal; "" for the demo account, whose journal is in memory
	journal store.Store // nil until there is something to keep
}

// openOffice opens the account, and delivers what an earlier run left under way.
func (o *adminOptions) openOffice(ctx context.Context) (_ *office, err error) {
	c, err := o.connect(ctx)
	if err != nil {
		return nil, err
	}
	f := &office{connection: c}
	defer func() {
		if err != nil {
			f.Close()
		}
	}()
	account, demo, err := o.sender(c.client.ChainID())
	if err != nil {
		return nil, err
	}
	if !demo { // many processes share the demo account, and what each did shows on the chain
		if f.folder, err = o.officeFolder(ctx, c, account); err != nil {
			return nil, err
		}
	}
	box, err := o.newOutbox(c.client, account, nil)
	if err != nil {
		return nil, err
	}
	f.Administrator = deploy.Administrator{Contract: c.contract, Outbox: box}
	if _, err := os.Stat(f.folder); err != nil {
		return f, nil // nothing was sent yet
	}
	if err := o.keep(f); err != nil {
		return nil, err
	}
	return f, o.finish(ctx, f)
}

// officeFolder returns the folder of the journal of an office's account.
func (o *adminOptions) officeFolder(ctx context.Context, c *connection, account chain.Signer) (string, error) {
	if o.data != "" {
		return o.data, nil
	}
	return c.folderOf(ctx, "office", account)
}

// folderOf returns the folder of what an account keeps in a role. Its name has the hash of the
// deployment's first block: a development chain that is started again has contracts at the same
// addresses, and other nonces than the journal.
func (c *connection) folderOf(ctx context.Context, role string, account chain.Signer) (string, error) {
	base, err := os.UserConfigDir()
	if err != nil {
		return "", cli.Errorf(cli.BadInput, "give --data", "there is no configuration folder: %w", err)
	}
	first, err := c.client.BlockAt(ctx, c.deployment.Block)
	contract, holder := c.deployment.ZContract, account.Address()
	name := fmt.Sprintf("%s-%d-%x-%x-%x", role, c.client.ChainID(), contract[:8], holder[:8], first.Hash[:8])
	return filepath.Join(base, "zsettle", name), err
}

// keep opens the journal, in which the outbox keeps what it sends from then on. A command that
// sends nothing makes no journal.
func (o *adminOptions) keep(f *office) error {
	if f.folder == "" || f.journal != nil {
		return nil
	}
	kept, err := store.OpenFolder(f.folder)
	if err != nil {
		return fmt.Errorf("%s: %w", f.folder, err)
	}
	f.journal = kept.Journal
	if err := kept.Cache.Close(); err != nil { // the register is read from the chain
		return err
	}
	f.Outbox, err = o.newOutbox(f.client, f.Outbox.Account(), f.journal)
	return err
}

// finish delivers what an earlier run sent, so that what it did is seen before anything is sent.
func (o *adminOptions) finish(ctx context.Context, f *office) error {
	waiting, err := f.Outbox.Waiting()
	if err != nil {
		return err
	}
	for _, w := range waiting {
		if _, err := f.Outbox.Deliver(ctx, w.ID); err != nil {
			if ctx.Err() != nil {
				return err
			}
			cli.Warn(o.messages, err)
		}
	}
	return nil
}

// Close closes the journal and the connection.
func (f *office) Close() {
	if f.journal != nil {
		_ = f.journal.Close() // every change was kept when it was made
	}
	f.connection.Close()
}

// registrations reads the register of participants from the chain.
func (c *connection) registrations(ctx context.Context) ([]ledger.Registration, error) {
	view, closeView, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	defer closeView()
	if err := view.ParticipantsError(); err != nil {
		return nil, err
	}
	return view.Registrations()
}

// latest reads the deployment from the chain, and returns its newest state and a function that lets
// go of it.
func (c *connection) latest(ctx context.Context) (view ledger.View, closeView func(), err error) {
	memory, err := store.OpenMemory()
	if err != nil {
		return view, nil, err
	}
	closeView = func() { _ = memory.Close() } // it is in memory
	replica, err := c.replica(memory)
	if err == nil {
		err = replica.Sync(ctx)
	}
	if err != nil {
		closeView()
		return view, nil, err
	}
	return replica.Latest(), closeView, nil
}
