package notes_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

func TestFullViewingKeyIsReadAsItIsWritten(t *testing.T) {
	for _, v := range testdata.Load[testdata.KeyVector](t, "keys.json") {
		key := view(t, v)
		exported, err := key.Export()
		if err != nil {
			t.Fatal(err)
		}
		again, err := notes.ParseFullViewingKey(exported)
		if err != nil {
			t.Fatalf("%s: %v", v.Name, err)
		}
		if second, err := again.Export(); err != nil || !bytes.Equal(second, exported) {
			t.Errorf("%s: exported again as other bytes, %v", v.Name, err)
		}
		same := again.SpendValidatingKey() == key.SpendValidatingKey() && again.Owner() == key.Owner() &&
			again.Address() == key.Address() && again.NullifierKey().Export() == key.NullifierKey().Export() &&
			again.Outgoing().Export() == key.Outgoing().Export()
		if !same {
			t.Errorf("%s: another key came back", v.Name)
		}
	}
}

// Each part of the encoding is checked: a length, an element that is not canonical, a point that is
// not one.
func TestParseFullViewingKeyRefuses(t *testing.T) {
	key := view(t, testdata.Load[testdata.KeyVector](t, "keys.json")[0])
	exported, err := key.Export()
	if err != nil {
		t.Fatal(err)
	}
	for _, length := range []int{0, 32, notes.FullViewingKeySize - 1, notes.FullViewingKeySize + 1} {
		if _, err := notes.ParseFullViewingKey(make([]byte, length)); !errors.Is(err, notes.ErrViewingKey) {
			t.Errorf("%d bytes: %v", length, err)
		}
	}
	for i := range 4 {
		bad := bytes.Clone(exported)
		field.Modulus().FillBytes(bad[i*field.Size : (i+1)*field.Size])
		if _, err := notes.ParseFullViewingKey(bad); !errors.Is(err, notes.ErrViewingKey) {
			t.Errorf("element %d is r: %v", i, err)
		}
	}
	for i := range 2 {
		bad := bytes.Clone(exported)
		bad[(i+1)*field.Size-1] ^= 1
		if _, err := notes.ParseFullViewingKey(bad); !errors.Is(err, notes.ErrPoint) {
			t.Errorf("another coordinate %d of ak: %v", i, err)
		}
	}
}
