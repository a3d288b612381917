// Package store keeps what a process must not forget and what it need not read again, in two SQLite
// files of one folder. Its interface [Store] is small, so that others may implement it on their own
// database.
//
// Start with [OpenFolder], which returns the journal and the cache. The journal has what nothing
// can give back: what was promised, asked for and sent. The cache has what the chain can give back,
// and may be deleted at any time. [OpenCache] and [OpenMemory] are for programs that only read.
//
// A store has keys and values in named buckets, and entries with an ID, a state and a time, for
// work that must be neither forgotten nor done twice. Update changes any of it atomically.
// [Overlay] keeps changes of keys in memory over a store, until they are written or dropped.
//
// Every row has a checksum, so that a flipped bit is an error and never a wrong value. Only one
// process at a time may have a folder open. The store does not encrypt: users of a store with
// secrets must protect the folder.
package store
