package main

import (
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
)

// devnetJSON is what devnet prints when everything answers.
type devnetJSON struct {
	Schema     int                    `json:"schema"`
	ChainID    uint64                 `json:"chainId"`
	HTTP       string                 `json:"http"`
	WS         string                 `json:"ws,omitempty"`
	Mnemonic   string                 `json:"mnemonic"`
	Accounts   []fundedJSON           `json:"accounts"`
	Deployment *deployment.Deployment `json:"deployment,omitempty"`
	// DeploymentFile and RegulatorFile are set if there is a deployment.
	DeploymentFile string `json:"deploymentFile,omitempty"`
	RegulatorFile  string `json:"regulatorFile,omitempty"`
	Operator       bool   `json:"operator"`
}

type fundedJSON struct {
	Address common.Address `json:"address"`
	Key     hexutil.Bytes  `json:"key"`
	Path    string         `json:"path"`
}

func fundedAccounts() []fundedJSON {
	all := make([]fundedJSON, devnet.AccountCount)
	for i, a := range devnet.Accounts() {
		all[i] = fundedJSON{a.Address(), crypto.FromECDSA(a.Key), a.Path}
	}
	return all
}

// showReady prints for people what there is. The line "ready" is the last one: then everything
// answers.
func (o *devnetOptions) showReady(ready devnetJSON) error {
	chainGrid := cli.Grid{Header: []string{"chain", strconv.FormatUint(ready.ChainID, 10)}}
	chainGrid.Add("HTTP", ready.HTTP)
	if ready.WS != "" {
		chainGrid.Add("WebSocket", ready.WS)
	}
	chainGrid.Add("seed words", ready.Mnemonic)
	accounts := cli.Grid{Header: []string{"n", "funded account"}, Numbers: []int{0}}
	keys := cli.Grid{Header: []string{"n", "private key, which everybody has"}, Numbers: []int{0}}
	for i, a := range ready.Accounts {
		accounts.Add(strconv.Itoa(i), a.Address.Hex())
		keys.Add(strconv.Itoa(i), a.Key.String())
	}
	grids := []*cli.Grid{&chainGrid, &accounts, &keys}
	if ready.Deployment != nil {
		grids = append(grids, deploymentGrid(ready))
	}
	if err := o.writeTables(grids...); err != nil {
		return err
	}
	_, err := fmt.Fprintln(o.out, "ready; press ctrl-c to stop it")
	return err
}

func deploymentGrid(ready devnetJSON) *cli.Grid {
	g := cli.Grid{Header: []string{"what", "where"}}
	g.Add("z-contract", ready.Deployment.ZContract.Hex())
	g.Add("private contracts", ready.Deployment.PrivateContracts.Hex())
	for _, t := range ready.Deployment.Tokens {
		g.Add(fmt.Sprintf("%s, %d decimals", t.Symbol, t.Decimals), t.Address.String())
	}
	g.Add("deployment file", ready.DeploymentFile)
	g.Add("regulator's key", ready.RegulatorFile)
	return &g
}
