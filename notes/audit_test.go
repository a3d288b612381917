package notes_test

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

func regulator(t testing.TB, a *big.Int) *notes.AuditPrivateKey {
	t.Helper()
	k, err := notes.NewAuditPrivateKey(a)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// ephemeralOf derives e as a transaction of the vector's circuit does.
func ephemeralOf(t testing.TB, v testdata.AuditVector) notes.EphemeralSecret {
	t.Helper()
	in := elements(t, v.EphemeralInputs)
	ovk := notes.NewOutgoingViewingKey(in[0])
	cm := func(i int) notes.Commitment { return notes.Commitment{Element: in[i]} }
	if v.Circuit == "mint" {
		return notes.EphemeralSecretMint(ovk, cm(1))
	}
	nf := [2]notes.Nullifier{{Element: in[1]}, {Element: in[2]}}
	switch v.Circuit {
	case "transfer":
		return notes.EphemeralSecretTransfer(ovk, nf, cm(3), cm(4), cm(5))
	case "distribution":
		return notes.EphemeralSecretDistribution(ovk, nf, commitmentsOf(in[3:]), cm(11))
	case "consolidation":
		return notes.EphemeralSecretConsolidation(ovk, nullifiersOf(in[1:]), cm(9))
	}
	return notes.EphemeralSecretBurn(ovk, nf, cm(3))
}

// commitmentsOf returns the first eight elements as commitments.
func commitmentsOf(xs []field.Element) (cms [notes.DistributionPayments]notes.Commitment) {
	for i := range cms {
		cms[i].Element = xs[i]
	}
	return cms
}

// nullifiersOf returns the first eight elements as nullifiers.
func nullifiersOf(xs []field.Element) (nf [notes.ConsolidationInputs]notes.Nullifier) {
	for i := range nf {
		nf[i].Element = xs[i]
	}
	return nf
}

func TestAuditVectors(t *testing.T) {
	circuits := map[string]bool{}
	for _, v := range testdata.Load[testdata.AuditVector](t, "audit.json") {
		circuits[v.Circuit] = true
		k, e := regulator(t, testdata.Integer(t, v.Secret)), ephemeralOf(t, v)
		key := k.AuditKey()
		if k.Submission() != point(t, v.Submitted) || key.Point != point(t, v.Key) {
			t.Errorf("%s: the audit key is %v", v.Name, key)
		}
		if e.Export().String() != v.EphemeralScalar || e.Public().String() != v.Ephemeral.Y {
			t.Errorf("%s: the ephemeral key is %s", v.Name, e.Public())
		}
		plaintext, want := elements(t, v.Plaintext), elements(t, v.Audit)
		if got := notes.EncryptAudit(key, e, plaintext...); !slices.Equal(got, want) {
			t.Errorf("%s: encrypts to %v", v.Name, got)
		}
		if got, err := k.DecryptAudit(e.Public(), want...); err != nil || !slices.Equal(got, plaintext) {
			t.Errorf("%s: the regulator reads %v, %v", v.Name, got, err)
		}
		if got, err := notes.DecryptAudit(key, e, e.Public(), want...); err != nil || !slices.Equal(got, plaintext) {
			t.Errorf("%s: the sender reads %v, %v", v.Name, got, err)
		}
		checkAuditValues(t, v)
	}
	if len(circuits) != 5 {
		t.Errorf("the vectors cover only %v", circuits)
	}
}

func checkAuditValues(t *testing.T, v testdata.AuditVector) {
	t.Helper()
	last := element(t, v.Plaintext[len(v.Plaintext)-1])
	switch v.Circuit {
	case "transfer":
		payment, change := value(t, v.Values[0]), value(t, v.Values[1])
		if notes.PackValues(payment, change) != last {
			t.Errorf("%s: packs to %s", v.Name, notes.PackValues(payment, change))
		}
		if p, c, err := notes.UnpackValues(last); err != nil || p != payment || c != change {
			t.Errorf("%s: unpacks to %s and %s, %v", v.Name, p, c, err)
		}
	case "distribution":
		a, err := notes.DecodeDistributionAudit(elements(t, v.Plaintext))
		if err != nil {
			t.Fatalf("%s: %v", v.Name, err)
		}
		for i, got := range append(a.Payments[:], a.Change) {
			if got.String() != v.Values[i] {
				t.Errorf("%s: value %d is %s", v.Name, i, got)
			}
		}
	case "burn", "consolidation":
		if value(t, v.Values[0]).Element() != last {
			t.Errorf("%s: the last plaintext is %s", v.Name, last)
		}
	}
}

func TestAuditReadersAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := new(big.Int).Add(drawBig(t, 250, "a"), big.NewInt(1))
		k, err1 := notes.NewAuditPrivateKey(a)
		other, err2 := notes.NewAuditPrivateKey(new(big.Int).Add(a, big.NewInt(1)))
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(err)
		}
		ovk, cm := notes.NewOutgoingViewingKey(drawElement(t, "ovk")), notes.Commitment{Element: drawElement(t, "cm")}
		e := notes.EphemeralSecretMint(ovk, cm)
		plaintext := make([]field.Element, rapid.IntRange(1, 5).Draw(t, "n"))
		for i := range plaintext {
			plaintext[i] = drawElement(t, "plaintext")
		}
		audit := notes.EncryptAudit(k.AuditKey(), e, plaintext...)
		bySender, err1 := notes.DecryptAudit(k.AuditKey(), e, e.Public(), audit...)
		byRegulator, err2 := k.DecryptAudit(e.Public(), audit...)
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(bySender, plaintext) || !slices.Equal(byRegulator, plaintext) {
			t.Fatalf("sender %v, regulator %v, want %v", bySender, byRegulator, plaintext)
		}
		for i, x := range must(other.DecryptAudit(e.Public(), audit...)) {
			if x == plaintext[i] || audit[i] == plaintext[i] {
				t.Fatalf("element %d is read without the key", i)
			}
		}
	})
}

