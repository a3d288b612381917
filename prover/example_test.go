package prover_test

import (
	"context"
	"fmt"
	"log"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/statement"
)

// An operator proves that it appended two commitments to an empty tree. Anyone can verify the
// proof.
func Example() {
	ctx := context.Background()
	bundle, err := prover.DevelopmentBundle(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}

	commitments := tree.NewCommitments()
	leaves := []notes.Commitment{{Element: field.New(1)}, {Element: field.New(2)}}
	appended, err := statement.NewAppend(commitments.Root(), commitments.BatchPath(), leaves)
	if err != nil {
		log.Fatal(err)
	}
	proof, err := bundle.Prover().Prove(ctx, appended)
	if err != nil {
		log.Fatal(err)
	}
	if err := bundle.Verifier().Verify(appended.Circuit(), appended.Fields(), proof); err != nil {
		log.Fatal(err)
	}
	fmt.Println("the proof verifies")

	appended.Public.Leaves[0] = field.New(3)
	_, err = bundle.Prover().Prove(ctx, appended)
	fmt.Println("other leaves:", err)
	// Output:
	// the proof verifies
	// other leaves: statement: A2: the new root is not that of the tree with the leaves
}

// Development keys may be used on development chains only.
func ExampleBundle_AllowOn() {
	bundle, err := prover.DevelopmentBundle(context.Background(), nil)
	if err != nil {
		log.Fatal(err)
	}
	const local, ethereum = 1337, 1 // chain ids
	fmt.Println("local chain:", bundle.AllowOn(local, 0) == nil)
	fmt.Println("Ethereum:", bundle.AllowOn(ethereum, 0) == nil)
	// Output:
	// local chain: true
	// Ethereum: false
}
