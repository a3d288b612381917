package ledger_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/store"
)

func owner(x uint64) notes.Owner { return notes.Owner{Element: field.New(x)} }

// distrusts checks that a view has nobody under whom anything could be proved.
func distrusts(t testing.TB, view ledger.View) {
	t.Helper()
	if err := view.ParticipantsError(); !errors.Is(err, ledger.ErrRoot) {
		t.Errorf("the participants' error is %v", err)
	}
	_, _, err := view.ParticipantPath(owner(2))
	if !errors.Is(err, ledger.ErrRoot) || !errors.Is(err, ledger.ErrNotRegistered) {
		t.Errorf("a participant's path: %v", err)
	}
	if members := participants(t, view); members.Contains(owner(2)) || members.Root() != tree.NewParticipants().Root() {
		t.Error("the participants are not empty")
	}
}

// trusts checks that a view has a participant, with its path to the newest root.
func trusts(t *testing.T, view ledger.View, x uint64, want tree.Root) {
	t.Helper()
	if err := view.ParticipantsError(); err != nil {
		t.Errorf("the participants' error is %v", err)
	}
	proves(t, view, x, want)
}

// proves checks that a view has a participant under a root.
func proves(t *testing.T, view ledger.View, x uint64, want tree.Root) {
	t.Helper()
	path, root, err := view.ParticipantPath(owner(x))
	if err != nil || root != want || participants(t, view).Root() != want {
		t.Errorf("roots %s and %s, %v; want %s", root, participants(t, view).Root(), err, want)
	}
	if got, err := path.Root(field.New(x), tree.ParticipantsDepth); err != nil || got != want {
		t.Errorf("the path of %d leads to %v, %v", x, got, err)
	}
}

// goesOn checks that a view proves under the newest root before a wrong one, in which 2 is and 9 is
// not.
func goesOn(t *testing.T, view ledger.View, want tree.Root) {
	t.Helper()
	if err := view.ParticipantsError(); !errors.Is(err, ledger.ErrRoot) {
		t.Errorf("the participants' error is %v", err)
	}
	proves(t, view, 2, want)
	if _, _, err := view.ParticipantPath(owner(9)); !errors.Is(err, ledger.ErrNotRegistered) {
		t.Errorf("the path of who is not under that root: %v", err)
	}
}

// accepts checks whether the contract accepts a root.
func (w *world) accepts(root tree.Root, want bool) {
	w.Helper()
	got, err := w.ZContract.AcceptsParticipants(w.Context(), root)
	if w.Must(err); got != want {
		w.Errorf("the contract accepts the root: %v, want %v", got, want)
	}
}

// publish publishes a root for a change, which need not be the right one.
func (w *world) publish(old, newest tree.Root, newGeneration bool, changes ...ledger.Registration) {
	w.Helper()
	for _, c := range changes {
		w.Must(w.members.Set(c.Index, c.Owner))
	}
	update := ledger.ParticipantsUpdate{OldRoot: old, Changes: changes, NewRoot: newest, NewGeneration: newGeneration}
	w.Send(w.ZContract.UpdateParticipants(update))
}

// An addition keeps the earlier roots, a removal and a replacement end them.
func TestEarlierRootsAreAcceptedUntilSomebodyIsRemoved(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	first := w.members.Root()
	w.register(9)
	second := w.members.Root()
	w.accepts(first, true)
	w.accepts(second, true)
	w.accepts(tree.Root{}, false)
	testworld.Must(t, r.Sync(t.Context()))
	trusts(t, r.Final(), 9, second)

	w.change(ledger.Registration{Index: 9})
	w.accepts(first, true) // it is the newest root again: that of the same leaves
	w.accepts(second, false)
	testworld.Must(t, r.Sync(t.Context()))
	trusts(t, r.Final(), 2, first)

	w.change(ledger.Registration{Index: 1, Owner: owner(8)})
	w.accepts(first, false)
	testworld.Must(t, r.Sync(t.Context()))
	trusts(t, r.Final(), 8, w.members.Root())
	updates := facts[ledger.ParticipantsUpdated](t, r)
	if last := updates[len(updates)-1]; last.Generation != 3 {
		t.Errorf("generation %d, want 3", last.Generation)
	}
	w.compare(r)
}

// A wrong root of the same generation: proofs go on under the newest right one, which the contract
// accepts, also after a second wrong one, and for a replica that reads all of it at once or again.
func TestProofsGoOnUnderTheNewestRightRoot(t *testing.T) {
	w := newWorld(t, chain.Instant())
	s, err := store.OpenMemory()
	testworld.Must(t, err)
	r := w.replica(s)
	testworld.Must(t, r.Sync(t.Context()))
	right, wrong := w.members.Root(), tree.Root{Element: field.New(4711)}
	trusts(t, r.Final(), 2, right)
	w.publish(right, wrong, false, ledger.Registration{Index: 9, Owner: owner(9)})
	for range 2 {
		again, fresh := w.replica(s), w.replica(nil)
		for _, replica := range []*ledger.Replica{r, again, fresh} {
			testworld.Must(t, replica.Sync(t.Context()))
			goesOn(t, replica.Latest(), right)
			goesOn(t, replica.Final(), right)
		}
		w.accepts(right, true)
		worse := tree.Root{Element: w.fresh()}
		w.publish(wrong, worse, false, ledger.Registration{Index: 10, Owner: owner(10)})
		wrong = worse
	}
	under := w.transfer(nil)
	under.Participants = right
	w.Send(w.ZContract.Submit(under))
	w.publish(wrong, w.members.Root(), false)
	w.register(11)
	for _, replica := range []*ledger.Replica{r, w.replica(s), w.replica(nil)} {
		testworld.Must(t, replica.Sync(t.Context()))
		trusts(t, replica.Latest(), 9, w.members.Root())
		trusts(t, replica.Latest(), 11, w.members.Root())
		w.compare(replica)
	}
}

