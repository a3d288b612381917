package audit

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// ErrBooks is in the error of a scan if the facts do not add up. The statements of the circuits
// exclude that: the node reports something else than the chain, or the system is broken.
var ErrBooks = errors.New("audit: the books do not balance")

// books add up what each owner holds. An owner has a note from when it is queued until it is spent.
type books struct {
	holdings map[holder]notes.Amount
	totals   map[notes.Asset]*Total
}

// holder is an owner of notes of one asset.
type holder struct {
	asset notes.Asset
	owner notes.Owner
}

func newBooks() *books {
	return &books{holdings: map[holder]notes.Amount{}, totals: map[notes.Asset]*Total{}}
}

func (b *books) total(asset notes.Asset) *Total {
	if b.totals[asset] == nil {
		b.totals[asset] = &Total{Asset: asset}
	}
	return b.totals[asset]
}

func (b *books) mint(asset notes.Asset, amount notes.Amount) {
	t := b.total(asset)
	t.Minted = t.Minted.Add(amount)
}

// spend takes both inputs of a transfer or burn from the sender. The outputs are given when they
// are queued.
func (b *books) spend(p plaintext) {
	h := holder{asset: p.asset, owner: p.sender}
	b.holdings[h] = b.holdings[h].Sub(notes.AmountOf(p.payment)).Sub(notes.AmountOf(p.change))
}

// give adds a note to what its owner holds.
func (b *books) give(n note) {
	h := holder{asset: n.asset, owner: n.owner}
	b.holdings[h] = b.holdings[h].Add(notes.AmountOf(n.value))
}

func (b *books) burn(asset notes.Asset, amount notes.Amount) {
	t := b.total(asset)
	t.Burned = t.Burned.Add(amount)
}

func (b *books) credit(asset notes.Asset, amount notes.Amount) {
	t := b.total(asset)
	t.Credited = t.Credited.Add(amount)
}

func (b *books) withdraw(asset notes.Asset, amount notes.Amount) {
	t := b.total(asset)
	t.Withdrawn = t.Withdrawn.Add(amount)
}

// hold adds what begins to wait in a deal.
func (b *books) hold(asset notes.Asset, amount notes.Amount) {
	t := b.total(asset)
	t.Held = t.Held.Add(amount)
}

// unhold subtracts what no longer waits in a deal.
func (b *books) unhold(asset notes.Asset, amount notes.Amount) {
	t := b.total(asset)
	t.Held = t.Held.Sub(amount)
}

// balance returns the holdings and totals, and an [ErrBooks] for each that does not add up.
func (b *books) balance(names Names) (holdings []Holding, totals []Total, faults []error) {
	sums := map[notes.Asset]notes.Amount{}
	for h, amount := range b.holdings {
		sums[h.asset] = sums[h.asset].Add(amount)
		if amount.IsZero() {
			continue
		}
		if amount.Big().Sign() < 0 {
			faults = append(faults, fmt.Errorf("%w: %s spent more of %s than it had", ErrBooks, h.owner, h.asset))
		}
		b.total(h.asset) // an asset that nobody minted must not add up
		holdings = append(holdings, Holding{Asset: h.asset, Owner: h.owner, Name: names[h.owner], Amount: amount})
	}
	for _, t := range b.totals {
		t.Outstanding = t.Minted.Sub(t.Burned)
		if sums[t.Asset].Add(t.Held).Cmp(t.Outstanding) != 0 {
			faults = append(faults, fmt.Errorf("%w: of %s, parties hold %s and deals %s; the sum should be %s",
				ErrBooks, t.Asset, sums[t.Asset], t.Held, t.Outstanding))
		}
		totals = append(totals, *t)
	}
	slices.SortFunc(totals, func(a, b Total) int { return cmp.Compare(a.Asset.String(), b.Asset.String()) })
	slices.SortFunc(holdings, func(a, b Holding) int {
		return cmp.Or(cmp.Compare(a.Asset.String(), b.Asset.String()), cmp.Compare(a.Owner.String(), b.Owner.String()))
	})
	return holdings, totals, faults
}

// giveQueued gives notes to their owners, as far as they are known.
func (s *scanner) giveQueued(e ledger.Queued) error {
	var faults []error
	for i, cm := range e.Commitments {
		n, known := s.notes[cm]
		switch {
		case !known:
			leaf := e.Position + uint32(i)
			faults = append(faults, fmt.Errorf("%w: leaf %d is not the output of a transaction", ErrBooks, leaf))
		case n.readable:
			s.books.give(n)
		}
	}
	return errors.Join(faults...)
}

// report closes the books. What does not add up is a fault.
func (s *scanner) report() *Report {
	holdings, totals, faults := s.books.balance(s.names)
	s.faults = append(s.faults, faults...)
	return &Report{
		Last:       s.last.Cursor,
		LastBlock:  s.last.BlockHash,
		Entries:    s.entries,
		Unreadable: s.unreadable,
		Totals:     totals,
		Holdings:   holdings,
	}
}
