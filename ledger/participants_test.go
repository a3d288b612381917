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

// distrusts checks that a view does not use the participants.
func distrusts(t *testing.T, view ledger.View) {
	t.Helper()
	if err := view.ParticipantsError(); !errors.Is(err, ledger.ErrRoot) {
		t.Errorf("the participants' error is %v", err)
	}
	if _, _, err := view.ParticipantPath(owner(2)); !errors.Is(err, ledger.ErrRoot) {
		t.Errorf("a participant's path: %v", err)
	}
	if members := view.Participants(); members.Contains(owner(2)) || members.Root() != tree.NewParticipants().Root() {
		t.Error("the participants are not empty")
	}
}

// trusts checks that a view has a participant, with its path to the root.
func trusts(t *testing.T, view ledger.View, x uint64, want tree.Root) {
	t.Helper()
	if err := view.ParticipantsError(); err != nil {
		t.Errorf("the participants' error is %v", err)
	}
	path, root, err := view.ParticipantPath(owner(x))
	if err != nil || root != want || view.Participants().Root() != want {
		t.Errorf("roots %s and %s, %v; want %s", root, view.Participants().Root(), err, want)
	}
	if got, err := path.Root(field.New(x), tree.ParticipantsDepth); err != nil || got != want {
		t.Errorf("the path of %d leads to %v, %v", x, got, err)
	}
}

func TestWrongParticipantsRootStopsOnlyProofs(t *testing.T) {
	w := newWorld(t, chain.Instant())
	s, err := store.Open("")
	testworld.Must(t, err)
	r := w.replica(s)
	testworld.Must(t, r.Sync(t.Context()))
	trusts(t, r.Final(), 2, w.members.Root())

	right, wrong := w.members.Root(), tree.Root{Element: field.New(4711)}
	same := []ledger.Registration{{Index: 2, Owner: owner(2)}}
	w.Send(w.ZContract.UpdateParticipants(right, same, wrong))
	testworld.Must(t, r.Sync(t.Context()))
	distrusts(t, r.Latest())
	distrusts(t, r.Final())

	minted := w.mint(64)
	w.appendBatch(minted)
	spent := w.transfer(nil)
	w.Send(w.ZContract.Submit(spent))
	testworld.Must(t, r.Sync(t.Context()))
	distrusts(t, r.Final())
	mints := facts[ledger.Minted](t, r)
	if r.Final().Root() != w.tree.Root() || !r.Final().IsSpent(spent.Nullifiers[0]) || len(mints) != 64 {
		t.Error("the replica did not go on")
	}
	again, fresh := w.replica(s), w.replica(nil)
	testworld.Must(t, fresh.Sync(t.Context()))
	distrusts(t, again.Latest())
	distrusts(t, fresh.Latest())
	if got := fresh.Latest().Registrations(); len(got) != 3 || got[1] != same[0] {
		t.Errorf("registrations %v", got)
	}

	w.Send(w.ZContract.UpdateParticipants(wrong, same, right))
	w.register(9)
	for _, replica := range []*ledger.Replica{r, again, fresh} {
		testworld.Must(t, replica.Sync(t.Context()))
		trusts(t, replica.Latest(), 9, w.members.Root())
		w.compare(replica)
	}
}

func TestOfTwoUpdatesFromOneTreeTheFirstCounts(t *testing.T) {
	w := newWorld(t, chain.Instant())
	old := w.members.Root()
	w.register(8)
	changes := []ledger.Registration{{Index: 9, Owner: owner(9)}}
	second := w.ZContract.UpdateParticipants(old, changes, tree.Root{Element: field.New(4711)})
	if _, err := w.Client.Build(t.Context(), w.Admin, second); !errors.Is(err, bindings.ErrStaleUpdate) {
		t.Errorf("an update from an old tree: %v", err)
	}
}

func TestNodeThatLiesAboutAMemberIsNoticed(t *testing.T) {
	w := newWorld(t, chain.Instant())
	root := strings.TrimPrefix(w.members.Root().String(), "0x")
	index, other, next := fmt.Sprintf("%064x", 1), fmt.Sprintf("%064x", 77), fmt.Sprintf("%064x", 2)
	r := w.replicaOfLiar(func(method, answer string) string {
		if i := strings.Index(answer, root); method == "eth_getLogs" && i >= 0 {
			return answer[:i] + strings.Replace(answer[i:], index+next, other+next, 1)
		}
		return answer
	})
	testworld.Must(t, r.Sync(t.Context()))
	distrusts(t, r.Latest())
	got := r.Latest().Registrations()
	if len(got) != 3 || got[2] != (ledger.Registration{Index: 77, Owner: owner(1)}) {
		t.Errorf("the node did not lie: %v", got)
	}
}
