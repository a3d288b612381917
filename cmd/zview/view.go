package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// view is what the regulator sees of a contract.
type view struct {
	contract *ledger.ZContract
	target   *deployment.Deployment
	report   *audit.Report
	checks   []audit.Check
	// faults is what is wrong with the report: transactions that cannot be read, books that do not
	// balance.
	faults error
	// tokens are known once the view is shown as tables.
	tokens tokens
}

// viewSchema is the version of what --output json prints.
const viewSchema = 2

type viewJSON struct {
	Schema   int            `json:"schema"`
	ChainID  uint64         `json:"chainId"`
	Contract common.Address `json:"contract"`
	// Report has amounts in the smallest unit.
	Report *audit.Report `json:"report"`
	Checks []audit.Check `json:"checks"`
	OK     bool          `json:"ok"`
}

// show prints the view in the format that the user asked for.
func (v *view) show(ctx context.Context, o *scanOptions) error {
	switch o.output {
	case cli.JSON:
		return cli.WriteJSON(o.out, v.asJSON())
	case cli.CSV:
		return v.report.WriteCSV(o.out)
	default:
		var assets []notes.Asset
		for _, c := range v.checks {
			assets = append(assets, c.Asset)
		}
		v.tokens = nameTokens(ctx, v.contract, v.target, assets)
		return writeTables(o.out, v.tables())
	}
}

func (v *view) asJSON() viewJSON {
	return viewJSON{
		Schema:   viewSchema,
		ChainID:  v.contract.Client().ChainID(),
		Contract: v.target.ZContract,
		Report:   v.report,
		Checks:   v.checks,
		OK:       v.verdict() == nil,
	}
}

// writeTables writes tables with an empty line between them.
func writeTables(w io.Writer, tables []*cli.Grid) error {
	for i, g := range tables {
		if i > 0 {
			if _, err := fmt.Fprintln(w); err != nil {
				return err
			}
		}
		if err := g.WriteTable(w); err != nil {
			return err
		}
	}
	return nil
}

// verdict returns an error if something could not be read or a comparison with the chain failed.
func (v *view) verdict() error {
	if v.faults != nil {
		return v.faults
	}
	for _, c := range v.checks {
		if !c.OK {
			return cli.Errorf(cli.Failed, cli.HintBroken, "the books of asset %s do not agree with the contract",
				c.Asset)
		}
	}
	return nil
}
