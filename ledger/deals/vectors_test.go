package deals

import (
	"encoding/hex"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

// The second implementation computes the same ids, closings, paths and keys.
func TestDealVectors(t *testing.T) {
	leaves := 0
	for _, v := range testdata.Load[testdata.DealVector](t, "deals.json") {
		d := dealOf(t, v)
		if err := d.Check(); err != nil {
			t.Errorf("%s: %v", v.Name, err)
		}
		same(t, v.Name+": id", d.ID(), v.ID)
		checkKeys(t, v.Name, v.Legs, d.ID(), d.Deadline)
		checkLeaves(t, v, d)
		leaves += len(v.Leaves)
	}
	if leaves < 20 {
		t.Errorf("%d leaves were compared, want at least 20", leaves)
	}
}

func checkLeaves(t *testing.T, v testdata.DealVector, d Deal) {
	t.Helper()
	var leaves []Leaf
	for _, l := range v.Leaves {
		leaves = append(leaves, Leaf{paymentsOf(t, l.Legs), number(t, l.Time)})
	}
	if err := d.CheckClosings(leaves); err != nil {
		t.Errorf("%s: %v", v.Name, err)
	}
	for i, want := range v.Leaves {
		same(t, v.Name+": leaf", leaves[i].Hash(), want.Leaf)
		closing := ClosingID(d.ID(), leaves[i].Hash())
		same(t, v.Name+": closing", closing, want.Closing)
		checkKeys(t, v.Name, want.Legs, closing, leaves[i].Time)
		path := Path(leaves, i)
		if got := texts(path); !slices.Equal(got, want.Path) {
			t.Errorf("%s: path of leaf %d %v, want %v", v.Name, i, got, want.Path)
		}
		if !VerifyPath(d.Closings, leaves[i].Hash(), path) {
			t.Errorf("%s: the path of leaf %d does not lead to the root", v.Name, i)
		}
	}
}

func checkKeys(t *testing.T, name string, legs []testdata.LegKey, deal ID, until uint64) {
	t.Helper()
	for i, payment := range paymentsOf(t, legs) {
		same(t, name+": key", Key{payment, deal, until}.Hash(), legs[i].Key)
	}
}

func dealOf(t *testing.T, v testdata.DealVector) Deal {
	t.Helper()
	d := Deal{
		Payments:  paymentsOf(t, v.Legs),
		Deadline:  number(t, v.Deadline),
		Revocable: v.Revocable,
		Pledged:   v.Pledged,
		Last:      number(t, v.Last),
		Closings:  [32]byte(testdata.Bytes(t, v.Closings)),
	}
	for _, h := range v.CancelHashes {
		d.CancelHashes = append(d.CancelHashes, [32]byte(testdata.Bytes(t, h)))
	}
	return d
}

func paymentsOf(t *testing.T, legs []testdata.LegKey) []notes.Commitment {
	t.Helper()
	var payments []notes.Commitment
	for _, leg := range legs {
		e, err := field.FromBytes(testdata.Bytes(t, leg.Payment))
		if err != nil {
			t.Fatal(err)
		}
		payments = append(payments, notes.Commitment{Element: e})
	}
	return payments
}

func number(t *testing.T, text string) uint64 {
	t.Helper()
	n := testdata.Integer(t, text)
	if !n.IsUint64() {
		t.Fatalf("%s has more than 64 bits", text)
	}
	return n.Uint64()
}

func texts(list [][32]byte) []string {
	out := make([]string, len(list))
	for i, b := range list {
		out[i] = "0x" + hex.EncodeToString(b[:])
	}
	return out
}

func same(t *testing.T, what string, got [32]byte, want string) {
	t.Helper()
	if text := texts([][32]byte{got})[0]; text != want {
		t.Errorf("%s %s, want %s", what, text, want)
	}
}
