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

// AuditKey is the regulator's public key as the z-contract stores it: A = 8·A′, in the prime
// subgroup.
type AuditKey struct{ Point }

// ParseAuditKey returns the point (x, y) as an audit key. It returns [ErrPoint] unless the point
// has order l: a transaction encrypted to any other point, such as the identity, could be read by
// everyone.
func ParseAuditKey(x, y field.Element) (AuditKey, error) {
	p := Point{x, y}
	if !p.IsOnCurve() || p.IsIdentity() || !p.Mul(&curve.Order).IsIdentity() {
		return AuditKey{}, ErrPoint
	}
	return AuditKey{p}, nil
}

// AuditKeyOf returns the audit key A = 8·A′ of what an auditor submits.
func AuditKeyOf(submission Point) AuditKey { return AuditKey{submission.Mul(cofactor)} }

// AuditPrivateKey is the regulator's secret scalar. It decrypts every transaction of its epoch and
// can't spend anything.
type AuditPrivateKey struct {
	Redacted
	scalar Secret[*big.Int]
	public AuditKey // is part of each decryption, and takes almost half as long to compute as one
}

// NewAuditPrivateKey returns the key with the scalar a, which must be in [1, l).
func NewAuditPrivateKey(a *big.Int) (*AuditPrivateKey, error) {
	if a == nil || a.Sign() <= 0 || a.Cmp(&curve.Order) >= 0 {
		return nil, errors.New("notes: an audit key is a scalar in [1, l)")
	}
	k := &AuditPrivateKey{scalar: NewSecret(new(big.Int).Set(a))}
	k.public = AuditKeyOf(k.Submission())
	return k, nil
}

// Submission returns A′ = a·G, the point that is submitted to the z-contract.
func (k *AuditPrivateKey) Submission() Point { return Generator().Mul(k.scalar.Export()) }

// AuditKey returns A = 8·A′, the point that the z-contract stores.
func (k *AuditPrivateKey) AuditKey() AuditKey { return k.public }

// Export returns the secret scalar, for an explicit backup.
func (k *AuditPrivateKey) Export() *big.Int { return new(big.Int).Set(k.scalar.Export()) }

// EphemeralSecret is the secret scalar e of one transaction's audit encryption. Whoever has it can
// read that transaction and no other.
type EphemeralSecret struct{ Secret[field.Element] }

// scalarFromHash reduces a hash modulo l.
func scalarFromHash(h field.Element) EphemeralSecret {
	e, err := field.FromBig(new(big.Int).Mod(h.Big(), &curve.Order))
	if err != nil {
		panic("notes: internal error: a scalar outside the field")
	}
	return EphemeralSecret{NewSecret(e)}
}

// EphemeralSecretMint derives a mint's scalar from ovk and its commitment.
func EphemeralSecretMint(ovk OutgoingViewingKey, cm Commitment) EphemeralSecret {
	return scalarFromHash(hash.Sum(hash.EphemeralMint, ovk.Export(), cm.Element))
}

// EphemeralSecretTransfer derives a transfer's scalar from ovk, the nullifiers and all commitments,
// so that two different plaintexts never share a keystream.
func EphemeralSecretTransfer(
	ovk OutgoingViewingKey, nf [2]Nullifier, payment, change, refund Commitment,
) EphemeralSecret {
	return scalarFromHash(hash.Sum(hash.EphemeralTransfer, ovk.Export(),
		nf[0].Element, nf[1].Element, payment.Element, change.Element, refund.Element))
}

// EphemeralSecretDistribution derives a distribution's scalar from ovk, the nullifiers and all
// commitments, as [EphemeralSecretTransfer] does.
func EphemeralSecretDistribution(
	ovk OutgoingViewingKey, nf [2]Nullifier, payments [DistributionPayments]Commitment, change Commitment,
) EphemeralSecret {
	inputs := []field.Element{ovk.Export(), nf[0].Element, nf[1].Element}
	for _, cm := range payments {
		inputs = append(inputs, cm.Element)
	}
	return scalarFromHash(hash.Sum(hash.EphemeralDistribution, append(inputs, change.Element)...))
}

