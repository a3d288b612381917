package audit

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// ErrBooks is in the error of a scan if the facts do not add up. The statements of the circuits and
// the rules of the contract exclude that: the node reports something else than the chain, or the
// system is broken.
var ErrBooks = errors.New("audit: the books do not balance")

// books add up what each owner has in notes, what waits in deals, and what is owed to public
// accounts. An owner has a note from when it is queued until it is spent.
type books struct {
	holdings map[holder]notes.Amount
	accounts map[notes.Asset]*account
	credits  map[creditor]notes.Amount
	changed  map[holder]bool // since the last check
}

// holder is an owner of notes of one asset.
type holder struct {
	asset notes.Asset
	owner notes.Owner
}

// creditor is a public account that the contract owes an asset to.
type creditor struct {
	asset     notes.Asset
	recipient common.Address
}

// account has the sums of one asset.
type account struct {
	Total
	inNotes notes.Amount
	gap     notes.Amount // by how much the sums were out at the last check
}

func newBooks() *books {
	return &books{
		holdings: map[holder]notes.Amount{},
		accounts: map[notes.Asset]*account{},
		credits:  map[creditor]notes.Amount{},
		changed:  map[holder]bool{},
	}
}

func (b *books) account(asset notes.Asset) *account {
	if b.accounts[asset] == nil {
		b.accounts[asset] = &account{Total: Total{Asset: asset}}
	}
	return b.accounts[asset]
}

func (b *books) mint(asset notes.Asset, amount notes.Amount) {
	a := b.account(asset)
	a.Minted = a.Minted.Add(amount)
}

func (b *books) burn(asset notes.Asset, amount notes.Amount) {
	a := b.account(asset)
	a.Burned = a.Burned.Add(amount)
}

// spend takes the inputs of a transaction from the sender. The outputs are given when they
// are queued, or wait in a deal.
func (b *books) spend(r reading) {
	if r.readable {
		b.add(r.asset, r.sender, notes.Amount{}.Sub(r.spent()))
	}
}

// give adds a note to what its owner has.
func (b *books) give(n note) {
	if n.readable {
		b.add(n.asset, n.owner, notes.AmountOf(n.value))
	}
}

func (b *books) add(asset notes.Asset, owner notes.Owner, amount notes.Amount) {
	h := holder{asset, owner}
	b.holdings[h] = b.holdings[h].Add(amount)
	b.changed[h] = true
	a := b.account(asset)
	a.inNotes = a.inNotes.Add(amount)
}

// move moves the value of a leg from one state to another. Only an open leg has it in the deal.
func (b *books) move(l leg, was, is deals.State) {
	if !l.readable {
		return
	}
	value, a := notes.AmountOf(l.payment), b.account(l.asset)
	if sum := a.waiting(was); sum != nil {
		*sum = sum.Sub(value)
	}
	if sum := a.waiting(is); sum != nil {
		*sum = sum.Add(value)
	}
}

// waiting returns the sum of the legs in a state, nil for one in which nothing waits.
func (a *account) waiting(state deals.State) *notes.Amount {
	switch state {
	case deals.StateHeld:
		return &a.Held
	case deals.StatePledged:
		return &a.Pledged
	default:
		return nil
	}
}

func (b *books) credit(e ledger.Credited) {
	a, c, amount := b.account(e.Token), creditor{e.Token, e.Recipient}, notes.AmountFromBig(e.Amount)
	a.Credited = a.Credited.Add(amount)
	b.credits[c] = b.credits[c].Add(amount)
}

// claim takes off all that is owed to a recipient. It returns an error if the claim is another sum.
func (b *books) claim(e ledger.Claimed) error {
	a, c, amount := b.account(e.Token), creditor{e.Token, e.Recipient}, notes.AmountFromBig(e.Amount)
	a.Claimed = a.Claimed.Add(amount)
	owed := b.credits[c]
	delete(b.credits, c)
	if owed.Cmp(amount) != 0 {
		return fmt.Errorf("%w: %s got %s of %s and was owed %s", ErrBooks, e.Recipient, amount, e.Token, owed)
	}
	return nil
}

// check returns an error for every owner who has spent more than he had, and for every asset whose
// sums are out by more or less than at the last check.
func (b *books) check() []error {
	var faults []error
	for _, h := range slices.SortedFunc(maps.Keys(b.changed), holder.compare) {
		if b.holdings[h].Big().Sign() < 0 {
			faults = append(faults, fmt.Errorf("%w: %s spent more of %s than it had", ErrBooks, h.owner, h.asset))
		}
		if b.holdings[h].IsZero() {
			delete(b.holdings, h)
		}
	}
	clear(b.changed)
	for _, asset := range slices.SortedFunc(maps.Keys(b.accounts), compareAsset) {
		if err := b.accounts[asset].check(); err != nil {
			faults = append(faults, err)
		}
	}
	return faults
}

func (a *account) check() error {
	a.Outstanding = a.Minted.Sub(a.Burned)
	gap := a.inNotes.Add(a.Held).Add(a.Pledged).Sub(a.Outstanding)
	if gap.Cmp(a.gap) == 0 {
		return nil
	}
	a.gap = gap
	return fmt.Errorf("%w: of %s, %s is in notes, %s held and %s pledged; the sum should be %s",
		ErrBooks, a.Asset, a.inNotes, a.Held, a.Pledged, a.Outstanding)
}

// totals returns the sums of every asset, sorted.
func (b *books) totals() []Total {
	var totals []Total
	for _, asset := range slices.SortedFunc(maps.Keys(b.accounts), compareAsset) {
		totals = append(totals, b.accounts[asset].Total)
	}
	return totals
}

// list returns what each owner has, sorted.
func (b *books) list(names Names) []Holding {
	var list []Holding
	for _, h := range slices.SortedFunc(maps.Keys(b.holdings), holder.compare) {
		list = append(list, Holding{Asset: h.asset, Owner: h.owner, Name: names[h.owner], Amount: b.holdings[h]})
	}
	return list
}

func (h holder) compare(o holder) int {
	return cmp.Or(compareAsset(h.asset, o.asset), cmp.Compare(h.owner.String(), o.owner.String()))
}

func compareAsset(a, b notes.Asset) int { return cmp.Compare(a.String(), b.String()) }
