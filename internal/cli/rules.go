package cli

import (
	"context"
	"net"
	"net/url"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

const (
	hintNode   = "check that the node is running and that --rpc is its URL"
	hintChain  = "give the deployment file of this chain, or the URL of the deployment's chain"
	hintResync = "rebuild it from the chain with --resync"
)

// Rules are those of the errors that every command meets. A command puts its own before them.
func Rules() []Rule {
	return []Rule{
		Is(context.Canceled, Interrupted, ""),
		Is(notes.ErrAddress, BadInput, "copy the whole address again"),
		Is(notes.ErrAsset, BadInput, "give the symbol of a token of the deployment, or the token's address"),
		Is(notes.ErrValueRange, BadInput, "give an amount below 2^120 of the token's smallest unit"),
		Is(chain.ErrOtherChain, Chain, hintChain),
		Is(development.ErrNotDevelopment, Keys, "use keys from a ceremony with --keys; development keys and tokens are for development chains"),
		Is(ledger.ErrOrigin, Chain, "the chain began anew or is another one: "+hintResync+", or use another --store"),
		Is(ledger.ErrFinalReverted, Chain, "the chain began anew or its finality is another one: "+hintResync),
		Is(ledger.ErrRoot, Chain, "the node contradicts itself: ask another node, then "+hintResync),
		Is(ledger.ErrGap, Chain, "the node left something out: ask another node, then "+hintResync),
		Is(ledger.ErrMalformed, Chain, "check that the deployment file belongs to this chain"),
		Is(store.ErrLocked, BadInput, "end the other process, or use another --store"),
		Is(store.ErrNewer, BadInput, "use the newer version, or another --store"),
		Is(store.ErrCorrupt, BadInput, "remove the file: all of it is rebuilt from seed and chain"),
		As[*chain.RevertError](Refused, ""),
		As[rpc.HTTPError](Chain, hintNode),
		As[*url.Error](Chain, hintNode),
		As[*net.OpError](Chain, hintNode), // not net.Error: system calls on files are that too
		Is(context.DeadlineExceeded, Chain, hintNode),
	}
}
