// Package store keeps the state of a process in one SQLite file. Its interface [Store] is small, so
// that others may implement it on their own database.
//
// Start with [Open]. A store has keys and values in named buckets, and a journal of entries with an
// ID, a state and a time, for work that must be neither forgotten nor done twice. Update changes
// any of it atomically and durably.
//
// The SQLite store has a checksum in every row, so that a flipped bit is an error and never a wrong
// value. Only one process at a time may have a file open. The store does not encrypt: users of a
// store with secrets must protect the file.
package store
