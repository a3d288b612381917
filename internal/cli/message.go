package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// prefix is what the project's packages put before their errors; the user knows the program, not its packages.
var prefix = regexp.MustCompile(`(^|: )(?:(?:audit|chain|cli|demo|deploy|deployment|development|devnet|ledger|notes|operator|prover|settlement|spend|store|wallet|contract): )+`)

// message is an error as one line.
func message(err error) string {
	return prefix.ReplaceAllString(strings.Join(strings.Fields(err.Error()), " "), "$1")
}

// printError writes an error as the line "program: what is wrong" and, where there is one, a line with a hint.
func printError(w io.Writer, program string, e *Error) {
	out := fmt.Sprintf("%s: %s\n", program, message(e))
	if e.Hint != "" {
		out += fmt.Sprintf("hint: %s\n", e.Hint)
	}
	_, _ = io.WriteString(w, out) // nothing is left to report to when stderr is gone
}

type errorJSON struct {
	Schema int `json:"schema"`
	Error  struct {
		Code    int    `json:"code"`
		Name    string `json:"name"`
		Message string `json:"message"`
		Hint    string `json:"hint,omitempty"`
	} `json:"error"`
}

// printErrorJSON writes an error as one line of JSON.
func printErrorJSON(w io.Writer, e *Error) {
	out := errorJSON{Schema: 1}
	out.Error.Code, out.Error.Name, out.Error.Message, out.Error.Hint = int(e.Code), e.Code.String(), message(e), e.Hint
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(out) // nothing is left to report to when stderr is gone
}
