package contract

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
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

// secret is the secret of the actor's card.
func (a actor) secret(t testing.TB) CardSecret {
	t.Helper()
	secret, err := NewCardSecret(a.key.KEM())
	if err != nil {
		t.Fatal(err)
	}
	return secret
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
		Version: Version, Kind: DeliveryVersusPayment, Salt: [32]byte{7},
		Buyer: buyer.card.Party(), Seller: seller.card.Party(),
		Payment:  LegTerms{Asset: notes.Asset{1}, Value: notes.NewValue(1_000_000)},
		Delivery: LegTerms{Asset: notes.Asset{2}, Value: notes.NewValue(25)},
		Earliest: 100, Deadline: 1000, Document: [32]byte{9}, Reference: "bond 2031, 25 pieces",
	}
}

// newScene creates a private contract and posts its offer in block 1.
func newScene(t testing.TB) *scene {
	t.Helper()
	s := &scene{t: t, buyer: newActor(t, "Buyer Bank", 1), seller: newActor(t, "Seller Broker", 2)}
	s.terms = newTerms(s.buyer, s.seller)
	private, draft := s.offer(s.terms, s.buyer)
	own := s.seller.secret(t)
	s.PrivateContract, s.key = private, own.Key(private.Deal())
	s.terms = own.OfferTerms(here, s.terms)
	s.terms.BuyerCancel = s.buyer.secret(t).cancelHash(here, s.terms, Buyer)
	s.history.Now = 200
	s.post(draft)
	s.links[Seller] = s.Fold(s.history).Links[Seller]
	return s
}

// offer writes an offer of the seller to a buyer.
func (s *scene) offer(terms Terms, buyer actor) (*PrivateContract, Draft) {
	s.t.Helper()
	terms.Buyer = buyer.card.Party()
	private, draft, err := NewOffer(
		s.t.Context(), s.seller.signer, here, s.seller.secret(s.t), terms, buyer.card, s.seller.card)
	if err != nil {
		s.t.Fatal(err)
	}
	return private, draft
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
	a, err := s.Accept(s.t.Context(), s.buyer.signer, s.buyer.secret(s.t), s.key, s.terms.offered())
	if err != nil {
		s.t.Fatal(err)
	}
	s.write(Buyer, a)
}

func (s *scene) fact(e deals.Event) common.Hash {
	at, tx := s.next()
	s.history.Facts = append(s.history.Facts, Fact{At: at, Tx: tx, Event: e})
	return tx
}

// refundOf is the refund of the leg of a side.
func refundOf(side Side) notes.Commitment {
	return notes.Commitment{Element: field.New(uint64(side) + 7)}
}

// hold makes the leg of a side held, as agreed.
func (s *scene) hold(side Side) common.Hash {
	return s.fact(deals.Held{Key: s.terms.LegKey(side), Refund: refundOf(side)})
}

// settle settles the deal. Legs that are not held arrive.
func (s *scene) settle() common.Hash {
	d := s.terms.Deal()
	return s.fact(deals.Settled{Deal: d.ID(), Deadline: d.Deadline, Payments: d.Payments})
}

// callOff calls the deal off.
func (s *scene) callOff() common.Hash { return s.fact(deals.CalledOff{Deal: s.terms.Deal().ID()}) }

// refund refunds the leg of a side.
func (s *scene) refund(side Side) common.Hash {
	return s.fact(deals.Refunded{Key: s.terms.LegKey(side), Refund: refundOf(side)})
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
