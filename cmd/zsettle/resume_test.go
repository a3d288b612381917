package main

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/wallet"
)

// interrupting is a prover after whose proof the command is interrupted.
type interrupting struct {
	statement.Prover
	interrupt func()
}

func (p interrupting) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	proof, err := p.Prover.Prove(ctx, s)
	p.interrupt()
	return proof, err
}

// A transaction of before that can't be finished is said, and the next command goes on. An
// interrupt ends it all the same.
func TestWhatCanNotBeFinishedHoldsUpNothingElse(t *testing.T) {
	w := testworld.New(t, testworld.Config{Accounts: 1})
	disk := w.Store()
	ctx, interrupt := context.WithCancel(t.Context())
	dying := w.Wallet(0, disk, interrupting{w.Prover, interrupt}, nil)
	p, err := dying.PlanDeposit(ctx, wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "savings"})
	testworld.Must(t, err)
	if _, err := dying.Execute(ctx, p); !errors.Is(err, context.Canceled) {
		t.Fatalf("not interrupted: %v", err)
	}
	w.Send(w.ZContract.PauseMint(true))

	var said bytes.Buffer
	a, o := &account{wallet: w.Wallet(0, disk, nil, nil)}, &options{messages: &said}
	if err := a.resume(ctx, o); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
	said.Reset()
	if err := a.resume(t.Context(), o); err != nil {
		t.Fatalf("the command does not go on: %v", err)
	}
	for _, want := range []string{"finishing 1 earlier", "warning: ", `deposit "savings"`, "MintIsPaused"} {
		if !strings.Contains(said.String(), want) {
			t.Errorf("%q is not in %q", want, said.String())
		}
	}
}

// Whoever sends may offer no more than the user allows, and says so.
func TestEveryCommandThatSendsHasAPriceLimit(t *testing.T) {
	sends := 0
	for _, c := range leaves(newRoot()) {
		if (c.Flag("keys") != nil || c.Flag("key-file") != nil || c.Name() == "faucet") &&
			c.Flag("rpc") != nil {
			if sends++; c.Flag("max-gas-price") == nil {
				t.Errorf("%s has no --max-gas-price", c.CommandPath())
			}
		}
	}
	if sends < 16 {
		t.Errorf("only %d commands send", sends)
	}
	node, err := devnet.Start(t.Context(), devnet.Config{Fees: devnet.PaidGas})
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, node.Close()) })
	client, err := chain.Dial(t.Context(), node.HTTP(), chain.Config{})
	testworld.Must(t, err)
	t.Cleanup(client.Close)
	o := &options{maxGasPrice: big.NewInt(1)}
	box, err := o.adminOutbox(client)
	testworld.Must(t, err)
	_, err = box.Transact(t.Context(), chain.Tx{To: new(box.Address()), Gas: 21_000})
	var price *outbox.PriceError
	if e := cli.Explain(err, rules()); !errors.As(err, &price) || e.Name() != "price_limit" || e.Code != cli.Refused {
		t.Errorf("%v", err)
	}
}

// Zeros are not shown without a word for an account that the deployment does not know: not for one
// that is not registered, and not for one that is and never had anything.
func TestBalanceOfAWrongAccountSaysSo(t *testing.T) {
	w := testworld.New(t, testworld.Config{Accounts: 2})
	alice := w.Wallet(0, nil, nil, nil)
	w.Execute(alice)(alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5)}))
	for i, want := range []string{"", "is registered in this deployment and has no history", "is not registered"} {
		a := &account{
			identity:   testworld.Get(newIdentity(w.Key(i), notes.Development)),
			connection: &connection{client: w.Client, deployment: w.Deployed, contract: w.ZContract},
			wallet:     w.Wallet(i, nil, nil, nil),
		}
		shown, err := a.balances(t.Context())
		testworld.Must(t, err)
		if doubt := shown.doubt(); !strings.Contains(doubt, want) || (doubt == "") != (want == "") {
			t.Errorf("account %d: %q, want %q", i, doubt, want)
		}
	}
}
