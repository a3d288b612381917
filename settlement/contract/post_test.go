package contract

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// malleate returns the other valid ECDSA signature, with s' = n − s, which is not canonical.
func malleate(sig Signature) Signature {
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
	s.FillBytes(sig[32:64])
	sig[64] ^= 27 ^ 28
	return sig
}

func TestInboxOpensForThePartiesOnly(t *testing.T) {
	s := newScene(t)
	offer := s.history.Posts[0]
	for _, a := range []actor{s.buyer, s.seller} {
		inv, err := OpenInbox(here, a.key.KEM(), offer)
		if err != nil || inv.Key == nil || inv.Key.Export() != s.key.Export() || inv.Deal != s.Deal() {
			t.Errorf("%s: %v", a.card.Name, err)
		}
	}
	stranger := newActor(t, "Stranger", 9)
	if _, err := OpenInbox(here, stranger.key.KEM(), offer); !errors.Is(err, ErrUnreadable) {
		t.Errorf("a stranger opened an offer: %v", err)
	}
	if _, err := OpenInbox(Domain{1, here.ZContract}, s.buyer.key.KEM(), offer); !errors.Is(err, ErrUnreadable) {
		t.Errorf("an offer opened on another chain: %v", err)
	}
	offer.Payload = bytes.Clone(offer.Payload)
	for _, i := range []int{0, 1, 32, 33, 33 + wrapSize, inboxHeader, inboxHeader + 30, len(offer.Payload) - 1} {
		offer.Payload[i] ^= 1
		if _, err := OpenInbox(here, s.buyer.key.KEM(), offer); !errors.Is(err, ErrUnreadable) {
			t.Errorf("byte %d changed: %v", i, err)
		}
		offer.Payload[i] ^= 1
	}
}

func TestPostsHaveFixedSizes(t *testing.T) {
	s := newScene(t)
	s.terms.Reference = strings.Repeat("é", MaxText/2)
	s.terms.Earliest, s.terms.Deadline = 1<<63, 1<<64-1
	s.terms.Revocable = true
	_, longest := s.offer(s.terms.offered(), s.buyer)
	grant, _, err := s.Grant(t.Context(), s.buyer.signer, Link{1 << 63, [32]byte{1}}, s.seller.card)
	if err != nil {
		t.Fatal(err)
	}
	full := strings.Repeat("x", MaxText)
	for name, c := range map[string]struct{ got, want int }{
		"offer":          {len(s.history.Posts[0].Payload), InboxPost},
		"longest offer":  {len(longest.Payload), InboxPost},
		"grant":          {len(grant.Payload), InboxPost},
		"accept":         {len(s.write(Buyer, Accept{[32]byte{1}, Signature{1}}).Payload), SmallPost},
		"reject":         {len(s.write(Buyer, Reject{full}).Payload), SmallPost},
		"retract":        {len(s.write(Seller, Retract{}).Payload), SmallPost},
		"notice":         {len(s.write(Seller, DeliveryNotice{common.Hash{1}}).Payload), SmallPost},
		"payment notice": {len(s.write(Buyer, PaymentNotice{common.Hash{1}}).Payload), SmallPost},
		"leg":            {len(s.write(Buyer, LegItem{make([]byte, MaxItem)}).Payload), LegPost},
		"short leg":      {len(s.write(Buyer, LegItem{[]byte{1}}).Payload), LegPost},
	} {
		if c.got != c.want {
			t.Errorf("%s: %d bytes, want %d", name, c.got, c.want)
		}
	}
	for _, b := range []Body{
		Reject{full + "x"}, Reject{"\n"}, LegItem{}, LegItem{make([]byte, MaxItem+1)},
		Accept{}, PaymentNotice{}, Offer{},
	} {
		if _, _, err := s.Write(t.Context(), s.buyer.signer, Link{}, b); err == nil {
			t.Errorf("%T was written", b)
		}
	}
}

