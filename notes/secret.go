package notes

import (
	"fmt"
	"io"

	"github.com/zsettle/zsettle/field"
)

const redacted = "[redacted]"

// hidden is embedded in secret types: it prints as [redacted] by every verb and in JSON.
type hidden struct{}

// String hides the secret.
func (hidden) String() string { return redacted }

// Format hides the secret under every verb: without it %d would print the fields.
func (hidden) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// MarshalText hides the secret: secrets are exported by name only.
func (hidden) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// sealed keeps a secret in a closure. fmt calls no method of an unexported field and prints what it finds, through pointers
// too; of a function it prints the address. Sealed secrets cannot be compared by ==: compare what Export returns.
func sealed[T any](x T) func() T { return func() T { return x } }

// secret is a field element that never prints.
type secret struct {
	hidden
	open func() field.Element
}

func newSecret(e field.Element) secret { return secret{open: sealed(e)} }

// Export returns the secret element, for a witness or an explicit backup; 0 for the zero value.
func (s secret) Export() field.Element {
	if s.open == nil {
		return field.Element{}
	}
	return s.open()
}
