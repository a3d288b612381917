package deals

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// manyLeaves returns n leaves that differ.
func manyLeaves(n int) []Leaf {
	var leaves []Leaf
	for i := range n {
		leaves = append(leaves, Leaf{cms(uint64(i), uint64(i)+1), uint64(i)})
	}
	return leaves
}

func TestEveryPathLeadsToTheRoot(t *testing.T) {
	for n := 1; n <= 17; n++ {
		leaves := manyLeaves(n)
		root := Closings(leaves)
		for i, leaf := range leaves {
			path := Path(leaves, i)
			if !VerifyPath(root, leaf.Hash(), path) {
				t.Errorf("leaf %d of %d does not lead to the root", i, n)
			}
			if other := leaves[(i+1)%n]; n > 1 && VerifyPath(root, other.Hash(), path) {
				t.Errorf("the path of leaf %d of %d leads another leaf to the root", i, n)
			}
		}
	}
}

// Three leaves: the first two are a pair, and the third goes up as it is.
func TestOddNodeGoesUpAsItIs(t *testing.T) {
	leaves := manyLeaves(3)
	a, b, c := leaves[0].Hash(), leaves[1].Hash(), leaves[2].Hash()
	if got := Closings(leaves); got != sorted(sorted(a, b), c) {
		t.Errorf("root %x", got)
	}
	if got := Path(leaves, 2); len(got) != 1 || got[0] != sorted(a, b) {
		t.Errorf("path of the last leaf: %x", got)
	}
	if Closings(leaves[:1]) != a || Closings(nil) != [32]byte{} || len(Path(leaves[:1], 0)) != 0 {
		t.Error("one leaf is the root, and none gives zero")
	}
}

// sorted is OpenZeppelin's Hashes.commutativeKeccak256, written independently.
func sorted(a, b [32]byte) [32]byte {
	if crypto.Keccak256Hash(a[:], b[:]) == crypto.Keccak256Hash(b[:], a[:]) {
		panic("equal nodes")
	}
	for i := range a {
		if a[i] < b[i] {
			return crypto.Keccak256Hash(a[:], b[:])
		}
		if a[i] > b[i] {
			break
		}
	}
	return crypto.Keccak256Hash(b[:], a[:])
}

func TestLeavesThatDoNotGiveTheRootAreRefused(t *testing.T) {
	leaves := []Leaf{{cms(105), 100}, {cms(110), 100}, {cms(1), 100}}
	d := repo()
	d.Closings = Closings(leaves)
	if err := d.CheckClosings(leaves); err != nil {
		t.Fatal(err)
	}
	if err := d.CheckClosings(leaves[:2]); !errors.Is(err, ErrRoot) {
		t.Errorf("a leaf is hidden: %v", err)
	}
	if err := d.CheckClosings(nil); !errors.Is(err, ErrRoot) {
		t.Errorf("all leaves are hidden: %v", err)
	}
	if err := firm().CheckClosings(leaves); !errors.Is(err, ErrLeafTime) {
		t.Errorf("leaves for a deal without a pledge: %v", err)
	}
	if err := firm().CheckClosings(nil); err != nil {
		t.Errorf("a deal without a pledge has no leaves: %v", err)
	}
}

func TestMalformedLeavesAreRefused(t *testing.T) {
	for _, c := range []struct {
		name string
		leaf Leaf
		want error
	}{
		{"empty", Leaf{nil, 100}, ErrCount},
		{"17 payments", Leaf{upTo(17), 100}, ErrCount},
		{"a payment twice", Leaf{cms(3, 3), 100}, ErrOrder},
		{"descending", Leaf{cms(4, 3), 100}, ErrOrder},
		{"late", Leaf{cms(3), 101}, ErrLeafTime},
	} {
		d := repo()
		d.Closings = Closings([]Leaf{c.leaf})
		if err := d.CheckClosings([]Leaf{c.leaf}); !errors.Is(err, c.want) || !errors.Is(err, ErrForm) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
	for _, good := range []Leaf{{cms(3), 100}, {upTo(16), 0}} {
		if err := good.Check(100); err != nil {
			t.Error(err)
		}
	}
}