// EphemeralSecretConsolidation derives a consolidation's scalar from ovk, the nullifiers and the
// output, as [EphemeralSecretTransfer] does.
func EphemeralSecretConsolidation(
	ovk OutgoingViewingKey, nf [ConsolidationInputs]Nullifier, output Commitment,
) EphemeralSecret {
	inputs := []field.Element{ovk.Export()}
	for _, n := range nf {
		inputs = append(inputs, n.Element)
	}
	return scalarFromHash(hash.Sum(hash.EphemeralConsolidation, append(inputs, output.Element)...))
}

// EphemeralSecretBurn derives a burn's scalar from ovk, the nullifiers and the change, which is
// zero in a burn without a change.
func EphemeralSecretBurn(ovk OutgoingViewingKey, nf [2]Nullifier, change Commitment) EphemeralSecret {
	return scalarFromHash(hash.Sum(hash.EphemeralBurn, ovk.Export(), nf[0].Element, nf[1].Element, change.Element))
}

// Public returns (e·G).y, the ephemeral key that is on the chain.
func (e EphemeralSecret) Public() field.Element { return Generator().Mul(e.Export().Big()).Y }

// EncryptAudit adds the keystream of e and the audit key to the plaintext, such as the words of
// [TransferAudit.Encode]. One e must encrypt one plaintext only.
func EncryptAudit(key AuditKey, e EphemeralSecret, plaintext ...field.Element) []field.Element {
	shared := key.Mul(e.Export().Big()).Y
	out := keystream(shared, e.Public(), key.Y, len(plaintext))
	for i := range out {
		out[i] = plaintext[i].Add(out[i])
	}
	return out
}

// DecryptAudit decrypts a transaction with its scalar e, for its sender and for anyone to whom e
// was disclosed. It returns [ErrAudit] when e is not the scalar of the ephemeral key.
func DecryptAudit(
	key AuditKey, e EphemeralSecret, ephemeralKey field.Element, ciphertext ...field.Element,
) ([]field.Element, error) {
	if e.Public() != ephemeralKey {
		return nil, ErrAudit
	}
	return decrypt(key.Mul(e.Export().Big()).Y, ephemeralKey, key.Y, ciphertext), nil
}

// DecryptAudit decrypts a transaction of the key's epoch. It returns [ErrPoint] when no point has
// the y-coordinate ephemeralKey.
func (k *AuditPrivateKey) DecryptAudit(
	ephemeralKey field.Element, ciphertext ...field.Element,
) ([]field.Element, error) {
	e, err := PointFromY(ephemeralKey)
	if err != nil {
		return nil, err
	}
	shared := e.Mul(new(big.Int).Mul(k.scalar.Export(), cofactor)).Y
	return decrypt(shared, ephemeralKey, k.public.Y, ciphertext), nil
}

func keystream(shared, ephemeralKey, key field.Element, n int) []field.Element {
	return hash.Squeeze(hash.Audit, n, shared, ephemeralKey, key)
}

func decrypt(shared, ephemeralKey, key field.Element, ciphertext []field.Element) []field.Element {
	out := keystream(shared, ephemeralKey, key, len(ciphertext))
	for i := range out {
		out[i] = ciphertext[i].Sub(out[i])
	}
	return out
}

// PackValues packs a payment and a change value into one element: payment + 2¹²⁰·change.
func PackValues(payment, change Value) field.Element {
	return packElements(payment.Element(), change.Element())
}

// packElements is [PackValues] of elements that need not be in range.
func packElements(payment, change field.Element) field.Element {
	return payment.Add(change.Mul(twoTo120))
}

var twoTo120 = field.New(1 << (ValueBits / 2)).Mul(field.New(1 << (ValueBits / 2)))

// UnpackValues is the inverse of [PackValues]; it returns [ErrAudit] for more than 240 bits.
func UnpackValues(e field.Element) (payment, change Value, err error) {
	x := e.Big()
	if x.BitLen() > 2*ValueBits {
		return payment, change, ErrAudit
	}
	high := new(big.Int).Rsh(x, ValueBits)
	low := x.Sub(x, new(big.Int).Lsh(high, ValueBits))
	payment, _ = ValueFromBig(low) // can't fail: both halves have at most 120 bits
	change, _ = ValueFromBig(high)
	return payment, change, nil
}
