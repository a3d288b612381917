package cli

import (
	"context"
	"io/fs"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
	"github.com/zsettle/zsettle/store"
)

// HintBroken is what to do when the chain says what no accepted transaction can say.
const HintBroken = "use another node; if it reports the same, the system is broken"

const (
	hintNode        = "check that the chain's node is running and that its URL is right"
	hintChain       = "give the deployment file of this chain, or the URL of a node of the deployment's chain"
	hintResync      = "read the chain again with --resync"
	hintDevelopment = "use keys from a ceremony with --keys; " +
		"development keys and tokens are for development chains only"
)

// Rules explain the errors that every command can meet. A command puts its own rules before them.
func Rules() []Rule {
	return []Rule{
		Is(context.Canceled, "interrupted", Interrupted, ""),
		Is(notes.ErrAddress, "address", BadInput, "copy the whole address again"),
		Is(notes.ErrAsset, "asset", BadInput, "give the symbol of a token of the deployment, or the token's address"),
		Is(notes.ErrValueRange, "value_range", BadInput, "give an amount below 2^120 of the token's smallest unit"),
		Is(chain.ErrOtherChain, "other_chain", Chain, hintChain),
		Is(development.ErrNotDevelopment, "not_a_development_chain", Keys, hintDevelopment),
		Is(ledger.ErrNoCode, "no_contract", Chain, "check that the deployment file belongs to this chain"),
		Is(ledger.ErrOrigin, "other_deployment", Chain,
			"if the chain was started again, "+hintResync+"; otherwise use another folder"),
		Is(ledger.ErrFinalReverted, "final_block_gone", Chain,
			"check the finality; if the chain was started again, "+hintResync),
		Is(ledger.ErrPolicy, "other_finality", Chain, "use the finality of before, or "+hintResync),
		Is(ledger.ErrRoot, "node_wrong_root", Chain, "the node contradicts itself: use another node, then "+hintResync),
		Is(ledger.ErrGap, "node_missing_event", Chain,
			"the node left out part of the chain: use another node, then "+hintResync),
		Is(ledger.ErrMalformed, "malformed_event", Chain, "check that the deployment file belongs to this chain"),
		Is(ledger.ErrResynced, "resynced", Failed, "run the command again"),
		Is(ledger.ErrNotAppended, "not_appended", Refused, "wait until an operator has appended the note"),
		Is(store.ErrLocked, "store_in_use", BadInput, "end the other process, or wait until it has ended"),
		Is(store.ErrNewer, "store_newer", BadInput, "use the newer version of the program"),
		Is(store.ErrKind, "store_other_kind", BadInput,
			"move it away; what the chain has is read again"),
		Is(store.ErrJournalLost, "journal_lost", BadInput,
			"nothing was paid; put the journal back, or find out what was paid, "+
				"and then give --confirm-lost-journal"),
		Is(store.ErrJournalOld, "journal_old", BadInput,
			"nothing was paid; put the newest journal back, or find out what was done since the copy, "+
				"and then give --confirm-lost-journal"),
		Is(store.ErrCacheDamaged, "cache_damaged", BadInput, hintResync),
		Is(store.ErrJournalDamaged, "journal_damaged", BadInput, "nothing was paid; put a copy of the journal back"),
		Is(store.ErrCorrupt, "store_damaged", BadInput, "put a copy of the file back"),
		Is(store.ErrFull, "disk_full", Failed, "make room on the disk, and run the command again"),
		As[*chain.RevertError]("reverted", Refused, ""),
		Is(chain.ErrNoBlock, "node_lacks_block", Chain, "use a node that has the whole chain"),
		Is(chain.ErrNoReceipts, "node_without_receipts", Chain, "use a node that serves receipts"),
		Is(chain.ErrNotFinalized, "finality_not_served", Chain,
			"give --finality instant on Raft, IBFT, QBFT and polygon-edge, or confirmations:N on clique"),
		Is(chain.ErrUnitUnknown, "unit_unknown", Chain, "send any transaction, so that there is a block"),
		As[*chain.AnswerError]("node_refused", Chain, hintNode),
		Is(chain.ErrURL, "node_url", BadInput, hintNode),
		Is(chain.ErrAccess, "node_access", BadInput, "see docs/chains.md for what a node may ask of its clients"),
		Is(chain.ErrContradiction, "node_contradiction", Chain,
			"the node contradicts itself: try again, or use another node"),
		As[*chain.NodeError]("node_unreachable", Chain, hintNode),
		Is(ErrNotConfirmed, "not_confirmed", BadInput, "read what it would do, and give --yes if that is meant"),
		Is(notes.ErrSubmission, "auditor_key", BadInput,
			"copy the auditor's public key again: zsaudit1 and what follows"),
		Is(context.DeadlineExceeded, "node_timeout", Chain, hintNode),
		Is(fs.ErrNotExist, "no_file", BadInput, "check the path"),
		Is(fs.ErrPermission, "no_permission", BadInput, "check the permissions"),
	}
}

// AuditRules explain the errors of package audit.
func AuditRules() []Rule {
	return []Rule{
		Is(audit.ErrKey, "audit_key", BadInput, "give --key once for each audit epoch of this contract"),
		Is(audit.ErrDisclosure, "disclosure", BadInput, "the secret is of another transaction"),
		Is(audit.ErrBooks, "books_out", Failed, HintBroken),
		As[*audit.UndecryptableError]("undecryptable", Failed, HintBroken),
	}
}

// ReviewRules explain the errors of package review, with which a late joiner reads a private
// contract.
func ReviewRules() []Rule {
	return []Rule{
		Is(review.ErrNotGranted, "not_granted", Refused, "see 'zview deal list'"),
		Is(review.ErrFindings, "deal_findings", Failed,
			"the checks say what is wrong; ask another node with --rpc, and then the parties"),
		Is(review.ErrSecret, "reader_key", BadInput, "give the file that 'zview card new' made"),
		Is(contract.ErrCard, "card", BadInput, ""),
	}
}
