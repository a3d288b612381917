package deploy_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// The accounts of the offices in these tests. The admin of a world has the others.
const (
	holder   = 1
	stranger = 2
	proposes = 3
	executes = 4
)

// delay is that of the offices and of the audit key, in seconds.
const delay = 100

// officesWorld returns a world in which some offices are the timelock's, the lister's the admin's,
// and the others those of the account holder.
func officesWorld(t *testing.T, timelocked ...ledger.Office) *testworld.World {
	t.Helper()
	w := testworld.New(t, testworld.Config{})
	holds := testworld.Account(t, holder).Address()
	s := setup(t)
	s.Offices = deployment.Offices{
		Delay:     delay,
		Proposers: []common.Address{testworld.Account(t, proposes).Address()},
		Executors: []common.Address{testworld.Account(t, executes).Address()},
		Guardian:  testworld.Account(t, 5).Address(),
		Registrar: holds, Auditor: holds, Pauser: holds,
	}
	s.Timelocked, s.AuditDelay = timelocked, delay
	d, err := deploy.Deployer{Outbox: w.Admin}.Contracts(t.Context(), verifiersAt(w.Deployed.Verifiers["mint"]), s)
	w.Must(err)
	w.Deployed, w.ZContract = d, ledger.NewZContract(w.Client, d.Addresses)
	return w
}

// by returns the administrator with the i-th account.
func by(w *testworld.World, i int) deploy.Administrator {
	return deploy.Administrator{Contract: w.ZContract, Outbox: w.Outbox(i, nil)}
}

// act looks at something, checks how far it is, and carries it out. It returns how many
// transactions that took.
func act(
	t *testing.T, a deploy.Administrator, want deploy.Stage, look func(deploy.Administrator) (deploy.Act, error),
) deploy.Act {
	t.Helper()
	found, err := look(a)
	testworld.Must(t, err)
	if found.Stage != want {
		t.Fatalf("%s: %s, want %s", found.What, found.Stage, want)
	}
	before, err := a.Contract.Client().Nonce(t.Context(), a.Outbox.Address())
	testworld.Must(t, err)
	_, err = a.Carry(t.Context(), found)
	testworld.Must(t, err)
	after, err := a.Contract.Client().Nonce(t.Context(), a.Outbox.Address())
	testworld.Must(t, err)
	if sent := after != before; sent != found.Sends() {
		t.Fatalf("%s, which is %s: sent: %v", found.What, found.Stage, sent)
	}
	return found
}

// An office that an account holds acts at once. What stands is not done again, and nobody else can
// do it.
func TestAHolderActsAtOnce(t *testing.T) {
	w := officesWorld(t)
	lists := by(w, holder)
	lists.Outbox = w.Admin
	for name, c := range map[string]struct {
		holder deploy.Administrator
		office ledger.Office
		do     func(deploy.Administrator) (deploy.Act, error)
		undo   func(deploy.Administrator) (deploy.Act, error)
	}{
		"listing": {
			lists, ledger.Lister,
			func(a deploy.Administrator) (deploy.Act, error) { return a.List(t.Context(), w.Cash, true) },
			func(a deploy.Administrator) (deploy.Act, error) { return a.List(t.Context(), w.Cash, false) },
		},
		"pause": {
			by(w, holder), ledger.Pauser,
			func(a deploy.Administrator) (deploy.Act, error) { return a.Pause(t.Context(), true) },
			func(a deploy.Administrator) (deploy.Act, error) { return a.Pause(t.Context(), false) },
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.do(by(w, stranger))
			var refused *deploy.OfficeError
			if !errors.As(err, &refused) || refused.Office != c.office || refused.Timelocked {
				t.Errorf("a stranger: %v", err)
			}
			for range 2 { // so that it can be done and undone again and again
				act(t, c.holder, deploy.Stands, c.undo)
				act(t, c.holder, deploy.Ready, c.do)
				act(t, c.holder, deploy.Stands, c.do)
				act(t, c.holder, deploy.Ready, c.undo)
			}
		})
	}
}

