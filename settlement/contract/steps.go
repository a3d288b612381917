package contract

import "github.com/ethereum/go-ethereum/common"

// StepStatus is how far a step got.
type StepStatus uint8

// The statuses of a step. A step is skipped when the deal got past it without it.
const (
	NotReached StepStatus = iota
	Done
	Skipped
)

// String returns "not_reached", "done" or "skipped".
func (s StepStatus) String() string { return [...]string{"not_reached", "done", "skipped"}[s%3] }

// Step is one of the ten steps of a deal.
type Step struct {
	// N counts from 1 to 10.
	N int
	// Actor is "seller", "buyer", "contract" or "everyone".
	Actor  string
	Title  string
	Status StepStatus
	// Tx is the step's transaction on the chain, zero where a step has none of its own.
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

// Steps returns the ten steps of the deal with how far each got.
func (s State) Steps() [10]Step {
	var steps [10]Step
	done := s.stepsDone()
	for i, row := range stepTable {
		steps[i] = Step{N: i + 1, Actor: row.actor, Title: row.title}
		if done[i] != nil {
			steps[i].Status, steps[i].Tx = Done, *done[i]
		}
	}
	for i := range steps {
		if steps[i].Status == NotReached && s.Phase == PhaseSettled {
			steps[i].Status = Skipped
		}
	}
	return steps
}

// moved tells whether the party of a side made its leg as agreed.
func (s State) moved(side Side) bool {
	leg := s.Legs[side]
	return s.Swapped != common.Hash{} || leg.Matches && leg.Status != LegNone
}

// stepsDone returns the transaction of each step that was done, zero for one without a transaction, nil for one not done.
func (s State) stepsDone() (done [10]*common.Hash) {
	mark := func(n int, ok bool, tx common.Hash) {
		if ok {
			done[n-1] = &tx
		}
	}
	message := func(n int, kind MessageKind) {
		tx, ok := s.TxOf(kind)
		mark(n, ok, tx)
	}
	message(1, KindOffer)
	message(2, KindAccept)
	mark(3, done[1] != nil, common.Hash{})
	paid := s.Legs[Buyer]
	mark(4, s.moved(Buyer), s.Made(Buyer))
	message(5, KindPaymentNotice)
	mark(6, paid.Matches && paid.Held != common.Hash{}, common.Hash{})
	mark(7, s.moved(Seller), s.Made(Seller))
	message(8, KindDeliveryNotice)
	mark(9, s.Phase == PhaseSettled, common.Hash{})
	mark(10, s.Phase.Over(), common.Hash{})
	return done
}
