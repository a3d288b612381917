package contract

import "errors"

// ErrNoEvidence is returned for two messages that do not show equivocation.
var ErrNoEvidence = errors.New("contract: the two messages do not contradict each other")

// Equivocation is two messages that one sender signed under one number of one contract. It convinces everyone who has both:
// nothing else is needed to check it.
type Equivocation struct {
	First, Second Message
}

// Verify checks both signatures and that the messages contradict each other.
func (e Equivocation) Verify(d Domain) error {
	a, b := e.First, e.Second
	if a.Channel != b.Channel || a.Sender != b.Sender || a.Number != b.Number || a.Digest(d) == b.Digest(d) {
		return ErrNoEvidence
	}
	return errors.Join(a.Verify(d), b.Verify(d))
}
