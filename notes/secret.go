package notes

import (
	"fmt"
	"io"
)

const redactedText = "[redacted]"

// Redacted is embedded in types that hold secrets. Such a type prints as [redacted] under every
// verb of fmt, and is encoded as that in text and in JSON.
//
// It doesn't protect a value in an unexported field of another type: fmt calls no methods there and
// prints what it finds, through pointers too. So keep each secret in a [Secret] as well.
type Redacted struct{}

// String hides the secret.
func (Redacted) String() string { return redactedText }

// Format hides the secret under every verb: without it %d would print the fields.
func (Redacted) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redactedText) }

// MarshalText hides the secret: it leaves only through a method that says so, such as Export.
func (Redacted) MarshalText() ([]byte, error) { return []byte(redactedText), nil }

// Secret holds a value that never prints, wherever it is: it is [Redacted], and the value is kept
// in a closure, of which fmt prints only the address. The zero Secret holds the zero value of T.
//
// A Secret can't be compared with ==: compare what Export returns. It protects against printing by
// mistake, not against a reader of the process's memory.
type Secret[T any] struct {
	Redacted
	open func() T
}

// NewSecret returns a Secret that holds x. What x points to is not copied.
func NewSecret[T any](x T) Secret[T] { return Secret[T]{open: func() T { return x }} }

// Export returns the value, for a computation, a witness or an explicit backup.
func (s Secret[T]) Export() T {
	if s.open == nil {
		var zero T
		return zero
	}
	return s.open()
}
