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
	hintResync      = "rebuild the store from the chain with --resync"
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
		Is(ledger.ErrOrigin, Chain, "if the chain was started again, "+hintResync+"; otherwise use another --store"),
		Is(ledger.ErrFinalReverted, Chain, "check --finality; if the chain was started again, "+hintResync),
		Is(ledger.ErrPolicy, Chain, "give --finality as before, or "+hintResync),
		Is(ledger.ErrRoot, Chain, "the node contradicts itself: use another node, then "+hintResync),
		Is(ledger.ErrGap, Chain, "the node left out part of the chain: use another node, then "+hintResync),
		Is(ledger.ErrMalformed, Chain, "check that the deployment file belongs to this chain"),
		Is(store.ErrLocked, BadInput, "end the other process, or use another --store"),
		Is(store.ErrNewer, BadInput, "use the newer version of the program, or another --store"),
		Is(store.ErrCorrupt, BadInput, "remove the file: the command rebuilds it from the seed and the chain, "+
			"but it forgets refs: ask for nothing again that was paid"),
		As[*chain.RevertError](Refused, ""),
		Is(chain.ErrURL, BadInput, hintNode),
		Is(chain.ErrContradiction, Chain, "the node contradicts itself: try again, or give another --rpc"),
		As[*chain.NodeError](Chain, hintNode),
		Is(context.DeadlineExceeded, Chain, hintNode),
	}
}