// An office of the timelock acts in two steps, the second after the delay. Each is sent once, and
// by who may. It works again after it was done and undone.
func TestATimelockedOfficeWaits(t *testing.T) {
	w := officesWorld(t, ledger.Lister, ledger.Pauser)
	w.Must(w.Chain.AdjustTime(delay * time.Second))
	for name, c := range map[string]struct {
		ask, activate func(a deploy.Administrator, on bool) (deploy.Act, error)
		from          bool
	}{
		"pause": {
			func(a deploy.Administrator, on bool) (deploy.Act, error) { return a.Pause(t.Context(), on) },
			func(a deploy.Administrator, on bool) (deploy.Act, error) { return a.ActivatePause(t.Context(), on) },
			false,
		},
		"listing": {
			func(a deploy.Administrator, on bool) (deploy.Act, error) { return a.List(t.Context(), w.Bond, on) },
			func(a deploy.Administrator, on bool) (deploy.Act, error) {
				return a.ActivateListing(t.Context(), w.Bond, on)
			},
			false,
		},
	} {
		t.Run(name, func(t *testing.T) {
			for _, on := range []bool{true, false, true} {
				ask := func(a deploy.Administrator) (deploy.Act, error) { return c.ask(a, on) }
				activate := func(a deploy.Administrator) (deploy.Act, error) { return c.activate(a, on) }
				if _, err := activate(by(w, executes)); !errors.Is(err, deploy.ErrNotProposed) {
					t.Fatalf("before the proposal: %v", err)
				}
				refusedAs(t, ledger.Proposer, ask, by(w, stranger))
				if open := act(t, by(w, proposes), deploy.Open, ask); open.Delay != delay {
					t.Errorf("it waits for %d", open.Delay)
				}
				waits := act(t, by(w, proposes), deploy.Proposed, ask)
				var due *deploy.DueError
				_, err := activate(by(w, executes))
				if !errors.As(err, &due) || due.DueAt != waits.DueAt || due.Now >= due.DueAt {
					t.Fatalf("before its time, which is %d: %v", waits.DueAt, err)
				}
				w.Must(w.Chain.AdjustTime((delay + 1) * time.Second))
				refusedAs(t, ledger.Executor, activate, by(w, stranger))
				act(t, by(w, executes), deploy.Ready, activate)
				act(t, by(w, executes), deploy.Stands, activate)
				act(t, by(w, stranger), deploy.Stands, ask)
			}
		})
	}
}

func refusedAs(
	t *testing.T, role ledger.Office, look func(deploy.Administrator) (deploy.Act, error), a deploy.Administrator,
) {
	t.Helper()
	_, err := look(a)
	var refused *deploy.OfficeError
	if !errors.As(err, &refused) || refused.Office != role || !refused.Timelocked ||
		refused.Account != a.Outbox.Address() {
		t.Errorf("%s: %v", role, err)
	}
}

