package notes

import (
	"fmt"
	"io"

	"github.com/zsettle/zsettle/internal/field"
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

// secret is a field element that never prints. It stands behind a pointer because fmt calls no method of an unexported
// field: of a secret inside another struct it prints the address. So secrets are compared by Export, not by ==.
type secret struct {
	hidden
	e *field.Element
}

func newSecret(e field.Element) secret { return secret{e: &e} }

// Export returns the secret element, for a witness or an explicit backup; 0 for the zero value.
func (s secret) Export() field.Element {
	if s.e == nil {
		return field.Element{}
	}
	return *s.e
}
