// Command zsettle is for parties and operators: it manages accounts, deposits, pays and withdraws,
// runs an operator or a development chain, and demonstrates a trade.
//
// Start with zsettle --help. Each subcommand is a file cmd_X.go, or cmd_GROUP_X.go in a group, with
// a constructor, and a function that parses the arguments, calls a library and prints. The exit
// codes are those of package internal/cli; rules.go says which error has which code. Secrets are
// read from files that nobody else may read. They are never taken from the command line and never
// printed.
package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
)

func main() { os.Exit(int(cli.Main(newRoot(), rules()))) }

const rootHelp = `zsettle turns public tokens into shielded notes, pays with the notes in private, and turns them
back into public tokens.

Try it on a chain of your own. Leave the first command running. Run the others in a second
terminal, in the same folder:

  zsettle devnet --deploy --operator
  zsettle account new --seed-file alice.seed
  zsettle admin participants register --seed-file alice.seed
  zsettle faucet 1000 CASH --seed-file alice.seed
  zsettle wallet deposit 250 CASH --seed-file alice.seed
  zsettle wallet balance --wait --seed-file alice.seed
  zsettle wallet withdraw 100 CASH --seed-file alice.seed

'zsettle demo' settles a whole trade between two parties, with nothing to prepare.
With --output json, every command prints JSON, errors included.

`

func newRoot() *cobra.Command {
	root := cli.Group("zsettle", "Private settlement on EVM chains", rootHelp+cli.ExitCodes(),
		newDevnetCommand(), newAccountCommand(), newWalletCommand(),
		newFaucetCommand(),
		newDeployCommand(), newAdminCommand(), newOperatorCommand(), newDemoCommand())
	root.CompletionOptions.DisableDefaultCmd = true
	return root
}
