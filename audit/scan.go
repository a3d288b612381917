package audit

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Source gives facts in the order of the chain. A [*ledger.Replica] is one.
type Source interface {
	Facts(after ledger.Cursor, fn func(ledger.Fact) error) error
}

// pageSize is how many facts are read at a time, at least. More are the rest of a transaction.
const pageSize = 512

// Scan reads all facts and returns the report. Facts that are not final are in the report and
// marked as such.
//
// There is an error without a report if a key is missing or wrong, [ErrKey], or if from fails.
// Every other error comes with the report, because nothing that somebody puts on the chain may hide
// the rest from the regulator. That error joins an [*UndecryptableError] for each transaction of
// Report.Unreadable, and an [ErrBooks] for each fact that contradicts the others and for each block
// after which an asset does not add up.
func Scan(from Source, c Config) (*Report, error) { return newScanner(c).scan(from) }

// scanner reads facts, transaction by transaction.
type scanner struct {
	keys   Keys
	names  Names
	opener *opener
	// registered are the owners that were participants at any time, minted the assets that were
	// minted at any time.
	registered map[notes.Owner]bool
	minted     map[notes.Asset]bool
	// deals is the state of every leg, legs the money of those that are held or pledged.
	deals *deals.Tracker
	legs  map[deals.Key]leg
	books *books
	// due is what this transaction leaves open.
	due *due

	entries    []Entry
	unreadable []Unreadable
	faults     []error
	last       ledger.Fact
}

// note is an output of a transaction. If the transaction could not be read, nothing is known about
// it.
type note struct {
	readable bool
	asset    notes.Asset
	owner    notes.Owner
	value    notes.Value
}

// reading is what an encrypted event says. If it could not be read, the plaintext is empty.
type reading struct {
	plaintext
	epoch    uint64
	readable bool
}

func newScanner(c Config) *scanner {
	return &scanner{
		keys:       c.Keys,
		names:      c.Names,
		opener:     newOpener(c),
		registered: map[notes.Owner]bool{},
		minted:     map[notes.Asset]bool{},
		deals:      deals.NewTracker(),
		legs:       map[deals.Key]leg{},
		books:      newBooks(),
	}
}

// scan reads all facts, some at a time.
func (s *scanner) scan(from Source) (*Report, error) {
	var page []ledger.Fact
	err := from.Facts(ledger.Cursor{}, func(f ledger.Fact) (err error) {
		if _, post := f.Event.(ledger.Posted); post {
			return nil // anybody posts as much as he likes, and no post moves money
		}
		if n := len(page); n >= pageSize && page[n-1].Tx != f.Tx {
			err, page = s.readPage(page), page[:0]
		}
		page = append(page, f)
		return err
	})
	if err == nil {
		err = s.readPage(page)
	}
	if err != nil {
		return nil, err
	}
	s.closeBlock()
	return s.report(), errors.Join(s.faults...)
}

// readPage reads the facts of some transactions.
func (s *scanner) readPage(page []ledger.Fact) error {
	s.opener.load(page)
	defer s.opener.keep()
	first := 0
	for i := range page {
		if next := i + 1; next == len(page) || page[next].Tx != page[i].Tx {
			if err := s.readTransaction(page[first:next]); err != nil {
				return err
			}
			first = next
		}
	}
	return nil
}

// readTransaction reads the facts of one transaction.
func (s *scanner) readTransaction(tx []ledger.Fact) error {
	if tx[0].Block != s.last.Block {
		s.closeBlock()
	}
	s.due = newDue()
	for _, f := range tx {
		r, err := s.readFact(f)
		if err != nil {
			return err
		}
		s.addFault(f, s.apply(f, r))
		s.last = f
	}
	for _, n := range s.due.received() {
		s.books.give(n)
	}
	s.addFault(s.last, s.due.open())
	return nil
}

// closeBlock checks the books after the last fact of a block.
func (s *scanner) closeBlock() {
	for _, err := range s.books.check() {
		s.faults = append(s.faults, fmt.Errorf("audit: block %d: %w", s.last.Block, err))
	}
}

// addFault keeps an error until everything was read.
func (s *scanner) addFault(f ledger.Fact, err error) {
	if err != nil {
		s.faults = append(s.faults, fmt.Errorf("audit: transaction %s of block %d: %w", f.Tx, f.Block, err))
	}
}

// readFact decrypts a fact if it is encrypted, and learns keys, participants and assets. The only
// error is [ErrKey].
func (s *scanner) readFact(f ledger.Fact) (reading, error) {
	switch e := f.Event.(type) {
	case ledger.ParticipantsUpdated:
		addParticipants(s.registered, e)
	case ledger.AuditKeyActivated:
		return reading{}, s.checkKey(e.AuditEpoch)
	case ledger.Minted:
		s.minted[e.Token] = true
	}
	c, encrypted := ciphertextOf(f.Event)
	if !encrypted {
		return reading{}, nil
	}
	if s.keys[c.epoch] == nil {
		return reading{}, fmt.Errorf("%w: the key of epoch %d is missing", ErrKey, c.epoch)
	}
	p, err := s.decrypt(f.Event)
	r := reading{plaintext: p, epoch: c.epoch, readable: err == nil}
	if err != nil {
		s.addUnreadable(f, c.epoch, err)
	}
	s.addOutputs(f.Event, r)
	return r, nil
}

