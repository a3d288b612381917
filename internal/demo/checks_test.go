package demo

import (
	"context"
	"errors"
	"testing"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// wantFailures fails unless the checks notice that a script ended otherwise than it should have,
// and that a token of the contract has no note.
func (w *world) wantFailures(t *testing.T, s script) {
	t.Helper()
	right, err := s.ending()
	if err != nil {
		t.Fatal(err)
	}
	wrong := spoil(t, right)
	for _, token := range w.deployment.Tokens {
		to, one := w.deployment.ZContract, notes.NewValue(1)
		err := deploy.Fund(t.Context(), w.admin, token.Address, to, one)
		if err != nil {
			t.Fatal(err)
		}
	}
	all := []func(context.Context, ending) ([]Check, error){
		w.checkBacking, w.checkBalances, w.checkBooks, w.checkSightings, w.checkOutsider,
	}
	if len(right.slots) > 0 { // a scenario without deals has none
		all = append(all, w.checkSlots)
	}
	for _, check := range all {
		checks, err := check(t.Context(), wrong)
		if err != nil || len(checks) == 0 {
			t.Fatalf("%d checks, %v", len(checks), err)
		}
		for _, c := range checks {
			if c.OK {
				t.Errorf("ok, but the ending is wrong: %s", c.Name)
			}
		}
	}
}

// wantAcceptance fails unless the contract accepts what the check of a double spend sends, when the
// note is not spent.
func (w *world) wantAcceptance(t *testing.T) {
	t.Helper()
	for _, a := range w.actors {
		for _, n := range testworld.Get(a.wallet.Notes()) {
			if n.State != wallet.Spendable || n.Note.Value.IsZero() {
				continue
			}
			item, err := w.respend(t.Context(), a, n)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := a.wallet.Outbox().Transact(t.Context(), a.wallet.ZContract().Submit(item)); err != nil {
				t.Error(err)
			}
			return
		}
	}
	t.Error("nobody has a note to spend")
}

// spoil changes every part of an ending.
func spoil(t *testing.T, right ending) (wrong ending) {
	t.Helper()
	for _, h := range right.holdings {
		value, err := h.want.value.Add(notes.NewValue(1))
		if err != nil {
			t.Fatal(err)
		}
		wrong.holdings = append(wrong.holdings, holding{h.owner, sum{h.want.Token, value}})
	}
	for _, s := range right.slots {
		s.want = (s.want + 1) % (deals.StateClosed + 1)
		wrong.slots = append(wrong.slots, s)
	}
	for _, s := range right.seen {
		if s.favour == s.from {
			s.favour = s.to
		} else {
			s.favour = s.from
		}
		wrong.seen = append(wrong.seen, s)
	}
	wrong.offers = right.offers + 1
	return wrong
}

func TestRefusalForAnotherReasonFailsTheCheck(t *testing.T) {
	for _, err := range []error{nil, errors.New("no answer"), bindings.ErrLegMissing} {
		if c := (&world{}).refusalCheck("", err, bindings.ErrNotPledged); c.OK {
			t.Errorf("%v passes for %v", err, bindings.ErrNotPledged)
		}
	}
	if c := (&world{}).refusalCheck("", bindings.ErrNotPledged, bindings.ErrNotPledged); !c.OK {
		t.Error("the right reason fails")
	}
}

// A network that gives no reasons is believed that its contract refused. A reason that it gives
// must be the right one all the same, and other networks must give one.
func TestRefusalWithoutAReason(t *testing.T) {
	silent := &world{network: Network{Silent: true}}
	mute, loud := &chain.RevertError{}, &chain.RevertError{Data: make([]byte, 4), Reason: bindings.ErrLegMissing}
	if c := silent.refusalCheck("", mute, bindings.ErrNotPledged); !c.OK {
		t.Errorf("a refusal without a reason fails: %s", c.Detail)
	}
	for name, c := range map[string]Check{
		"another reason": silent.refusalCheck("", loud, bindings.ErrNotPledged),
		"a broken node":  silent.refusalCheck("", &chain.NodeError{}, bindings.ErrNotPledged),
		"no refusal":     silent.refusalCheck("", nil, bindings.ErrNotPledged),
		"a loud network": (&world{}).refusalCheck("", mute, bindings.ErrNotPledged),
	} {
		if c.OK {
			t.Errorf("%s passes: %s", name, c.Detail)
		}
	}
}

func TestClientsRefuseForTheRightReason(t *testing.T) {
	for _, err := range []error{nil, wallet.ErrLeg, deals.ErrLeafTime} {
		if c := clientCheck("", "", err, deals.ErrRoot); c.OK {
			t.Errorf("%v passes", err)
		}
	}
	if c := clientCheck("", "", deals.ErrRoot, deals.ErrRoot); !c.OK {
		t.Error("the right reason fails")
	}
}

func TestHistoriesDifferInMoreThanTheirTime(t *testing.T) {
	a, b := contract.State{Now: 1}, contract.State{Now: 2}
	if !sameHistory(a, b) {
		t.Error("another time is another history")
	}
	if b.Phase = contract.PhasePaid; sameHistory(a, b) {
		t.Error("another phase is the same history")
	}
}
