package contract

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// MessageKind is the kind of a message.
type MessageKind uint8

// The kinds of messages. Offers and grants are posted to [InboxTopic], the others to the next topic
// of their sender.
const (
	KindOffer MessageKind = iota + 1
	KindAccept
	KindReject
	KindRetract
	KindPaymentNotice
	KindDeliveryNotice
	KindGrant
	KindLeg
)

// String returns the kind's name, for example "PaymentNotice".
func (k MessageKind) String() string {
	names := [...]string{"Offer", "Accept", "Reject", "Retract", "PaymentNotice", "DeliveryNotice", "Grant", "Leg"}
	if k < KindOffer || int(k) > len(names) {
		return fmt.Sprintf("MessageKind(%d)", uint8(k))
	}
	return names[k-1]
}

// inbox reports whether messages of this kind are posted to the inbox.
func (k MessageKind) inbox() bool { return k == KindOffer || k == KindGrant }

// Body is the content of a message: an [Offer], [Accept], [Reject], [Retract], [PaymentNotice],
// [DeliveryNotice], [Grant] or [LegItem]. No other package can implement it.
type Body interface {
	// Kind returns the kind of the message.
	Kind() MessageKind
	check() error
	// content returns the encoding of what the body says, without what differs each time the same
	// is said: signatures, encryptions and proofs.
	content() []byte
}

// Offer is the seller's first message: the terms without the buyer's cancel hash, and the seller's
// signature over them.
type Offer struct {
	Terms     Terms
	Signature Signature
}

// Accept is the buyer's: it accepts the offer. Cancel is the buyer's cancel hash, which completes
// the terms, and Signature is the buyer's over the complete terms.
type Accept struct {
	Cancel    [32]byte  `cbor:"1,keyasint"`
	Signature Signature `cbor:"2,keyasint"`
}

// Reject is the buyer's: it declines the offer and ends the deal.
type Reject struct {
	// Reason is printable text of at most [MaxText] bytes, and may be empty.
	Reason string `cbor:"1,keyasint"`
}

// Retract is the seller's: it takes back an offer that was not accepted and ends the deal.
type Retract struct {
	// Reason is printable text of at most [MaxText] bytes, and may be empty.
	Reason string `cbor:"1,keyasint"`
}

// PaymentNotice is the buyer's: it names the transaction that made the payment leg. It proves
// nothing; only the chain's facts do.
type PaymentNotice struct {
	// Tx is not zero.
	Tx common.Hash `cbor:"1,keyasint"`
}

// DeliveryNotice is the seller's: it names the transaction that made the delivery leg. It proves
// nothing; only the chain's facts do.
type DeliveryNotice struct {
	// Tx is not zero.
	Tx common.Hash `cbor:"1,keyasint"`
}

// Grant gives the read key to a third party. The counterparty sees the grant. The wrapped key is in
// the same post as the message.
type Grant struct {
	// Grantee is the fingerprint of the card that the key is wrapped to.
	Grantee Fingerprint `cbor:"1,keyasint"`
	// Name is the name on that card.
	Name string `cbor:"2,keyasint"`
	// Wrapped is the Keccak-256 hash of the wrapped key.
	Wrapped [32]byte `cbor:"3,keyasint"`
}

// LegItem gives a party's own leg to its counterparty, which can settle the deal with both legs in
// one transaction. The proof in the leg is bound to the deal and its deadline and says that the leg
// can only arrive, never be held. So the counterparty can use it only to settle the deal.
type LegItem struct {
	// Item is the encoded leg, 1 to [MaxItem] bytes. The parties decode it; a fold does not.
	Item []byte `cbor:"1,keyasint"`
}

// MaxItem is the longest leg item in bytes.
const MaxItem = 1024

// Kind returns [KindOffer].
func (Offer) Kind() MessageKind { return KindOffer }

// Kind returns [KindAccept].
func (Accept) Kind() MessageKind { return KindAccept }

// Kind returns [KindReject].
func (Reject) Kind() MessageKind { return KindReject }

// Kind returns [KindRetract].
func (Retract) Kind() MessageKind { return KindRetract }

// Kind returns [KindPaymentNotice].
func (PaymentNotice) Kind() MessageKind { return KindPaymentNotice }

// Kind returns [KindDeliveryNotice].
func (DeliveryNotice) Kind() MessageKind { return KindDeliveryNotice }

// Kind returns [KindGrant].
func (Grant) Kind() MessageKind { return KindGrant }

// Kind returns [KindLeg].
func (LegItem) Kind() MessageKind { return KindLeg }

func (o Offer) content() []byte { return encode(o.wire().Terms) }

func (a Accept) content() []byte { return a.Cancel[:] }

func (r Reject) content() []byte { return encode(r) }

func (r Retract) content() []byte { return encode(r) }

func (n PaymentNotice) content() []byte { return n.Tx[:] }

func (n DeliveryNotice) content() []byte { return n.Tx[:] }

func (g Grant) content() []byte {
	g.Wrapped = [32]byte{}
	return encode(g)
}

// Two legs that a party hands over in a deal are one to it: only one of them can ever arrive.
func (l LegItem) content() []byte { return nil }

var errBody = errors.New("contract: invalid message")

func (o Offer) check() error {
	if o.Terms.Complete() {
		return fmt.Errorf("%w: an offer must not have the buyer's cancel hash", errBody)
	}
	return nil
}

func (a Accept) check() error { return checkNonZero("cancel hash", a.Cancel) }

func (r Reject) check() error { return checkText("reason", r.Reason) }

func (r Retract) check() error { return checkText("reason", r.Reason) }

func (n PaymentNotice) check() error { return checkNonZero("transaction", n.Tx) }

func (n DeliveryNotice) check() error { return checkNonZero("transaction", n.Tx) }

func (g Grant) check() error {
	return errors.Join(checkText("name", g.Name), checkNonZero("grantee", g.Grantee),
		checkNonZero("hash of the wrapped key", g.Wrapped))
}

func (l LegItem) check() error {
	if len(l.Item) == 0 || len(l.Item) > MaxItem {
		return fmt.Errorf("%w: a leg item of %d bytes, want 1 to %d", errBody, len(l.Item), MaxItem)
	}
	return nil
}

func checkNonZero(name string, b [32]byte) error {
	if b == [32]byte{} {
		return fmt.Errorf("%w: the %s is zero", errBody, name)
	}
	return nil
}

func checkText(name, s string) error {
	if !printable(s) {
		return fmt.Errorf("%w: %s: want at most %d printable bytes", errBody, name, MaxText)
	}
	return nil
}

// encodeBody is the inverse of decodeBody.
func encodeBody(b Body) []byte {
	if o, ok := b.(Offer); ok {
		return encode(o.wire())
	}
	return encode(b)
}

func decodeBody(kind MessageKind, raw []byte) (Body, error) {
	switch kind {
	case KindOffer:
		return decodeOffer(raw)
	case KindAccept:
		return decodeAs[Accept](raw)
	case KindReject:
		return decodeAs[Reject](raw)
	case KindRetract:
		return decodeAs[Retract](raw)
	case KindPaymentNotice:
		return decodeAs[PaymentNotice](raw)
	case KindDeliveryNotice:
		return decodeAs[DeliveryNotice](raw)
	case KindGrant:
		return decodeAs[Grant](raw)
	case KindLeg:
		return decodeAs[LegItem](raw)
	}
	return nil, fmt.Errorf("%w: unknown kind %d", errBody, uint8(kind))
}

func decodeAs[T Body](raw []byte) (Body, error) {
	var b T
	if err := decode(raw, &b); err != nil {
		return nil, err
	}
	return b, b.check()
}
