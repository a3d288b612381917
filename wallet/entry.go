package wallet

import (
	"github.com/ethereum/go-ethereum/common"
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
	// Request is a hash of all that was asked for under the Ref.
	Request common.Hash
	// Done reports whether it is final on the chain.
	Done bool
	// Tx is the transaction that is on the chain, whoever sent it. Before Done, its block may still
	// be undone. While there is none it is the one that this wallet offers to the node, and zero if
	// it has signed none.
	Tx common.Hash `json:",omitzero"`
	// Sending reports whether this wallet sends the item, unless Stopped is set. It is false for an
	// item that was handed out for somebody else to send, and when Done.
	Sending bool `json:",omitempty"`
	// Stopped reports whether the item is being called back: this wallet never sends it again. It
	// stays set until the entry ends.
	Stopped bool `json:",omitempty"`
	// Item is what was proved, until it is done.
	Item *Item `json:",omitempty"`
	// Recipe is what else it takes to prove the item again over the same notes.
	Recipe *Recipe `json:",omitempty"`
	// CallBack is the transfer that calls the item back; nil if there is none yet.
	CallBack *Item `json:",omitempty"`
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

// Status returns [PlanDone] for a transaction that is final, and else [PlanUnderWay].
func (e Entry) Status() PlanStatus {
	if e.Done {
		return PlanDone
	}
	return PlanUnderWay
}

// HandedOut reports whether others have the item under way and this wallet does not send it:
// [Wallet.Prepare] handed it out, or it is a leg whose transaction failed.
func (e Entry) HandedOut() bool { return !e.Done && !e.Sending }

// entryOf describes an item for the journal.
func entryOf(p *Plan, m made, s Step) Entry {
	e := Entry{
		Kind:       p.Kind,
		Asset:      p.Asset,
		Value:      s.Value,
		Item:       &m.item,
		Recipe:     m.recipe,
		Output:     m.item.output(),
		Nullifiers: m.item.nullifiers(),
	}
	if s.Merge || len(s.Split) > 0 {
		e.Kind = MergeKind
	} else if len(s.Payments) == 0 {
		e.Ref, e.Payee, e.Request = p.ref(), p.payment.To.Owner, p.request()
	}
	if e.Named = e.Ref != ""; !e.Named {
		e.Ref = m.item.name()
	}
	for i, index := range s.Payments {
		pay := p.Payments[index]
		e.Payments = append(e.Payments, Entry{
			Ref: pay.Ref, Named: true, Kind: PaymentKind, Asset: p.Asset, Value: pay.Value, Payee: pay.To.Owner,
			Request: pay.request(), Output: m.outputs[i], In: e.Ref,
		})
	}
	return e
}

// UnderWay returns the transactions in progress, oldest first.
func (w *Wallet) UnderWay() ([]Entry, error) { return w.journal.list() }

// Status returns what became of the request under a Ref, also after a restart over the same store.
// Its transaction is one of these:
//
//   - done: [Entry.Status] is [PlanDone];
//   - being called back, whichever of the next two it was before: [Entry.Stopped] is true, and
//     [Wallet.Resume] goes on with that;
//   - handed out: [Entry.HandedOut] is true;
//   - sent, or about to be: [Entry.Sending] is true, and [Wallet.Resume] finishes it. What the node
//     or the contract refused is so too: others may have seen it.
//
// [Wallet.CallBack] gives up what is not done.
//
// Status returns [ErrNoEntry] when nothing is written down under the Ref. Then nothing was paid for
// the request and nothing will be, unless a plan for it is being carried out now or is made again.
// The Ref is unknown, or its plan has not come to its last transaction, or that transaction can
// never happen.
//
// Status reads the store and does not ask the chain. Call [Wallet.Sync] before it to learn
// what happened since.
func (w *Wallet) Status(ref string) (Entry, error) {
	e, whole, err := w.journal.get(ref)
	if err != nil || e.Done {
		return e, err
	}
	var found bool
	if e.Tx, found, err = w.newestTx(whole); err == nil && !found {
		e.Tx, err = w.outbox.Offered(w.journal.id(whole))
	}
	return e, err
}
