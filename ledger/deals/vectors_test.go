package deals

import (
	"slices"
	"strconv"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

// The second implementation finds the same ids, paths and keys.
func TestDealVectors(t *testing.T) {
	leaves := 0
	for _, v := range testdata.Load[testdata.DealVector](t, "deal.json") {
		d := dealOf(t, v)
		if err := d.Check(); err != nil {
			t.Errorf("%s: %v", v.Name, err)
		}
		if d.ID().String() != v.Deal || !slices.Equal(encodeDeal(d), testdata.Bytes(t, v.Encoded)) {
			t.Errorf("%s: deal %s, want %s", v.Name, d.ID(), v.Deal)
		}
		checkSlots(t, v.Name, d.Payments, d.ID(), d.Deadline, v.Slots)
		checkLeaves(t, v, d)
		leaves += len(v.Leaves)
	}
	if leaves < 10 {
		t.Errorf("%d leaves were compared, want at least 10", leaves)
	}
}

func checkLeaves(t *testing.T, v testdata.DealVector, d Deal) {
	t.Helper()
	var leaves []Leaf
	for _, l := range v.Leaves {
		leaves = append(leaves, Leaf{commitments(t, l.Payments), number(t, l.Time)})
	}
	if err := d.CheckClosings(leaves); err != nil {
		t.Errorf("%s: %v", v.Name, err)
	}
	for i, l := range v.Leaves {
		if leaves[i].Hash() != hash(t, l.Hash) || !slices.Equal(Path(leaves, i), hashesOf(t, l.Path)) {
			t.Errorf("%s: leaf %d is %x with path %x", v.Name, i, leaves[i].Hash(), Path(leaves, i))
		}
		id := ClosingID(d.ID(), leaves[i].Hash())
		if id.String() != l.Closing {
			t.Errorf("%s: closing %d is %s", v.Name, i, id)
		}
		checkSlots(t, v.Name, leaves[i].Payments, id, leaves[i].Time, l.Slots)
	}
}

func checkSlots(t *testing.T, name string, payments []notes.Commitment, id ID, until uint64, want []string) {
	t.Helper()
	for i, p := range payments {
		key := Key{p, id, until}
		if key.Hash() != hash(t, want[i]) {
			t.Errorf("%s: slot %d is %x, want %s", name, i, key.Hash(), want[i])
		}
	}
}

func dealOf(t *testing.T, v testdata.DealVector) Deal {
	t.Helper()
	return Deal{
		Payments:     commitments(t, v.Payments),
		CancelHashes: hashesOf(t, v.CancelHashes),
		Deadline:     number(t, v.Deadline),
		Revocable:    v.Revocable,
		Pledged:      v.Pledged,
		Last:         number(t, v.Last),
		Closings:     hash(t, v.Closings),
	}
}

func commitments(t *testing.T, texts []string) []notes.Commitment {
	t.Helper()
	var list []notes.Commitment
	for _, text := range texts {
		e, err := field.FromBytes(testdata.Bytes(t, text))
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, notes.Commitment{Element: e})
	}
	return list
}

func hashesOf(t *testing.T, texts []string) [][32]byte {
	t.Helper()
	var list [][32]byte
	for _, text := range texts {
		list = append(list, hash(t, text))
	}
	return list
}

func hash(t *testing.T, text string) [32]byte {
	t.Helper()
	return [32]byte(testdata.Bytes(t, text))
}

func number(t *testing.T, text string) uint64 {
	t.Helper()
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}
