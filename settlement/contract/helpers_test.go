package contract

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
)

// here is the domain of the tests' deals.
var here = Domain{ChainID: 1337, ZContract: common.HexToAddress("0xc1")}

// actor is a party with its keys.
type actor struct {
	key    *spend.Key
	signer Signer
	card   Card
}

func newActor(t testing.TB, name string, seed byte) actor {
	t.Helper()
	key, err := spend.FromSeed(bytes.Repeat([]byte{seed}, 64), notes.Development, 0)
	if err != nil {
		t.Fatal(err)
	}
	scalar := key.ExportSigning()
	account, err := chain.KeyFromScalar(scalar[:])
	if err != nil {
		t.Fatal(err)
	}
	a := actor{key: key, signer: WithKey(account)}
	address, public := key.FullViewingKey().Address(), key.KEM().PublicKey()
	a.card, err = NewCard(t.Context(), a.signer, notes.Development, name, address, public)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// cancelHash is the actor's cancel hash in a deal.
func (a actor) cancelHash(t testing.TB, id ID, s Side) [32]byte {
	t.Helper()
	secret, err := a.key.KEM().Bytes()
	if err != nil {
		t.Fatal(err)
	}
	return CancelHash(CancelPreimage(secret, id, s))
}

// scene is a deal between two parties with its history so far. Each block of its chain has one log.
type scene struct {
	t             testing.TB
	buyer, seller actor
	key           Key
	terms         Terms // complete
	*PrivateContract
	history History
	links   [2]Link
}

// newTerms returns terms without derived fields.
func newTerms(buyer, seller actor) Terms {
	return Terms{
		Version: 1, Kind: DeliveryVersusPayment, Salt: [32]byte{7},
		Buyer: buyer.card.Party(), Seller: seller.card.Party(),
		Payment:  LegTerms{Asset: notes.Asset{1}, Value: notes.NewValue(1_000_000)},
		Delivery: LegTerms{Asset: notes.Asset{2}, Value: notes.NewValue(25)},
		Earliest: 100, Deadline: 1000, Document: [32]byte{9}, Reference: "bond 2031, 25 pieces",
	}
}

// newScene creates a private contract and posts its offer in block 1.
func newScene(t testing.TB) *scene {
	t.Helper()
	s := &scene{
		t: t, buyer: newActor(t, "Buyer Bank", 1), seller: newActor(t, "Seller Broker", 2),
		key: Key{newSecret([32]byte{3})},
	}
	s.terms = newTerms(s.buyer, s.seller)
	id := s.terms.ID(here)
	s.terms.SellerCancel = s.seller.cancelHash(t, id, Seller)
	buyer, seller := s.buyer.card, s.seller.card
	private, draft, err := NewOffer(t.Context(), s.seller.signer, here, s.key, s.terms, buyer, seller)
	if err != nil {
		t.Fatal(err)
	}
	s.PrivateContract = private
	s.terms = s.terms.Derive(here, s.key)
	s.terms.BuyerCancel = s.buyer.cancelHash(t, id, Buyer)
	s.history.Now = 200
	s.post(draft)
	s.links[Seller] = s.Fold(s.history).Links[Seller]
	return s
}

func (s *scene) actor(side Side) actor {
	if side == Buyer {
		return s.buyer
	}
	return s.seller
}

// next returns the place and the transaction of the next log.
func (s *scene) next() (Position, common.Hash) {
	n := uint64(len(s.history.Posts) + len(s.history.Facts) + 1)
	return Position{Block: n}, common.BytesToHash(binary.BigEndian.AppendUint64(nil, n))
}

func (s *scene) post(d Draft) Post {
	at, tx := s.next()
	p := Post{At: at, Tx: tx, Topic: d.Topic, Payload: d.Payload}
	s.history.Posts = append(s.history.Posts, p)
	return p
}

// write posts a party's next message.
func (s *scene) write(side Side, b Body) Post {
	s.t.Helper()
	draft, link, err := s.Write(s.t.Context(), s.actor(side).signer, s.links[side], b)
	if err != nil {
		s.t.Fatal(err)
	}
	s.links[side] = link
	return s.post(draft)
}

func (s *scene) accept() {
	s.t.Helper()
	a, err := s.Accept(s.t.Context(), s.buyer.signer, s.key, s.terms.offered(), s.terms.BuyerCancel)
	if err != nil {
		s.t.Fatal(err)
	}
	s.write(Buyer, a)
}

func (s *scene) fact(f Fact) common.Hash {
	f.At, f.Tx = s.next()
	s.history.Facts = append(s.history.Facts, f)
	return f.Tx
}

// hold makes the leg of a side held, as agreed.
func (s *scene) hold(side Side) common.Hash {
	l := s.terms.Leg(side)
	return s.fact(Fact{
		Kind: FactHeld, Payment: l.Payment, Counter: l.Counter, Deadline: l.Deadline, CancelHash: l.CancelHash,
	})
}

// settle settles the deal by the leg of the side that comes second.
func (s *scene) settle(completes Side) common.Hash {
	l := s.terms.Leg(completes)
	return s.fact(Fact{Kind: FactSettled, Payment: l.Payment, Counter: l.Counter})
}

// swap settles the deal by both legs in one transaction.
func (s *scene) swap() common.Hash {
	l := s.terms.Leg(Buyer)
	return s.fact(Fact{Kind: FactSwapped, Payment: l.Payment, Counter: l.Counter})
}

// endLeg refunds or cancels the leg of a side.
func (s *scene) endLeg(kind FactKind, side Side) common.Hash {
	return s.fact(Fact{Kind: kind, Payment: s.terms.Leg(side).Payment})
}

func (s *scene) state() State { return s.Fold(s.history) }

// want folds the history and checks the phase.
func (s *scene) want(phase Phase) State {
	s.t.Helper()
	state := s.state()
	if state.Phase != phase {
		s.t.Fatalf("phase %s, want %s", state.Phase, phase)
	}
	return state
}
