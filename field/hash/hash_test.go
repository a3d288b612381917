package hash

import (
	"testing"

	"github.com/zsettle/zsettle/field"
)

// The vector is published with the reference implementation of Poseidon2 for BN254, width 4.
func TestPermuteAgreesWithThePublishedVector(t *testing.T) {
	in := [Width]field.Element{field.New(0), field.New(1), field.New(2), field.New(3)}
	want := [Width]string{
		"0x01bd538c2ee014ed5141b29e9ae240bf8db3fe5b9a38629a9647cf8d76c01737",
		"0x239b62e7db98aa3a2a8f6a0d2fa1709e7a35959aa6c7034814d9daa90cbac662",
		"0x04cbb44c61d928ed06808456bf758cbf0c18d1e15a7b6dbc8245fa7515d5e3cb",
		"0x2e11c5cff2a22c64d01304b778d78f6998eff1ab73163a35603f54794c30847a",
	}
	for i, got := range Permute(in) {
		if got.String() != want[i] {
			t.Errorf("output %d: got %s, want %s", i, got, want[i])
		}
	}
}

func TestTagsAreUniqueInNumberAndName(t *testing.T) {
	ids, names := map[uint64]bool{}, map[string]bool{}
	for _, tag := range Tags() {
		if ids[tag.ID] || names[tag.Name] || tag.Arity == 0 {
			t.Errorf("tag %+v repeats a number or a name, or has no arity", tag)
		}
		ids[tag.ID], names[tag.Name] = true, true
	}
}

func TestSumPanicsAtAWrongNumberOfInputs(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a wrong number of inputs was hashed")
		}
	}()
	Sum(Owner, field.New(1))
}

func TestSqueezeBeginsWithSum(t *testing.T) {
	xs := []field.Element{field.New(1), field.New(2), field.New(3)}
	out := Squeeze(Audit, 4, xs...)
	if out[0] != Sum(Audit, xs...) || out[3] == out[0] {
		t.Error("squeeze does not continue the sponge of Sum")
	}
}
