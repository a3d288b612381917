package ledger_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/store"
)

// world is a test world with what an operator and a registrar would keep. Its items have no proofs
// and are made of fresh elements.
type world struct {
	*testworld.World
	tree    *tree.Commitments
	next    uint64 // a source of fresh field elements
	members *tree.Participants
}

func newWorld(t *testing.T, finality chain.Finality) *world {
	t.Helper()
	setup := deploy.Setup{AuditDelay: 10, AuditGrace: 10}
	w := &world{
		World: testworld.New(t, testworld.Config{Finality: finality, Setup: setup}),
		tree:  tree.NewCommitments(), members: tree.NewParticipants(),
	}
	amount := notes.NewValue(1_000_000_000)
	w.Must(deploy.Fund(t.Context(), w.Client, w.Admin, w.Cash, w.Admin.Address(), amount))
	w.Send(w.ZContract.Approve(w.Cash, amount))
	w.register(1, 2, 3)
	return w
}

func (w *world) fresh() field.Element {
	w.next++
	return field.New(1_000_000 + w.next)
}

func (w *world) commitment() notes.Commitment { return notes.Commitment{Element: w.fresh()} }

// register enters owners at the leaf of their number.
func (w *world) register(owners ...uint64) {
	w.Helper()
	var changes []ledger.Registration
	for _, o := range owners {
		changes = append(changes, ledger.Registration{Index: uint32(o), Owner: owner(o)})
	}
	w.change(changes...)
}

// change changes the participants and publishes the root that results.
func (w *world) change(changes ...ledger.Registration) {
	w.Helper()
	update := ledger.ParticipantsUpdate{OldRoot: w.members.Root(), Changes: changes}
	for _, c := range changes {
		w.Must(w.members.Set(c.Index, c.Owner))
	}
	update.NewRoot = w.members.Root()
	w.Send(w.ZContract.UpdateParticipants(update))
}

func (w *world) mint(n int) []notes.Commitment {
	w.Helper()
	var mints []ledger.Mint
	var minted []notes.Commitment
	for range n {
		cm := w.commitment()
		minted = append(minted, cm)
		mints = append(mints, ledger.Mint{
			Token: w.Cash, Amount: notes.NewValue(10), Commitment: cm, Participants: w.members.Root(), Epoch: 1,
			Salt: w.fresh(), EphemeralKey: w.fresh(), Audit: w.fresh(),
		})
	}
	w.Send(w.ZContract.MintBatch(mints...))
	return minted
}

func (w *world) nullifiers() [2]notes.Nullifier {
	return [2]notes.Nullifier{{Element: w.fresh()}, {Element: w.fresh()}}
}

func (w *world) transfer(leg *ledger.Leg) ledger.Transfer {
	return ledger.Transfer{
		Root: w.tree.Root(), Participants: w.members.Root(), Nullifiers: w.nullifiers(),
		Payment: w.commitment(), Change: w.commitment(), Refund: w.commitment(),
		Epoch: 1, EphemeralKey: w.fresh(), Leg: leg,
	}
}

func (w *world) distribution() ledger.Distribution {
	d := ledger.Distribution{
		Root: w.tree.Root(), Participants: w.members.Root(), Nullifiers: w.nullifiers(), Change: w.commitment(),
		Epoch: 1, EphemeralKey: w.fresh(),
	}
	for i := range d.Payments {
		d.Payments[i] = w.commitment()
		d.Ciphertexts[i] = [notes.CiphertextSize]byte{byte(i), 31: 1, 32: 2, 191: 3}
	}
	for i := range d.Audit {
		d.Audit[i] = w.fresh()
	}
	return d
}

func (w *world) consolidation() ledger.Consolidation {
	m := ledger.Consolidation{
		Root: w.tree.Root(), Participants: w.members.Root(), Output: w.commitment(),
		Epoch: 1, EphemeralKey: w.fresh(),
	}
	for i := range m.Nullifiers {
		m.Nullifiers[i].Element = w.fresh()
	}
	for i := range m.Audit {
		m.Audit[i] = w.fresh()
	}
	return m
}

