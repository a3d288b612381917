package mutate

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// Mutant is one planted bug: a range of a source file, and what replaces it.
type Mutant struct {
	// ID names the mutant: file, function, operator, a hash of the original statement with the
	// place and the change in it, and a number that tells equal ones apart. It stays the same when
	// other statements of the file change.
	ID string
	// File is the path of the source as the compiler was told it.
	File string
	// Function is the function or modifier that is changed, or the constant.
	Function string
	// Operator is the kind of bug, one of [Operators].
	Operator string
	// Line counts from 1.
	Line int
	// Start and End are the bytes that Replacement replaces.
	Start, End int
	// Replacement is the new text.
	Replacement string
}

// Apply returns the source with the bug. The source must be the one that the mutant was made from.
func (m Mutant) Apply(source []byte) []byte {
	return bytes.Join([][]byte{source[:m.Start], []byte(m.Replacement), source[m.End:]}, nil)
}

// Diff returns the lines that change, before with "-" and after with "+". It has the form of a
// unified diff without context.
func (m Mutant) Diff(source []byte) string {
	first := bytes.LastIndexByte(source[:m.Start], '\n') + 1
	last := m.End + bytes.IndexByte(append(source[m.End:len(source):len(source)], '\n'), '\n')
	old := string(source[first:last])
	changed := string(source[first:m.Start]) + m.Replacement + string(source[m.End:last])
	header := fmt.Sprintf("%s:%d %s\n", m.File, m.Line, m.Operator)
	return header + prefixed("-", old) + prefixed("+", changed)
}

func prefixed(sign, text string) string {
	var lines strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		lines.WriteString(sign + line + "\n")
	}
	return lines.String()
}

// identify gives the mutant its ID, but for the number. statement is the range of the statement
// that it is in.
func (m *Mutant) identify(source []byte, start, end int) {
	text := source[start:max(end, m.End)]
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%d\x00%d\x00%s", text, m.Start-start, m.End-start, m.Replacement)
	digest := hex.EncodeToString(h.Sum(nil)[:5])
	m.ID = strings.Join([]string{m.File, m.Function, m.Operator, digest}, ":")
}
