// Command zview is the regulator's command: it lists what an audit key decrypts, and compares it
// with the contract.
//
// Start with zview scan --help. The command cannot spend: no spending key, proof or circuit is
// linked into it, and a test checks that. The key is read from a file that nobody else may read,
// and is never printed.
//
// The command does not check the node. A node that hides blocks is noticed only if it contradicts
// itself.
package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
)

func main() { os.Exit(int(cli.Main(newRoot(), rules()))) }

const rootHelp = `Zview shows a regulator every deposit, payment, deal and withdrawal of a z-contract: who paid whom,
what and how much. With the regulator's key it can read everything, and it cannot spend.

List everything and check that it adds up:

  zview scan --key regulator.key --deployment deployment.json

Export the list for a spreadsheet, without a deployment file:

  zview scan --key regulator.key --contract 0x5FC8... --finality finalized --output csv > list.csv

`

func newRoot() *cobra.Command {
	short := "Show a regulator what happened in private settlement"
	root := cli.Group("zview", short, rootHelp+cli.ExitCodes(), newScanCommand())
	root.CompletionOptions.DisableDefaultCmd = true
	return root
}
