package contract

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// MessageKind is the kind of a message.
type MessageKind uint8

// The messages. Offer and Grant are posted to the inbox topic, the others to their sender's next topic.
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

// String returns the kind's name.
func (k MessageKind) String() string {
	names := [...]string{"Offer", "Accept", "Reject", "Retract", "PaymentNotice", "DeliveryNotice", "Grant", "Leg"}
	if k < KindOffer || int(k) > len(names) {
		return fmt.Sprintf("MessageKind(%d)", uint8(k))
	}
	return names[k-1]
}

// inbox tells whether messages of this kind go to the inbox.
func (k MessageKind) inbox() bool { return k == KindOffer || k == KindGrant }

// Body is what a message says: [Offer], [Accept], [Reject], [Retract], [PaymentNotice], [DeliveryNotice], [Grant] or [LegItem].
type Body interface {
	// Kind tells which message it is.
	Kind() MessageKind
	check() error
}

// Offer is the seller's: the terms with its signature over them. It is its thread's first message.
type Offer struct {
	Terms     Terms
	Signature Signature
}

// Accept is the buyer's: its cancel hash, which completes the terms, and its signature over the complete terms.
type Accept struct {
	Cancel    [32]byte  `cbor:"1,keyasint"`
	Signature Signature `cbor:"2,keyasint"`
}

// Reject is the buyer's: it ends an offer.
type Reject struct {
	// Reason is free text, at most [MaxText] bytes.
	Reason string `cbor:"1,keyasint"`
}

// Retract is the seller's: it ends an offer that was not accepted.
type Retract struct {
	// Reason is free text, at most [MaxText] bytes.
	Reason string `cbor:"1,keyasint"`
}

// PaymentNotice is the buyer's: in which transaction it paid. It proves nothing; the chain does.
type PaymentNotice struct {
	Tx common.Hash `cbor:"1,keyasint"`
}

// DeliveryNotice is the seller's: in which transaction it delivered. It proves nothing; the chain does.
type DeliveryNotice struct {
	Tx common.Hash `cbor:"1,keyasint"`
}

// Grant gives the read key to a third party, in sight of the counterparty. The wrapped key stands beside the message in its post.
type Grant struct {
	// Grantee is the fingerprint of the card that the key is wrapped to.
	Grantee Fingerprint `cbor:"1,keyasint"`
	// Name is the name on that card.
	Name string `cbor:"2,keyasint"`
	// Wrapped is the Keccak-256 of the wrapped key.
	Wrapped [32]byte `cbor:"3,keyasint"`
}

// LegItem hands a party's own leg to its counterparty, which submits both legs at once. The proof in it is bound to the leg's
// counter, deadline and cancel hash: all that the counterparty can do with it is what the terms say.
type LegItem struct {
	// Item is the encoded leg, at most [MaxItem] bytes; the parties read it, a fold does not.
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

var errBody = errors.New("contract: a message holds a value that it may not")

func (o Offer) check() error {
	if o.Terms.Complete() {
		return fmt.Errorf("%w: an offer with the buyer's cancel hash", errBody)
	}
	return nil
}

func (a Accept) check() error { return nonZero(a.Cancel) }

func (r Reject) check() error { return text(r.Reason) }

func (w Retract) check() error { return text(w.Reason) }

func (n PaymentNotice) check() error { return nonZero(n.Tx) }

func (n DeliveryNotice) check() error { return nonZero(n.Tx) }

func (g Grant) check() error {
	return errors.Join(text(g.Name), nonZero(g.Grantee), nonZero(g.Wrapped))
}

func (l LegItem) check() error {
	if len(l.Item) == 0 || len(l.Item) > MaxItem {
		return errBody
	}
	return nil
}

func nonZero(b [32]byte) error {
	if b == [32]byte{} {
		return errBody
	}
	return nil
}

func text(s string) error {
	if !printable(s) {
		return errBody
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
	return nil, fmt.Errorf("%w: unknown kind", errBody)
}

func decodeAs[T Body](raw []byte) (Body, error) {
	var b T
	if err := decode(raw, &b); err != nil {
		return nil, err
	}
	return b, b.check()
}
