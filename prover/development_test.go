package prover

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/statement"
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
	again, err := DevelopmentBundleIn(context.Background(), cacheOf(b), progress)
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

// cacheOf returns the cache folder that the keys of a development bundle are in.
func cacheOf(b *Bundle) string { return filepath.Dir(b.keysOf(b.Circuits()[0]).dir) }

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
	cache, source := t.TempDir(), bundle(t).keysOf(statement.MintCircuit).dir
	dir := filepath.Join(cache, filepath.Base(source))
	if err := os.CopyFS(dir, os.DirFS(source)); err != nil {
		t.Fatal(err)
	}
	changeFile(t, dir, "mint.vk", flip)
	_, err := DevelopmentBundleIn(context.Background(), cache, nil, statement.MintCircuit)
	if !errors.Is(err, ErrHash) || !strings.Contains(err.Error(), dir) {
		t.Errorf("got %v", err)
	}
}

// TestFolderOfOtherKeysIsRefused puts the keys of a circuit where those of another one belong.
func TestFolderOfOtherKeysIsRefused(t *testing.T) {
	cache := t.TempDir()
	appends, mint := bundle(t).keysOf(statement.AppendCircuit).dir, bundle(t).keysOf(statement.MintCircuit).dir
	dir := filepath.Join(cache, filepath.Base(mint))
	if err := os.CopyFS(dir, os.DirFS(appends)); err != nil {
		t.Fatal(err)
	}
	_, err := DevelopmentBundleIn(context.Background(), cache, nil, statement.MintCircuit)
	if err == nil || !strings.Contains(err.Error(), "not the development keys of mint") {
		t.Errorf("got %v", err)
	}
}
