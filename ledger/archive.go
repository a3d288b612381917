package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// The replica's buckets beside those of the final state.
const (
	bucketFacts  = "ledger/facts"  // Cursor → archived
	bucketBlocks = "ledger/blocks" // number → hash ‖ time, of the checkpoints
	bucketMeta   = "ledger/meta"
)

var (
	keyOrigin     = []byte("origin")     // chain id ‖ addresses ‖ first block
	keyCursor     = []byte("cursor")     // number ‖ hash ‖ time of the newest block that was read
	keyFinal      = []byte("final")      // number of the newest final block, up to which the final state goes
	keyGeneration = []byte("generation") // how often everything was read again
	keyRevision   = []byte("revision")   // how often the replica was changed
)

// archived is a log as the store keeps it. It is decoded whenever it is read.
type archived struct {
	Address   common.Address
	Topics    []common.Hash
	Data      []byte
	BlockHash common.Hash
	Tx        common.Hash
	Time      uint64
}

// cursorOf returns the place of a log in the chain's history.
func cursorOf(l types.Log) Cursor { return Cursor{l.BlockNumber, l.Index} }

// cursorKey returns the key of the fact at a cursor. Keys sort as cursors do.
func cursorKey(c Cursor) []byte {
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(nil, c.Block), uint32(c.Log))
}

// keyAfter returns the first key that a fact after the cursor can have.
func keyAfter(c Cursor) []byte {
	if c == (Cursor{}) { // the beginning, before any log
		return cursorKey(c)
	}
	return cursorKey(Cursor{c.Block, c.Log + 1})
}

func archive(tx store.Tx, l types.Log, time uint64) error {
	value, err := rlp.EncodeToBytes(archived{l.Address, l.Topics, l.Data, l.BlockHash, l.TxHash, time})
	if err != nil {
		return fmt.Errorf("ledger: archive: %w", err)
	}
	return tx.Put(bucketFacts, cursorKey(cursorOf(l)), value)
}

// archivedFact decodes a log that archive stored.
func (c *ZContract) archivedFact(key, value []byte) (Fact, error) {
	var l archived
	if err := rlp.DecodeBytes(value, &l); err != nil || len(key) != 12 {
		return Fact{}, fmt.Errorf("%w: an archived fact", store.ErrCorrupt)
	}
	event, known, err := c.decode(&types.Log{Address: l.Address, Topics: l.Topics, Data: l.Data})
	if err != nil {
		return Fact{}, err
	}
	if !known { // only events that can be decoded are archived
		return Fact{}, fmt.Errorf("%w: an archived fact", store.ErrCorrupt)
	}
	at := Cursor{binary.BigEndian.Uint64(key), uint(binary.BigEndian.Uint32(key[8:]))}
	return Fact{Cursor: at, BlockHash: l.BlockHash, Tx: l.Tx, Time: l.Time, Event: event}, nil
}

func blockKey(number uint64) []byte { return binary.BigEndian.AppendUint64(nil, number) }

func encodeBlock(b chain.Block) []byte {
	return binary.BigEndian.AppendUint64(b.Hash.Bytes(), b.Time)
}

func decodeBlock(key, value []byte) (chain.Block, error) {
	if len(key) != 8 || len(value) != 40 {
		return chain.Block{}, fmt.Errorf("%w: an archived block", store.ErrCorrupt)
	}
	return chain.Block{
		Number: binary.BigEndian.Uint64(key),
		Hash:   common.Hash(value[:32]),
		Time:   binary.BigEndian.Uint64(value[32:]),
	}, nil
}

// getNumber reads a number from the metadata. It is 0 when it was never stored.
func getNumber(r store.Reader, key []byte) (uint64, error) {
	value, err := r.Get(bucketMeta, key)
	if errors.Is(err, store.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	if len(value) != 8 {
		return 0, store.ErrCorrupt
	}
	return binary.BigEndian.Uint64(value), nil
}

// getCursor returns the newest block that was read, or store.ErrNotFound.
func getCursor(r store.Reader) (chain.Block, error) {
	value, err := r.Get(bucketMeta, keyCursor)
	if err != nil {
		return chain.Block{}, err
	}
	if len(value) != 48 {
		return chain.Block{}, store.ErrCorrupt
	}
	return decodeBlock(value[:8], value[8:])
}

func putCursor(w store.Writer, b chain.Block) error {
	return w.Put(bucketMeta, keyCursor, append(blockKey(b.Number), encodeBlock(b)...))
}

// increment adds 1 to a number of the metadata.
func increment(tx store.Tx, key []byte) error {
	n, err := getNumber(tx, key)
	if err != nil {
		return err
	}
	return tx.Put(bucketMeta, key, blockKey(n+1))
}
