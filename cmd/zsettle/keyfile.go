package main

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
)

// keyFileFlags adds the flags that name the account of an operator of a consortium.
func (o *options) keyFileFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.keyFile, "key-file", "",
		"`FILE` with the key of the account that sends: 64 hexadecimal\n"+
			"digits, or a seed file; only you may read it (default\non a development chain: the demo account)")
	o.networkFlag(cmd)
}

// sender returns the account that --key-file names, or the demo account of a development chain.
// demo says that everybody has its key.
func (o *options) sender(chainID uint64) (account chain.Signer, demo bool, err error) {
	if o.keyFile != "" {
		key, err := o.readKeyFile()
		return key, false, err
	}
	if err := development.Check(chainID, o.development, o.genesis); err != nil {
		return nil, false, cli.Errorf(cli.BadInput, "give --key-file", "no account to send from: %w", err)
	}
	key, err := demoAccount(demoAdmin)
	return key, true, err
}

// readKeyFile reads a file with a key in hexadecimal, or with seed words, whose first public
// account it is then.
func (o *options) readKeyFile() (*chain.Key, error) {
	content, err := cli.ReadSecret(o.keyFile)
	if err != nil {
		return nil, err
	}
	text := strings.Join(strings.Fields(string(content)), " ")
	if scalar, err := hex.DecodeString(strings.TrimPrefix(text, "0x")); err == nil {
		key, err := chain.KeyFromScalar(scalar)
		if err != nil {
			return nil, cli.Errorf(cli.BadInput, "check the file", "%s: %w", o.keyFile, err)
		}
		return key, nil
	}
	network, err := o.addressNetwork()
	if err != nil {
		return nil, err
	}
	key, err := spend.FromMnemonic(text, "", network, 0)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", o.keyFile, err)
	}
	scalar := key.ExportSigning()
	return chain.KeyFromScalar(scalar[:])
}

// networkFlag adds the flag that says of which network addresses and the keys of seed files are.
func (o *options) networkFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.network, "network", string(notes.Development),
		"`NETWORK` of addresses and seed files: zs (main), zst (test) or\nzsd (development)")
}
