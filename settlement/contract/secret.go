package contract

import (
	"fmt"
	"io"
)

const redacted = "[redacted]"

// secret is a key that never prints. It is kept in a closure: fmt calls no method of an unexported field and prints what it finds; of a
// function it prints the address. Secrets can't be compared by ==: compare what Export returns.
type secret struct{ open func() [32]byte }

func newSecret(k [32]byte) secret { return secret{func() [32]byte { return k }} }

// Export returns the secret, for an encrypted journal; zeros for the zero value.
func (s secret) Export() [32]byte {
	if s.open == nil {
		return [32]byte{}
	}
	return s.open()
}

// derive derives n bytes from the secret.
func (s secret) derive(purpose string, data []byte, n int) []byte {
	k := s.Export()
	return derive(k[:], purpose, data, n)
}

// String hides the secret.
func (secret) String() string { return redacted }

// Format hides the secret under every verb: without it %d would print the fields.
func (secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// MarshalText hides the secret: it is exported by name only.
func (secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }
