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

// lockPoll is how often a process looks whether another has finished making the keys.
const lockPoll = 200 * time.Millisecond

// ensureFolder makes dir by create unless it is there. create gets a temporary folder beside dir that is renamed when it succeeds, so dir is
// there whole or not at all. A lock beside dir, which the system releases when its holder dies, makes a second process wait
// instead of working too.
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
	defer lock.Close() //nolint:errcheck // releases; a lock that stays ends with the process
	if exists(dir) {
		return nil
	}
	return createFolder(dir, create)
}

// createFolder runs create under the lock; what an earlier holder left when it was killed is removed.
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
