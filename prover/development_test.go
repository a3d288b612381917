package prover

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSecondCallLoadsTheKeys(t *testing.T) {
	b := bundle(t)
	var names []string
	last := -1
	progress := func(step string, done, total int) {
		if done < last || done > total {
			t.Errorf("%s: step %d of %d after %d", step, done, total, last)
		}
		names = append(names, step)
		last = done
	}
	again, err := DevelopmentBundleIn(context.Background(), filepath.Dir(b.dir), progress)
	if err != nil {
		t.Fatal(err)
	}
	if again.Digest() != b.Digest() || !again.Development() {
		t.Error("the second call made other keys")
	}
	all := strings.Join(names, ", ")
	if strings.Contains(all, "set up") || !strings.HasSuffix(all, "check keys, ready") {
		t.Errorf("steps: %s", all)
	}
}

// TestCancelledSetupLeavesNothing cancels after the first keys are made and before they are
// written.
func TestCancelledSetupLeavesNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	cache := t.TempDir()
	_, err := DevelopmentBundleIn(ctx, cache, func(step string, _, _ int) {
		if step == "write mint" {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(cache)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() {
			t.Errorf("%s was left behind", e.Name())
		}
	}
}

// TestDamagedCacheIsNotReplaced damages a cache. It must stay, because contracts may have been
// deployed with its keys.
func TestDamagedCacheIsNotReplaced(t *testing.T) {
	cache := t.TempDir()
	dir := filepath.Join(cache, filepath.Base(bundle(t).dir))
	if err := os.Rename(copyBundle(t), dir); err != nil {
		t.Fatal(err)
	}
	changeFile(t, dir, "burn.vk", flip)
	_, err := DevelopmentBundleIn(context.Background(), cache, nil)
	if !errors.Is(err, ErrHash) || !strings.Contains(err.Error(), dir) {
		t.Errorf("got %v", err)
	}
}
