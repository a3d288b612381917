package wallet

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// candidateRow is a note of the account, and where it comes from.
type candidateRow struct {
	Asset  notes.Asset
	Value  [16]byte
	Rho    [field.Size]byte
	Origin uint8
	Memo   notes.Memo
}

func (c candidate) row() candidateRow {
	n := c.note
	return candidateRow{n.Asset, n.Value.Bytes(), n.Rho.Bytes(), uint8(c.origin), c.memo}
}

// candidate returns what the row is of. A row that is not one that row made fails.
func (b *book) candidateOf(row candidateRow) candidate {
	value, rho := b.value(row.Value), notes.Rho{Element: b.element(row.Rho)}
	return candidate{b.ownNote(row.Asset, value, rho), Origin(row.Origin), row.Memo}
}

func (b *book) value(bytes [16]byte) notes.Value {
	v, err := notes.ValueFromBig(new(big.Int).SetBytes(bytes[:]))
	if err != nil {
		b.fail(errRow)
	}
	return v
}

func (b *book) element(bytes [field.Size]byte) field.Element {
	e, err := field.FromBytes(bytes[:])
	if err != nil {
		b.fail(errRow)
	}
	return e
}

// ownedRow is an owned note. Its position is in the key.
type ownedRow struct {
	Candidate  candidateRow
	Commitment [field.Size]byte
	Nullifier  [field.Size]byte
	Tx         common.Hash
	Block      uint64
	Log        uint64
}

// owned is a note with the place of the fact that queued it.
type owned struct {
	Owned
	at ledger.Cursor
}

func (o owned) row() ownedRow {
	c := candidate{o.Note, o.Origin, o.Memo}
	return ownedRow{c.row(), o.Commitment.Bytes(), o.Nullifier.Bytes(), o.Tx, o.at.Block, uint64(o.at.Log)}
}

func (b *book) ownedOf(position uint32, row ownedRow, state State) owned {
	c := b.candidateOf(row.Candidate)
	return owned{
		Owned: Owned{
			Note: c.note, Commitment: notes.Commitment{Element: b.element(row.Commitment)},
			Position: position, Nullifier: notes.Nullifier{Element: b.element(row.Nullifier)},
			Origin: c.origin, Memo: c.memo, Tx: row.Tx, Block: row.Block, State: state,
		},
		at: ledger.Cursor{Block: row.Block, Log: uint(row.Log)},
	}
}

// sentRow is a payment or withdrawal. Its place is in the key.
type sentRow struct {
	Tx        common.Hash
	Asset     notes.Asset
	Value     [16]byte
	Payee     [field.Size]byte
	Recipient common.Address
	Payment   [field.Size]byte
	Deal      deals.ID
	Deadline  uint64
	Leg       uint8
}

func (s Sent) row() sentRow {
	return sentRow{
		Tx: s.Tx, Asset: s.Asset, Value: s.Value.Bytes(), Payee: s.Payee.Bytes(), Recipient: s.Recipient,
		Payment: s.Payment.Bytes(), Deal: s.Deal, Deadline: s.Deadline, Leg: uint8(s.Leg),
	}
}

func (b *book) sentOf(key []byte, row sentRow) Sent {
	return Sent{
		Tx: row.Tx, Block: binary.BigEndian.Uint64(key), Asset: row.Asset, Value: b.value(row.Value),
		Payee: notes.Owner{Element: b.element(row.Payee)}, Recipient: row.Recipient,
		Payment: notes.Commitment{Element: b.element(row.Payment)}, Deal: row.Deal,
		Deadline: row.Deadline, Leg: deals.State(row.Leg),
	}
}

// sentKey is the place of payment i of a fact.
func sentKey(at ledger.Cursor, i int) []byte {
	return append(binary.BigEndian.AppendUint32(uint64Key(at.Block), uint32(at.Log)), byte(i))
}

// keyRow is an audit key.
type keyRow struct{ X, Y [field.Size]byte }

// auditKey returns the key of an epoch, and the zero key of one that is not known.
func (b *book) auditKey(epoch uint64) notes.AuditKey {
	var row keyRow
	if !b.get(key(rowKey, uint64Key(epoch)), &row) {
		return notes.AuditKey{}
	}
	return notes.AuditKey{Point: notes.Point{X: b.element(row.X), Y: b.element(row.Y)}}
}
