package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"testing"
)

// updates is how many updates [written] makes. Each writes its number to the key "n", and to a key
// that some updates before have written too.
const updates = 60

// valueOf returns what the n-th update writes.
func valueOf(n int) []byte { return bytes.Repeat(binary.BigEndian.AppendUint16(nil, uint16(n)), 50) }

// after returns the keys and values after n updates.
func after(n int) map[string]string {
	state := map[string]string{}
	for i := 1; i <= n; i++ {
		state["n"] = string(valueOf(i))
		state[fmt.Sprint("key", i%40)] = string(valueOf(i))
	}
	return state
}

// written returns the files of a folder, by name, as a kill after the last update leaves them.
func written(t *testing.T) map[string][]byte {
	t.Helper()
	dir := t.TempDir()
	f := openFolder(t, dir)
	for i := 1; i <= updates; i++ {
		for _, s := range []Store{f.Journal, f.Cache} {
			must(t, s.Update(func(tx Tx) error {
				return errors.Join(tx.Put("b", []byte("n"), valueOf(i)), tx.Put("b", fmt.Append(nil, "key", i%40),
					valueOf(i)))
			}))
		}
		if i == updates/2 { // so that the cache's database has something too
			must(t, f.Close())
			f = openFolder(t, dir)
		}
	}
	files := map[string][]byte{}
	for _, name := range []string{journalFile, journalFile + "-wal", cacheFile, cacheFile + "-wal"} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		must(t, err)
		files[name] = data
	}
	return files
}

// restored writes files into a new folder.
func restored(t *testing.T, files map[string][]byte) (dir string) {
	t.Helper()
	dir, err := os.MkdirTemp(t.TempDir(), "")
	must(t, err)
	for name, data := range files {
		must(t, os.WriteFile(filepath.Join(dir, name), data, 0o600))
	}
	return dir
}

// states reads all of both stores, by keys and in a range. A store that says that it is damaged has
// no state. Any other error fails the test.
func states(t *testing.T, dir string) (journal, cache map[string]string) {
	t.Helper()
	f, err := OpenFolder(dir)
	if err != nil {
		if !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrKind) && !errors.Is(err, ErrNewer) {
			t.Fatalf("opened with %v", err)
		}
		return nil, nil
	}
	defer func() { _ = f.Close() }()
	return stateOf(t, f.Journal), stateOf(t, f.Cache)
}

func stateOf(t *testing.T, s Store) map[string]string {
	t.Helper()
	byRange, byKey := map[string]string{}, map[string]string{}
	err := s.Iterate("b", nil, func(key, value []byte) error {
		byRange[string(key)] = string(value)
		return nil
	})
	for key := range after(updates) {
		value, failed := s.Get("b", []byte(key))
		if err = errors.Join(err, failed); failed == nil {
			byKey[key] = string(value)
		}
	}
	if err != nil {
		if !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrNotFound) {
			t.Fatalf("read with %v", err)
		}
		if !errors.Is(err, ErrCorrupt) {
			return byRange
		}
		return nil
	}
	if !maps.Equal(byRange, byKey) {
		t.Fatal("a range and its keys differ")
	}
	return byKey
}

// Whatever is flipped in or cut off one of the files, the journal has all that was written or says
// that it is damaged. The cache has what was written up to some update, or says so.
func TestDamageIsNeverAWrongValue(t *testing.T) {
	files := written(t)
	damages, noticed := 0, 0
	check := func(name string, data []byte, how string) {
		damaged := maps.Clone(files)
		damaged[name] = data
		damages++
		journal, cache := states(t, restored(t, damaged))
		if journal == nil && cache == nil {
			noticed++
			return
		}
		if journal != nil && !maps.Equal(journal, after(updates)) {
			t.Fatalf("%s %s: the journal has %d keys, up to update %x", name, how, len(journal), journal["n"][:2])
		}
		if cache == nil {
			noticed++
			return
		}
		n := 0
		if cache["n"] != "" {
			n = int(binary.BigEndian.Uint16([]byte(cache["n"])))
		}
		if !maps.Equal(cache, after(n)) {
			t.Fatalf("%s %s: the cache is not as after update %d", name, how, n)
		}
	}
	for name, data := range files {
		for i := 0; i < len(data); i += step(len(data)) {
			flipped := bytes.Clone(data)
			flipped[i] ^= 1 << (i % 8)
			check(name, flipped, fmt.Sprintf("with byte %d of %d flipped", i, len(data)))
		}
		for i := range 8 {
			size := len(data) * i / 8
			if size == 0 && name == journalFile {
				continue // a lost journal, see TestFolderWithoutItsJournalIsRefused
			}
			check(name, data[:size], fmt.Sprintf("cut to %d bytes of %d", size, len(data)))
		}
	}
	if noticed == 0 || noticed == damages {
		t.Errorf("%d of %d damages were noticed", noticed, damages)
	}
}

// step is the distance of the bytes that are flipped. It is odd, so that it meets every kind of
// byte.
func step(size int) int { return max(size/8, 1) | 1 }
