package wallet

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// ErrPaidBefore is returned for a payment with a new Ref if the account has paid the payee the same
// before, and the journal knows nothing of it: with another store, or before the journal was lost.
// Whether it is this payment only the user knows. If it is not, set [Payment.Again].
type ErrPaidBefore struct {
	// Sent are those payments, at least one, oldest first.
	Sent []Sent
}

// Error lists the payments.
func (e *ErrPaidBefore) Error() string {
	return fmt.Sprintf("wallet: the account has paid %s of %s to this payee before, and the journal knows "+
		"nothing of it: %s", e.Sent[0].Value, e.Sent[0].Asset, e.Transactions())
}

// Transactions lists those of the payments, in one line.
func (e *ErrPaidBefore) Transactions() string {
	var list []string
	for _, s := range e.Sent {
		list = append(list, fmt.Sprintf("transaction %s in block %d", s.Tx, s.Block))
	}
	return strings.Join(slices.Compact(list), ", ")
}

// checkPaidBefore returns [ErrPaidBefore] as it says.
func (w *Wallet) checkPaidBefore(pay Payment) error {
	if pay.Ref == "" || pay.Again || pay.To.Owner == w.view.Owner() {
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	equal := w.reading.head.equalTo(pay)
	if err := w.reading.head.takeErr(); err != nil {
		return err
	}
	return w.checkKnown(equal)
}

// checkWithdrawnBefore returns [ErrPaidBefore] for a withdrawal to somebody else, as for a payment.
func (w *Wallet) checkWithdrawnBefore(out Withdrawal) error {
	if out.Ref == "" || out.Again || out.Recipient == w.Account().Address() {
		return nil
	}
	sent, err := w.Sent()
	if err != nil {
		return err
	}
	equal := slices.DeleteFunc(sent, func(s Sent) bool {
		return s.Recipient != out.Recipient || s.Asset != out.Asset || s.Value != out.Value
	})
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.checkKnown(equal)
}

// checkKnown returns [ErrPaidBefore] with those of some payments that the journal knows nothing of.
// The caller holds the mutex.
func (w *Wallet) checkKnown(equal []Sent) error {
	if len(equal) == 0 {
		return nil
	}
	underWay, err := w.underWay()
	if err != nil {
		return err
	}
	var unknown []Sent
	for _, s := range equal {
		known, err := w.journal.hasMade(s.Tx)
		if err != nil {
			return err
		}
		if !known && !slices.Contains(underWay, s.Tx) {
			unknown = append(unknown, s)
		}
	}
	if unknown == nil {
		return nil
	}
	return &ErrPaidBefore{unknown}
}

// underWay returns the transactions on the chain of entries that are not final. The caller holds
// the mutex.
func (w *Wallet) underWay() (txs []common.Hash, err error) {
	entries, err := w.journal.list()
	for _, e := range entries {
		if tx, found := w.reading.head.ownTx(e.Item.identity()); found {
			txs = append(txs, tx)
		}
	}
	if err == nil {
		err = w.reading.head.takeErr()
	}
	return txs, err
}

// equalTo returns the plain payments of the account that are equal to one, but for the memo.
func (b *book) equalTo(pay Payment) (equal []Sent) {
	prefix := paidKey(pay.To.Owner, pay.Asset, pay.Value)
	b.each(rowPaid, prefix[1:], func(found []byte, _ func(any)) {
		var row sentRow
		if at := found[len(prefix)-1:]; b.get(key(rowSent, at), &row) {
			equal = append(equal, b.sentOf(at, row))
		}
	})
	return equal
}

// paidKey begins the keys of the plain payments of a value to a payee.
func paidKey(payee notes.Owner, asset notes.Asset, value notes.Value) []byte {
	owner, amount := payee.Bytes(), value.Bytes()
	return key(rowPaid, owner[:], asset[:], amount[:])
}
