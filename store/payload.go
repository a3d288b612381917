package store

import (
	"encoding/json"
	"fmt"
)

// EncodePayload encodes the payload of a journal entry, or the value of a key of the journal: the
// version of the caller's format as one byte, and then v as JSON. The version is 1 or more.
func EncodePayload(version byte, v any) ([]byte, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("store: payload: %w", err)
	}
	return append([]byte{version}, text...), nil
}

// DecodePayload decodes into v what [EncodePayload] returned. It returns ErrNewer, wrapped, for a
// version above the one that the caller knows, and ErrJournalDamaged for anything else that it
// can't read.
func DecodePayload(version byte, payload []byte, v any) error {
	if len(payload) == 0 || payload[0] == 0 {
		return fmt.Errorf("%w: a payload without a version", ErrJournalDamaged)
	}
	if payload[0] > version {
		return fmt.Errorf("%w: an entry of version %d, this program knows %d", ErrNewer, payload[0], version)
	}
	if payload[0] < version {
		return fmt.Errorf("%w: an entry of version %d is not migrated", ErrJournalDamaged, payload[0])
	}
	if err := json.Unmarshal(payload[1:], v); err != nil {
		return fmt.Errorf("%w: payload: %w", ErrJournalDamaged, err)
	}
	return nil
}
