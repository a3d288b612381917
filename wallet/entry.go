package wallet

import (
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
)

// Entry is a transaction in progress, or one with a Ref that is done.
type Entry struct {
	// Ref is the request's. For a transaction without one (Named is false) it is the first
	// nullifier in hexadecimal, for a deposit its note.
	Ref   string
	Named bool
	Kind  Kind
	Asset notes.Asset
	Value notes.Value
	// Payee is the owner of a payment's note, and zero for all else.
	Payee notes.Owner `json:",omitzero"`
	// Done reports whether it is final on the chain.
	Done bool
	// Tx is the signed transaction. It is empty for an item that was handed out for somebody else
	// to send. When Done, only its Hash is of use: it is the hash of the transaction on the chain,
	// which need not be the one that this wallet sent.
	Tx chain.Signed
	// Item is what was proved, until it is done.
	Item *Item `json:",omitempty"`
	// CallBack is the signed transaction that calls a handed-out item back; nil if there is none.
	CallBack *chain.Signed `json:",omitempty"`
	// Output is the commitment of the note that a deposit or payment makes. It is zero for a
	// withdrawal.
	Output notes.Commitment
	// Nullifiers are those of the inputs; none for a deposit.
	Nullifiers []notes.Nullifier
	// Payments are those of a distribution, each an entry of its own with its request's Ref. They
	// have the same Tx and no Item.
	Payments []Entry `json:",omitempty"`
	// In is the Ref of the distribution that makes a payment, until it is done. It is "" for a
	// payment of its own.
	In string `json:",omitempty"`
}

// entryAsked returns what an entry for the request of a plan says of it.
func entryAsked(p *Plan, ref string) Entry {
	return Entry{Ref: ref, Kind: p.Kind, Asset: p.Asset, Value: p.Value, Payee: p.payment.To.Owner}
}

// answers reports whether the entry is of what is asked for.
func (e Entry) answers(asked Entry) bool {
	return e.Kind == asked.Kind && e.Asset == asked.Asset && e.Value == asked.Value && e.Payee == asked.Payee
}

// Status returns [PlanDone] for a transaction that is final, and else [PlanUnderWay].
func (e Entry) Status() PlanStatus {
	if e.Done {
		return PlanDone
	}
	return PlanUnderWay
}

// HandedOut reports whether others have the item under way and this wallet does not send it:
// [Wallet.Prepare] handed it out, or it is a leg whose transaction failed.
func (e Entry) HandedOut() bool { return !e.Done && len(e.Tx.Raw) == 0 }

// entryOf describes an item for the outbox.
func entryOf(p *Plan, m made, s Step) Entry {
	e := Entry{
		Kind:       p.Kind,
		Asset:      p.Asset,
		Value:      s.Value,
		Item:       &m.item,
		Output:     m.item.output(),
		Nullifiers: m.item.nullifiers(),
	}
	if s.Merge || len(s.Split) > 0 {
		e.Kind = MergeKind
	} else if len(s.Payments) == 0 {
		e.Ref, e.Payee = p.ref(), p.payment.To.Owner
	}
	if e.Named = e.Ref != ""; !e.Named {
		e.Ref = m.item.name()
	}
	for i, index := range s.Payments {
		pay := p.Payments[index]
		e.Payments = append(e.Payments, Entry{
			Ref: pay.Ref, Named: true, Kind: PaymentKind, Asset: p.Asset, Value: pay.Value, Payee: pay.To.Owner,
			Output: m.outputs[i], In: e.Ref,
		})
	}
	return e
}

// Outbox returns the transactions in progress, oldest first.
func (w *Wallet) Outbox() ([]Entry, error) { return w.outbox.list() }

// Status returns what became of the request under a Ref, also after a restart over the same store.
// Its transaction is one of these:
//
//   - done: [Entry.Status] is [PlanDone], and Tx.Hash is the transaction that is on the chain;
//   - handed out: [Entry.HandedOut] is true, and [Wallet.CallBack] calls the item back;
//   - sent, or about to be: Tx is the signed transaction, and [Wallet.Resume] finishes it.
//
// Status returns [ErrNoEntry] when nothing is written down under the Ref. Then nothing was paid for
// the request and nothing will be, unless a plan for it is being carried out now or is made again.
// The Ref is unknown, or its plan has not come to its last transaction, or that transaction can
// never happen.
//
// Status reads the store and does not ask the chain. Call [Wallet.Sync] before it to learn
// what happened since.
func (w *Wallet) Status(ref string) (Entry, error) { return w.outbox.get(ref) }
