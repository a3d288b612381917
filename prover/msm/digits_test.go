package msm

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// checkDigits checks that the digits of a scalar are in range and sum up to it, for every width.
func checkDigits(t *testing.T, scalar fr.Element) {
	t.Helper()
	want := scalar.BigInt(new(big.Int))
	for bits := minBits; bits <= maxBits; bits++ {
		d, sum := newDigits(1, bits, []int16{9, 9}), new(big.Int)
		d.set(0, scalar.Bits(), bits)
		for j := len(d) - 1; j >= 0; j-- {
			if v := int(d[j][0]); v > 1<<(bits-1) || v < -1<<(bits-1) {
				t.Fatalf("%d bits: digit %d is %d", bits, j, v)
			}
			sum.Lsh(sum, uint(bits)).Add(sum, big.NewInt(int64(d[j][0])))
		}
		if sum.Cmp(want) != 0 {
			t.Fatalf("%d bits: the digits of %v sum up to %v", bits, want, sum)
		}
	}
}

func FuzzDigits(f *testing.F) {
	r := fr.Modulus()
	for _, delta := range []int64{1, 2, 3, 1 << 14, 1 << 15} {
		f.Add(new(big.Int).Sub(r, big.NewInt(delta)).Bytes())
		f.Add(big.NewInt(delta - 1).Bytes())
	}
	for shift := uint(1); shift < fr.Bits; shift += 12 {
		power := new(big.Int).Lsh(big.NewInt(1), shift)
		f.Add(power.Bytes())
		f.Add(power.Sub(power, big.NewInt(1)).Bytes())
	}
	f.Add(new(big.Int).Rsh(r, 1).Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		var scalar fr.Element
		scalar.SetBytes(data)
		checkDigits(t, scalar)
	})
}
