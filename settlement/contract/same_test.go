package contract

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// said is a message that an honest party says twice, because it has lost its journal, and one that
// says something else.
type said struct {
	by          Side
	once, again Body
	other       Body
	sameDigest  bool
}

// saidTwice has each kind of message.
func saidTwice(s *scene) map[string]said {
	offered, first, second := s.terms.offered(), Signature{1}, Signature{2}
	dearer := offered
	dearer.Deadline++
	one, two := common.Hash{1}, common.Hash{2}
	grant := Grant{Fingerprint{1}, "Court", [32]byte{1}}
	return map[string]said{
		"offer":    {Seller, Offer{offered, first}, Offer{offered, second}, Offer{dearer, first}, false},
		"accept":   {Buyer, Accept{[32]byte{1}, first}, Accept{[32]byte{1}, second}, Accept{[32]byte{2}, first}, false},
		"reject":   {Buyer, Reject{"no"}, Reject{"no"}, Reject{"never"}, true},
		"retract":  {Seller, Retract{"no"}, Retract{"no"}, Retract{"never"}, true},
		"payment":  {Buyer, PaymentNotice{one}, PaymentNotice{one}, PaymentNotice{two}, true},
		"delivery": {Seller, DeliveryNotice{one}, DeliveryNotice{one}, DeliveryNotice{two}, true},
		"grant": {Buyer, grant, Grant{grant.Grantee, "Court", [32]byte{2}}, Grant{Fingerprint{2}, "Court",
			[32]byte{1}}, false},
		"leg": {Buyer, LegItem{[]byte{1}}, LegItem{[]byte{2}}, Reject{"no leg"}, false},
	}
}

// A message that is signed, encrypted or proved again says the same: it is no evidence against its
// sender. One that says something else is.
func TestTheSameSaidTwiceIsNoEvidence(t *testing.T) {
	s := newScene(t)
	for name, c := range saidTwice(s) {
		sign := func(b Body) received {
			m, err := s.newMessage(t.Context(), s.actor(c.by).signer, Link{Next: 1}, b)
			if err != nil {
				t.Fatal(err)
			}
			return received{Message: m, digest: m.Digest(here)}
		}
		first, again, other := sign(c.once), sign(c.again), sign(c.other)
		if (first.digest == again.digest) != c.sameDigest {
			t.Errorf("%s: the digests are equal: %v", name, !c.sameDigest)
		}
		for _, pair := range [][2]received{{first, again}, {again, first}} {
			honest := Equivocation{pair[0].Message, pair[1].Message}
			if err := honest.Verify(here); !errors.Is(err, ErrNoEvidence) {
				t.Errorf("%s: said twice: %v", name, err)
			}
		}
		if err := (Equivocation{first.Message, other.Message}).Verify(here); err != nil {
			t.Errorf("%s: said something else: %v", name, err)
		}
		var th thread
		th.addEvidence([]received{first, again, other, again})
		if len(th.evidence) != 1 {
			t.Errorf("%s: %d pieces of evidence, want 1", name, len(th.evidence))
		}
	}
}

// twice posts a leg of the buyer twice under one number, and returns the links behind each.
func (s *scene) twice() (links [2]Link) {
	s.t.Helper()
	start := s.links[Buyer]
	for i := range links {
		s.links[Buyer] = start
		s.write(Buyer, LegItem{[]byte{byte(i + 1)}})
		links[i] = s.links[Buyer]
	}
	return links
}

// The next message may continue either of two that say the same: a party that lost its journal
// knows only one of them, whichever came first on the chain.
func TestThreadGoesOnBehindEither(t *testing.T) {
	for i := range 2 {
		s := newScene(t)
		s.accept()
		s.links[Buyer] = s.twice()[i]
		s.write(Buyer, PaymentNotice{common.Hash{9}})
		state := s.want(PhaseAccepted)
		if state.Notified[Buyer] != (common.Hash{9}) || len(state.Evidence) != 0 {
			t.Errorf("continuing message %d: %+v", i, state)
		}
		if len(state.Items[Buyer]) != 1 || state.Items[Buyer][0][0] != 1 {
			t.Errorf("continuing message %d: the leg is not the first: %v", i, state.Items)
		}
	}
}

