package wallet

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// story is a chain that a few accounts pay each other on, without contracts and proofs. Everything
// that happens follows from its random numbers.
type story struct {
	rng   *rand.Rand
	key   notes.AuditKey
	views []*notes.FullViewingKey
	// blocks are the facts of each block, the first one of block 1. now has the state after the
	// last one, past the states after those before.
	blocks  [][]ledger.Fact
	now     state
	past    []state
	final   int // how many blocks are final
	resyncs uint64
	// concealed are the notes whose ciphertexts do not open.
	concealed []notes.Note
}

// state is who has which notes, and which money waits.
type state struct {
	purses [][]coin
	held   []heldLeg
	leaves uint32
}

// coin is a note that is not spent.
type coin struct {
	note     notes.Note
	position uint32
}

type heldLeg struct {
	key          deals.Key
	payment      coin
	payee, payer int
	refund       coin
}

func newStory(t testing.TB, seed uint64) *story {
	t.Helper()
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(42))
	must(t, err)
	h := &story{rng: rand.New(rand.NewPCG(seed, 1)), key: regulator.AuditKey()}
	for i := range 3 {
		h.views = append(h.views, viewOf(t, byte(i+1)))
	}
	h.now.purses = make([][]coin, len(h.views))
	h.block(func() []ledger.Event {
		return []ledger.Event{ledger.AuditKeyActivated{AuditEpoch: ledger.AuditEpoch{Number: 1, Key: h.key}}}
	})
	return h
}

// block adds a block with one transaction for each function.
func (h *story) block(transactions ...func() []ledger.Event) {
	h.past = append(h.past, h.now.clone())
	number, hash := uint64(len(h.blocks)+1), h.hash()
	var facts []ledger.Fact
	for _, transaction := range transactions {
		tx := h.hash()
		for _, e := range transaction() {
			at := ledger.Cursor{Block: number, Log: uint(len(facts))}
			facts = append(facts, ledger.Fact{Cursor: at, BlockHash: hash, Tx: tx, Event: e})
		}
	}
	h.blocks = append(h.blocks, facts)
}

// fork takes the last blocks away.
func (h *story) fork(blocks int) {
	keep := len(h.blocks) - blocks
	if blocks == 0 {
		return
	}
	h.now = h.past[keep].clone()
	h.blocks, h.past = h.blocks[:keep], h.past[:keep]
}

func (s state) clone() state {
	c := state{held: slices.Clone(s.held), leaves: s.leaves}
	for _, p := range s.purses {
		c.purses = append(c.purses, slices.Clone(p))
	}
	return c
}

func (h *story) hash() (out common.Hash) {
	binary.BigEndian.PutUint64(out[:], h.rng.Uint64())
	return out
}

func (h *story) element() field.Element { return field.New(h.rng.Uint64()) }

// anything is one or more random blocks' worth of a transaction.
func (h *story) anything() []ledger.Event {
	who := h.rng.IntN(len(h.views))
	if len(h.now.purses[who]) == 0 {
		return h.mint(who)
	}
	switch h.rng.IntN(9) {
	case 0:
		return h.mint(who)
	case 1:
		return h.burn(who)
	case 2:
		return h.consolidate(who)
	case 3:
		return h.distribute(who)
	case 4:
		return h.hold(who)
	case 5:
		return h.endLeg()
	}
	return h.pay(who)
}

// queue gives notes their positions, and to whom they belong.
func (h *story) queue(owners []int, list []notes.Note) ledger.Queued {
	q := ledger.Queued{Position: h.now.leaves}
	for i, n := range list {
		q.Commitments = append(q.Commitments, n.Commitment())
		if !n.Value.IsZero() {
			h.now.purses[owners[i]] = append(h.now.purses[owners[i]], coin{n, h.now.leaves})
		}
		h.now.leaves++
	}
	return q
}

func (h *story) noteOf(who int, value notes.Value, rho notes.Rho) notes.Note {
	return notes.Note{Asset: cash, Value: value, Owner: h.views[who].Owner(), Rho: rho}
}

func (h *story) mint(who int) []ledger.Event {
	salt, value := h.element(), notes.NewValue(1+h.rng.Uint64N(1000))
	n := h.noteOf(who, value, notes.RhoMint(h.views[who].Outgoing(), salt))
	minted := ledger.Minted{Token: cash, Amount: value, Commitment: n.Commitment(), Salt: salt, Epoch: 1}
	return []ledger.Event{minted, h.queue([]int{who}, []notes.Note{n})}
}

