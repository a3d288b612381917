package wallet

import "encoding/binary"

// filter tells without a look at the store that a commitment or nullifier is not the account's.
// Each payment between strangers asks for five of them. It takes some 16 bytes for each note that
// the account ever had, and is loaded when many facts are read at once.
type filter struct{ mine map[uint64]struct{} }

// filtered reports whether the rows of a kind are in the filter.
func filtered(k []byte) bool {
	return kind(k[0]) == rowCandidate || kind(k[0]) == rowNullifier
}

// short is what the filter knows of a key. Two keys may have the same: then the store is asked.
func short(k []byte) uint64 { return binary.BigEndian.Uint64(k[len(k)-8:]) }

// load fills the filter with the rows that there are.
func (f *filter) load(r *rows) {
	mine := map[uint64]struct{}{}
	for _, k := range []kind{rowCandidate, rowNullifier} {
		r.each(k, nil, func(key []byte, _ func(any)) { mine[short(key)] = struct{}{} })
	}
	if r.err == nil {
		f.mine = mine
	}
}

func (f *filter) loaded() bool { return f.mine != nil }

// excludes reports whether there is no row under a key. A filter that is not loaded excludes none.
func (f *filter) excludes(k []byte) bool {
	if !f.loaded() || !filtered(k) {
		return false
	}
	_, mine := f.mine[short(k)]
	return !mine
}

// add adds a key. One that is taken away later stays, which costs a look at the store.
func (f *filter) add(k []byte) {
	if f.loaded() && filtered(k) {
		f.mine[short(k)] = struct{}{}
	}
}
