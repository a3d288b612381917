package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/store"
)

// An operator ends after a permanent error, and the command prints that error once. After any other
// one it tries again, and says so.
func TestOperatorAnnouncesOnlyWhatItTriesAgain(t *testing.T) {
	for _, c := range []struct {
		err  error
		want []string
	}{
		{nil, []string{"appended a batch"}},
		{errors.New("the node is away"), []string{"appended a batch", "will try again: the node is away"}},
		{fmt.Errorf("the store: %w", store.ErrCorrupt), []string{"appended a batch"}},
	} {
		var messages bytes.Buffer
		o := options{messages: &messages, output: cli.JSON}
		reportTo(o.logger())(operator.Work{Appended: []operator.Appended{{Batch: 3, Leaves: 7}}}, c.err)
		var got []string
		for line := range strings.Lines(messages.String()) {
			var entry struct {
				Msg, Error    string
				Batch, Leaves int
			}
			if err := json.Unmarshal([]byte(line), &entry); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
			if entry.Error != "" {
				entry.Msg += ": " + entry.Error
			} else if entry.Batch != 3 || entry.Leaves != 7 {
				t.Errorf("the batch is not in %s", line)
			}
			got = append(got, entry.Msg)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%v: %q, want %q", c.err, got, c.want)
		}
	}
}
