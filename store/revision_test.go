package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// copyFile copies one file of a folder that is closed.
func copyFile(t *testing.T, from, to string) {
	t.Helper()
	content, err := os.ReadFile(from)
	must(t, err, os.WriteFile(to, content, 0o600))
}

// A journal that is put back from a copy is refused, whichever change it was made after, until
// the user confirms what that means. Then it is the journal, and every copy from before is old.
func TestOldJournalIsRefused(t *testing.T) {
	const changes = 4
	dir := filled(t)
	path := filepath.Join(dir, journalFile)
	old := func(k int) string { return fmt.Sprintf("%s.%d", path, k) }
	for k := range changes {
		copyFile(t, path, old(k))
		f := openFolder(t, dir)
		must(t, f.Journal.Record(Entry{ID: fmt.Sprint(k), State: "done"}), f.Cache.Put("b", nil, nil), f.Close())
	}
	copyFile(t, path, old(changes))
	for k := range changes {
		copyFile(t, old(k), path)
		for range 2 {
			fails(t, dir, ErrJournalOld)
			fails(t, dir, ErrJournalOld, RebuildCache)
		}
	}
	copyFile(t, old(changes), path)
	must(t, openFolder(t, dir).Close()) // nothing was done since

	copyFile(t, old(1), path)
	f := openFolder(t, dir, ConfirmJournalLost)
	if e, err := f.Journal.Entry("store/journal-lost"); err != nil || e.State != "confirmed" {
		t.Errorf("the confirmation is %+v, %v", e, err)
	}
	if keys(t, f.Cache, "") == "" {
		t.Error("the cache is gone too")
	}
	must(t, f.Close(), openFolder(t, dir).Close())
	for k := range changes + 1 {
		copyFile(t, old(k), path)
		fails(t, dir, ErrJournalOld)
	}
}

// The journal of another folder is not this one's, however much was done there.
func TestJournalOfAnotherFolderIsRefused(t *testing.T) {
	here, there := filled(t), filled(t)
	f := openFolder(t, there)
	for range 10 {
		must(t, f.Journal.Put("b", nil, nil))
	}
	must(t, f.Close())
	copyFile(t, filepath.Join(there, journalFile), filepath.Join(here, journalFile))
	fails(t, here, ErrJournalOld)
	must(t, openFolder(t, here, ConfirmJournalLost).Close(), openFolder(t, here).Close())
}

// A copy that was made for the purpose is refused also where no cache tells its age.
func TestBackupIsRefusedUntilItIsConfirmed(t *testing.T) {
	f := openFolder(t, filled(t))
	var backup bytes.Buffer
	must(t, f.Backup(&backup), f.Journal.Put("b", nil, nil), f.Close()) // the journal itself is no copy
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, journalFile), backup.Bytes(), 0o600))
	for range 2 {
		fails(t, dir, ErrJournalOld)
	}
	g := openFolder(t, dir, ConfirmJournalLost)
	if keys(t, g.Journal, "") != "k=j " {
		t.Error("the copy lacks what was written before it")
	}
	must(t, g.Close(), openFolder(t, dir).Close())
}

// A cache may be older than its journal, and may be gone or damaged: the journal is the newest.
func TestOldCacheIsTaken(t *testing.T) {
	dir := filled(t)
	path := filepath.Join(dir, cacheFile)
	copyFile(t, path, path+".old")
	f := openFolder(t, dir)
	for range 5 {
		must(t, f.Journal.Put("b", nil, nil), f.Cache.Put("b", nil, nil))
	}
	must(t, f.Close())
	copyFile(t, path+".old", path)
	must(t, openFolder(t, dir).Close())

	f = openFolder(t, dir)
	must(t, f.Cache.Put(ownBucket, []byte(revisionKey), nil), f.Cache.Close(), f.Journal.Close())
	fails(t, dir, ErrCacheDamaged)
	must(t, openFolder(t, dir, RebuildCache).Close())
}

