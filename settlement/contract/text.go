package contract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxText is the longest name, reference or reason, in bytes of UTF-8.
const MaxText = 64

// printable tells whether a text that people read is short, printable and not padded with spaces: it can hide nothing.
func printable(s string) bool {
	if len(s) > MaxText || !utf8.ValidString(s) || strings.TrimSpace(s) != s {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) })
}
