package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
)

type operatorOptions struct {
	options
	interval time.Duration
	once     bool
}

func newOperatorCommand() *cobra.Command {
	var o operatorOptions
	cmd := &cobra.Command{
		Use:   "operator",
		Short: "Seal batches and append them to the tree",
		Long: `Operator closes batches of commitments when they are due, proves that they belong into the tree and appends them, until you interrupt
it. Notes can be spent once that is done. Anyone may be an operator, any number at a time; it needs gas and no other power. The gas is
paid by the public account of --seed-file, or without one, on a development chain, by a funded account.`,
		Example: "  zsettle operator --seed-file operator.seed\n  zsettle operator --once",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runOperator(cmd.Context(), &o)
		},
	}
	o.chainFlags(cmd)
	o.seedFlags(cmd)
	o.keyFlags(cmd)
	cmd.Flags().DurationVar(&o.interval, "interval", operator.DefaultInterval, "how often to look for work")
	cmd.Flags().BoolVar(&o.once, "once", false, "do what is due now, and end")
	return cmd
}

func runOperator(ctx context.Context, o *operatorOptions) error {
	c, err := o.connect(ctx)
	if err != nil {
		return err
	}
	defer c.close()
	account, err := o.payer(c)
	if err != nil {
		return err
	}
	p, err := o.prover(ctx, c.client.ChainID())
	if err != nil {
		return err
	}
	op, end, err := newOperator(c, account, p, o.interval)
	if err != nil {
		return err
	}
	defer end()
	if o.once {
		work, err := op.Step(ctx)
		if err != nil {
			return err
		}
		return o.show(work)
	}
	o.tell("operator %s follows chain %d; ctrl-c ends it\n", op.Account(), c.client.ChainID())
	return untilInterrupted(ctx, op.Run(ctx, o.report))
}

// payer is the account that pays the gas.
func (o *operatorOptions) payer(c *connection) (chain.Signer, error) {
	if o.seedFile != "" {
		who, err := o.identity()
		if err != nil {
			return nil, err
		}
		return who.public, nil
	}
	if err := c.onDevelopment(&o.options); err != nil {
		return nil, cli.Errorf(cli.BadInput, "give --seed-file", "no account to pay gas with: %w", err)
	}
	return demoAccount(demoOperator)
}

// newOperator makes an operator that keeps what it reads in memory; end frees that.
func newOperator(c *connection, account chain.Signer, p statement.Prover, interval time.Duration) (op *operator.Operator, end func(), err error) {
	memory, err := store.Open("")
	if err != nil {
		return nil, nil, err
	}
	end = func() { _ = memory.Close() } // nothing in it outlives the process
	replica, err := c.replica(memory, false)
	if err == nil {
		op, err = operator.New(operator.Config{ZContract: c.contract, Replica: replica, Account: account, Prover: p, Interval: interval})
	}
	if err != nil {
		end()
		return nil, nil, err
	}
	return op, end, nil
}

// untilInterrupted makes the user's interrupt the proper end of a command that runs until then.
func untilInterrupted(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil //nolint:nilerr // the work ended because the user said so
	}
	return err
}

// report tells on stderr what a step did.
func (o *options) report(work operator.Work, err error) {
	o.tell("%s", lines(work))
	if err != nil {
		o.tell("will try again: %v\n", err)
	}
}

// lines say what a step did.
func lines(work operator.Work) string {
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

func (o *operatorOptions) show(work operator.Work) error {
	if o.output != cli.JSON {
		_, err := io.WriteString(o.out, lines(work))
		return err
	}
	shown := operatorJSON{Schema: 1, Appended: []appendedJSON{}}
	if r := work.Sealed; r != nil {
		shown.Sealed = &transactionJSON{r.Tx, r.Block, r.GasUsed}
	}
	for _, a := range work.Appended {
		shown.Appended = append(shown.Appended, appendedJSON{a.Batch, a.Leaves, transactionJSON{a.Receipt.Tx, a.Receipt.Block, a.Receipt.GasUsed}})
	}
	return cli.WriteJSON(o.out, shown)
}
