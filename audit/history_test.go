package audit_test

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/dealmodel"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// An owner of the model is a person and an asset, so that each owner's notes are of one asset.
var (
	people = []*notes.FullViewingKey{alice, bob, carol}
	assets = []notes.Asset{cash, bond}
)

func ownerOf(person, asset int) int { return person*len(assets) + asset }

func personOf(owner int) notes.Owner { return people[owner/len(assets)].Owner() }

func assetOf(owner int) notes.Asset { return assets[owner%len(assets)] }

// history is a contract of the model, with the facts that the deployed one would give: a leg that
// arrived and was not left out is a Transferred before the event that it belongs to, and everything
// that was queued is in the same transaction.
type history struct {
	*story
	model  *dealmodel.Model
	opened map[notes.Commitment]dealmodel.Note
	fresh  uint64
	told   int // leaves that the facts tell of
	random *rand.Rand
}

func newHistory(key *notes.AuditPrivateKey, random *rand.Rand) *history {
	s := newStory(key)
	return &history{story: s, model: dealmodel.New(0), opened: map[notes.Commitment]dealmodel.Note{}, random: random}
}

// open returns a fresh commitment of a note.
func (h *history) open(owner int, value uint64) notes.Commitment {
	h.fresh++
	cm := notes.Commitment{Element: field.New(1_000_000 + h.random.Uint64N(1<<32)<<16 + h.fresh)}
	h.opened[cm] = dealmodel.Note{Owner: owner, Value: value}
	h.model.Open(cm, h.opened[cm])
	return cm
}

// element returns a fresh element.
func (h *history) element() field.Element {
	h.fresh++
	return field.New(h.fresh)
}

// encrypt encrypts audit data under a fresh ephemeral key.
func (h *history) encrypt(words ...field.Element) (ephemeralKey field.Element, ciphertext []field.Element) {
	e := notes.EphemeralSecret{Secret: notes.NewSecret(h.element())}
	return e.Public(), notes.EncryptAudit(h.key, e, words...)
}

// transact adds a transaction at the model's time. Sometimes a full batch tells of a part of the
// leaves before the settlement or closing that they belong to.
func (h *history) transact(events ...ledger.Event) {
	leaves := h.model.Queue()[h.told:]
	h.told += len(leaves)
	first, last := len(leaves), len(events)
	if len(leaves) > 1 && h.random.IntN(3) == 0 && endsDeal(events[last-1]) {
		first, last = h.random.IntN(len(leaves)), len(events)-1
	}
	h.add(slices.Concat(events[:last], queued(leaves[:first]), events[last:], queued(leaves[first:])))
}

func endsDeal(event ledger.Event) bool {
	switch event.(type) {
	case deals.Settled, deals.Closed, deals.Seized:
		return true
	}
	return false
}

func queued(leaves []notes.Commitment) []ledger.Event {
	if len(leaves) == 0 {
		return nil
	}
	return []ledger.Event{ledger.Queued{Commitments: leaves}}
}

// add adds the facts of a transaction. Several transactions may share a block.
func (h *history) add(events []ledger.Event) {
	before := h.facts[len(h.facts)-1]
	at := ledger.Cursor{Block: before.Block + uint64(h.random.IntN(2)), Log: before.Log}
	if h.model.Now > before.Time {
		at.Block = before.Block + 1 // a block has one time
	}
	h.fresh++
	for _, e := range events {
		at.Log++
		f := ledger.Fact{Cursor: at, Time: h.model.Now, Final: true, Event: e}
		binary.BigEndian.PutUint64(f.Tx[8:], h.fresh)
		h.facts = append(h.facts, f)
	}
}

func (h *history) mintNote(owner int, value uint64) {
	cm := h.open(owner, value)
	h.model.Mint(cm, h.opened[cm])
	key, audited := h.encrypt(personOf(owner).Element)
	h.transact(ledger.Minted{
		Token: assetOf(owner), Amount: notes.NewValue(value), Commitment: cm, Epoch: h.epoch,
		EphemeralKey: key, Audit: audited[0],
	})
}

