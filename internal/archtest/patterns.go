package archtest

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var (
	// selector is a flag of go test that selects functions, with its pattern.
	selector = regexp.MustCompile(`(-run|-bench)[= ]'?([^\s']+)`)
	// folder is a package in the arguments of go test.
	folder = regexp.MustCompile(` \./(\S+)`)
)

// selectable finds the functions that each of the flags can select.
var selectable = map[string]*regexp.Regexp{
	"-run":   regexp.MustCompile(`(?m)^func ((?:Test|Fuzz|Example)\w*)\(`),
	"-bench": regexp.MustCompile(`(?m)^func (Benchmark\w*)\(`),
}

// needsNoMatch has the patterns that are written to select no test, or every benchmark.
var needsNoMatch = map[string][]string{"-run": {"xxx", "^$"}, "-bench": {"."}}

// Unmatched returns the commands `go test ./FOLDER -run PATTERN` of a page, in backquotes, whose
// pattern matches no test, fuzz test or example in the folder. It does the same for -bench and
// benchmarks. There may be several folders. Only the part of a pattern before the first slash is
// compared; the rest selects subtests.
func Unmatched(root, page string) []string {
	var wrong []string
	for _, command := range inQuotes(page) {
		if !strings.HasPrefix(command, "go test ") {
			continue
		}
		for _, m := range selector.FindAllStringSubmatch(command, -1) {
			flag, pattern := m[1], m[2]
			if slices.Contains(needsNoMatch[flag], pattern) {
				continue
			}
			for _, alternative := range alternatives(pattern) {
				if !selects(root, command, flag, alternative) {
					wrong = append(wrong, fmt.Sprintf("%s: %s %s matches nothing", command, flag, alternative))
				}
			}
		}
	}
	return wrong
}

// alternatives returns the parts of a pattern that each have to match something. A pattern with
// groups is one part.
func alternatives(pattern string) []string {
	if strings.Contains(pattern, "(") {
		return []string{pattern}
	}
	return strings.Split(pattern, "|")
}

// selects reports whether the pattern of a flag matches a function in a folder of the command.
func selects(root, command, flag, pattern string) bool {
	name, _, _ := strings.Cut(pattern, "/")
	wanted, err := regexp.Compile(name)
	if err != nil {
		return false
	}
	for _, m := range folder.FindAllStringSubmatch(command, -1) {
		for _, function := range declared(filepath.Join(root, m[1]), selectable[flag]) {
			if wanted.MatchString(function) {
				return true
			}
		}
	}
	return false
}

// declared returns the names of the functions in the test files of a folder that a pattern finds.
func declared(dir string, pattern *regexp.Regexp) []string {
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	if err != nil {
		return nil
	}
	var names []string
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		for _, m := range pattern.FindAllStringSubmatch(string(content), -1) {
			names = append(names, m[1])
		}
	}
	return names
}