func must(xs []field.Element, err error) []field.Element {
	if err != nil {
		panic(err)
	}
	return xs
}

func TestDecryptAuditRefusesAnotherEphemeralKey(t *testing.T) {
	k, ovk := regulator(t, big.NewInt(5)), notes.NewOutgoingViewingKey(field.New(1))
	e := notes.EphemeralSecretMint(ovk, notes.Commitment{})
	other := notes.EphemeralSecretMint(ovk, notes.Commitment{Element: field.New(1)})
	audit := notes.EncryptAudit(k.AuditKey(), e, field.New(7))
	got, err := notes.DecryptAudit(k.AuditKey(), other, e.Public(), audit...)
	if !errors.Is(err, notes.ErrAudit) || got != nil {
		t.Errorf("read as %v, %v", got, err)
	}
	if _, err := notes.PointFromY(field.New(6)); err == nil {
		t.Fatal("the test needs a number that is not a y-coordinate, and 6 is one")
	}
	if got, err := k.DecryptAudit(field.New(6), audit...); !errors.Is(err, notes.ErrPoint) || got != nil {
		t.Errorf("read as %v, %v", got, err)
	}
}

// Two transactions that share nullifiers, because one failed and the other replaced it, must not
// share a keystream.
func TestHazardEphemeralsDifferInEveryInput(t *testing.T) {
	const inputs = 35 // of the five derivations together
	seen := map[field.Element]int{}
	for changed := range inputs {
		x := func(i int) field.Element {
			if i == changed {
				return field.New(100)
			}
			return field.New(uint64(i + 1))
		}
		e := ephemeralWith(x, changed)
		if other, ok := seen[e.Export()]; ok {
			t.Errorf("changes %d and %d give the same ephemeral secret", changed, other)
		}
		seen[e.Export()] = changed
		if e.Export().Big().Cmp(notes.Order()) >= 0 {
			t.Errorf("change %d: not reduced modulo l", changed)
		}
	}
}

