package ledger

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
)

const (
	// tellingFill is up to which fill a block's filter is asked which kinds of events it may have.
	// A fuller one would make most blocks suspicious.
	tellingFill = 0.5
	// sureFill is up to which fill a filter is relied on if nothing else can be asked: it is wrong
	// about an address and one of twenty topics once in three million blocks.
	sureFill = 0.05
)

// unexplained are the kinds of events that no other event follows from. If a node leaves one of two
// in a block out, only the block's receipts show it. The leaves of the others stand in Queued.
var unexplained = kinds("Burned", "Credited", "Claimed", "Listed", "ParticipantsUpdated", "AuditKeyProposed",
	"AuditKeyActivated", "MintPaused")

// kinds returns the topics of events of the z-contract.
func kinds(names ...string) map[common.Hash]bool {
	topics := map[common.Hash]bool{}
	for _, name := range names {
		topics[zabi.GetABI().Events[name].ID] = true
	}
	return topics
}

// mayHaveLogs reports whether a block has logs of the contracts or may have some that are not among
// the given ones.
func (c *ZContract) mayHaveLogs(h *chain.Header, logs []types.Log) bool {
	return len(logs) > 0 || slices.ContainsFunc(c.addresses(), func(a common.Address) bool { return h.MayHave(a[:]) })
}

// suspicious reports whether the logs that a node gave of a block should be compared with receipts.
func (c *ZContract) suspicious(h *chain.Header, logs []types.Log) bool {
	if slices.ContainsFunc(logs, func(l types.Log) bool { return !inFilter(h, l) || c.standsAlone(l) }) {
		return true
	}
	return h.Fill() <= tellingFill && c.lacksKind(h, logs)
}

// askedAgain reports whether a block that is not suspicious should still be asked for by its hash:
// there are no logs of it, and its filter says next to nothing.
func (c *ZContract) askedAgain(h *chain.Header, logs []types.Log) bool {
	return len(logs) == 0 && h.Fill() > tellingFill && c.mayHaveLogs(h, nil)
}

// inFilter reports whether a block's filter has a log.
func inFilter(h *chain.Header, l types.Log) bool {
	for _, topic := range l.Topics {
		if !h.MayHave(topic[:]) {
			return false
		}
	}
	return h.MayHave(l.Address[:])
}

// standsAlone reports whether a log is an event that no other one follows from.
func (c *ZContract) standsAlone(l types.Log) bool {
	return l.Address == c.at.PrivateContracts || len(l.Topics) > 0 && unexplained[l.Topics[0]]
}

// lacksKind reports whether a block may have an event of a kind of which there is no log.
func (c *ZContract) lacksKind(h *chain.Header, logs []types.Log) bool {
	return lacksKindOf(h, logs, c.at.ZContract, zDecoders) || lacksKindOf(h, logs, c.at.PrivateContracts, pDecoders)
}

func lacksKindOf(h *chain.Header, logs []types.Log, at common.Address, kinds map[common.Hash]decoder) bool {
	if !h.MayHave(at[:]) {
		return false
	}
	for kind := range kinds {
		has := func(l types.Log) bool { return l.Address == at && len(l.Topics) > 0 && l.Topics[0] == kind }
		if h.MayHave(kind[:]) && !slices.ContainsFunc(logs, has) {
			return true
		}
	}
	return false
}
