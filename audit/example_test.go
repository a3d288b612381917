package audit_test

import (
	"fmt"
	"log"

	"github.com/zsettle/zsettle/audit"
)

// The regulator reads what happened. A story stands in for the ledger.Replica of a chain.
func ExampleScan() {
	key := regulator(42)
	chain := newStory(key)
	money := chain.mint(alice, cash, 100)
	chain.pay(alice, money, bob, 30)

	report, err := audit.Scan(chain, audit.Keys{1: key}, names)
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range report.Entries {
		fmt.Println(e.Kind, e.FromName, e.ToName, e.Value)
	}
	total := report.Totals[0]
	fmt.Println("in notes:", total.Outstanding, "answered for by the contract:", total.Supply())

	opened, all, err := audit.Attempt(chain, regulator(4711))
	fmt.Println("an outsider's key opens", opened, "of", all, err)
	// Output:
	// mint  Alice 100
	// transfer Alice Bob 30
	// in notes: 100 answered for by the contract: 100
	// an outsider's key opens 0 of 2 <nil>
}

// Whoever is given the scalar of one transaction opens that one.
func ExampleDisclose() {
	chain := newStory(regulator(42))
	chain.mint(alice, cash, 100)
	fact := chain.facts[len(chain.facts)-2] // the last one tells of the note's place

	scalar, err := audit.EphemeralSecretOf(alice, fact.Event) // Alice's to give
	if err != nil {
		log.Fatal(err)
	}
	entry, err := audit.Disclose(fact, chain.key, scalar, names)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(entry.Kind, entry.ToName, entry.Value)
	// Output: mint Alice 100
}
