package main

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

func newParticipantsCommand() *cobra.Command {
	return cli.Group("participants", "Register and freeze participants", participantsHelp,
		newParticipantsListCommand(), newRegisterCommand(), newFreezeCommand())
}

const participantsHelp = `Only a participant can have notes. The registrar adds participants and freezes them, and can
do nothing else: no note, no amount and no payment is the registrar's to see or to move.`

func newParticipantsListCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the participants",
		Long: `List prints the owners that are registered, by their places in the register. An owner is what an
address and 'zsettle node status' have; who that is, only the registrar knows.`,
		Example: "  zsettle admin participants list",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runParticipantsList(cmd.Context(), &o)
		},
	}
	o.chainFlags(cmd)
	return cmd
}

type participantsJSON struct {
	Schema       int               `json:"schema"`
	Participants []participantJSON `json:"participants"`
}

type participantJSON struct {
	Index uint32 `json:"index"`
	Owner string `json:"owner"`
}

func runParticipantsList(ctx context.Context, o *options) error {
	c, err := o.connect(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	registrations, err := c.registrations(ctx)
	if err != nil {
		return err
	}
	shown := participantsJSON{1, []participantJSON{}}
	for _, r := range registrations {
		shown.Participants = append(shown.Participants, participantJSON{r.Index, r.Owner.String()})
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	g := cli.Grid{Header: []string{"n", "owner"}, Numbers: []int{0}}
	for _, p := range shown.Participants {
		g.Add(strconv.FormatUint(uint64(p.Index), 10), p.Owner)
	}
	return g.WriteTable(o.out)
}

func newRegisterCommand() *cobra.Command {
	var o adminOptions
	cmd := &cobra.Command{
		Use:   "register PARTY...",
		Short: "Register participants",
		Long: `Register adds parties to the participants, all by one transaction. PARTY is a card file, such as
harbour.card, or an address, or an owner; the examples shorten an address to zsd1...

The account of --key-file must be the registrar's. On any chain that is not for development, send
your address to the registrar.`,
		Example: `  zsettle admin participants register harbour.card --key-file registrar.key
  zsettle admin participants register zsd1... zsd1... --key-file registrar.key`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runRegister(cmd.Context(), &o, args)
		},
	}
	o.actFlags(cmd)
	return cmd
}

func runRegister(ctx context.Context, o *adminOptions, args []string) error {
	return o.changeOwners(ctx, args, deploy.Administrator.Register)
}

func newFreezeCommand() *cobra.Command {
	var o adminOptions
	cmd := &cobra.Command{
		Use:   "freeze PARTY...",
		Short: "Take participants out of the register",
		Long: `Freeze takes parties out of the participants, all by one transaction. PARTY is as in register. They
can't pay, be paid or leave until they are registered again. Their notes stay theirs.

Proofs that others make at the same time become stale, and their programs make them again. The
account of --key-file must be the registrar's.`,
		Example: "  zsettle admin participants freeze zsd1... --key-file registrar.key",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runFreeze(cmd.Context(), &o, args)
		},
	}
	o.actFlags(cmd)
	return cmd
}

func runFreeze(ctx context.Context, o *adminOptions, args []string) error {
	return o.changeOwners(ctx, args, deploy.Administrator.Freeze)
}

// changeOwners does to the owners of the arguments what an act of the registrar does.
func (o *adminOptions) changeOwners(
	ctx context.Context, args []string,
	change func(deploy.Administrator, context.Context, []ledger.Registration, ...notes.Owner) (deploy.Act, error),
) error {
	owners, err := o.owners(args)
	if err != nil {
		return err
	}
	return o.changeRegister(ctx, func(
		ctx context.Context, a deploy.Administrator, existing []ledger.Registration,
	) (deploy.Act, error) {
		return change(a, ctx, existing, owners...)
	})
}

// changeRegister reads the register and changes it.
func (o *adminOptions) changeRegister(
	ctx context.Context,
	change func(context.Context, deploy.Administrator, []ledger.Registration) (deploy.Act, error),
) error {
	f, err := o.openOffice(ctx)
	if err != nil {
		return err
	}
	defer f.Close()
	return o.act(ctx, f, func(ctx context.Context) (deploy.Act, error) {
		existing, err := f.registrations(ctx)
		if err != nil {
			return deploy.Act{}, err
		}
		return change(ctx, f.Administrator, existing)
	}, "")
}

// owners returns the owners that card files, addresses or owners name.
func (o *options) owners(parties []string) ([]notes.Owner, error) {
	network, err := o.addressNetwork()
	if err != nil {
		return nil, err
	}
	owners := make([]notes.Owner, len(parties))
	for i, text := range parties {
		if owners[i], err = parseOwner(network, text); err != nil {
			return nil, err
		}
	}
	return owners, nil
}

// parseOwner reads an owner, or the address or the card file of one.
func parseOwner(network notes.Network, text string) (owner notes.Owner, err error) {
	switch {
	case strings.HasSuffix(text, ".card"):
		content, err := os.ReadFile(text)
		if err != nil {
			return owner, err
		}
		card, err := contract.ParseCard(network, content)
		if err != nil {
			return owner, fmt.Errorf("%s: %w", text, err)
		}
		return card.Address.Owner, nil
	case strings.HasPrefix(text, "0x"):
		if err := owner.UnmarshalText([]byte(text)); err != nil {
			return owner, cli.Errorf(cli.BadInput, "copy the whole owner again", "%q is not an owner", text)
		}
		return owner, nil
	}
	a, err := notes.ParseAddress(network, text)
	return a.Owner, err
}
