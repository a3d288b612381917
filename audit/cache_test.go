package audit_test

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// auditor scans again and again with one cache.
type auditor struct {
	*testing.T
	audit.Config
	path string
}

// newAuditor returns an auditor with the key of epoch 1, and a cache in a file.
func newAuditor(t *testing.T, key *notes.AuditPrivateKey) *auditor {
	a := &auditor{t, audit.Config{Keys: audit.Keys{1: key}, Names: names}, filepath.Join(t.TempDir(), "cache.db")}
	a.CacheFailed = func(err error) { t.Errorf("the cache failed: %v", err) }
	a.open()
	t.Cleanup(func() { check(a.Cache.Close()) })
	return a
}

func (a *auditor) open() {
	s, err := store.OpenCache(a.path)
	check(err)
	a.Cache = s
}

// between changes the cache's file while no process has it open.
func (a *auditor) between(change func(*sql.DB)) {
	check(a.Cache.Close())
	db, err := sql.Open("sqlite", a.path)
	check(err)
	change(db)
	check(db.Close())
	a.open()
}

// scan scans what must decrypt a number of events, and give the same report as without a cache.
func (a *auditor) scan(from audit.Source, decrypted int) {
	a.Helper()
	report, err := audit.Scan(from, audit.Config{Keys: a.Keys, Names: a.Names})
	a.expect(from, decrypted, fmt.Sprint(err, string(jsonOf(report))))
}

// expect scans what must decrypt a number of events and give a report, which may come with an
// error.
func (a *auditor) expect(from audit.Source, decrypted int, want string) {
	a.Helper()
	n := 0
	report, err := audit.ScanCounting(from, a.Config, &n)
	if n != decrypted {
		a.Errorf("%d events were decrypted, want %d", n, decrypted)
	}
	if got := fmt.Sprint(err, string(jsonOf(report))); got != want {
		a.Errorf("with the cache %s\nwithout %s", got, want)
	}
}

func jsonOf(r *audit.Report) []byte {
	text, err := json.Marshal(r)
	check(err)
	return text
}

// row is a row of the cache.
type row struct{ name, value []byte }

func (a *auditor) rows() (rows []row) {
	check(a.Cache.Iterate(audit.CacheBucket, nil, func(name, value []byte) error {
		rows = append(rows, row{name, value})
		return nil
	}))
	return rows
}

func (a *auditor) put(name, value []byte) { check(a.Cache.Put(audit.CacheBucket, name, value)) }

// events is how many events of the full story are encrypted.
const events = 29

// A report decrypts what no report before has decrypted: at first everything, then nothing, then
// what is new, also if the new is in the place of the old.
func TestNothingIsDecryptedTwice(t *testing.T) {
	key := regulator(42)
	a, s := newAuditor(t, key), fullStory(key)
	one, two := s.mint(alice, cash, 10), s.mint(alice, cash, 10)
	a.scan(s, events+2)
	a.between(func(*sql.DB) {})
	a.scan(s, 0)

	base := slices.Clip(s.facts)
	first := s.payEvents(s.transfer(alice, one, output(bob, 3)))
	second := s.payEvents(s.transfer(alice, two, output(bob, 4)))
	s.tx(first...)
	a.scan(s, 1)
	s.facts = base
	a.scan(s, 0) // the block is undone
	s.tx(second...)
	a.scan(s, 1)
	s.tx(first...) // the undone transaction is in a later block
	a.scan(s, 0)
}

// What decrypts to nothing that a transaction can say is decrypted once too, and is an error each
// time.
func TestUnreadableIsDecryptedOnce(t *testing.T) {
	key := regulator(42)
	a, s := newAuditor(t, key), newStory(key)
	bad := s.transfer(alice, s.mint(alice, cash, 10), output(bob, 3))
	bad.Audit[0] = bad.Audit[0].Sub(cash.Element()).Sub(bond.Element()) // an asset of more than 160 bits
	s.tx(s.payEvents(bad)...)
	a.scan(s, 2)
	a.scan(s, 0)
	var unreadable *audit.UndecryptableError
	if _, err := audit.Scan(s, a.Config); !errors.As(err, &unreadable) {
		t.Errorf("the second time: %v", err)
	}
}

