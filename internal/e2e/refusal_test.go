package e2e

import (
	"errors"

	"github.com/zsettle/zsettle/bindings"
)

// reverted fails unless err is the custom error of that name.
func (s *system) reverted(err error, name string) {
	s.Helper()
	var got *bindings.Error
	if !errors.As(err, &got) || got.Name != name {
		s.Errorf("got %v, want the contract to refuse with %s", err, name)
	}
}
