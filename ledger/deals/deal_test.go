package deals

import (
	"errors"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

func cm(n uint64) notes.Commitment { return notes.Commitment{Element: field.New(n)} }

func cms(list ...uint64) []notes.Commitment {
	var out []notes.Commitment
	for _, n := range list {
		out = append(out, cm(n))
	}
	return out
}

func upTo(n uint64) []notes.Commitment {
	var out []notes.Commitment
	for i := range n {
		out = append(out, cm(i))
	}
	return out
}

// firm is a deal of two payments.
func firm() Deal {
	return Deal{Payments: cms(5, 9), CancelHashes: make([][32]byte, 2), Deadline: 100}
}

// repo is a deal whose second payment is pledged.
func repo() Deal {
	d := firm()
	d.Pledged = 2
	d.Last = 100
	d.Closings = [32]byte{1}
	return d
}

func TestWellFormedDeals(t *testing.T) {
	large := firm()
	large.Payments, large.CancelHashes = upTo(MaxPayments), make([][32]byte, MaxPayments)
	largeRepo := repo()
	largeRepo.Payments, largeRepo.CancelHashes = large.Payments, large.CancelHashes
	largeRepo.Pledged = 0xffff
	for i, d := range []Deal{firm(), repo(), large, largeRepo} {
		if err := d.Check(); err != nil {
			t.Errorf("deal %d: %v", i, err)
		}
	}
}

func TestMalformedDealsAreRefused(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*Deal)
		from  func() Deal
		want  error
	}{
		{"no payment", func(d *Deal) { d.Payments, d.CancelHashes = nil, nil }, firm, ErrCount},
		{"one payment", func(d *Deal) { d.Payments, d.CancelHashes = cms(5), make([][32]byte, 1) }, firm, ErrCount},
		{"17 payments", func(d *Deal) { d.Payments, d.CancelHashes = upTo(17), make([][32]byte, 17) }, firm, ErrCount},
		{"a payment twice", func(d *Deal) { d.Payments = cms(5, 5) }, firm, ErrOrder},
		{"descending", func(d *Deal) { d.Payments = cms(9, 5) }, firm, ErrOrder},
		{"too few cancel hashes", func(d *Deal) { d.CancelHashes = d.CancelHashes[:1] }, firm, ErrCancelHashes},
		{"too many cancel hashes", func(d *Deal) { d.CancelHashes = make([][32]byte, 3) }, firm, ErrCancelHashes},
		{"a mark too high", func(d *Deal) { d.Pledged = 4 }, repo, ErrPledged},
		{"a mark too high beside a good one", func(d *Deal) { d.Pledged = 5 }, repo, ErrPledged},
		{"a pledge without closings", func(d *Deal) { d.Closings = [32]byte{} }, repo, ErrClosings},
		{"closings without a pledge", func(d *Deal) { d.Pledged = 0 }, repo, ErrClosings},
		{"last before the deadline", func(d *Deal) { d.Last = 99 }, repo, ErrLast},
		{"last without a pledge", func(d *Deal) { d.Last = 100 }, firm, ErrLast},
	} {
		d := c.from()
		c.spoil(&d)
		if err := d.Check(); !errors.Is(err, c.want) || !errors.Is(err, ErrForm) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

func TestIndexFindsPayments(t *testing.T) {
	d := firm()
	for i, p := range d.Payments {
		if got, ok := d.Index(p); got != i || !ok {
			t.Errorf("payment %d is at %d, %v", i, got, ok)
		}
	}
	for _, n := range []uint64{4, 6, 10} {
		if _, ok := d.Index(cm(n)); ok {
			t.Errorf("%d is not a payment of the deal", n)
		}
	}
}

// The order is that of the numbers, also where the last byte alone would give another one.
func TestNewSortsPayments(t *testing.T) {
	parts := []Part{
		{Payment: cm(256), CancelHash: [32]byte{1}, Pledged: true},
		{Payment: cm(3), CancelHash: [32]byte{2}},
		{Payment: cm(255), CancelHash: [32]byte{3}},
	}
	before := slices.Clone(parts)
	leaves := []Leaf{{cms(7), 120}}
	d, err := New(Draft{Parts: parts, Deadline: 100, Revocable: true, Last: 120, Leaves: leaves})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(d.Payments, cms(3, 255, 256)) {
		t.Errorf("payments %v", d.Payments)
	}
	if !slices.Equal(d.CancelHashes, [][32]byte{{2}, {3}, {1}}) || d.Pledged != 4 || !d.IsPledged(2) || d.IsPledged(1) {
		t.Errorf("hashes %v, marks %b", d.CancelHashes, d.Pledged)
	}
	if d.Deadline != 100 || !d.Revocable || d.Last != 120 || d.Closings != Closings(leaves) {
		t.Errorf("%+v", d)
	}
	if !slices.Equal(parts, before) {
		t.Error("the draft was changed")
	}
}

func TestNewRefusesWhatIsNotWellFormed(t *testing.T) {
	two := []Part{{Payment: cm(1), Pledged: true}, {Payment: cm(2)}}
	for _, c := range []struct {
		name  string
		draft Draft
		want  error
	}{
		{"a payment twice", Draft{Parts: []Part{{Payment: cm(1)}, {Payment: cm(1)}}}, ErrOrder},
		{"a pledge without leaves", Draft{Parts: two}, ErrClosings},
		{"an empty leaf", Draft{Parts: two, Leaves: []Leaf{{}}}, ErrCount},
		{"a leaf after last", Draft{Parts: two, Last: 5, Leaves: []Leaf{{cms(1), 6}}}, ErrLeafTime},
	} {
		if _, err := New(c.draft); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}
