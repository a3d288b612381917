package wallet

import (
	"fmt"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// PlanStatus is how far a request has come.
type PlanStatus int

// The statuses of a request.
const (
	// PlanNew is a request that nothing was written down for. [Wallet.Execute] carries its steps
	// out.
	PlanNew PlanStatus = iota
	// PlanUnderWay is a request whose transaction is in the outbox and not final yet.
	// [Wallet.Execute] sends the transaction that was written down, again if need be, and waits for
	// it. For an item that was handed out it returns an error.
	PlanUnderWay
	// PlanDone is a request whose transaction is final. [Wallet.Execute] sends nothing.
	PlanDone
)

var planStatusNames = [...]string{"new", "under way", "done"}

// String names the status in lower case.
func (s PlanStatus) String() string {
	if s < PlanNew || s > PlanDone {
		return fmt.Sprintf("PlanStatus(%d)", int(s))
	}
	return planStatusNames[s]
}

// MarshalText encodes the status as [PlanStatus.String] does.
func (s PlanStatus) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText decodes what [PlanStatus.MarshalText] writes.
func (s *PlanStatus) UnmarshalText(text []byte) error {
	i := slices.Index(planStatusNames[:], string(text))
	if i < 0 {
		return fmt.Errorf("wallet: %q is not the status of a plan", text)
	}
	*s = PlanStatus(i)
	return nil
}

// Plan is what will be done, before it is done. Its notes are reserved until it is executed or
// given to [Wallet.Release].
type Plan struct {
	Kind  Kind
	Asset notes.Asset
	// Value is what was asked for, in the asset's smallest unit: of a distribution the sum of
	// Payments, and of a merge the note that it makes.
	Value notes.Value
	// Status is how far the request had come when it was planned. It is [PlanNew] unless the
	// request's Ref was in the outbox; for payments of a distribution, unless all of their Refs
	// were.
	Status PlanStatus
	// Steps are the transactions of a new plan. The last one is what was asked for, or many at the
	// end are, of a distribution; the others merge and split notes. They are empty for a request
	// that is under way or done.
	Steps []Step
	// Payments are those that the steps of a distribution make: of the payments that were asked
	// for, the new ones. They are empty for every other plan.
	Payments []Payment
	// Progress, if it is set, is called by [Wallet.Execute] when a step is done with the number of
	// steps that are done, by one goroutine at a time. The others are known from Steps.
	Progress func(done int)

	begun     atomic.Bool // Execute or Prepare was called
	refs      []string    // that the plan has taken, of those of its request
	payment   Payment
	recipient common.Address
}

// ref returns the Ref of a request that has only one, and "" if it has none.
func (p *Plan) ref() string {
	if len(p.refs) == 0 {
		return ""
	}
	return p.refs[0]
}

// report tells how many steps are done.
func (p *Plan) report(done int) {
	if p.Progress != nil {
		p.Progress(done)
	}
}

// String lists the steps, one a line, or says how far the request has come.
func (p *Plan) String() string {
	many := p.Kind == DistributionKind
	switch {
	case p.Status == PlanUnderWay && many:
		return "finish the payments that are under way"
	case p.Status == PlanUnderWay:
		return fmt.Sprintf("finish the %s of %s that is under way", p.Kind, p.Value)
	case p.Status == PlanDone && many:
		return "send nothing: the payments are done"
	case p.Status == PlanDone:
		return fmt.Sprintf("send nothing: the %s of %s is done", p.Kind, p.Value)
	}
	verb := [...]string{"deposit", "pay", "withdraw", "pay", "merge into"}[p.Kind]
	lines := make([]string, len(p.Steps))
	for i, s := range p.Steps {
		lines[i] = s.describe(i+1, verb)
	}
	return strings.Join(lines, "\n")
}
