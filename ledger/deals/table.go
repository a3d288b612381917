package deals

import (
	"encoding/binary"
	"fmt"
	"iter"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// Table is where a [Tracker] keeps what it knows, as keys and values.
//
// An implementation whose storage can fail remembers its first error and returns anything then; its
// owner looks at the error before it believes a result of the tracker.
type Table interface {
	// Get returns the value of a key, and whether it is there.
	Get(key []byte) (value []byte, ok bool)
	// Put sets the value of a key. It keeps neither of the two slices.
	Put(key, value []byte)
	// Delete removes a key.
	Delete(key []byte)
	// All returns the keys that begin with prefix, in any order, with their values.
	All(prefix []byte) iter.Seq2[[]byte, []byte]
}

// The first byte of a key in the table says what it is of.
const (
	rowLeg  = 'l' // Key → state ‖ refund
	rowOpen = 'o' // Key, for a leg that is held or pledged
	rowDeal = 'd' // ID → flags ‖ deadline ‖ payments of the pledge
)

// dealState is what is known of a deal.
type dealState struct {
	off, settled bool
	// deadline and payments are the pledge: what the deal has pledged and nobody has closed or
	// seized.
	deadline uint64
	payments []notes.Commitment
}

const (
	flagOff = 1 << iota
	flagSettled
)

func keyOf(kind byte, key Key) []byte {
	payment := key.Payment.Bytes()
	row := append([]byte{kind}, payment[:]...)
	row = append(row, key.Deal[:]...)
	return binary.BigEndian.AppendUint64(row, key.Deadline)
}

// parseKey reads the key of a leg behind the first byte of a row's key.
func parseKey(row []byte) Key {
	wantSize(row, 1+32+32+8)
	return Key{commitment(row[1:33]), ID(row[33:65]), binary.BigEndian.Uint64(row[65:])}
}

func encodeLeg(leg Leg) []byte {
	refund := leg.Refund.Bytes()
	return append([]byte{byte(leg.State)}, refund[:]...)
}

func decodeLeg(value []byte) Leg {
	wantSize(value, 33)
	return Leg{State(value[0]), commitment(value[1:])}
}

func keyOfDeal(deal ID) []byte { return append([]byte{rowDeal}, deal[:]...) }

func encodeDealState(d dealState) []byte {
	value := []byte{0}
	if d.off {
		value[0] |= flagOff
	}
	if d.settled {
		value[0] |= flagSettled
	}
	value = binary.BigEndian.AppendUint64(value, d.deadline)
	for _, payment := range d.payments {
		b := payment.Bytes()
		value = append(value, b[:]...)
	}
	return value
}

func decodeDealState(value []byte) dealState {
	if len(value) < 9 || len(value)%32 != 9 {
		wantSize(value, 9)
	}
	d := dealState{
		off:      value[0]&flagOff != 0,
		settled:  value[0]&flagSettled != 0,
		deadline: binary.BigEndian.Uint64(value[1:]),
	}
	for rest := value[9:]; len(rest) > 0; rest = rest[32:] {
		d.payments = append(d.payments, commitment(rest[:32]))
	}
	return d
}

// wantSize panics for a row that the tracker did not write.
func wantSize(row []byte, size int) {
	if len(row) != size {
		panic(fmt.Sprintf("deals: internal error: a row of %d bytes in the table", len(row)))
	}
}

func commitment(b []byte) notes.Commitment {
	e, err := field.FromBytes(b)
	if err != nil {
		panic("deals: internal error: a row with no commitment in the table")
	}
	return notes.Commitment{Element: e}
}

// memory is a Table in memory.
type memory map[string]string

// Get implements Table.
func (m memory) Get(key []byte) ([]byte, bool) {
	value, ok := m[string(key)]
	return []byte(value), ok
}

// Put implements Table.
func (m memory) Put(key, value []byte) { m[string(key)] = string(value) }

// Delete implements Table.
func (m memory) Delete(key []byte) { delete(m, string(key)) }

// All implements Table.
func (m memory) All(prefix []byte) iter.Seq2[[]byte, []byte] {
	return func(yield func(key, value []byte) bool) {
		for key, value := range m {
			if len(key) >= len(prefix) && key[:len(prefix)] == string(prefix) && !yield([]byte(key), []byte(value)) {
				return
			}
		}
	}
}
