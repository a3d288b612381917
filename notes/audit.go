package notes

import (
	"errors"
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// ErrAudit is returned for an audit plaintext that cannot have come from an accepted transaction.
var ErrAudit = errors.New("notes: audit data does not decrypt to a transaction")

var cofactor = big.NewInt(8)

// AuditKey is the regulator's public key as the contract stores it: A = 8·A′, in the prime subgroup.
type AuditKey struct{ Point }

// ParseAuditKey takes the point (x, y) that somebody says is an audit key. It returns [ErrPoint] unless the point is of order l: encrypted to any
// other, in particular to the identity, a transaction would be open to everyone.
func ParseAuditKey(x, y field.Element) (AuditKey, error) {
	p := Point{x, y}
	if !p.IsOnCurve() || p.IsIdentity() || !p.Mul(&curve.Order).IsIdentity() {
		return AuditKey{}, ErrPoint
	}
	return AuditKey{p}, nil
}

// AuditPrivateKey is the regulator's secret scalar. It reads every transaction of its epoch and can spend nothing.
type AuditPrivateKey struct {
	hidden
	open func() *big.Int
}

// NewAuditPrivateKey takes a scalar in [1, l).
func NewAuditPrivateKey(a *big.Int) (*AuditPrivateKey, error) {
	if a == nil || a.Sign() <= 0 || a.Cmp(&curve.Order) >= 0 {
		return nil, errors.New("notes: a regulator key is a scalar in [1, l)")
	}
	return &AuditPrivateKey{open: sealed(new(big.Int).Set(a))}, nil
}

// Submission returns A′ = a·G, the point that is submitted to the contract.
func (k *AuditPrivateKey) Submission() Point { return Generator().Mul(k.open()) }

// AuditKey returns A = 8·A′, the point that the contract stores.
func (k *AuditPrivateKey) AuditKey() AuditKey { return AuditKey{k.Submission().Mul(cofactor)} }

// Export returns the secret scalar, for an explicit backup.
func (k *AuditPrivateKey) Export() *big.Int { return new(big.Int).Set(k.open()) }

// EphemeralSecret is the secret scalar e of one transaction's audit encryption. Publishing it discloses exactly that transaction.
type EphemeralSecret struct{ secret }

func ephemeral(h field.Element) EphemeralSecret {
	e, err := field.FromBig(new(big.Int).Mod(h.Big(), &curve.Order))
	if err != nil {
		panic("notes: internal error: a scalar outside the field")
	}
	return EphemeralSecret{newSecret(e)}
}

// EphemeralSecretMint derives a mint's scalar from ovk and its commitment.
func EphemeralSecretMint(ovk OutgoingViewingKey, cm Commitment) EphemeralSecret {
	return ephemeral(hash.Sum(hash.EphemeralMint, ovk.Export(), cm.Element))
}

// EphemeralSecretTransfer derives a transfer's scalar from ovk, the nullifiers and all commitments, so that two different plaintexts
// never share a keystream.
func EphemeralSecretTransfer(ovk OutgoingViewingKey, nf [2]Nullifier, payment, change, refund Commitment) EphemeralSecret {
	return ephemeral(hash.Sum(hash.EphemeralTransfer, ovk.Export(), nf[0].Element, nf[1].Element, payment.Element, change.Element, refund.Element))
}

// EphemeralSecretBurn derives a burn's scalar from ovk, the nullifiers and the change.
func EphemeralSecretBurn(ovk OutgoingViewingKey, nf [2]Nullifier, change Commitment) EphemeralSecret {
	return ephemeral(hash.Sum(hash.EphemeralBurn, ovk.Export(), nf[0].Element, nf[1].Element, change.Element))
}

// Public returns (e·G).y, what the chain sees of e.
func (e EphemeralSecret) Public() field.Element { return Generator().Mul(e.Export().Big()).Y }

// EncryptAudit adds the keystream of e and the audit key to the plaintext.
func EncryptAudit(key AuditKey, e EphemeralSecret, plaintext ...field.Element) []field.Element {
	shared := key.Mul(e.Export().Big()).Y
	out := keystream(shared, e.Public(), key.Y, len(plaintext))
	for i := range out {
		out[i] = plaintext[i].Add(out[i])
	}
	return out
}

// DecryptAudit is the sender's own reading of its transaction, and that of anyone to whom e was disclosed. It returns
// [ErrAudit] when e is not the scalar of this ephemeral.
func DecryptAudit(key AuditKey, e EphemeralSecret, ephemeral field.Element, ciphertext ...field.Element) ([]field.Element, error) {
	if e.Public() != ephemeral {
		return nil, ErrAudit
	}
	return decrypt(key.Mul(e.Export().Big()).Y, ephemeral, key.Y, ciphertext), nil
}

// DecryptAudit reads a transaction encrypted under this key's epoch. It returns [ErrPoint] when ephemeral is no y-coordinate.
func (k *AuditPrivateKey) DecryptAudit(ephemeral field.Element, ciphertext ...field.Element) ([]field.Element, error) {
	e, err := PointFromY(ephemeral)
	if err != nil {
		return nil, err
	}
	shared := e.Mul(new(big.Int).Mul(k.open(), cofactor)).Y
	return decrypt(shared, ephemeral, k.AuditKey().Y, ciphertext), nil
}

func keystream(shared, ephemeral, key field.Element, n int) []field.Element {
	return hash.Squeeze(hash.Audit, n, shared, ephemeral, key)
}

func decrypt(shared, ephemeral, key field.Element, ciphertext []field.Element) []field.Element {
	out := keystream(shared, ephemeral, key, len(ciphertext))
	for i := range out {
		out[i] = ciphertext[i].Sub(out[i])
	}
	return out
}

// PackValues packs a payment and a change value into one element: payment + 2¹²⁰·change.
func PackValues(payment, change Value) field.Element {
	packed := new(big.Int).Lsh(change.Big(), ValueBits)
	e, err := field.FromBig(packed.Add(packed, payment.Big()))
	if err != nil {
		panic("notes: internal error: 240 bits outside the field")
	}
	return e
}

// UnpackValues is the inverse of [PackValues]; it returns [ErrAudit] for more than 240 bits.
func UnpackValues(e field.Element) (payment, change Value, err error) {
	x := e.Big()
	if x.BitLen() > 2*ValueBits {
		return payment, change, ErrAudit
	}
	high := new(big.Int).Rsh(x, ValueBits)
	low := x.Sub(x, new(big.Int).Lsh(high, ValueBits))
	payment, _ = ValueFromBig(low) // both halves have at most 120 bits
	change, _ = ValueFromBig(high)
	return payment, change, nil
}
