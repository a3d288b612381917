package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

type scanOptions struct {
	targetOptions
	keys   []string
	output cli.Format
	// out gets the report, messages what the user is told besides.
	out, messages io.Writer
}

const scanHelp = `Scan reads the history of a z-contract from a node, up to the newest final block, decrypts it with
the regulator's key and prints:

  - what happened, with the parties, the asset and the amount (see below);
  - what each party has in notes;
  - what waits in deals: for each payment that is held or pledged, who paid it, who is to get it,
    and until when;
  - for each asset, how much is in notes, held, pledged, and owed because a payout failed;
  - for each asset, whether the list adds up to the supply that the contract states, and whether the
    public tokens of the contract cover that supply;
  - the transactions that could not be decrypted, if there are any.

What happened is one of

  mint      public tokens became a note
  transfer  a party paid another one
  burn      a note became public tokens
  hold      a party paid into a deal, and the money waits for the other payments
  release   the deal was completed and the money went to who was to get it
  refund    the deal was not completed in time and the money went back
  cancel    the deal was called off and the money went back
  pledge    the deal was completed and the money stays, as a security
  close     the pledge was paid off and went back
  seize     the pledge was not paid off in time and went to who was to get it
  credit    the payout of a burn failed and waits for its recipient
  claim     the recipient got what waited

In these lines "from" is who really paid, and "to" is who got the money, or is to get it. The books
are checked after every block, and what waits is compared with the contract.

The exit code is 1 if a comparison fails or a transaction cannot be decrypted.

Name the contract by its deployment file, or with --contract and --finality. A contract whose audit
key was changed has several epochs: give --key once for each.

With --cache FILE, what was read is kept in a file, and so is what was decrypted: the next scan
reads and decrypts only what is new. What was decrypted is encrypted there, under the regulator's
key.

Tables show amounts in the unit of the token and shorten long identifiers. --output json and
--output csv have whole identifiers, amounts in the smallest unit, and times in the chain's own
unit. --output csv prints the list of what happened alone.`

func newScanCommand() *cobra.Command {
	var o scanOptions
	cmd := &cobra.Command{
		Use:   "scan --key FILE",
		Short: "List what the regulator sees, and check that it adds up",
		Long:  scanHelp,
		Example: `  zview scan --key regulator.key --deployment deployment.json
  zview scan --key regulator.key --contract 0x5FC8d32690cc91D4c39d9d3abcBD16989F875707 \
    --finality finalized --rpc http://127.0.0.1:8545 --output json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.out, o.messages = cmd.OutOrStdout(), cmd.ErrOrStderr()
			return runScan(cmd.Context(), &o)
		},
	}
	o.add(cmd, true)
	cmd.Flags().StringArrayVar(&o.keys, "key", nil, "`FILE` with the regulator's key, one for each epoch; "+
		"nobody else may be able to read it")
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON, cli.CSV)
	return cmd
}

func runScan(ctx context.Context, o *scanOptions) error {
	keys, err := readKeys(o.keys)
	if err != nil {
		return err
	}
	t, err := o.target()
	if err != nil {
		return err
	}
	client, err := o.connect(ctx, t)
	if err != nil {
		return err
	}
	defer client.Close()
	v := &view{contract: ledger.NewZContract(client, t.Addresses), target: t}
	if err := v.scan(ctx, o, keys); err != nil {
		return err
	}
	if err := v.show(ctx, o); err != nil {
		return err
	}
	return v.verdict()
}

// scan reads the contract's history and reports on it. What is wrong with the history is not an
// error of the scan: the view keeps it for its verdict. If the cache can't be written, all is read
// again without it.
func (v *view) scan(ctx context.Context, o *scanOptions, keys audit.Keys) error {
	err := v.scanWith(ctx, o, keys)
	if o.cache == "" || !unwritable(err) {
		return err
	}
	cli.Warn(o.messages, fmt.Errorf("%s is not used, and everything is read again: %w", o.cache, err))
	o.cache = ""
	return v.scanWith(ctx, o, keys)
}

// unwritable reports whether a cache failed because its disk is full or can't be written. A file
// that another process uses, or that has something else in it, is for the user to decide about.
func unwritable(err error) bool {
	for _, refused := range []error{store.ErrLocked, store.ErrNewer, store.ErrKind, store.ErrCorrupt} {
		if errors.Is(err, refused) {
			return false
		}
	}
	return errors.Is(err, errOpen) || errors.Is(err, store.ErrFull)
}

func (v *view) scanWith(ctx context.Context, o *scanOptions, keys audit.Keys) error {
	replica, cache, err := o.openReplica(v.contract, v.target)
	if err != nil {
		return err
	}
	defer cache.Close() //nolint:errcheck // every change was made durable when it was made
	c := audit.Config{Keys: keys, CacheFailed: func(err error) { cli.Warn(o.messages, err) }}
	if o.cache != "" { // in memory nothing is kept for another time
		c.Cache = cache
	}
	report, checks, faults := audit.Reconcile(ctx, replica, c)
	if report == nil {
		return faults
	}
	v.report, v.checks, v.faults = report, checks, faults
	return nil
}

// readKeys reads the key files, one for each epoch.
func readKeys(files []string) (audit.Keys, error) {
	if len(files) == 0 {
		return nil, cli.Errorf(cli.BadInput, "give --key", "no key file")
	}
	keys := audit.Keys{}
	for _, file := range files {
		key, epoch, err := cli.ReadAuditPrivateKey(file)
		if err != nil {
			return nil, err
		}
		if keys[epoch] != nil {
			return nil, cli.Errorf(cli.BadInput, "give one key file for each epoch",
				"%s is a second key of epoch %d", file, epoch)
		}
		keys[epoch] = key
	}
	return keys, nil
}
