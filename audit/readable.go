package audit

import (
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// CountReadable tries a key on every encrypted transaction, whatever its epoch, and counts those
// that decrypt to something that an accepted transaction can say. For an audit key these are the
// transactions of its own epochs. For any other key there are none.
func CountReadable(from Source, key *notes.AuditPrivateKey) (readable, total int, err error) {
	registered := map[notes.Owner]bool{}
	err = from.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if update, ok := f.Event.(ledger.ParticipantsUpdated); ok {
			addParticipants(registered, update)
		}
		if _, encrypted := ciphertextOf(f.Event); !encrypted {
			return nil
		}
		total++
		if p, err := decryptEvent(f.Event, keyDecrypter(key)); err == nil && p.checkParties(registered) == nil {
			readable++
		}
		return nil
	})
	return readable, total, err
}
