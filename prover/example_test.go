package prover_test

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/statement"
)

// An operator proves that it appended two commitments to the tree.
func Example() {
	ctx := context.Background()
	bundle, err := prover.DevelopmentBundle(ctx, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	empty, batch := tree.NewCommitments(), []notes.Commitment{{Element: field.New(1)}, {Element: field.New(2)}}
	s, err := statement.NewAppend(empty.Root(), empty.BatchPath(), batch)
	if err != nil {
		fmt.Println(err)
		return
	}
	proof, err := bundle.Prover().Prove(ctx, s)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("proved:", bundle.Verifier().Verify(s.Circuit(), s.Fields(), proof) == nil)

	s.Public.Leaves[0] = field.New(3)
	_, err = bundle.Prover().Prove(ctx, s)
	fmt.Println(err)
	fmt.Println("development chain:", bundle.AllowOn(1337, 0) == nil, "- public chain:", bundle.AllowOn(1, 1) == nil)
	// Output:
	// proved: true
	// statement: A2: the new root is not that of the tree with the leaves
	// development chain: true - public chain: false
}
