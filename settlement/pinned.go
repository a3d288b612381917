package settlement

import (
	"slices"
	"sync"

	"github.com/zsettle/zsettle/settlement/contract"
)

// pinned are the cards of the parties that a party deals with. It has a lock of its own, because it
// is asked with and without that of the party.
type pinned struct {
	mu    sync.RWMutex
	cards []contract.Card
	news  bool // a card was added since takeNews was asked
}

func (p *pinned) add(card contract.Card) {
	p.mu.Lock()
	defer p.mu.Unlock()
	same := func(c contract.Card) bool { return c.Fingerprint() == card.Fingerprint() }
	if !slices.ContainsFunc(p.cards, same) {
		p.cards = append(p.cards, card)
		p.news = true
	}
}

// takeNews reports whether a card was added since it was asked before.
func (p *pinned) takeNews() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	news := p.news
	p.news = false
	return news
}

// has reports whether one of the cards is a party's.
func (p *pinned) has(party contract.Party) bool {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return slices.ContainsFunc(p.cards, func(card contract.Card) bool { return card.Party() == party })
}
