package ledger

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Every payment of everybody makes a Transferred and a Queued, and whoever looks for his notes
// reads all of them. So these two are decoded word by word: the bindings take ten times as long,
// because they go through reflection and make an integer of each word.

const wordSize = 32

// wordReader reads the words of a log from the first: those in its topics, then those in its data.
type wordReader struct {
	converter
	topics []common.Hash
	data   []byte
}

// wordsOf returns the words of a log of so many topics, the signature included, and words of data.
func wordsOf(log *types.Log, topics, data int) (wordReader, error) {
	if len(log.Topics) != topics || len(log.Data) != data*wordSize {
		return wordReader{}, fmt.Errorf("%w: an event of %d topics and %d bytes, want %d and %d",
			ErrMalformed, len(log.Topics), len(log.Data), topics, data*wordSize)
	}
	return wordReader{topics: log.Topics[1:], data: log.Data}, nil
}

func (w *wordReader) next() (word [wordSize]byte) {
	if len(w.topics) > 0 {
		word, w.topics = w.topics[0], w.topics[1:]
		return word
	}
	word, w.data = [wordSize]byte(w.data), w.data[wordSize:]
	return word
}

func (w *wordReader) element() field.Element {
	word := w.next()
	e, err := field.FromBytes(word[:])
	w.check(err)
	return e
}

func (w *wordReader) commitment() notes.Commitment { return notes.Commitment{Element: w.element()} }

func (w *wordReader) nullifier() notes.Nullifier { return notes.Nullifier{Element: w.element()} }

// uint64 reads an integer of 64 bits.
func (w *wordReader) uint64() uint64 {
	word := w.next()
	if [wordSize - 8]byte(word[:]) != [wordSize - 8]byte{} {
		w.check(fmt.Errorf("%x has more than 64 bits", word))
	}
	return binary.BigEndian.Uint64(word[wordSize-8:])
}

// position reads the index of a leaf.
func (w *wordReader) position() uint32 {
	x := w.uint64()
	if x >= tree.MaxLeaves {
		w.check(fmt.Errorf("%d is not below %d", x, tree.MaxLeaves))
	}
	return uint32(x)
}

func decodeTransferred(log *types.Log) (Event, error) {
	w, err := wordsOf(log, 3, 3+1+1+1+4+notes.CiphertextSize/wordSize)
	if err != nil {
		return nil, err
	}
	t := Transferred{
		Nullifiers:   [2]notes.Nullifier{w.nullifier(), w.nullifier()},
		Payment:      w.commitment(),
		Change:       w.commitment(),
		Refund:       w.commitment(),
		Deal:         w.next(),
		Epoch:        w.uint64(),
		EphemeralKey: w.element(),
	}
	for i := range t.Audit {
		t.Audit[i] = w.element()
	}
	copy(t.Ciphertext[:], w.data)
	return t, w.malformed("event Transferred")
}

// decodeQueued reads the position, and the list in the one way in which contracts encode it: where
// it begins, how long it is, and its words.
func decodeQueued(log *types.Log) (Event, error) {
	count := len(log.Data)/wordSize - 2
	w, err := wordsOf(log, 2, max(count, 0)+2)
	if err != nil {
		return nil, err
	}
	q := Queued{Position: w.position(), Commitments: make([]notes.Commitment, count)}
	if begins, length := w.uint64(), w.uint64(); begins != wordSize || length != uint64(count) {
		w.check(fmt.Errorf("a list of %d that begins at %d, in %d bytes", length, begins, len(log.Data)))
	}
	for i := range q.Commitments {
		q.Commitments[i] = w.commitment()
	}
	return q, w.malformed("event Queued")
}
