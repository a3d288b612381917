// Package store keeps a process's state in one SQLite file, behind an interface small enough for another database.
//
// Start with Open. State is keys and values in named buckets, and a journal: entries with an id, a state and a time, for what
// must not be forgotten or done twice. Update changes any of it atomically; when it returns, the change survives a kill and a
// power cut.
//
// Every row carries a checksum, so that a flipped bit is an error and never a wrong value. One process at a time may have a
// file open. The store encrypts nothing: whoever keeps secrets here protects the file.
package store