// A proposed audit key waits for the audit delay, and for that of the offices before if the auditor
// is the timelock.
func TestAuditKeyIsProposedAndActivated(t *testing.T) {
	for _, timelocked := range []bool{false, true} {
		var offices []ledger.Office
		proposer := holder
		if timelocked {
			offices, proposer = []ledger.Office{ledger.Auditor}, proposes
		}
		w := officesWorld(t, offices...)
		next, err := notes.NewAuditPrivateKey(big.NewInt(99))
		w.Must(err)
		propose := func(a deploy.Administrator) (deploy.Act, error) {
			return a.ProposeAuditKey(t.Context(), next.Submission())
		}
		activate := func(a deploy.Administrator) (deploy.Act, error) {
			return a.ActivateAuditKey(t.Context(), next.Submission())
		}
		if _, err := activate(by(w, executes)); !errors.Is(err, deploy.ErrNotProposed) {
			t.Errorf("before the proposal: %v", err)
		}
		if timelocked {
			act(t, by(w, proposer), deploy.Open, propose)
			w.Must(w.Chain.AdjustTime((delay + 1) * time.Second))
			act(t, by(w, executes), deploy.Ready, activate) // the execution of the proposal
		} else if a := act(t, by(w, proposer), deploy.Ready, propose); a.Delay != delay {
			t.Errorf("it waits for %d", a.Delay)
		}
		waits := act(t, by(w, proposer), deploy.Proposed, propose)
		var due *deploy.DueError
		if _, err := activate(by(w, stranger)); !errors.As(err, &due) || due.DueAt != waits.DueAt {
			t.Errorf("before its time: %v", err)
		}
		w.Must(w.Chain.AdjustTime((delay + 1) * time.Second))
		act(t, by(w, stranger), deploy.Ready, activate)
		act(t, by(w, stranger), deploy.Stands, activate)
		act(t, by(w, stranger), deploy.Stands, propose)
		epoch, err := w.ZContract.AuditEpoch(t.Context())
		if err != nil || epoch.Number != 2 || epoch.Key != next.AuditKey() {
			t.Errorf("the epoch is %+v, %v", epoch, err)
		}
	}
}

// Owners are registered and frozen by the registrar alone, and registered again.
func TestOwnersAreRegisteredAndFrozen(t *testing.T) {
	w := officesWorld(t)
	registrations := func() []ledger.Registration {
		replica := w.Replica()
		w.Must(replica.Sync(t.Context()), replica.Latest().ParticipantsError())
		all, err := replica.Latest().Registrations()
		w.Must(err)
		return all
	}
	register := func(owners ...notes.Owner) func(deploy.Administrator) (deploy.Act, error) {
		return func(a deploy.Administrator) (deploy.Act, error) {
			return a.Register(t.Context(), registrations(), owners...)
		}
	}
	freeze := func(owners ...notes.Owner) func(deploy.Administrator) (deploy.Act, error) {
		return func(a deploy.Administrator) (deploy.Act, error) {
			return a.Freeze(t.Context(), registrations(), owners...)
		}
	}
	if _, err := register(owner(1))(by(w, stranger)); !errors.As(err, new(*deploy.OfficeError)) {
		t.Errorf("a stranger: %v", err)
	}
	act(t, by(w, holder), deploy.Ready, register(owner(1), owner(2), owner(3)))
	act(t, by(w, stranger), deploy.Stands, register(owner(2), owner(1)))
	act(t, by(w, holder), deploy.Ready, freeze(owner(2), owner(9)))
	act(t, by(w, holder), deploy.Stands, freeze(owner(2)))
	act(t, by(w, holder), deploy.Ready, register(owner(2)))
	want := []ledger.Registration{{Index: 0, Owner: owner(1)}, {Index: 2, Owner: owner(3)}, {Index: 3, Owner: owner(2)}}
	if got := registrations(); len(got) != 3 || got[0] != want[0] || got[1] != want[1] || got[2] != want[2] {
		t.Errorf("the register is %+v", got)
	}
	stale, err := register(owner(7))(by(w, holder))
	w.Must(err)
	act(t, by(w, holder), deploy.Ready, register(owner(8)))
	if _, err := by(w, holder).Carry(t.Context(), stale); !errors.Is(err, deploy.ErrRegisterChanged) {
		t.Errorf("an update that came second: %v", err)
	}
}

// What is no token is refused before anything is proposed.
func TestOnlyTokensAreListed(t *testing.T) {
	w := officesWorld(t)
	a := by(w, holder)
	a.Outbox = w.Admin
	for at, want := range map[common.Address]error{
		{1}:                  ledger.ErrNoCode,
		w.Deployed.Authority: nil,
	} {
		_, err := a.List(t.Context(), notes.Asset(at), true)
		var revert *chain.RevertError
		if err == nil || want != nil && !errors.Is(err, want) || want == nil && !errors.As(err, &revert) {
			t.Errorf("%s: %v", at, err)
		}
	}
}
