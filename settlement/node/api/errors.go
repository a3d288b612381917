package api

import "errors"

// The errors of a node that have no other home. An answer has their codes: not_found, token and
// host.
var (
	// ErrNotFound is what a node does not know: a deal, a request.
	ErrNotFound = errors.New("api: not found")
	// ErrToken is a request without the node's token.
	ErrToken = errors.New("api: the API token is missing or wrong")
	// ErrHost is a request that names another host than an address of the node's machine.
	ErrHost = errors.New("api: the request names another host")
)
