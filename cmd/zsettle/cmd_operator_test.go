package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/store"
)

// An operator ends after a permanent error, and the command prints that error once. After any other
// one it tries again, and says so.
func TestOperatorAnnouncesOnlyWhatItTriesAgain(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{nil, ""},
		{errors.New("the node is away"), "will try again: the node is away\n"},
		{fmt.Errorf("the store: %w", store.ErrCorrupt), ""},
	} {
		var messages bytes.Buffer
		o := options{messages: &messages}
		o.report(operator.Work{Appended: []operator.Appended{{Batch: 3, Leaves: 7}}}, c.err)
		done, announced, _ := strings.Cut(messages.String(), "\n")
		if !strings.HasPrefix(done, "appended batch 3 with 7 leaves") || announced != c.want {
			t.Errorf("%v: %q, then %q, want %q", c.err, done, announced, c.want)
		}
	}
}
