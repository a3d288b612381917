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
		got, err := j.get(e.Ref)
		if err != nil || got.Stopped != e.Stopped || (got.CallBack == nil) != (e.CallBack == nil) {
			t.Errorf("entry %d: %+v, %v", i, got, err)
		}
	}
}
