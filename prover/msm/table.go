package msm

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// tableBits is the width of a digit with a table. All digits of a group share their buckets, so
// more buckets pay than without a table.
const tableBits = maxBits

// MaxColumns is the number of columns of a full table, in which each digit has a column of its own.
const MaxColumns = (fr.Bits + tableBits) / tableBits

// Table is a table of bases in progress. Its steps are independent of each other. Run each of them
// once, in any order and in any goroutines, and then call [Table.Bases]. A step takes some 20 ms in
// G1 and 60 ms in G2.
type Table[P Point] struct{ bases *Bases[P] }

// BeginTable begins a table of at most the given number of columns, which is at least 1 and at most
// [MaxColumns]. BeginTable panics otherwise. The points need as much memory as the bases for each
// column, and the table does not use the slice of the bases any more.
func (b *Bases[P]) BeginTable(columns int) *Table[P] {
	if columns < 1 || columns > MaxColumns {
		panic("msm: a table has 1 to MaxColumns columns")
	}
	groups := (MaxColumns + columns - 1) / columns
	return newTable(b, tableBits, groups)
}

// newTable begins a table with the given width of a digit and number of groups.
func newTable[P Point](b *Bases[P], bits, groups int) *Table[P] {
	columns := (windowsOf(bits) + groups - 1) / groups
	points := make([]P, columns*b.n)
	copy(points, b.Points())
	return &Table[P]{&Bases[P]{b.group, points, b.n, b.skip, bits, groups}}
}

// Steps returns the number of steps.
func (t *Table[P]) Steps() int { return (t.bases.n + t.bases.batchSize() - 1) / t.bases.batchSize() }

// Step computes some rows of the table. The room must not be in use by another step.
func (t *Table[P]) Step(i int, room *Room) {
	b := t.bases
	size, w := b.batchSize(), b.use(room)
	start, end := i*size, min((i+1)*size, b.n)
	for column := 1; column < b.Columns(); column++ {
		next := b.points[column*b.n:][start:end]
		copy(next, b.points[(column-1)*b.n:][start:end])
		w.batch.double(next, b.bits*b.groups)
	}
}

// Bases returns the bases with the table after all steps.
func (t *Table[P]) Bases() *Bases[P] { return t.bases }