// Whether a party was registered is decided anew for each history, and so is whether an asset was
// minted.
func TestHistoryIsCheckedEachTime(t *testing.T) {
	key := regulator(42)
	a, s := newAuditor(t, key), newStory(key)
	s.pay(alice, s.mint(alice, cash, 10), output(bob, 3))
	a.scan(s, 2)
	without := facts(slices.Delete(slices.Clone(s.facts), 1, 2)) // the registration
	a.scan(without, 0)
	if r, err := audit.Scan(without, a.Config); err == nil || len(r.Unreadable) != 2 {
		t.Errorf("nobody was registered: %v", err)
	}
}

// What is public of an event is not taken from the cache: two mints of the same ciphertext and
// other amounts are two amounts.
func TestThePublicPartIsNotInTheCache(t *testing.T) {
	key := regulator(42)
	a, s := newAuditor(t, key), newStory(key)
	s.mint(alice, cash, 10)
	a.scan(s, 1)
	lie := slices.Clone(facts(s.facts))
	for i, f := range lie {
		if e, ok := f.Event.(ledger.Minted); ok {
			e.Amount = notes.NewValue(11)
			lie[i].Event = e
		}
	}
	a.scan(lie, 0)
}

// altered returns facts with something changed in the ciphertext of one, for each part of it.
func altered(list facts, i int) (all []facts) {
	add := func(e ledger.Event) {
		lie := slices.Clone(list)
		lie[i].Event = e
		all = append(all, lie)
	}
	one := field.New(1)
	switch e := list[i].Event.(type) {
	case ledger.Transferred:
		for j := range e.Audit {
			other := e
			other.Audit[j] = e.Audit[j].Add(one)
			add(other)
		}
		e.EphemeralKey = e.EphemeralKey.Add(one)
		add(e)
	case ledger.Distributed:
		for j := range e.Audit {
			other := e
			other.Audit[j] = e.Audit[j].Add(one)
			add(other)
		}
		e.EphemeralKey = e.EphemeralKey.Add(one)
		add(e)
	}
	return all
}

// A row is for its whole ciphertext: with another one in any part, there is nothing in the cache.
func TestEveryPartOfTheCiphertextCounts(t *testing.T) {
	key := regulator(42)
	a, s := newAuditor(t, key), newStory(key)
	s.pay(alice, s.mint(alice, cash, 10), output(bob, 3))
	s.distribute(carol, s.mint(carol, cash, 40), output(alice, 10), output(bob, 20))
	a.scan(s, 4)
	lies := 0
	for i := range s.facts {
		for _, lie := range altered(s.facts, i) {
			a.scan(lie, 1)
			lies++
		}
	}
	if lies != 5+16 {
		t.Errorf("%d lies", lies)
	}
}

// Each epoch's events are kept under its own key. Without the second key nothing of its epoch is
// told, although the cache has it.
func TestEachEpochIsKeptUnderItsKey(t *testing.T) {
	first, second := regulator(42), regulator(43)
	a, s := newAuditor(t, first), newStory(first)
	money := s.mint(alice, cash, 10)
	s.rotate(second)
	s.pay(alice, money, output(bob, 3))
	a.Keys[2] = second
	a.scan(s, 2)
	a.scan(s, 0)
	for name, keys := range map[string]audit.Keys{
		"one is missing":   {1: first},
		"they are swapped": {1: second, 2: first},
	} {
		n, c := 0, a.Config
		c.Keys = keys
		if r, err := audit.ScanCounting(s, c, &n); !errors.Is(err, audit.ErrKey) || r != nil || n > 0 {
			t.Errorf("%s: %d decrypted, report %v, %v", name, n, r, err)
		}
	}
}

// A wrong key is an error before anything is decrypted, and finds nothing in the cache of the right
// one, even if the node hides the key of the epoch. Nor does it spoil that cache.
func TestAWrongKeyReadsNothingOfTheCache(t *testing.T) {
	key, wrong := regulator(42), regulator(43)
	a, s := newAuditor(t, key), fullStory(key)
	a.scan(s, events)
	before := len(a.rows())
	n, c := 0, a.Config
	c.Keys = audit.Keys{1: wrong}
	if r, err := audit.ScanCounting(s, c, &n); !errors.Is(err, audit.ErrKey) || r != nil || n > 0 {
		t.Errorf("%d decrypted, report %v, %v", n, r, err)
	}
	if len(a.rows()) != before {
		t.Errorf("%d rows, before %d", len(a.rows()), before)
	}
	hidden := facts(s.facts[1:])
	r, err := audit.ScanCounting(hidden, c, &n)
	if err == nil || r == nil || n != events || len(r.Unreadable) != events {
		t.Errorf("with a hidden key %d were decrypted, %v", n, err)
	}
	a.scan(s, 0)
}

