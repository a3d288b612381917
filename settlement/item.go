package settlement

import (
	"encoding/binary"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// itemSize is the length of an encoded leg in bytes: 13 field elements, the 8 coordinates of the
// proof, the deal, the ciphertext and two integers.
const itemSize = 13*field.Size + 8*32 + 32 + notes.CiphertextSize + 2*8

// elements returns the field elements of a leg in the order of their encoding.
func elements(t *ledger.Transfer) []*field.Element {
	return []*field.Element{
		&t.Root.Element, &t.Participants.Element, &t.Nullifiers[0].Element, &t.Nullifiers[1].Element,
		&t.Payment.Element, &t.Change.Element, &t.Refund.Element, &t.EphemeralKey,
		&t.Audit[0], &t.Audit[1], &t.Audit[2], &t.Audit[3], &t.Proof.Digest,
	}
}

// encodeItem returns a joint leg in itemSize bytes: the field elements, the coordinates of the
// proof, the deal, the ciphertext, the audit epoch and the deadline. All numbers are big-endian.
func encodeItem(t ledger.Transfer) []byte {
	out := make([]byte, 0, itemSize)
	for _, e := range elements(&t) {
		b := e.Bytes()
		out = append(out, b[:]...)
	}
	for _, coordinate := range t.Proof.Points {
		out = append(out, coordinate[:]...)
	}
	out = append(out, t.Leg.Deal[:]...)
	out = append(out, t.Ciphertext[:]...)
	out = binary.BigEndian.AppendUint64(out, t.Epoch)
	return binary.BigEndian.AppendUint64(out, t.Leg.Deadline)
}

// decodeItem is the inverse of encodeItem. It returns [ErrItem] unless raw is the wanted leg.
func decodeItem(raw []byte, want deals.Key) (t ledger.Transfer, err error) {
	if len(raw) != itemSize {
		return t, ErrItem
	}
	t.Leg = &ledger.Leg{Joint: true}
	for _, e := range elements(&t) {
		if *e, err = field.FromBytes(raw[:field.Size]); err != nil {
			return t, ErrItem
		}
		raw = raw[field.Size:]
	}
	for i := range t.Proof.Points {
		raw = raw[copy(t.Proof.Points[i][:], raw):]
	}
	raw = raw[copy(t.Leg.Deal[:], raw):]
	raw = raw[copy(t.Ciphertext[:], raw):]
	t.Epoch, t.Leg.Deadline = binary.BigEndian.Uint64(raw), binary.BigEndian.Uint64(raw[8:])
	if (deals.Key{Payment: t.Payment, Deal: t.Leg.Deal, Deadline: t.Leg.Deadline}) != want {
		return t, ErrItem
	}
	return t, nil
}
