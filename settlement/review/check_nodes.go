package review

import (
	"context"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
)

// The names of the checks that ask a node.
const (
	CheckPaymentRecord  = "payment_record"
	CheckDeliveryRecord = "delivery_record"
	CheckDealRecord     = "deal_record"
	CheckTransactions   = "transactions"
)

// node is one of the client's nodes, asked for what the z-contract says after the newest final
// block.
type node struct {
	name     string
	contract *ledger.ZContract
}

// nodes returns each of the client's nodes. What one says is never taken for what another says.
func (r *Reader) nodes(block uint64) []node {
	z := r.replica.ZContract()
	nodes := make([]node, z.Client().Nodes())
	for i := range nodes {
		only := z.Client().Only(i)
		nodes[i] = node{only.String(), ledger.NewZContract(only, z.Addresses()).AtBlock(block)}
	}
	return nodes
}

// check compares the z-contract's own record of the deal with what the final events lead to, and
// the receipts of the transactions with the facts. A node that does not answer confirms nothing.
func (n node) check(ctx context.Context, l *dealLog) []Check {
	if l.onChain == (deals.ID{}) {
		return nil
	}
	checks := []Check{
		n.checkLeg(ctx, l, contract.Buyer, CheckPaymentRecord),
		n.checkLeg(ctx, l, contract.Seller, CheckDeliveryRecord),
		n.checkOff(ctx, l), n.checkTransactions(ctx, l),
	}
	for i := range checks {
		checks[i].Node, checks[i].chain = n.name, true
	}
	return checks
}

// checkLeg compares the record of a leg. Legs that arrive leave a mark only if the deal would have
// none.
func (n node) checkLeg(ctx context.Context, l *dealLog, side contract.Side, name string) Check {
	key := l.latest.Terms.LegKey(side)
	want := l.tracker().Leg(key)
	got, err := n.contract.Leg(ctx, key)
	switch {
	case err != nil:
		return check(name, Failed, "the node did not say: %v", err)
	case got.State != want.State || want.State.Open() && got.Refund != want.Refund:
		return check(name, Failed, "the z-contract says %s, and by its events it is %s", got.State, want.State)
	}
	if got.State == deals.StateEmpty && l.final.Phase == contract.PhaseSettled {
		return check(name, OK, "the z-contract has no record, as of a leg that arrived with the settlement")
	}
	return check(name, OK, "the z-contract says %s", got.State)
}

// checkOff compares whether the deal was called off.
func (n node) checkOff(ctx context.Context, l *dealLog) Check {
	want := l.tracker().Off(l.onChain)
	got, err := n.contract.IsOff(ctx, l.onChain)
	words := map[bool]string{false: "not called off", true: "called off"}
	switch {
	case err != nil:
		return check(CheckDealRecord, Failed, "the node did not say: %v", err)
	case got != want:
		return check(CheckDealRecord, Failed, "the z-contract says %s, and by its events it is %s",
			words[got], words[want])
	}
	return check(CheckDealRecord, OK, "the z-contract says %s", words[got])
}

// checkTransactions compares each final event with the receipt of its transaction.
func (n node) checkTransactions(ctx context.Context, l *dealLog) Check {
	count := 0
	for _, f := range l.facts {
		if !f.final {
			continue
		}
		count++
		receipt, err := n.contract.Client().Receipt(ctx, f.Tx)
		switch {
		case err != nil:
			return check(CheckTransactions, Failed, "the node did not say: %v", err)
		case receipt == nil:
			return check(CheckTransactions, Failed, "the node has no transaction %s", f.Tx)
		case !receipt.OK || receipt.BlockHash != f.hash:
			return check(CheckTransactions, Failed, "transaction %s did not succeed in block %d", f.Tx, f.At.Block)
		}
	}
	if count == 0 {
		return check(CheckTransactions, Open, "there is none")
	}
	return check(CheckTransactions, OK, "each event is of a transaction that succeeded in its block")
}
