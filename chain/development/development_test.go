package development

import (
	"encoding/hex"
	"errors"
	"strings"
	"testing"
)

// Check accepts the ids of development chains and a named id, unless the id is that of a public
// network.
func TestCheck(t *testing.T) {
	for _, c := range []struct {
		id, named uint64
		ok        bool
	}{
		{1337, 0, true}, {31337, 0, true}, {31337, 5, true}, {4242, 4242, true},
		{4242, 0, false}, {4242, 4243, false}, {0, 0, false},
		{1, 1, false}, {10, 10, false}, {137, 137, false}, {8453, 8453, false}, {42161, 42161, false}, {56, 56, false},
		{100, 100, false}, {43114, 43114, false}, {1, 0, false},
	} {
		err := Check(c.id, c.named)
		if (err == nil) != c.ok || (err != nil && !errors.Is(err, ErrNotDevelopment)) {
			t.Errorf("id %d, named %d: %v", c.id, c.named, err)
		}
	}
}

// A private chain under the id of a public network is told from it by its first block, and a public
// network is known by its first block under any id. The user must name a private one all the same.
func TestCheckGoesByTheGenesisBlock(t *testing.T) {
	block := func(id uint64) (hash [32]byte) {
		if n, err := hex.Decode(hash[:], []byte(genesisBlocks[id])); n != 32 || err != nil {
			t.Fatalf("the genesis block of %d: %d bytes, %v", id, n, err)
		}
		return hash
	}
	private := [32]byte{7}
	for _, c := range []struct {
		id, named uint64
		genesis   [32]byte
		name      string // of the public network, or "" if the error is another
		ok        bool
	}{
		{10, 10, private, "", true},
		{10, 0, private, "", false},
		{10, 11, private, "", false},
		{1, 1, private, "", true},
		{10, 10, block(10), "OP Mainnet", false},
		{10, 10, [32]byte{}, "OP Mainnet", false},
		{56, 56, private, "BNB", false}, // whose block is not known here
		{4242, 4242, block(8453), "Base", false},
		{1337, 0, block(137), "Polygon", false},
		{1337, 0, private, "", true},
	} {
		err := Check(c.id, c.named, c.genesis)
		if (err == nil) != c.ok || err != nil && !strings.Contains(err.Error(), c.name) {
			t.Errorf("id %d, named %d, genesis %x: %v", c.id, c.named, c.genesis[:2], err)
		}
	}
	for id := range genesisBlocks {
		if publicChains[id] == "" {
			t.Errorf("the genesis block of %d is no public network's", id)
		}
		block(id)
	}
}
