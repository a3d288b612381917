package wallet

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// book is what one account reads from the facts of a chain, in their order. It is rows in a store,
// so that a fact is read once ever and memory does not grow with what was read. Reading facts again
// that were read before, in their order, changes nothing.
type book struct {
	*rows
	view     *notes.FullViewingKey
	outgoing notes.OutgoingViewingKey
	owner    notes.Owner
}

// candidate is a note that is the account's when it is queued.
type candidate struct {
	note   notes.Note
	origin Origin
	memo   notes.Memo
}

// newBook returns the book of an account over what is under it: a store, or the rows of another
// book.
func newBook(view *notes.FullViewingKey, under store.Reader, f *filter) *book {
	r := &rows{bucket: "wallet/" + view.Owner().String(), kv: store.NewOverlay(under), filter: f}
	return &book{rows: r, view: view, outgoing: view.Outgoing(), owner: view.Owner()}
}

// knows reports whether the note of a commitment is known.
func (b *book) knows(cm notes.Commitment) bool { return b.has(key(rowCandidate, commitmentKey(cm))) }

// know remembers a note that may be queued, in this transaction or a later one. It ignores a note
// that is not the commitment's. The first origin stays.
func (b *book) know(n notes.Note, cm notes.Commitment, origin Origin, memo notes.Memo) {
	if n.Value.IsZero() || b.knows(cm) || n.Commitment() != cm {
		return
	}
	b.put(key(rowCandidate, commitmentKey(cm)), candidate{n, origin, memo}.row())
}

// ownNote returns a note of the account.
func (b *book) ownNote(asset notes.Asset, value notes.Value, rho notes.Rho) notes.Note {
	return notes.Note{Asset: asset, Value: value, Owner: b.owner, Rho: rho}
}

// apply reads one fact. opened are the notes of its payments that the account's key opens. After an
// error the book must not be used any more.
func (b *book) apply(f ledger.Fact, opened []opening) error {
	switch e := f.Event.(type) {
	case ledger.AuditKeyActivated:
		b.put(key(rowKey, uint64Key(e.Number)), keyRow{e.Key.X.Bytes(), e.Key.Y.Bytes()})
	case ledger.Minted:
		b.minted(f, e)
	case ledger.Transferred:
		b.receive(opened)
		b.transferred(f, e)
	case ledger.Distributed:
		b.receive(opened)
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
		b.put(key(rowBatches), e.Batch+1)
	default:
		b.follow(f)
	}
	return b.err
}

// receive learns the notes whose ciphertexts opened.
func (b *book) receive(opened []opening) {
	for _, o := range opened {
		b.know(o.note, o.cm, Received, o.memo)
	}
}

// minted recognises the account's own deposits.
func (b *book) minted(f ledger.Fact, e ledger.Minted) {
	n := b.ownNote(e.Token, e.Amount, notes.RhoMint(b.outgoing, e.Salt))
	if n.Commitment() == e.Commitment {
		b.know(n, e.Commitment, Minted, notes.Memo{})
		b.made(f, identityOfMint(e.Commitment))
	}
}

// made records that an own item is on the chain.
func (b *book) made(f ledger.Fact, item identity) {
	id := item.hash()
	b.put(key(rowItem, id[:]), f.Tx)
}

// ownTx returns the transaction of an own item, and whether it is on the chain. It need not be the
// transaction that the account sent: anyone may put its item on the chain.
func (b *book) ownTx(item identity) (tx common.Hash, ok bool) {
	id := item.hash()
	ok = b.get(key(rowItem, id[:]), &tx)
	return tx, ok
}

// transferred reads the account's own transfers.
func (b *book) transferred(f ledger.Fact, e ledger.Transferred) {
	if !b.spent(e.Nullifiers[:]) {
		return
	}
	scalar := notes.EphemeralSecretTransfer(b.outgoing, e.Nullifiers, e.Payment, e.Change, e.Refund)
	words, err := notes.DecryptAudit(b.auditKey(e.Epoch), scalar, e.EphemeralKey, e.Audit[:]...)
	if err == nil {
		b.sentTransfer(f, e, words)
	}
}

