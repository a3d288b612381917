package outbox_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
)

// The gas of the tests' calls: what the node estimates, and that with the margin.
const (
	tightGas  = 100_000
	marginGas = 180_000
)

// A node that refuses the gas limit with its margin gets the transaction with the estimate, also
// when it is offered for more later. A transaction that is refused for another reason keeps its
// margin for when the reason is gone. No node sees what the journal does not have.
func TestMarginIsLeftOutOnlyWhereItIsRefused(t *testing.T) {
	none := func(*types.Transaction) bool { return false }
	all := func(*types.Transaction) bool { return true }
	large := func(tx *types.Transaction) bool { return tx.Gas() > 120_000 }
	for name, test := range map[string]struct {
		refuses func(*types.Transaction) bool // at first
		raised  bool                          // the price rises then
		later   func(*types.Transaction) bool
		want    uint64
	}{
		"nothing is refused":                 {none, false, none, marginGas},
		"the margin is refused":              {large, false, large, tightGas},
		"the margin is refused, then raised": {large, true, none, tightGas},
		"all is refused for a while":         {all, false, none, marginGas},
		"all is refused until it is raised":  {all, true, none, marginGas},
		"all is refused, then the margin":    {all, false, large, tightGas},
	} {
		for _, restarted := range []bool{false, true} {
			n := newNode(t)
			d := n.open(0)
			refuse := func(refuses func(*types.Transaction) bool) {
				n.set(func() {
					n.refuses = func(tx *types.Transaction) bool {
						if !d.wroteDown(tx) {
							t.Errorf("%s: the node sees what is not written down", name)
						}
						return refuses(tx)
					}
				})
			}
			refuse(test.refuses)
			d.write("one", 1)
			for range 3 {
				d.push()
			}
			if restarted {
				d.restart()
				d.push()
			}
			if test.raised {
				n.set(func() { n.base = gwei(40) })
			}
			d.clock.pass()
			refuse(test.later)
			d.push()
			n.mine()
			if got := n.mined[d.isMined("one").Tx].tx.Gas(); got != test.want {
				t.Errorf("%s, restarted %v: gas %d, want %d", name, restarted, got, test.want)
			}
		}
	}
}

// wroteDown reports whether the journal has a transaction.
func (d *desk) wroteDown(tx *types.Transaction) bool {
	entries, err := d.journal.Journal("")
	if err != nil {
		d.Error(err)
	}
	for _, e := range entries {
		if strings.Contains(string(e.Payload), tx.Hash().Hex()) {
			return true
		}
	}
	return false
}

// A node that is asked too often says nothing about the margin.
func TestBusyNodeKeepsTheMargin(t *testing.T) {
	n := newNode(t)
	d := n.open(0)
	d.write("one", 1)
	n.set(func() { n.auto, n.busy = true, 1 })
	d.push()
	if waiting := d.offered()[0]; !chain.Busy(waiting.Err) {
		t.Errorf("the node is busy: %v", waiting.Err)
	}
	d.push()
	if got := n.mined[d.isMined("one").Tx].tx.Gas(); got != marginGas {
		t.Errorf("gas %d, want %d", got, marginGas)
	}
}

// A transaction that a node refuses at every look is signed once for each gas limit and price.
func TestRefusedTransactionIsNotSignedAgain(t *testing.T) {
	n := newNode(t)
	signed := 0
	d := n.open(0, onEachSignature(&signed))
	n.refuses = func(*types.Transaction) bool { return true }
	d.write("one", 1)
	for range 5 {
		d.push()
	}
	if signed != 2 {
		t.Errorf("signed %d times", signed)
	}
}

// A nonce that is used in the moment in which a transaction is sent is no refusal: whose it is
// shows at the next look.
func TestNonceUsedWhileSendingIsNoRefusal(t *testing.T) {
	n := newNode(t)
	signed := 0
	d := n.open(0, onEachSignature(&signed))
	d.write("one", 1)
	foreign := n.foreign(d, 0)
	n.set(func() {
		n.refuses = func(*types.Transaction) bool {
			n.refuses, n.pool = nil, []*types.Transaction{foreign}
			n.commit()
			return false
		}
	})
	signed = 0
	d.push()
	if waiting := d.offered()[0]; waiting.Err != nil || signed != 0 {
		t.Errorf("%v, signed %d times", waiting.Err, signed)
	}
}
