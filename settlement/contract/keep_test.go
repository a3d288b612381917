package contract

import (
	"errors"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// keptStates are states in which every field of [State] has a value in one of them.
func keptStates(t *testing.T) map[string]State {
	t.Helper()
	offered, settled, calledOff, wronged := newScene(t), settledScene(t), newScene(t), newScene(t)
	calledOff.accept()
	calledOff.write(Seller, LegItem{[]byte{1, 2}})
	calledOff.hold(Buyer)
	calledOff.callOff()
	calledOff.refund(Buyer)
	court := newActor(t, "Court", 9)
	draft, _, err := settled.Grant(t.Context(), settled.buyer.signer, settled.links[Buyer], court.card)
	if err != nil {
		t.Fatal(err)
	}
	settled.post(draft)
	wronged.accept()
	link := wronged.links[Buyer]
	wronged.write(Buyer, PaymentNotice{common.Hash{1}})
	wronged.links[Buyer] = link
	wronged.write(Buyer, PaymentNotice{common.Hash{2}})
	return map[string]State{
		"offered": offered.state(), "settled": settled.state(), "called off": calledOff.state(),
		"wronged": wronged.state(),
	}
}

// A state that is kept is the same after it was opened, in every field, and opens for nobody else
// and not at all if it is changed.
func TestKeptState(t *testing.T) {
	own, other := newScene(t).buyer.secret(t), newScene(t).seller.secret(t)
	set := map[string]bool{}
	for name, state := range keptStates(t) {
		for i, v := 0, reflect.ValueOf(state); i < v.NumField(); i++ {
			set[v.Type().Field(i).Name] = set[v.Type().Field(i).Name] || !v.Field(i).IsZero()
		}
		sealed, err := own.SealState(state)
		if err != nil {
			t.Fatal(err)
		}
		again, err := own.OpenState(sealed)
		if err != nil || !reflect.DeepEqual(again, state) {
			t.Errorf("%s: %v\n%+v, want\n%+v", name, err, again, state)
		}
		if _, err := other.OpenState(sealed); !errors.Is(err, ErrUnreadable) {
			t.Errorf("%s: another party opened it: %v", name, err)
		}
		for at := 0; at < len(sealed); at += 1 + len(sealed)/100 {
			sealed[at] ^= 1
			if _, err := own.OpenState(sealed); !errors.Is(err, ErrUnreadable) {
				t.Fatalf("%s: byte %d changed: %v", name, at, err)
			}
			sealed[at] ^= 1
		}
	}
	for field, is := range set {
		if !is {
			t.Errorf("no state has a %s", field)
		}
	}
}

// An invitation that is kept is not a state, although the same key seals both.
func TestKeptInvitationIsNoState(t *testing.T) {
	s := newScene(t)
	own := s.buyer.secret(t)
	sealed, err := own.SealInvitation(Invitation{ReadKey: s.read, Deal: s.Deal()})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := own.OpenState(sealed); !errors.Is(err, ErrUnreadable) {
		t.Errorf("%v", err)
	}
}

// BenchmarkOpenState opens the state of a deal that has settled.
func BenchmarkOpenState(b *testing.B) {
	s := settledScene(b)
	own := s.buyer.secret(b)
	sealed, err := own.SealState(s.state())
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := own.OpenState(sealed); err != nil {
			b.Fatal(err)
		}
	}
}
