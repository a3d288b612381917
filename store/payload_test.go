package store_test

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/store"
)

func TestPayloadHasAVersion(t *testing.T) {
	payload, err := store.EncodePayload(2, "text")
	must(t, err)
	var got string
	if must(t, store.DecodePayload(2, payload, &got)); got != "text" || payload[0] != 2 {
		t.Errorf("%q in %v", got, payload)
	}
	for name, c := range map[string]struct {
		payload []byte
		want    error
	}{
		"a newer version":      {[]byte("\x03\"text\""), store.ErrNewer},
		"an older version":     {[]byte("\x01\"text\""), store.ErrJournalDamaged},
		"no version":           {[]byte("\x00\"text\""), store.ErrJournalDamaged},
		"JSON without version": {[]byte("\"text\""), store.ErrNewer},
		"nothing":              {nil, store.ErrJournalDamaged},
		"not JSON":             {[]byte("\x02text"), store.ErrJournalDamaged},
	} {
		if err := store.DecodePayload(2, c.payload, &got); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}
