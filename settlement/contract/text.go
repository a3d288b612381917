package contract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxText is the longest name, reference or reason, in bytes of UTF-8.
const MaxText = 64

// printable reports whether s is at most MaxText bytes of valid UTF-8, has only printable
// characters and neither starts nor ends with a space. Such a text shows a reader everything that
// it contains.
func printable(s string) bool {
	if len(s) > MaxText || !utf8.ValidString(s) || strings.TrimSpace(s) != s {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) })
}
