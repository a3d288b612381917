package wallet_test

import (
	"context"
	"math/rand/v2"
	"sync/atomic"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// small is how many notes the test merges.
const small = 1000

// A thousand small notes become one, though the process is killed in the middle. Each is spent
// once, and the transactions of a round are in one block: none waits for another.
func TestThousandNotesAreMergedOnce(t *testing.T) {
	if testing.Short() {
		t.Skip("143 transactions take five seconds")
	}
	w := newWorld(t, chain.Instant())
	sum, disk := w.receiveSmall(small), w.Store()
	w.killMerge(disk)
	testworld.Must(t, w.wallet(0, disk).Resume(t.Context()))
	w.Append()
	if n := w.transactions(); n < killedAt {
		t.Fatalf("%d transactions after the kill, want at least the %d that the node had", n, killedAt)
	}
	round := &gathering{world: w}
	alice := w.relayed(0, disk, round.answer)
	testworld.Must(t, alice.Sync(t.Context()))
	p := must(alice.PlanMerge(t.Context(), w.Cash))
	round.rounds = roundsOf(p)
	receipts, err := w.execute(alice, p, nil)
	testworld.Must(t, err)
	if len(receipts) != len(p.Steps) {
		t.Errorf("%d transactions for %d steps", len(receipts), len(p.Steps))
	}
	if blocks, most := blocksOf(receipts), 2*len(roundsOf(p)); blocks > most {
		t.Errorf("%d transactions in %d blocks, want at most %d", len(receipts), blocks, most)
	}
	w.hasCash(alice, sum, 0, 0)
	w.areSpentOnce(alice)
}

// killedAt is how many transactions the node has when the process is killed, and minedAt how many
// of them the chain has then. The node loses the others.
const killedAt, minedAt = 40, 20

// killMerge begins to merge the first account's notes in a process that is killed.
func (w *world) killMerge(disk store.Store) {
	w.Helper()
	ctx, stop := context.WithCancel(w.Context())
	journal := &mortal{Store: disk, writes: 1 << 30}
	node, sent := &gathering{world: w, rounds: []int{minedAt, small}}, atomic.Int32{}
	dying := w.relayed(0, journal, func(request []byte) any {
		result := node.answer(request)
		if result != nil && sent.Add(1) == killedAt {
			journal.kill()
			stop()
		}
		return result
	})
	w.Must(dying.Sync(w.Context()))
	p := must(dying.PlanMerge(w.Context(), w.Cash))
	if _, err := dying.Execute(ctx, p); err == nil {
		w.Fatal("not killed")
	}
}

// blocksOf returns in how many blocks transactions are.
func blocksOf(receipts []chain.Receipt) int {
	blocks := map[uint64]bool{}
	for _, r := range receipts {
		blocks[r.Block] = true
	}
	return len(blocks)
}

// roundsOf returns how many transactions each round of a plan has.
func roundsOf(p *wallet.Plan) (rounds []int) {
	for i, s := range p.Steps {
		if i == 0 || s.Round != p.Steps[i-1].Round {
			rounds = append(rounds, 0)
		}
		rounds[len(rounds)-1]++
	}
	return rounds
}

// transactions returns how many the first account has on the chain.
func (w *world) transactions() uint64 {
	w.Helper()
	n, err := w.Client.Nonce(w.Context(), testworld.Account(w, 0).Address())
	w.Must(err)
	return n
}

// areSpentOnce checks that of the notes one is left, and that each other was spent by a transaction
// that made one note of several: the contract lets none be spent twice.
func (w *world) areSpentOnce(of *wallet.Wallet) {
	w.Helper()
	merged, unspent := 0, 0
	for _, n := range testworld.Get(of.Notes()) {
		if n.Origin == wallet.Merged {
			merged++
		}
		if n.State != wallet.Spent {
			unspent++
		}
	}
	if all := len(testworld.Get(of.Notes())); unspent != 1 || all != small+merged {
		w.Errorf("%d notes, %d of them merged, %d not spent", all, merged, unspent)
	}
	if n := w.transactions(); n != uint64(merged) {
		w.Errorf("%d transactions made %d notes", n, merged)
	}
}

// receiveSmall pays n notes to the first account, of 1, 2, 3 and so on, by distributions of
// strangers, and returns their sum. No proof is needed for these in the world of a test.
func (w *world) receiveSmall(n int) (sum uint64) {
	w.Helper()
	replica := w.Replica()
	w.Must(replica.Sync(w.Context()))
	participants, err := replica.Latest().Participants()
	w.Must(err)
	s := strangers{world: w, random: rand.NewChaCha8([32]byte{1})}
	public := ledger.Distribution{Root: replica.Latest().Root(), Participants: participants.Root(), Epoch: 1}
	for s.paid < n {
		var items []ledger.Distribution
		for len(items) < distributionsAtOnce && s.paid < n {
			items = append(items, s.distribution(public))
		}
		w.Send(w.ZContract.Distribute(items...))
	}
	w.Append()
	return uint64(s.paid) * uint64(s.paid+1) / 2
}

// distributionsAtOnce is how many distributions are in one transaction, which must stay below 2^24
// gas.
const distributionsAtOnce = 20

// strangers pay notes to the first account.
type strangers struct {
	*world
	random *rand.ChaCha8
	paid   int
}

// distribution returns one that pays the next eight notes. Everything else in it is random.
func (s *strangers) distribution(d ledger.Distribution) ledger.Distribution {
	d.Change.Element, d.EphemeralKey = s.element(), s.element()
	for i := range d.Nullifiers {
		d.Nullifiers[i].Element = s.element()
	}
	for i := range d.Audit {
		d.Audit[i] = s.element()
	}
	to := s.Key(0).FullViewingKey().Address()
	for i := range d.Payments {
		s.paid++
		n := notes.Note{
			Asset: s.Cash, Value: notes.NewValue(uint64(s.paid)), Owner: to.Owner, Rho: notes.Rho{Element: s.element()},
		}
		ciphertext, err := notes.EncryptNote(to, n, notes.Memo{})
		s.Must(err)
		d.Payments[i], d.Ciphertexts[i] = n.Commitment(), ciphertext
	}
	return d
}

func (s *strangers) element() field.Element {
	var b [32]byte
	_, _ = s.random.Read(b[:]) // which never fails
	return field.Reduce(b[:])
}
