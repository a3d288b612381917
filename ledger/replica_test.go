package ledger_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/store"
)

// world is a deployment over the accepting verifier, with one account that plays every role.
type world struct {
	t        *testing.T
	chain    *devnet.Chain
	client   *chain.Client
	from     *chain.Key
	deployed *deployment.Deployment
	contract *ledger.ZContract
	cash     notes.Asset
	// tree is what an operator would keep.
	tree    *tree.Commitments
	next    uint64 // a source of fresh field elements
	members *tree.Participants
}

func newWorld(t *testing.T, finality chain.Finality) *world {
	t.Helper()
	node, err := devnet.Start(t.Context(), devnet.Config{})
	must(t, err)
	client, err := ledger.Dial(t.Context(), node.HTTP(), chain.Config{Finality: finality, Poll: 5 * time.Millisecond})
	must(t, err)
	t.Cleanup(client.Close)
	w := &world{t: t, chain: node, client: client, from: deploytest.Account(t, 0), tree: tree.NewCommitments(), members: tree.NewParticipants()}
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(77))
	must(t, err)
	w.deployed = deploytest.System(t.Context(), t, client, w.from, deploy.Setup{SealAfter: 5, AuditDelay: 10, AuditGrace: 10,
		AuditKey: regulator.Submission()})
	w.contract = ledger.NewZContract(client, w.deployed.Addresses)
	token, _ := w.deployed.Token("CASH")
	w.cash = token.Address
	amount, err := notes.ParseValue("1000000000")
	must(t, err, deploy.Print(t.Context(), client, w.from, w.cash, w.from.Address(), amount))
	w.send(w.contract.Approve(w.cash, amount))
	w.register(1, 2, 3)
	return w
}

func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

func (w *world) send(tx chain.Tx) chain.Receipt {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), time.Minute)
	defer cancel()
	receipt, err := w.client.Transact(ctx, w.from, tx)
	must(w.t, err)
	return receipt
}

func (w *world) fresh() field.Element {
	w.next++
	return field.New(1_000_000 + w.next)
}

func (w *world) commitment() notes.Commitment { return notes.Commitment{Element: w.fresh()} }

func (w *world) register(owners ...uint64) {
	w.t.Helper()
	var changes []ledger.Registration
	old := w.members.Root()
	for _, o := range owners {
		owner := notes.Owner{Element: field.New(o)}
		must(w.t, w.members.Set(uint32(o), owner))
		changes = append(changes, ledger.Registration{Index: uint32(o), Owner: owner})
	}
	w.send(w.contract.UpdateParticipants(old, changes, w.members.Root()))
}

func (w *world) mint(n int) []notes.Commitment {
	w.t.Helper()
	var mints []ledger.Mint
	var minted []notes.Commitment
	for range n {
		cm := w.commitment()
		minted = append(minted, cm)
		mints = append(mints, ledger.Mint{Token: w.cash, Amount: notes.NewValue(10), Commitment: cm, Participants: w.members.Root(), Epoch: 1,
			Salt: w.fresh(), EphemeralKey: w.fresh(), Audit: w.fresh()})
	}
	w.send(w.contract.MintBatch(mints...))
	return minted
}

func (w *world) transfer(leg *ledger.Leg) ledger.Transfer {
	return ledger.Transfer{Root: w.tree.Root(), Participants: w.members.Root(), Nullifiers: [2]notes.Nullifier{{Element: w.fresh()}, {Element: w.fresh()}},
		Payment: w.commitment(), Change: w.commitment(), Refund: w.commitment(), Epoch: 1, EphemeralKey: w.fresh(), Leg: leg}
}

// append puts a sealed batch into the tree, as an operator does.
func (w *world) append(leaves []notes.Commitment) {
	w.t.Helper()
	must(w.t, w.tree.Append(leaves))
	var padded [tree.BatchSize]notes.Commitment
	copy(padded[:], leaves)
	w.send(w.contract.Append(padded, w.tree.Root(), ledger.Proof{}))
}

func (w *world) replica(s store.Store) *ledger.Replica {
	w.t.Helper()
	if s == nil {
		var err error
		s, err = store.Open("")
		must(w.t, err)
	}
	r, err := ledger.OpenReplica(w.contract, s, ledger.ReplicaConfig{From: w.deployed.Block, Page: 7})
	must(w.t, err)
	return r
}

func (w *world) now() chain.Block {
	w.t.Helper()
	head, err := w.client.Head(w.t.Context())
	must(w.t, err)
	return head
}

func facts[E ledger.Event](t *testing.T, r *ledger.Replica) (found []E) {
	t.Helper()
	must(t, r.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if e, ok := f.Event.(E); ok {
			found = append(found, e)
		}
		return nil
	}))
	return found
}

