package cli

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
)

// Dial connects to a node. It returns [chain.ErrOtherChain] unchanged. Every other failure is one
// of the node or of the connection and has the code [Chain]. A password in the URL is not repeated.
func Dial(ctx context.Context, rpc string, config chain.Config) (*chain.Client, error) {
	client, err := ledger.Dial(ctx, rpc, config)
	if err == nil || errors.Is(err, chain.ErrOtherChain) || ctx.Err() != nil {
		return client, err
	}
	shown := rpc
	if u, err := url.Parse(rpc); err == nil {
		shown = u.Redacted()
	}
	return nil, Errorf(Chain, hintNode, "no answer from %s: %w", shown, err)
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

// ParseAccount reads the address of a public account or of a contract: 0x and 40 hexadecimal
// digits, not all of them 0. An address in mixed case has a checksum, which must be right. Anything
// else is [BadInput].
func ParseAccount(text string) (common.Address, error) {
	a := common.HexToAddress(text)
	if !common.IsHexAddress(text) || !strings.HasPrefix(text, "0x") || a == (common.Address{}) {
		return a, Errorf(BadInput, "write 0x and 40 hexadecimal digits",
			"%q is not the address of an account or contract", text)
	}
	digits := text[2:]
	oneCase := digits == strings.ToLower(digits) || digits == strings.ToUpper(digits)
	if !oneCase && text != a.Hex() {
		return a, Errorf(BadInput, "copy it again", "address %s has a wrong checksum", text)
	}
	return a, nil
}
