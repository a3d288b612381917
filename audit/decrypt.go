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

// decrypter turns audit ciphertext into elements, with an audit key or with the ephemeral secret of
// one transaction.
type decrypter func(ephemeralKey field.Element, ciphertext ...field.Element) ([]field.Element, error)

// decryptEvent decrypts an event that is encrypted to the regulator.
func decryptEvent(e ledger.Event, decrypt decrypter) (plaintext, error) {
	switch e := e.(type) {
	case ledger.Minted:
		return decryptMint(e, decrypt)
	case ledger.Transferred:
		return decryptTransfer(e, decrypt)
	case ledger.Distributed:
		return decryptDistribution(e, decrypt)
	case ledger.Consolidated:
		return decryptConsolidation(e, decrypt)
	case ledger.Burned:
		return decryptBurn(e, decrypt)
	}
	return plaintext{}, fmt.Errorf("%s is not encrypted", e.Kind())
}

func decryptMint(e ledger.Minted, decrypt decrypter) (plaintext, error) {
	words, err := decrypt(e.EphemeralKey, e.Audit)
	if err != nil {
		return plaintext{}, err
	}
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

func decryptTransfer(e ledger.Transferred, decrypt decrypter) (plaintext, error) {
	words, err := decrypt(e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return plaintext{}, err
	}
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

func decryptDistribution(e ledger.Distributed, decrypt decrypter) (plaintext, error) {
	words, err := decrypt(e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return plaintext{}, err
	}
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

func decryptConsolidation(e ledger.Consolidated, decrypt decrypter) (plaintext, error) {
	words, err := decrypt(e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return plaintext{}, err
	}
	data, err := notes.DecodeConsolidationAudit(words)
	if err != nil {
		return plaintext{}, err
	}
	return plaintext{asset: data.Asset, sender: data.Owner, payee: data.Owner, payment: data.Value}, nil
}

var errChange = errors.New("a change that was not published")

func decryptBurn(e ledger.Burned, decrypt decrypter) (plaintext, error) {
	words, err := decrypt(e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return plaintext{}, err
	}
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

// epochOf returns the epoch of an encrypted event.
func epochOf(e ledger.Event) (epoch uint64, encrypted bool) {
	switch e := e.(type) {
	case ledger.Minted:
		return e.Epoch, true
	case ledger.Transferred:
		return e.Epoch, true
	case ledger.Distributed:
		return e.Epoch, true
	case ledger.Consolidated:
		return e.Epoch, true
	case ledger.Burned:
		return e.Epoch, true
	}
	return 0, false
}
