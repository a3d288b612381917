package ledger

import (
	"fmt"

	"github.com/zsettle/zsettle/internal/store"
)

// Store keeps on disk what a replica read, and a party's journal of what it is about to send. It is open to one process at a time.
// A replica, a wallet and a party of one account share a store.
type Store = store.Store

// OpenStore opens the store in the file at path, or creates it. "" is a store in memory: it is read from the chain anew each time, and
// forgets the transactions under way when the process ends. A store that another process has open, that a newer version wrote, or
// that is damaged is refused with an error that says so.
func OpenStore(path string) (Store, error) {
	s, err := store.Open(path)
	if err != nil {
		return nil, fmt.Errorf("ledger: %w", err)
	}
	return s, nil
}