// leg returns a leg that a person pays from his smallest note that is enough. ok is false if he has
// none.
func (h *history) leg(person int, key deals.Key, used map[dealmodel.Token]bool) (l dealmodel.Leg, ok bool) {
	paid := h.opened[key.Payment]
	payer := ownerOf(person, paid.Owner%len(assets))
	best, bestNote := dealmodel.Dummy, dealmodel.Note{}
	for i := range h.model.Queue() {
		n, spendable := h.model.Spendable(dealmodel.Token(i))
		enough := spendable && !used[dealmodel.Token(i)] && n.Owner == payer && n.Value >= paid.Value
		if enough && (best == dealmodel.Dummy || n.Value < bestNote.Value) {
			best, bestNote = dealmodel.Token(i), n
		}
	}
	if best == dealmodel.Dummy {
		return dealmodel.Leg{}, false
	}
	used[best] = true
	return dealmodel.Leg{
		Inputs: [2]dealmodel.Token{best, dealmodel.Dummy}, Payment: key.Payment, Deal: key.Deal, Deadline: key.Deadline,
		Change: h.open(payer, bestNote.Value-paid.Value), Refund: h.open(payer, paid.Value),
	}, true
}

// transferred returns the event of a leg that was carried out.
func (h *history) transferred(l dealmodel.Leg) ledger.Event {
	payment, change := h.opened[l.Payment], h.opened[l.Change]
	data := notes.TransferAudit{
		Asset: assetOf(payment.Owner), Sender: personOf(change.Owner), Payee: personOf(payment.Owner),
		Payment: notes.NewValue(payment.Value), Change: notes.NewValue(change.Value),
	}
	words := data.Encode()
	key, audited := h.encrypt(words[:]...)
	return ledger.Transferred{
		Payment: l.Payment, Change: l.Change, Refund: l.Refund, Deal: l.Deal, Epoch: h.epoch,
		EphemeralKey: key, Audit: [4]field.Element(audited),
	}
}

// arrived returns the events of the legs whose payment was not held before the call.
func (h *history) arrived(before *dealmodel.Model, legs []dealmodel.Leg) []ledger.Event {
	var events []ledger.Event
	for _, l := range legs {
		if before.Slot(l.Key()).State != deals.StateHeld {
			events = append(events, h.transferred(l))
		}
	}
	return events
}

func (h *history) submit(items ...dealmodel.Leg) {
	outcomes, err := h.model.Submit(items...)
	if err != nil || len(items) == 0 {
		return
	}
	var events []ledger.Event
	for i, l := range items {
		skipped := slices.ContainsFunc(outcomes, func(e deals.Event) bool {
			s, ok := e.(dealmodel.Skipped)
			return ok && s.Index == uint64(i)
		})
		if skipped {
			events = append(events, ledger.Skipped{Index: uint64(i), Reason: errors.New("skipped")})
			continue
		}
		events = append(events, h.transferred(l))
		if l.Deal != (deals.ID{}) {
			events = append(events, deals.Held{Key: l.Key(), Refund: l.Refund})
		}
	}
	h.transact(events...)
}

// settle settles deals that all differ.
func (h *history) settle(batch ...dealmodel.Settlement) {
	before := h.model.Clone()
	outcomes, err := h.model.Settle(batch...)
	if err != nil {
		return
	}
	legs := map[deals.ID][]dealmodel.Leg{}
	for _, s := range batch {
		legs[s.Deal.ID()] = s.Legs
	}
	var events []ledger.Event
	for _, outcome := range outcomes {
		switch e := outcome.(type) {
		case deals.Pledged:
			events = append(events, h.arrived(before, legs[e.Deal])...)
			delete(legs, e.Deal)
		case deals.Settled:
			events = append(events, h.arrived(before, legs[e.Deal])...)
		}
		events = append(events, outcome)
	}
	h.transact(events...)
}

func (h *history) close(c dealmodel.Closing) {
	before := h.model.Clone()
	outcomes, err := h.model.Close(c)
	if err == nil {
		h.transact(append(h.arrived(before, c.Legs), asEvents(outcomes)...)...)
	}
}

// end adds the events of a call that brings no legs, if it succeeds.
func (h *history) end(outcomes []deals.Event, err error) {
	if err == nil {
		h.transact(asEvents(outcomes)...)
	}
}

func asEvents(list []deals.Event) []ledger.Event {
	var events []ledger.Event
	for _, e := range list {
		events = append(events, e)
	}
	return events
}
