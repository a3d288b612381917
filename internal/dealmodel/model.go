package dealmodel

import (
	"fmt"
	"maps"
	"slices"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Note is what a commitment opens to. Owners and values are numbers that a test chooses.
type Note struct {
	Owner int
	Value uint64
}

// Token is a note in the queue: its place there, which is also its nullifier.
type Token int

// Slot is what the contract keeps of a leg.
type Slot struct {
	State deals.State
	// Refund is set while the leg is held or pledged.
	Refund notes.Commitment
}

// Model is the contract. The zero value is not usable, see [New].
type Model struct {
	// Now is the time of the next call. A test may raise it.
	Now uint64

	opened map[notes.Commitment]Note // shared by clones: what a commitment opens to never changes
	queue  []notes.Commitment
	spent  map[Token]bool
	slots  map[deals.Key]Slot
	off    map[deals.ID]bool
	broken int
	flaws  Flaw
}

// New returns a contract without notes that breaks the given rules. Zero breaks none.
func New(flaws Flaw) *Model {
	return &Model{
		opened: map[notes.Commitment]Note{},
		spent:  map[Token]bool{},
		slots:  map[deals.Key]Slot{},
		off:    map[deals.ID]bool{},
		flaws:  flaws,
	}
}

// Clone returns a contract of its own in the same state.
func (m *Model) Clone() *Model {
	c := *m
	c.queue = slices.Clip(m.queue) // appending copies, and entries never change
	c.spent = maps.Clone(m.spent)
	c.slots = maps.Clone(m.slots)
	c.off = maps.Clone(m.off)
	return &c
}

// Open says what a commitment opens to, for this model and its clones. It panics if the commitment
// opens to something else: that would be a collision.
func (m *Model) Open(c notes.Commitment, n Note) {
	if was, known := m.opened[c]; known && was != n {
		panic(fmt.Sprintf("dealmodel: internal error: %s opens to %v and %v", c, was, n))
	}
	m.opened[c] = n
}

// Mint queues a new note.
func (m *Model) Mint(c notes.Commitment, n Note) Token {
	m.Open(c, n)
	m.queue = append(m.queue, c)
	return Token(len(m.queue) - 1)
}

// Queue returns the commitments of all notes in the order in which they were queued.
func (m *Model) Queue() []notes.Commitment { return slices.Clone(m.queue) }

// Spendable returns the note of a token, and whether it is queued and not spent.
func (m *Model) Spendable(t Token) (Note, bool) {
	if t < 0 || int(t) >= len(m.queue) || m.spent[t] {
		return Note{}, false
	}
	return m.opened[m.queue[t]], true
}

// Slot returns what the contract keeps of a leg.
func (m *Model) Slot(k deals.Key) Slot { return m.slots[k] }

// Slots returns every leg whose slot is not empty.
func (m *Model) Slots() map[deals.Key]Slot { return maps.Clone(m.slots) }

// Off reports whether a deal was called off.
func (m *Model) Off(d deals.ID) bool { return m.off[d] }

// Broken returns how many leaves were queued that are no commitments because they are not smaller
// than r. It is zero unless a rule is broken.
func (m *Model) Broken() int { return m.broken }

// Money returns the sum of all notes that can be spent, and of all that is held or pledged.
func (m *Model) Money() uint64 {
	var sum uint64
	for t, c := range m.queue {
		if !m.spent[Token(t)] {
			sum += m.opened[c].Value
		}
	}
	for _, slot := range m.slots {
		if slot.State.Open() {
			sum += m.opened[slot.Refund].Value
		}
	}
	return sum
}