// equal compares what a replica knows with the contract's own views.
func (w *world) equal(r *ledger.Replica) {
	w.t.Helper()
	ctx, view := w.t.Context(), r.Final()
	root, err := w.contract.Root(ctx)
	if must(w.t, err); view.Root() != root {
		w.t.Errorf("root %s, the chain's %s", view.Root(), root)
	}
	current, _, err := w.contract.ParticipantsRoots(ctx)
	if must(w.t, err); view.Participants().Root() != current {
		w.t.Errorf("participants root %s, the chain's %s", view.Participants().Root(), current)
	}
	asset, err := w.contract.Asset(ctx, w.cash)
	if must(w.t, err); view.Assets()[w.cash].Supply.Cmp(asset.Supply) != 0 || view.Assets()[w.cash].Listed != asset.Listed {
		w.t.Errorf("asset %v, the chain's %v", view.Assets()[w.cash], asset)
	}
	queue, err := w.contract.Queue(ctx)
	if must(w.t, err); uint64(view.Batches()) != queue.Appended || view.Open() != queue.Count {
		w.t.Errorf("%d batches and %d open leaves, the chain's %+v", view.Batches(), view.Open(), queue)
	}
	epoch, err := w.contract.AuditEpoch(ctx)
	if must(w.t, err); view.AuditEpoch() != epoch {
		w.t.Errorf("epoch %v, the chain's %v", view.AuditEpoch(), epoch)
	}
}

func TestReplicaFollowsALife(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	minted := w.mint(10)
	plain := w.transfer(nil)
	w.send(w.contract.Submit(plain))
	deadline := w.now().After(time.Hour)
	first, second := w.transfer(&ledger.Leg{Deadline: deadline}), w.transfer(&ledger.Leg{Deadline: deadline})
	first.Leg.Counter, second.Leg.Counter = second.Payment, first.Payment
	w.send(w.contract.Submit(first))
	must(t, r.Sync(t.Context()))
	if deal, ok := r.Final().Deal(first.Payment); !ok || deal.State != ledger.DealHeld || deal.Counter != second.Payment || deal.Refund != first.Refund || deal.Deadline != deadline {
		t.Errorf("held: %+v", deal)
	}
	w.send(w.contract.Submit(second))
	w.send(w.contract.Burn(ledger.Burn{Root: w.tree.Root(), Participants: w.members.Root(), Change: w.commitment(), Token: w.cash,
		Nullifiers: [2]notes.Nullifier{{Element: w.fresh()}, {Element: w.fresh()}}, Value: notes.NewValue(3), Epoch: 1, EphemeralKey: w.fresh(),
		Recipient: common.Address{5}}))
	w.register(9)
	must(t, w.chain.AdjustTime(10*time.Second))
	w.send(w.contract.Seal())
	must(t, r.Sync(t.Context()))
	pending, ok := r.Latest().Pending()
	if !ok || pending.Index != 0 || len(pending.Leaves) != 17 || pending.Leaves[0] != minted[0] {
		t.Fatalf("pending %v, %v", pending.Index, len(pending.Leaves))
	}
	if _, _, err := r.Final().Paths(0); !errors.Is(err, ledger.ErrNotAppended) {
		t.Errorf("a path before the append: %v", err)
	}
	w.append(pending.Leaves)
	must(t, r.Sync(t.Context()))
	w.equal(r)

	paths, root, err := r.Final().Paths(0, 9)
	must(t, err)
	for i, position := range []int{0, 9} {
		if got, err := paths[i].Root(minted[position].Element, tree.Depth); err != nil || got != root {
			t.Errorf("path %d leads to %v, %v", position, got, err)
		}
	}
	if at := r.Final().Positions(plain.Payment); len(at) != 1 || at[0] != 10 {
		t.Errorf("the payment is at %v", at)
	}
	if !r.Final().IsSpent(plain.Nullifiers[1]) || r.Final().IsSpent(notes.Nullifier{Element: field.New(1)}) {
		t.Error("spent nullifiers are wrong")
	}
	for _, payment := range []notes.Commitment{first.Payment, second.Payment} {
		deal, _ := r.Final().Deal(payment)
		chain, err := w.contract.Deal(t.Context(), payment)
		if must(t, err); deal != chain || deal.State != ledger.DealSettled {
			t.Errorf("deal %+v, the chain's %+v", deal, chain)
		}
	}
	if _, _, err := r.Final().ParticipantPath(notes.Owner{Element: field.New(4)}); !errors.Is(err, ledger.ErrNotRegistered) {
		t.Errorf("an unregistered owner: %v", err)
	}
	if path, root, err := r.Final().ParticipantPath(notes.Owner{Element: field.New(9)}); err != nil {
		t.Error(err)
	} else if got, err := path.Root(field.New(9), tree.ParticipantsDepth); err != nil || got != root {
		t.Errorf("a participant's path leads to %v, %v", got, err)
	}
	if got := facts[ledger.Transferred](t, r); len(got) != 3 || got[0].Payment != plain.Payment || got[0].Ciphertext != plain.Ciphertext {
		t.Errorf("%d transfers", len(got))
	}
	if len(facts[ledger.Burned](t, r)) != 1 || len(facts[ledger.Minted](t, r)) != 10 || len(facts[ledger.Settled](t, r)) != 1 {
		t.Error("facts are missing")
	}
}

