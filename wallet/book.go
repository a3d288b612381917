package wallet

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// book is what one account reads from the facts of a chain, in their order.
type book struct {
	view     *notes.FullViewingKey
	incoming *notes.IncomingViewingKey
	// keys are the audit keys by epoch. The account's own audit data is decrypted with them.
	keys map[uint64]notes.AuditKey
	// known holds notes that are the account's as soon as the chain queues their commitment.
	known map[notes.Commitment]candidate
	owned []Owned
	// at is the index in owned of a note, by its nullifier.
	at map[notes.Nullifier]int
	// batches is the number of batches appended.
	batches uint64
	sent    []Sent
	// deals has the state of every leg on the chain.
	deals *deals.Tracker
	// legs are the account's own legs: the index in sent by the refund.
	legs map[notes.Commitment]int
	// own is the transaction of each item of the account. It need not be the one that the account
	// sent: anyone may put its item on the chain.
	own map[identity]common.Hash
}

// candidate is a note that is the account's when it is queued.
type candidate struct {
	note   notes.Note
	origin Origin
	memo   notes.Memo
}

func newBook(view *notes.FullViewingKey) *book {
	return &book{
		view:     view,
		incoming: view.Incoming(),
		keys:     map[uint64]notes.AuditKey{},
		known:    map[notes.Commitment]candidate{},
		at:       map[notes.Nullifier]int{},
		deals:    deals.NewTracker(),
		legs:     map[notes.Commitment]int{},
		own:      map[identity]common.Hash{},
	}
}

// clone returns a book that can be changed without changing b.
func (b *book) clone() *book {
	c := *b
	c.keys = maps.Clone(b.keys)
	c.known = maps.Clone(b.known)
	c.owned = slices.Clone(b.owned)
	c.at = maps.Clone(b.at)
	c.sent = slices.Clone(b.sent)
	c.deals = b.deals.Clone()
	c.legs = maps.Clone(b.legs)
	c.own = maps.Clone(b.own)
	return &c
}

