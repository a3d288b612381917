package main

import (
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/review"
)

const cardHelp = `A card says to whom a party grants a private contract. An auditor or a court makes one once: new
writes its secret into a key file, which nobody else may read, and its public part into a card file for
the parties. Compare the fingerprint with them over another channel. Nobody can pay to this card, and it
can't spend.`

func newCardCommand() *cobra.Command {
	return cli.Group("card", "Make the card to which parties grant private contracts", cardHelp,
		newCardNewCommand(), newCardShowCommand())
}

type cardOptions struct {
	key, name, network, out string
	output                  cli.Format
}

func (o *cardOptions) add(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.key, "key", "", "`FILE` with the secret of the card; nobody else may be able to read it")
	f.StringVar(&o.out, "out", "", "new `FILE` for the card, which the parties get (default none)")
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
}

func newCardNewCommand() *cobra.Command {
	var o cardOptions
	cmd := &cobra.Command{
		Use:     "new --name NAME --key FILE",
		Short:   "Make a card and its secret",
		Long:    cardHelp,
		Example: `  zview card new --name "District Court" --key court.key --out court.card`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			secret, err := review.NewSecret()
			if err != nil {
				return err
			}
			if o.key == "" {
				return cli.Errorf(cli.BadInput, "give --key", "no file for the secret")
			}
			r, err := newReader(cmd.Context(), secret, notes.Network(o.network), o.name)
			if err != nil {
				return err
			}
			if err := r.writeKey(o.key); err != nil {
				return err
			}
			return o.show(cmd, r)
		},
	}
	o.add(cmd)
	cmd.Flags().StringVar(&o.name, "name", "", "`NAME` that the parties see")
	cmd.Flags().StringVar(&o.network, "network", string(notes.Development),
		"`NETWORK` of the parties' cards: zs (main), zst (test) or\nzsd (development)")
	return cmd
}

func newCardShowCommand() *cobra.Command {
	var o cardOptions
	cmd := &cobra.Command{
		Use:     "show --key FILE",
		Short:   "Show a card's fingerprint, and write its file again",
		Long:    cardHelp,
		Example: "  zview card show --key court.key --out court.card",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			r, err := readKey(cmd.Context(), o.key)
			if err != nil {
				return err
			}
			return o.show(cmd, r)
		},
	}
	o.add(cmd)
	return cmd
}

type cardJSON struct {
	Schema      int           `json:"schema"`
	Name        string        `json:"name"`
	Network     notes.Network `json:"network"`
	Fingerprint string        `json:"fingerprint"`
	// File is where the card is, if it was written.
	File string `json:"file,omitempty"`
}

// show writes the card file, if one is wanted, and prints the card.
func (o *cardOptions) show(cmd *cobra.Command, r reader) error {
	if err := o.write(r); err != nil {
		return err
	}
	card := cardJSON{1, r.card.Name, r.card.Network, r.card.Fingerprint().String(), o.out}
	if o.output == cli.JSON {
		return cli.WriteJSON(cmd.OutOrStdout(), card)
	}
	g := &cli.Grid{Header: []string{"card", "network", "fingerprint"}, Wrap: []int{0}}
	g.Add(card.Name, string(card.Network), card.Fingerprint)
	return g.WriteTable(cmd.OutOrStdout())
}

// write writes the card file. It overwrites none.
func (o *cardOptions) write(r reader) error {
	if o.out == "" {
		return nil
	}
	f, err := os.OpenFile(o.out, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644) //nolint:gosec // a card is for everybody
	if errors.Is(err, fs.ErrExist) {
		return cli.Errorf(cli.BadInput, "choose another file", "%s exists already", o.out)
	}
	if err != nil {
		return cli.Errorf(cli.BadInput, "choose a folder that you may write to", "cannot create %s: %w", o.out, err)
	}
	_, err = f.Write(r.card.Encode())
	return errors.Join(err, f.Close())
}
