package main

import (
	"context"
	"encoding/json"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// target is the deployment to look at: what a deployment file says of it, or just an address.
type target struct {
	Schema  int    `json:"schema"`
	ChainID uint64 `json:"chainId"`
	Block   uint64 `json:"block"`
	ledger.Addresses
	Tokens     []tokenInfo                    `json:"tokens"`
	CodeHashes map[common.Address]common.Hash `json:"codeHashes"`
}

type tokenInfo struct {
	Symbol   string      `json:"symbol"`
	Decimals uint8       `json:"decimals"`
	Address  notes.Asset `json:"address"`
}

// target reads the flags that say what to look at.
func (o *scanOptions) target() (target, error) {
	if o.contract == "" {
		return readTarget(o.deployment)
	}
	at, err := cli.ParseAccount(o.contract)
	return target{Block: o.from, Addresses: ledger.Addresses{ZContract: at}}, err
}

// readTarget takes out of a deployment file what a viewer needs. The rest of it (verifiers, keys) is of no concern here.
func readTarget(file string) (target, error) {
	var t target
	data, err := os.ReadFile(file)
	if err != nil {
		return t, cli.Errorf(cli.BadInput, "give --contract, or the deployment file with --deployment", "deployment file: %w", err)
	}
	if json.Unmarshal(data, &t) != nil || t.Schema != 1 || t.ChainID == 0 || t.CodeHashes[t.ZContract] == (common.Hash{}) {
		return t, cli.Errorf(cli.BadInput, "give the file that was written when the contracts were deployed", "%s is no deployment file", file)
	}
	return t, nil
}

// connect asks the node whether it serves the target's chain and contract.
func (o *scanOptions) connect(ctx context.Context, t target) (*chain.Client, error) {
	finality, err := cli.ParseFinality(o.finality)
	if err != nil {
		return nil, err
	}
	client, err := cli.Dial(ctx, o.rpc, chain.Config{ChainID: t.ChainID, Finality: finality})
	if err != nil {
		return nil, err
	}
	code, err := client.Code(ctx, t.ZContract)
	want, known := t.CodeHashes[t.ZContract]
	switch {
	case err != nil:
	case len(code) == 0:
		err = cli.Errorf(cli.Chain, "check the address, and that --rpc is a node of its chain", "chain %d has no contract at %s", client.ChainID(), t.ZContract)
	case known && crypto.Keccak256Hash(code) != want:
		err = cli.Errorf(cli.Chain, "get the present deployment file", "chain %d has another contract at %s than the deployment file says", client.ChainID(), t.ZContract)
	}
	if err != nil {
		client.Close()
		return nil, err
	}
	return client, nil
}
