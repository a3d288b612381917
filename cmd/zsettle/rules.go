package main

import (
	"io/fs"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/demo"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/wallet"
)

// rules say which exit code and hint an error of a library gets. The first rule that matches
// counts.
func rules() []cli.Rule {
	rules := []cli.Rule{
		cli.As[*demo.DealError](cli.BadInput, "correct the field; 'zsettle demo --help' shows the format"),
		cli.Is(spend.ErrMnemonic, cli.BadInput, "compare the seed file with your written copy, word by word"),
		cli.Is(deployment.ErrFile, cli.BadInput,
			"give the deployment.json that 'zsettle devnet --deploy' wrote, or that of your network"),
		cli.Is(deployment.ErrCode, cli.Chain,
			"the deployment file is of another chain, or the chain was started again: get its present file"),
	}
	rules = append(rules, keyRules()...)
	rules = append(rules, walletRules()...)
	rules = append(rules, cli.Rules()...)
	return append(rules,
		cli.Is(fs.ErrNotExist, cli.BadInput, "check the path"),
		cli.Is(fs.ErrPermission, cli.BadInput, "check the permissions"))
}

// keyRules are the rules of the errors of key bundles.
func keyRules() []cli.Rule {
	var rules []cli.Rule
	for _, err := range []error{
		prover.ErrMissing, prover.ErrManifest, prover.ErrCeremony, prover.ErrHash, prover.ErrCircuit, prover.ErrLayout,
		prover.ErrKeyPair, prover.ErrWeakKey, prover.ErrSelfTest, prover.ErrLacks,
	} {
		hint := "nothing was sent; check --keys, or leave it out on a development chain"
		rules = append(rules, cli.Is(err, cli.Keys, hint))
	}
	return rules
}

// walletRules are the rules of the errors of package wallet, and of the contract's refusals.
func walletRules() []cli.Rule {
	return []cli.Rule{
		cli.Is(wallet.ErrZeroValue, cli.BadInput, ""),
		cli.Is(wallet.ErrZeroRecipient, cli.BadInput, ""),
		cli.As[*wallet.ErrInsufficient](cli.Refused,
			"see 'zsettle wallet balance'; pending notes can be spent after an operator appended them"),
		cli.As[*wallet.ErrNotRegistered](cli.Refused, "on a development chain: zsettle register ADDRESS"),
		cli.As[*wallet.ErrNotListed](cli.Refused, "give the symbol of a token of the deployment"),
		cli.As[*wallet.ErrPublicFunds](cli.Refused, "on a development chain: zsettle faucet AMOUNT ASSET"),
		cli.Is(wallet.ErrMintPaused, cli.Refused, ""),
		cli.Is(wallet.ErrRefUsed, cli.Refused, "a ref names one payee and amount for ever; nothing was sent"),
		cli.Is(wallet.ErrRefText, cli.BadInput, "nothing was sent"),
		cli.Is(wallet.ErrNothingToMerge, cli.Refused, "see 'zsettle wallet balance'"),
		cli.Is(wallet.ErrNoDistributions, cli.Refused, ""),
		cli.Is(wallet.ErrDeadline, cli.Refused, ""),
		cli.Is(wallet.ErrTreeFull, cli.Refused, ""),
		cli.Is(bindings.ErrDeadlinePassed, cli.Refused, "agree on a later deadline"),
		cli.Is(bindings.ErrInvalidProof, cli.Keys,
			"the contracts were deployed with other keys: give the bundle of those keys with --keys"),
		cli.Is(wallet.ErrStale, cli.Refused, "run the command again"),
		cli.Is(wallet.ErrReserved, cli.Refused, "run the command again"),
		cli.Is(wallet.ErrRefused, cli.Refused, "nothing was spent"),
	}
}
