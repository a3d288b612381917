package ledger

import (
	"errors"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
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

// An event whose data or topics are cut, anywhere, is an error and never a crash.
func TestCutEventsAreErrors(t *testing.T) {
	for _, c := range []struct {
		events   map[string]abi.Event
		decoders map[common.Hash]decoder
	}{{zabi.GetABI().Events, zDecoders}, {pabi.GetABI().Events, pDecoders}} {
		for name, event := range c.events {
			log, decode := sampleLog(t, event), c.decoders[event.ID]
			if _, err := decode(&log); err != nil && name != "AuditKeyActivated" { // the point is on no curve
				t.Errorf("%s, whole: %v", name, err)
			}
			for cut := 0; cut < len(log.Data); cut++ {
				if cut%32 != 0 && cut != len(log.Data)-1 {
					continue
				}
				short := log
				short.Data = log.Data[:cut]
				if _, err := decode(&short); !errors.Is(err, ErrMalformed) {
					t.Errorf("%s, %d of %d bytes: %v", name, cut, len(log.Data), err)
				}
			}
			for cut := 1; cut < len(log.Topics); cut++ {
				short := log
				short.Topics = log.Topics[:cut]
				if _, err := decode(&short); !errors.Is(err, ErrMalformed) {
					t.Errorf("%s, %d of %d topics: %v", name, cut, len(log.Topics), err)
				}
			}
		}
	}
}

// sampleLog returns a log of an event in which every number is 1 and every list has two elements or
// fills a word.
func sampleLog(t *testing.T, event abi.Event) types.Log {
	t.Helper()
	log := types.Log{Topics: []common.Hash{event.ID}}
	var values []any
	for _, input := range event.Inputs {
		if input.Indexed {
			log.Topics = append(log.Topics, common.BigToHash(big.NewInt(1)))
			continue
		}
		value := reflect.New(input.Type.GetType()).Elem()
		fill(value)
		values = append(values, value.Interface())
	}
	data, err := event.Inputs.NonIndexed().Pack(values...)
	if err != nil {
		t.Fatalf("%s: %v", event.Name, err)
	}
	log.Data = data
	return log
}

// fill sets the numbers of an ABI value.
func fill(v reflect.Value) {
	switch {
	case v.Type() == reflect.TypeFor[*big.Int]():
		v.Set(reflect.ValueOf(big.NewInt(1)))
	case v.Kind() == reflect.Slice:
		n := 2
		if v.Type().Elem().Kind() == reflect.Uint8 {
			n = 32 // so that nothing of the data is padding
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		fallthrough
	case v.Kind() == reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i))
		}
	}
}
