package cli

import (
	"context"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

const (
	hintNode        = "check that the node is running and that --rpc is its URL"
	hintChain       = "give the deployment file of this chain, or the URL of a node of the deployment's chain"
	hintResync      = "read the chain again with --resync"
	hintDevelopment = "use keys from a ceremony with --keys; " +
		"development keys and tokens are for development chains only"
)

// Rules explain the errors that every command can meet. A command puts its own rules before them.
func Rules() []Rule {
	return []Rule{
		Is(context.Canceled, Interrupted, ""),
		Is(notes.ErrAddress, BadInput, "copy the whole address again"),
		Is(notes.ErrAsset, BadInput, "give the symbol of a token of the deployment, or the token's address"),
		Is(notes.ErrValueRange, BadInput, "give an amount below 2^120 of the token's smallest unit"),
		Is(chain.ErrOtherChain, Chain, hintChain),
		Is(development.ErrNotDevelopment, Keys, hintDevelopment),
		Is(ledger.ErrOrigin, Chain, "if the chain was started again, "+hintResync+"; otherwise use another --data"),
		Is(ledger.ErrFinalReverted, Chain, "check --finality; if the chain was started again, "+hintResync),
		Is(ledger.ErrPolicy, Chain, "give --finality as before, or "+hintResync),
		Is(ledger.ErrRoot, Chain, "the node contradicts itself: use another node, then "+hintResync),
		Is(ledger.ErrGap, Chain, "the node left out part of the chain: use another node, then "+hintResync),
		Is(ledger.ErrMalformed, Chain, "check that the deployment file belongs to this chain"),
		Is(store.ErrLocked, BadInput, "end the other process, or use another --data"),
		Is(store.ErrNewer, BadInput, "use the newer version of the program, or another --data"),
		Is(store.ErrKind, BadInput, "give an empty folder with --data; it is filled from the seed and the chain"),
		Is(store.ErrJournalLost, BadInput, "nothing was paid; put the journal back, or find out what was paid, "+
			"and then give --confirm-lost-journal"),
		Is(store.ErrCacheDamaged, BadInput, hintResync),
		Is(store.ErrJournalDamaged, BadInput, "nothing was paid; put a copy of the journal back"),
		Is(store.ErrFull, Failed, "make room on the disk, and run the command again"),
		As[*chain.RevertError](Refused, ""),
		Is(chain.ErrURL, BadInput, hintNode),
		Is(chain.ErrContradiction, Chain, "the node contradicts itself: try again, or give another --rpc"),
		As[*chain.NodeError](Chain, hintNode),
		Is(context.DeadlineExceeded, Chain, hintNode),
	}
}
