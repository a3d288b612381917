package audit

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Keys are a regulator's audit keys by the epoch in which each was in force.
type Keys map[uint64]*notes.AuditPrivateKey

// ErrKey is returned if the audit key of an epoch is missing or is not the one that was in force.
var ErrKey = errors.New("audit: not the key of the epoch")

// UndecryptableError is in the error of a scan for each transaction that does not decrypt to
// something that an accepted transaction can say. The contract accepts no such transaction: the
// node reports something else than the chain, or the system is broken.
type UndecryptableError struct {
	// Kind is the name of the event.
	Kind  string
	Tx    common.Hash
	Block uint64
	Epoch uint64
	// Reason says what is wrong with the transaction.
	Reason error
}

// Error names the transaction.
func (e *UndecryptableError) Error() string {
	return fmt.Sprintf("audit: %s in transaction %s of block %d does not decrypt under the key of epoch %d: %v",
		e.Kind, e.Tx, e.Block, e.Epoch, e.Reason)
}

// Unwrap returns the reason.
func (e *UndecryptableError) Unwrap() error { return e.Reason }

// plaintext is what a transaction says to the regulator. A mint and a consolidation have their
// owner as both sender and payee, a burn its sender; the payment of a burn is what leaves the
// notes.
type plaintext struct {
	asset   notes.Asset
	sender  notes.Owner
	payee   notes.Owner
	payment notes.Value
	change  notes.Value
	// parts are the payments of a distribution, which has no payee and payment of its own.
	parts []part
}

// part is a payment of a distribution. An unused one has the value 0.
type part struct {
	payee notes.Owner
	value notes.Value
}

// spent is what the transaction took from its sender's notes.
func (p plaintext) spent() notes.Amount {
	sum := notes.AmountOf(p.payment, p.change)
	for _, part := range p.parts {
		sum = sum.Add(notes.AmountOf(part.value))
	}
	return sum
}

var errOwner = errors.New("a party that was never registered")

// parties are the sender and everybody who is paid.
func (p plaintext) parties() []notes.Owner {
	if len(p.parts) == 0 {
		return []notes.Owner{p.sender, p.payee}
	}
	owners := []notes.Owner{p.sender}
	for _, part := range p.parts {
		owners = append(owners, part.payee)
	}
	return owners
}

// checkParties returns an error unless all parties were registered at some time.
func (p plaintext) checkParties(registered map[notes.Owner]bool) error {
	for _, owner := range p.parties() {
		if !registered[owner] {
			return errOwner
		}
	}
	return nil
}

// ciphertext is what an event says to the regulator alone.
type ciphertext struct {
	epoch        uint64
	ephemeralKey field.Element
	words        []field.Element
}

// ciphertextOf returns the ciphertext of an event, if it has one.
func ciphertextOf(event ledger.Event) (c ciphertext, encrypted bool) {
	switch e := event.(type) {
	case ledger.Minted:
		return ciphertext{e.Epoch, e.EphemeralKey, []field.Element{e.Audit}}, true
	case ledger.Transferred:
		return ciphertext{e.Epoch, e.EphemeralKey, e.Audit[:]}, true
	case ledger.Distributed:
		return ciphertext{e.Epoch, e.EphemeralKey, e.Audit[:]}, true
	case ledger.Consolidated:
		return ciphertext{e.Epoch, e.EphemeralKey, e.Audit[:]}, true
	case ledger.Burned:
		return ciphertext{e.Epoch, e.EphemeralKey, e.Audit[:]}, true
	}
	return ciphertext{}, false
}

// decrypter turns ciphertext into elements, with an audit key or with the ephemeral secret of one
// transaction.
type decrypter func(ciphertext) ([]field.Element, error)

// keyDecrypter decrypts with an audit key.
func keyDecrypter(key *notes.AuditPrivateKey) decrypter {
	return func(c ciphertext) ([]field.Element, error) { return key.DecryptAudit(c.ephemeralKey, c.words...) }
}

// decryptEvent decrypts an event that is encrypted to the regulator.
func decryptEvent(event ledger.Event, decrypt decrypter) (plaintext, error) {
	c, encrypted := ciphertextOf(event)
	if !encrypted {
		return plaintext{}, fmt.Errorf("%s is not encrypted", event.Kind())
	}
	words, err := decrypt(c)
	if err != nil {
		return plaintext{}, err
	}
	switch e := event.(type) {
	case ledger.Minted:
		return decodeMint(e, words)
	case ledger.Transferred:
		return decodeTransfer(words)
	case ledger.Distributed:
		return decodeDistribution(words)
	case ledger.Consolidated:
		return decodeConsolidation(words)
	case ledger.Burned:
		return decodeBurn(e, words)
	}
	panic("audit: internal error: an encrypted event that nothing decodes")
}

func decodeMint(e ledger.Minted, words []field.Element) (plaintext, error) {
	data, err := notes.DecodeMintAudit(words)
	if err != nil {
		return plaintext{}, err
	}
	return plaintext{
		asset:   e.Token,
		sender:  data.Owner,
		payee:   data.Owner,
		payment: e.Amount,
	}, nil
}

func decodeTransfer(words []field.Element) (plaintext, error) {
	data, err := notes.DecodeTransferAudit(words)
	if err != nil {
		return plaintext{}, err
	}
	return plaintext{
		asset:   data.Asset,
		sender:  data.Sender,
		payee:   data.Payee,
		payment: data.Payment,
		change:  data.Change,
	}, nil
}

func decodeDistribution(words []field.Element) (plaintext, error) {
	data, err := notes.DecodeDistributionAudit(words)
	if err != nil {
		return plaintext{}, err
	}
	p := plaintext{asset: data.Asset, sender: data.Sender, change: data.Change}
	for i, value := range data.Payments {
		p.parts = append(p.parts, part{data.Payees[i], value})
	}
	return p, nil
}

func decodeConsolidation(words []field.Element) (plaintext, error) {
	data, err := notes.DecodeConsolidationAudit(words)
	if err != nil {
		return plaintext{}, err
	}
	return plaintext{asset: data.Asset, sender: data.Owner, payee: data.Owner, payment: data.Value}, nil
}

var errChange = errors.New("a change that was not published")

func decodeBurn(e ledger.Burned, words []field.Element) (plaintext, error) {
	data, err := notes.DecodeBurnAudit(words)
	if err != nil {
		return plaintext{}, err
	}
	if e.Change.IsZero() && !data.Change.IsZero() {
		return plaintext{}, errChange
	}
	return plaintext{
		asset:   e.Token,
		sender:  data.Sender,
		payee:   data.Sender,
		payment: e.Value,
		change:  data.Change,
	}, nil
}