// A wrong root of a new generation: nobody counts as registered until it is mended. All else goes
// on.
func TestWrongRootOfANewGenerationStopsOnlyProofs(t *testing.T) {
	for name, publish := range map[string]func(w *world, right, wrong tree.Root){
		"by a removal": func(w *world, right, wrong tree.Root) {
			w.publish(right, wrong, false, ledger.Registration{Index: 3})
		},
		"by a replacement": func(w *world, right, wrong tree.Root) {
			w.publish(right, wrong, false, ledger.Registration{Index: 3, Owner: owner(4)})
		},
		"by the registrar's word": func(w *world, right, wrong tree.Root) { w.publish(right, wrong, true) },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			s, err := store.OpenMemory()
			testworld.Must(t, err)
			r := w.replica(s)
			testworld.Must(t, r.Sync(t.Context()))
			right, wrong := w.members.Root(), tree.Root{Element: field.New(4711)}
			trusts(t, r.Final(), 2, right)
			publish(w, right, wrong)
			w.accepts(right, false)
			w.goesOnWithout(r)
			again, fresh := w.replica(s), w.replica(nil)
			testworld.Must(t, fresh.Sync(t.Context()))
			distrusts(t, again.Latest())
			distrusts(t, fresh.Latest())

			w.publish(wrong, w.members.Root(), true)
			for _, replica := range []*ledger.Replica{r, again, fresh} {
				testworld.Must(t, replica.Sync(t.Context()))
				trusts(t, replica.Latest(), 2, w.members.Root())
				w.compare(replica)
			}
		})
	}
}

// goesOnWithout checks that a replica reads on although nobody counts as registered: the contract
// itself believes the wrong root.
func (w *world) goesOnWithout(r *ledger.Replica) {
	w.Helper()
	newest, _, err := w.ZContract.Participants(w.Context())
	w.Must(err)
	spent := w.transfer(nil)
	spent.Participants = newest
	w.Send(w.ZContract.Submit(spent))
	w.Must(r.Sync(w.Context()))
	if at := positions(w, r.Final(), spent.Payment); len(at) != 1 || !isSpent(w, r.Final(), spent.Nullifiers[0]) {
		w.Errorf("the replica did not go on: the payment is at %v", at)
	}
	distrusts(w, r.Latest())
	distrusts(w, r.Final())
}

func TestOfTwoUpdatesFromOneTreeTheFirstCounts(t *testing.T) {
	w := newWorld(t, chain.Instant())
	old := w.members.Root()
	w.register(8)
	second := w.ZContract.UpdateParticipants(ledger.ParticipantsUpdate{
		OldRoot: old,
		Changes: []ledger.Registration{{Index: 9, Owner: owner(9)}},
		NewRoot: tree.Root{Element: field.New(4711)},
	})
	if _, err := w.Client.EstimateGas(t.Context(), w.Admin.Address(), second); !errors.Is(err,
		bindings.ErrStaleUpdate) {
		t.Errorf("an update from an old tree: %v", err)
	}
}

func TestNodeThatLiesAboutAMemberIsNoticed(t *testing.T) {
	w := newWorld(t, chain.Instant())
	root := strings.TrimPrefix(w.members.Root().String(), "0x")
	index, other, next := fmt.Sprintf("%064x", 1), fmt.Sprintf("%064x", 77), fmt.Sprintf("%064x", 2)
	lie := func(method, answer string) string {
		if i := strings.Index(answer, root); method == "eth_getLogs" && i >= 0 {
			return answer[:i] + strings.Replace(answer[i:], index+next, other+next, 1)
		}
		return answer
	}
	// Receipts tell the truth.
	r := w.replicaOfLiar(lie)
	testworld.Must(t, r.Sync(t.Context()))
	if got, err := r.Latest().Registrations(); err != nil || len(got) != 3 || got[2].Index == 77 {
		t.Errorf("the replica believed the node: %v", got)
	}
	// Without receipts, the published root shows that it is not that of the members.
	node := w.proxy()
	node.lie(withoutReceipts(lie))
	r = w.replicaAt(nil, chain.Config{}, 0, node)
	testworld.Must(t, r.Sync(t.Context()))
	distrusts(t, r.Latest())
	got := registrations(t, r.Latest())
	if len(got) != 3 || got[2] != (ledger.Registration{Index: 77, Owner: owner(1)}) {
		t.Errorf("the node did not lie: %v", got)
	}
}
