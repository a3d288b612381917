package cli

import (
	"context"
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
)

// DefaultRPC is the URL of a node on this machine.
const DefaultRPC = "http://127.0.0.1:8545"

// RPCFlag adds the flag --rpc, which may be given several times.
func RPCFlag(cmd *cobra.Command, urls *[]string) {
	cmd.Flags().StringArrayVar(urls, "rpc", []string{DefaultRPC},
		"`URL` of the chain's JSON-RPC (http, https, ws or wss); give it\n"+
			"again for each further node, to be asked\n"+
			"if one fails (see docs/chains.md)")
}

// Dial connects to the first node that answers; the others are asked when it fails. It returns
// [chain.ErrOtherChain], [chain.ErrURL] and [chain.ErrAccess] unchanged. What the nodes ask of
// their clients is in files that the environment names: ZSETTLE_RPC_TOKEN_FILE,
// ZSETTLE_RPC_HEADER_FILE, ZSETTLE_RPC_CERT_FILE and ZSETTLE_RPC_KEY_FILE, ZSETTLE_RPC_CA_FILE.
// Every other failure is one of the node or of the connection and has the code [Chain]. Of the URLs
// only scheme and host are shown.
func Dial(ctx context.Context, rpc []string, config chain.Config) (*chain.Client, error) {
	var err error
	if config.Access, err = RPCAccess(); err != nil {
		return nil, err
	}
	config.Fallbacks = rpc[1:]
	client, err := ledger.Dial(ctx, rpc[0], config)
	if err == nil || errors.Is(err, chain.ErrOtherChain) || errors.Is(err, chain.ErrURL) ||
		errors.Is(err, chain.ErrAccess) || ctx.Err() != nil {
		return client, err
	}
	names := make([]string, len(rpc))
	for i, url := range rpc {
		names[i] = chain.NameOf(url)
	}
	return nil, Errorf(Chain, hintNode, "no answer from %s: %w", strings.Join(names, ", "), err)
}

// Finality reads the flag --finality. An empty one means what the deployment says. Anything that
// [chain.ParseFinality] refuses is [BadInput].
func Finality(text string, deployed chain.Finality) (chain.Finality, error) {
	if text == "" {
		return deployed, nil
	}
	f, err := chain.ParseFinality(text)
	if err != nil {
		hint := "give --finality instant, confirmations:N or finalized"
		return f, &Error{Code: BadInput, Err: err, Hint: hint}
	}
	return f, nil
}

// ParseAccount reads the address of an account or of a contract as [chain.ParseAccount] does.
// Anything else is [BadInput].
func ParseAccount(text string) (common.Address, error) {
	a, err := chain.ParseAccount(text)
	if err != nil {
		return a, &Error{Code: BadInput, Err: err, Hint: "copy it again: 0x and 40 hexadecimal digits"}
	}
	return a, nil
}
