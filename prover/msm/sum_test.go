package msm

import (
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func randomScalars(n int) []fr.Element {
	s := make(fr.Vector, n)
	s.MustSetRandom()
	return s
}

func randomG1(n int) []curve.G1Affine {
	_, _, g, _ := curve.Generators()
	return curve.BatchScalarMultiplicationG1(&g, randomScalars(n))
}

func randomG2(n int) []curve.G2Affine {
	_, _, _, g := curve.Generators()
	return curve.BatchScalarMultiplicationG2(&g, randomScalars(n))
}

// libraryG1 returns the library's sum.
func libraryG1(t testing.TB, points []curve.G1Affine, scalars []fr.Element) (sum curve.G1Affine) {
	t.Helper()
	if _, err := sum.MultiExp(points, scalars, ecc.MultiExpConfig{}); err != nil {
		t.Fatal(err)
	}
	return sum
}

func libraryG2(t testing.TB, points []curve.G2Affine, scalars []fr.Element) (sum curve.G2Affine) {
	t.Helper()
	if _, err := sum.MultiExp(points, scalars, ecc.MultiExpConfig{}); err != nil {
		t.Fatal(err)
	}
	return sum
}

// tabled returns the bases with a table of the given shape.
func tabled[P Point](b *Bases[P], bits, groups int) *Bases[P] {
	table, room := newTable(b, bits, groups), new(Room)
	for i := range table.Steps() {
		table.Step(i, room)
	}
	return table.Bases()
}

// inSteps returns a sum that is cut into at least so many steps.
func inSteps[P Point](b *Bases[P], scalars []fr.Element, steps int) P {
	return inRoom(b, scalars, steps, new(Room))
}

func inRoom[P Point](b *Bases[P], scalars []fr.Element, steps int, room *Room) P {
	sum := b.Begin(scalars, steps, room)
	for i := range sum.Steps() {
		sum.Step(i, room)
	}
	return sum.Total(room)
}

// shapes calls f for every width of a digit and every number of columns.
func shapes(f func(bits, groups int)) {
	for bits := minBits; bits <= maxBits; bits++ {
		last := 0
		for groups := 1; groups <= windowsOf(bits); groups++ {
			if columns := (windowsOf(bits) + groups - 1) / groups; columns != last {
				last = columns
				f(bits, groups)
			}
		}
	}
}

func TestSumsAreTheLibrarysForEveryShape(t *testing.T) {
	const n = 40
	scalars, p1, p2 := randomScalars(n), randomG1(n), randomG2(n)
	scalars[3].SetZero()
	scalars[4].SetOne()
	scalars[5].SetOne().Neg(&scalars[5])
	p1[6].SetInfinity()
	p2[6].SetInfinity()
	want1, want2 := libraryG1(t, p1, scalars), libraryG2(t, p2, scalars)
	b1, b2 := NewG1(p1), NewG2(p2)
	shapes(func(bits, groups int) {
		if got := tabled(b1, bits, groups).Sum(scalars); got != want1 {
			t.Errorf("G1, %d bits, %d groups: another sum", bits, groups)
		}
		if got := tabled(b2, bits, groups).Sum(scalars); got != want2 {
			t.Errorf("G2, %d bits, %d groups: another sum", bits, groups)
		}
	})
}

// With more points than a chunk and a batch have, and in any number of steps.
func TestLargeSumsAreTheLibrarys(t *testing.T) {
	for _, n := range []int{maxBatch - 1, maxBatch + 1, 2*chunk*maxBatch + 7} {
		scalars, p1, p2 := randomScalars(n), randomG1(n), randomG2(n)
		want1, want2 := libraryG1(t, p1, scalars), libraryG2(t, p2, scalars)
		for _, steps := range []int{1, 3, 64} {
			if inSteps(NewG1(p1), scalars, steps) != want1 || inSteps(NewG2(p2), scalars, steps) != want2 {
				t.Errorf("%d points, %d steps: another sum", n, steps)
			}
		}
		if n > 2*maxBatch {
			continue // a table takes long
		}
		for _, columns := range []int{1, 6, MaxColumns} {
			groups := NewG1(p1).BeginTable(columns).Bases().groups
			b := tabled(NewG1(p1), tableBits, groups)
			if b.Columns() > columns || b.Bytes() != b.Columns()*n*64 {
				t.Errorf("%d columns take %d bytes, want at most %d columns", b.Columns(), b.Bytes(), columns)
			}
			if b.Sum(scalars) != want1 || inSteps(b, scalars, 4) != want1 {
				t.Errorf("G1, %d points, %d columns: another sum", n, columns)
			}
		}
		if inSteps(tabled(NewG2(p2), tableBits, 1), scalars, 4) != want2 {
			t.Errorf("G2, %d points, a full table: another sum", n)
		}
	}
}

// A room is used for sums of both groups and of all sizes in turn. What the one before leaves in it
// changes nothing, and zeros least of all.
func TestRoomIsUsedAgain(t *testing.T) {
	room := new(Room)
	for _, n := range []int{300, 20, 2500, 1, 700} {
		scalars, p1, p2 := randomScalars(n), randomG1(n), randomG2(n)
		clear(scalars[n/2:])
		if inRoom(NewG1(p1), scalars, 3, room) != libraryG1(t, p1, scalars) {
			t.Errorf("G1, %d points: another sum", n)
		}
		if inRoom(NewG2(p2), scalars, 3, room) != libraryG2(t, p2, scalars) {
			t.Errorf("G2, %d points: another sum", n)
		}
	}
}

// The k-th scalar is skipped, for every k, and then all of them are.
func TestSkippedScalars(t *testing.T) {
	const n = 9
	scalars, points := randomScalars(n), randomG1(n)
	for k := range n {
		skip := make([]bool, n)
		skip[k] = true
		left := slices.Delete(slices.Clone(points), k, k+1)
		want := libraryG1(t, left, slices.Delete(slices.Clone(scalars), k, k+1))
		b := NewG1(left).Skip(skip)
		if b.Sum(scalars) != want || tabled(b, 4, 3).Sum(scalars) != want {
			t.Errorf("scalar %d is skipped: another sum", k)
		}
	}
	all := NewG1(nil).Skip([]bool{true, true})
	if sum := all.Sum(randomScalars(2)); !sum.IsInfinity() {
		t.Error("all scalars are skipped: the sum is not infinity")
	}
}

// exceptional are lists of multiples of a generator, with scalars, for which additions meet equal
// points, opposite points and infinity, in the first round or in a later one.
func exceptional() map[string]struct{ points, scalars []int64 } {
	type list = struct{ points, scalars []int64 }
	repeat := func(n int, values ...int64) (all []int64) {
		for range n {
			all = append(all, values...)
		}
		return all
	}
	return map[string]list{
		"none":                       {nil, nil},
		"one point":                  {[]int64{5}, []int64{7}},
		"one zero":                   {[]int64{5}, []int64{0}},
		"one times one":              {[]int64{5}, []int64{1}},
		"one times -1":               {[]int64{5}, []int64{-1}},
		"infinity":                   {[]int64{0}, []int64{9}},
		"zeros":                      {repeat(9, 1, 2), repeat(18, 0)},
		"equal points":               {[]int64{3, 3}, []int64{1, 1}},
		"opposite points":            {[]int64{3, -3}, []int64{1, 1}},
		"opposite scalars":           {[]int64{3, 3}, []int64{1, -1}},
		"sums that are equal":        {[]int64{1, 4, 2, 3}, []int64{1, 1, 1, 1}},
		"sums that are opposite":     {[]int64{1, 4, -2, -3}, []int64{1, 1, 1, 1}},
		"sum of infinities":          {[]int64{1, -1, 2, -2, 3, -3, 4, -4}, repeat(8, 1)},
		"infinity and a point":       {[]int64{0, 8, 1, -1, 8}, []int64{5, 5, 5, 5, 5}},
		"one base, many times":       {repeat(3000, 6), repeat(3000, 1)},
		"one base, scalars ±1":       {repeat(3000, 6), repeat(1500, 1, -1)},
		"one base, many scalars":     {repeat(1500, 6, 6), repeat(1500, 12345678912345, -3)},
		"small multiples":            {repeat(900, 1, 2, 3, 4, -5, 0, 7), repeat(900, 1, 0, -1, 2, 3, 9, -2)},
		"equal sums in a row":        {repeat(64, 9), repeat(64, 1<<20)},
		"neighbouring buckets":       {[]int64{1, 2, 3, 4}, []int64{1 << 14, 1<<14 + 1, -(1 << 14), 1<<14 - 1}},
		"largest digits":             {[]int64{1, 1, 1}, []int64{1<<62 - 1, -(1<<62 - 1), 1 << 62}},
		"a chunk of opposite points": {repeat(chunk*batchSize(0), 5, -5), repeat(chunk*batchSize(0), 3, 3)},
	}
}

func TestExceptionalAdditions(t *testing.T) {
	_, _, g1, g2 := curve.Generators()
	for name, list := range exceptional() {
		points, scalars := elements(list.points), elements(list.scalars)
		p1 := curve.BatchScalarMultiplicationG1(&g1, points)
		p2 := curve.BatchScalarMultiplicationG2(&g2, points)
		want1, want2 := dot(g1, g2, points, scalars)
		shapes := [][2]int{{minBits, 128}, {4, 1}, {4, 64}, {11, 24}, {11, 5}, {tableBits, 17}, {tableBits, 1}}
		for _, shape := range shapes {
			if len(points) > 100 && shape[1] < windowsOf(shape[0]) {
				continue // a table of many points takes long, and shows nothing else
			}
			if tabled(NewG1(p1), shape[0], shape[1]).Sum(scalars) != want1 {
				t.Errorf("%s: G1, %d bits, %d groups: another sum", name, shape[0], shape[1])
			}
			if tabled(NewG2(p2), shape[0], shape[1]).Sum(scalars) != want2 {
				t.Errorf("%s: G2, %d bits, %d groups: another sum", name, shape[0], shape[1])
			}
		}
		if NewG1(p1).Sum(scalars) != want1 || NewG2(p2).Sum(scalars) != want2 {
			t.Errorf("%s: another sum", name)
		}
	}
}

func elements(values []int64) []fr.Element {
	out := make([]fr.Element, len(values))
	for i, v := range values {
		out[i].SetInt64(v)
	}
	return out
}

// dot returns the multiples of the generators by the inner product. It adds no points.
func dot(g1 curve.G1Affine, g2 curve.G2Affine, a, b []fr.Element) (p curve.G1Affine, q curve.G2Affine) {
	var sum, product fr.Element
	for i := range a {
		sum.Add(&sum, product.Mul(&a[i], &b[i]))
	}
	k := sum.BigInt(new(big.Int))
	p.ScalarMultiplication(&g1, k)
	q.ScalarMultiplication(&g2, k)
	return p, q
}

func TestWrongCountsPanic(t *testing.T) {
	b := NewG1(randomG1(3))
	for name, f := range map[string]func(){
		"scalars":     func() { b.Sum(randomScalars(2)) },
		"skipped":     func() { b.Skip([]bool{true, false, false}) },
		"not skipped": func() { b.Skip([]bool{true, false, false, false}).Sum(randomScalars(3)) },
		"no columns":  func() { b.BeginTable(0) },
		"columns":     func() { b.BeginTable(MaxColumns + 1) },
		"two scalars": func() { b.Begin(randomScalars(4), 2, new(Room)) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			f()
		}()
	}
}