// What has taken effect stays, whatever is posted later: the log at one block begins with the log
// at the block before. Here a message continues one that is posted only after it, and another
// continues the one that came first.
func TestALaterPostUndoesNothing(t *testing.T) {
	s := newScene(t)
	s.accept()
	links, before := s.twice(), len(s.history.Posts)
	second := s.history.Posts[before-1]
	s.history.Posts = s.history.Posts[:before-1]
	for i, tx := range []common.Hash{{1}, {2}} {
		s.links[Buyer] = links[1-i]
		s.write(Buyer, PaymentNotice{tx})
	}
	second.At, second.Tx = s.next()
	s.history.Posts = append(s.history.Posts, second)
	var last []Entry
	for n := range s.history.Posts {
		state := s.Fold(History{Posts: s.history.Posts[:n+1], Now: s.history.Now})
		if len(state.Log) < len(last) || !slices.Equal(state.Log[:len(last)], last) {
			t.Fatalf("post %d changed the log\n%+v\nto\n%+v", n, last, state.Log)
		}
		last = state.Log
	}
	if got := s.state().Notified[Buyer]; got != (common.Hash{2}) {
		t.Errorf("notified of %s", got)
	}
	reversed := slices.Clone(s.history.Posts)
	slices.Reverse(reversed)
	if !reflect.DeepEqual(s.Fold(History{Posts: reversed, Now: s.history.Now}), s.state()) {
		t.Error("the state depends on the order in which posts are received")
	}
}

// An invitation that its owner keeps opens for nobody else, and not at all if it is changed.
func TestKeptInvitation(t *testing.T) {
	s := newScene(t)
	own := s.buyer.secret(t)
	for name, i := range map[string]Invitation{
		"party": {Key: &s.key, ReadKey: s.key.Read(), Deal: s.Deal()}, "reader": {ReadKey: s.read, Deal: s.Deal()},
	} {
		sealed, err := own.SealInvitation(i)
		if err != nil {
			t.Fatal(err)
		}
		again, err := own.OpenInvitation(sealed)
		if err != nil || !bytes.Equal(again.encode(), i.encode()) {
			t.Errorf("%s: %v, %v", name, again, err)
		}
		if _, err := s.seller.secret(t).OpenInvitation(sealed); !errors.Is(err, ErrUnreadable) {
			t.Errorf("%s: another party opened it: %v", name, err)
		}
		for at := range sealed {
			sealed[at] ^= 1
			if _, err := own.OpenInvitation(sealed); !errors.Is(err, ErrUnreadable) {
				t.Fatalf("%s: byte %d changed: %v", name, at, err)
			}
			sealed[at] ^= 1
		}
	}
}

// Each message of a deal is found by its topic, also one in the inbox, by whoever has the read key.
func TestThreadTopics(t *testing.T) {
	s := settledScene(t)
	numbers := [2]uint64{}
	for i, p := range s.history.Posts {
		m, err := s.Read(p)
		if err != nil {
			continue
		}
		side, _ := s.terms.SideOf(m.Sender)
		want := s.read.Topic(m.Sender, numbers[side])
		if i == 0 {
			want = s.read.OfferTopic()
		}
		if got, ok := p.Thread(); !ok || got != want {
			t.Errorf("message %d of the %s: %x, %v", numbers[side], side, got, ok)
		}
		numbers[side]++
	}
	for _, bad := range []Post{
		{}, {Payload: []byte{Version}}, {Topic: InboxTopic, Payload: make([]byte, InboxPost)},
		{Topic: InboxTopic, Payload: append([]byte{Version}, make([]byte, SmallPost-1)...)},
		{Payload: append([]byte{Version}, make([]byte, InboxPost-1)...)},
	} {
		if _, ok := bad.Thread(); ok {
			t.Errorf("%d bytes under %x can be a message", len(bad.Payload), bad.Topic)
		}
	}
}

// A state at a later time is the state that a fold at that time computes.
func TestStateAtALaterTime(t *testing.T) {
	steps := []func(*scene){
		func(*scene) {}, (*scene).accept, func(s *scene) { s.hold(Buyer) }, func(s *scene) { s.settle() },
	}
	s := newScene(t)
	for i, step := range steps {
		step(s)
		for _, now := range []uint64{s.history.Now, s.terms.Deadline, s.terms.Deadline + 1} {
			later := s.history
			later.Now = now
			if got, want := s.state().At(now), s.Fold(later); !reflect.DeepEqual(got, want) {
				t.Errorf("step %d at %d: %s, want %s", i, now, fmt.Sprint(got.Phase), want.Phase)
			}
		}
	}
	if (State{}).At(5).Phase != PhaseNone {
		t.Error("no deal has a phase")
	}
}
