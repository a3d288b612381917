package wallet_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings/testonly"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// pickyToken lists a token that refuses what some tokens refuse, and gives the first account some.
func (w *world) pickyToken() (notes.Asset, *testonly.PickyToken) {
	w.Helper()
	abi := testonly.NewPickyToken()
	token := w.Send(chain.Tx{Data: common.FromHex(testonly.PickyTokenMetaData.Bin)}).Created
	w.Must(deploy.List(w.Context(), w.ZContract, w.Admin, notes.Asset(token)))
	account := testworld.Account(w, 0).Address()
	w.Send(chain.Tx{To: &token, Data: abi.PackMint(account, big.NewInt(1000))})
	return notes.Asset(token), abi
}

// A token that wants its allowance set to zero before it is changed takes deposits, whatever the
// allowance was.
func TestDepositOfATokenThatWantsItsAllowanceZeroFirst(t *testing.T) {
	w := newWorld(t, chain.Instant())
	token, abi := w.pickyToken()
	alice := w.wallet(0, nil)
	for _, before := range []int64{0, 3, 1} {
		to := common.Address(token)
		for _, amount := range []int64{0, before} {
			_, err := alice.Outbox().Transact(t.Context(), chain.Tx{
				To: &to, Data: abi.PackApprove(w.Deployed.ZContract, big.NewInt(amount)),
			})
			testworld.Must(t, err)
		}
		w.Execute(alice)(alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: token, Value: notes.NewValue(10)}))
	}
	w.Append()
	testworld.Must(t, alice.Sync(t.Context()))
	balance := testworld.Get(alice.Balance(token))
	if balance.Spendable != notes.AmountOf(notes.NewValue(30)) {
		t.Errorf("%s of 30 arrived", balance.Spendable)
	}
}

// A withdrawal that the token did not pay is no success, when it is made and when it is asked for
// again, and what was kept can be claimed. A withdrawal of the same block that was paid is one.
func TestWithdrawalToABlockedRecipientIsNoSuccess(t *testing.T) {
	w := newWorld(t, chain.Instant())
	token, abi := w.pickyToken()
	to, blocked := common.Address(token), common.Address{0xb1}
	block := func(is bool) { w.Send(chain.Tx{To: &to, Data: abi.PackSetBlocked(blocked, is)}) }
	block(true)
	disk := w.Store()
	alice := w.wallet(0, disk)
	w.Execute(alice)(alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: token, Value: notes.NewValue(100)}))
	w.Append()

	out := wallet.Withdrawal{Asset: token, Value: notes.NewValue(30), Recipient: blocked, Ref: "rent"}
	for range 2 {
		p, err := alice.PlanWithdrawal(t.Context(), out)
		testworld.Must(t, err)
		receipts, err := alice.Execute(t.Context(), p)
		var credited *wallet.ErrCredited
		if !errors.As(err, &credited) || *credited != (wallet.ErrCredited{Asset: token, Value: out.Value,
			Recipient: blocked}) {
			t.Fatalf("%v, want that 30 are credited", err)
		}
		if len(receipts) != 1 {
			t.Errorf("%d receipts", len(receipts))
		}
		alice = w.wallet(0, disk)
	}
	w.Append()
	paid := out
	paid.Recipient, paid.Ref = common.Address{0xb2}, ""
	testworld.Must(t, alice.Sync(t.Context()))
	w.Execute(alice)(alice.PlanWithdrawal(t.Context(), paid))

	if _, err := alice.Claim(t.Context(), token, blocked); !errors.Is(err, wallet.ErrRefused) {
		t.Errorf("claimed while it is blocked: %v", err)
	}
	block(false)
	_, err := alice.Claim(t.Context(), token, blocked)
	testworld.Must(t, err)
	if have, err := w.ZContract.Balance(t.Context(), token, blocked); err != nil || have.Int64() != 30 {
		t.Errorf("the recipient has %v, %v", have, err)
	}
	if _, err := alice.Claim(t.Context(), token, blocked); !errors.Is(err, wallet.ErrNothingToClaim) {
		t.Errorf("claimed twice: %v", err)
	}
}
