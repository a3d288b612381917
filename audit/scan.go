package audit

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Source is where facts come from, in their order: a *ledger.Replica.
type Source interface {
	Facts(after ledger.Cursor, fn func(ledger.Fact) error) error
}

// Names is a register of parties. It is optional, and trusted for names only.
type Names map[notes.Owner]string

// Scan reads all facts and returns the report, or an error: [ErrKey] for a missing or wrong key, an *[ErrUndecryptable] for a transaction
// that does not decrypt, [ErrBooks] when what was read does not add up. Facts that are not final are in the report, marked as such.
func Scan(from Source, keys Keys, names Names) (*Report, error) {
	s := newScanner(keys, names)
	var tx []ledger.Fact
	err := from.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if len(tx) > 0 && tx[0].Tx != f.Tx {
			if err := s.read(tx); err != nil {
				return err
			}
			tx = nil
		}
		tx = append(tx, f)
		return nil
	})
	if err == nil && len(tx) > 0 {
		err = s.read(tx)
	}
	if err != nil {
		return nil, err
	}
	return s.report()
}

// scanner reads facts, transaction by transaction.
type scanner struct {
	keys       Keys
	names      Names
	registered map[notes.Owner]bool // ever
	outputs    map[notes.Commitment]output
	legs       map[notes.Commitment]*leg
	books      *books
	entries    []Entry
	last       ledger.Fact
}

// output is a note that a transaction makes.
type output struct {
	asset notes.Asset
	owner notes.Owner
	value notes.Value
}

// leg is a payment that belongs to a deal.
type leg struct {
	plain
	held    bool
	counter notes.Commitment
	epoch   uint64
	tx      common.Hash // that paid
}

func newScanner(keys Keys, names Names) *scanner {
	return &scanner{keys: keys, names: names, registered: map[notes.Owner]bool{},
		outputs: map[notes.Commitment]output{}, legs: map[notes.Commitment]*leg{}, books: newBooks()}
}

// read reads one transaction. What it says of notes comes first, for the contract queues a minted note before it tells of the mint.
func (s *scanner) read(tx []ledger.Fact) error {
	deals := dealsOf(tx)
	for _, f := range tx {
		if err := s.open(f, deals); err != nil {
			return err
		}
	}
	for _, f := range tx {
		if err := s.follow(f); err != nil {
			return fmt.Errorf("audit: transaction %s of block %d: %w", f.Tx, f.Block, err)
		}
		s.last = f
	}
	return nil
}

// dealsOf returns the payments that are legs of deals.
func dealsOf(tx []ledger.Fact) map[notes.Commitment]bool {
	deals := map[notes.Commitment]bool{}
	for _, f := range tx {
		switch e := f.Event.(type) {
		case ledger.Held:
			deals[e.Payment] = true
		case ledger.Settled:
			deals[e.Payment], deals[e.Counter] = true, true
		}
	}
	return deals
}

// open decrypts a fact that is encrypted and learns keys and participants.
func (s *scanner) open(f ledger.Fact, deals map[notes.Commitment]bool) error {
	switch e := f.Event.(type) {
	case ledger.ParticipantsUpdated:
		for _, change := range e.Changes {
			s.registered[change.Owner] = !change.Owner.IsZero()
		}
	case ledger.AuditKeyActivated:
		return s.checkKey(e.AuditEpoch)
	}
	epoch, encrypted := epochOf(f.Event)
	if !encrypted {
		return nil
	}
	key := s.keys[epoch]
	if key == nil {
		return fmt.Errorf("%w: the key of epoch %d is missing", ErrKey, epoch)
	}
	p, err := read(f.Event, key.DecryptAudit, func(o notes.Owner) bool { return s.registered[o] })
	if err != nil {
		return &ErrUndecryptable{f.Event.Kind(), f.Tx, f.Block, epoch, err}
	}
	s.note(f, p, epoch, deals)
	return nil
}

// checkKey compares the key of an epoch with the chain's. One that is missing is missed only when it is needed.
func (s *scanner) checkKey(epoch ledger.AuditEpoch) error {
	key := s.keys[epoch.Number]
	if key != nil && key.AuditKey().Y != epoch.Key.Y {
		return fmt.Errorf("%w: the key given for epoch %d is another than the chain's", ErrKey, epoch.Number)
	}
	return nil
}

// note writes down what a transaction said, and takes what it spends out of the sender's holding.
func (s *scanner) note(f ledger.Fact, p plain, epoch uint64, deals map[notes.Commitment]bool) {
	entry := entryOf(f, Transfer)
	entry.Asset, entry.From, entry.To, entry.Value, entry.Change, entry.Epoch = p.asset, p.sender, p.payee, amountOf(p.payment), p.change, epoch
	switch e := f.Event.(type) {
	case ledger.Minted:
		s.outputs[e.Commitment] = output{p.asset, p.payee, p.payment}
		s.books.mint(p)
		entry.Kind, entry.From, entry.Payer, entry.Payment = Mint, notes.Owner{}, e.Payer, e.Commitment
	case ledger.Burned:
		s.outputs[e.Change] = output{p.asset, p.sender, p.change}
		s.books.burn(p)
		entry.Kind, entry.To, entry.Recipient = Burn, notes.Owner{}, e.Recipient
	case ledger.Transferred:
		s.outputs[e.Payment] = output{p.asset, p.payee, p.payment}
		s.outputs[e.Change] = output{p.asset, p.sender, p.change}
		s.outputs[e.Refund] = output{p.asset, p.sender, p.payment}
		s.books.spend(p)
		entry.Payment = e.Payment
		if deals[e.Payment] {
			s.legs[e.Payment] = &leg{plain: p, epoch: epoch, tx: f.Tx}
			return // its entry is that of the Held or Settled that follows
		}
	}
	s.add(entry)
}

// follow reads what became of notes and deals.
func (s *scanner) follow(f ledger.Fact) error {
	switch e := f.Event.(type) {
	case ledger.Queued:
		return s.queued(e)
	case ledger.Held:
		return s.deal(f, Hold, e.Payment, e.Counter)
	case ledger.Settled:
		return errors.Join(s.deal(f, Release, e.Counter, e.Payment), s.deal(f, Release, e.Payment, e.Counter))
	case ledger.Refunded:
		return s.deal(f, Refund, e.Payment, notes.Commitment{})
	case ledger.Cancelled:
		return s.deal(f, Cancel, e.Payment, notes.Commitment{})
	case ledger.Credited:
		s.books.credit(e.Token, Amount{e.Amount})
		s.public(f, Credit, e.Token, Amount{e.Amount}, e.Recipient)
	case ledger.Withdrawn:
		s.books.withdraw(e.Token, Amount{e.Amount})
		s.public(f, Withdrawal, e.Token, Amount{e.Amount}, e.Recipient)
	}
	return nil
}
