package wallet

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// That a transaction was made here is not told from what a newer version wrote.
func TestNewerRowOfWhatWasMadeIsRefused(t *testing.T) {
	s, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	j, tx := newJournal(s, notes.Owner{}), common.Hash{1}
	if err := j.putMade(s, tx); err != nil {
		t.Fatal(err)
	}
	if made, err := j.hasMade(tx); err != nil || !made {
		t.Errorf("made: %v, %v", made, err)
	}
	if err := s.Put(j.made(), tx[:], []byte("\x02{}")); err != nil {
		t.Fatal(err)
	}
	if _, err := j.hasMade(tx); !errors.Is(err, store.ErrNewer) {
		t.Errorf("read with %v, want %v", err, store.ErrNewer)
	}
}

// Whether an item is called back is what was written down, and nothing else that the entry has.
func TestEntryIsReadAsItWasWritten(t *testing.T) {
	s, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	j := newJournal(s, notes.Owner{})
	for i, e := range []Entry{
		{Item: &Item{Mint: &ledger.Mint{}}},
		{Item: &Item{Mint: &ledger.Mint{}}, Stopped: true},
		{Item: &Item{Mint: &ledger.Mint{}}, CallBack: &Item{Mint: &ledger.Mint{}}},
	} {
		if err := j.put(e); err != nil {
			t.Fatal(err)
		}
		got, _, err := j.get(e.Ref)
		if err != nil || got.Stopped != e.Stopped || (got.CallBack == nil) != (e.CallBack == nil) {
			t.Errorf("entry %d: %+v, %v", i, got, err)
		}
	}
}

// meanwhile is a store in which something happens once, after an entry was read.
type meanwhile struct {
	store.Store
	read   string
	happen func()
}

func (m *meanwhile) Entry(id string) (store.Entry, error) {
	e, err := m.Store.Entry(id)
	if happen := m.happen; id == m.read && happen != nil {
		m.happen = nil
		happen()
	}
	return e, err
}

// A distribution that ends between the reads of a payment and of itself was made, or can never
// happen. Neither is taken for the other, nor for an error.
func TestDistributionEndsWhileItsPaymentIsRead(t *testing.T) {
	hash := common.Hash{1}
	nothing := func(store.Tx) error { return nil }
	for name, c := range map[string]struct {
		end           func(journal, Entry) error
		want, stopped error
	}{
		"it was made":   {func(j journal, e Entry) error { return j.finish(e, hash, nothing) }, nil, ErrRefused},
		"it never will": {func(j journal, e Entry) error { return j.drop(e, nothing) }, ErrNoEntry, ErrNoEntry},
	} {
		s, err := store.OpenMemory()
		must(t, err)
		between := &meanwhile{Store: s}
		j := newJournal(between, notes.Owner{})
		e := Entry{Ref: "d", Item: &Item{Distribution: &ledger.Distribution{}}, Sending: true}
		for _, ref := range []string{"a", "b"} {
			e.Payments = append(e.Payments, Entry{Ref: ref, Named: true, In: "d"})
		}
		must(t, j.put(e))
		between.read, between.happen = j.named("b"), func() { must(t, c.end(j, e)) }
		got, whole, err := j.get("b")
		if !errors.Is(err, c.want) || err == nil && !(got.Done && whole.Done && whole.Tx == hash) {
			t.Errorf("%s: %+v, %+v, %v", name, got, whole, err)
		}
		w := &Wallet{journal: j}
		if _, err := w.stop(e); !errors.Is(err, c.stopped) {
			t.Errorf("%s: called back with %v, want %v", name, err, c.stopped)
		}
	}
}
