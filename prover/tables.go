package prover

import (
	"context"

	"github.com/zsettle/zsettle/prover/msm"
	"github.com/zsettle/zsettle/statement"
)

// Config says how a prover works. The zero value is for a program that makes few proofs.
type Config struct {
	Tables Tables
}

// Tables says which multiples of a proving key's points are kept in memory. They make a proof
// faster. They are made in the background after the first proof with a key, by cores that no proof
// waits for, and take some seconds. Proofs use them as soon as they are ready. They pay after some
// forty proofs of a circuit.
type Tables int

// The kinds of tables. The memory is for the keys of a transfer; see [Bundle.TableBytes].
const (
	NoTables    Tables = iota // nothing is kept
	SmallTables               // 6 columns, 46 MB
	FullTables                // 17 columns, 129 MB
)

func (t Tables) columns() int {
	switch t {
	case SmallTables:
		return 6
	case FullTables:
		return msm.MaxColumns
	default:
		return 1
	}
}

// TableBytes returns the size in memory of the tables of a circuit, 0 while they are not ready. The
// bundle keeps them to its end, and all its provers use them. TableBytes panics for a circuit that
// is not one of [Bundle.Circuits].
func (b *Bundle) TableBytes(c statement.Circuit) int {
	k := b.keysOf(c)
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.key == nil || k.key.columns() == 1 {
		return 0
	}
	return k.key.bases.bytes()
}

// columns returns the number of columns of the key's tables, 1 without tables.
func (k *provingKey) columns() int { return k.bases.k.Columns() }

// bytes returns the size of all columns.
func (b bases) bytes() int { return b.a.Bytes() + b.k.Bytes() + b.z.Bytes() + b.b.Bytes() }

// wantTables begins tables with the given number of columns, unless they were begun before.
func (k *keys) wantTables(c *cores, columns int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if columns > max(1, k.columns) {
		k.columns = columns
		go k.makeTables(c, k.key, columns)
	}
}

// makeTables makes tables and replaces the key by one that has them.
func (k *keys) makeTables(c *cores, key *provingKey, columns int) {
	made := key.withTables(c, columns)
	k.mu.Lock()
	defer k.mu.Unlock()
	if made.columns() > k.key.columns() {
		k.key = made
	}
}

// withTables returns the key with tables. The first column of a table has the key's points, so the
// slices of the key are not needed any more.
func (k *provingKey) withTables(c *cores, columns int) *provingKey {
	b := bases{
		a: withTable(c, k.bases.a, columns),
		k: withTable(c, k.bases.k, columns),
		z: withTable(c, k.bases.z, columns),
		b: withTable(c, k.bases.b, columns),
	}
	pk := *k.ProvingKey
	pk.G1.A, pk.G1.K, pk.G1.Z, pk.G2.B = b.a.Points(), b.k.Points(), b.z.Points(), b.b.Points()
	return &provingKey{&pk, b}
}

// withTable makes a table on cores that no proof wants, each step on its own.
func withTable[P msm.Point](c *cores, b *msm.Bases[P], columns int) *msm.Bases[P] {
	table := b.BeginTable(columns)
	next, done := make(chan int), make(chan struct{})
	for range c.all {
		go func() {
			defer func() { done <- struct{}{} }()
			room := new(msm.Room)
			for i := range next {
				// The context does not end, so there is no error.
				_ = c.takeIdle(context.Background())
				table.Step(i, room)
				c.give()
			}
		}()
	}
	for i := range table.Steps() {
		next <- i
	}
	close(next)
	for range c.all {
		<-done
	}
	return table.Bases()
}
