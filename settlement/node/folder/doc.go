// Package folder is a party's folder on disk: its encrypted identity, its configuration, the token
// of its API, the cards that it pinned, and the folder of its journal and cache.
//
// Start with [Create] and [Open]. What a mistake there could cost money is kept in the identity,
// encrypted in age's passphrase format: the seed words, and how the party's legs are approved. So
// whoever edits the plain configuration can't get round a checker. No function overwrites a file,
// except the one that says where a node listens.
package folder
