package store

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// pathVariable names the environment variable that makes this test binary write to a store until it
// is killed.
const pathVariable = "ZSETTLE_TEST_STORE_PATH"

func TestMain(m *testing.M) {
	if path := os.Getenv(pathVariable); path != "" {
		writeForever(path)
	}
	if dir := os.Getenv(limitVariable); dir != "" {
		if err := writeUntilFull(dir); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		os.Exit(0) // as a kill: nothing is closed
	}
	os.Exit(m.Run())
}

// writeForever counts upwards. Each update writes the count to buckets and to the journal, and is
// printed when it is done.
func writeForever(path string) {
	s, err := journalKind.open(path, nil)
	for n := uint64(1); err == nil; n++ {
		value := binary.BigEndian.AppendUint64(nil, n)
		err = s.Update(func(tx Tx) error {
			return errors.Join(
				tx.Put("a", []byte("n"), value),
				tx.Put("log", value, value),
				tx.Record(Entry{ID: fmt.Sprint(n), State: "done"}),
				tx.Put("b", []byte("n"), value),
			)
		})
		fmt.Println(n)
	}
	fmt.Println("error:", err)
	os.Exit(1)
}

// TestKill kills writers at random moments. No update that was reported is lost, none is kept in
// part, and the lock ends with its process.
func TestKill(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	random := rand.New(rand.NewSource(1))
	for range 8 {
		reported := runAndKill(t, path, time.Duration(random.Intn(120))*time.Millisecond)
		s := open(t, path)
		a, b := counter(t, s, "a"), counter(t, s, "b")
		rows, last := uint64(0), uint64(0)
		must(t, s.Iterate("log", nil, func(k, _ []byte) error {
			rows++
			last = binary.BigEndian.Uint64(k)
			return nil
		}))
		entries, err := s.Journal("done")
		must(t, err)
		if a != b || a < reported || rows != last || uint64(len(entries)) != rows || last < reported {
			t.Fatalf("a %d, b %d, log %d rows up to %d, journal %d; reported %d",
				a, b, rows, last, len(entries), reported)
		}
		must(t, s.DeleteRange("log", nil, nil), s.Delete("a", []byte("n")), s.Delete("b", []byte("n")))
		for _, e := range entries {
			must(t, s.Forget(e.ID))
		}
		must(t, s.Close())
	}
}

// runAndKill kills a writer some time after its first report, and returns the last count that it
// reported.
func runAndKill(t *testing.T, path string, after time.Duration) (reported uint64) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), pathVariable+"="+path)
	out, err := cmd.StdoutPipe()
	must(t, err, cmd.Start())
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		n, err := strconv.ParseUint(strings.TrimSpace(lines.Text()), 10, 64)
		must(t, err)
		if n == 1 {
			time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
		}
		reported = n
	}
	_ = cmd.Wait()
	if reported == 0 {
		t.Fatal("the writer reported nothing")
	}
	return reported
}

// counter returns the count in a bucket.
func counter(t *testing.T, s Store, bucket string) uint64 {
	t.Helper()
	value, err := s.Get(bucket, []byte("n"))
	if errors.Is(err, ErrNotFound) {
		return 0
	}
	must(t, err)
	return binary.BigEndian.Uint64(value)
}
