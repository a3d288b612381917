package node_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/approval"
)

// A transaction that nobody waits for is sent by the running node, and sent again when the chain
// loses the block with it.
func TestRunningNodeSendsAgainWhatTheChainLost(t *testing.T) {
	w := &world{World: testworld.New(t, testworld.Config{Accounts: 3, Finality: chain.Confirmations(3)})}
	w.makeCards()
	f := w.folder(approval.Manual, true)
	w.start(buyer, f)
	_, before := w.Chain.Head()
	w.Must(f.box.Write(t.Context(), "approval", w.ZContract.Approve(w.Cash, notes.NewValue(1)), nil))
	waiting := testworld.Get(f.box.Waiting())
	if len(waiting) != 1 {
		t.Fatalf("%d transactions wait", len(waiting))
	}
	var block common.Hash
	w.eventually("the transaction", func() bool {
		receipt, err := w.Client.Receipt(t.Context(), waiting[0].Tx.Hash)
		w.Must(err)
		if receipt != nil {
			block = receipt.BlockHash
		}
		return receipt != nil && testworld.Get(f.box.Waiting())[0].Mined // and the node knows it
	})
	w.Must(w.Chain.Fork(before))
	w.Chain.Commit()
	w.Chain.Commit()
	w.eventually("the transaction after the fork", func() bool {
		receipt, err := w.Client.Receipt(t.Context(), waiting[0].Tx.Hash)
		w.Must(err)
		return receipt != nil && receipt.BlockHash != block
	})
}
