package archtest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Row is one package of the layer table.
type Row struct {
	Level int    // 0 is the lowest layer
	Name  string // import path relative to the module's, such as notes/tree
	// TestsOnly says that only tests, and other packages for tests only, may link the package.
	TestsOnly bool
	May       []string // names of the rows that the package may import
}

var quoted = regexp.MustCompile("`([^`]+)`")

// ParseTable reads the layer table, the first table of a page whose header begins with "| L |". Its
// columns are the level, the package, its job and what it may import. A job that begins with "tests
// only" sets [Row.TestsOnly]. Names are in backquotes. A row that may import nothing has a dash.
func ParseTable(page string) ([]Row, error) {
	var rows []Row
	inTable := false
	for n, line := range strings.Split(page, "\n") {
		switch {
		case strings.HasPrefix(line, "| L |"):
			inTable = true
		case inTable && strings.HasPrefix(line, "|---"):
		case inTable && strings.HasPrefix(line, "|"):
			row, err := parseRow(line)
			if err != nil {
				return nil, fmt.Errorf("archtest: line %d: %w", n+1, err)
			}
			rows = append(rows, row)
		case inTable:
			return rows, nil
		}
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("archtest: the page has no layer table")
	}
	return rows, nil
}

func parseRow(line string) (Row, error) {
	cells := strings.Split(strings.Trim(line, "|"), "|")
	if len(cells) != 4 {
		return Row{}, fmt.Errorf("%d columns, want 4", len(cells))
	}
	level, err := strconv.Atoi(strings.TrimSpace(cells[0]))
	if err != nil {
		return Row{}, fmt.Errorf("level: %w", err)
	}
	names := inQuotes(cells[1])
	if len(names) != 1 {
		return Row{}, fmt.Errorf("%d packages, want 1", len(names))
	}
	may := inQuotes(cells[3])
	if len(may) == 0 && strings.TrimSpace(cells[3]) != "–" {
		return Row{}, fmt.Errorf("%s has neither a name nor a dash for what it may import", names[0])
	}
	testsOnly := strings.HasPrefix(strings.TrimSpace(cells[2]), "tests only")
	return Row{Level: level, Name: names[0], TestsOnly: testsOnly, May: may}, nil
}

func inQuotes(cell string) []string {
	var names []string
	for _, m := range quoted.FindAllStringSubmatch(cell, -1) {
		names = append(names, m[1])
	}
	return names
}
