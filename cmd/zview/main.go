// Command zview is for those who see and do not trade: it lists what a regulator's audit key
// decrypts, and compares it with the contract; and it lets an auditor or a court read the private
// contract of a deal that a party granted, and checks it against the chain.
//
// Start with zview scan --help or zview deal --help. The command cannot spend: no spending key,
// proof or circuit is linked into it, and a test checks that. The key is read from a file that
// nobody else may read, and is never printed.
//
// A node that hides blocks is noticed only if it contradicts itself or another node.
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

An auditor or a court reads the private contract of a deal that a party granted to its card, and
checks terms, signatures and both payments against the chain:

  zview card new --name "District Court" --key court.key --out court.card
  zview deal list --key court.key
  zview deal show 0x3f5c... --key court.key

`

func newRoot() *cobra.Command {
	short := "Show a regulator, an auditor or a court what happened in private settlement"
	root := cli.Group("zview", short, rootHelp+cli.ExitCodes(), newScanCommand(), newCardCommand(), newDealCommand())
	root.CompletionOptions.DisableDefaultCmd = true
	return root
}