// with returns the book after some more facts, and leaves b as it is. Without facts it returns b.
func (b *book) with(facts []ledger.Fact) (*book, error) {
	if len(facts) == 0 {
		return b, nil
	}
	c := b.clone()
	for _, f := range facts {
		if err := c.apply(f); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// expect makes the book own the note when it is queued.
func (b *book) expect(n notes.Note) { b.know(n, n.Commitment(), Expected, notes.Memo{}) }

// knows reports whether the note of a commitment is known.
func (b *book) knows(cm notes.Commitment) bool {
	_, ok := b.known[cm]
	return ok
}

// know remembers a note that may be queued, in this transaction or a later one. It ignores a note
// that is not the commitment's. The first origin stays.
func (b *book) know(n notes.Note, cm notes.Commitment, origin Origin, memo notes.Memo) {
	if b.knows(cm) || n.Value.IsZero() || n.Commitment() != cm {
		return
	}
	b.known[cm] = candidate{n, origin, memo}
}

// ownNote returns a note of the account.
func (b *book) ownNote(asset notes.Asset, value notes.Value, rho notes.Rho) notes.Note {
	return notes.Note{Asset: asset, Value: value, Owner: b.view.Owner(), Rho: rho}
}

// apply reads one fact. After an error the book must not be used any more.
func (b *book) apply(f ledger.Fact) error {
	b.read(f)
	steps, err := b.deals.Apply(f.Event)
	if err != nil {
		return fmt.Errorf("wallet: block %d, log %d: %w", f.Block, f.Log, err)
	}
	for _, step := range steps {
		b.follow(f, step)
	}
	return nil
}

// read reads what a fact says of the account's notes.
func (b *book) read(f ledger.Fact) {
	switch e := f.Event.(type) {
	case ledger.AuditKeyActivated:
		b.keys[e.Number] = e.Key
	case ledger.Minted:
		b.minted(f, e)
	case ledger.Transferred:
		b.transferred(f, e)
	case ledger.Distributed:
		b.distributed(f, e)
	case ledger.Consolidated:
		b.consolidated(f, e)
	case ledger.Burned:
		b.burned(f, e)
	case ledger.Queued:
		for i, cm := range e.Commitments {
			b.queued(f, cm, e.Position+uint32(i))
		}
	case ledger.Appended:
		b.batches = e.Batch + 1
	}
}

// minted recognises the account's own deposits.
func (b *book) minted(f ledger.Fact, e ledger.Minted) {
	n := b.ownNote(e.Token, e.Amount, notes.RhoMint(b.view.Outgoing(), e.Salt))
	if n.Commitment() == e.Commitment {
		b.know(n, e.Commitment, Minted, notes.Memo{})
		b.own[identityOfMint(e.Commitment)] = f.Tx
	}
}

// transferred looks for a payment to the account, and reads the account's own transfers.
func (b *book) transferred(f ledger.Fact, e ledger.Transferred) {
	b.spent(e.Nullifiers[:])
	scalar := notes.EphemeralSecretTransfer(b.view.Outgoing(), e.Nullifiers, e.Payment, e.Change, e.Refund)
	if words, err := notes.DecryptAudit(b.keys[e.Epoch], scalar, e.EphemeralKey, e.Audit[:]...); err == nil {
		b.sentTransfer(f, e, words)
	}
	if n, memo, err := b.incoming.DecryptNote(e.Payment, e.Ciphertext[:]); err == nil {
		b.know(n, e.Payment, Received, memo)
	}
}

// sentTransfer learns change and refund of the account's own transfer from its audit data.
func (b *book) sentTransfer(f ledger.Fact, e ledger.Transferred, words []field.Element) {
	audit, err := notes.DecodeTransferAudit(words)
	if err != nil {
		return
	}
	ovk, nf := b.view.Outgoing(), e.Nullifiers[0]
	change := b.ownNote(audit.Asset, audit.Change, notes.RhoChange(ovk, nf))
	b.know(change, e.Change, Change, notes.Memo{})
	refund := b.ownNote(audit.Asset, audit.Payment, notes.RhoRefund(ovk, nf))
	b.know(refund, e.Refund, Refund, notes.Memo{})
	if audit.Payee == b.view.Owner() {
		payment := b.ownNote(audit.Asset, audit.Payment, notes.RhoPayment(ovk, nf))
		b.know(payment, e.Payment, Received, notes.Memo{})
	}
	b.own[identityOfTransfer(nf, e.Payment, e.Deal)] = f.Tx
	if e.Deal != (deals.ID{}) {
		b.legs[e.Refund] = len(b.sent)
	}
	b.sent = append(b.sent, Sent{
		Tx: f.Tx, Block: f.Block,
		Asset: audit.Asset, Value: audit.Payment, Payee: audit.Payee, Payment: e.Payment, Deal: e.Deal,
	})
}

// distributed looks for payments to the account, and reads the account's own distributions.
func (b *book) distributed(f ledger.Fact, e ledger.Distributed) {
	b.spent(e.Nullifiers[:])
	scalar := notes.EphemeralSecretDistribution(b.view.Outgoing(), e.Nullifiers, e.Payments, e.Change)
	if words, err := notes.DecryptAudit(b.keys[e.Epoch], scalar, e.EphemeralKey, e.Audit[:]...); err == nil {
		b.sentDistribution(f, e, words)
	}
	for i, payment := range e.Payments {
		if n, memo, err := b.incoming.DecryptNote(payment, e.Ciphertexts[i][:]); err == nil {
			b.know(n, payment, Received, memo)
		}
	}
}

// sentDistribution learns change and payments of the account's own distribution from its audit
// data. It books nothing for unused payments.
func (b *book) sentDistribution(f ledger.Fact, e ledger.Distributed, words []field.Element) {
	audit, err := notes.DecodeDistributionAudit(words)
	if err != nil {
		return
	}
	ovk, nf := b.view.Outgoing(), e.Nullifiers[0]
	b.know(b.ownNote(audit.Asset, audit.Change, notes.RhoChange(ovk, nf)), e.Change, Change, notes.Memo{})
	b.own[identityOfDistribution(nf, e.Payments)] = f.Tx
	for i, value := range audit.Payments {
		if value.IsZero() {
			continue
		}
		if audit.Payees[i] == b.view.Owner() {
			own := b.ownNote(audit.Asset, value, notes.RhoDistribution(ovk, nf, i))
			b.know(own, e.Payments[i], Received, notes.Memo{})
		}
		b.sent = append(b.sent, Sent{
			Tx: f.Tx, Block: f.Block,
			Asset: audit.Asset, Value: value, Payee: audit.Payees[i], Payment: e.Payments[i],
		})
	}
}

// consolidated reads the account's own consolidations.
func (b *book) consolidated(f ledger.Fact, e ledger.Consolidated) {
	b.spent(e.Nullifiers[:])
	ovk := b.view.Outgoing()
	scalar := notes.EphemeralSecretConsolidation(ovk, e.Nullifiers, e.Output)
	words, err := notes.DecryptAudit(b.keys[e.Epoch], scalar, e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return
	}
	audit, err := notes.DecodeConsolidationAudit(words)
	if err != nil {
		return
	}
	output := b.ownNote(audit.Asset, audit.Value, notes.RhoConsolidation(ovk, e.Nullifiers[0]))
	b.know(output, e.Output, Merged, notes.Memo{})
	b.own[identityOfConsolidation(e.Nullifiers[0], e.Output)] = f.Tx
}

// burned reads the account's own withdrawals, and learns their change from the audit data.
func (b *book) burned(f ledger.Fact, e ledger.Burned) {
	b.spent(e.Nullifiers[:])
	scalar := notes.EphemeralSecretBurn(b.view.Outgoing(), e.Nullifiers, e.Change)
	words, err := notes.DecryptAudit(b.keys[e.Epoch], scalar, e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return
	}
	if audit, err := notes.DecodeBurnAudit(words); err == nil {
		change := b.ownNote(e.Token, audit.Change, notes.RhoChange(b.view.Outgoing(), e.Nullifiers[0]))
		b.know(change, e.Change, Change, notes.Memo{})
	}
	b.own[identityOfBurn(e.Nullifiers[0], e.Recipient, e.Value)] = f.Tx
	b.sent = append(b.sent, Sent{
		Tx: f.Tx, Block: f.Block,
		Asset: e.Token, Value: e.Value, Recipient: e.Recipient,
	})
}

// spent marks the account's notes among the nullifiers.
func (b *book) spent(nullifiers []notes.Nullifier) {
	for _, nf := range nullifiers {
		if i, ok := b.at[nf]; ok {
			b.owned[i].State = Spent
		}
	}
}

// queued records a known note as owned, at the position it got.
func (b *book) queued(f ledger.Fact, cm notes.Commitment, position uint32) {
	k, ok := b.known[cm]
	if !ok {
		return
	}
	nf := notes.DeriveNullifier(b.view.NullifierKey(), cm, position, k.note.Rho)
	b.at[nf] = len(b.owned)
	b.owned = append(b.owned, Owned{
		Note:       k.note,
		Commitment: cm,
		Position:   position,
		Nullifier:  nf,
		Origin:     k.origin,
		Memo:       k.memo,
		Tx:         f.Tx,
		Block:      f.Block,
	})
}

// appended reports whether the batch of a position is in the tree.
func (b *book) appended(position uint32) bool { return uint64(position/tree.BatchSize) < b.batches }
