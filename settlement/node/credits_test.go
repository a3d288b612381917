package node_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/bindings/testonly"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// What a token did not pay out is claimed by the running node when the token pays again, also if
// the deployment does not name the token: the withdrawal's fact tells it.
func TestRunningNodeClaimsCredits(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	abi, own := testonly.NewPickyToken(), testworld.Account(w, buyer).Address()
	picky := w.Send(chain.Tx{Data: common.FromHex(testonly.PickyTokenMetaData.Bin)}).Created
	w.Must(deploy.List(t.Context(), w.ZContract, w.Admin, notes.Asset(picky)))
	w.Send(chain.Tx{To: &picky, Data: abi.PackMint(own, big.NewInt(100))})
	block := func(is bool) { w.Send(chain.Tx{To: &picky, Data: abi.PackSetBlocked(own, is)}) }
	b, _ := w.start(buyer, w.folder(approval.Manual, true))
	move := api.Deposit{Ref: "in", Asset: notes.Asset(picky).String(), Amount: "100"}
	_, err := b.Deposit(t.Context(), move)
	w.Must(err)
	_, err = b.Balance(t.Context(), true)
	w.Must(err)
	for i, amount := range []string{"30", "20"} {
		block(true)
		move.Ref, move.Amount = "out "+amount, amount
		if _, err := b.Withdraw(t.Context(), api.Withdrawal{Deposit: move, Again: true}); err == nil {
			t.Fatal("a withdrawal to a blocked account succeeded")
		}
		block(false)
		w.eventually("the claim", func() bool {
			events, err := b.Events(t.Context(), 0, 0, 0)
			w.Must(err)
			claimed := 0
			for _, e := range events.Events {
				if e.Kind == "claimed" {
					claimed++
				}
			}
			return claimed == i+1
		})
		_, err = b.Balance(t.Context(), true)
		w.Must(err)
	}
	if have, err := w.ZContract.Balance(t.Context(), notes.Asset(picky), own); err != nil || have.Int64() != 50 {
		t.Errorf("the account has %v (%v), want 50", have, err)
	}
}
