package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// ErrNotConfirmed is returned when the user does not want what a command has announced, or can't be
// asked.
var ErrNotConfirmed = errors.New("nothing was sent")

// Confirm asks a question on out and reads the answer from in. It returns [ErrNotConfirmed] unless
// that is y or yes, and without asking if in is not a terminal.
func Confirm(in io.Reader, out io.Writer, question string) error {
	if f, ok := in.(*os.File); !ok || !term.IsTerminal(int(f.Fd())) {
		return fmt.Errorf("%w: there is no terminal to ask on", ErrNotConfirmed)
	}
	return ask(in, out, question)
}

func ask(in io.Reader, out io.Writer, question string) error {
	if _, err := fmt.Fprintf(out, "%s [y/N] ", question); err != nil {
		return err
	}
	answer, err := bufio.NewReader(in).ReadString('\n')
	if err != nil && err != io.EOF {
		return err
	}
	switch strings.ToLower(strings.TrimSpace(answer)) {
	case "y", "yes":
		return nil
	}
	return fmt.Errorf("%w: the answer was no", ErrNotConfirmed)
}
