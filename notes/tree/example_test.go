package tree_test

import (
	"fmt"
	"log"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// A path leads from a commitment to the root of the tree.
func ExampleCommitments() {
	commitment := notes.Commitment{Element: field.New(7)} // in practice that of a note: Note.Commitment
	commitments := tree.NewCommitments()
	if err := commitments.Append([]notes.Commitment{commitment}); err != nil {
		log.Fatal(err)
	}

	path := commitments.Path(0)
	root, err := path.Root(commitment.Element, tree.Depth)
	fmt.Println("leads to the root:", root == commitments.Root(), err)

	// The next batch changes the root, and with it the path.
	if err := commitments.Append([]notes.Commitment{{Element: field.New(8)}}); err != nil {
		log.Fatal(err)
	}
	fmt.Println("still does:", root == commitments.Root())
	fmt.Println("second batch begins with:", commitments.Leaf(tree.BatchSize))
	// Output:
	// leads to the root: true <nil>
	// still does: false
	// second batch begins with: 0x0000000000000000000000000000000000000000000000000000000000000008
}

// The path of a registered owner shows that it is a participant.
func ExampleParticipants() {
	alice, bob := notes.Owner{Element: field.New(1)}, notes.Owner{Element: field.New(2)}
	participants := tree.NewParticipants()
	if err := participants.Set(0, alice); err != nil {
		log.Fatal(err)
	}

	path, err := participants.Path(alice)
	if err != nil {
		log.Fatal(err)
	}
	root, err := path.Root(alice.Element, tree.ParticipantsDepth)
	fmt.Println("alice:", root == participants.Root(), err)

	_, err = participants.Path(bob)
	fmt.Println("bob:", err)
	// Output:
	// alice: true <nil>
	// bob: tree: the owner is not registered
}
