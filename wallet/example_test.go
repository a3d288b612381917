package wallet_test

import (
	"context"
	"fmt"
	"log"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// exampleTB lets an example use the tests' chain: what fails ends the program.
type exampleTB struct {
	testing.TB
	ctx     context.Context
	cleanup *[]func()
}

func (exampleTB) Helper()                    {}
func (e exampleTB) Context() context.Context { return e.ctx }
func (e exampleTB) Cleanup(f func())         { *e.cleanup = append(*e.cleanup, f) }
func (exampleTB) Fatal(args ...any)          { log.Fatal(args...) }

// developmentChain runs a chain in this process, with the contracts, an operator and three registered accounts.
func developmentChain() (*world, func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var cleanup []func()
	w := newWorld(exampleTB{ctx: ctx, cleanup: &cleanup}, chain.Instant())
	return w, func() {
		for _, f := range cleanup {
			f()
		}
		cancel()
		_ = w.Chain.Close()
	}
}

// A deposit becomes a note, a note pays, and every plan is shown before it is carried out.
func Example() {
	chain, stop := developmentChain()
	defer stop()
	ctx := chain.Context()
	alice, bob := chain.wallet(0, nil), chain.wallet(1, nil) // see wallet.New

	for range 3 {
		plan, err := alice.PlanDeposit(ctx, wallet.Deposit{Asset: chain.Cash, Value: notes.NewValue(40)})
		if err != nil {
			log.Fatal(err)
		}
		if _, err := alice.Execute(ctx, plan); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Println("alice has", alice.Balance(chain.Cash).Pending, "pending")
	chain.append() // an operator does that when a batch is due

	_, err := alice.PlanPayment(ctx, wallet.Payment{To: bob.Address(), Asset: chain.Cash})
	fmt.Println(err)
	plan, err := alice.PlanPayment(ctx, wallet.Payment{To: bob.Address(), Asset: chain.Cash, Value: notes.NewValue(100)})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(plan)
	alice.Release(plan)

	plan, err = alice.PlanPayment(ctx, wallet.Payment{To: bob.Address(), Asset: chain.Cash, Value: notes.NewValue(70)})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(plan)
	if _, err := alice.Execute(ctx, plan); err != nil {
		log.Fatal(err)
	}
	chain.append()
	if err := bob.Sync(ctx); err != nil {
		log.Fatal(err)
	}
	fmt.Println("bob has", bob.Balance(chain.Cash).Spendable)
	// Output:
	// alice has 120 pending
	// wallet: the amount is 0; name an amount of at least 1 unit
	// 1. merge into 80, spending 40 + 40
	// 2. pay 100, spending 40 + 80 (from step 1)
	// 1. pay 70, spending 40 + 40
	// bob has 70
}
