package archtest

import (
	"slices"
	"testing"
)

func TestIDsAreFoundInTheirPlaces(t *testing.T) {
	if got := SpecIDs("### P1\ntext T9\n#### T1\n## M1\n### Mint\n"); !slices.Equal(got, []string{"P1", "T1"}) {
		t.Errorf("headings: %q", got)
	}
	_, file := parse(t, "// T8 and T9 are elsewhere.\nfunc f() {\n g() // T1\n h(\"T2\", \"not T3\", `T4`)\n}")
	if got := CommentedIDs(file); len(got) != 1 || !got["T1"] {
		t.Errorf("comments: %v", got)
	}
	if got := LiteralIDs(file); len(got) != 2 || !got["T2"] || !got["T4"] {
		t.Errorf("literals: %v", got)
	}
}
