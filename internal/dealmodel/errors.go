package dealmodel

import "errors"

// The reasons for which a call fails.
var (
	// ErrForm is returned for a deal, leaf or list of legs that is not well formed.
	ErrForm = errors.New("dealmodel: not well formed")
	// ErrLate is returned after the time until which a call is possible.
	ErrLate = errors.New("dealmodel: too late")
	// ErrEarly is returned by a refund or seizure before its time.
	ErrEarly = errors.New("dealmodel: too early")
	// ErrOff is returned when the deal was called off.
	ErrOff = errors.New("dealmodel: the deal was called off")
	// ErrSlot is returned when a leg's slot is not as the call needs it.
	ErrSlot = errors.New("dealmodel: the slot is not as needed")
	// ErrMissing is returned when a payment is neither held nor arriving.
	ErrMissing = errors.New("dealmodel: a payment is missing")
	// ErrSpent is returned when a note was spent before.
	ErrSpent = errors.New("dealmodel: spent")
	// ErrStale is returned for a leg with [Leg.Stale].
	ErrStale = errors.New("dealmodel: stale")
	// ErrPreimage is returned when the preimage does not belong to the cancel hash.
	ErrPreimage = errors.New("dealmodel: wrong preimage")
	// ErrPath is returned when a leaf is not one of the deal's closings.
	ErrPath = errors.New("dealmodel: not a leaf of the deal")
	// ErrProof is returned when a leg is not what its proof would have to prove. The whole call
	// fails.
	ErrProof = errors.New("dealmodel: invalid proof")
)
