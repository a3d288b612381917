package review

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Source gives facts in the order of the chain. A [*ledger.Replica] is one.
type Source interface {
	Facts(after ledger.Cursor, fn func(ledger.Fact) error) error
}

// invitation is a read key that somebody wrapped to the reader's card, and the post with it.
type invitation struct {
	key   contract.ReadKey
	deal  contract.ID
	tx    common.Hash
	block uint64
	final bool
}

// invitations returns the invitations to the card, oldest first. Of several under one key it
// returns the first: both parties may grant. Anybody can send an invitation to anything.
func (r *Reader) invitations() (found []invitation, err error) {
	type granted struct {
		deal contract.ID
		key  [32]byte
	}
	seen := map[granted]bool{}
	err = r.source.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		p, ok := postOf(f)
		if !ok || p.Topic != contract.InboxTopic {
			return nil
		}
		i, err := contract.OpenInbox(r.domain, r.kem, p)
		if err != nil || seen[granted{i.Deal, i.ReadKey.Export()}] {
			return nil //nolint:nilerr // it is for others
		}
		seen[granted{i.Deal, i.ReadKey.Export()}] = true
		found = append(found, invitation{i.ReadKey, i.Deal, f.Tx, f.Block, f.Final})
		return nil
	})
	return found, err
}

// Grant is a private contract that was granted to the reader, as the final facts have it.
type Grant struct {
	Deal contract.ID `json:"deal"`
	// Phase is [contract.PhaseNone] for an invitation to something that has no valid offer.
	Phase contract.Phase `json:"phase"`
	// Terms are zero in [contract.PhaseNone].
	Terms *Terms `json:"terms,omitempty"`
	// Tx is the transaction of the first grant, Block its block. Final reports whether that block
	// is final; what is not may disappear.
	Tx    common.Hash `json:"tx"`
	Block uint64      `json:"block"`
	Final bool        `json:"final"`
}

// better orders the logs of one deal: those with a valid offer come first.
func better(a, b *dealLog) int {
	none := func(l *dealLog) int {
		if l.final.Phase == contract.PhaseNone {
			return 1
		}
		return 0
	}
	return cmp.Compare(none(a), none(b))
}

// bestOf returns the log of a deal that has a valid offer, or else the first one.
func bestOf(logs []*dealLog, id contract.ID) *dealLog {
	var own []*dealLog
	for _, l := range logs {
		if l.deal == id {
			own = append(own, l)
		}
	}
	if len(own) == 0 {
		return nil
	}
	return slices.MinFunc(own, better)
}
