package ledger_test

import (
	"context"
	"fmt"
	"log"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// Copy the events of a deployment into a file, and list the final mints.
func Example() {
	ctx := context.Background()
	d, err := deployment.Load("deployment.json")
	if err != nil {
		log.Fatal(err)
	}
	config := chain.Config{ChainID: d.Chain.ID, Finality: d.Chain.Finality}
	client, err := ledger.Dial(ctx, "http://127.0.0.1:8545", config)
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	// The cache keeps what was read. After a restart, Sync reads only the blocks since then.
	cache, err := store.OpenCache("cache.db")
	if err != nil {
		log.Fatal(err)
	}
	defer cache.Close()
	contract := ledger.NewZContract(client, d.Addresses)
	replica, err := ledger.OpenReplica(contract, cache, ledger.ReplicaConfig{From: d.Block})
	if err != nil {
		log.Fatal(err)
	}
	if err := replica.Sync(ctx); err != nil {
		log.Fatal(err)
	}

	err = replica.Facts(ledger.Cursor{}, func(fact ledger.Fact) error {
		if minted, ok := fact.Event.(ledger.Minted); ok && fact.Final {
			fmt.Println("block", fact.Block, "minted", minted.Amount, "of", minted.Token)
		}
		return nil
	})
	if err != nil {
		log.Fatal(err)
	}
}

// The order of cursors is the order of facts: by block, and in a block by log.
func ExampleCursor_Less() {
	cursors := []ledger.Cursor{{Block: 9, Log: 2}, {Block: 7, Log: 5}, {Block: 9, Log: 0}, {}}
	slices.SortFunc(cursors, func(a, b ledger.Cursor) int {
		switch {
		case a.Less(b):
			return -1
		case b.Less(a):
			return 1
		}
		return 0
	})
	fmt.Println(cursors)
	// EndOfBlock is between the last fact of a block and the first fact of the next one.
	end := ledger.EndOfBlock(7)
	fmt.Println(cursors[1].Less(end), end.Less(cursors[2]))
	// Output:
	// [{0 0} {7 5} {9 0} {9 2}]
	// true true
}

// A type switch distinguishes the events. Kind is the name of any event, for example for a log
// file.
func ExampleEvent() {
	recipient := common.HexToAddress("0x00000000000000000000000000000000000000b0")
	for _, event := range []ledger.Event{
		ledger.Sealed{Batch: 3, Count: 17},
		ledger.Burned{Recipient: recipient},
		ledger.MintPaused{Paused: true},
	} {
		switch e := event.(type) {
		case ledger.Sealed:
			fmt.Println(e.Kind(), "batch", e.Batch, "with", e.Count, "leaves")
		case ledger.Burned:
			fmt.Println(e.Kind(), "for", e.Recipient)
		default:
			fmt.Println(e.Kind())
		}
	}
	// Output:
	// Sealed batch 3 with 17 leaves
	// Burned for 0x00000000000000000000000000000000000000B0
	// MintPaused
}
