package archtest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

var constraintLine = regexp.MustCompile(`(?m)^constraints: (\d+)$`)

// Constraints returns the number of constraints in a circuit's golden file.
func Constraints(golden string) (int, error) {
	m := constraintLine.FindStringSubmatch(golden)
	if m == nil {
		return 0, fmt.Errorf("archtest: the golden file has no line with the constraints")
	}
	return strconv.Atoi(m[1])
}

// Figure returns a figure of the README's table of measured figures, such as "29,816 constraints",
// or "" if the table does not have it.
func Figure(readme, name string) string {
	for _, line := range strings.Split(readme, "\n") {
		cells := strings.Split(line, "|")
		if len(cells) == 5 && strings.TrimSpace(cells[1]) == name {
			return strings.TrimSpace(cells[2])
		}
	}
	return ""
}

// Thousands writes n with commas between groups of three digits.
func Thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
