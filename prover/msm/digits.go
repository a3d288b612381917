package msm

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

const (
	// minBits and maxBits are the limits of the width of a digit. A digit of 15 bits is between
	// -2^14 and 2^14, so it fits into an int16.
	minBits = 2
	maxBits = 15
)

// windowsOf returns the number of digits of a scalar. Their bits are one more than a scalar has, so
// the last digit takes the carry and gives none.
func windowsOf(bits int) int { return (fr.Bits + bits) / bits }

// digits are the signed digits of scalars. Digit j of scalar i is digits[j][i], and
// scalar i = Σ digits[j][i]·2^(bits·j) with digits between -2^(bits-1) and 2^(bits-1).
type digits [][]int16

// newDigits returns n digits of zero for each window, in the memory that is given if it is enough.
func newDigits(n, bits int, memory []int16) digits {
	d := make(digits, windowsOf(bits))
	memory = resize(memory, len(d)*n)
	clear(memory)
	for j := range d {
		d[j] = memory[j*n : (j+1)*n]
	}
	return d
}

// memory returns what newDigits took.
func (d digits) memory() []int16 { return d[0][:0] }

// set writes the digits of scalar i, which are zero. The limbs of the scalar are given, the lowest
// first. A window of more than
// 2^(bits-1) gives a negative digit and a carry. No processor could guess which do, so there is no
// branch.
func (d digits) set(i int, limbs [4]uint64, bits int) {
	half, carry := 1<<(bits-1), 0
	for j := range d {
		digit := window(&limbs, j*bits, bits) + carry
		carry = int(uint(half-digit) >> 63) // 1 if half < digit
		d[j][i] = int16(digit - carry<<bits)
	}
}

// window returns the given number of bits of a scalar, from bit at on. Bits after the last limb are
// zero.
func window(limbs *[4]uint64, at, bits int) int {
	limb, shift := at/64, at%64
	if limb > 3 {
		return 0
	}
	v := limbs[limb] >> shift
	if shift+bits > 64 && limb < 3 {
		v |= limbs[limb+1] << (64 - shift)
	}
	return int(v & (1<<bits - 1))
}
