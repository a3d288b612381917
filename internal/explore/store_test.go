package explore

import (
	"errors"

	"github.com/zsettle/zsettle/store"
)

var errKilled = errors.New("explore: the process is killed")

// life is that of a process, which ends at a write to its journal.
type life struct {
	writes int            // since the schedule began
	kills  map[int]string // the numbers of writes at which it ends, and the faults that end it
	dead   bool
	cause  string // the fault
	ended  func() // called when it ends
}

// mortal is a store of a process that can be killed. Nothing is written after its death.
type mortal struct {
	store.Store
	life    *life
	journal bool // its writes are counted
}

func (m mortal) write(do func() error) error {
	if m.life.dead {
		return errKilled
	}
	if !m.journal {
		return do()
	}
	m.life.writes++
	cause, killed := m.life.kills[m.life.writes]
	if !killed {
		return do()
	}
	if cause == crashAfter {
		_ = do()
	}
	m.life.dead, m.life.cause = true, cause
	m.life.ended()
	return errKilled
}

func (m mortal) Put(bucket string, key, value []byte) error {
	return m.write(func() error { return m.Store.Put(bucket, key, value) })
}

func (m mortal) Delete(bucket string, key []byte) error {
	return m.write(func() error { return m.Store.Delete(bucket, key) })
}

func (m mortal) DeleteRange(bucket string, from, to []byte) error {
	return m.write(func() error { return m.Store.DeleteRange(bucket, from, to) })
}

func (m mortal) Record(e store.Entry) error {
	return m.write(func() error { return m.Store.Record(e) })
}

func (m mortal) Forget(id string) error {
	return m.write(func() error { return m.Store.Forget(id) })
}

func (m mortal) Update(fn func(store.Tx) error) error {
	return m.write(func() error { return m.Store.Update(fn) })
}
