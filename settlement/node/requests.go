package node

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/wallet"
)

func (n *Node) requests(ctx context.Context, in *refInput) (out api.Requests, err error) {
	if err := n.party.Sync(ctx); err != nil {
		return out, err
	}
	var entries []wallet.Entry
	if in.Ref == "" {
		entries, err = n.wallet.UnderWay()
	} else {
		entries = make([]wallet.Entry, 1)
		entries[0], err = n.wallet.Status(in.Ref)
	}
	out.Requests = []api.Request{}
	flying := n.flying.all()
	if r, ok := flying[in.Ref]; ok && errors.Is(err, wallet.ErrNoEntry) {
		out.Requests = append(out.Requests, r)
		return out, nil
	}
	if errors.Is(err, wallet.ErrNoEntry) {
		return out, inField("query.ref", fmt.Errorf("%w: %w", api.ErrNotFound, err))
	}
	for _, e := range entries {
		delete(flying, e.Ref)
		t, unknown := n.tokenOf(ctx, e.Asset)
		if unknown != nil {
			return out, unknown
		}
		out.Requests = append(out.Requests, api.Request{
			Ref: e.Ref, Kind: e.Kind.String(), Status: statusOf(e), Value: t.value(e.Value), Tx: hashOrNone(e.Tx),
		})
	}
	if in.Ref == "" { // those that the journal does not have yet
		out.Requests = slices.AppendSeq(out.Requests, maps.Values(flying))
	}
	return out, err
}

func statusOf(e wallet.Entry) string {
	switch {
	case e.Done:
		return "done"
	case e.Stopped:
		return "calling_back"
	}
	return "under_way"
}

func hashOrNone(h common.Hash) string {
	if h == (common.Hash{}) {
		return ""
	}
	return h.Hex()
}