// spend takes notes from a purse, at most so many, and returns as many nullifiers as asked for,
// with those of dummies among them in any order.
func (h *story) spend(who, most, nullifiers int) (list []notes.Nullifier, sum uint64) {
	purse := h.now.purses[who]
	h.rng.Shuffle(len(purse), func(i, j int) { purse[i], purse[j] = purse[j], purse[i] })
	n := min(1+h.rng.IntN(most), len(purse))
	nk := h.views[who].NullifierKey()
	for _, c := range purse[:n] {
		list = append(list, notes.DeriveNullifier(nk, c.note.Commitment(), c.position, c.note.Rho))
		sum += c.note.Value.Big().Uint64()
	}
	h.now.purses[who] = slices.Clone(purse[n:])
	for len(list) < nullifiers {
		list = append(list, notes.Nullifier{Element: h.element()})
	}
	h.rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list, sum
}

// seal encrypts a note, or conceals it.
func (h *story) seal(to int, n notes.Note) [notes.CiphertextSize]byte {
	if h.rng.IntN(4) == 0 {
		h.concealed = append(h.concealed, n)
		return [notes.CiphertextSize]byte{byte(h.rng.IntN(256))}
	}
	out, err := notes.EncryptNote(h.views[to].Address(), n, notes.Memo{byte(h.rng.IntN(3))})
	if err != nil {
		panic(err)
	}
	return out
}

// transfer is a transfer to anybody, also to the sender, with what it makes.
func (h *story) transfer(who int, deal deals.ID) (e ledger.Transferred, to int, payment, change, refund notes.Note) {
	to = h.rng.IntN(len(h.views))
	list, sum := h.spend(who, 2, 2)
	ovk, nf := h.views[who].Outgoing(), [2]notes.Nullifier(list)
	value := notes.NewValue(1 + h.rng.Uint64N(sum))
	rest := notes.NewValue(sum - value.Big().Uint64())
	payment = h.noteOf(to, value, notes.RhoPayment(ovk, nf[0]))
	change = h.noteOf(who, rest, notes.RhoChange(ovk, nf[0]))
	refund = h.noteOf(who, value, notes.RhoRefund(ovk, nf[0]))
	e = ledger.Transferred{
		Nullifiers: nf, Payment: payment.Commitment(), Change: change.Commitment(), Refund: refund.Commitment(),
		Deal: deal, Epoch: 1, Ciphertext: h.seal(to, payment),
	}
	scalar := notes.EphemeralSecretTransfer(ovk, nf, e.Payment, e.Change, e.Refund)
	audit := notes.TransferAudit{
		Asset: cash, Sender: h.views[who].Owner(), Payee: h.views[to].Owner(), Payment: value, Change: rest,
	}.Encode()
	e.EphemeralKey = scalar.Public()
	e.Audit = [4]field.Element(notes.EncryptAudit(h.key, scalar, audit[:]...))
	return e, to, payment, change, refund
}

func (h *story) pay(who int) []ledger.Event {
	e, to, payment, change, _ := h.transfer(who, deals.ID{})
	return []ledger.Event{e, h.queue([]int{to, who}, []notes.Note{payment, change})}
}

func (h *story) hold(who int) []ledger.Event {
	deal := deals.ID(h.hash())
	e, to, payment, change, refund := h.transfer(who, deal)
	key := deals.Key{Payment: e.Payment, Deal: deal, Deadline: h.rng.Uint64N(1000)}
	leg := heldLeg{key: key, payment: coin{note: payment}, refund: coin{note: refund}, payee: to, payer: who}
	h.now.held = append(h.now.held, leg)
	return []ledger.Event{e, deals.Held{Key: key, Refund: e.Refund}, h.queue([]int{who}, []notes.Note{change})}
}

// endLeg settles or refunds a leg that is held.
func (h *story) endLeg() []ledger.Event {
	if len(h.now.held) == 0 {
		return []ledger.Event{ledger.Posted{Payload: []byte("junk")}}
	}
	i := h.rng.IntN(len(h.now.held))
	l := h.now.held[i]
	h.now.held = slices.Delete(slices.Clone(h.now.held), i, i+1)
	if h.rng.IntN(2) == 0 {
		refunded := deals.Refunded{Key: l.key, Refund: l.refund.note.Commitment()}
		return []ledger.Event{refunded, h.queue([]int{l.payer}, []notes.Note{l.refund.note})}
	}
	settled := deals.Settled{
		Deal: l.key.Deal, Deadline: l.key.Deadline, Payments: []notes.Commitment{l.key.Payment},
	}
	return []ledger.Event{h.queue([]int{l.payee}, []notes.Note{l.payment.note}), settled}
}

