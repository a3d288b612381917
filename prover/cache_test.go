package prover

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gofrs/flock"
)

func TestFolderIsCreatedOnce(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache", "keys")
	var calls atomic.Int32
	create := func(temporary string) error {
		calls.Add(1)
		time.Sleep(20 * time.Millisecond)
		return os.WriteFile(filepath.Join(temporary, "a"), []byte("whole"), 0o644)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if err := ensureFolder(context.Background(), dir, create); err != nil {
				t.Error(err)
			}
			if data, err := os.ReadFile(filepath.Join(dir, "a")); err != nil || string(data) != "whole" {
				t.Errorf("%q, %v", data, err)
			}
		})
	}
	wg.Wait()
	if calls.Load() != 1 {
		t.Errorf("create was called %d times, want once", calls.Load())
	}
}

func TestFailedCreationLeavesNothing(t *testing.T) {
	dir, broken := filepath.Join(t.TempDir(), "keys"), errors.New("broken")
	// A file that a killed process left behind must not get into the new folder.
	if err := os.Mkdir(dir+".tmp", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir+".tmp", "old"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	err := ensureFolder(context.Background(), dir, func(temporary string) error {
		if entries, err := os.ReadDir(temporary); err != nil || len(entries) != 0 {
			t.Errorf("the folder is not empty: %v %v", entries, err)
		}
		return broken
	})
	if !errors.Is(err, broken) || exists(dir) || exists(dir+".tmp") {
		t.Errorf("got %v; folder exists: %v, temporary folder exists: %v", err, exists(dir), exists(dir+".tmp"))
	}
}

func TestWaitingForTheLockEndsWithTheContext(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	holder := flock.New(dir + ".lock")
	if err := holder.Lock(); err != nil {
		t.Fatal(err)
	}
	defer holder.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	err := ensureFolder(ctx, dir, func(string) error {
		t.Error("create was called without the lock")
		return nil
	})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}
