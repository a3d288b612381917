package cli

import (
	"io"
	"os"

	"golang.org/x/term"
)

// defaultWidth is how many columns output has where there is no terminal.
const defaultWidth = 100

// screen is what is known about where output goes.
type screen struct {
	// width is the number of columns.
	width int
	// draws reports whether escape sequences are understood, so that a line can be drawn again.
	draws bool
	// colours reports whether colours are wanted.
	colours bool
}

// screenOf returns the screen that a writer writes to. Only a file can be a terminal.
func screenOf(w io.Writer) screen {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return screen{width: defaultWidth}
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width == 0 {
		width = defaultWidth
	}
	termType := os.Getenv("TERM")
	return screen{
		width:   width,
		draws:   canDraw(true, termType),
		colours: wantsColours(true, termType, os.Getenv("NO_COLOR")),
	}
}

// canDraw reports whether escape sequences are understood. termType is the value of TERM.
func canDraw(terminal bool, termType string) bool { return terminal && termType != "dumb" }

// wantsColours reports whether to use colours. A value of NO_COLOR other than "" forbids them, see
// https://no-color.org.
func wantsColours(terminal bool, termType, noColor string) bool {
	return canDraw(terminal, termType) && noColor == ""
}

// colour is the escape sequence that begins a colour.
type colour string

const (
	red   colour = "\x1b[31m"
	green colour = "\x1b[32m"
	dim   colour = "\x1b[2m"
	reset colour = "\x1b[0m"
)

// paint gives text a colour where colours are wanted.
func (s screen) paint(c colour, text string) string {
	if !s.colours {
		return text
	}
	return string(c) + text + string(reset)
}
