package hash_test

import (
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/testdata"
)

func elements(t *testing.T, texts []string) []field.Element {
	t.Helper()
	out := make([]field.Element, len(texts))
	for i, text := range texts {
		if err := out[i].UnmarshalText([]byte(text)); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	}
	return out
}

func TestPermuteVectors(t *testing.T) {
	for _, file := range []string{"permutation.json", "published_poseidon2.json"} {
		for _, v := range testdata.Load[testdata.PermutationVector](t, file) {
			in, want := elements(t, v.Input), elements(t, v.Output)
			if got := hash.Permute([4]field.Element(in)); got != [4]field.Element(want) {
				t.Errorf("%s, %s: got %v", file, v.Name, got)
			}
		}
	}
}

func TestNodeVectors(t *testing.T) {
	for _, v := range testdata.Load[testdata.NodeVector](t, "node.json") {
		if got := hash.Node([4]field.Element(elements(t, v.Children))); got.String() != v.Node {
			t.Errorf("%s: got %s", v.Name, got)
		}
	}
}

func TestSumVectors(t *testing.T) {
	tags := map[string]hash.Tag{}
	for _, tag := range hash.Tags() {
		tags[tag.Name] = tag
	}
	covered := map[string]bool{}
	for _, v := range testdata.Load[testdata.HashVector](t, "hash.json") {
		tag := tags[v.TagName]
		if tag.ID != uint64(v.Tag) || tag.Arity != int(v.Arity) {
			t.Fatalf("%s: the tag is %+v, want number %d and arity %d", v.Name, tag, v.Tag, v.Arity)
		}
		covered[v.TagName] = true
		inputs, want := elements(t, v.Inputs), elements(t, v.Squeezed)
		if got := hash.Sum(tag, inputs...); got.String() != v.Output {
			t.Errorf("%s: got %s", v.Name, got)
		}
		for i, got := range hash.Squeeze(tag, len(want), inputs...) {
			if got != want[i] {
				t.Errorf("%s: squeezed element %d is %s", v.Name, i, got)
			}
		}
	}
	if len(covered) != len(tags) {
		t.Errorf("the vectors cover %d of %d tags", len(covered), len(tags))
	}
}

func TestSumDoesNotChangeItsInputs(t *testing.T) {
	xs := []field.Element{field.New(1), field.New(2), field.New(3), field.New(4)}
	first := hash.Sum(hash.Note, xs...)
	if hash.Sum(hash.Note, xs...) != first || xs[0] != field.New(1) || xs[3] != field.New(4) {
		t.Error("hashing changed its inputs")
	}
}

func TestTagsSeparateDomains(t *testing.T) {
	seen := map[field.Element]string{}
	for _, tag := range hash.Tags() {
		sum := hash.Sum(tag, make([]field.Element, tag.Arity)...)
		if other, ok := seen[sum]; ok {
			t.Errorf("%s and %s give the same hash of zeros", tag.Name, other)
		}
		seen[sum] = tag.Name
	}
}