// spoils are ways in which a row can be bad.
func spoils(value, other []byte) map[string][]byte {
	bad := map[string][]byte{
		"another event's": other,
		"empty":           {},
		"longer":          append(bytes.Clone(value), 0),
		"twice":           append(bytes.Clone(value), value...),
	}
	for name, i := range map[string]int{
		"version": 0, "nonce": 1, "end of the nonce": 24, "words": 25, "tag": len(value) - 1,
	} {
		flipped := bytes.Clone(value)
		flipped[i] ^= 1
		bad["flipped "+name] = flipped
	}
	for _, n := range []int{1, 24, 25, 41, len(value) - 1} {
		bad[fmt.Sprintf("cut to %d bytes", n)] = value[:n]
	}
	return bad
}

// A row that is not what was written for its event is not believed. It is decrypted again and
// mended, whichever it is.
func TestABadRowIsNotBelieved(t *testing.T) {
	key := regulator(42)
	a, s := newAuditor(t, key), fullStory(key)
	a.scan(s, events)
	rows, want := a.rows(), fmt.Sprint(nil, string(jsonOf(scan(t, s, a.Keys))))
	if len(rows) != events {
		t.Fatalf("%d rows", len(rows))
	}
	for k, r := range rows {
		for name, bad := range spoils(r.value, rows[(k+1)%len(rows)].value) {
			a.put(r.name, bad)
			a.expect(s, 1, want)
			if t.Failed() {
				t.Fatalf("row %d, %s", k, name)
			}
		}
		a.expect(s, 0, want)
	}
}

// A row that the database knows to be damaged costs no report, whichever it is. It is written
// again.
func TestADamagedRowIsMended(t *testing.T) {
	key := regulator(42)
	a, s := newAuditor(t, key), fullStory(key)
	a.scan(s, events)
	want := fmt.Sprint(nil, string(jsonOf(scan(t, s, a.Keys))))
	for k, r := range a.rows() {
		a.between(func(db *sql.DB) {
			_, err := db.Exec("UPDATE kv SET sum = sum + 1 WHERE bucket = ? AND key = ?", audit.CacheBucket, r.name)
			check(err)
		})
		if _, err := a.Cache.Get(audit.CacheBucket, r.name); !errors.Is(err, store.ErrCorrupt) {
			t.Fatalf("row %d is not damaged: %v", k, err)
		}
		n := 0
		if _, err := audit.ScanCounting(s, a.Config, &n); err != nil || n == 0 {
			t.Fatalf("row %d: %d decrypted, %v", k, n, err)
		}
		a.expect(s, 0, want)
	}
}

// Whoever has the cache and not the key learns neither who paid nor how much.
func TestTheCacheFileHasNoPlaintext(t *testing.T) {
	const paid, change = 0x1122334455667788, 0x0102030405060708
	key := regulator(0x5d1f2e3c4b5a6978)
	a, s := newAuditor(t, key), newStory(key)
	s.pay(alice, s.mint(alice, cash, paid+change), output(bob, paid))
	a.scan(s, 2)
	secrets := map[string][]byte{"the key": key.Export().Bytes()}
	for _, v := range []uint64{paid, change, paid + change} {
		secrets[fmt.Sprintf("amount %d", v)] = notes.NewValue(v).Big().Bytes()
		secrets[fmt.Sprintf("amount %d in decimal", v)] = fmt.Append(nil, v)
	}
	for owner, name := range names {
		b := owner.Bytes()
		secrets[name] = b[:]
	}
	files, err := filepath.Glob(a.path + "*")
	check(err)
	for _, file := range files {
		content, err := os.ReadFile(file)
		check(err)
		for name, secret := range secrets {
			if bytes.Contains(content, secret) {
				t.Errorf("%s has %s", filepath.Base(file), name)
			}
		}
	}
	if len(files) < 2 || len(a.rows()) != 2 {
		t.Errorf("files %q, %d rows", files, len(a.rows()))
	}
}

// counting is a store that counts what is put into it.
type counting struct {
	store.Store
	puts int
}

func (c *counting) Update(fn func(store.Tx) error) error {
	return c.Store.Update(func(tx store.Tx) error { return fn(countingTx{tx, c}) })
}

