package archtest

import (
	"fmt"
	"regexp"
	"strings"
)

var (
	runLine    = regexp.MustCompile(`(?m)^\s*(?:- )?run:\s*(.*)$`)
	usesLine   = regexp.MustCompile(`(?m)^\s*(?:- )?uses:\s*(.*)$`)
	pinned     = regexp.MustCompile(`^[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$`)
	targetLine = regexp.MustCompile(`(?m)^([a-z-]+):`)
	arguments  = regexp.MustCompile(`^[A-Z]+="?\$?[\w./-]+"?$`)
)

// Workflow returns what is wrong with a workflow: a step that runs anything else than one target of
// the Makefile, so that a laptop can't do the same, and an action that is not pinned by its commit.
// Steps that run more than a line are refused too.
func Workflow(workflow, makefile string) []string {
	var wrong []string
	targets := map[string]bool{}
	for _, m := range targetLine.FindAllStringSubmatch(makefile, -1) {
		targets[m[1]] = true
	}
	for _, m := range runLine.FindAllStringSubmatch(workflow, -1) {
		if !onlyTarget(m[1], targets) {
			wrong = append(wrong, fmt.Sprintf("a step runs %q, want a target of the Makefile", m[1]))
		}
	}
	for _, m := range usesLine.FindAllStringSubmatch(workflow, -1) {
		if !pinned.MatchString(m[1]) {
			wrong = append(wrong, fmt.Sprintf("a step uses %q, want a commit and, as a comment, its version", m[1]))
		}
	}
	return wrong
}

// onlyTarget reports whether a command makes one of the targets, with arguments at most.
func onlyTarget(command string, targets map[string]bool) bool {
	words := strings.Fields(command)
	if len(words) < 2 || words[0] != "make" || !targets[words[1]] {
		return false
	}
	for _, word := range words[2:] {
		if !arguments.MatchString(word) {
			return false
		}
	}
	return true
}
