package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
)

type operatorOptions struct {
	options
	data     string
	interval time.Duration
	once     bool
	tables   bool
}

func newOperatorCommand() *cobra.Command {
	return cli.Group("operator", "Append batches to the tree", operatorHelp, newOperatorRunCommand())
}

const operatorHelp = `An operator appends new notes to the tree, in batches. Anyone may run one, and there may be
several. An operator needs gas and no office, and has no power over notes.`

func newOperatorRunCommand() *cobra.Command {
	var o operatorOptions
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Seal batches and append them to the tree",
		Long: `Run collects new notes into batches, proves each batch and appends it to the tree. Only then
can the notes be spent. It runs until you interrupt it, which is exit code 0.

The account of --key-file pays the gas. On a development chain --key-file may be left out;
then a funded account pays. Run logs what it does to stderr, as JSON with --output json.

What it has sent and read is kept in the folder --data, so that a start is fast and a transaction
that waits is offered for more. Without the folder the operator does the same: it may be deleted.

With --tables the operator keeps multiples of its proving key in memory. They are made in the
background after the first batch, and pay after some forty.`,
		Example: `  zsettle operator run --key-file operator.key
  zsettle operator run --key-file operator.key --tables
  zsettle operator run --once`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runOperator(cmd.Context(), &o)
		},
	}
	o.chainFlags(cmd)
	o.keyFileFlags(cmd)
	o.keyFlags(cmd)
	cli.GasPriceFlag(cmd, &o.maxGasPrice)
	cmd.Flags().DurationVar(&o.interval, "interval", operator.DefaultInterval, "look for work once in each `DURATION`")
	cmd.Flags().BoolVar(&o.tables, "tables", false, "keep tables that make proofs faster (60 MB)")
	cmd.Flags().StringVar(&o.data, "data", "", "`FOLDER` of what was sent and read (default one in the user's\n"+
		"configuration folder, and memory without --key-file)")
	cmd.Flags().BoolVar(&o.resync, "resync", false, "forget what was read from the chain, and read it again")
	cmd.Flags().BoolVar(&o.once, "once", false, "do what is due now, and stop")
	return cmd
}

func runOperator(ctx context.Context, o *operatorOptions) error {
	c, err := o.connect(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	account, err := o.payer(c)
	if err != nil {
		return err
	}
	if o.tables {
		o.proving.Tables = prover.FullTables
	}
	p, err := o.prover(ctx, c.client.ChainID())
	if err != nil {
		return err
	}
	folder, err := o.folder(ctx, c, account)
	if err != nil {
		return err
	}
	op, closeStore, err := o.newOperator(c, folder, account, p, o.interval)
	if err != nil {
		return err
	}
	defer closeStore()
	if o.once {
		work, err := op.Step(ctx)
		if err != nil {
			return err
		}
		return o.show(work)
	}
	log := o.logger()
	log.Info("the operator works; press ctrl-c to stop it", "account", op.Account(), "chain", c.client.ChainID())
	return untilInterrupted(ctx, op.Run(ctx, reportTo(log)))
}

// payer returns the account that pays the gas.
func (o *operatorOptions) payer(c *connection) (chain.Signer, error) {
	if o.keyFile != "" {
		return o.readKeyFile()
	}
	if err := c.checkDevelopment(&o.options); err != nil {
		return nil, cli.Errorf(cli.BadInput, "give --key-file", "no account to pay gas with: %w", err)
	}
	return demoAccount(demoOperator)
}

// folder returns the folder of what the operator keeps, "" for memory. Many processes share the
// demo account.
func (o *operatorOptions) folder(ctx context.Context, c *connection, account chain.Signer) (string, error) {
	if o.data != "" || o.keyFile == "" {
		return o.data, nil
	}
	return c.folderOf(ctx, "operator", account)
}

// newOperator returns an operator that keeps what it sends and reads in a folder, "" for memory,
// and a function that closes it. A journal that is lost needs no confirmation: an operator pays
// nobody, and what it did shows on the chain.
func (o *options) newOperator(
	c *connection, folder string, account chain.Signer, p statement.Prover, interval time.Duration,
) (op *operator.Operator, closeStore func(), err error) {
	options := []store.FolderOption{store.ConfirmJournalLost}
	if o.resync {
		options = append(options, store.RebuildCache)
	}
	kept, err := store.OpenFolder(folder, options...)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", folder, err)
	}
	closeStore = func() { _ = kept.Close() } // every change was kept when it was made
	defer func() {
		if err != nil {
			closeStore()
		}
	}()
	replica, err := c.replica(kept.Cache)
	if err != nil {
		return nil, nil, err
	}
	box, err := o.newOutbox(c.client, account, kept.Journal)
	if err != nil {
		return nil, nil, err
	}
	op, err = operator.New(operator.Config{
		ZContract: c.contract,
		Replica:   replica,
		Outbox:    box,
		Prover:    p,
		Interval:  interval,
	})
	return op, closeStore, err
}

// untilInterrupted returns the error of a command that runs until the user interrupts it. The
// interrupt is not an error.
func untilInterrupted(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil //nolint:nilerr // the user ended the work
	}
	return err
}

// logger returns the log of a command that runs until it is interrupted. It goes to stderr.
func (o *options) logger() *slog.Logger {
	if o.output == cli.JSON {
		return slog.New(slog.NewJSONHandler(o.messages, nil))
	}
	return slog.New(slog.NewTextHandler(o.messages, nil))
}

// reportTo returns a function that logs what a step did. An error after which the operator ends is
// left to the caller of [operator.Operator.Run], which returns it.
func reportTo(log *slog.Logger) func(operator.Work, error) {
	return func(work operator.Work, err error) {
		if work.Sealed != nil {
			log.Info("sealed a batch", "tx", work.Sealed.Tx)
		}
		for _, a := range work.Appended {
			log.Info("appended a batch", "batch", a.Batch, "leaves", a.Leaves, "tx", a.Receipt.Tx)
		}
		if err != nil && !ledger.Permanent(err) {
			log.Warn("will try again", "error", err)
		}
	}
}

// workLines says what a step did, one line for each transaction.
func workLines(work operator.Work) string {
	var b strings.Builder
	if work.Sealed != nil {
		fmt.Fprintf(&b, "sealed a batch: %s\n", work.Sealed.Tx)
	}
	for _, a := range work.Appended {
		fmt.Fprintf(&b, "appended batch %d with %d leaves: %s\n", a.Batch, a.Leaves, a.Receipt.Tx)
	}
	return b.String()
}

type operatorJSON struct {
	Schema   int              `json:"schema"`
	Sealed   *transactionJSON `json:"sealed"`
	Appended []appendedJSON   `json:"appended"`
}

type appendedJSON struct {
	Batch  uint32 `json:"batch"`
	Leaves int    `json:"leaves"`
	transactionJSON
}

// show prints what a step did.
func (o *operatorOptions) show(work operator.Work) error {
	if o.output != cli.JSON {
		_, err := io.WriteString(o.out, workLines(work))
		return err
	}
	shown := operatorJSON{Schema: 1, Appended: []appendedJSON{}}
	if r := work.Sealed; r != nil {
		shown.Sealed = new(transactionOf(*r))
	}
	for _, a := range work.Appended {
		shown.Appended = append(shown.Appended, appendedJSON{a.Batch, a.Leaves, transactionOf(a.Receipt)})
	}
	return cli.WriteJSON(o.out, shown)
}
