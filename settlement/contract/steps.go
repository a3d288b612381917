package contract

import "github.com/ethereum/go-ethereum/common"

// StepStatus says whether a step of a deal was done.
type StepStatus uint8

// The statuses. A step is skipped if the deal settled without it.
const (
	NotReached StepStatus = iota
	Done
	Skipped
)

// String returns "not_reached", "done" or "skipped".
func (s StepStatus) String() string { return [...]string{"not_reached", "done", "skipped"}[s%3] }

// Step is one of the ten steps of a deal.
type Step struct {
	// N is the step's number, 1 to 10.
	N int
	// Actor is "seller", "buyer", "contract" or "everyone".
	Actor string
	// Title says what the actor does.
	Title  string
	Status StepStatus
	// Tx is the step's transaction. It is zero if the step was not done or has no transaction.
	Tx common.Hash
}

var stepTable = [10]struct{ actor, title string }{
	{"seller", "creates the private contract"},
	{"buyer", "accepts"},
	{"contract", "tells the buyer to pay"},
	{"buyer", "pays: the payment leg"},
	{"buyer", "notifies of the payment"},
	{"contract", "verifies the payment, tells the seller"},
	{"seller", "delivers: both payments are released"},
	{"seller", "notifies of the delivery"},
	{"contract", "verifies the delivery: settled"},
	{"everyone", "sees what is theirs to see"},
}

// Steps returns the ten steps of the deal, in order, with their statuses.
func (s State) Steps() [10]Step {
	var steps [10]Step
	for i, result := range s.stepResults() {
		step := Step{N: i + 1, Actor: stepTable[i].actor, Title: stepTable[i].title}
		switch {
		case result.done:
			step.Status, step.Tx = Done, result.tx
		case s.Phase == PhaseSettled:
			step.Status = Skipped
		}
		steps[i] = step
	}
	return steps
}

// stepResult says whether a step was done, and in which transaction if it has one.
type stepResult struct {
	done bool
	tx   common.Hash
}

func (s State) stepResults() [10]stepResult {
	accepted := s.messageStep(KindAccept)
	return [10]stepResult{
		s.messageStep(KindOffer),
		accepted,
		{done: accepted.done},
		s.legStep(Buyer),
		s.messageStep(KindPaymentNotice),
		{done: s.Legs[Buyer].Held != common.Hash{}},
		s.legStep(Seller),
		s.messageStep(KindDeliveryNotice),
		{done: s.Phase == PhaseSettled},
		{done: s.Phase.Ended()},
	}
}

// messageStep is done if there is an effective message of the kind.
func (s State) messageStep(kind MessageKind) stepResult {
	tx, ok := s.TxOf(kind)
	return stepResult{done: ok, tx: tx}
}

// legStep is done if the leg of the side was made.
func (s State) legStep(side Side) stepResult {
	tx := s.LegTx(side)
	return stepResult{done: tx != common.Hash{}, tx: tx}
}
