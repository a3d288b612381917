package scale

import (
	"bufio"
	"io"
)

// lineReader reads the lines of a process.
type lineReader struct{ scanner *bufio.Scanner }

func newLineReader(r io.Reader) *lineReader { return &lineReader{bufio.NewScanner(r)} }

// next returns the next line, and false at the end.
func (l *lineReader) next() (string, bool) {
	ok := l.scanner.Scan()
	return l.scanner.Text(), ok
}
