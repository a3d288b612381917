// Command zsettle is the command of parties and operators: accounts, deposits, payments, withdrawals, the operator, a development
// chain, and a demonstration.
//
// Start with zsettle --help. Every subcommand is a file cmd_X.go: a constructor, and a function that parses, calls a library and
// prints. Exit codes are those of internal/cli; only this file and rules.go know of them. Secrets are read from files that nobody
// else may read, never from the command line, and are never printed.
package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
)

func main() { os.Exit(int(cli.Main(newRoot(), rules()))) }

const rootHelp = `zsettle moves public tokens into shielded notes, pays with them in private, and takes them out again.

A first walk, on a chain of your own (leave the first command running):

  zsettle devnet --deploy --operator
  zsettle account new --seed-file alice.seed
  zsettle register --seed-file alice.seed
  zsettle faucet 1000 CASH --seed-file alice.seed
  zsettle deposit 250 CASH --seed-file alice.seed
  zsettle balance --wait --seed-file alice.seed

`

func newRoot() *cobra.Command {
	root := cli.Group("zsettle", "Private settlement on EVM chains", rootHelp+cli.ExitCodes(),
		newDevnetCommand(), newAccountCommand(), newBalanceCommand(), newDepositCommand(), newPayCommand(), newWithdrawCommand(),
		newRegisterCommand(), newFaucetCommand(), newOperatorCommand(), newDemoCommand())
	root.CompletionOptions.DisableDefaultCmd = true
	return root
}
