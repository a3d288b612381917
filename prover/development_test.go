package prover

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestDevelopmentBundleIsKept(t *testing.T) {
	b := bundle(t)
	var names []string
	last := -1
	again, err := DevelopmentBundleIn(context.Background(), filepath.Dir(b.dir), func(step string, done, total int) {
		if done < last || done > total {
			t.Errorf("%s: step %d of %d after %d", step, done, total, last)
		}
		names, last = append(names, step), done
	})
	if err != nil {
		t.Fatal(err)
	}
	if again.Digest() != b.Digest() || !again.Development() {
		t.Error("the second call made other keys")
	}
	if all := strings.Join(names, ", "); strings.Contains(all, "set up") || !strings.HasSuffix(all, "check keys, ready") {
		t.Errorf("steps: %s", all)
	}
}

// TestCancelledSetupLeavesNothing cancels when the first keys are made and about to be written.
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

// TestDamagedCacheIsNotReplaced: contracts may have been deployed with the keys.
func TestDamagedCacheIsNotReplaced(t *testing.T) {
	cache := t.TempDir()
	dir := filepath.Join(cache, filepath.Base(bundle(t).dir))
	if err := os.Rename(copyBundle(t), dir); err != nil {
		t.Fatal(err)
	}
	change(t, dir, "burn.vk", flip)
	if _, err := DevelopmentBundleIn(context.Background(), cache, nil); !errors.Is(err, ErrHash) || !strings.Contains(err.Error(), dir) {
		t.Errorf("got %v", err)
	}
}
