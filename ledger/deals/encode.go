package deals

import (
	"encoding/binary"

	"github.com/zsettle/zsettle/notes"
)

// word is the size of what abi.encode is made of.
const word = 32

// encoding collects the words of abi.encode (docs/spec.md, section 8).
type encoding []byte

func (e *encoding) number(n uint64) {
	*e = append(*e, make([]byte, word-8)...)
	*e = binary.BigEndian.AppendUint64(*e, n)
}

func (e *encoding) bytes32(b [32]byte) { *e = append(*e, b[:]...) }

func (e *encoding) commitments(list []notes.Commitment) {
	e.number(uint64(len(list)))
	for _, c := range list {
		e.bytes32(c.Bytes())
	}
}

// encodeDeal encodes one argument of a dynamic type: its offset, and then the struct, whose two
// lists stand behind its seven words.
func encodeDeal(d Deal) []byte {
	var e encoding
	e.number(word)
	payments := 7 * word
	e.number(uint64(payments))
	e.number(uint64(payments + word + len(d.Payments)*word))
	e.number(d.Deadline)
	e.number(flag(d.Revocable))
	e.number(uint64(d.Pledged))
	e.number(d.Last)
	e.bytes32(d.Closings)
	e.commitments(d.Payments)
	e.number(uint64(len(d.CancelHashes)))
	for _, h := range d.CancelHashes {
		e.bytes32(h)
	}
	return e
}

// encodeLeaf encodes two arguments: a list, which stands behind the two words, and the time.
func encodeLeaf(l Leaf) []byte {
	var e encoding
	e.number(2 * word)
	e.number(l.Time)
	e.commitments(l.Payments)
	return e
}

func encodeKey(k Key) []byte {
	var e encoding
	e.bytes32(k.Payment.Bytes())
	e.bytes32(k.Deal)
	e.number(k.Deadline)
	return e
}

func flag(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
