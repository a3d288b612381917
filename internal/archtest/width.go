package archtest

import (
	"fmt"
	"go/ast"
	"go/token"
	"strings"
	"unicode/utf8"
)

// The widest comment line, and the columns that a tab counts for.
const (
	commentWidth = 100
	tabWidth     = 4
)

// Width returns the comment lines of a file that are wider than 100 columns. It leaves out
// directives, which cannot be wrapped, comments of a single long word, comments that follow code on
// their line, and generated files.
func Width(fset *token.FileSet, file *ast.File, source []byte) []string {
	if ast.IsGenerated(file) {
		return nil
	}
	var wrong []string
	lines := strings.Split(string(source), "\n")
	for _, group := range file.Comments {
		for _, comment := range group.List {
			first, last := fset.Position(comment.Pos()), fset.Position(comment.End())
			afterCode := strings.TrimSpace(lines[first.Line-1][:first.Column-1]) != ""
			if afterCode || directive(comment.Text) {
				continue
			}
			for n := first.Line; n <= last.Line; n++ {
				if tooWide(lines[n-1]) {
					wrong = append(wrong, fmt.Sprintf("%s:%d: the comment is %d columns wide, the limit is %d",
						first.Filename, n, columns(lines[n-1]), commentWidth))
				}
			}
		}
	}
	return wrong
}

// tooWide reports whether a comment line is too wide and can be wrapped, unlike a long address.
func tooWide(line string) bool {
	words := strings.Fields(strings.TrimLeft(line, "/ \t"))
	return columns(line) > commentWidth && len(words) > 1
}

// directive reports whether a comment is for a tool.
func directive(comment string) bool {
	return strings.HasPrefix(comment, "//go:") || strings.HasPrefix(comment, "//nolint")
}

// columns returns the width of a line.
func columns(line string) int {
	return utf8.RuneCountInString(line) + (tabWidth-1)*strings.Count(line, "\t")
}
