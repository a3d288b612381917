package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
)

func newPauseCommand() *cobra.Command {
	return cli.Group("pause", "Stop deposits, and allow them again", pauseHelp,
		newPauseSetCommand("on", "Stop deposits", true), newPauseSetCommand("off", "Allow deposits again", false),
		newPauseActivateCommand(), newPauseShowCommand())
}

const pauseHelp = `A pause stops deposits. Payments, deals and withdrawals go on: nobody can be kept from leaving.`

func newPauseSetCommand(name, short string, paused bool) *cobra.Command {
	var o adminOptions
	cmd := &cobra.Command{
		Use:   name,
		Short: short,
		Long: short + ` with the key of the pauser, which --key-file has. If the timelock is
the pauser, this is proposed, and 'zsettle admin pause activate' carries it out after the delay of
the offices.`,
		Example: "  zsettle admin pause " + name + " --key-file pauser.key",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runPause(cmd.Context(), &o, paused)
		},
	}
	o.actFlags(cmd)
	return cmd
}

const nextPause = "zsettle admin pause activate"

func runPause(ctx context.Context, o *adminOptions, paused bool) error {
	f, err := o.openOffice(ctx)
	if err != nil {
		return err
	}
	defer f.Close()
	return o.act(ctx, f, func(ctx context.Context) (deploy.Act, error) { return f.Pause(ctx, paused) }, nextPause)
}

func newPauseActivateCommand() *cobra.Command {
	var o adminOptions
	cmd := &cobra.Command{
		Use:   "activate",
		Short: "Carry out a pause, or the end of one, that is proposed",
		Long: `Activate carries out what 'pause on' or 'pause off' has proposed, where the timelock is the pauser.
The account of --key-file must be one of the executors.`,
		Example: "  zsettle admin pause activate --key-file executor.key",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runPauseActivate(cmd.Context(), &o)
		},
	}
	o.activateFlags(cmd)
	return cmd
}

func runPauseActivate(ctx context.Context, o *adminOptions) error {
	f, err := o.openOffice(ctx)
	if err != nil {
		return err
	}
	defer f.Close()
	paused, err := f.contract.MintPaused(ctx)
	if err != nil {
		return err
	}
	activate := func(ctx context.Context) (deploy.Act, error) { return f.ActivatePause(ctx, !paused) }
	return o.act(ctx, f, activate, nextPause)
}

func newPauseShowCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show whether deposits are stopped",
		Long: `Show prints whether deposits are stopped now, as the newest block has it. It needs no key and sends
nothing.`,
		Example: "  zsettle admin pause show",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runPauseShow(cmd.Context(), &o)
		},
	}
	o.chainFlags(cmd)
	return cmd
}

type pauseJSON struct {
	Schema int  `json:"schema"`
	Paused bool `json:"paused"`
}

func runPauseShow(ctx context.Context, o *options) error {
	c, err := o.connect(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	paused, err := c.contract.MintPaused(ctx)
	if err != nil {
		return err
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, pauseJSON{1, paused})
	}
	text := "deposits are allowed"
	if paused {
		text = "deposits are stopped"
	}
	_, err = fmt.Fprintln(o.out, text)
	return err
}
