package audit

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Keys are the regulator's keys by the epoch in which they were in force.
type Keys map[uint64]*notes.AuditPrivateKey

// ErrKey is returned when the regulator's key of an epoch is missing, or is not the one in force then.
var ErrKey = errors.New("audit: not the key of the epoch")

// ErrUndecryptable is in the error of a scan for each transaction that does not decrypt to what an accepted transaction says. The contract accepts none
// such: the node reports what the chain does not hold, or the system is broken.
type ErrUndecryptable struct {
	// Kind is the event's name.
	Kind  string
	Tx    common.Hash
	Block uint64
	Epoch uint64
	// Reason says what is wrong with it.
	Reason error
}

// Error names the transaction.
func (e *ErrUndecryptable) Error() string {
	return fmt.Sprintf("audit: %s in transaction %s of block %d does not decrypt under the key of epoch %d: %v", e.Kind, e.Tx, e.Block, e.Epoch, e.Reason)
}

// Unwrap returns the reason.
func (e *ErrUndecryptable) Unwrap() error { return e.Reason }

// plain is what a transaction says to the regulator.
type plain struct {
	asset           notes.Asset
	sender, payee   notes.Owner
	payment, change notes.Value
}

// reader turns audit ciphertext into elements: by a regulator's key or by the scalar of one transaction.
type reader func(ephemeral field.Element, ciphertext ...field.Element) ([]field.Element, error)

var errOwner = errors.New("a party that was never registered")

// read decrypts a mint, transfer or burn; registered tells owners that ever were participants, nil for any.
func read(e ledger.Event, decrypt reader, registered func(notes.Owner) bool) (p plain, err error) {
	switch e := e.(type) {
	case ledger.Minted:
		p, err = readMint(e, decrypt)
	case ledger.Transferred:
		p, err = readTransfer(e, decrypt)
	case ledger.Burned:
		p, err = readBurn(e, decrypt)
	default:
		return p, fmt.Errorf("%s is not encrypted", e.Kind())
	}
	if err == nil && registered != nil && !(registered(p.sender) && registered(p.payee)) {
		err = errOwner
	}
	return p, err
}

// readMint: the owner is sender and payee.
func readMint(e ledger.Minted, decrypt reader) (plain, error) {
	words, err := decrypt(e.EphemeralKey, e.Audit)
	if err != nil {
		return plain{}, err
	}
	owner := notes.Owner{Element: words[0]}
	return plain{e.Token, owner, owner, e.Amount, notes.Value{}}, nil
}

func readTransfer(e ledger.Transferred, decrypt reader) (p plain, err error) {
	words, err := decrypt(e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return p, err
	}
	if p.asset, err = notes.AssetFromElement(words[0]); err != nil {
		return p, err
	}
	p.sender, p.payee = notes.Owner{Element: words[1]}, notes.Owner{Element: words[2]}
	p.payment, p.change, err = notes.UnpackValues(words[3])
	return p, err
}

// readBurn: payment is the value that leaves; the sender is the only party.
func readBurn(e ledger.Burned, decrypt reader) (p plain, err error) {
	words, err := decrypt(e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return p, err
	}
	sender := notes.Owner{Element: words[0]}
	change, err := notes.ValueFromBig(words[1].Big())
	return plain{e.Token, sender, sender, e.Value, change}, err
}

// epochOf returns the epoch of an encrypted event.
func epochOf(e ledger.Event) (epoch uint64, encrypted bool) {
	switch e := e.(type) {
	case ledger.Minted:
		return e.Epoch, true
	case ledger.Transferred:
		return e.Epoch, true
	case ledger.Burned:
		return e.Epoch, true
	}
	return 0, false
}