// A transaction that is not kept is not counted, and one that only reads changes nothing.
func TestOnlyChangesCount(t *testing.T) {
	f := openFolder(t, filled(t))
	before, err := readRevision(f.Journal)
	must(t, err)
	broken := errors.New("broken")
	err = f.Journal.Update(func(tx Tx) error { return errors.Join(tx.Put("b", nil, nil), broken) })
	if _, missing := f.Journal.Get("b", []byte("none")); !errors.Is(err, broken) || !errors.Is(missing, ErrNotFound) {
		t.Fatalf("%v, %v", err, missing)
	}
	if after, err := readRevision(f.Journal); err != nil || after != before {
		t.Errorf("%+v after %+v, %v", after, before, err)
	}
	must(t, f.Journal.Put("b", nil, nil))
	if after, err := readRevision(f.Journal); err != nil || after.Changes != before.Changes+1 {
		t.Errorf("%+v after a change of %+v, %v", after, before, err)
	}
}

// What a newer version wrote about a journal is refused: it may say another thing. What the cache
// says and nobody can read is damage of the cache.
func TestUnknownRevisionIsRefused(t *testing.T) {
	for _, c := range []struct {
		file  string // that has the row
		key   string
		value string
		want  error
	}{
		{journalFile, revisionKey, "\x02{}", ErrNewer},
		{journalFile, copiedKey, "\x02{}", ErrNewer},
		{journalFile, revisionKey, "\x00{}", ErrJournalDamaged},
		{journalFile, copiedKey, "\x01{}", ErrJournalDamaged},
		{cacheFile, revisionKey, "\x02{}", ErrNewer},
		{cacheFile, revisionKey, "\x00{}", ErrCacheDamaged},
	} {
		t.Run(fmt.Sprintf("%s/%s/%q", c.file, c.key, c.value), func(t *testing.T) {
			dir := filled(t)
			kind := map[string]kind{journalFile: journalKind, cacheFile: cacheKind}[c.file]
			s, err := kind.open(filepath.Join(dir, c.file), nil)
			must(t, err, s.Put(ownBucket, []byte(c.key), []byte(c.value)), s.Close())
			fails(t, dir, c.want)
		})
	}
}

// A loss that is confirmed makes the journal another one: neither the journal that was replaced,
// which may have changed after the cache has seen it last, nor that of another such folder is taken
// for it.
func TestConfirmedJournalIsAnother(t *testing.T) {
	dir := filled(t)
	path := filepath.Join(dir, journalFile)
	copyFile(t, path, path+".copy")
	f := openFolder(t, dir)
	for range 5 {
		must(t, f.Journal.Put("b", nil, nil)) // the cache sees none of them
	}
	must(t, f.Journal.Close(), f.Cache.Close())
	copyFile(t, path, path+".original")
	must(t, openFolder(t, dir).Close()) // the cache sees them now
	copyFile(t, path+".copy", path)
	must(t, openFolder(t, dir, ConfirmJournalLost).Close())
	copyFile(t, path+".original", path)
	fails(t, dir, ErrJournalOld)

	var names [2]revision
	for i := range names {
		dir := filled(t)
		must(t, os.Remove(filepath.Join(dir, journalFile)))
		f := openFolder(t, dir, ConfirmJournalLost)
		var err error
		names[i], err = readRevision(f.Journal)
		must(t, err)
	}
	if names[0].Journal == names[1].Journal || names[0].Journal == [16]byte{} {
		t.Errorf("the names of two new journals are %x and %x", names[0].Journal, names[1].Journal)
	}
}

// Transactions that end in their order may be noted in another: the count never goes back, and a
// folder that was used by many goroutines is not taken for an old one.
func TestChangesAreCountedByManyGoroutines(t *testing.T) {
	const writers, each = 4, 25
	dir := filled(t)
	f := openFolder(t, dir)
	before, err := readRevision(f.Journal)
	must(t, err)
	c := stamps{now: revision{Changes: 5}}
	if c.note(&c.now, revision{Changes: 3}); c.now.Changes != 5 {
		t.Errorf("the count went back to %d", c.now.Changes)
	}
	var group sync.WaitGroup
	for range writers {
		group.Go(func() {
			for range each {
				if err := errors.Join(f.Journal.Put("b", nil, nil), f.Cache.Put("b", nil, nil)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	after, err := readRevision(f.Journal)
	must(t, err, f.Close(), openFolder(t, dir).Close())
	if after.Changes != before.Changes+writers*each {
		t.Errorf("%d changes after %d, want %d more", after.Changes, before.Changes, writers*each)
	}
}