// sentTransfer learns change and refund of the account's own transfer from its audit data.
func (b *book) sentTransfer(f ledger.Fact, e ledger.Transferred, words []field.Element) {
	audit, err := notes.DecodeTransferAudit(words)
	if err != nil {
		return
	}
	ovk, nf := b.outgoing, e.Nullifiers[0]
	change := b.ownNote(audit.Asset, audit.Change, notes.RhoChange(ovk, nf))
	b.know(change, e.Change, Change, notes.Memo{})
	refund := b.ownNote(audit.Asset, audit.Payment, notes.RhoRefund(ovk, nf))
	b.know(refund, e.Refund, Refund, notes.Memo{})
	if audit.Payee == b.owner {
		payment := b.ownNote(audit.Asset, audit.Payment, notes.RhoPayment(ovk, nf))
		b.know(payment, e.Payment, Received, notes.Memo{})
	}
	b.made(f, identityOfTransfer(nf, e.Payment, e.Deal))
	at := b.addSent(f, 0, Sent{
		Tx: f.Tx, Asset: audit.Asset, Value: audit.Payment, Payee: audit.Payee, Payment: e.Payment, Deal: e.Deal,
	})
	if e.Deal != (deals.ID{}) {
		b.put(key(rowRefund, commitmentKey(e.Refund)), at)
	}
}

// distributed reads the account's own distributions.
func (b *book) distributed(f ledger.Fact, e ledger.Distributed) {
	if !b.spent(e.Nullifiers[:]) {
		return
	}
	scalar := notes.EphemeralSecretDistribution(b.outgoing, e.Nullifiers, e.Payments, e.Change)
	words, err := notes.DecryptAudit(b.auditKey(e.Epoch), scalar, e.EphemeralKey, e.Audit[:]...)
	if err == nil {
		b.sentDistribution(f, e, words)
	}
}

// sentDistribution learns change and payments of the account's own distribution from its audit
// data. It books nothing for unused payments.
func (b *book) sentDistribution(f ledger.Fact, e ledger.Distributed, words []field.Element) {
	audit, err := notes.DecodeDistributionAudit(words)
	if err != nil {
		return
	}
	ovk, nf := b.outgoing, e.Nullifiers[0]
	b.know(b.ownNote(audit.Asset, audit.Change, notes.RhoChange(ovk, nf)), e.Change, Change, notes.Memo{})
	b.made(f, identityOfDistribution(nf, e.Payments))
	for i, value := range audit.Payments {
		if value.IsZero() {
			continue
		}
		if audit.Payees[i] == b.owner {
			own := b.ownNote(audit.Asset, value, notes.RhoDistribution(ovk, nf, i))
			b.know(own, e.Payments[i], Received, notes.Memo{})
		}
		b.addSent(f, i, Sent{
			Tx: f.Tx, Asset: audit.Asset, Value: value, Payee: audit.Payees[i], Payment: e.Payments[i],
		})
	}
}

// consolidated reads the account's own consolidations.
func (b *book) consolidated(f ledger.Fact, e ledger.Consolidated) {
	if !b.spent(e.Nullifiers[:]) {
		return
	}
	ovk := b.outgoing
	scalar := notes.EphemeralSecretConsolidation(ovk, e.Nullifiers, e.Output)
	words, err := notes.DecryptAudit(b.auditKey(e.Epoch), scalar, e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return
	}
	audit, err := notes.DecodeConsolidationAudit(words)
	if err != nil {
		return
	}
	output := b.ownNote(audit.Asset, audit.Value, notes.RhoConsolidation(ovk, e.Nullifiers[0]))
	b.know(output, e.Output, Merged, notes.Memo{})
	b.made(f, identityOfConsolidation(e.Nullifiers[0], e.Output))
}

// burned reads the account's own withdrawals, and learns their change from the audit data.
func (b *book) burned(f ledger.Fact, e ledger.Burned) {
	if !b.spent(e.Nullifiers[:]) {
		return
	}
	scalar := notes.EphemeralSecretBurn(b.outgoing, e.Nullifiers, e.Change)
	words, err := notes.DecryptAudit(b.auditKey(e.Epoch), scalar, e.EphemeralKey, e.Audit[:]...)
	if err != nil {
		return
	}
	if audit, err := notes.DecodeBurnAudit(words); err == nil {
		change := b.ownNote(e.Token, audit.Change, notes.RhoChange(b.outgoing, e.Nullifiers[0]))
		b.know(change, e.Change, Change, notes.Memo{})
	}
	b.made(f, identityOfBurn(e.Nullifiers[0], e.Recipient, e.Value))
	b.addSent(f, 0, Sent{Tx: f.Tx, Asset: e.Token, Value: e.Value, Recipient: e.Recipient})
}

