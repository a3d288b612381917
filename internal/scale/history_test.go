package scale

import (
	"math/rand/v2"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/wallet"
)

// atOnce is how many distributions are in one transaction, which must stay below 2^24 gas.
const atOnce = 20

// history is a chain with many notes, most of them of strangers.
type history struct {
	*testworld.World
	random  *rand.ChaCha8
	replica *ledger.Replica
	tree    *tree.Commitments
	notes   int
}

// newHistory begins a history with an account that has some notes of its own.
func newHistory(w *testworld.World) *history {
	h := &history{World: w, random: rand.NewChaCha8([32]byte{1}), replica: w.Replica(), tree: tree.NewCommitments()}
	money := w.Wallet(0, nil, nil, nil)
	for range 3 {
		deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(100)}
		w.Execute(money)(money.PlanDeposit(w.Context(), deposit))
	}
	return h
}

func (h *history) element() field.Element {
	var b [32]byte
	_, _ = h.random.Read(b[:]) // which never fails
	return field.Reduce(b[:])
}

// distribution is one of strangers: eight payments and a change.
func (h *history) distribution() ledger.Distribution {
	participants, err := h.replica.Latest().Participants()
	h.Must(err)
	d := ledger.Distribution{
		Root: h.tree.Root(), Participants: participants.Root(), Change: notes.Commitment{Element: h.element()},
		Epoch: 1, EphemeralKey: h.element(),
	}
	for i := range d.Nullifiers {
		d.Nullifiers[i].Element = h.element()
	}
	for i := range d.Payments {
		d.Payments[i].Element = h.element()
		_, _ = h.random.Read(d.Ciphertexts[i][:]) // which never fails
	}
	for i := range d.Audit {
		d.Audit[i] = h.element()
	}
	return d
}

// grow adds notes until there are so many, and appends every full batch.
func (h *history) grow(notes int) {
	h.Helper()
	h.Must(h.replica.Sync(h.Context()))
	for h.notes < notes {
		items := make([]ledger.Distribution, atOnce)
		for i := range items {
			items[i] = h.distribution()
			h.notes += len(items[i].Payments) + 1
		}
		h.Send(h.ZContract.Distribute(items...))
		h.Must(h.replica.Sync(h.Context()))
		h.appendPending()
	}
}

// appendPending appends every sealed batch.
func (h *history) appendPending() {
	h.Helper()
	for {
		batch, ok, err := h.replica.Latest().Pending()
		if h.Must(err); !ok {
			return
		}
		h.Must(h.tree.Append(batch.Leaves))
		var leaves [tree.BatchSize]notes.Commitment
		copy(leaves[:], batch.Leaves)
		h.Send(h.ZContract.Append(leaves, h.tree.Root(), ledger.Proof{}))
		h.Must(h.replica.Sync(h.Context()))
	}
}

// reorg takes the newest block, which has a post, off the chain and puts two empty ones in its
// place. between runs while that block is the newest. The world gets a new client, which does not
// count the nonce of the post.
func (h *history) reorg(between func()) {
	h.Helper()
	_, base := h.Chain.Head()
	h.Send(h.ZContract.Post([32]byte{1}, []byte("a post that will be gone")))
	between()
	h.Must(h.Chain.Fork(base))
	h.Chain.Commit()
	h.Chain.Commit()
	config := chain.Config{Finality: h.Client.Finality(), Poll: 5 * time.Millisecond}
	client, err := ledger.Dial(h.Context(), h.Chain.HTTP(), config)
	h.Must(err)
	h.Cleanup(client.Close)
	h.Client, h.ZContract = client, ledger.NewZContract(client, h.Deployed.Addresses)
}
