package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

const cardHelp = `A card is what parties give each other before they trade: name, address, and the keys that sign and
that messages are encrypted to. Send the file in any way, and compare the fingerprint in another,
such as by telephone. Only that shows whose card it is.

  zsettle card export harbour.card`

func newCardCommand() *cobra.Command {
	return cli.Group("card", "Exchange cards with other parties", cardHelp,
		newCardShowCommand(), newCardExportCommand(), newCardImportCommand(), newCardListCommand())
}

// partyCommand completes a command that calls the party's node and has no flags of its own.
func partyCommand(
	cmd *cobra.Command, run func(context.Context, *partyOptions, []string) error,
) *cobra.Command {
	o := new(partyOptions)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		o.bind(cmd)
		return run(cmd.Context(), o, args)
	}
	o.partyFlags(cmd)
	return cmd
}

func newCardShowCommand() *cobra.Command {
	return partyCommand(&cobra.Command{
		Use:   "show [NAME]",
		Short: "Show the party's own card, or one that it has pinned",
		Long: `Show prints a card's name, address, signer and fingerprint. Without NAME it is the party's own:
tell its fingerprint to whoever got the card.`,
		Example: `  zsettle card show
  zsettle card show "Lake Bank"`,
		Args: cobra.MaximumNArgs(1),
	}, runCardShow)
}

func runCardShow(ctx context.Context, o *partyOptions, args []string) error {
	return o.call(ctx, func(c *api.Client) error {
		card, err := findCard(ctx, c, args)
		if err != nil {
			return err
		}
		return o.showCard(card)
	})
}

// findCard returns the party's own card, or the pinned one that args name.
func findCard(ctx context.Context, c *api.Client, args []string) (api.Card, error) {
	if len(args) == 0 {
		return c.Card(ctx)
	}
	all, err := c.Cards(ctx)
	if err != nil {
		return api.Card{}, err
	}
	for _, card := range all.Cards {
		if card.Name == args[0] || card.Fingerprint == args[0] {
			return card, nil
		}
	}
	return api.Card{}, cli.Errorf(cli.BadInput, "see 'zsettle card list'", "no pinned card has the name %q", args[0])
}

// cardJSON is a card as the API has it.
type cardJSON struct {
	Schema int `json:"schema"`
	api.Card
}

// showCard prints a card. It is not a table, because an address is wider than a terminal.
func (o *partyOptions) showCard(c api.Card) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, cardJSON{1, c})
	}
	_, err := fmt.Fprintf(o.out, "name:         %s\nsigner:       %s\nfingerprint:  %s\n\naddress:\n%s\n",
		cli.Printable(c.Name), c.Signer, c.Fingerprint, c.Address)
	return err
}

func newCardExportCommand() *cobra.Command {
	return partyCommand(&cobra.Command{
		Use:   "export FILE",
		Short: "Write the party's own card to a file",
		Long: `Export writes the party's own card to a new FILE, for other parties and for the registrar. It has no
secret. Tell them its fingerprint in another way.`,
		Example: "  zsettle card export harbour.card",
		Args:    cobra.ExactArgs(1),
	}, runCardExport)
}

func runCardExport(ctx context.Context, o *partyOptions, args []string) error {
	return o.call(ctx, func(c *api.Client) error {
		card, err := c.Card(ctx)
		if err != nil {
			return err
		}
		if err := writeCard(args[0], card.File); err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, cardJSON{1, card})
		}
		_, err = fmt.Fprintf(o.out, "%s has the card; its fingerprint is %s\n", args[0], card.Fingerprint)
		return err
	})
}

// writeCard writes a card to a new file.
func writeCard(path, content string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644) //nolint:gosec // a card is for everybody
	if errors.Is(err, fs.ErrExist) {
		return cli.Errorf(cli.BadInput, "choose a new file; nothing was written", "%s exists already", path)
	}
	if err != nil {
		return cli.Errorf(cli.BadInput, "choose a folder that you may write to", "cannot create %s: %w", path, err)
	}
	_, err = f.WriteString(content)
	return errors.Join(err, f.Close())
}

func newCardImportCommand() *cobra.Command {
	var fingerprint string
	cmd := partyCommand(&cobra.Command{
		Use:   "import FILE",
		Short: "Pin the card of another party",
		Long: `Import pins a card: from then on the party trades with its owner, and knows it by the card's name. A
name stands for one card. Compare the fingerprint with the other party before you trade; with
--fingerprint another card is refused.`,
		Example: `  zsettle card import lake.card
  zsettle card import lake.card --fingerprint "8a4c 19f0 77d2 0b3e 5a61 c9d4 e8f2 3b07"`,
		Args: cobra.ExactArgs(1),
	}, func(ctx context.Context, o *partyOptions, args []string) error {
		return runCardImport(ctx, o, args[0], fingerprint)
	})
	cmd.Flags().StringVar(&fingerprint, "fingerprint", "", "`TEXT` that the other party told you")
	return cmd
}

func runCardImport(ctx context.Context, o *partyOptions, path, fingerprint string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return o.call(ctx, func(c *api.Client) error {
		card, err := c.PinCard(ctx, api.NewCard{File: string(content), Fingerprint: fingerprint})
		if err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, cardJSON{1, card})
		}
		_, err = fmt.Fprintf(o.out, "pinned %s; compare its fingerprint with the other party:\n%s\n",
			cli.Printable(card.Name), card.Fingerprint)
		return err
	})
}

func newCardListCommand() *cobra.Command {
	return partyCommand(&cobra.Command{
		Use:   "list",
		Short: "List the pinned cards",
		Long: `List shows the parties whose cards are pinned, with their fingerprints. The files are in the folder
cards of the party. To trade no more with a party, end the node and remove its file.`,
		Example: "  zsettle card list",
		Args:    cobra.NoArgs,
	}, runCardList)
}

// cardsJSON are the pinned cards as the API has them.
type cardsJSON struct {
	Schema int `json:"schema"`
	api.Cards
}

func runCardList(ctx context.Context, o *partyOptions, _ []string) error {
	return o.call(ctx, func(c *api.Client) error {
		all, err := c.Cards(ctx)
		if err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, cardsJSON{1, all})
		}
		g := cli.Grid{Header: []string{"name", "fingerprint"}}
		for _, card := range all.Cards {
			g.Add(card.Name, card.Fingerprint)
		}
		return g.WriteTable(o.out)
	})
}
