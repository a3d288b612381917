package notes

import (
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/field"
)

// DistributionPayments is the number of payments of a distribution, the unused ones included.
const DistributionPayments = 8

// ConsolidationInputs is the number of inputs of a consolidation, the dummies included.
const ConsolidationInputs = 8

// The numbers of audit words of a distribution and of a consolidation.
const (
	DistributionAuditWordCount  = 2 + DistributionPayments + DistributionPayments/2 + 1
	ConsolidationAuditWordCount = 3
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

// DistributionAudit is what a distribution tells the regulator. Its encoding is 15 words: the
// asset, the sender, the eight payees, the payments two to a word as [PackValues] does, and the
// change. A payment of value 0 to the sender is unused.
type DistributionAudit struct {
	Asset    Asset
	Sender   Owner
	Payees   [DistributionPayments]Owner
	Payments [DistributionPayments]Value
	Change   Value
}

// ConsolidationAudit is what a consolidation tells the regulator. Its encoding is three words: the
// asset, the owner, and the value of the output.
type ConsolidationAudit struct {
	Asset Asset
	Owner Owner
	Value Value
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
func (a DistributionAudit) Encode() [DistributionAuditWordCount]field.Element {
	var payees, payments [DistributionPayments]field.Element
	for i := range payees {
		payees[i], payments[i] = a.Payees[i].Element, a.Payments[i].Element()
	}
	return DistributionAuditWords(a.Asset.Element(), a.Sender.Element, payees, payments, a.Change.Element())
}

// Encode returns the words in their order, to be encrypted by [EncryptAudit].
func (a ConsolidationAudit) Encode() [ConsolidationAuditWordCount]field.Element {
	return ConsolidationAuditWords(a.Asset.Element(), a.Owner.Element, a.Value.Element())
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

// DistributionAuditWords is [DistributionAudit.Encode] of elements that need not be in range, as in
// the witness of a proof.
func DistributionAuditWords(
	asset, sender field.Element, payees, payments [DistributionPayments]field.Element, change field.Element,
) [DistributionAuditWordCount]field.Element {
	words := append([]field.Element{asset, sender}, payees[:]...)
	for pair := range slices.Chunk(payments[:], 2) {
		words = append(words, packElements(pair[0], pair[1]))
	}
	return [DistributionAuditWordCount]field.Element(append(words, change))
}

// ConsolidationAuditWords is [ConsolidationAudit.Encode] of elements that need not be in range, as
// in the witness of a proof.
func ConsolidationAuditWords(asset, owner, value field.Element) [ConsolidationAuditWordCount]field.Element {
	return [ConsolidationAuditWordCount]field.Element{asset, owner, value}
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
	asset, err := decodeAuditAsset(words[0])
	if err != nil {
		return TransferAudit{}, err
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

// DecodeDistributionAudit is the inverse of [DistributionAudit.Encode]. It returns an error that
// wraps [ErrAudit] unless there are exactly 15 words, for an asset of more than 160 bits, for
// packed values of more than 240 bits and for a change of more than 120 bits. It does not check
// that the parties were registered.
func DecodeDistributionAudit(words []field.Element) (DistributionAudit, error) {
	if err := checkWordCount(words, DistributionAuditWordCount); err != nil {
		return DistributionAudit{}, err
	}
	asset, err := decodeAuditAsset(words[0])
	if err != nil {
		return DistributionAudit{}, err
	}
	a := DistributionAudit{Asset: asset, Sender: Owner{words[1]}}
	packed := words[2+DistributionPayments:]
	for i := range a.Payees {
		a.Payees[i] = Owner{words[2+i]}
	}
	for i := 0; i < len(a.Payments); i += 2 {
		if a.Payments[i], a.Payments[i+1], err = UnpackValues(packed[i/2]); err != nil {
			return DistributionAudit{}, err
		}
	}
	if a.Change, err = decodeAuditValue("change", words[len(words)-1]); err != nil {
		return DistributionAudit{}, err
	}
	return a, nil
}

// DecodeConsolidationAudit is the inverse of [ConsolidationAudit.Encode]. It returns an error that
// wraps [ErrAudit] unless there are exactly three words, for an asset of more than 160 bits and for
// a value of more than 120 bits. It does not check that the owner was registered.
func DecodeConsolidationAudit(words []field.Element) (ConsolidationAudit, error) {
	if err := checkWordCount(words, ConsolidationAuditWordCount); err != nil {
		return ConsolidationAudit{}, err
	}
	asset, err := decodeAuditAsset(words[0])
	if err != nil {
		return ConsolidationAudit{}, err
	}
	value, err := decodeAuditValue("output", words[2])
	if err != nil {
		return ConsolidationAudit{}, err
	}
	return ConsolidationAudit{Asset: asset, Owner: Owner{words[1]}, Value: value}, nil
}

// DecodeBurnAudit is the inverse of [BurnAudit.Encode]. It returns an error that wraps [ErrAudit]
// unless there are exactly two words, and for a change that is not smaller than 2^120. It does not
// check that the sender was registered.
func DecodeBurnAudit(words []field.Element) (BurnAudit, error) {
	if err := checkWordCount(words, 2); err != nil {
		return BurnAudit{}, err
	}
	change, err := decodeAuditValue("change", words[1])
	if err != nil {
		return BurnAudit{}, err
	}
	return BurnAudit{Sender: Owner{words[0]}, Change: change}, nil
}

func decodeAuditAsset(word field.Element) (Asset, error) {
	asset, err := AssetFromElement(word)
	if err != nil {
		return Asset{}, fmt.Errorf("%w: the asset has more than 160 bits", ErrAudit)
	}
	return asset, nil
}

// decodeAuditValue decodes a word that has one value. name is what the error calls it.
func decodeAuditValue(name string, word field.Element) (Value, error) {
	value, err := ValueFromBig(word.Big())
	if err != nil {
		return Value{}, fmt.Errorf("%w: the %s has more than 120 bits", ErrAudit, name)
	}
	return value, nil
}

func checkWordCount(words []field.Element, want int) error {
	if len(words) != want {
		return fmt.Errorf("%w: %d words, want %d", ErrAudit, len(words), want)
	}
	return nil
}
