package archtest

import (
	"testing"
)

func TestConstraintsReadsTheGoldenFile(t *testing.T) {
	if n, err := Constraints("circuit: a\nconstraints: 1234567\n"); err != nil || Thousands(n) != "1,234,567" {
		t.Errorf("%d, %v", n, err)
	}
	if _, err := Constraints("constraints: many\n"); err == nil {
		t.Error("a golden file without a number is accepted")
	}
}

func TestThousandsSeparatesGroups(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 29816: "29,816"} {
		if got := Thousands(n); got != want {
			t.Errorf("%d: got %s, want %s", n, got, want)
		}
	}
}

func TestFigureReadsTheTable(t *testing.T) {
	readme := "| what | figure | repeat |\n| x | 12 | `c` |\n"
	if got := Figure(readme, "x"); got != "12" {
		t.Errorf("got %q, want 12", got)
	}
	if got := Figure(readme, "y"); got != "" {
		t.Errorf("got %q for a figure that is not in the table", got)
	}
}
