// Command zview is the regulator's command: it lists what a view key sees, and holds it against the contract.
//
// Start with zview scan --help. It cannot spend: no spending key, proof or circuit is linked into it, and a test says so. Exit codes
// are those of internal/cli; only this file and rules.go know of them. The key is read from a file that nobody else may read, and is
// never printed. It does not check the node: a node that hides blocks is noticed only where it contradicts itself.
package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
)

func main() { os.Exit(int(cli.Main(newRoot(), rules()))) }

const rootHelp = `zview shows a regulator every deposit, payment, deal and withdrawal of a contract: who, to whom, what and how much.

  zview scan --key regulator.key --deployment deployment.json
  zview scan --key regulator.key --contract 0x5FC8... --output csv

`

func newRoot() *cobra.Command {
	root := cli.Group("zview", "What a regulator sees of private settlement", rootHelp+cli.ExitCodes(), newScanCommand())
	root.CompletionOptions.DisableDefaultCmd = true
	return root
}
