package archtest

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// Evidence lists the tests and the folders with tests that show a promise of the threat model.
type Evidence struct {
	Promise string
	Shown   []string
}

// ParseThreats reads the table with the columns promise, mechanism and shown by. The last column
// has names in backquotes: `wallet.TestName`, `zcontract/test/File.t.sol:test_name`, or a folder
// with tests.
func ParseThreats(page string) ([]Evidence, error) {
	var found []Evidence
	inTable := false
	for _, line := range strings.Split(page, "\n") {
		switch {
		case strings.HasPrefix(line, "| promise |"):
			inTable = true
		case !inTable || strings.HasPrefix(line, "|---"):
		case !strings.HasPrefix(line, "|"):
			return found, nil
		default:
			cells := strings.Split(strings.Trim(line, "|"), "|")
			if len(cells) != 3 {
				return nil, fmt.Errorf("archtest: %d columns, want 3: %s", len(cells), line)
			}
			found = append(found, Evidence{strings.TrimSpace(cells[0]), inQuotes(cells[2])})
		}
	}
	return found, nil
}

var (
	goTest    = regexp.MustCompile(`^([a-z0-9/]+)\.((?:Test|Fuzz|Example)\w*)$`)
	forgeTest = regexp.MustCompile(`^(.+\.sol):(\w+)$`)
)

// Missing returns the tests and folders of the evidence that do not exist below root, and the
// promises without evidence.
func Missing(root string, evidence []Evidence) []string {
	var wrong []string
	for _, e := range evidence {
		if len(e.Shown) == 0 {
			wrong = append(wrong, fmt.Sprintf("nothing shows %q", e.Promise))
		}
		for _, name := range e.Shown {
			if !exists(root, name) {
				wrong = append(wrong, fmt.Sprintf("%q is shown by %s, which does not exist", e.Promise, name))
			}
		}
	}
	return wrong
}

func exists(root, name string) bool {
	if m := goTest.FindStringSubmatch(name); m != nil {
		return anyContains(filepath.Join(root, m[1], "*_test.go"), "func "+m[2]+"(")
	}
	if m := forgeTest.FindStringSubmatch(name); m != nil {
		return anyContains(filepath.Join(root, m[1]), "function "+m[2]+"(")
	}
	return anyContains(filepath.Join(root, name, "*_test.go"), "func ") ||
		anyContains(filepath.Join(root, name, "*.t.sol"), "function test")
}

// anyContains reports whether a file that matches the pattern contains the text.
func anyContains(pattern, text string) bool {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return false
	}
	for _, f := range files {
		content, err := os.ReadFile(f)
		if err == nil && strings.Contains(string(content), text) {
			return true
		}
	}
	return false
}
