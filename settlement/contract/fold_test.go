package contract

import (
	"errors"
	"math/rand"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/notes"
)

// Messages alone never change where money is.
func TestMessagesMoveNoMoney(t *testing.T) {
	s := newScene(t)
	s.accept()
	s.write(Buyer, PaymentNotice{common.Hash{1}})
	s.write(Seller, DeliveryNotice{common.Hash{2}})
	s.write(Buyer, LegItem{[]byte{1}})
	if state := s.want(PhaseAccepted); state.Legs != [2]LegState{} || state.Next(Seller) != ActWait {
		t.Error("a notice moved money")
	}
}

// A message that its sender must not send changes nothing.
func TestMessageOfTheWrongSide(t *testing.T) {
	s := newScene(t)
	s.write(Seller, Reject{})
	s.write(Seller, PaymentNotice{common.Hash{1}})
	s.write(Buyer, Retract{})
	s.write(Buyer, DeliveryNotice{common.Hash{1}})
	state := s.want(PhaseOffered)
	for _, e := range state.Log[1:] {
		if e.Effective {
			t.Errorf("%s of the %s had an effect", e.Kind, e.Side)
		}
	}
	if len(state.Log) != 5 {
		t.Errorf("%d messages logged", len(state.Log))
	}
}

// settledScene is a deal that settled, with a grant, both notices and one message that came too
// late.
func settledScene(t testing.TB) *scene {
	t.Helper()
	s := newScene(t)
	s.accept()
	s.write(Buyer, PaymentNotice{s.hold(Buyer)})
	grant, link, err := s.Grant(t.Context(), s.seller.signer, s.links[Seller], newActor(t, "Court", 8).card)
	if err != nil {
		t.Fatal(err)
	}
	s.post(grant)
	s.links[Seller] = link
	s.write(Seller, DeliveryNotice{s.settle()})
	s.write(Buyer, Reject{"too late"})
	return s
}

// P8: the state depends on the set of posts and facts, not on the order in which a replica received
// them or how often.
func TestFoldIsAFunctionOfTheSet(t *testing.T) {
	s := settledScene(t)
	want := s.want(PhaseSettled)
	rapid.Check(t, func(t *rapid.T) {
		h := History{Now: s.history.Now}
		random := rand.New(rand.NewSource(rapid.Int64().Draw(t, "seed")))
		h.Posts = append(h.Posts, s.history.Posts...)
		h.Facts = append(h.Facts, s.history.Facts...)
		for range rapid.IntRange(0, 4).Draw(t, "duplicates") {
			h.Posts = append(h.Posts, h.Posts[random.Intn(len(h.Posts))])
			h.Facts = append(h.Facts, h.Facts[random.Intn(len(h.Facts))])
		}
		random.Shuffle(len(h.Posts), func(i, j int) { h.Posts[i], h.Posts[j] = h.Posts[j], h.Posts[i] })
		random.Shuffle(len(h.Facts), func(i, j int) { h.Facts[i], h.Facts[j] = h.Facts[j], h.Facts[i] })
		if got := s.Fold(h); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v\nwant %+v", got, want)
		}
	})
}

// P8: a post that the chain ordered before the sender's previous one takes effect together with it.
func TestReorderedPostsWait(t *testing.T) {
	s := newScene(t)
	s.accept()
	s.write(Buyer, PaymentNotice{common.Hash{1}})
	posts := s.history.Posts
	posts[1].At, posts[2].At = posts[2].At, posts[1].At
	state := s.want(PhaseAccepted)
	if state.Notified[Buyer] != (common.Hash{1}) || state.Log[1].At != state.Log[2].At {
		t.Errorf("log %+v", state.Log)
	}
	s.history.Posts = []Post{posts[0], posts[2]}
	if state := s.want(PhaseOffered); state.Links[Buyer].Next != 0 {
		t.Error("a message took effect before its predecessor")
	}
}

// P4: each message replayed at every later place changes nothing, and no message counts on another
// chain or z-contract.
func TestReplay(t *testing.T) {
	s := settledScene(t)
	for i := range s.history.Posts {
		for n := i + 1; n <= len(s.history.Posts); n++ {
			h := s.history
			h.Posts = s.history.Posts[:n:n]
			want := s.Fold(h)
			again := h.Posts[i]
			again.At, again.Tx = Position{Block: 99}, common.Hash{99}
			h.Posts = append(h.Posts, again)
			if !reflect.DeepEqual(s.Fold(h), want) {
				t.Errorf("message %d replayed after %d changed the state", i, n)
			}
		}
	}
	for _, d := range []Domain{{1, here.ZContract}, {here.ChainID, common.Address{1}}} {
		if state := Open(d, s.read, s.Deal()).Fold(s.history); state.Phase != PhaseNone || len(state.Log) != 0 {
			t.Errorf("the history has an effect in %+v", d)
		}
	}
}

// A longer history extends the log and never changes what was in it.
func TestFoldGrows(t *testing.T) {
	s := settledScene(t)
	last := []Entry{}
	for i := range s.history.Posts {
		log := s.Fold(History{Posts: s.history.Posts[:i+1], Now: s.history.Now}).Log
		if len(log) != len(last)+1 || !reflect.DeepEqual(log[:len(last)], last) {
			t.Fatalf("after %d posts the log is %+v", i+1, log)
		}
		last = log
	}
}

