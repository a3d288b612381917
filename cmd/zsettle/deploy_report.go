package main

import (
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
)

// deployJSON is what deploy prints.
type deployJSON struct {
	Schema int  `json:"schema"`
	DryRun bool `json:"dryRun"`
	// Account pays the gas. It is zero if nothing is sent because the deployment stands.
	Account common.Address `json:"account"`
	// GasPrice is what a unit of gas costs at most now, in wei, on a dry run.
	GasPrice string         `json:"gasPrice,omitempty"`
	Steps    []stepDoneJSON `json:"steps"`
	// Checks compare the plan with what stands.
	Checks         []checkJSON            `json:"checks,omitempty"`
	DeploymentFile string                 `json:"deploymentFile,omitempty"`
	Deployment     *deployment.Deployment `json:"deployment,omitempty"`
}

// stepDoneJSON is a contract. Gas is an estimate, or 0 if there is none, until Done.
type stepDoneJSON struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address"`
	Gas     uint64         `json:"gas"`
	Done    bool           `json:"done"`
}

type checkJSON struct {
	What string `json:"what"`
	OK   bool   `json:"ok"`
}

func stepsDone(steps []deploy.Step) []stepDoneJSON {
	shown := make([]stepDoneJSON, len(steps))
	for i, s := range steps {
		shown[i] = stepDoneJSON{s.Name, s.Created, s.Gas, s.Done}
	}
	return shown
}

func checksOf(findings []deploy.Finding) []checkJSON {
	checks := make([]checkJSON, len(findings))
	for i, f := range findings {
		checks[i] = checkJSON{f.What, f.OK}
	}
	return checks
}

// show prints what was done, or would be.
func (o *deployOptions) show(shown deployJSON) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	if len(shown.Steps) > 0 {
		if err := o.writeTables(stepGrid(shown.Steps)); err != nil {
			return err
		}
	}
	if len(shown.Checks) > 0 {
		if err := o.writeTables(checkGrid(shown.Checks)); err != nil {
			return err
		}
	}
	switch {
	case shown.Deployment != nil:
		_, err := fmt.Fprintf(o.out, "the deployment stands: %s\n", shown.DeploymentFile)
		return err
	default:
		_, err := fmt.Fprintf(o.out, "the account %s would pay, at most %s wei for a unit of gas\nnothing was sent\n",
			shown.Account, shown.GasPrice)
		return err
	}
}

func stepGrid(steps []stepDoneJSON) *cli.Grid {
	g := cli.Grid{Header: []string{"step", "contract", "address", "gas", "state"}, Numbers: []int{0, 3}}
	for i, s := range steps {
		gas, state := "later", "to be created"
		if s.Gas != 0 {
			gas = strconv.FormatUint(s.Gas, 10)
		}
		if s.Done {
			state = "done"
		}
		g.Add(strconv.Itoa(i+1), s.Name, s.Address.Hex(), gas, state)
	}
	return &g
}

func checkGrid(checks []checkJSON) *cli.Grid {
	g := cli.Grid{Header: []string{"the plan says", "now"}, Wrap: []int{0}}
	for _, c := range checks {
		now := "so it is"
		if !c.OK {
			now = "changed since"
		}
		g.Add(c.What, now)
	}
	return &g
}
