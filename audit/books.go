package audit

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// ErrBooks is in the error of a scan when the facts do not add up. The statements of the circuits rule it out: the node reports something else than
// the chain, or the system is broken.
var ErrBooks = errors.New("audit: the books do not balance")

// books add up who holds what: what is queued is held by its owner until it is spent.
type books struct {
	holdings map[holder]notes.Amount
	totals   map[notes.Asset]*Total
}

type holder struct {
	asset notes.Asset
	owner notes.Owner
}

func newBooks() *books {
	return &books{map[holder]notes.Amount{}, map[notes.Asset]*Total{}}
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

// spend takes both inputs of a transfer or burn from the sender; its outputs come back when they are queued.
func (b *books) spend(p plain) {
	h := holder{p.asset, p.sender}
	b.holdings[h] = b.holdings[h].Sub(notes.AmountOf(p.payment)).Sub(notes.AmountOf(p.change))
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

// queued gives notes to their owners, so far as they are known.
func (s *scanner) queued(e ledger.Queued) (err error) {
	for i, cm := range e.Commitments {
		out, known := s.outputs[cm]
		if !known {
			err = errors.Join(err, fmt.Errorf("%w: leaf %d is the output of no transaction", ErrBooks, e.Position+uint32(i)))
		}
		if !out.read {
			continue
		}
		h := holder{out.asset, out.owner}
		s.books.holdings[h] = s.books.holdings[h].Add(notes.AmountOf(out.value))
	}
	return err
}

// public writes down what concerns a public account only.
func (s *scanner) public(f ledger.Fact, kind Kind, asset notes.Asset, amount notes.Amount, recipient common.Address) {
	entry := entryOf(f, kind)
	entry.Asset, entry.Value, entry.Recipient = asset, amount, recipient
	s.add(entry)
}

func (s *scanner) add(e Entry) {
	e.FromName, e.ToName = s.names[e.From], s.names[e.To]
	s.entries = append(s.entries, e)
}

// report closes the books; what does not add up is a fault.
func (s *scanner) report() *Report {
	r := &Report{Last: s.last.Cursor, LastBlock: s.last.BlockHash, Entries: s.entries, Unreadable: s.unreadable}
	sums := map[notes.Asset]notes.Amount{}
	for h, amount := range s.books.holdings {
		if amount.Big().Sign() < 0 {
			s.faults = append(s.faults, fmt.Errorf("%w: %s spent more of %s than it had", ErrBooks, h.owner, h.asset))
		}
		sums[h.asset] = sums[h.asset].Add(amount)
		if amount.Big().Sign() != 0 {
			s.books.total(h.asset) // an asset that nobody minted does not add up
			r.Holdings = append(r.Holdings, Holding{h.asset, h.owner, s.names[h.owner], amount})
		}
	}
	for _, t := range s.books.totals {
		t.Outstanding = t.Minted.Sub(t.Burned)
		if sums[t.Asset].Add(t.Held).Cmp(t.Outstanding) != 0 {
			s.faults = append(s.faults, fmt.Errorf("%w: of %s %s are held by parties and %s in deals, %s should be", ErrBooks, t.Asset, sums[t.Asset], t.Held, t.Outstanding))
		}
		r.Totals = append(r.Totals, *t)
	}
	slices.SortFunc(r.Totals, func(a, b Total) int { return strings.Compare(a.Asset.String(), b.Asset.String()) })
	slices.SortFunc(r.Holdings, func(a, b Holding) int {
		return strings.Compare(a.Asset.String()+a.Owner.String(), b.Asset.String()+b.Owner.String())
	})
	return r
}
