package main

import (
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
)

const walletHelp = `Wallet is what a party has, and what it does with it.

A deposit turns public tokens of the party's public account into a shielded note, a payment moves
notes to another party in private, and a withdrawal turns notes back into public tokens.

  zsettle wallet deposit 250 CASH`

func newWalletCommand() *cobra.Command {
	return cli.Group("wallet", "Hold, pay and withdraw money", walletHelp,
		newBalanceCommand(), newHistoryCommand(), newStatementCommand(), newDepositCommand(), newPayCommand(),
		newMergeCommand(), newWithdrawCommand(), newClaimCommand())
}
