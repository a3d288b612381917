package deals_test

import (
	"fmt"
	"log"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Bonds are pledged for cash. The borrower gets them back for 105 until time 200, or for 110 until
// time 300, each time with the payment that the leaf names.
func Example() {
	cash := notes.Commitment{Element: field.New(7001)}
	bonds := notes.Commitment{Element: field.New(3002)}
	leaves := []deals.Leaf{
		{Payments: []notes.Commitment{{Element: field.New(105)}}, Time: 200},
		{Payments: []notes.Commitment{{Element: field.New(110)}}, Time: 300},
	}
	deal, err := deals.New(deals.Draft{
		Parts:    []deals.Part{{Payment: cash}, {Payment: bonds, Pledged: true}},
		Deadline: 100,
		Last:     300,
		Leaves:   leaves,
	})
	if err != nil {
		log.Fatal(err)
	}
	place, _ := deal.Index(bonds)
	fmt.Println("the bonds are payment", place, "and pledged:", deal.IsPledged(place))

	// A lender who was not shown the second leaf does not sign.
	fmt.Println(deal.CheckClosings(leaves[:1]))

	// The contract wants the path of the leaf that is paid.
	fmt.Println(deals.VerifyPath(deal.Closings, leaves[1].Hash(), deals.Path(leaves, 1)))
	// Output:
	// the bonds are payment 0 and pledged: true
	// deals: the leaves do not lead to the root of the deal's closings
	// true
}

// A tracker says what each event did to each leg. Here the bonds are held and the cash arrives.
func ExampleTracker() {
	cash := notes.Commitment{Element: field.New(7001)}
	bonds := notes.Commitment{Element: field.New(3002)}
	deal, err := deals.New(deals.Draft{
		Parts:    []deals.Part{{Payment: cash}, {Payment: bonds}},
		Deadline: 100,
	})
	if err != nil {
		log.Fatal(err)
	}
	refund := notes.Commitment{Element: field.New(9009)}
	history := []deals.Event{
		deals.Held{Key: deals.Key{Payment: bonds, Deal: deal.ID(), Deadline: 100}, Refund: refund},
		deals.Settled{Deal: deal.ID(), Deadline: 100, Payments: deal.Payments},
	}
	tracker := deals.NewTracker()
	for _, event := range history {
		steps, err := tracker.Apply(event)
		if err != nil {
			log.Fatal(err)
		}
		for _, step := range steps {
			fmt.Println(event.Kind(), step.Leg.Payment.Big(), step.Was, "to", step.Is)
		}
	}
	// Output:
	// Held 3002 empty to held
	// Settled 3002 held to settled
	// Settled 7001 empty to empty
}