func (w *world) burn() ledger.Burn {
	return ledger.Burn{
		Root: w.tree.Root(), Participants: w.members.Root(), Nullifiers: w.nullifiers(), Change: w.commitment(),
		Token: w.Cash, Value: notes.NewValue(3), Epoch: 1, EphemeralKey: w.fresh(), Recipient: common.Address{5},
	}
}

// appendBatch puts a sealed batch into the tree, as an operator does.
func (w *world) appendBatch(leaves []notes.Commitment) {
	w.Helper()
	w.Must(w.tree.Append(leaves))
	var padded [tree.BatchSize]notes.Commitment
	copy(padded[:], leaves)
	w.Send(w.ZContract.Append(padded, w.tree.Root(), ledger.Proof{}))
}

func (w *world) replica(s store.Store) *ledger.Replica {
	w.Helper()
	if s == nil {
		var err error
		s, err = store.OpenMemory()
		w.Must(err)
	}
	r, err := ledger.OpenReplica(w.ZContract, s, ledger.ReplicaConfig{From: w.Deployed.Block, Page: 7})
	w.Must(err)
	return r
}

func (w *world) now() chain.Block {
	w.Helper()
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	return head
}

// facts returns all events of one type.
func facts[E ledger.Event](t *testing.T, r *ledger.Replica) (found []E) {
	t.Helper()
	testworld.Must(t, r.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if e, ok := f.Event.(E); ok {
			found = append(found, e)
		}
		return nil
	}))
	return found
}

// compare compares what a replica knows with the contract's own views.
func (w *world) compare(r *ledger.Replica) {
	w.Helper()
	ctx, view := w.Context(), r.Final()
	root, err := w.ZContract.Root(ctx)
	if w.Must(err); view.Root() != root {
		w.Errorf("root %s, the chain's %s", view.Root(), root)
	}
	newest, _, err := w.ZContract.Participants(ctx)
	if w.Must(err); participants(w, view).Root() != newest {
		w.Errorf("participants root %s, the chain's %s", participants(w, view).Root(), newest)
	}
	asset, err := w.ZContract.Asset(ctx, w.Cash)
	known := assets(w, view)[w.Cash]
	if w.Must(err); known.Supply.Cmp(asset.Supply) != 0 || known.Listed != asset.Listed {
		w.Errorf("asset %v, the chain's %v", known, asset)
	}
	queue, err := w.ZContract.Queue(ctx)
	if w.Must(err); uint64(view.Batches()) != queue.Appended || view.Open() != queue.Count {
		w.Errorf("%d batches and %d open leaves, the chain's %+v", view.Batches(), view.Open(), queue)
	}
	epoch, err := w.ZContract.AuditEpoch(ctx)
	if w.Must(err); view.AuditEpoch() != epoch {
		w.Errorf("epoch %v, the chain's %v", view.AuditEpoch(), epoch)
	}
}

