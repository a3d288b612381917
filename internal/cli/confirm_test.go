package cli

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

func TestOnlyYesConfirms(t *testing.T) {
	for answer, want := range map[string]bool{
		"y\n": true, "Y\n": true, "yes\n": true, " yes": true,
		"\n": false, "": false, "n\n": false, "no\n": false, "yesterday\n": false, "maybe yes\n": false,
	} {
		var out bytes.Buffer
		err := ask(strings.NewReader(answer), &out, "Send it?")
		if (err == nil) != want || err != nil && !errors.Is(err, ErrNotConfirmed) {
			t.Errorf("%q: %v", answer, err)
		}
		if out.String() != "Send it? [y/N] " {
			t.Errorf("it asked %q", out.String())
		}
	}
}

// A script that pipes its own input into a command has not been asked.
func TestNobodyIsAskedWithoutATerminal(t *testing.T) {
	var out bytes.Buffer
	if err := Confirm(strings.NewReader("y\n"), &out, "Send it?"); !errors.Is(err, ErrNotConfirmed) || out.Len() != 0 {
		t.Errorf("%v, %q", err, out.String())
	}
}
