package review

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/zsettle/zsettle/settlement/contract"
)

// The names of the checks of what the parties said.
const (
	CheckOffer           = "offer"
	CheckSellerSignature = "seller_signature"
	CheckBuyerSignature  = "buyer_signature"
	CheckBuyerMessages   = "buyer_messages"
	CheckSellerMessages  = "seller_messages"
	CheckEquivocation    = "equivocation"
	CheckGrant           = "grant"
)

// checkMessages returns the checks of what the parties said.
func (l *dealLog) checkMessages(d contract.Domain) []Check {
	return []Check{
		l.checkOffer(d), l.checkSeller(d), l.checkBuyer(d),
		l.checkThread(contract.Seller, CheckSellerMessages), l.checkThread(contract.Buyer, CheckBuyerMessages),
		l.checkEquivocation(),
	}
}

// check returns a check with a detail in the form of fmt.Sprintf.
func check(name string, s Status, format string, args ...any) Check {
	return Check{Name: name, Status: s, Detail: fmt.Sprintf(format, args...)}
}

// digestOf returns the EIP-712 digest of terms.
func digestOf(t contract.Terms, d contract.Domain) common.Hash {
	hash, _, err := apitypes.TypedDataAndHash(t.TypedData(d))
	if err != nil {
		return common.Hash{} // no terms that were decoded
	}
	return common.BytesToHash(hash)
}

// checkOffer checks that the first message is an offer of this deal: its terms have the deal's
// identity as their digest.
func (l *dealLog) checkOffer(d contract.Domain) Check {
	switch {
	case l.final.Phase != contract.PhaseNone:
		return check(CheckOffer, OK, "the terms have the deal's identity, in transaction %s", l.final.Log[0].Tx)
	case l.latest.Phase != contract.PhaseNone:
		return check(CheckOffer, Open, "the offer is not final")
	}
	reason := "there is no post that the granted key reads"
	for _, m := range l.forged {
		reason = l.offerFault(d, m.Message, contract.ErrSignature)
	}
	for _, m := range l.valid {
		reason = l.offerFault(d, m.Message, nil)
	}
	return check(CheckOffer, Failed, "no offer of this deal: %s", reason)
}

// offerFault says why a first message is not an offer of the deal.
func (l *dealLog) offerFault(d contract.Domain, m contract.Message, err error) string {
	o, isOffer := m.Body.(contract.Offer)
	switch {
	case err != nil:
		return "its sender did not sign it"
	case !isOffer:
		return "the first message is of kind " + m.Body.Kind().String()
	case o.Terms.ID(d) != l.deal || m.Deal != l.deal:
		return "its terms are those of deal " + o.Terms.ID(d).String()
	case o.Terms.Verify(d, contract.Seller, o.Signature) != nil:
		return "the seller did not sign these terms"
	case m.Sender != o.Terms.Seller.Signer:
		return "it is not from the seller that the terms name"
	}
	return "it is not the seller's first message"
}

// checkSeller checks the seller's signature over the terms.
func (l *dealLog) checkSeller(d contract.Domain) Check {
	if l.final.Phase == contract.PhaseNone {
		return check(CheckSellerSignature, l.without(), "there is no final offer with signed terms")
	}
	for _, m := range l.effective(contract.KindOffer) {
		if o, ok := m.Body.(contract.Offer); ok {
			if err := o.Terms.Verify(d, contract.Seller, o.Signature); err != nil {
				return check(CheckSellerSignature, Failed, "not that of %s", o.Terms.Seller.Signer)
			}
			return check(CheckSellerSignature, OK, "%s signed the offered terms, digest %s", o.Terms.Seller.Signer,
				digestOf(o.Terms, d))
		}
	}
	return check(CheckSellerSignature, Failed, "there is no offer with signed terms")
}

// without returns the status of a check of something that can't be there without an offer.
func (l *dealLog) without() Status {
	if l.latest.Phase == contract.PhaseNone {
		return Failed
	}
	return Open
}

// checkBuyer checks the buyer's signature over the complete terms.
func (l *dealLog) checkBuyer(d contract.Domain) Check {
	if l.latest.Phase == contract.PhaseNone {
		return check(CheckBuyerSignature, Failed, "there are no terms that the buyer could have signed")
	}
	accepts := l.messages(contract.Buyer, contract.KindAccept)
	for _, m := range accepts {
		a, _ := m.Body.(contract.Accept)
		complete := l.latest.Terms
		complete.BuyerCancel = a.Cancel
		switch {
		case complete.Verify(d, contract.Buyer, a.Signature) != nil:
			return check(CheckBuyerSignature, Failed, "that of message %d is not the buyer's over these terms",
				m.Number)
		case l.final.Terms.Complete() && complete == l.final.Terms:
			return check(CheckBuyerSignature, OK, "%s signed the complete terms, digest %s", complete.Buyer.Signer,
				digestOf(complete, d))
		}
	}
	if len(accepts) > 0 {
		return check(CheckBuyerSignature, Open, "the acceptance has no effect, or is not final")
	}
	return check(CheckBuyerSignature, Open, "the buyer has not accepted")
}

// checkEquivocation checks that nobody signed two messages under one number that say different
// things.
func (l *dealLog) checkEquivocation() Check {
	for _, e := range l.latest.Evidence {
		return check(CheckEquivocation, Failed, "%s signed two messages under number %d: %s and %s",
			e.First.Sender, e.First.Number, e.First.Body.Kind(), e.Second.Body.Kind())
	}
	return check(CheckEquivocation, OK, "nobody signed two messages under one number")
}

// checkGrant checks that the grant to the reader is a message that both parties see.
func (l *dealLog) checkGrant(own contract.Fingerprint) Check {
	for _, g := range l.final.Granted {
		if g.Grantee == own {
			return check(CheckGrant, OK, "the %s granted it to this card in transaction %s", g.By, g.Tx)
		}
	}
	for _, g := range l.latest.Granted {
		if g.Grantee == own {
			return check(CheckGrant, Open, "the grant is not final")
		}
	}
	return check(CheckGrant, Failed, "no message that counts grants it to this card")
}

// effective returns the valid messages of a kind that changed something.
func (l *dealLog) effective(kind contract.MessageKind) (found []contract.Message) {
	for _, e := range l.latest.Log {
		if e.Kind != kind || !e.Effective {
			continue
		}
		for _, m := range l.messages(e.Side, kind) {
			if m.Number == e.Number {
				found = append(found, m)
			}
		}
	}
	return found
}

// messages returns the valid messages of a side and kind.
func (l *dealLog) messages(side contract.Side, kind contract.MessageKind) (found []contract.Message) {
	for _, m := range l.valid {
		if m.at.side == side && m.Body.Kind() == kind {
			found = append(found, m.Message)
		}
	}
	return found
}
