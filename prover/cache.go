package prover

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
)

// lockPoll is how long a process waits before it tries the lock again.
const lockPoll = 200 * time.Millisecond

// ensureFolder creates dir unless it exists. It calls create with a temporary folder next to dir
// and renames that folder to dir when create succeeds, so dir is complete or does not exist. A lock
// file next to dir makes a second process wait instead of doing the same work. The system releases
// the lock when its holder dies.
func ensureFolder(ctx context.Context, dir string, create func(temporary string) error) error {
	if exists(dir) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return fmt.Errorf("prover: make the cache folder: %w", err)
	}
	lock := flock.New(dir + ".lock")
	if _, err := lock.TryLockContext(ctx, lockPoll); err != nil {
		return fmt.Errorf("prover: lock %s: %w", lock.Path(), err)
	}
	defer lock.Close() //nolint:errcheck // it only unlocks; the end of the process unlocks too
	if exists(dir) {
		return nil
	}
	return createFolder(dir, create)
}

// createFolder runs create while the lock is held. It first removes what an earlier process left
// behind when it was killed.
func createFolder(dir string, create func(temporary string) error) (err error) {
	temporary := dir + ".tmp"
	defer func() { err = errors.Join(err, os.RemoveAll(temporary)) }()
	if err := os.RemoveAll(temporary); err != nil {
		return fmt.Errorf("prover: clear the cache folder: %w", err)
	}
	if err := os.Mkdir(temporary, 0o755); err != nil {
		return fmt.Errorf("prover: make the cache folder: %w", err)
	}
	if err := create(temporary); err != nil {
		return err
	}
	if err := os.Rename(temporary, dir); err != nil {
		return fmt.Errorf("prover: keep the new keys: %w", err)
	}
	return nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}
