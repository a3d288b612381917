package audit

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// ErrDisclosure is returned if an ephemeral secret is not that of the transaction, or if the
// transaction was not sent by the account of the viewing key.
var ErrDisclosure = errors.New("audit: the ephemeral secret does not belong to this transaction")

// EphemeralSecretOf returns the ephemeral secret of a transaction that the account of view sent.
// Whoever has the secret can open this transaction with [Disclose], and no other. It returns
// [ErrDisclosure] for a transaction that another account sent.
func EphemeralSecretOf(view *notes.FullViewingKey, e ledger.Event) (field.Element, error) {
	var secret notes.EphemeralSecret
	var key field.Element
	ovk := view.Outgoing()
	switch e := e.(type) {
	case ledger.Minted:
		secret = notes.EphemeralSecretMint(ovk, e.Commitment)
		key = e.EphemeralKey
	case ledger.Transferred:
		secret = notes.EphemeralSecretTransfer(ovk, e.Nullifiers, e.Payment, e.Change, e.Refund)
		key = e.EphemeralKey
	case ledger.Distributed:
		secret = notes.EphemeralSecretDistribution(ovk, e.Nullifiers, e.Payments, e.Change)
		key = e.EphemeralKey
	case ledger.Consolidated:
		secret = notes.EphemeralSecretConsolidation(ovk, e.Nullifiers, e.Output)
		key = e.EphemeralKey
	case ledger.Burned:
		secret = notes.EphemeralSecretBurn(ovk, e.Nullifiers, e.Change)
		key = e.EphemeralKey
	default:
		return field.Element{}, fmt.Errorf("audit: %s has nothing to disclose", e.Kind())
	}
	if secret.Public() != key {
		return field.Element{}, ErrDisclosure
	}
	return secret.Export(), nil
}

// Disclose opens one transaction with its ephemeral secret and the audit key that the chain had in
// the epoch of the transaction. The transaction's ephemeral key proves that the secret is the right
// one, so nobody has to be trusted. [ErrDisclosure] is returned for the secret of another
// transaction.
//
// The result has one entry, or one for each payment of a distribution that is used. A leg of a deal
// is shown as a [Transfer], because one transaction does not show whether its deal settled.
func Disclose(f ledger.Fact, key notes.AuditKey, secret field.Element, names Names) ([]Entry, error) {
	p, err := decryptEvent(f.Event, secretDecrypter(key, secret))
	if err != nil {
		return nil, err
	}
	c, _ := ciphertextOf(f.Event) // every event that decrypts has one
	entries := readingEntries(f, reading{plaintext: p, epoch: c.epoch, readable: true})
	for i := range entries {
		entries[i] = entries[i].named(names)
	}
	return entries, nil
}

// secretDecrypter decrypts with an ephemeral secret.
func secretDecrypter(key notes.AuditKey, secret field.Element) decrypter {
	e := notes.EphemeralSecret{Secret: notes.NewSecret(secret)}
	return func(c ciphertext) ([]field.Element, error) {
		words, err := notes.DecryptAudit(key, e, c.ephemeralKey, c.words...)
		if errors.Is(err, notes.ErrAudit) {
			return nil, ErrDisclosure
		}
		return words, err
	}
}
