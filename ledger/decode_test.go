package ledger

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// An event that nothing decodes would be left out of every replica without a word.
func TestEveryEventHasADecoder(t *testing.T) {
	for name, contract := range map[string]struct {
		events   map[string]abi.Event
		decoders map[string]bool
	}{
		"ZContract":        {zabi.GetABI().Events, signaturesOf(zDecoders)},
		"PrivateContracts": {pabi.GetABI().Events, signaturesOf(pDecoders)},
	} {
		for _, event := range contract.events {
			if !contract.decoders[event.ID.Hex()] {
				t.Errorf("nothing decodes %s.%s", name, event.Name)
			}
		}
		if len(contract.events) == 0 || len(contract.decoders) == 0 {
			t.Errorf("%s has %d events and %d decoders", name, len(contract.events), len(contract.decoders))
		}
	}
}

// signaturesOf returns the hashes of the event signatures that decoders exist for.
func signaturesOf[T any](decoders map[common.Hash]T) map[string]bool {
	hashes := map[string]bool{}
	for hash := range decoders {
		hashes[hash.Hex()] = true
	}
	return hashes
}
