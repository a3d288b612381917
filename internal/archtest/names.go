package archtest

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
)

// path is a file or folder below the module's, perhaps with a star for any name.
var path = regexp.MustCompile(`^[a-z.][\w.*-]*(/[\w.*-]+)+$`)

// Vanished returns the tests, files and folders that a page names in backquotes and root does not
// have, and what [Unmatched] returns. A path with NAME in it stands for many and is not looked for,
// and neither is an import path of another module.
func Vanished(root, page string) []string {
	wrong := Unmatched(root, page)
	for _, name := range inQuotes(page) {
		switch {
		case goTest.MatchString(name) || forgeTest.MatchString(name):
			if !exists(root, name) {
				wrong = append(wrong, fmt.Sprintf("there is no test %s", name))
			}
		case path.MatchString(name) && !isPattern(name) && !otherModule(name):
			found, err := filepath.Glob(filepath.Join(root, name))
			if err != nil || len(found) == 0 {
				wrong = append(wrong, fmt.Sprintf("there is no file or folder %s", name))
			}
		}
	}
	return wrong
}

// isPattern reports whether a path stands for many: a pattern of packages, or one with NAME in it.
func isPattern(name string) bool {
	return strings.Contains(name, "...") || strings.Contains(name, "NAME")
}

// otherModule reports whether a name is an import path that begins with a host.
func otherModule(name string) bool {
	host, _, _ := strings.Cut(name, "/")
	return strings.Contains(strings.TrimLeft(host, "."), ".")
}
