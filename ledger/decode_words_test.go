package ledger

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// logOf returns the log of an event of the z-contract.
func logOf(t testing.TB, name string, indexed []common.Hash, args ...any) *types.Log {
	t.Helper()
	event := zabi.GetABI().Events[name]
	data, err := event.Inputs.NonIndexed().Pack(args...)
	if err != nil {
		t.Fatal(err)
	}
	return &types.Log{Topics: append([]common.Hash{event.ID}, indexed...), Data: data}
}

// randomWord returns an element of the field as the bindings have it, small ones among them.
func randomWord(rng *rand.Rand) *big.Int {
	e := field.New(rng.Uint64N(3))
	for range rng.IntN(5) {
		e = e.Mul(field.New(rng.Uint64())).Add(field.New(rng.Uint64()))
	}
	return e.Big()
}

func randomTransferred(t testing.TB, rng *rand.Rand) *types.Log {
	t.Helper()
	var ciphertext [notes.CiphertextSize / 32][32]byte
	for i := range ciphertext {
		ciphertext[i] = common.BigToHash(new(big.Int).SetUint64(rng.Uint64()))
	}
	audit := [4]*big.Int{randomWord(rng), randomWord(rng), randomWord(rng), randomWord(rng)}
	indexed := []common.Hash{common.BigToHash(randomWord(rng)), common.BigToHash(randomWord(rng))}
	return logOf(t, "Transferred", indexed, randomWord(rng), randomWord(rng), randomWord(rng),
		[32]byte(common.BigToHash(randomWord(rng))), rng.Uint64(), randomWord(rng), audit, ciphertext)
}

func randomQueued(t testing.TB, rng *rand.Rand) *types.Log {
	t.Helper()
	list := []*big.Int{}
	for range rng.IntN(10) {
		list = append(list, randomWord(rng))
	}
	return logOf(t, "Queued", []common.Hash{common.BigToHash(new(big.Int).SetUint64(uint64(rng.Uint32())))}, list)
}

// byBindings decodes the two events by the generated bindings.
func byBindings(t testing.TB, log *types.Log) Event {
	t.Helper()
	c := &converter{}
	if e, err := zabi.UnpackQueuedEvent(log); err == nil {
		return Queued{uint32(e.Position.Uint64()), c.commitments(e.Commitments)}
	}
	e, err := zabi.UnpackTransferredEvent(log)
	if err != nil {
		t.Fatal(err)
	}
	return transferredBy(c, e)
}

func transferredBy(c *converter, e *bindings.ZContractTransferred) Event {
	t := Transferred{
		Nullifiers: c.nullifiers(e.Nullifier0, e.Nullifier1),
		Payment:    c.commitment(e.Payment), Change: c.commitment(e.Change), Refund: c.commitment(e.Refund),
		Deal: e.Deal, Epoch: e.Epoch, EphemeralKey: c.element(e.Ephemeral), Ciphertext: joinWords(e.Ciphertext),
	}
	for i, word := range e.Audit {
		t.Audit[i] = c.element(word)
	}
	return t
}

// The events that are decoded without the bindings are decoded as by them.
func TestWordsDecodeAsTheBindingsDo(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		for _, log := range []*types.Log{randomTransferred(t, rng), randomQueued(t, rng)} {
			got, err := zDecoders[log.Topics[0]](log)
			if err != nil {
				t.Fatal(err)
			}
			if want := byBindings(t, log); !reflect.DeepEqual(got, want) {
				t.Errorf("%+v, by the bindings %+v", got, want)
			}
		}
	}
}

// A log that lacks bytes, has too many, or has a word out of range is malformed, whichever word it
// is, and no panic.
func TestWordsRefuseWhatNoContractEmits(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	transferred, queued := randomTransferred(t, rng), logOf(t, "Queued", make([]common.Hash, 1),
		[]*big.Int{randomWord(rng), randomWord(rng)})
	for _, log := range []*types.Log{transferred, queued} {
		for size := range len(log.Data) + 2 {
			if size != len(log.Data) {
				cut := append(log.Data[:len(log.Data):len(log.Data)], 0)[:size]
				refuses(t, &types.Log{Topics: log.Topics, Data: cut})
			}
		}
		for topics := 1; topics < len(log.Topics); topics++ {
			refuses(t, &types.Log{Topics: log.Topics[:topics], Data: log.Data})
		}
	}
	free := map[int]bool{3: true} // the deal of a transfer may be any word, and so may the ciphertext
	for word := range len(transferred.Data)/wordSize - notes.CiphertextSize/wordSize {
		if !free[word] {
			refuses(t, withWord(transferred, word))
		}
	}
	for word := range len(queued.Data) / wordSize {
		refuses(t, withWord(queued, word))
	}
	for topic := 1; topic < len(transferred.Topics); topic++ {
		topics := append([]common.Hash{}, transferred.Topics...)
		topics[topic] = common.MaxHash
		refuses(t, &types.Log{Topics: topics, Data: transferred.Data})
	}
	refuses(t, &types.Log{Topics: []common.Hash{queued.Topics[0], {27: 1}}, Data: queued.Data}) // 2^32
}

// withWord returns the log with the largest number in a word of its data.
func withWord(log *types.Log, word int) *types.Log {
	data := append([]byte{}, log.Data...)
	copy(data[word*wordSize:], common.MaxHash[:])
	return &types.Log{Topics: log.Topics, Data: data}
}

func refuses(t *testing.T, log *types.Log) {
	t.Helper()
	if _, err := zDecoders[log.Topics[0]](log); !errors.Is(err, ErrMalformed) {
		t.Errorf("%d topics, %d bytes: %v", len(log.Topics), len(log.Data), err)
	}
}

func BenchmarkDecode(b *testing.B) {
	rng := rand.New(rand.NewPCG(5, 6))
	for name, log := range map[string]*types.Log{
		"transferred": randomTransferred(b, rng), "queued": randomQueued(b, rng),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := zDecoders[log.Topics[0]](log); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
