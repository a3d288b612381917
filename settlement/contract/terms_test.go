package contract

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

func TestValidateNamesTheField(t *testing.T) {
	s := newScene(t)
	if err := s.terms.Validate(999); err != nil {
		t.Fatalf("good terms: %v", err)
	}
	for want, breaks := range map[string]func(*Terms){
		"version":             func(t *Terms) { t.Version = 1 },
		"kind":                func(t *Terms) { t.Kind = 0 },
		"salt":                func(t *Terms) { t.Salt = [32]byte{} },
		"buyer.signer":        func(t *Terms) { t.Buyer.Signer = common.Address{} },
		"seller.signer":       func(t *Terms) { t.Seller.Signer = t.Buyer.Signer },
		"seller.owner":        func(t *Terms) { t.Seller.Address.Owner = t.Buyer.Address.Owner },
		"buyer.owner":         func(t *Terms) { t.Buyer.Address.Owner = notes.Owner{} },
		"payment.asset":       func(t *Terms) { t.Payment.Asset = notes.Asset{} },
		"payment.value":       func(t *Terms) { t.Payment.Value = notes.Value{} },
		"delivery.value":      func(t *Terms) { t.Delivery.Value = notes.Value{} },
		"payment.commitment":  func(t *Terms) { t.Payment.Commitment = notes.Commitment{} },
		"delivery.commitment": func(t *Terms) { t.Delivery.Commitment = t.Payment.Commitment },
		"earliest":            func(t *Terms) { t.Earliest = t.Deadline + 1 },
		"deadline":            func(t *Terms) { t.Deadline = 500 },
		"reference":           func(t *Terms) { t.Reference = strings.Repeat("x", MaxText+1) },
		"sellerCancel":        func(t *Terms) { t.SellerCancel = [32]byte{} },
		"buyerCancel":         func(t *Terms) { t.BuyerCancel = t.SellerCancel },
	} {
		broken := s.terms
		breaks(&broken)
		var fields *FieldError
		if err := broken.Validate(500); !errors.As(err, &fields) || fields.Field != want {
			t.Errorf("%s: %v", want, err)
		}
	}
}

func TestDealIdentity(t *testing.T) {
	s := newScene(t)
	bare := newTerms(s.buyer, s.seller)
	if bare.ID(here) != s.terms.ID(here) {
		t.Error("the identity depends on a derived field")
	}
	ids := map[ID]bool{s.terms.ID(here): true}
	for name, change := range map[string]func(*Terms){
		"salt":      func(t *Terms) { t.Salt[31]++ },
		"value":     func(t *Terms) { t.Payment.Value = notes.NewValue(2) },
		"deadline":  func(t *Terms) { t.Deadline++ },
		"document":  func(t *Terms) { t.Document[0]++ },
		"reference": func(t *Terms) { t.Reference = "" },
		"revocable": func(t *Terms) { t.Revocable = true },
		"note key":  func(t *Terms) { t.Buyer.Address.Key[0]++ },
		"swapped":   func(t *Terms) { t.Payment, t.Delivery = t.Delivery, t.Payment },
	} {
		other := bare
		change(&other)
		if ids[other.ID(here)] {
			t.Errorf("%s is not part of the identity", name)
		}
		ids[other.ID(here)] = true
	}
	for _, d := range []Domain{{1, here.ZContract}, {here.ChainID, common.Address{1}}} {
		if ids[bare.ID(d)] {
			t.Errorf("the identity is the same in %+v", d)
		}
	}
}

func TestBothPartiesComputeTheNotes(t *testing.T) {
	s := newScene(t)
	if err := s.terms.CheckNotes(here, s.key); err != nil {
		t.Fatal(err)
	}
	payment, delivery := s.key.Note(here, s.terms, Buyer), s.key.Note(here, s.terms, Seller)
	if payment.Owner != s.terms.Seller.Address.Owner || delivery.Owner != s.terms.Buyer.Address.Owner {
		t.Error("a note goes to the wrong party")
	}
	if payment.Rho == delivery.Rho {
		t.Error("both notes have one rho")
	}
	wrong := s.terms
	wrong.Delivery.Commitment.Element = wrong.Delivery.Commitment.Add(field.New(1))
	if err := wrong.CheckNotes(here, s.key); !errors.Is(err, ErrCommitment) {
		t.Errorf("a foreign commitment: %v", err)
	}
	if err := s.terms.CheckNotes(here, Key{newSecret([32]byte{4})}); !errors.Is(err, ErrCommitment) {
		t.Errorf("a foreign key: %v", err)
	}
	_, err := s.Accept(t.Context(), s.buyer.signer, s.buyer.secret(t), s.key, wrong.offered())
	if !errors.Is(err, ErrCommitment) {
		t.Errorf("terms with a foreign commitment were accepted: %v", err)
	}
}

