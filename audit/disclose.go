package audit

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// ErrDisclosure is returned when a scalar is not that of the transaction, or the viewing key not its sender's.
var ErrDisclosure = errors.New("audit: the scalar does not open this transaction")

// EphemeralSecretOf returns the ephemeral scalar of a transaction that the account of view sent: whoever is given it can open this transaction with
// [Disclose], and no other. It returns [ErrDisclosure] for a transaction of somebody else.
func EphemeralSecretOf(view *notes.FullViewingKey, e ledger.Event) (field.Element, error) {
	var scalar notes.EphemeralSecret
	var public field.Element
	switch e := e.(type) {
	case ledger.Minted:
		scalar, public = notes.EphemeralSecretMint(view.Outgoing(), e.Commitment), e.EphemeralKey
	case ledger.Transferred:
		scalar, public = notes.EphemeralSecretTransfer(view.Outgoing(), e.Nullifiers, e.Payment, e.Change, e.Refund), e.EphemeralKey
	case ledger.Burned:
		scalar, public = notes.EphemeralSecretBurn(view.Outgoing(), e.Nullifiers, e.Change), e.EphemeralKey
	default:
		return field.Element{}, fmt.Errorf("audit: %s has nothing to disclose", e.Kind())
	}
	if scalar.Public() != public {
		return field.Element{}, ErrDisclosure
	}
	return scalar.Export(), nil
}

// Disclose opens one transaction with its scalar, under the audit key of the transaction's epoch as the chain has it. Anyone can do so:
// the scalar is proved right by the chain's own ephemeral key. A leg of a deal is shown as a [Transfer]: whether it settled the chain tells.
// It returns [ErrDisclosure] when the scalar is another's.
func Disclose(f ledger.Fact, key notes.AuditKey, scalar field.Element, names Names) (Entry, error) {
	epoch, _ := epochOf(f.Event)
	p, err := read(f.Event, readerOf(key, scalar), nil)
	if err != nil {
		return Entry{}, err
	}
	s := newScanner(nil, names)
	s.tell(f, said{p, epoch, true})
	return s.entries[0], nil
}

// readerOf decrypts by the scalar: what the sender knows and the regulator computes is the same point.
func readerOf(key notes.AuditKey, scalar field.Element) reader {
	return func(ephemeral field.Element, ciphertext ...field.Element) ([]field.Element, error) {
		if notes.Generator().Mul(scalar.Big()).Y != ephemeral {
			return nil, ErrDisclosure
		}
		words := hash.Squeeze(hash.Audit, len(ciphertext), key.Mul(scalar.Big()).Y, ephemeral, key.Y)
		for i := range words {
			words[i] = ciphertext[i].Sub(words[i])
		}
		return words, nil
	}
}

// Attempt counts the transactions that a key opens to something an accepted transaction could say, whatever their epochs: all of its
// own epochs, none of anybody else's.
func Attempt(from Source, key *notes.AuditPrivateKey) (opened, total int, err error) {
	registered := map[notes.Owner]bool{}
	err = from.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if update, ok := f.Event.(ledger.ParticipantsUpdated); ok {
			for _, change := range update.Changes {
				registered[change.Owner] = !change.Owner.IsZero()
			}
		}
		if _, encrypted := epochOf(f.Event); !encrypted {
			return nil
		}
		total++
		if _, err := read(f.Event, key.DecryptAudit, func(o notes.Owner) bool { return registered[o] }); err == nil {
			opened++
		}
		return nil
	})
	return opened, total, err
}
