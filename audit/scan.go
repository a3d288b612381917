package audit

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Source is where facts come from, in their order: a *ledger.Replica.
type Source interface {
	Facts(after ledger.Cursor, fn func(ledger.Fact) error) error
}

// Names is a register of parties. It is optional, and trusted for names only.
type Names map[notes.Owner]string

// Scan reads all facts and returns the report. An error comes without a report when a key is missing or wrong, [ErrKey], or when from fails.
// Otherwise it comes with the report, for nothing that somebody put on the chain may blind the regulator to the rest: it then joins an
// *[ErrUndecryptable] for each transaction of Report.Unreadable, and an [ErrBooks] for each fact that fits no other and each asset that does
// not add up. Facts that are not final are in the report, marked as such.
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
	report := s.report()
	return report, errors.Join(s.faults...)
}

// scanner reads facts, transaction by transaction.
type scanner struct {
	keys       Keys
	names      Names
	registered map[notes.Owner]bool // ever
	minted     map[notes.Asset]bool // ever
	outputs    map[notes.Commitment]output
	arrived    []*leg                    // of this transaction, whose deal is still to be told
	waiting    map[notes.Commitment]*leg // ever held
	books      *books
	entries    []Entry
	unreadable []Unreadable
	faults     []error
	last       ledger.Fact
}

// output is a note that a transaction makes; nothing is known of it if the transaction could not be read.
type output struct {
	asset notes.Asset
	owner notes.Owner
	value notes.Value
	read  bool
}

// said is what an encrypted event says; plain is nothing if it could not be read.
type said struct {
	plain
	epoch uint64
	read  bool
}

func newScanner(keys Keys, names Names) *scanner {
	return &scanner{keys: keys, names: names, registered: map[notes.Owner]bool{}, minted: map[notes.Asset]bool{},
		outputs: map[notes.Commitment]output{}, waiting: map[notes.Commitment]*leg{}, books: newBooks()}
}

// read reads one transaction.
func (s *scanner) read(tx []ledger.Fact) error {
	for _, f := range tx {
		p, err := s.open(f)
		if err != nil {
			return err
		}
		s.fault(f, s.follow(f, p))
		s.last = f
	}
	for _, l := range s.arrived {
		s.fault(s.last, fmt.Errorf("%w: the leg %s is of no deal", ErrBooks, l.cm))
	}
	s.arrived = nil
	return nil
}

// fault keeps an error until everything was read.
func (s *scanner) fault(f ledger.Fact, err error) {
	if err != nil {
		s.faults = append(s.faults, fmt.Errorf("audit: transaction %s of block %d: %w", f.Tx, f.Block, err))
	}
}

var errAsset = errors.New("an asset that was never minted")

// open decrypts a fact that is encrypted and learns keys and participants. It returns [ErrKey] only.
func (s *scanner) open(f ledger.Fact) (p said, err error) {
	switch e := f.Event.(type) {
	case ledger.ParticipantsUpdated:
		for _, change := range e.Changes {
			s.registered[change.Owner] = !change.Owner.IsZero()
		}
	case ledger.AuditKeyActivated:
		return p, s.checkKey(e.AuditEpoch)
	case ledger.Minted:
		s.minted[e.Token] = true
	}
	epoch, encrypted := epochOf(f.Event)
	if !encrypted {
		return p, nil
	}
	key := s.keys[epoch]
	if key == nil {
		return p, fmt.Errorf("%w: the key of epoch %d is missing", ErrKey, epoch)
	}
	words, err := read(f.Event, key.DecryptAudit, func(o notes.Owner) bool { return s.registered[o] })
	if err == nil && !s.minted[words.asset] {
		err = errAsset
	}
	if p = (said{words, epoch, true}); err != nil {
		p = said{epoch: epoch}
		s.unreadable = append(s.unreadable, unreadable(f, epoch, err))
		s.faults = append(s.faults, &ErrUndecryptable{f.Event.Kind(), f.Tx, f.Block, epoch, err})
	}
	s.expect(f.Event, p)
	return p, nil
}

// checkKey compares the key of an epoch with the chain's. One that is missing is missed only when it is needed.
func (s *scanner) checkKey(epoch ledger.AuditEpoch) error {
	key := s.keys[epoch.Number]
	if key != nil && key.AuditKey().Y != epoch.Key.Y {
		return fmt.Errorf("%w: the key given for epoch %d is another than the chain's", ErrKey, epoch.Number)
	}
	return nil
}

// expect writes down the notes that an event makes.
func (s *scanner) expect(event ledger.Event, p said) {
	payment, change := output{p.asset, p.payee, p.payment, p.read}, output{p.asset, p.sender, p.change, p.read}
	switch e := event.(type) {
	case ledger.Minted:
		s.output(e.Commitment, payment)
	case ledger.Burned:
		s.output(e.Change, change)
	case ledger.Transferred:
		s.output(e.Payment, payment)
		s.output(e.Change, change)
		s.output(e.Refund, output{p.asset, p.sender, p.payment, p.read})
	}
}

// output adds a note. One that was read stays so: the same commitment is the same note.
func (s *scanner) output(cm notes.Commitment, o output) {
	if o.read || !s.outputs[cm].read {
		s.outputs[cm] = o
	}
}

// follow reads what an event does to notes, deals and books.
func (s *scanner) follow(f ledger.Fact, p said) error {
	switch e := f.Event.(type) {
	case ledger.Minted:
		s.books.mint(e.Token, notes.AmountOf(e.Amount))
		s.tell(f, p)
	case ledger.Burned:
		s.books.burn(e.Token, notes.AmountOf(e.Value))
		s.books.spend(p.plain)
		s.tell(f, p)
	case ledger.Transferred:
		s.books.spend(p.plain)
		if !e.Counter.IsZero() {
			s.arrived = append(s.arrived, &leg{said: p, cm: e.Payment})
			return nil // its entry is that of the Held or Settled that follows
		}
		s.tell(f, p)
	case ledger.Credited:
		s.books.credit(e.Token, notes.AmountFromBig(e.Amount))
		s.public(f, Credit, e.Token, notes.AmountFromBig(e.Amount), e.Recipient)
	case ledger.Withdrawn:
		s.books.withdraw(e.Token, notes.AmountFromBig(e.Amount))
		s.public(f, Withdrawal, e.Token, notes.AmountFromBig(e.Amount), e.Recipient)
	case ledger.Queued:
		return s.queued(e)
	default:
		return s.followDeal(f)
	}
	return nil
}

// tell adds the entry of a mint, burn or plain transfer that was read.
func (s *scanner) tell(f ledger.Fact, p said) {
	if p.read {
		s.add(entryOfSaid(f, p))
	}
}
