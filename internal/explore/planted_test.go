package explore

// The bugs that are planted.
const (
	believesAtOnce = "advance on a non-final fact"
	paysTwice      = "a second payment after a revert"
	sendsOnce      = "a lost message never repeated"
)
