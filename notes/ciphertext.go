package notes

import (
	"crypto/hpke"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/field"
)

// Sizes in bytes of a note ciphertext and its memo. They are constant, so that the length reveals
// nothing about the note.
const (
	MemoSize       = 76
	CiphertextSize = 32 + plaintextSize + 16
	plaintextSize  = 16 + 20 + field.Size + MemoSize
)

// ErrNotOurs is returned when a ciphertext does not open under the key, or opens to another note
// than its commitment's. The error doesn't say which, so that an attacker learns nothing from it.
var ErrNotOurs = errors.New("notes: the ciphertext holds no note of this account")

// Memo is free text for the payee, zero padded.
type Memo [MemoSize]byte

// EncryptNote encrypts what the payee needs to find its note: HPKE to the address, with the
// commitment in the info (docs/spec.md, section 4). It returns [ErrAddress] for an address that is
// not valid, and [ErrNotOurs] for a note of another owner than the address's, which nobody could
// find.
func EncryptNote(to Address, n Note, memo Memo) ([CiphertextSize]byte, error) {
	var out [CiphertextSize]byte
	if err := to.Validate(); err != nil {
		return out, err
	}
	if n.Owner != to.Owner {
		return out, fmt.Errorf("notes: encrypt: the note does not belong to the address: %w", ErrNotOurs)
	}
	pk, err := noteKEM.NewPublicKey(to.Key[:])
	if err != nil {
		return out, fmt.Errorf("%w: the key is not an X25519 key", ErrAddress)
	}
	info, plaintext := noteInfo(n.Commitment()), notePlaintext(n, memo)
	ct, err := hpke.Seal(pk, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), info, plaintext)
	if err != nil {
		return out, fmt.Errorf("notes: encrypt: %w", err)
	}
	copy(out[:], ct)
	return out, nil
}

// DecryptNote opens a ciphertext and checks that the note has the commitment cm. It returns
// [ErrNotOurs] otherwise.
func (k *IncomingViewingKey) DecryptNote(cm Commitment, ciphertext []byte) (Note, Memo, error) {
	if len(ciphertext) != CiphertextSize {
		return Note{}, Memo{}, ErrNotOurs
	}
	pt, ok := open(k.ivk.Export(), noteInfo(cm), ciphertext)
	if !ok {
		return Note{}, Memo{}, ErrNotOurs
	}
	n, memo, err := k.parsePlaintext(pt)
	if err != nil || n.Commitment() != cm {
		return Note{}, Memo{}, ErrNotOurs
	}
	return n, memo, nil
}

func noteInfo(cm Commitment) []byte {
	b := cm.Bytes()
	return append([]byte("zsettle/v1/note"), b[:]...)
}

func notePlaintext(n Note, memo Memo) []byte {
	value, rho := n.Value.Bytes(), n.Rho.Bytes()
	pt := make([]byte, 0, plaintextSize)
	pt = append(pt, value[:]...)
	pt = append(pt, n.Asset[:]...)
	pt = append(pt, rho[:]...)
	return append(pt, memo[:]...)
}

func (k *IncomingViewingKey) parsePlaintext(pt []byte) (n Note, memo Memo, err error) {
	n.Owner = k.owner
	if n.Value, err = valueFromBytes(pt[:16]); err != nil {
		return n, memo, err
	}
	copy(n.Asset[:], pt[16:36])
	if n.Rho.Element, err = field.FromBytes(pt[36 : 36+field.Size]); err != nil {
		return n, memo, err
	}
	copy(memo[:], pt[36+field.Size:])
	return n, memo, nil
}
