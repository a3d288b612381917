package settlement

import (
	"encoding/binary"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// itemSize is the length of an encoded leg: 14 elements, 8 coordinates, hash, ciphertext and two numbers.
const itemSize = 14*field.Size + 8*32 + 32 + notes.CiphertextSize + 2*8

// elements lists the field elements of a leg in the order of their encoding.
func elements(t *ledger.Transfer) []*field.Element {
	return []*field.Element{&t.Root.Element, &t.Participants.Element, &t.Nullifiers[0].Element, &t.Nullifiers[1].Element,
		&t.Payment.Element, &t.Change.Element, &t.Refund.Element, &t.EphemeralKey,
		&t.Audit[0], &t.Audit[1], &t.Audit[2], &t.Audit[3], &t.Leg.Counter.Element, &t.Proof.Digest}
}

// encodeItem writes a leg at its fixed length.
func encodeItem(t ledger.Transfer) []byte {
	out := make([]byte, 0, itemSize)
	for _, e := range elements(&t) {
		b := e.Bytes()
		out = append(out, b[:]...)
	}
	for _, coordinate := range t.Proof.Points {
		out = append(out, coordinate[:]...)
	}
	out = append(append(out, t.Leg.CancelHash[:]...), t.Ciphertext[:]...)
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(out, t.Epoch), t.Leg.Deadline)
}

// decodeItem reads what encodeItem writes and checks that it is the leg of the terms; else it is [ErrItem].
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
	if (contract.Leg{Payment: t.Payment, Counter: t.Leg.Counter, Deadline: t.Leg.Deadline, CancelHash: t.Leg.CancelHash}) != want {
		return t, ErrItem
	}
	return t, nil
}