func (h *story) burn(who int) []ledger.Event {
	list, sum := h.spend(who, 2, 2)
	ovk, nf := h.views[who].Outgoing(), [2]notes.Nullifier(list)
	value := notes.NewValue(1 + h.rng.Uint64N(sum))
	rest := notes.NewValue(sum - value.Big().Uint64())
	change := h.noteOf(who, rest, notes.RhoChange(ovk, nf[0]))
	e := ledger.Burned{
		Token: cash, Recipient: common.Address{9}, Value: value, Nullifiers: nf, Change: change.Commitment(), Epoch: 1,
	}
	scalar := notes.EphemeralSecretBurn(ovk, nf, e.Change)
	audit := notes.BurnAudit{Sender: h.views[who].Owner(), Change: rest}.Encode()
	e.EphemeralKey = scalar.Public()
	e.Audit = [2]field.Element(notes.EncryptAudit(h.key, scalar, audit[:]...))
	return []ledger.Event{e, h.queue([]int{who}, []notes.Note{change})}
}

func (h *story) consolidate(who int) []ledger.Event {
	list, sum := h.spend(who, notes.ConsolidationInputs, notes.ConsolidationInputs)
	ovk, nf := h.views[who].Outgoing(), [notes.ConsolidationInputs]notes.Nullifier(list)
	output := h.noteOf(who, notes.NewValue(sum), notes.RhoConsolidation(ovk, nf[0]))
	e := ledger.Consolidated{Nullifiers: nf, Output: output.Commitment(), Epoch: 1}
	scalar := notes.EphemeralSecretConsolidation(ovk, nf, e.Output)
	audit := notes.ConsolidationAudit{Asset: cash, Owner: output.Owner, Value: output.Value}.Encode()
	e.EphemeralKey = scalar.Public()
	e.Audit = [notes.ConsolidationAuditWordCount]field.Element(notes.EncryptAudit(h.key, scalar, audit[:]...))
	return []ledger.Event{e, h.queue([]int{who}, []notes.Note{output})}
}

// distribute pays some of the eight, the others are unused.
func (h *story) distribute(who int) []ledger.Event {
	list, sum := h.spend(who, 2, 2)
	ovk, nf := h.views[who].Outgoing(), [2]notes.Nullifier(list)
	e := ledger.Distributed{Nullifiers: nf, Epoch: 1}
	audit := notes.DistributionAudit{Asset: cash, Sender: h.views[who].Owner()}
	var owners []int
	var made []notes.Note
	for i := range e.Payments {
		to, value := who, uint64(0)
		if h.rng.IntN(2) == 0 {
			to, value = h.rng.IntN(len(h.views)), h.rng.Uint64N(sum+1)
		}
		sum -= value
		n := h.noteOf(to, notes.NewValue(value), notes.RhoDistribution(ovk, nf[0], i))
		e.Payments[i], e.Ciphertexts[i] = n.Commitment(), h.seal(to, n)
		audit.Payees[i], audit.Payments[i] = n.Owner, n.Value
		owners, made = append(owners, to), append(made, n)
	}
	change := h.noteOf(who, notes.NewValue(sum), notes.RhoChange(ovk, nf[0]))
	e.Change, audit.Change = change.Commitment(), change.Value
	scalar := notes.EphemeralSecretDistribution(ovk, nf, e.Payments, e.Change)
	words := audit.Encode()
	e.EphemeralKey = scalar.Public()
	e.Audit = [notes.DistributionAuditWordCount]field.Element(notes.EncryptAudit(h.key, scalar, words[:]...))
	return []ledger.Event{e, h.queue(append(owners, who), append(made, change))}
}

// Facts implements source.
func (h *story) Facts(after ledger.Cursor, fn func(ledger.Fact) error) error {
	for i, block := range h.blocks {
		for _, f := range block {
			if f.Final = i < h.final; !after.Less(f.Cursor) {
				continue
			}
			if err := fn(f); err != nil {
				return err
			}
		}
	}
	return nil
}

func (h *story) finalPositions(cm notes.Commitment) (positions []uint32, err error) {
	for _, block := range h.blocks[:h.final] {
		for _, f := range block {
			if e, ok := f.Event.(ledger.Queued); ok {
				for i, c := range e.Commitments {
					if c == cm {
						positions = append(positions, e.Position+uint32(i))
					}
				}
			}
		}
	}
	return positions, nil
}

func (h *story) finallySpent(nf notes.Nullifier) (bool, error) {
	spent := map[notes.Nullifier]bool{}
	for _, block := range h.blocks[:h.final] {
		for _, f := range block {
			for _, n := range nullifiersOf(f.Event) {
				spent[n] = true
			}
		}
	}
	return spent[nf], nil
}

// Generation implements source.
func (h *story) Generation() uint64 { return h.resyncs }

func nullifiersOf(e ledger.Event) []notes.Nullifier {
	switch e := e.(type) {
	case ledger.Transferred:
		return e.Nullifiers[:]
	case ledger.Distributed:
		return e.Nullifiers[:]
	case ledger.Consolidated:
		return e.Nullifiers[:]
	case ledger.Burned:
		return e.Nullifiers[:]
	}
	return nil
}
