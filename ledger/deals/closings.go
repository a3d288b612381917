package deals

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// ErrRoot is returned when the leaves that a client was shown are not all the ways to close a
// pledge: their root is not the deal's. A hidden leaf could free the pledge for next to nothing.
var ErrRoot = errors.New("deals: the leaves do not lead to the root of the deal's closings")

// CheckClosings returns nil if leaves are all the ways to close the pledge of d, and each is well
// formed. It returns [ErrRoot] if they are not, or an error of [Leaf.Check]. Whoever signs a deal
// or pays into it calls this first, and then decides about each leaf's payments and time.
func (d Deal) CheckClosings(leaves []Leaf) error {
	for i, leaf := range leaves {
		if err := leaf.Check(d.Last); err != nil {
			return fmt.Errorf("leaf %d: %w", i, err)
		}
	}
	if Closings(leaves) != d.Closings {
		return ErrRoot
	}
	return nil
}

// Closings returns the Merkle root over the hashes of leaves, and zero for no leaves. Neighbours
// are hashed in pairs, the lesser of the two first, as OpenZeppelin's MerkleProof does. The last
// node of a level with an odd number goes up as it is.
func Closings(leaves []Leaf) [32]byte {
	if len(leaves) == 0 {
		return [32]byte{}
	}
	level := hashes(leaves)
	for len(level) > 1 {
		level = parents(level)
	}
	return level[0]
}

// Path returns the nodes with which [VerifyPath] leads leaf i to the root. It panics if there is
// no leaf i.
func Path(leaves []Leaf, i int) [][32]byte {
	var path [][32]byte
	_ = leaves[i]
	for level := hashes(leaves); len(level) > 1; level = parents(level) {
		if sibling := i ^ 1; sibling < len(level) {
			path = append(path, level[sibling])
		}
		i /= 2
	}
	return path
}

// VerifyPath reports whether path leads a leaf's hash to root.
func VerifyPath(root, leaf [32]byte, path [][32]byte) bool {
	for _, sibling := range path {
		leaf = parent(leaf, sibling)
	}
	return leaf == root
}

func hashes(leaves []Leaf) [][32]byte {
	level := make([][32]byte, len(leaves))
	for i, leaf := range leaves {
		level[i] = leaf.Hash()
	}
	return level
}

// parents returns the level above.
func parents(level [][32]byte) [][32]byte {
	var above [][32]byte
	for ; len(level) > 1; level = level[2:] {
		above = append(above, parent(level[0], level[1]))
	}
	return append(above, level...)
}

func parent(a, b [32]byte) [32]byte {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}
