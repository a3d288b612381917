package settlement

import (
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
)

// maxStrangers is how many deals of parties whose cards are not pinned are in memory: the newest
// ones. Anybody can make an offer to anybody.
const maxStrangers = 1000

// following are the deals that the party can read, by what their posts and facts are found by.
type following struct {
	deals map[contract.ID]*deal
	// Several deals can have one topic or one identity on the chain if somebody wants to confuse
	// the party.
	byTopic map[[32]byte][]*deal
	onChain map[deals.ID][]*deal
	// offers has the first offer of each seller and salt.
	offers map[[32]byte]contract.ID
	// strangers are the deals of unknown cards, oldest first.
	strangers []*deal
	// loose are the deals of which the index keeps no end.
	loose map[*deal]bool
	// gone are the places of those that were dropped and of which it keeps one. Nobody would notice
	// that anything came after that.
	gone []ledger.Cursor
}

func newFollowing() *following {
	return &following{
		deals:   map[contract.ID]*deal{},
		byTopic: map[[32]byte][]*deal{},
		onChain: map[deals.ID][]*deal{},
		offers:  map[[32]byte]contract.ID{},
		loose:   map[*deal]bool{},
	}
}

// ofTopic implements [watched].
func (f *following) ofTopic(topic [32]byte) []*deal { return f.byTopic[topic] }

// ofDeal implements [watched].
func (f *following) ofDeal(id deals.ID) []*deal { return f.onChain[id] }

// dropped implements [watched].
func (f *following) dropped() []ledger.Cursor { return f.gone }

// offerOf names the offers of a seller with a salt, of which there should be one.
func offerOf(t contract.Terms) [32]byte { return crypto.Keccak256Hash(t.Seller.Signer[:], t.Salt[:]) }

// add adds a deal, which is newer than those before it.
func (f *following) add(d *deal) {
	f.deals[d.private.Deal()] = d
	if !d.kept {
		f.loose[d] = true
	}
	name := offerOf(d.terms)
	if _, repeated := f.offers[name]; !repeated {
		f.offers[name] = d.private.Deal()
	}
}

// addStranger makes room for a deal of unknown cards. The oldest gives way that is not the party's
// own, or that the party has not signed, or that has ended; others stay.
func (f *following) addStranger(d *deal) {
	f.strangers = append(f.strangers, d)
	if len(f.strangers) <= maxStrangers {
		return
	}
	gives := slices.IndexFunc(f.strangers, func(d *deal) bool {
		return !d.mine || d.state.Phase == contract.PhaseOffered || d.state.Phase.Ended()
	})
	if gives >= 0 {
		f.drop(f.strangers[gives])
		f.strangers = slices.Delete(f.strangers, gives, gives+1)
	}
}

// drop forgets a deal.
func (f *following) drop(d *deal) {
	id := d.private.Deal()
	if d.kept {
		f.gone = append(f.gone, d.cursor())
	}
	delete(f.deals, id)
	delete(f.loose, d)
	without(f.onChain, d.onChain, d)
	for _, topic := range d.topics {
		without(f.byTopic, topic, d)
	}
	if name := offerOf(d.terms); f.offers[name] == id {
		delete(f.offers, name)
	}
}

// without removes a deal from the list under a key.
func without[K comparable](lists map[K][]*deal, key K, d *deal) {
	lists[key] = slices.DeleteFunc(lists[key], func(other *deal) bool { return other == d })
	if len(lists[key]) == 0 {
		delete(lists, key)
	}
}

// repeats reports whether the seller of a deal has made an earlier offer with the same salt.
func (f *following) repeats(d *deal) bool { return f.offers[offerOf(d.terms)] != d.private.Deal() }
