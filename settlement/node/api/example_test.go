package api_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/zsettle/zsettle/settlement/node/api"
)

// A seller's back office offers a trade and follows the events until it is settled. A node must
// run.
func Example() {
	token, err := os.ReadFile("seller/token")
	if err != nil {
		log.Fatal(err)
	}
	node := api.Connect("http://127.0.0.1:8546", strings.TrimSpace(string(token)), nil)
	offered, err := node.Offer(context.Background(), api.NewDeal{
		Ref: "trade-2026-001", Buyer: "Harbour Bank", DeadlineIn: 3600,
		Payment:  api.Amount{Asset: "CASH", Amount: "980000000"},
		Delivery: api.Amount{Asset: "BOND", Amount: "10000000000000000000"},
	})
	var refused *api.Error
	if errors.As(err, &refused) {
		log.Fatalf("%s: %s", refused.Code, refused.Message)
	}
	if err != nil {
		log.Fatal(err)
	}
	for after := uint64(0); ; {
		page, err := node.Events(context.Background(), after, 0, time.Minute)
		if err != nil {
			log.Fatal(err)
		}
		for _, e := range page.Events {
			if e.Deal == offered.Deal && e.Phase == "settled" {
				fmt.Println("settled")
				return
			}
		}
		after = page.Next
	}
}
