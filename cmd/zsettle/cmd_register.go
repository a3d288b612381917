package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

func newRegisterCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "register ADDRESS...",
		Short: "Register parties with the demo registrar of a development chain",
		Long: `Register adds parties to the contract's participants. Only a participant can have notes. ADDRESS is what
'zsettle init' and 'zsettle card show' print, or the owner in place of it; the examples shorten an
address to zsd1...

Register works on a development chain only: it acts as the demo registrar, whose key everybody has.
On any other chain, send your address to the registrar.`,
		Example: "  zsettle register zsd1...",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runRegister(cmd.Context(), &o, args)
		},
	}
	o.chainFlags(cmd)
	o.networkFlag(cmd)
	cli.GasPriceFlag(cmd, &o.maxGasPrice)
	return cmd
}

type registerJSON struct {
	Schema     int      `json:"schema"`
	Registered []string `json:"registered"`
}

func runRegister(ctx context.Context, o *options, args []string) error {
	owners, err := o.owners(args)
	if err != nil {
		return err
	}
	c, err := o.connect(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.checkDevelopment(o); err != nil {
		return err
	}
	if err := o.register(ctx, c, owners); err != nil {
		return err
	}
	shown := registerJSON{1, []string{}}
	for _, owner := range owners {
		shown.Registered = append(shown.Registered, owner.String())
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	for _, owner := range shown.Registered {
		if _, err := fmt.Fprintf(o.out, "registered %s\n", owner); err != nil {
			return err
		}
	}
	return nil
}

// owners returns the owners of the addresses. An owner may be given in place of its address.
func (o *options) owners(texts []string) ([]notes.Owner, error) {
	network, err := o.addressNetwork()
	if err != nil {
		return nil, err
	}
	owners := make([]notes.Owner, len(texts))
	for i, text := range texts {
		if owners[i], err = parseOwner(network, text); err != nil {
			return nil, err
		}
	}
	return owners, nil
}

// parseOwner reads an owner, or the address of one.
func parseOwner(network notes.Network, text string) (owner notes.Owner, err error) {
	if strings.HasPrefix(text, "0x") {
		if err := owner.UnmarshalText([]byte(text)); err != nil {
			return owner, cli.Errorf(cli.BadInput, "copy the whole owner again", "%q is not an owner", text)
		}
		return owner, nil
	}
	a, err := notes.ParseAddress(network, text)
	return a.Owner, err
}

// register adds owners to the participants, as the demo registrar.
func (o *options) register(ctx context.Context, c *connection, owners []notes.Owner) error {
	registrar, err := o.adminOutbox(c.client)
	if err != nil {
		return err
	}
	memory, err := store.OpenMemory()
	if err != nil {
		return err
	}
	defer memory.Close() //nolint:errcheck // it is in memory
	replica, err := c.replica(memory)
	if err != nil {
		return err
	}
	if err := replica.Sync(ctx); err != nil {
		return err
	}
	if err := replica.Latest().ParticipantsError(); err != nil {
		return err
	}
	registered, err := replica.Latest().Registrations()
	if err != nil {
		return err
	}
	return deploy.Register(ctx, c.contract, registrar, registered, owners...)
}
