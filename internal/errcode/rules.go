package errcode

import (
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/settlement/node/folder"
	"github.com/zsettle/zsettle/wallet"
)

// Rules returns the rules of every error that a party or an operator can meet. The first that
// matches counts.
func Rules() []cli.Rule {
	return slices.Concat(
		commandRules(), nodeRules(), setupRules(), folderRules(), keyRules(), contractRules(),
		walletRules(), settlementRules(), outboxRules(), cli.Rules(), wrapperRules())
}

// wrapperRules are the rules of errors that wrap others, for those without a rule.
func wrapperRules() []cli.Rule {
	return []cli.Rule{
		cli.As[*wallet.PaymentError]("payment", cli.BadInput, ""),
		cli.Is(wallet.ErrUnfinished, "unfinished", cli.Failed, "the next command tries again"),
	}
}

// setupRules are the rules of what a command is given, and of deployments.
func setupRules() []cli.Rule {
	return []cli.Rule{
		cli.Is(spend.ErrMnemonic, "mnemonic", cli.BadInput,
			"compare the words with your written copy, word by word"),
		cli.Is(deployment.ErrFile, "deployment_file", cli.BadInput,
			"give the deployment.json that 'zsettle devnet --deploy' wrote, or that of your network"),
		cli.Is(deployment.ErrCode, "deployment_code", cli.Chain,
			"the deployment file is of another chain, or the chain was started again: get its present file"),
		cli.As[*deploy.PlanError]("plan", cli.BadInput,
			"correct the field; 'zsettle deploy --example' prints a plan that explains itself"),
		cli.Is(deploy.ErrDiffers, "deployment_differs", cli.Refused,
			"another plan was carried out; for a new deployment give another --deployment"),
		cli.Is(deploy.ErrJournal, "deployment_journal", cli.Chain,
			"the chain was started again: give another --data, or move the folder away"),
		cli.As[*deploy.OfficeError]("not_the_office", cli.Refused, "give the key of who holds it with --key-file"),
		cli.As[*deploy.DueError]("not_due", cli.Refused, "run the command again then"),
		cli.Is(deploy.ErrNotProposed, "not_proposed", cli.Refused, ""),
		cli.Is(deploy.ErrRegistrar, "registrar_timelocked", cli.Refused,
			"have the registrar's office granted to an account"),
		cli.Is(deploy.ErrTime, "deployment_time", cli.BadInput, ""),
		cli.Is(deploy.ErrRegisterChanged, "register_changed", cli.Refused, "run the command again"),
		cli.Is(operator.ErrDropped, "item_dropped", cli.Refused, ""),
	}
}

// folderRules are the rules of a party's folder.
func folderRules() []cli.Rule {
	const whole = "put a copy of the file back; the seed words and 'zsettle init --restore' make a new folder"
	return []cli.Rule{
		cli.Is(folder.ErrNoParty, "no_party", cli.BadInput,
			"give --party, or make a party's folder with 'zsettle init NAME'"),
		cli.Is(folder.ErrExists, "party_exists", cli.BadInput,
			"give an empty folder with --party; nothing was changed"),
		cli.Is(folder.ErrPassphrase, "passphrase", cli.BadInput,
			"type it again; ZSETTLE_PASSPHRASE_FILE may name a file that has it"),
		cli.Is(folder.ErrIdentity, "identity_file", cli.BadInput, whole),
		cli.Is(folder.ErrToken, "token_file", cli.BadInput, whole),
		cli.Is(folder.ErrCardTaken, "card_taken", cli.BadInput,
			"ask the party which card is its own, and compare the fingerprints; "+
				"to replace the old one, remove its file"),
		cli.As[*folder.FieldError]("party_file", cli.BadInput,
			"correct the field; 'zsettle init --help' explains them"),
	}
}

// keyRules are the rules of the errors of key bundles.
func keyRules() []cli.Rule {
	const hint = "nothing was sent; check --keys, or leave it out on a development chain"
	return []cli.Rule{
		cli.Is(prover.ErrMissing, "keys_missing", cli.Keys, hint),
		cli.Is(prover.ErrManifest, "keys_manifest", cli.Keys, hint),
		cli.Is(prover.ErrCeremony, "keys_ceremony", cli.Keys, hint),
		cli.Is(prover.ErrHash, "keys_hash", cli.Keys, hint),
		cli.Is(prover.ErrCircuit, "keys_circuit", cli.Keys, hint),
		cli.Is(prover.ErrLayout, "keys_layout", cli.Keys, hint),
		cli.Is(prover.ErrKeyPair, "keys_pair", cli.Keys, hint),
		cli.Is(prover.ErrWeakKey, "keys_weak", cli.Keys, hint),
		cli.Is(prover.ErrSelfTest, "keys_self_test", cli.Keys, hint),
		cli.Is(prover.ErrLacks, "keys_lack_circuit", cli.Keys, hint),
		cli.Is(prover.ErrProof, "proof", cli.Keys, hint),
	}
}

// outboxRules are the rules of transactions on their way.
func outboxRules() []cli.Rule {
	const again = "run the command again"
	return []cli.Rule{
		cli.As[*outbox.StalledError]("chain_stalled", cli.Chain,
			"nothing is lost: the transaction goes on when the validators do"),
		cli.As[*outbox.PriceError]("price_limit", cli.Refused,
			"what was sent stays in the outbox: wait until gas is cheaper, or give --max-gas-price"),
		cli.Is(outbox.ErrNonceTaken, "nonce_taken", cli.Failed, again),
		cli.Is(outbox.ErrAbandoned, "abandoned", cli.Refused, ""),
		cli.Is(outbox.ErrUnknown, "no_transaction", cli.Failed, again),
		cli.Is(outbox.ErrOther, "other_transaction", cli.Failed, again),
		cli.Is(chain.ErrNonceUsed, "nonce_used", cli.Failed, again),
		cli.Is(chain.ErrSigner, "signer", cli.Failed, "check the signer of the public account"),
	}
}
