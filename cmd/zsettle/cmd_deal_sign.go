package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/contract"
)

type signOptions struct{ options }

func newSignCommand() *cobra.Command {
	var o signOptions
	cmd := &cobra.Command{
		Use:   "sign REQUEST --key-file FILE",
		Short: "Sign the approval of a deal, as its checker",
		Long: `Sign is for the checker of a party with --approve maker-checker, on the checker's own machine.
REQUEST is the file that 'zsettle deal approve DEAL --request' has written at the party. Look at the
terms in it before you sign: who pays, the assets and amounts, and the deadline.

It signs nothing but an approval of a deal in the deployment, and needs no chain. A hardware wallet
or a signing service can sign the same file.`,
		Example: "  zsettle deal sign request.json --key-file checker.key --deployment deployment.json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runSign(cmd.Context(), &o, args[0])
		},
	}
	cmd.Flags().StringVar(&o.deployment, "deployment", defaultDeployment, "`FILE` that says where the contracts are")
	cmd.Flags().StringVar(&o.keyFile, "key-file", "",
		"`FILE` with the checker's key: 64 hexadecimal digits, or a seed\nfile; only you may read it")
	_ = cmd.MarkFlagRequired("key-file") // the flag exists
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

// signedJSON is what sign prints.
type signedJSON struct {
	Schema    int                `json:"schema"`
	Checker   string             `json:"checker"`
	Signature contract.Signature `json:"signature"`
}

func runSign(ctx context.Context, o *signOptions, path string) error {
	d, err := deployment.Load(o.deployment)
	if err != nil {
		return err
	}
	key, err := o.readKeyFile()
	if err != nil {
		return err
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	domain := contract.Domain{ChainID: d.Chain.ID, ZContract: d.ZContract}
	signature, err := signRequest(ctx, domain, key, text)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, signedJSON{1, key.Address().Hex(), signature})
	}
	written, err := signature.MarshalText()
	if err == nil {
		_, err = fmt.Fprintf(o.out, "%s\n", written)
	}
	return err
}

// signRequest signs what a node asks the checker to sign.
func signRequest(
	ctx context.Context, d contract.Domain, key *chain.Key, text []byte,
) (signature contract.Signature, err error) {
	request, err := contract.DecodeTypedData(text)
	if err == nil {
		signature, err = contract.SignApproval(ctx, d, contract.WithKey(key), request)
	}
	if err != nil {
		hint := "give the file that 'zsettle deal approve DEAL --request' has written"
		return signature, &cli.Error{Code: cli.BadInput, Err: err, Hint: hint}
	}
	return signature, nil
}
