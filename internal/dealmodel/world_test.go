package dealmodel

import (
	"errors"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// The owners. Alice and Bob trade, Carol is an outsider.
const (
	alice = 1 + iota
	bob
	carol
)

// subject is a deal that a world is about, with its leaves.
type subject struct {
	Deal
	leaves []deals.Leaf
	sound  bool // the deal and its leaves are well formed
}

// world is a contract at its start, and everything that can be done with it.
type world struct {
	name     string
	start    *Model
	subjects []subject
	payer    map[notes.Commitment]int // who owes a payment
	keys     []deals.Key              // all legs that can be held
	end      uint64                   // a time after all others
	actions  []action
	blind    bool // leave the tracker out, to see what a flaw does to money
}

// action is something that somebody may try. It fails with errMoney if he has nothing to try it
// with.
type action struct {
	name  string
	never bool // it must not succeed
	do    func(*Model) ([]deals.Event, error)
}

var errMoney = errors.New("not enough money")

func cm(n uint64) notes.Commitment { return notes.Commitment{Element: field.New(n)} }

// The payments. The numbers are their commitments, and their order.
var (
	cash     = cm(10) // Alice owes Bob 3
	bonds    = cm(11) // Bob owes Alice 5
	ownOne   = cm(12) // Carol owes herself 1
	ownTwo   = cm(13) // Carol owes herself 1
	earlyPay = cm(14) // Bob owes Alice 4
	latePay  = cm(15) // Bob owes Alice 6
)

func newWorld(name string, flaws Flaw) *world {
	w := &world{name: name, start: New(flaws), payer: map[notes.Commitment]int{}, end: 5}
	w.owe(cash, alice, bob, 3)
	w.owe(bonds, bob, alice, 5)
	w.owe(ownOne, carol, carol, 1)
	w.owe(ownTwo, carol, carol, 1)
	w.owe(earlyPay, bob, alice, 4)
	w.owe(latePay, bob, alice, 6)
	return w
}

func (w *world) owe(c notes.Commitment, payer, payee int, value uint64) {
	w.start.Open(c, Note{payee, value})
	w.payer[c] = payer
}

// noteOf returns a commitment of an owner's note. Equal notes have equal commitments, so that
// there are few states.
func noteOf(n Note) notes.Commitment { return cm(1_000_000 + uint64(n.Owner)*1000 + n.Value) }

// give mints notes for an owner.
func (w *world) give(owner int, values ...uint64) {
	for _, v := range values {
		w.start.Mint(noteOf(Note{owner, v}), Note{owner, v})
	}
}

func preimage(i int) [32]byte { return [32]byte{1, byte(i)} }

func cancelHash(i int) [32]byte {
	p := preimage(i)
	return crypto.Keccak256Hash(p[:])
}

// firm returns the deal of cash against bonds until 1.
func firm() deals.Deal {
	return deals.Deal{
		Payments:     []notes.Commitment{cash, bonds},
		CancelHashes: [][32]byte{cancelHash(0), cancelHash(1)},
		Deadline:     1,
	}
}

// pledgeWith returns the deal of which the bonds are pledged, with leaves until last.
func pledgeWith(last uint64, leaves ...deals.Leaf) deals.Deal {
	d := firm()
	d.Pledged = 2
	d.Last = last
	d.Closings = deals.Closings(leaves)
	return d
}

func (w *world) add(d deals.Deal, leaves ...deals.Leaf) Deal {
	sound := d.Check() == nil && d.CheckClosings(leaves) == nil
	w.subjects = append(w.subjects, subject{Of(d), leaves, sound})
	return w.subjects[len(w.subjects)-1].Deal
}

// closing returns the closing of a subject by leaf i.
func (s subject) closing(i int) Closing {
	return Closing{Deal: s.Deal, Leaf: s.leaves[i], Path: deals.Path(s.leaves, i)}
}

// spender builds legs from what their payers can spend.
type spender struct {
	*Model
	used map[Token]bool
	err  error
}

func spending(m *Model) *spender { return &spender{Model: m, used: map[Token]bool{}} }

// leg returns a leg in which payer pays, with the smallest note that is enough.
func (s *spender) leg(payer int, k deals.Key) Leg {
	value := s.opened[k.Payment].Value
	best, bestValue := Dummy, uint64(0)
	for t := range s.queue {
		n, ok := s.Spendable(Token(t))
		if ok && !s.used[Token(t)] && n.Owner == payer && n.Value >= value && (best == Dummy || n.Value < bestValue) {
			best, bestValue = Token(t), n.Value
		}
	}
	if best == Dummy {
		s.err = errMoney
		return Leg{}
	}
	s.used[best] = true
	return s.build(best, payer, bestValue, k)
}

func (s *spender) build(t Token, payer int, has uint64, k deals.Key) Leg {
	value := s.opened[k.Payment].Value
	change, refund := Note{payer, has - value}, Note{payer, value}
	s.Open(noteOf(change), change)
	s.Open(noteOf(refund), refund)
	return Leg{Inputs: [2]Token{t, Dummy}, Payment: k.Payment, Change: noteOf(change), Refund: noteOf(refund),
		Deal: k.Deal, Deadline: k.Deadline}
}

// legs returns the legs of the payments whose bits are set, each paid by who owes it.
func (w *world) legs(s *spender, payments []notes.Commitment, bit int, deal deals.ID, until uint64) []Leg {
	var list []Leg
	for i, p := range payments {
		if bit>>i&1 == 1 {
			list = append(list, s.leg(w.payer[p], deals.Key{Payment: p, Deal: deal, Deadline: until}))
		}
	}
	return list
}

// try adds an action whose legs are built by a spender.
func (w *world) try(name string, do func(*spender) ([]deals.Event, error)) {
	w.actions = append(w.actions, action{name: name, do: func(m *Model) ([]deals.Event, error) {
		return do(spending(m))
	}})
}

// tryHold adds holding a leg.
func (w *world) tryHold(name string, payer int, k deals.Key) {
	w.addKey(k)
	w.try(name, func(s *spender) ([]deals.Event, error) {
		l := s.leg(payer, k)
		if s.err != nil {
			return nil, s.err
		}
		return s.Submit(l)
	})
}

// tryHoldJoint adds holding a leg that can only arrive.
func (w *world) tryHoldJoint(name string, k deals.Key) {
	w.try(name, func(s *spender) ([]deals.Event, error) {
		l := s.leg(w.payer[k.Payment], k)
		l.Joint = true
		if s.err != nil {
			return nil, s.err
		}
		return s.Submit(l)
	})
	w.actions[len(w.actions)-1].never = true
}

func (w *world) addKey(k deals.Key) {
	for _, known := range w.keys {
		if known == k {
			return
		}
	}
	w.keys = append(w.keys, k)
	w.try("refund "+label(k), func(s *spender) ([]deals.Event, error) { return s.Refund(k) })
}

// trySettle adds settling one or more deals.
func (w *world) trySettle(name string, batch func(*spender) []Settlement) {
	w.try(name, func(s *spender) ([]deals.Event, error) {
		list := batch(s)
		if s.err != nil {
			return nil, s.err
		}
		return s.Settle(list...)
	})
}

func label(k deals.Key) string { return k.Payment.Big().String() + " of " + k.Deal.String()[:8] }
