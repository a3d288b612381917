// Command zsettle is for parties and operators: it makes a party and runs its node, deposits, pays,
// withdraws and trades, runs an operator or a development chain, and demonstrates a trade.
//
// Start with zsettle --help. Each subcommand is a file cmd_X.go, or cmd_GROUP_X.go in a group, with
// a constructor, and a function that parses the arguments, calls a library and prints. The exit
// codes are those of package internal/cli; rules.go says which error has which code. Secrets are
// read from files that nobody else may read, or from the terminal. They are never taken from the
// command line, and printed once, when they are new.
//
// What a party has is behind its node's API. A command of a party is a client of the node that
// runs, or of the same node inside its own process; see party.go.
package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
)

func main() { os.Exit(int(cli.Main(newRoot(), rules()))) }

const rootHelp = `zsettle lets parties pay and trade in private on an EVM chain. docs/tutorial.md is a walk through
it.

Try it on a chain of your own. Leave the first command running. Run the others in a second
terminal, in the same folder:

  zsettle devnet --deploy --operator
  zsettle init "Harbour Bank" --party harbour
  zsettle admin participants register zsd1...         what init printed as the address
  zsettle faucet 1000 CASH --party harbour
  zsettle wallet deposit 250 CASH --party harbour
  zsettle wallet balance --wait --party harbour
  zsettle node run --party harbour                    lets it trade: see 'zsettle deal'

'zsettle demo' settles a whole trade between two parties, with nothing to prepare.
With --output json, every command prints JSON, errors included.

`

func newRoot() *cobra.Command {
	root := cli.Group("zsettle", "Private settlement on EVM chains", rootHelp+cli.ExitCodes(),
		newInitCommand(), newConfigCommand(), newDoctorCommand(), newBackupCommand(), newCardCommand(),
		newWalletCommand(), newDealCommand(), newNodeCommand(),
		newDevnetCommand(), newFaucetCommand(), newDeployCommand(), newAdminCommand(), newOperatorCommand(),
		newDemoCommand())
	root.CompletionOptions.DisableDefaultCmd = true
	return root
}
