package cli

import (
	"errors"
	"fmt"
	"strings"
)

// Code is a process's exit code.
type Code int

// The exit codes of every command.
const (
	// OK: done, and every check is ok.
	OK Code = 0
	// Failed: something else failed, or a check is not ok.
	Failed Code = 1
	// Usage: the command line is wrong.
	Usage Code = 2
	// BadInput: a file, an address, seed words, an amount or another value is wrong. Nothing was sent.
	BadInput Code = 3
	// Chain: the node is unreachable, serves another chain, or the contracts are not those of the deployment file.
	Chain Code = 4
	// Keys: the key bundle is missing or damaged, or its keys may not be used on this chain.
	Keys Code = 5
	// Refused: the contract or one of its rules refuses. Nothing was spent.
	Refused Code = 6
	// Interrupted: ended by the user.
	Interrupted Code = 130
)

var codes = []struct {
	code          Code
	name, meaning string
}{
	{OK, "ok", "done, and every check is ok"},
	{Failed, "failed", "failed, or a check is not ok"},
	{Usage, "usage", "the command line is wrong"},
	{BadInput, "bad_input", "bad input: a file, an address, seed words, an amount; nothing was sent"},
	{Chain, "chain", "the chain is unreachable, is another one, or has other contracts"},
	{Keys, "keys", "the key bundle is missing or damaged, or not for this chain"},
	{Refused, "refused", "refused by the contract or a rule: too little, not registered, not listed, too late; nothing was spent"},
	{Interrupted, "interrupted", "interrupted"},
}

// String returns the code's name as it stands in JSON.
func (c Code) String() string {
	for _, known := range codes {
		if known.code == c {
			return known.name
		}
	}
	return fmt.Sprintf("code %d", int(c))
}

// ExitCodes lists the exit codes for a help text, one a line.
func ExitCodes() string {
	var b strings.Builder
	b.WriteString("Exit codes:\n")
	for _, known := range codes {
		fmt.Fprintf(&b, "  %3d  %s\n", known.code, known.meaning)
	}
	return strings.TrimRight(b.String(), "\n")
}

// Error is an error with the exit code it leads to and what the user can do about it.
type Error struct {
	Code Code
	Err  error
	// Hint says what to do, in one line; "" where the error says it.
	Hint string
}

// Error is the underlying error's message.
func (e *Error) Error() string { return e.Err.Error() }

// Unwrap returns the underlying error.
func (e *Error) Unwrap() error { return e.Err }

// Errorf makes an [Error]; format and arguments are those of fmt.Errorf.
func Errorf(code Code, hint, format string, args ...any) error {
	return &Error{code, fmt.Errorf(format, args...), hint}
}

// Rule gives a kind of error its exit code and hint.
type Rule struct {
	match func(error) bool
	code  Code
	hint  string
}

// Is makes a rule for the errors that errors.Is finds to be target.
func Is(target error, code Code, hint string) Rule {
	return Rule{func(err error) bool { return errors.Is(err, target) }, code, hint}
}

// As makes a rule for the errors that errors.As finds to be of type E.
func As[E error](code Code, hint string) Rule {
	return Rule{func(err error) bool { var e E; return errors.As(err, &e) }, code, hint}
}

// Explain finds code and hint of an error: its own where it is an [Error], else those of the first rule that fits, else Failed.
func Explain(err error, rules []Rule) *Error {
	var e *Error
	if errors.As(err, &e) {
		return &Error{e.Code, err, e.Hint}
	}
	for _, r := range rules {
		if r.match(err) {
			return &Error{r.code, err, r.hint}
		}
	}
	return &Error{Failed, err, ""}
}