func TestDealsEnd(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	preimage := [32]byte{4}
	deadline := w.now().After(time.Minute)
	leg := &ledger.Leg{Counter: w.commitment(), Deadline: deadline, CancelHash: crypto.Keccak256Hash(preimage[:])}
	cancelled, refunded := w.transfer(leg), w.transfer(leg)
	w.send(w.contract.Submit(cancelled, refunded))
	w.send(w.contract.Cancel(cancelled.Payment, preimage))
	must(t, w.chain.AdjustTime(2*time.Minute))
	w.send(w.contract.Refund(refunded.Payment))
	must(t, r.Sync(t.Context()))
	for _, payment := range []notes.Commitment{cancelled.Payment, refunded.Payment} {
		if deal, _ := r.Final().Deal(payment); deal.State != ledger.DealRefunded {
			t.Errorf("the deal is %s", deal.State)
		}
	}
	if got := facts[ledger.Cancelled](t, r); len(got) != 1 || got[0].Preimage != preimage || got[0].Refund != cancelled.Refund {
		t.Errorf("cancelled: %+v", got)
	}
	if at := r.Final().Positions(refunded.Refund); len(at) != 1 {
		t.Errorf("the refund is at %v", at)
	}
	// Swapped legs are never held.
	a, b := w.transfer(&ledger.Leg{Deadline: deadline + 9999}), w.transfer(&ledger.Leg{Deadline: deadline + 9999})
	a.Leg.Counter, b.Leg.Counter = b.Payment, a.Payment
	w.send(w.contract.Swap(a, b))
	// Of a swap's payments the greater may be held besides, against another one.
	again := w.transfer(&ledger.Leg{Counter: refunded.Change, Deadline: deadline + 9999})
	if again.Payment = a.Payment; b.Payment.Big().Cmp(a.Payment.Big()) > 0 {
		again.Payment = b.Payment
	}
	w.send(w.contract.Submit(again))
	// A spent item among others is skipped, alone it reverts with a typed error.
	w.send(w.contract.Submit(a, w.transfer(nil)))
	if _, err := w.client.Build(t.Context(), w.from, w.contract.Submit(a)); !errors.Is(err, bindings.ErrNullifierSpent) {
		t.Errorf("a double spend: %v", err)
	}
	w.send(w.contract.Post([32]byte{1}, []byte("hello")))
	must(t, r.Sync(t.Context()))
	for _, leg := range []ledger.Transfer{a, b} {
		deal, _ := r.Final().Deal(leg.Payment)
		want := ledger.DealSettled
		if leg.Payment == again.Payment {
			want = ledger.DealHeld
		}
		chain, err := w.contract.Deal(t.Context(), leg.Payment)
		if must(t, err); deal != chain || deal.State != want {
			t.Errorf("a leg of the swap is %s, the contract has it %s, want %s", deal.State, chain.State, want)
		}
	}
	if got := facts[ledger.Swapped](t, r); len(got) != 1 || got[0] != (ledger.Swapped{Payment: a.Payment, Counter: b.Payment}) {
		t.Errorf("swapped: %+v", got)
	}
	if got := facts[ledger.Skipped](t, r); len(got) != 1 || !errors.Is(got[0].Reason, bindings.ErrNullifierSpent) || got[0].Nullifier0 != a.Nullifiers[0] {
		t.Errorf("skipped: %+v", got)
	}
	if got := facts[ledger.Posted](t, r); len(got) != 1 || string(got[0].Payload) != "hello" || got[0].Sender != w.from.Address() {
		t.Errorf("posted: %+v", got)
	}
}

func TestViewsOfAnotherAddressFail(t *testing.T) {
	w := newWorld(t, chain.Instant())
	nowhere := ledger.NewZContract(w.client, deployment.Addresses{ZContract: common.Address{1}})
	if _, err := nowhere.Root(t.Context()); !errors.Is(err, ledger.ErrNoCode) {
		t.Errorf("an address without code: %v", err)
	}
	token := ledger.NewZContract(w.client, deployment.Addresses{ZContract: common.Address(w.cash)})
	if _, err := token.Root(t.Context()); err == nil {
		t.Error("a token answered as a z-contract")
	}
	balance, err := w.contract.Balance(t.Context(), w.cash, w.from.Address())
	if must(t, err); balance.Int64() != 1_000_000_000 {
		t.Errorf("balance %v", balance)
	}
	allowance, err := w.contract.Allowance(t.Context(), w.cash, w.from.Address())
	if must(t, err); allowance.Cmp(balance) != 0 {
		t.Errorf("allowance %v", allowance)
	}
	symbol, err := w.contract.Symbol(t.Context(), w.cash)
	decimals, err2 := w.contract.Decimals(t.Context(), w.cash)
	if must(t, err, err2); symbol != "CASH" || decimals != 6 {
		t.Errorf("%s with %d decimals", symbol, decimals)
	}
}
