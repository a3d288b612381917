package api

import "errors"

// The errors of a node that have no other home. An answer has their codes: not_found,
// cursor, token and host.
var (
	// ErrNotFound is what a node does not know: a deal, a request.
	ErrNotFound = errors.New("api: not found")
	// ErrCursor is a cursor of events that a node does not know: its journal was put back from an
	// older copy, or the events after the cursor are not kept any more. Its code is cursor.
	ErrCursor = errors.New("api: the cursor is not one of this node's; begin again at 0, and look at all deals")
	// ErrToken is a request without the node's token.
	ErrToken = errors.New("api: the API token is missing or wrong")
	// ErrHost is a request that names another host than an address of the node's machine.
	ErrHost = errors.New("api: the request names another host")
)