var errAsset = errors.New("an asset that was never minted")

// decrypt decrypts an event and checks that an accepted transaction can say this. On error the
// plaintext is empty.
func (s *scanner) decrypt(e ledger.Event) (plaintext, error) {
	p, err := decryptEvent(e, s.opener.open)
	if err == nil {
		err = p.checkParties(s.registered)
	}
	if err == nil && !s.minted[p.asset] {
		err = errAsset
	}
	if err != nil {
		return plaintext{}, err
	}
	return p, nil
}

// addParticipants adds the owners of an update to those that were participants at any time.
func addParticipants(registered map[notes.Owner]bool, e ledger.ParticipantsUpdated) {
	for _, change := range e.Changes {
		registered[change.Owner] = !change.Owner.IsZero()
	}
}

// checkKey compares the key of an epoch with the chain's. A missing key is an error only when it is
// needed.
func (s *scanner) checkKey(epoch ledger.AuditEpoch) error {
	key := s.keys[epoch.Number]
	if key != nil && key.AuditKey().Y != epoch.Key.Y {
		return fmt.Errorf("%w: the key given for epoch %d differs from the chain's", ErrKey, epoch.Number)
	}
	return nil
}

func (s *scanner) addUnreadable(f ledger.Fact, epoch uint64, reason error) {
	s.unreadable = append(s.unreadable, unreadable(f, epoch, reason))
	s.faults = append(s.faults, &UndecryptableError{
		Kind:   f.Event.Kind(),
		Tx:     f.Tx,
		Block:  f.Block,
		Epoch:  epoch,
		Reason: reason,
	})
}

// addOutputs adds the notes that an event makes. The refund of a leg, and its payment if it is
// held, are queued by a later transaction, which gets them from the leg.
func (s *scanner) addOutputs(event ledger.Event, r reading) {
	payment := note{readable: r.readable, asset: r.asset, owner: r.payee, value: r.payment}
	change := note{readable: r.readable, asset: r.asset, owner: r.sender, value: r.change}
	switch e := event.(type) {
	case ledger.Minted:
		s.due.output(e.Commitment, payment)
	case ledger.Burned:
		if !e.Change.IsZero() {
			s.due.output(e.Change, change)
		}
	case ledger.Transferred:
		s.due.output(e.Payment, payment)
		s.due.output(e.Change, change)
	case ledger.Distributed:
		s.due.output(e.Change, change)
		for i, cm := range e.Payments {
			s.due.output(cm, r.part(i))
		}
	case ledger.Consolidated:
		s.due.output(e.Output, payment)
	}
}

// part returns the note of payment i of a distribution.
func (r reading) part(i int) note {
	if !r.readable {
		return note{}
	}
	return note{readable: true, asset: r.asset, owner: r.parts[i].payee, value: r.parts[i].value}
}

// apply records what an event does to notes, deals and books.
func (s *scanner) apply(f ledger.Fact, r reading) error {
	switch e := f.Event.(type) {
	case ledger.Minted:
		s.books.mint(e.Token, notes.AmountOf(e.Amount))
		s.due.leaf(e.Commitment)
		s.addReading(f, r)
	case ledger.Burned:
		s.burn(f, e, r)
	case ledger.Transferred:
		return s.transfer(f, e, r)
	case ledger.Distributed:
		s.books.spend(r)
		s.due.leaf(append(e.Payments[:], e.Change)...)
		s.addReading(f, r)
	case ledger.Consolidated:
		s.books.spend(r)
		s.due.leaf(e.Output)
		s.addReading(f, r)
	case ledger.Credited:
		s.books.credit(e)
		s.addEntry(publicEntry(f, Credit, e.Token, notes.AmountFromBig(e.Amount), e.Recipient))
		return s.due.credit(e)
	case ledger.Claimed:
		s.addEntry(publicEntry(f, Claim, e.Token, notes.AmountFromBig(e.Amount), e.Recipient))
		return s.books.claim(e)
	case ledger.Queued:
		s.due.queue(e.Commitments...)
	default:
		return s.applyDeal(f)
	}
	return nil
}

func (s *scanner) burn(f ledger.Fact, e ledger.Burned, r reading) {
	amount := notes.AmountOf(e.Value)
	s.books.burn(e.Token, amount)
	s.books.spend(r)
	s.due.payouts[payout{e.Token, e.Recipient, amount}]++
	if !e.Change.IsZero() {
		s.due.leaf(e.Change)
	}
	s.addReading(f, r)
}

// transfer records a transfer. The entry of a leg comes with the event that says what became of it.
func (s *scanner) transfer(f ledger.Fact, e ledger.Transferred, r reading) error {
	s.books.spend(r)
	s.due.leaf(e.Change)
	if e.Deal != (deals.ID{}) {
		return s.due.arrive(arrival{e.Payment, e.Deal}, leg{r, e.Refund})
	}
	s.due.leaf(e.Payment)
	s.addReading(f, r)
	return nil
}

// addReading adds the entries of a transaction that was read and is no leg.
func (s *scanner) addReading(f ledger.Fact, r reading) {
	if !r.readable {
		return
	}
	for _, e := range readingEntries(f, r) {
		s.addEntry(e)
	}
}

// addEntry adds an entry with the names of its parties.
func (s *scanner) addEntry(e Entry) { s.entries = append(s.entries, e.named(s.names)) }