// The deal on the chain has the payments in strict order, and at the place of each payment the
// cancel hash of its payer.
func TestDealOnTheChain(t *testing.T) {
	s := newScene(t)
	lesser := notes.Commitment{Element: s.terms.Payment.Commitment.Sub(field.New(1))}
	for name, delivery := range map[string]notes.Commitment{
		"as it is": s.terms.Delivery.Commitment, "delivery is less": lesser,
		"payment is less": {Element: s.terms.Payment.Commitment.Add(field.New(1))},
	} {
		terms := s.terms
		terms.Delivery.Commitment, terms.Revocable = delivery, true
		d := terms.Deal()
		if err := d.Check(); err != nil || !d.Revocable || d.Deadline != terms.Deadline || d.Pledged != 0 {
			t.Errorf("%s: %+v, %v", name, d, err)
		}
		for side, cancel := range [2][32]byte{terms.BuyerCancel, terms.SellerCancel} {
			key := terms.LegKey(Side(side))
			i, ok := d.Index(key.Payment)
			if !ok || d.CancelHashes[i] != cancel || key.Deal != d.ID() || key.Deadline != terms.Deadline {
				t.Errorf("%s: the leg of the %s is %+v in %+v", name, Side(side), key, d)
			}
		}
	}
}

// Both parties see whether the terms that they sign are revocable.
func TestRevocableTermsAreOffered(t *testing.T) {
	s := newScene(t)
	terms := newTerms(s.buyer, s.seller)
	terms.Revocable = true
	private, draft := s.offer(terms, s.buyer)
	s.post(draft)
	if state := private.Fold(s.history); state.Phase != PhaseOffered || !state.Terms.Revocable {
		t.Errorf("%s: %+v", state.Phase, state.Terms)
	}
}

// Firm and revocable terms, and terms with other cancel hashes, are other deals on the chain.
func TestTermsDecideTheDealOnTheChain(t *testing.T) {
	s := newScene(t)
	ids := map[deals.ID]bool{s.terms.Deal().ID(): true}
	for name, change := range map[string]func(*Terms){
		"revocable": func(t *Terms) { t.Revocable = true },
		"deadline":  func(t *Terms) { t.Deadline++ },
		"cancel":    func(t *Terms) { t.BuyerCancel[0]++ },
		"payment":   func(t *Terms) { t.Payment.Commitment.Element = t.Payment.Commitment.Add(field.New(1)) },
	} {
		other := s.terms
		change(&other)
		if id := other.Deal().ID(); ids[id] {
			t.Errorf("%s: the deal is the same", name)
		} else {
			ids[id] = true
		}
	}
}

func TestTermsSignatureIsForOneDomainAndParty(t *testing.T) {
	s := newScene(t)
	sig, err := sign(t.Context(), s.buyer.signer, s.terms.TypedData(here))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.terms.Verify(here, Buyer, sig); err != nil {
		t.Fatal(err)
	}
	otherParity := sig
	otherParity[64] ^= 27 ^ 28
	lowV := sig
	lowV[64] -= 27
	for name, err := range map[string]error{
		"other chain":     s.terms.Verify(Domain{1, here.ZContract}, Buyer, sig),
		"other contract":  s.terms.Verify(Domain{1337, common.Address{2}}, Buyer, sig),
		"other party":     s.terms.Verify(here, Seller, sig),
		"other parity":    s.terms.Verify(here, Buyer, otherParity),
		"zero signature":  s.terms.Verify(here, Buyer, Signature{}),
		"high s":          malleate(sig).verify(s.terms.digest(here), s.terms.Buyer.Signer),
		"zero account":    sig.verify(s.terms.digest(here), common.Address{}),
		"v without 27":    lowV.verify(s.terms.digest(here), s.terms.Buyer.Signer),
		"incomplete term": s.terms.offered().Verify(here, Buyer, sig),
	} {
		if !errors.Is(err, ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