type countingTx struct {
	store.Tx
	of *counting
}

func (c countingTx) Put(bucket string, key, value []byte) error {
	c.of.puts++
	return c.Tx.Put(bucket, key, value)
}

// failing is a store of which an update fails: the one after some others, and all that follow.
type failing struct {
	store.Store
	after int
}

func (f *failing) Update(fn func(store.Tx) error) error {
	f.after--
	err := f.Store.Update(func(tx store.Tx) error {
		err := fn(tx)
		if f.after < 0 {
			return store.ErrFull
		}
		return err
	})
	return err
}

// longStory has some pages of facts, and a transaction that is larger than a page. The number of
// facts before it decides which transaction is at the end of a page.
func longStory(key *notes.AuditPrivateKey, before int) *story {
	h := newHistory(key, rand.New(rand.NewPCG(1, 1)))
	for i := range before {
		h.tx(ledger.Listed{Token: notes.Asset{19: byte(i)}, Listed: true})
	}
	for range 300 {
		h.mintNote(0, 1)
	}
	var all []ledger.Event
	for _, f := range h.facts[len(h.facts)-560:] {
		all = append(all, f.Event)
	}
	h.tx(all...)
	h.mintNote(1, 1)
	return h.story
}

// No transaction is torn apart at the end of a page, and each page is kept, once.
func TestLongHistoriesAreReadInPages(t *testing.T) {
	key := regulator(42)
	for before := range 2 {
		a, s := newAuditor(t, key), longStory(key, before)
		c := &counting{Store: a.Cache}
		a.Cache = c
		report, err := audit.Scan(s, a.Config)
		if err != nil || len(report.Entries) != 300+280+1 {
			t.Fatalf("%d entries, %v", len(report.Entries), err)
		}
		a.scan(s, 0)
		if rows := len(a.rows()); c.puts != rows || rows != 300+1 {
			t.Errorf("%d rows were written, and there are %d", c.puts, rows)
		}
	}
}

// A cache that can't be read or written, from whatever moment on, costs no report. The user is told
// once.
func TestTheReportComesWithoutTheCache(t *testing.T) {
	key := regulator(42)
	s := longStory(key, 0)
	want := jsonOf(scan(t, s, audit.Keys{1: key}))
	for after := 0; ; after++ {
		a := newAuditor(t, key)
		var failures []error
		f := &failing{a.Cache, after}
		c := audit.Config{Keys: a.Keys, Names: names, Cache: f}
		c.CacheFailed = func(err error) { failures = append(failures, err) }
		report, err := audit.Scan(s, c)
		if err != nil || !bytes.Equal(jsonOf(report), want) {
			t.Fatalf("after %d updates: %v", after, err)
		}
		if f.after >= 0 { // none was left to fail
			if after < 4 || len(failures) > 0 {
				t.Errorf("%d updates in all, failures %v", after, failures)
			}
			return
		}
		if len(failures) != 1 || !errors.Is(failures[0], store.ErrFull) {
			t.Errorf("after %d updates: %v", after, failures)
		}
		c.CacheFailed = nil
		f.after = after
		if report, err = audit.Scan(s, c); err != nil || !bytes.Equal(jsonOf(report), want) {
			t.Errorf("with nobody to tell: %v", err)
		}
	}
}

// The cache can be the store of the replica. A new block is all that is decrypted after the first
// report.
func TestTheCacheIsTheReplicasStore(t *testing.T) {
	w := newRepoWorld(t)
	s := w.Store()
	replica, err := ledger.OpenReplica(w.ZContract, s, ledger.ReplicaConfig{From: w.Deployed.Block})
	w.Must(err)
	c := audit.Config{Keys: audit.Keys{1: w.key}, Cache: s}
	for _, want := range []int{3, 0, 1, 0} {
		w.Must(replica.Sync(t.Context()))
		n := 0
		if _, err := audit.ScanCounting(replica, c, &n); err != nil || n != want {
			t.Errorf("%d were decrypted, want %d: %v", n, want, err)
		}
		if n == 0 {
			w.deposit(w.lender, w.Cash, 5)
		}
	}
	w.Must(replica.Resync(t.Context()))
	n := 0
	if _, err := audit.ScanCounting(replica, c, &n); err != nil || n != 1 { // the last deposit
		t.Errorf("after a resync %d were decrypted: %v", n, err)
	}
}
