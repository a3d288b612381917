package development

import (
	"errors"
	"testing"
)

// Check accepts the ids of development chains and a named id, unless the id is that of a public
// network.
func TestCheck(t *testing.T) {
	for _, c := range []struct {
		id, named uint64
		ok        bool
	}{
		{1337, 0, true}, {31337, 0, true}, {31337, 5, true}, {4242, 4242, true},
		{4242, 0, false}, {4242, 4243, false}, {0, 0, false},
		{1, 1, false}, {10, 10, false}, {137, 137, false}, {8453, 8453, false}, {42161, 42161, false}, {56, 56, false},
		{100, 100, false}, {43114, 43114, false}, {1, 0, false},
	} {
		err := Check(c.id, c.named)
		if (err == nil) != c.ok || (err != nil && !errors.Is(err, ErrNotDevelopment)) {
			t.Errorf("id %d, named %d: %v", c.id, c.named, err)
		}
	}
}