func TestMessageIsReadOnlyAtItsTopic(t *testing.T) {
	s := newScene(t)
	s.accept()
	p := s.history.Posts[1]
	if _, err := s.Read(p); err != nil {
		t.Fatal(err)
	}
	moved := p
	moved.Topic = s.read.Topic(s.buyer.card.Signer, 1)
	m, err := s.read.openPost(p)
	if err != nil {
		t.Fatal(err)
	}
	resealed, err := s.read.seal(m.Encode(), moved.Topic[:], smallSize)
	if err != nil {
		t.Fatal(err)
	}
	again := moved
	again.Payload = append([]byte{Version}, resealed...)
	wide, err := s.read.seal(m.Encode(), p.Topic[:], legSize)
	if err != nil {
		t.Fatal(err)
	}
	longer := p
	longer.Payload = append([]byte{Version}, wide...)
	for name, bad := range map[string]Post{
		"moved": moved, "sealed again for another topic": again, "in a longer post": longer,
		"empty": {}, "truncated": {Topic: p.Topic, Payload: p.Payload[:20]},
	} {
		if _, err := s.Read(bad); !errors.Is(err, ErrUnreadable) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Open(here, Key{}.Read(), s.Deal()).Read(p); !errors.Is(err, ErrUnreadable) {
		t.Errorf("another key: %v", err)
	}
}

// The key commitment rules out a ciphertext that decrypts under two keys: a post of one key does
// not match the commitment of another, even if the cipher would accept it.
func TestSealCommitsToItsKey(t *testing.T) {
	a, b := ReadKey{newSecret([32]byte{1})}, ReadKey{newSecret([32]byte{2})}
	sealed, err := a.seal([]byte("x"), nil, smallSize)
	if err != nil {
		t.Fatal(err)
	}
	nonce := sealed[:24]
	_, own := a.sealingKey(nonce)
	_, foreign := b.sealingKey(nonce)
	if !bytes.Equal(own, sealed[24:56]) || bytes.Equal(own, foreign) {
		t.Error("the commitment does not depend on the key")
	}
	copy(sealed[24:56], foreign)
	if _, err := a.unseal(sealed, nil); !errors.Is(err, ErrUnreadable) {
		t.Error("a foreign commitment passed")
	}
	if _, err := b.unseal(sealed, nil); !errors.Is(err, ErrUnreadable) {
		t.Error("a foreign ciphertext passed")
	}
}

func TestSealNeverRepeatsANonce(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		sealed, err := (ReadKey{}).seal([]byte("same"), nil, 16)
		if err != nil {
			t.Fatal(err)
		}
		if seen[string(sealed[:24])] {
			t.Fatal("a nonce repeats")
		}
		seen[string(sealed[:24])] = true
	}
}

func TestDecodeMessageRefuses(t *testing.T) {
	s := newScene(t)
	m, err := s.read.openPost(s.history.Posts[0])
	if err != nil {
		t.Fatal(err)
	}
	raw := m.Encode()
	if again, err := DecodeMessage(raw); err != nil || again != m {
		t.Fatalf("round trip: %v", err)
	}
	twice := append([]byte{raw[0] + 1, 1, 0x58, 32}, append(make([]byte, 32), raw[1:]...)...)
	for name, bad := range map[string][]byte{
		"trailing byte": append(bytes.Clone(raw), 0), "truncated": raw[:len(raw)-1], "a key twice": twice,
		"indefinite length": append(append([]byte{0xbf}, raw[1:]...), 0xff), "a tag": append([]byte{0xc0}, raw...),
		"a long integer": bytes.Replace(raw, []byte{4, 0}, []byte{4, 0x18, 0}, 1), "nothing": nil, "an array": {0x80},
		"an unknown kind": bytes.Replace(raw, []byte{6, byte(KindOffer), 7}, []byte{6, 99, 7}, 1),
	} {
		if _, err := DecodeMessage(bad); err == nil {
			t.Errorf("%s was accepted", name)
		}
	}
}

// A fold reads each message once and remembers no post that is none. A caller that changes the
// returned state does not change later ones.
func TestFoldReadsAPostOnce(t *testing.T) {
	s := newScene(t)
	s.accept()
	s.write(Seller, LegItem{[]byte{1}})
	s.post(Draft{s.history.Posts[1].Topic, make([]byte, SmallPost)})
	s.state().Items[Seller][0][0] = 9
	if n := len(s.cache.byHash); n != 3 {
		t.Fatalf("%d posts are known", n)
	}
	if again := s.state(); again.Phase != PhaseAccepted || again.Items[Seller][0][0] != 1 {
		t.Error("a caller changed a later state")
	}
	cost := testing.AllocsPerRun(5, func() { _, _ = s.Read(s.history.Posts[1]) })
	if again := testing.AllocsPerRun(5, func() { s.readCached(s.history.Posts[1]) }); again > cost/10 {
		t.Errorf("reading again takes %v allocations, the first time %v", again, cost)
	}
}

func FuzzDecodeMessage(f *testing.F) {
	s := newScene(f)
	s.accept()
	s.write(Buyer, Reject{"no"})
	s.write(Seller, LegItem{[]byte{1, 2, 3}})
	for _, p := range s.history.Posts {
		m, err := s.read.openPost(p)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(m.Encode())
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := DecodeMessage(raw)
		if err == nil && !bytes.Equal(m.Encode(), raw) {
			t.Error("a message has two encodings")
		}
	})
}

func FuzzHostilePost(f *testing.F) {
	s := newScene(f)
	before := s.state()
	f.Add(true, s.history.Posts[0].Payload)
	f.Add(false, []byte{Version})
	f.Fuzz(func(t *testing.T, inbox bool, payload []byte) {
		p := Post{At: Position{Block: 9}, Topic: [32]byte{1}, Payload: payload}
		if inbox {
			p.Topic = InboxTopic
		}
		if bytes.Equal(payload, s.history.Posts[0].Payload) {
			return
		}
		if _, err := OpenInbox(here, s.buyer.key.KEM(), p); err == nil {
			t.Error("hostile bytes opened")
		}
		after := s.Fold(History{Posts: append(s.history.Posts[:1:1], p), Now: s.history.Now})
		if fmt.Sprint(after) != fmt.Sprint(before) {
			t.Error("hostile bytes changed the state")
		}
	})
}
