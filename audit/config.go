package audit

import (
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// Names is a register of parties. It is optional, and trusted for names only.
type Names map[notes.Owner]string

// Config is what a scan needs besides the facts.
type Config struct {
	// Keys has the key of every epoch in which something was encrypted.
	Keys  Keys
	Names Names
	// Cache keeps what was decrypted, so that no scan with the same cache decrypts it again. It can
	// be the store of the replica that is scanned. What a scan keeps is sealed under the key that
	// decrypted it, and says nothing to anybody who has the cache alone. Without a cache nothing is
	// kept.
	Cache store.Store
	// CacheFailed, if it is not nil, is called when the cache fails, once in a scan at most. The
	// scan goes on without the cache, and its report is the same.
	CacheFailed func(error)
}
