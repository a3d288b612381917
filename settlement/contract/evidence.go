package contract

import "errors"

// ErrNoEvidence is returned by [Equivocation.Verify] for two messages that do not show
// equivocation.
var ErrNoEvidence = errors.New("contract: the two messages do not contradict each other")

// Equivocation is two messages that say different things and that one sender signed under one
// number of one private contract. Anyone who has both can check it and needs nothing else. A
// message that is signed or encrypted again says the same; see [Message.SaysSame].
type Equivocation struct {
	First, Second Message
}

// Verify checks that the messages contradict each other and that both signatures are valid. It
// returns [ErrNoEvidence] or [ErrSignature].
func (e Equivocation) Verify(d Domain) error {
	a, b := e.First, e.Second
	if !a.samePlace(b) || a.SaysSame(b) {
		return ErrNoEvidence
	}
	return errors.Join(a.Verify(d), b.Verify(d))
}
