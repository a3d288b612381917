package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestColoursNeedATerminalThatWantsThem(t *testing.T) {
	for name, c := range map[string]struct {
		terminal          bool
		termType, noColor string
		want              bool
	}{
		"terminal":            {true, "xterm-256color", "", true},
		"terminal, no type":   {true, "", "", true},
		"not a terminal":      {false, "xterm-256color", "", false},
		"NO_COLOR":            {true, "xterm-256color", "1", false},
		"NO_COLOR of 0":       {true, "xterm-256color", "0", false},
		"dumb terminal":       {true, "dumb", "", false},
		"dumb and NO_COLOR":   {true, "dumb", "1", false},
		"file, with NO_COLOR": {false, "", "1", false},
	} {
		if got := wantsColours(c.terminal, c.termType, c.noColor); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestABarNeedsATerminalThatCanDraw(t *testing.T) {
	if !canDraw(true, "xterm") || canDraw(true, "dumb") || canDraw(false, "xterm") {
		t.Error("a bar is drawn where it should not be, or is not drawn on a terminal")
	}
}

func TestFilesAndBuffersAreNoTerminals(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a character device, and still not a terminal
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	for _, s := range []screen{screenOf(file), screenOf(null), screenOf(&bytes.Buffer{})} {
		if s != (screen{width: 100}) {
			t.Errorf("%+v, want 100 columns and no colours", s)
		}
	}
}

func TestPaintWritesColoursOnlyWhereTheyAreWanted(t *testing.T) {
	if got := (screen{colours: true}).paint(green, "ok"); got != "\x1b[32mok\x1b[0m" {
		t.Errorf("on a terminal: %q", got)
	}
	if got := (screen{}).paint(green, "ok"); got != "ok" {
		t.Errorf("elsewhere: %q", got)
	}
}
