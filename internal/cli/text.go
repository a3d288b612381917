package cli

import (
	"strings"
	"unicode"

	"github.com/jedib0t/go-pretty/v6/text"
)

// Printable makes text from a chain or a node harmless on a terminal: it keeps line breaks and what
// is visible, and drops escape sequences and other control characters.
func Printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || unicode.IsPrint(r):
			return r
		case r == '\t' || unicode.Is(unicode.Zs, r):
			return ' '
		}
		return -1
	}, s)
}

// longestWord returns the display width of the widest word.
func longestWord(s string) int {
	longest := 0
	for _, word := range strings.Fields(s) {
		longest = max(longest, text.StringWidth(word))
	}
	return longest
}

// wrap breaks lines between words, so that none is wider than width. Only a word that is too wide
// by itself is broken.
func wrap(s string, width int) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		if text.StringWidth(line) > width {
			lines[i] = wrapLine(line, width)
		}
	}
	return strings.Join(lines, "\n")
}

func wrapLine(line string, width int) string {
	var b strings.Builder
	column := 0
	for _, word := range strings.Fields(line) {
		if column > 0 && column+1+text.StringWidth(word) <= width {
			b.WriteByte(' ')
			column++
		} else if column > 0 {
			b.WriteByte('\n')
			column = 0
		}
		column = writeWord(&b, word, column, width)
	}
	return b.String()
}

// writeWord writes a word that begins in a column, and returns the column after it.
func writeWord(b *strings.Builder, word string, column, width int) int {
	for _, r := range word {
		if column > 0 && column+text.RuneWidth(r) > width {
			b.WriteByte('\n')
			column = 0
		}
		b.WriteRune(r)
		column += text.RuneWidth(r)
	}
	return column
}
