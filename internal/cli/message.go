package cli

import (
	"encoding/json"
	"io"
	"regexp"
	"strings"
)

// packages are the names with which errors of this module begin.
var packages = []string{
	"api", "approval", "audit", "bindings", "chain", "circuits", "cli", "contract", "demo", "deploy", "deployment",
	"development", "devnet", "field", "folder", "ledger", "mutate", "node", "notes", "operator", "prover",
	"outbox", "review", "settlement", "spend", "statement", "store", "tree", "trial", "wallet",
}

// packagePrefix matches package names in a message. The user knows the program, not its packages.
var packagePrefix = regexp.MustCompile(`(^|: )(?:(?:` + strings.Join(packages, "|") + `): )+`)

// message returns an error as one line.
func message(err error) string {
	line := strings.Join(strings.Fields(Printable(err.Error())), " ")
	return packagePrefix.ReplaceAllString(line, "$1")
}

// printError writes an error as the line "program: what is wrong" and, if there is a hint, a line
// with it.
func printError(w io.Writer, program string, e *Error) {
	s := screenOf(w)
	lines := s.paint(red, program+":") + " " + message(e) + "\n"
	if e.Hint != "" {
		lines += s.paint(dim, "hint: "+e.Hint) + "\n"
	}
	_, _ = io.WriteString(w, lines) // without stderr, the error cannot be reported
}

type errorJSON struct {
	Schema int `json:"schema"`
	Error  struct {
		Code    string `json:"code"`
		Exit    int    `json:"exit"`
		Message string `json:"message"`
		Field   string `json:"field,omitempty"`
		Hint    string `json:"hint,omitempty"`
	} `json:"error"`
}

// printErrorJSON writes an error as one line of JSON.
func printErrorJSON(w io.Writer, e *Error) {
	out := errorJSON{Schema: 1}
	out.Error.Code = e.Name()
	out.Error.Exit = int(e.Code)
	out.Error.Message = message(e)
	out.Error.Hint, out.Error.Field = e.Hint, e.Field
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(out) // without stderr, the error cannot be reported
}

// Warn writes an error after which the command goes on as one line.
func Warn(w io.Writer, err error) {
	_, _ = io.WriteString(w, screenOf(w).paint(red, "warning:")+" "+message(err)+"\n") // the command's work goes on
}
