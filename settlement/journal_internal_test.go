package settlement

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

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
		bucketOffers: func() error { return j.checkOffer("ref", contract.ID{2}) },
		bucketGrantees: func() error {
			_, err := j.grantsOther("ref", contract.Fingerprint{3})
			return err
		},
	}
	for bucket, read := range reads {
		if err := read(); err != nil {
			t.Errorf("%s: %v without a row", bucket, err)
		}
		if err := s.Put(j.prefix+bucket, []byte("ref"), []byte("\x02{}")); err != nil {
			t.Fatal(err)
		}
		if err := read(); !errors.Is(err, store.ErrNewer) {
			t.Errorf("%s: %v, want %v", bucket, err, store.ErrNewer)
		}
	}
}
