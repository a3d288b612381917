package approval_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// In mode maker-checker neither a plain payment nor a leg that nobody has signed leaves. A wallet
// gets the policy by its configuration: wallet.Config{Allow: policy.Allow, …}.
func Example() {
	journal, err := store.OpenMemory()
	if err != nil {
		log.Fatal(err)
	}
	checker := common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
	policy, err := approval.New(journal, contract.Domain{ChainID: 1337}, approval.MakerChecker, checker)
	if err != nil {
		log.Fatal(err)
	}
	payment := wallet.Outgoing{Kind: wallet.PaymentKind, Ref: "invoice 7"}
	fmt.Println(errors.Is(policy.Allow(context.Background(), payment), approval.ErrNeedsChecker))
	leg := wallet.Outgoing{Kind: wallet.PaymentKind, Leg: &wallet.Leg{Deal: deals.Deal{Deadline: 9}}}
	fmt.Println(errors.Is(policy.Allow(context.Background(), leg), approval.ErrNotApproved))
	// Output:
	// true
	// true
}
