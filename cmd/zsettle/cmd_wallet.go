package main

import (
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
)

const walletHelp = `Wallet is for the holder of an account: what the account has, and what it does with it.

A deposit turns public tokens of the account's public account into a shielded note, a payment moves
notes to another account in private, and a withdrawal turns notes back into public tokens.`

func newWalletCommand() *cobra.Command {
	return cli.Group("wallet", "Hold, pay and withdraw money", walletHelp,
		newBalanceCommand(), newDepositCommand(), newPayCommand(), newMergeCommand(),
		newWithdrawCommand(), newClaimCommand())
}