func TestReplicaFollowsALife(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	minted := w.mint(10)
	payment := w.transfer(nil)
	w.Send(w.ZContract.Submit(payment))
	d, legs := w.deal(w.now().After(time.Hour))
	w.Send(w.ZContract.Submit(legs[0]))
	testworld.Must(t, r.Sync(t.Context()))
	w.hasLeg(r.Final(), legs[0], deals.StateHeld)

	w.Send(w.ZContract.Settle(ledger.Settlement{Deal: d, Legs: legs[1:]}))
	w.Send(w.ZContract.Burn(w.burn()))
	w.register(9)
	w.Age()
	w.Send(w.ZContract.Seal())
	testworld.Must(t, r.Sync(t.Context()))
	sealed, ok := pending(t, r.Latest())
	if !ok || sealed.Index != 0 || len(sealed.Leaves) != 17 || sealed.Leaves[0] != minted[0] {
		t.Fatalf("pending %v, %v", sealed.Index, len(sealed.Leaves))
	}
	if _, _, err := r.Final().Paths(0); !errors.Is(err, ledger.ErrNotAppended) {
		t.Errorf("a path before the append: %v", err)
	}
	w.appendBatch(sealed.Leaves)
	testworld.Must(t, r.Sync(t.Context()))
	w.compare(r)

	w.hasNotes(r.Final(), minted, payment)
	w.hasLeg(r.Final(), legs[0], deals.StateSettled)
	w.hasLeg(r.Final(), legs[1], deals.StateEmpty)
	w.hasParticipants(r.Final())
	transfers := facts[ledger.Transferred](t, r)
	if len(transfers) != 3 || transfers[0].Payment != payment.Payment || transfers[0].Ciphertext != payment.Ciphertext {
		t.Errorf("%d transfers", len(transfers))
	}
	if transfers[0].Deal != (deals.ID{}) || transfers[2].Deal != d.ID() {
		t.Errorf("transfers of deals %s and %s", transfers[0].Deal, transfers[2].Deal)
	}
	burns, mints, settled := facts[ledger.Burned](t, r), facts[ledger.Minted](t, r), facts[deals.Settled](t, r)
	if len(burns) != 1 || len(mints) != 10 || len(settled) != 1 {
		t.Error("facts are missing")
	}
}

// A distribution and a consolidation are facts with everything that the item had, their notes are
// spent, and their leaves follow each other.
func TestReplicaFollowsDistributionsAndConsolidations(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	d, m := w.distribution(), w.consolidation()
	w.Send(w.ZContract.Distribute(d))
	w.Send(w.ZContract.Consolidate(m))
	testworld.Must(t, r.Sync(t.Context()))
	wantDistributed := []ledger.Distributed{{
		Nullifiers: d.Nullifiers, Payments: d.Payments, Change: d.Change, Epoch: d.Epoch,
		EphemeralKey: d.EphemeralKey, Audit: d.Audit, Ciphertexts: d.Ciphertexts,
	}}
	if got := facts[ledger.Distributed](t, r); !slices.Equal(got, wantDistributed) {
		t.Errorf("distributed %+v, want %+v", got, wantDistributed)
	}
	wantConsolidated := []ledger.Consolidated{{
		Nullifiers: m.Nullifiers, Output: m.Output, Epoch: m.Epoch, EphemeralKey: m.EphemeralKey, Audit: m.Audit,
	}}
	if got := facts[ledger.Consolidated](t, r); !slices.Equal(got, wantConsolidated) {
		t.Errorf("consolidated %+v, want %+v", got, wantConsolidated)
	}
	w.compare(r)
	for i, cm := range append(d.Payments[:], d.Change, m.Output) {
		if at := positions(t, r.Latest(), cm); len(at) != 1 || at[0] != uint32(i) {
			t.Errorf("leaf %d is at %v", i, at)
		}
	}
	for _, nf := range append(m.Nullifiers[:], d.Nullifiers[:]...) {
		if !isSpent(t, r.Latest(), nf) {
			t.Errorf("%s is not spent", nf)
		}
	}
}

// hasNotes checks the paths and positions of ten mints and a transfer behind them, and what is
// spent.
func (w *world) hasNotes(view ledger.View, minted []notes.Commitment, payment ledger.Transfer) {
	w.Helper()
	paths, root, err := view.Paths(0, 9)
	w.Must(err)
	for i, position := range []int{0, 9} {
		if got, err := paths[i].Root(minted[position].Element, tree.Depth); err != nil || got != root {
			w.Errorf("path %d leads to %v, %v", position, got, err)
		}
	}
	if at := positions(w, view, payment.Payment); len(at) != 1 || at[0] != 10 {
		w.Errorf("the payment is at %v", at)
	}
	if !isSpent(w, view, payment.Nullifiers[1]) || isSpent(w, view, notes.Nullifier{Element: field.New(1)}) {
		w.Error("spent nullifiers are wrong")
	}
}

