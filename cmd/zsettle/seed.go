package main

import (
	"fmt"
	"strings"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes/spend"
)

// payingAccount reads the seed file, and returns the public account of the seed.
func (o *options) payingAccount() (*chain.Key, error) {
	network, err := o.addressNetwork()
	if err != nil {
		return nil, err
	}
	words, err := cli.ReadSecret(o.seedFile)
	if err != nil {
		return nil, err
	}
	key, err := spend.FromMnemonic(strings.Join(strings.Fields(string(words)), " "), "", network, o.account)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", o.seedFile, err)
	}
	scalar := key.ExportSigning()
	return chain.KeyFromScalar(scalar[:])
}
