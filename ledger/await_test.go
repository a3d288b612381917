package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// awaited is what a call of Await returned.
type awaited struct {
	fact ledger.Fact
	err  error
}

// awaitMint calls Await in the background for a mint of a note. The result comes on the channel.
func awaitMint(ctx context.Context, r *ledger.Replica, after ledger.Cursor, cm notes.Commitment) <-chan awaited {
	result := make(chan awaited, 1)
	go func() {
		fact, err := r.Await(ctx, after, isMintOf(cm))
		result <- awaited{fact, err}
	}()
	return result
}

// isMintOf returns a function that accepts the mint of a note.
func isMintOf(cm notes.Commitment) func(ledger.Fact) bool {
	return func(f ledger.Fact) bool {
		minted, ok := f.Event.(ledger.Minted)
		return ok && minted.Commitment == cm
	}
}

// stillWaits checks that Await does not return for a while.
func stillWaits(t *testing.T, result <-chan awaited) {
	t.Helper()
	select {
	case got := <-result:
		t.Fatalf("Await returned %+v, %v", got.fact, got.err)
	case <-time.After(50 * time.Millisecond):
	}
}

// returnsFinal checks that Await returns a final fact without an error.
func returnsFinal(t *testing.T, result <-chan awaited) ledger.Fact {
	t.Helper()
	select {
	case got := <-result:
		if testworld.Must(t, got.err); !got.fact.Final {
			t.Errorf("the fact is not final: %+v", got.fact)
		}
		return got.fact
	case <-time.After(10 * time.Second):
		t.Fatal("Await did not return")
		return ledger.Fact{}
	}
}

func TestAwaitFindsAFactFromBeforeTheCall(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	minted := w.mint(2)
	testworld.Must(t, r.Sync(t.Context()))
	first, err := r.Await(t.Context(), ledger.Cursor{}, isMintOf(minted[0]))
	if testworld.Must(t, err); !first.Final {
		t.Error("the fact is not final")
	}
	second, err := r.Await(t.Context(), first.Cursor, isMintOf(minted[1]))
	if testworld.Must(t, err); !first.Less(second.Cursor) {
		t.Errorf("the second mint is at %v, the first at %v", second.Cursor, first.Cursor)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	stillWaits(t, awaitMint(ctx, r, first.Cursor, minted[0])) // the cursor is behind that fact
}

func TestAwaitWaitsForAFactThatComesLater(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	next := w.next
	minted := w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	w.next = next + 100
	later := w.commitment()
	result := awaitMint(t.Context(), r, ledger.Cursor{}, later)
	w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	stillWaits(t, result)

	w.next = next + 100
	w.mint(1)
	stillWaits(t, result) // nobody has read the block yet
	testworld.Must(t, r.Sync(t.Context()))
	if got := returnsFinal(t, result).Event.(ledger.Minted).Commitment; got != later || got == minted[0] {
		t.Errorf("the mint is of %s, want %s", got, later)
	}
}

func TestAwaitWaitsUntilAFactIsFinal(t *testing.T) {
	w := newWorld(t, chain.Confirmations(4))
	r := w.replica(nil)
	minted := w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	if len(positions(t, r.Latest(), minted[0])) != 1 {
		t.Fatal("the replica does not have the mint")
	}
	result := awaitMint(t.Context(), r, ledger.Cursor{}, minted[0])
	for range 3 {
		w.Chain.Commit()
		testworld.Must(t, r.Sync(t.Context()))
	}
	stillWaits(t, result)
	w.Chain.Commit()
	testworld.Must(t, r.Sync(t.Context()))
	returnsFinal(t, result)
}

func TestAwaitReturnsAFactThatWasOrphanedAndCameBack(t *testing.T) {
	w := newWorld(t, chain.Confirmations(4))
	r := w.replica(nil)
	_, base := w.Chain.Head()
	next := w.next
	minted := w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	result := awaitMint(t.Context(), r, ledger.Cursor{}, minted[0])

	w.fork(base, 6)
	testworld.Must(t, r.Sync(t.Context()))
	if len(positions(t, r.Latest(), minted[0])) != 0 {
		t.Fatal("the replica still has the orphaned mint")
	}
	stillWaits(t, result)

	w.next = next // mint the same note again
	w.mint(1)
	again := w.now()
	for range 4 {
		w.Chain.Commit()
	}
	testworld.Must(t, r.Sync(t.Context()))
	if got := returnsFinal(t, result); got.BlockHash != again.Hash {
		t.Errorf("the fact is of block %s, want %s", got.BlockHash, again.Hash)
	}
}

// A caller may count: no final fact is shown twice, and no other fact at all.
func TestAwaitShowsEachFinalFactOnce(t *testing.T) {
	w := newWorld(t, chain.Confirmations(2))
	r := w.replica(nil)
	seen := map[ledger.Cursor]bool{}
	result := make(chan awaited, 1)
	go func() {
		fact, err := r.Await(t.Context(), ledger.Cursor{}, func(f ledger.Fact) bool {
			if seen[f.Cursor] || !f.Final {
				t.Errorf("the fact at %v is shown again or is not final", f.Cursor)
			}
			seen[f.Cursor] = true
			return f.Event.Kind() == "MintPaused"
		})
		result <- awaited{fact, err}
	}()
	for range 4 {
		w.mint(1)
		testworld.Must(t, r.Sync(t.Context()))
	}
	w.Send(w.ZContract.PauseMint(true))
	w.Chain.Commit()
	w.Chain.Commit()
	testworld.Must(t, r.Sync(t.Context()))
	last := returnsFinal(t, result)
	finals := 0
	testworld.Must(t, r.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if !last.Less(f.Cursor) {
			finals++
		}
		return nil
	}))
	if len(seen) != finals {
		t.Errorf("%d facts were shown, there are %d", len(seen), finals)
	}
}