// ephemeralWith derives the ephemeral secret that has x(changed) among its inputs.
func ephemeralWith(x func(int) field.Element, changed int) notes.EphemeralSecret {
	ovk := func(i int) notes.OutgoingViewingKey { return notes.NewOutgoingViewingKey(x(i)) }
	cm := func(i int) notes.Commitment { return notes.Commitment{Element: x(i)} }
	nf := func(i int) [2]notes.Nullifier { return [2]notes.Nullifier{{Element: x(i)}, {Element: x(i + 1)}} }
	eight := func(from int) (xs []field.Element) {
		for i := range 8 {
			xs = append(xs, x(from+i))
		}
		return xs
	}
	switch {
	case changed < 6:
		return notes.EphemeralSecretTransfer(ovk(0), nf(1), cm(3), cm(4), cm(5))
	case changed < 10:
		return notes.EphemeralSecretBurn(ovk(6), nf(7), cm(9))
	case changed < 13:
		return notes.EphemeralSecretMint(ovk(10), cm(11))
	case changed < 25:
		return notes.EphemeralSecretDistribution(ovk(13), nf(14), commitmentsOf(eight(16)), cm(24))
	default:
		return notes.EphemeralSecretConsolidation(ovk(25), nullifiersOf(eight(26)), cm(34))
	}
}

// A submitted key may be outside the prime subgroup; the z-contract's multiplication by 8 moves it
// there.
func TestHazardAuditKeyIsInThePrimeSubgroup(t *testing.T) {
	k := regulator(t, big.NewInt(5))
	for i, small := range torsion(t) {
		if k.Submission().Add(small).Mul(big.NewInt(8)) != k.AuditKey().Point {
			t.Errorf("torsion point %d changes the audit key", i)
		}
	}
	if !k.AuditKey().Mul(notes.Order()).IsIdentity() || k.AuditKey().IsIdentity() {
		t.Error("the audit key is not of order l")
	}
}

func TestHazardParseAuditKeyRefusesPointsOutsideThePrimeSubgroup(t *testing.T) {
	good := regulator(t, big.NewInt(5)).AuditKey()
	if got, err := notes.ParseAuditKey(good.X, good.Y); err != nil || got != good {
		t.Errorf("a good key: %v, %v", got, err)
	}
	bad := map[string]notes.Point{"off the curve": {X: good.X, Y: good.Y.Add(field.New(1))}}
	for i, small := range torsion(t) {
		bad[fmt.Sprintf("torsion point %d", i)] = small
		if !small.IsIdentity() {
			bad[fmt.Sprintf("the key and torsion point %d", i)] = good.Add(small)
		}
	}
	for name, p := range bad {
		if key, err := notes.ParseAuditKey(p.X, p.Y); !errors.Is(err, notes.ErrPoint) || key != (notes.AuditKey{}) {
			t.Errorf("%s: %v, %v", name, key, err)
		}
	}
	if len(bad) < 1+8+7 {
		t.Errorf("only %d bad keys were tried", len(bad))
	}
}

func TestAuditPrivateKeyRefusesScalarsOutOfRangeAndCopiesItsOwn(t *testing.T) {
	l := notes.Order()
	for _, a := range []*big.Int{nil, big.NewInt(-1), big.NewInt(0), l, new(big.Int).Add(l, big.NewInt(1))} {
		if k, err := notes.NewAuditPrivateKey(a); err == nil || k != nil {
			t.Errorf("%v is accepted", a)
		}
	}
	a := big.NewInt(7)
	k := regulator(t, a)
	a.SetInt64(8)
	k.Export().SetInt64(9)
	if k.Export().Int64() != 7 {
		t.Error("the key shares memory with its caller")
	}
}

func TestUnpackValuesRefusesMoreThan240Bits(t *testing.T) {
	for _, bits := range []uint{240, 247, 253} {
		e, err := field.FromBig(new(big.Int).Lsh(big.NewInt(1), bits))
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := notes.UnpackValues(e); !errors.Is(err, notes.ErrAudit) {
			t.Errorf("2^%d: %v", bits, err)
		}
	}
}

// The keystream depends on the audit key and not only on the shared point.
func TestKeystreamIsTheSpecifiedHash(t *testing.T) {
	k := regulator(t, big.NewInt(5))
	e := notes.EphemeralSecretMint(notes.NewOutgoingViewingKey(field.New(1)), notes.Commitment{})
	shared := k.AuditKey().Mul(e.Export().Big()).Y
	want := hash.Squeeze(hash.Audit, 4, shared, e.Public(), k.AuditKey().Y)
	if got := notes.EncryptAudit(k.AuditKey(), e, make([]field.Element, 4)...); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}
