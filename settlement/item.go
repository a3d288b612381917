package settlement

import (
	"encoding/binary"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// itemSize is the length of an encoded leg in bytes: 14 field elements, the 8 coordinates of the
// proof, the cancel hash, the ciphertext and two integers.
const itemSize = 14*field.Size + 8*32 + 32 + notes.CiphertextSize + 2*8

// elements returns the field elements of a leg in the order of their encoding.
func elements(t *ledger.Transfer) []*field.Element {
	return []*field.Element{
		&t.Root.Element, &t.Participants.Element, &t.Nullifiers[0].Element, &t.Nullifiers[1].Element,
		&t.Payment.Element, &t.Change.Element, &t.Refund.Element, &t.EphemeralKey,
		&t.Audit[0], &t.Audit[1], &t.Audit[2], &t.Audit[3], &t.Leg.Counter.Element, &t.Proof.Digest,
	}
}

// encodeItem returns a leg in itemSize bytes: the field elements, the coordinates of the proof, the
// cancel hash, the ciphertext, the audit epoch and the deadline. All numbers are big-endian.
func encodeItem(t ledger.Transfer) []byte {
	out := make([]byte, 0, itemSize)
	for _, e := range elements(&t) {
		b := e.Bytes()
		out = append(out, b[:]...)
	}
	for _, coordinate := range t.Proof.Points {
		out = append(out, coordinate[:]...)
	}
	out = append(out, t.Leg.CancelHash[:]...)
	out = append(out, t.Ciphertext[:]...)
	out = binary.BigEndian.AppendUint64(out, t.Epoch)
	return binary.BigEndian.AppendUint64(out, t.Leg.Deadline)
}

// decodeItem is the inverse of encodeItem. It returns [ErrItem] unless raw is the wanted leg.
func decodeItem(raw []byte, want contract.Leg) (t ledger.Transfer, err error) {
	if len(raw) != itemSize {
		return t, ErrItem
	}
	t.Leg = new(ledger.Leg)
	for _, e := range elements(&t) {
		if *e, err = field.FromBytes(raw[:field.Size]); err != nil {
			return t, ErrItem
		}
		raw = raw[field.Size:]
	}
	for i := range t.Proof.Points {
		raw = raw[copy(t.Proof.Points[i][:], raw):]
	}
	raw = raw[copy(t.Leg.CancelHash[:], raw):]
	raw = raw[copy(t.Ciphertext[:], raw):]
	t.Epoch, t.Leg.Deadline = binary.BigEndian.Uint64(raw), binary.BigEndian.Uint64(raw[8:])
	got := contract.Leg{
		Payment: t.Payment, Counter: t.Leg.Counter, Deadline: t.Leg.Deadline, CancelHash: t.Leg.CancelHash,
	}
	if got != want {
		return t, ErrItem
	}
	return t, nil
}
