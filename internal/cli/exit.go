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
	// BadInput: a file, an address, seed words, an amount or another value is wrong. Nothing was
	// sent.
	BadInput Code = 3
	// Chain: the node is unreachable or serves another chain, or the contracts are not those of the
	// deployment file.
	Chain Code = 4
	// Keys: the key bundle is missing or damaged, or its keys may not be used on this chain.
	Keys Code = 5
	// Refused: the contract or a rule refuses, for example because the balance is too low. Nothing
	// was spent.
	Refused Code = 6
	// RefUsed: something else was asked for under the ref before. Nothing was sent.
	RefUsed Code = 7
	// Interrupted: the user ended the command.
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
	{Chain, "chain", "the node is unreachable, or has another chain or other contracts"},
	{Keys, "keys", "the key bundle is missing, damaged, or not for this chain"},
	{Refused, "refused", "refused by the contract or a rule, such as a balance that is too low; nothing was spent"},
	{RefUsed, "ref_used", "something else was asked for under the ref before; nothing was sent"},
	{Interrupted, "interrupted", "interrupted"},
}

// String returns the code's name: that of an error without a name of its own.
func (c Code) String() string {
	for _, known := range codes {
		if known.code == c {
			return known.name
		}
	}
	return fmt.Sprintf("code %d", int(c))
}

// ExitCodes lists the exit codes for a help text, one on each line.
func ExitCodes() string {
	var b strings.Builder
	b.WriteString("Exit codes:\n")
	for _, known := range codes {
		fmt.Fprintf(&b, "  %3d  %s\n", known.code, known.meaning)
	}
	return strings.TrimRight(b.String(), "\n")
}

// Names returns the names of the exit codes, as rules without an error: those of errors that have
// no name of their own.
func Names() []Rule {
	var names []Rule
	for _, known := range codes {
		if known.code != OK {
			names = append(names, Rule{Kind: known.name, Code: known.code})
		}
	}
	return names
}

// Error is an error with the exit code it leads to and what the user can do about it.
type Error struct {
	Code Code
	Err  error
	// Hint says what to do, in one line. It is "" if the error says it already.
	Hint string
	// Kind is the stable name of the kind of error, for programs; docs/errors.md lists them. ""
	// means the name of Code.
	Kind string
	// Field is the field of a request to a node that the error is about, or "".
	Field string
}

// Error returns the message of the underlying error.
func (e *Error) Error() string { return e.Err.Error() }

// Unwrap returns the underlying error.
func (e *Error) Unwrap() error { return e.Err }

// Message returns the error as one line for people, without the names of packages.
func (e *Error) Message() string { return message(e) }

// Name returns the stable name of the kind of error.
func (e *Error) Name() string {
	if e.Kind == "" {
		return e.Code.String()
	}
	return e.Kind
}

// Errorf makes an [Error]; format and arguments are those of fmt.Errorf.
func Errorf(code Code, hint, format string, args ...any) error {
	return &Error{Code: code, Err: fmt.Errorf(format, args...), Hint: hint}
}

// Rule gives a kind of error its stable name, exit code and hint.
type Rule struct {
	// Kind is the stable name. Several errors may have one name.
	Kind string
	Code Code
	Hint string

	matches func(error) bool
}

// Is makes a rule for the errors that match target in the sense of errors.Is.
func Is(target error, kind string, code Code, hint string) Rule {
	matches := func(err error) bool { return errors.Is(err, target) }
	return Rule{kind, code, hint, matches}
}

// As makes a rule for the errors that errors.As can assign to an E.
func As[E error](kind string, code Code, hint string) Rule {
	matches := func(err error) bool {
		var e E
		return errors.As(err, &e)
	}
	return Rule{kind, code, hint, matches}
}

// Explain finds the name, code and hint of an error: its own if it is an [Error], otherwise those
// of the first rule that matches, otherwise [Failed].
func Explain(err error, rules []Rule) *Error {
	var e *Error
	if errors.As(err, &e) {
		return &Error{e.Code, err, e.Hint, e.Kind, e.Field}
	}
	for _, r := range rules {
		if r.matches(err) {
			return &Error{Code: r.Code, Err: err, Hint: r.Hint, Kind: r.Kind}
		}
	}
	return &Error{Code: Failed, Err: err}
}