// A resync takes back what Await has looked at: the fact may come where nobody looks any more.
func TestAwaitNoticesAResync(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	w.mint(3)
	testworld.Must(t, r.Sync(t.Context()))
	result := awaitMint(t.Context(), r, ledger.Cursor{}, notes.Commitment{})
	stillWaits(t, result)
	testworld.Must(t, r.Resync(t.Context()))
	select {
	case got := <-result:
		if !errors.Is(got.err, ledger.ErrResynced) {
			t.Errorf("%+v, %v", got.fact, got.err)
		}
	case <-time.After(10 * time.Second):
		t.Error("Await waits on")
	}
}

func TestAwaitEndsWithItsContext(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	ctx, cancel := context.WithCancelCause(t.Context())
	result := awaitMint(ctx, r, ledger.Cursor{}, w.commitment())
	stillWaits(t, result)
	cause := errors.New("the reader of the chain has ended")
	cancel(cause)
	if got := <-result; !errors.Is(got.err, cause) {
		t.Errorf("Await ended with %v, want %v", got.err, cause)
	}
}

func TestAwaitReturnsAnErrorOfTheStore(t *testing.T) {
	w := newWorld(t, chain.Instant())
	s, err := store.OpenMemory()
	testworld.Must(t, err)
	r := w.replica(s)
	testworld.Must(t, r.Sync(t.Context()), s.Close())
	never := func(ledger.Fact) bool { return false }
	if _, err := r.Await(t.Context(), ledger.Cursor{}, never); err == nil || t.Context().Err() != nil {
		t.Errorf("with a closed store: %v", err)
	}
}

func TestEndOfBlockIsBehindTheFactsOfTheBlock(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	w.mint(2)
	number := w.now().Number
	w.mint(2)
	testworld.Must(t, r.Sync(t.Context()))
	blocks := map[uint64]int{}
	count := func(f ledger.Fact) error {
		blocks[f.Block]++
		return nil
	}
	testworld.Must(t, r.Facts(ledger.EndOfBlock(number), count))
	if len(blocks) != 1 || blocks[number] != 0 {
		t.Errorf("after block %d: facts by block are %v", number, blocks)
	}
	clear(blocks)
	testworld.Must(t, r.Facts(ledger.EndOfBlock(number-1), count))
	if len(blocks) != 2 || blocks[number] != blocks[number+1] {
		t.Errorf("after block %d: facts by block are %v", number-1, blocks)
	}
}

func TestPermanentKnowsWhatAnotherAttemptCannotHelp(t *testing.T) {
	for _, err := range []error{
		ledger.ErrRoot, ledger.ErrGap, ledger.ErrMalformed, ledger.ErrOrigin, ledger.ErrPolicy,
		ledger.ErrFinalReverted, store.ErrCorrupt,
	} {
		if !ledger.Permanent(fmt.Errorf("wrapped: %w", err)) {
			t.Errorf("%v is not permanent", err)
		}
	}
	for _, err := range []error{
		nil, context.DeadlineExceeded, chain.ErrNoBlock, chain.ErrOtherChain, chain.ErrContradiction,
		ledger.ErrNoCode, store.ErrLocked,
	} {
		if ledger.Permanent(err) {
			t.Errorf("%v is permanent", err)
		}
	}
}
