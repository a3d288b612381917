package demo

import (
	"context"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement/contract"
)

// checkReplay sends the transaction that carried the buyer's leg again, from another account.
func (w *world) checkReplay(ctx context.Context) ([]Check, error) {
	deal, err := w.buyer.party.Deal(w.id)
	if err != nil {
		return nil, err
	}
	node, err := ethclient.DialContext(ctx, w.chain.HTTP())
	if err != nil {
		return nil, err
	}
	defer node.Close()
	tx, _, err := node.TransactionByHash(ctx, deal.LegTx(contract.Buyer))
	if err != nil {
		return nil, err
	}
	_, err = w.regulator.client.Transact(ctx, w.admin, chain.Tx{To: &w.deployment.ZContract, Data: tx.Data()})
	reason := bindings.ErrNullifierSpent
	if w.scenario == Swap {
		reason = bindings.ErrDealOver // the transaction is the settlement
	}
	return []Check{refusalCheck("a replayed leg is refused on chain", err, reason)}, nil
}
