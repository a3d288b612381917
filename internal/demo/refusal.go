package demo

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
)

// refuse checks that the contract refuses a transaction for a reason. The outsider sends it.
func (w *world) refuse(ctx context.Context, name string, tx chain.Tx, reason *bindings.Error) {
	_, err := w.outsider.send(ctx, tx)
	w.checks = append(w.checks, w.refusalCheck(name, err, reason))
}

// refuseReplay checks that the contract refuses a transaction that was mined, when somebody else
// sends it again.
func (w *world) refuseReplay(ctx context.Context, name string, mined common.Hash, reason *bindings.Error) error {
	node, err := rpc.DialOptions(ctx, w.network.URL, w.network.Config.Access.DialOptions()...)
	if err != nil {
		return err
	}
	defer node.Close()
	var tx struct { // no engine has these in another form
		To    *common.Address `json:"to"`
		Input hexutil.Bytes   `json:"input"`
	}
	if err := node.CallContext(ctx, &tx, "eth_getTransactionByHash", mined); err != nil {
		return err
	}
	w.refuse(ctx, name, chain.Tx{To: tx.To, Data: tx.Input}, reason)
	return nil
}

// refusalCheck is the check of a transaction that the contract must refuse for a reason. err is
// what came of sending it. On a network that gives no reasons the refusal is enough.
func (w *world) refusalCheck(name string, err error, reason *bindings.Error) Check {
	var refusal *bindings.Error
	var revert *chain.RevertError
	switch {
	case err == nil:
		return Check{name, false, "the contract accepted it"}
	case w.network.Silent && errors.As(err, &revert) && revert.Data == nil:
		return Check{name, true, "refused; the chain does not say why"}
	case !errors.As(err, &refusal):
		return Check{name, false, err.Error()}
	}
	return Check{name, errors.Is(refusal, reason), "refused: " + refusal.Name}
}

// clientCheck is the check that a party's own client refuses what it must not do. err is what came
// of asking it, and accepted says what would have happened.
func clientCheck(name, accepted string, err, reason error) Check {
	if err == nil {
		return Check{name, false, accepted}
	}
	return Check{name, errors.Is(err, reason), err.Error()}
}
