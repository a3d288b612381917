package notes

import (
	"fmt"

	"github.com/zsettle/zsettle/field"
)

// MintAudit is what a mint tells the regulator in addition to its public data. Its encoding is one
// word: the owner.
type MintAudit struct {
	Owner Owner
}

// TransferAudit is what a transfer tells the regulator. Its encoding is four words: the asset, the
// sender, the payee, and the two values packed as [PackValues] does.
type TransferAudit struct {
	Asset           Asset
	Sender, Payee   Owner
	Payment, Change Value
}

// BurnAudit is what a burn tells the regulator in addition to its public data. Its encoding is two
// words: the sender and the change.
type BurnAudit struct {
	Sender Owner
	Change Value // 0 if there is none
}

// Encode returns the words in their order, to be encrypted by [EncryptAudit].
func (a MintAudit) Encode() [1]field.Element { return MintAuditWords(a.Owner.Element) }

// Encode returns the words in their order, to be encrypted by [EncryptAudit].
func (a TransferAudit) Encode() [4]field.Element {
	return TransferAuditWords(
		a.Asset.Element(), a.Sender.Element, a.Payee.Element, a.Payment.Element(), a.Change.Element())
}

// Encode returns the words in their order, to be encrypted by [EncryptAudit].
func (a BurnAudit) Encode() [2]field.Element {
	return BurnAuditWords(a.Sender.Element, a.Change.Element())
}

// MintAuditWords is [MintAudit.Encode] of an element that need not be an owner, as in the witness
// of a proof.
func MintAuditWords(owner field.Element) [1]field.Element { return [1]field.Element{owner} }

// TransferAuditWords is [TransferAudit.Encode] of elements that need not be in range, as in the
// witness of a proof.
func TransferAuditWords(asset, sender, payee, payment, change field.Element) [4]field.Element {
	return [4]field.Element{asset, sender, payee, packElements(payment, change)}
}

// BurnAuditWords is [BurnAudit.Encode] of elements that need not be in range, as in the witness of
// a proof.
func BurnAuditWords(sender, change field.Element) [2]field.Element {
	return [2]field.Element{sender, change}
}

// DecodeMintAudit is the inverse of [MintAudit.Encode]. It returns an error that wraps [ErrAudit]
// unless there is exactly one word. It does not check that the owner was registered.
func DecodeMintAudit(words []field.Element) (MintAudit, error) {
	if err := checkWordCount(words, 1); err != nil {
		return MintAudit{}, err
	}
	return MintAudit{Owner: Owner{words[0]}}, nil
}

// DecodeTransferAudit is the inverse of [TransferAudit.Encode]. It returns an error that wraps
// [ErrAudit] unless there are exactly four words, for an asset of more than 160 bits and for packed
// values of more than 240 bits. It does not check that the parties were registered.
func DecodeTransferAudit(words []field.Element) (TransferAudit, error) {
	if err := checkWordCount(words, 4); err != nil {
		return TransferAudit{}, err
	}
	asset, err := AssetFromElement(words[0])
	if err != nil {
		return TransferAudit{}, fmt.Errorf("%w: the asset has more than 160 bits", ErrAudit)
	}
	payment, change, err := UnpackValues(words[3])
	if err != nil {
		return TransferAudit{}, err
	}
	a := TransferAudit{
		Asset:   asset,
		Sender:  Owner{words[1]},
		Payee:   Owner{words[2]},
		Payment: payment,
		Change:  change,
	}
	return a, nil
}

// DecodeBurnAudit is the inverse of [BurnAudit.Encode]. It returns an error that wraps [ErrAudit]
// unless there are exactly two words, and for a change that is not smaller than 2^120. It does not
// check that the sender was registered.
func DecodeBurnAudit(words []field.Element) (BurnAudit, error) {
	if err := checkWordCount(words, 2); err != nil {
		return BurnAudit{}, err
	}
	change, err := ValueFromBig(words[1].Big())
	if err != nil {
		return BurnAudit{}, fmt.Errorf("%w: the change has more than 120 bits", ErrAudit)
	}
	return BurnAudit{Sender: Owner{words[0]}, Change: change}, nil
}

func checkWordCount(words []field.Element, want int) error {
	if len(words) != want {
		return fmt.Errorf("%w: %d words, want %d", ErrAudit, len(words), want)
	}
	return nil
}
