package main

import (
	"bytes"
	"testing"

	"github.com/zsettle/zsettle/store"
)

// opened is the bucket in which package audit keeps what it decrypted.
const opened = "audit/opened"

// scanWith runs zview scan with a cache.
func (w *world) scanWith(cache string, flags ...string) string {
	w.Helper()
	var out, messages bytes.Buffer
	cmd := newRoot()
	cmd.SetOut(&out)
	cmd.SetErr(&messages)
	cmd.SetArgs(append([]string{
		"scan", "--rpc", w.Chain.HTTP(), "--deployment", w.file("deployment.json"),
		"--key", w.file("regulator.key"), "--cache", cache,
	}, flags...))
	w.Must(cmd.ExecuteContext(w.Context()))
	if messages.Len() > 0 {
		w.Errorf("messages: %s", &messages)
	}
	return out.String()
}

// The command keeps what it decrypts in the file of --cache, once.
func TestScanKeepsWhatItDecrypts(t *testing.T) {
	w := newWorld(t)
	cache := w.file("cache.db")
	first := w.scanWith(cache)
	for range 2 {
		s, err := store.OpenCache(cache)
		w.Must(err)
		rows := 0
		w.Must(s.Iterate(opened, nil, func(_, _ []byte) error {
			rows++
			return nil
		}))
		w.Must(s.Close())
		if rows != 7 { // two mints, a payment, a withdrawal, and three legs
			t.Errorf("%d rows", rows)
		}
		if again := w.scanWith(cache); again != first {
			t.Errorf("the second report differs:\n%s\nfrom the first:\n%s", again, first)
		}
	}
}