// hasParticipants checks that owner 9 is registered and owner 4 is not.
func (w *world) hasParticipants(view ledger.View) {
	w.Helper()
	if _, _, err := view.ParticipantPath(owner(4)); !errors.Is(err, ledger.ErrNotRegistered) {
		w.Errorf("an unregistered owner: %v", err)
	}
	path, root, err := view.ParticipantPath(owner(9))
	w.Must(err)
	if got, err := path.Root(field.New(9), tree.ParticipantsDepth); err != nil || got != root {
		w.Errorf("a participant's path leads to %v, %v", got, err)
	}
}

// A spent item among others is skipped, also a leg that has arrived, and an item of another kind
// that spends one of its notes. Alone it reverts with an error that callers can match.
func TestSpentItemIsSkippedAmongOthers(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	payment := w.transfer(nil)
	w.Send(w.ZContract.Submit(payment))
	d, legs := w.deal(w.now().After(time.Hour))
	w.Send(w.ZContract.Settle(ledger.Settlement{Deal: d, Legs: legs}))
	twice := []ledger.Transfer{payment, legs[1]}
	again := w.distribution()
	again.Nullifiers[1] = payment.Nullifiers[0]
	w.Send(w.ZContract.Distribute(again, w.distribution()))
	for _, spent := range twice {
		w.Send(w.ZContract.Submit(spent, w.transfer(nil)))
		_, err := w.Client.Build(t.Context(), w.Admin, w.ZContract.Submit(spent))
		if !errors.Is(err, bindings.ErrNullifierSpent) {
			t.Errorf("a double spend: %v", err)
		}
	}
	testworld.Must(t, r.Sync(t.Context()))
	want := []notes.Nullifier{again.Nullifiers[0], twice[0].Nullifiers[0], twice[1].Nullifiers[0]}
	skipped := facts[ledger.Skipped](t, r)
	if len(skipped) != len(want) {
		t.Fatalf("skipped: %+v", skipped)
	}
	for i, got := range skipped {
		if got.Nullifier0 != want[i] || !errors.Is(got.Reason, bindings.ErrNullifierSpent) {
			t.Errorf("skipped: %+v", got)
		}
	}
}

func TestPostedMessageIsAFact(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	w.Send(w.ZContract.Post([32]byte{1}, []byte("hello")))
	testworld.Must(t, r.Sync(t.Context()))
	got := facts[ledger.Posted](t, r)
	if len(got) != 1 || string(got[0].Payload) != "hello" || got[0].Sender != w.Admin.Address() {
		t.Errorf("posted: %+v", got)
	}
}

func TestViewsOfOtherAddressesFail(t *testing.T) {
	w := newWorld(t, chain.Instant())
	nowhere := ledger.NewZContract(w.Client, deployment.Addresses{ZContract: common.Address{1}})
	if _, err := nowhere.Root(t.Context()); !errors.Is(err, ledger.ErrNoCode) {
		t.Errorf("an address without code: %v", err)
	}
	token := ledger.NewZContract(w.Client, deployment.Addresses{ZContract: common.Address(w.Cash)})
	if _, err := token.Root(t.Context()); err == nil {
		t.Error("a token answered as a z-contract")
	}
}

func TestViewsReadPublicTokens(t *testing.T) {
	w := newWorld(t, chain.Instant())
	balance, err := w.ZContract.Balance(t.Context(), w.Cash, w.Admin.Address())
	if testworld.Must(t, err); balance.Int64() != 1_000_000_000 {
		t.Errorf("balance %v", balance)
	}
	allowance, err := w.ZContract.Allowance(t.Context(), w.Cash, w.Admin.Address())
	if testworld.Must(t, err); allowance.Cmp(balance) != 0 {
		t.Errorf("allowance %v", allowance)
	}
	symbol, err := w.ZContract.Symbol(t.Context(), w.Cash)
	testworld.Must(t, err)
	decimals, err := w.ZContract.Decimals(t.Context(), w.Cash)
	if testworld.Must(t, err); symbol != "CASH" || decimals != 6 {
		t.Errorf("%s with %d decimals", symbol, decimals)
	}
}