// P5: of two messages under one number the first on the chain counts, and both together are
// evidence.
func TestEquivocation(t *testing.T) {
	s := newScene(t)
	start := s.links[Buyer]
	s.accept()
	s.links[Buyer] = start
	s.write(Buyer, Reject{"changed my mind"})
	state := s.want(PhaseAccepted)
	if len(state.Evidence) != 1 {
		t.Fatalf("%d pieces of evidence", len(state.Evidence))
	}
	e := state.Evidence[0]
	if err := e.Verify(here); err != nil {
		t.Error(err)
	}
	forged := e
	forged.Second.Body = Reject{"not signed"}
	if err := forged.Verify(here); !errors.Is(err, ErrSignature) {
		t.Errorf("forged evidence: %v", err)
	}
	if err := (Equivocation{e.First, e.First}).Verify(here); !errors.Is(err, ErrNoEvidence) {
		t.Errorf("one message twice: %v", err)
	}
	if err := e.Verify(Domain{1, here.ZContract}); err == nil {
		t.Error("evidence is valid on another chain")
	}
}

// underKey writes an offer as a seller does who uses the contract's key again, which no [NewOffer]
// does.
func (s *scene) underKey(terms Terms) (*PrivateContract, Draft) {
	s.t.Helper()
	terms = terms.Derive(here, s.key)
	sig, err := sign(s.t.Context(), s.seller.signer, terms.TypedData(here))
	if err != nil {
		s.t.Fatal(err)
	}
	c := Open(here, s.key.Read(), terms.ID(here))
	m, err := c.newMessage(s.t.Context(), s.seller.signer, Link{}, Offer{Terms: terms, Signature: sig})
	if err != nil {
		s.t.Fatal(err)
	}
	wraps, err := c.wrapKey(s.key, s.buyer.card, s.seller.card)
	if err != nil {
		s.t.Fatal(err)
	}
	draft, err := c.read.draftInbox(m, wraps)
	if err != nil {
		s.t.Fatal(err)
	}
	return c, draft
}

// P5: of two different terms signed under one key the first offer is the deal. The second has no
// effect.
func TestSecondOfferUnderOneKey(t *testing.T) {
	s := newScene(t)
	terms := s.terms.offered()
	terms.Payment.Value = notes.NewValue(1)
	second, draft := s.underKey(terms)
	s.post(draft)
	if state := s.want(PhaseOffered); len(state.Evidence) != 1 || state.Evidence[0].Verify(here) != nil {
		t.Error("no evidence of the second offer")
	}
	if state := second.Fold(s.history); state.Phase != PhaseNone || len(state.Evidence) != 1 {
		t.Errorf("the second offer is %s", state.Phase)
	}
}

// A third party with the read key computes the same state, and can add no message.
func TestGrant(t *testing.T) {
	s := settledScene(t)
	court := newActor(t, "Court", 8)
	var inv Invitation
	opened := 0
	for _, p := range s.history.Posts {
		if i, err := OpenInbox(here, court.key.KEM(), p); err == nil {
			inv, opened = i, opened+1
		}
	}
	if opened != 1 || inv.Key != nil || inv.Deal != s.Deal() {
		t.Fatalf("%d invitations, %+v", opened, inv)
	}
	granted := Open(here, inv.ReadKey, inv.Deal)
	state := granted.Fold(s.history)
	if !reflect.DeepEqual(state, s.state()) {
		t.Error("the grantee sees another state")
	}
	if len(state.Granted) != 1 {
		t.Fatalf("granted %+v", state.Granted)
	}
	if g := state.Granted[0]; g.By != Seller || g.Grantee != court.card.Fingerprint() {
		t.Errorf("granted %+v", g)
	}
	draft, _, err := granted.Write(t.Context(), court.signer, Link{}, Reject{"by the court"})
	if err != nil {
		t.Fatal(err)
	}
	forged := s.post(draft)
	s.post(Draft{s.read.Topic(s.buyer.card.Signer, 9), forged.Payload})
	if got := s.state(); !reflect.DeepEqual(got, state) {
		t.Error("a reader wrote a message that counts")
	}
}

// A message with another account's signature and an acceptance without the buyer's have no effect.
func TestForgedMessages(t *testing.T) {
	s := newScene(t)
	m := Message{Channel: s.read.Channel(), Deal: s.Deal(), Sender: s.buyer.card.Signer, Body: Reject{}}
	sig, err := sign(t.Context(), s.seller.signer, m.TypedData(here))
	if err != nil {
		t.Fatal(err)
	}
	m.Signature = sig
	draft, err := s.read.draft(m)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Read(s.post(draft)); !errors.Is(err, ErrSignature) {
		t.Errorf("a forged message: %v", err)
	}
	s.want(PhaseOffered)
	s.write(Buyer, Accept{s.terms.BuyerCancel, Signature{1}})
	s.want(PhaseOffered)
}
