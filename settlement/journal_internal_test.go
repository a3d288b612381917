package settlement

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// The offer that is kept under a ref is found by it.
func TestOfferIsFoundByItsRef(t *testing.T) {
	s, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	p, want := &Party{journal: newJournal(s, contract.Fingerprint{1})}, contract.ID{2}
	if err := p.journal.putOffer("ref", want); err != nil {
		t.Fatal(err)
	}
	if id, found, err := p.Offered("ref"); err != nil || !found || id != want {
		t.Errorf("%s, %v, %v, want %s", id, found, err, want)
	}
	if id, found, err := p.Offered("other"); err != nil || found {
		t.Errorf("under another ref: %s, %v, %v", id, found, err)
	}
}

// What a newer version kept under a ref is refused: a ref that can't be read is not a free one.
func TestNewerRowsUnderARefAreRefused(t *testing.T) {
	s, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	j := newJournal(s, contract.Fingerprint{1})
	if err := j.put(s, "ref", entry{Kind: contract.KindGrant}); err != nil {
		t.Fatal(err)
	}
	reads := map[string]func() error{
		"an offer again": func() error { return j.checkOffer("ref", contract.ID{2}) },
		"an offer": func() error {
			_, _, err := (&Party{journal: j}).Offered("ref")
			return err
		},
		"a grant": func() error {
			_, err := j.grantsOther("ref", contract.Fingerprint{3})
			return err
		},
	}
	for name, read := range reads {
		if err := read(); err != nil {
			t.Errorf("%s: %v without a row", name, err)
		}
	}
	for _, bucket := range []string{bucketOffers, bucketGrantees} {
		if err := s.Put(j.prefix+bucket, []byte("ref"), []byte("\x02{}")); err != nil {
			t.Fatal(err)
		}
	}
	for name, read := range reads {
		if err := read(); !errors.Is(err, store.ErrNewer) {
			t.Errorf("%s: %v, want %v", name, err, store.ErrNewer)
		}
	}
}
