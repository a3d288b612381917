//go:build unix

package store

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
)

// limitVariable names the environment variable that makes this test binary write to a folder until
// its files may not grow any more.
const limitVariable = "ZSETTLE_TEST_STORE_LIMIT"

// writeUntilFull writes to both stores of a folder until the system refuses, gives them room again
// and goes on. It prints what it has written to each.
func writeUntilFull(dir string) error {
	signal.Ignore(syscall.SIGXFSZ)
	f, err := OpenFolder(dir)
	if err != nil {
		return err
	}
	for _, s := range []Store{f.Journal, f.Cache} {
		if err := setLimit(150_000); err != nil {
			return err
		}
		n := 0
		for ; err == nil && n < 10_000; n++ {
			err = s.Update(func(tx Tx) error { return writeNumber(tx, n) })
		}
		if !errors.Is(err, ErrFull) {
			return fmt.Errorf("update %d: %w", n, err)
		}
		if err := setLimit(1 << 30); err != nil {
			return err
		}
		if err = s.Update(func(tx Tx) error { return writeNumber(tx, n-1) }); err != nil {
			return fmt.Errorf("with room again: %w", err)
		}
		fmt.Println(n)
	}
	return nil
}

func writeNumber(tx Tx, n int) error {
	value := make([]byte, 2000)
	return errors.Join(tx.Put("log", fmt.Appendf(nil, "%06d", n), value), tx.Put("b", []byte("k"), fmt.Append(nil, n)))
}

// setLimit sets how large the files of the process may become.
func setLimit(bytes uint64) error {
	return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: bytes, Max: 1 << 31})
}

// The system refuses writes of a process, as a full disk does. Both stores survive it in the
// process, and after a kill the next one finds all that was kept.
func TestFilesThatMayNotGrowAreSurvived(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), limitVariable+"="+dir)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	var journal, cache int
	if _, err := fmt.Sscan(string(out), &journal, &cache); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	f := openFolder(t, dir)
	for _, c := range []struct {
		store Store
		want  int
	}{{f.Journal, journal}, {f.Cache, cache}} {
		n := 0
		must(t, c.store.Iterate("log", nil, func(_, _ []byte) error { n++; return nil }))
		if last := keys(t, c.store, ""); n != c.want || last != fmt.Sprintf("k=%d ", n-1) || n < 10 {
			t.Errorf("%d rows, last %s; want %d", n, last, c.want)
		}
	}
}
