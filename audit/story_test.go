package audit_test

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// story is a test world without a chain: the facts of transactions that two accounts state
// natively.
type story struct {
	facts        []ledger.Fact
	commitments  *tree.Commitments
	participants *tree.Participants
	key          notes.AuditKey
	epoch        uint64
	later        uint64 // how much later than usual the next transaction is
	refunds      map[deals.Key]notes.Commitment
}

// deadline is that of the deals in a story, whose usual transactions are earlier.
const deadline = 5000

var (
	cash  = notes.Asset{19: 1}
	bond  = notes.Asset{19: 2}
	alice = account(1)
	bob   = account(2)
	carol = account(3)
	names = map[notes.Owner]string{alice.Owner(): "Alice", bob.Owner(): "Bob", carol.Owner(): "Carol"}
)

func account(i byte) *notes.FullViewingKey {
	key, err := spend.FromSeed(append(make([]byte, 63), i), notes.Development, 0)
	check(err)
	return key.FullViewingKey()
}

func regulator(secret int64) *notes.AuditPrivateKey {
	key, err := notes.NewAuditPrivateKey(big.NewInt(secret))
	check(err)
	return key
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// newStory returns a story in which everybody is registered and epoch 1 has the given key.
func newStory(key *notes.AuditPrivateKey) *story {
	s := &story{
		commitments: tree.NewCommitments(), participants: tree.NewParticipants(),
		refunds: map[deals.Key]notes.Commitment{},
	}
	s.rotate(key)
	var changes []ledger.Registration
	for i, view := range []*notes.FullViewingKey{alice, bob, carol} {
		check(s.participants.Set(uint32(i), view.Owner()))
		changes = append(changes, ledger.Registration{Index: uint32(i), Owner: view.Owner()})
	}
	s.tx(ledger.ParticipantsUpdated{Changes: changes, NewRoot: s.participants.Root()})
	return s
}

// rotate begins the next epoch.
func (s *story) rotate(key *notes.AuditPrivateKey) {
	s.epoch, s.key = s.epoch+1, key.AuditKey()
	s.tx(ledger.AuditKeyActivated{AuditEpoch: ledger.AuditEpoch{Number: s.epoch, Key: s.key}})
}

// Facts implements audit.Source.
func (s *story) Facts(after ledger.Cursor, fn func(ledger.Fact) error) error {
	for _, f := range s.facts {
		if after == (ledger.Cursor{}) || after.Less(f.Cursor) {
			if err := fn(f); err != nil {
				return err
			}
		}
	}
	return nil
}

// tx adds a transaction in a block of its own.
func (s *story) tx(events ...ledger.Event) {
	block := uint64(1)
	if n := len(s.facts); n > 0 {
		block = s.facts[n-1].Block + 1
	}
	for i, e := range events {
		at := ledger.Cursor{Block: block, Log: uint(i)}
		f := ledger.Fact{Cursor: at, Time: 1000 + block + s.later, Final: true, Event: e}
		binary.BigEndian.PutUint64(f.Tx[:], block)
		s.facts = append(s.facts, f)
	}
}

// queue appends commitments in a batch of their own and returns the event with their positions.
func (s *story) queue(leaves ...notes.Commitment) ledger.Event {
	event := ledger.Queued{Position: s.commitments.Batches() * tree.BatchSize, Commitments: leaves}
	check(s.commitments.Append(leaves))
	return event
}

func (s *story) chain() statement.Chain {
	return statement.Chain{Root: s.commitments.Root(), Participants: s.participants, AuditKey: s.key}
}

// spendable returns a note with its path in the tree.
func (s *story) spendable(n notes.Note) statement.SpendableNote {
	for position := range s.commitments.Batches() * tree.BatchSize {
		if s.commitments.Leaf(position) == n.Commitment() {
			return statement.SpendableNote{Note: n, Path: s.commitments.Path(position)}
		}
	}
	panic("no such note")
}

func (s *story) mint(by *notes.FullViewingKey, asset notes.Asset, value uint64) notes.Note {
	salt := field.New(uint64(len(s.facts)))
	m, err := statement.NewMint(by, s.chain(), asset, notes.NewValue(value), salt)
	check(err)
	check(m.Check())
	p := m.Public
	minted := ledger.Minted{
		Token:        asset,
		Payer:        common.Address{9},
		Amount:       notes.NewValue(value),
		Commitment:   p.Commitment,
		Salt:         salt,
		Epoch:        s.epoch,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
	}
	s.tx(minted, s.queue(p.Commitment))
	return notes.Note{
		Asset: asset,
		Value: notes.NewValue(value),
		Owner: by.Owner(),
		Rho:   notes.RhoMint(by.Outgoing(), salt),
	}
}

// output is an output that pays value to an account.
func output(to *notes.FullViewingKey, value uint64) statement.Output {
	return statement.Output{Payee: to.Owner(), Value: notes.NewValue(value)}
}

// transfer returns the event of a payment, which is not on the chain yet.
func (s *story) transfer(by *notes.FullViewingKey, input notes.Note, out statement.Output) ledger.Transferred {
	t, err := statement.NewTransfer(by, s.chain(), []statement.SpendableNote{s.spendable(input)}, out)
	check(err)
	p := t.Public
	return ledger.Transferred{
		Nullifiers:   p.Nullifiers,
		Payment:      p.Payment,
		Change:       p.Change,
		Refund:       p.Refund,
		Epoch:        s.epoch,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
	}
}

// payEvents are the events of a plain payment.
func (s *story) payEvents(t ledger.Transferred) []ledger.Event {
	return []ledger.Event{t, s.queue(t.Payment, t.Change)}
}

func (s *story) pay(by *notes.FullViewingKey, input notes.Note, out statement.Output) {
	s.tx(s.payEvents(s.transfer(by, input, out))...)
}

// distribute makes payments by one transaction.
func (s *story) distribute(by *notes.FullViewingKey, input notes.Note, outs ...statement.Output) {
	d, err := statement.NewDistribution(by, s.chain(), []statement.SpendableNote{s.spendable(input)}, outs)
	check(err)
	p := d.Public
	s.tx(ledger.Distributed{
		Nullifiers:   p.Nullifiers,
		Payments:     p.Payments,
		Change:       p.Change,
		Epoch:        s.epoch,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
	}, s.queue(append(p.Payments[:], p.Change)...))
}

// consolidate makes one note of several.
func (s *story) consolidate(by *notes.FullViewingKey, inputs ...notes.Note) {
	var spendable []statement.SpendableNote
	for _, n := range inputs {
		spendable = append(spendable, s.spendable(n))
	}
	c, err := statement.NewConsolidation(by, s.chain(), spendable)
	check(err)
	p := c.Public
	s.tx(ledger.Consolidated{
		Nullifiers:   p.Nullifiers,
		Output:       p.Output,
		Epoch:        s.epoch,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
	}, s.queue(p.Output))
}

func (s *story) burn(by *notes.FullViewingKey, input notes.Note, value uint64) {
	inputs := []statement.SpendableNote{s.spendable(input)}
	b, err := statement.NewBurn(by, s.chain(), inputs, notes.NewValue(value))
	check(err)
	s.tx(s.burned(b, input.Asset), s.queue(b.Public.Change))
}

// leave burns all of a note, without a change. It queues nothing.
func (s *story) leave(by *notes.FullViewingKey, input notes.Note) {
	b, err := statement.NewBurnWithoutChange(by, s.chain(), []statement.SpendableNote{s.spendable(input)})
	check(err)
	s.tx(s.burned(b, input.Asset))
}

// burned returns the event of a burn.
func (s *story) burned(b *statement.Burn, asset notes.Asset) ledger.Burned {
	p := b.Public
	value, err := notes.ValueFromBig(p.Value.Big())
	check(err)
	return ledger.Burned{
		Token:        asset,
		Recipient:    common.Address{7},
		Value:        value,
		Nullifiers:   p.Nullifiers,
		Change:       p.Change,
		Epoch:        s.epoch,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
	}
}
