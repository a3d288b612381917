package node_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/statement"
)

var errAway = errors.New("it does not answer")

// script has what happens at each of the next calls.
type script struct {
	mu    sync.Mutex
	steps []func() error
}

func (s *script) set(steps ...func() error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.steps = steps
}

// next does what happens at a call. Nothing does when the script is at its end.
func (s *script) next() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.steps) == 0 {
		return nil
	}
	step := s.steps[0]
	s.steps = s.steps[1:]
	return step()
}

func (s *script) left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.steps)
}

// account is an account with a script for its signatures.
type account struct {
	chain.Signer
	script
}

func (a *account) SignTx(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	if err := a.next(); err != nil {
		return nil, err
	}
	return a.Signer.SignTx(ctx, tx, id)
}

// scripted is a prover with a script.
type scripted struct {
	statement.Prover
	script
}

func (p *scripted) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	if err := p.next(); err != nil {
		return statement.Proof{}, err
	}
	return p.Prover.Prove(ctx, s)
}

func away() error { return errAway }

// unregister takes an account out of the register, which makes earlier proofs stale.
func (w *world) unregister(i int) {
	w.Helper()
	replica := w.Replica()
	w.Must(replica.Sync(w.Context()))
	left := tree.NewParticipants()
	change := ledger.Registration{}
	for _, r := range testworld.Get(replica.Latest().Registrations()) {
		if r.Owner == w.Owner(i) {
			change.Index = r.Index
			continue
		}
		w.Must(left.Set(r.Index, r.Owner))
	}
	w.Must(left.Set(change.Index, notes.Owner{}))
	w.Send(w.ZContract.UpdateParticipants(ledger.ParticipantsUpdate{
		OldRoot: testworld.Get(replica.Latest().Participants()).Root(), NewRoot: left.Root(),
		Changes: []ledger.Registration{change},
	}))
}

// eventually waits until something is so.
func (w *world) eventually(what string, is func() bool) {
	w.Helper()
	for begin := time.Now(); !is(); time.Sleep(20 * time.Millisecond) {
		if time.Since(begin) > time.Minute {
			w.Fatalf("%s: not within a minute", what)
		}
	}
}

// A payment that failed after it was written down is finished by the running node, as soon as what
// was in its way is over: nobody asks again, and nothing is started anew. The trouble is told once.
func TestRunningNodeFinishesWhatAnErrorLeft(t *testing.T) {
	for name, c := range map[string]struct {
		signatures, proofs func(*world) []func() error
		told               int // how often there is trouble
	}{
		"the account does not sign": {signatures: func(*world) []func() error {
			return []func() error{away, away, away}
		}, told: 1},
		"the proof is stale and can't be made again at once": {
			signatures: func(w *world) []func() error {
				return []func() error{func() error { w.unregister(stranger); return errAway }}
			},
			proofs: func(*world) []func() error {
				return []func() error{func() error { return nil }, away}
			},
			told: 1,
		},
		"another transaction takes the nonce": {signatures: func(w *world) []func() error {
			return []func() error{func() error {
				_, err := w.Outbox(buyer, nil).Transact(w.Context(), w.ZContract.Approve(w.Cash, notes.NewValue(1)))
				return err
			}, away}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			defer w.Operate()()
			signs, proves := &account{Signer: testworld.Account(t, buyer)}, &scripted{Prover: w.Prover}
			f := w.folder(approval.Manual, true)
			f.account, f.prover = signs, proves
			b, _ := w.start(buyer, f)
			_, err := b.Deposit(t.Context(), api.Deposit{Ref: "first", Asset: "CASH", Amount: "100"})
			w.Must(err)
			_, err = b.Balance(t.Context(), true)
			w.Must(err)
			signs.set(c.signatures(w)...)
			if c.proofs != nil {
				proves.set(c.proofs(w)...)
			}
			pay := api.Payment{Deposit: api.Deposit{Ref: "invoice", Asset: "CASH", Amount: "40"}}
			pay.To = w.Key(seller).FullViewingKey().Address().Encode(notes.Development)
			if _, err := b.Pay(t.Context(), pay); err == nil {
				t.Fatal("the payment did not fail")
			}
			w.eventually("the payment", func() bool {
				r, err := b.Requests(t.Context(), pay.Ref)
				w.Must(err)
				return r.Requests[0].Status == "done"
			})
			if signs.left()+proves.left() > 0 {
				t.Errorf("%d signatures and %d proofs did not fail", signs.left(), proves.left())
			}
			events, err := b.Events(t.Context(), 0, 0, 0)
			w.Must(err)
			told := 0
			for _, e := range events.Events {
				if e.Kind == "trouble" && strings.Contains(e.Text, `"invoice"`) {
					told++
				}
			}
			if told != c.told {
				t.Errorf("the trouble is told %d times, want %d", told, c.told)
			}
		})
	}
}

// A request that can't be finished for now keeps no other from being carried out, also where each
// command first finishes what the one before has left.
func TestUnfinishedRequestHoldsUpNoOther(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	signs := &account{Signer: testworld.Account(t, buyer)}
	f := w.folder(approval.Manual, false)
	f.account = signs
	b, _ := w.start(buyer, f)
	for _, amount := range []string{"100", "7"} {
		_, err := b.Deposit(t.Context(), api.Deposit{Ref: "deposit of " + amount, Asset: "CASH", Amount: amount})
		w.Must(err)
	}
	_, err := b.Balance(t.Context(), true)
	w.Must(err)
	pay := func(ref, amount string) error {
		p := api.Payment{Deposit: api.Deposit{Ref: ref, Asset: "CASH", Amount: amount}}
		p.To = w.Key(seller).FullViewingKey().Address().Encode(notes.Development)
		_, err := b.Pay(t.Context(), p)
		return err
	}
	signs.set(away, away)
	if pay("left", "90") == nil {
		t.Fatal("the payment did not fail")
	}
	w.Must(pay("unrelated", "7"))
	if signs.left() > 0 {
		t.Error("the first payment was not tried again")
	}
	if r, err := b.Requests(t.Context(), "left"); err != nil || r.Requests[0].Status != "under_way" {
		t.Errorf("%+v, %v", r, err)
	}
}
