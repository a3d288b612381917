package wallet_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// Show a payment before it is made, and give it up.
func ExampleWallet_PlanPayment() {
	ctx := context.Background()
	var alice *wallet.Wallet // opened as in the example of the package
	var bob notes.Address    // parsed with alice.ParseAddress
	var cash notes.Asset     // of a token in the deployment file

	plan, err := alice.PlanPayment(ctx, wallet.Payment{To: bob, Asset: cash, Value: notes.NewValue(100)})
	var short *wallet.ErrInsufficient
	if errors.As(err, &short) {
		log.Fatalf("%s are missing, and %s are pending",
			notes.AmountOf(short.Want).Sub(short.Have), short.Pending)
	}
	if err != nil {
		log.Fatal(err)
	}

	// With three notes of 40, this prints:
	//
	//	1. merge into 80, spending 40 + 40
	//	2. pay 100, spending 40 + 80 (from step 1)
	fmt.Println(plan)

	// The notes are reserved for the plan until it is executed or released.
	alice.Release(plan)
}

// Pay a leg of a deal. Who pays first lets the leg be held, and is refunded if the deal does not
// settle. Who pays last completes the deal.
func ExampleLeg() {
	ctx := context.Background()
	var alice *wallet.Wallet // opened as in the example of the package
	var agreed deals.Deal    // made with deals.New from all payments
	var note notes.Note      // alice's payment in it, which both parties derive from their terms
	var bob notes.Address    // the owner of the note

	payment := wallet.Payment{
		To: bob, Asset: note.Asset, Value: note.Value, Rho: &note.Rho,
		Leg: &wallet.Leg{Deal: agreed}, // with Joint: true, Execute settles the deal
		Ref: "deal " + agreed.ID().String(),
	}
	plan, err := alice.PlanPayment(ctx, payment)
	if err != nil {
		log.Fatal(err)
	}
	_, err = alice.Execute(ctx, plan)
	if errors.Is(err, wallet.ErrPaidByOther) {
		log.Fatal("the deal settled, and nothing was paid for it")
	}
	if err != nil {
		log.Fatal(err)
	}
	payments, err := alice.Sent()
	if err != nil {
		log.Fatal(err)
	}
	for _, sent := range payments {
		fmt.Println(sent.Value, "of deal", sent.Deal, "is", sent.Leg)
	}
}

// Ask what became of a payment, for example after a restart.
func ExampleWallet_Status() {
	ctx := context.Background()
	var alice *wallet.Wallet // opened as in the example of the package

	if err := alice.Sync(ctx); err != nil {
		log.Fatal(err)
	}
	entry, err := alice.Status("invoice 7")
	switch {
	case errors.Is(err, wallet.ErrNoEntry):
		fmt.Println("nothing was paid; plan it again")
	case err != nil:
		log.Fatal(err)
	case entry.Status() == wallet.PlanDone:
		fmt.Println("paid by transaction", entry.Tx)
	case entry.HandedOut():
		fmt.Println("proved and handed out; whoever has it can send it")
	default:
		fmt.Println("sent; alice.Resume waits for it:", entry.Tx)
	}
}