// addSent records payment i of a fact and returns its key. One that was recorded before stays.
func (b *book) addSent(f ledger.Fact, i int, s Sent) []byte {
	at := sentKey(f.Cursor, i)
	if !b.has(key(rowSent, at)) {
		b.put(key(rowSent, at), s.row())
		if s.Deal == (deals.ID{}) && s.Recipient == (common.Address{}) {
			b.put(append(paidKey(s.Payee, s.Asset, s.Value), at...), s.Tx)
		}
	}
	return at
}

// spent marks the account's notes among the nullifiers, and reports whether there is one. Then the
// transaction is the account's: nobody else can spend its notes, every transaction spends one at
// least, and a note is queued before it is spent, also within a block and within a transaction.
func (b *book) spent(nullifiers []notes.Nullifier) (own bool) {
	for _, nf := range nullifiers {
		var position uint32
		if !b.get(key(rowNullifier, nullifierKey(nf)), &position) {
			continue
		}
		own = true
		var row ownedRow
		if b.get(key(rowUnspent, positionKey(position)), &row) {
			b.remove(key(rowUnspent, positionKey(position)))
			b.put(key(rowSpent, positionKey(position)), row)
		}
	}
	return own
}

// queued records a known note as owned, at the position it got.
func (b *book) queued(f ledger.Fact, cm notes.Commitment, position uint32) {
	var row candidateRow
	if !b.get(key(rowCandidate, commitmentKey(cm)), &row) {
		return
	}
	c := b.candidateOf(row)
	nf := notes.DeriveNullifier(b.view.NullifierKey(), cm, position, c.note.Rho)
	if b.has(key(rowNullifier, nullifierKey(nf))) {
		return // it was read before
	}
	n := owned{at: f.Cursor, Owned: Owned{
		Note: c.note, Commitment: cm, Nullifier: nf, Origin: c.origin, Memo: c.memo, Tx: f.Tx,
	}}
	b.put(key(rowNullifier, nullifierKey(nf)), position)
	b.put(key(rowUnspent, positionKey(position)), n.row())
	if first := key(rowAsset, c.note.Asset[:]); !b.has(first) {
		b.put(first, position)
	}
}

// note returns the note with a nullifier.
func (b *book) note(nf notes.Nullifier) (n owned, ok bool) {
	var position uint32
	if !b.get(key(rowNullifier, nullifierKey(nf)), &position) {
		return owned{}, false
	}
	var row ownedRow
	if b.get(key(rowUnspent, positionKey(position)), &row) {
		return b.ownedOf(position, row, Pending), true
	}
	ok = b.get(key(rowSpent, positionKey(position)), &row)
	return b.ownedOf(position, row, Spent), ok
}

// unspent returns the notes that are not spent, in the order in which they were queued, all of them
// as pending.
func (b *book) unspent() []owned { return b.notesOf(rowUnspent, Pending) }

func (b *book) notesOf(k kind, state State) (list []owned) {
	b.each(k, nil, func(key []byte, decode func(any)) {
		var row ownedRow
		decode(&row)
		list = append(list, b.ownedOf(binary.BigEndian.Uint32(key), row, state))
	})
	return list
}

// from returns at most so many notes from a position on, in the order in which they were queued.
func (b *book) from(position uint32, most int) (list []owned) {
	for k, state := range map[kind]State{rowUnspent: Pending, rowSpent: Spent} {
		b.rows.from(k, positionKey(position), most, func(key []byte, decode func(any)) {
			var row ownedRow
			decode(&row)
			list = append(list, b.ownedOf(binary.BigEndian.Uint32(key), row, state))
		})
	}
	slices.SortFunc(list, func(x, y owned) int { return cmp.Compare(x.Position, y.Position) })
	return list[:min(most, len(list))]
}

// all returns all notes in the order in which they were queued.
func (b *book) all() []owned {
	list := append(b.unspent(), b.notesOf(rowSpent, Spent)...)
	slices.SortFunc(list, func(x, y owned) int { return cmp.Compare(x.Position, y.Position) })
	return list
}

// assets returns the assets of all notes, in the order in which the account first got them.
func (b *book) assets() (list []notes.Asset) {
	first := map[notes.Asset]uint32{}
	b.each(rowAsset, nil, func(key []byte, decode func(any)) {
		var position uint32
		decode(&position)
		first[notes.Asset(key)] = position
	})
	return slices.SortedFunc(maps.Keys(first), func(x, y notes.Asset) int { return cmp.Compare(first[x], first[y]) })
}

// batches returns how many batches were appended.
func (b *book) batches() (n uint64) {
	b.get(key(rowBatches), &n)
	return n
}
