package e2e

import (
	"errors"

	"github.com/zsettle/zsettle/bindings"
)

// wantRevert fails the test unless err is the custom error with the name.
func (s *system) wantRevert(err error, name string) {
	s.Helper()
	var got *bindings.Error
	if !errors.As(err, &got) || got.Name != name {
		s.Errorf("got %v, want a revert with %s", err, name)
	}
}
