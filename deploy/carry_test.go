package deploy_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// steps are the contracts of the example plan.
const steps = 6 + 3 + 1

// fastClient returns a client that asks often.
func fastClient(t *testing.T, url string) *chain.Client {
	t.Helper()
	client, err := ledger.Dial(t.Context(), url, chain.Config{Poll: 5 * time.Millisecond})
	testworld.Must(t, err)
	t.Cleanup(client.Close)
	return client
}

func journal(t *testing.T) store.Store {
	t.Helper()
	memory, err := store.OpenMemory()
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, memory.Close()) })
	return memory
}

// resuming returns a deployer over a journal, as after a restart.
func resuming(t *testing.T, client *chain.Client, journal store.Store) deploy.Deployer {
	t.Helper()
	return deploy.Deployer{Outbox: testworld.Outbox(t, client, testworld.Account(t, 0), journal), Resume: true}
}

func nonce(t *testing.T, client *chain.Client) uint64 {
	t.Helper()
	n, err := client.Nonce(t.Context(), testworld.Account(t, 0).Address())
	testworld.Must(t, err)
	return n
}

// newRelay returns the URL of a node that calls before with each request first.
func newRelay(t *testing.T, node string, before func(body []byte)) string {
	t.Helper()
	target, err := url.Parse(node)
	testworld.Must(t, err)
	proxy := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		before(body)
		r.Body = io.NopCloser(bytes.NewReader(body))
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// newKiller returns the URL of a node in front of which the process ends with the n-th transaction,
// before the node has it or after.
func newKiller(t *testing.T, node string, n int, after bool, kill func()) string {
	t.Helper()
	direct := fastClient(t, node)
	return newRelay(t, node, func(body []byte) {
		if !bytes.Contains(body, []byte("eth_sendRawTransaction")) {
			return
		}
		if n--; n != 0 {
			return
		}
		if after {
			var sent struct{ Params []hexutil.Bytes }
			if err := json.Unmarshal(body, &sent); err != nil {
				t.Error(err)
			}
			signed := chain.Signed{Raw: sent.Params[0]}
			if err := direct.Broadcast(context.WithoutCancel(t.Context()), signed); err != nil {
				t.Error(err)
			}
		}
		kill()
		panic(http.ErrAbortHandler) // the connection ends without an answer
	})
}

// A deployment that is killed at any of its transactions, before or after the node has it, goes on
// when it is started again, and creates no contract twice.
func TestCarryGoesOnWhereItWasKilled(t *testing.T) {
	for n := range steps {
		for _, after := range []bool{false, true} {
			if (n+1)%3 != 0 && after == (n%2 == 0) {
				continue // half of the cases are enough for most of the contracts
			}
			t.Run(fmt.Sprintf("%d %v", n+1, after), func(t *testing.T) {
				node, err := devnet.Start(t.Context(), devnet.Config{})
				testworld.Must(t, err)
				t.Cleanup(func() { testworld.Must(t, node.Close()) })
				ctx, kill := context.WithCancel(t.Context())
				client := fastClient(t, newKiller(t, node.HTTP(), n+1, after, kill))
				kept, p, keys := journal(t), plan(t), deploy.KeysOf(complete)
				if _, err := resuming(t, client, kept).Carry(ctx, p, keys); ctx.Err() == nil || err == nil {
					t.Fatalf("it was not killed: %v", err)
				}
				d, err := resuming(t, client, kept).Carry(t.Context(), p, keys)
				testworld.Must(t, err)
				if got := nonce(t, client); got != steps {
					t.Errorf("%d transactions for %d contracts", got, steps)
				}
				again, err := resuming(t, client, kept).Carry(t.Context(), p, keys)
				if err != nil || again.ZContract != d.ZContract || nonce(t, client) != steps {
					t.Errorf("done once more: %v", err)
				}
			})
		}
	}
}

func TestCarryDoesWhatWasRehearsed(t *testing.T) {
	node, err := devnet.Start(t.Context(), devnet.Config{})
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, node.Close()) })
	client, kept, p, keys := fastClient(t, node.HTTP()), journal(t), plan(t), deploy.KeysOf(complete)
	rehearse := func() []deploy.Step {
		steps, err := resuming(t, client, kept).Rehearse(t.Context(), keys, p.Setup, p.DemoTokens...)
		testworld.Must(t, err)
		return steps
	}
	before := rehearse()
	if number, _ := node.Head(); number != 0 {
		t.Errorf("the rehearsal made %d blocks", number)
	}
	var done []deploy.Step
	deployer := resuming(t, client, kept)
	deployer.Report = func(s deploy.Step) { done = append(done, s) }
	d, err := deployer.Carry(t.Context(), p, keys)
	testworld.Must(t, err)
	after := rehearse()
	if len(before) != steps || len(done) != steps || !slices.Equal(after, done) {
		t.Fatalf("before %+v\nreported %+v\nafter %+v", before, done, after)
	}
	for i, s := range before {
		if s.Done || s.Name != done[i].Name || s.Created != done[i].Created {
			t.Errorf("rehearsed %+v, done %+v", s, done[i])
		}
		if unknown := s.Name == "ZContract"; (s.Gas == 0) != unknown || !done[i].Done || done[i].Gas == 0 {
			t.Errorf("gas: rehearsed %+v, done %+v", s, done[i])
		}
	}
	if d.Offices.Lister != d.Timelock || d.Offices.Auditor != testworld.Account(t, 0).Address() {
		t.Errorf("the offices are %+v, the timelock %s", d.Offices, d.Timelock)
	}
	if cash, ok := d.Token("CASH"); !ok || cash.Decimals != 6 {
		t.Error("there is no demo token")
	}
}

// A journal that is kept longer than its chain has contracts that are nowhere.
func TestCarryRefusesTheJournalOfAnotherChain(t *testing.T) {
	kept, keys := journal(t), deploy.KeysOf(complete)
	_, err := resuming(t, dial(t, devnet.Config{}), kept).Carry(t.Context(), plan(t), keys)
	testworld.Must(t, err)
	anew := dial(t, devnet.Config{})
	if _, err := resuming(t, anew, kept).Carry(t.Context(), plan(t), keys); !errors.Is(err, deploy.ErrJournal) {
		t.Errorf("%v", err)
	}
	_, err = resuming(t, anew, kept).Rehearse(t.Context(), keys, plan(t).Setup)
	if !errors.Is(err, deploy.ErrJournal) {
		t.Errorf("a rehearsal: %v", err)
	}
	_, err = resuming(t, anew, kept).Carry(t.Context(), plan(t), otherKeys(keys))
	if !errors.Is(err, deploy.ErrJournal) {
		t.Errorf("with other keys: %v", err)
	}
	if n := nonce(t, anew); n != 0 {
		t.Errorf("%d transactions were sent", n)
	}
}

// otherKeys returns keys of which no verifier was deployed before.
func otherKeys(keys deploy.Keys) deploy.Keys {
	keys.Mint, keys.Transfer = keys.Transfer, keys.Mint
	keys.Burn, keys.Append = keys.Append, keys.Burn
	keys.Distribution, keys.Consolidation = keys.Consolidation, keys.Distribution
	return keys
}

// The timelock's address follows from a nonce. If another process of the account takes that, the
// office would be nobody's.
func TestCarryNoticesThatTheTimelockIsAtAnotherAddress(t *testing.T) {
	node, err := devnet.Start(t.Context(), devnet.Config{})
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, node.Close()) })
	direct, kept, keys := fastClient(t, node.HTTP()), journal(t), deploy.KeysOf(complete)
	var once sync.Once
	offices := []byte(strings.TrimPrefix(bindings.OfficesMetaData.Bin, "0x")[:200])
	relay := newRelay(t, node.HTTP(), func(body []byte) {
		if !bytes.Contains(body, []byte("eth_estimateGas")) || !bytes.Contains(body, offices) {
			return
		}
		once.Do(func() {
			_, err := box(t, direct, 0).Transact(t.Context(), chain.Tx{To: &common.Address{1}})
			testworld.Must(t, err)
		})
	})
	client := fastClient(t, relay)
	_, err = resuming(t, client, kept).Carry(t.Context(), plan(t), keys)
	if err == nil || !strings.Contains(err.Error(), "other transactions") {
		t.Fatalf("%v", err)
	}
	d, err := resuming(t, client, kept).Carry(t.Context(), plan(t), keys)
	testworld.Must(t, err)
	findings, err := plan(t).Verify(t.Context(), client, d)
	if err != nil || len(findings) < 12 {
		t.Errorf("%+v, %v", findings, err)
	}
}

// Verify finds what the offices have changed since, and refuses what can't have changed.
func TestVerifyComparesWithThePlan(t *testing.T) {
	client, p := dial(t, devnet.Config{}), plan(t)
	deployer := resuming(t, client, journal(t))
	d, err := deployer.Carry(t.Context(), p, deploy.KeysOf(complete))
	testworld.Must(t, err)
	for name, change := range map[string]func(*deploy.Plan){
		"the age":      func(p *deploy.Plan) { p.Setup.SealAfter++ },
		"the delay":    func(p *deploy.Plan) { p.Setup.AuditDelay++ },
		"the grace":    func(p *deploy.Plan) { p.Setup.AuditGrace-- },
		"the key":      func(p *deploy.Plan) { p.Setup.AuditKey = p.Setup.AuditKey.Add(p.Setup.AuditKey) },
		"the finality": func(p *deploy.Plan) { p.Chain.Finality = chain.Confirmations(3) },
		"the unit":     func(p *deploy.Plan) { p.Chain.Unit = time.Millisecond },
	} {
		other := plan(t)
		change(&other)
		if _, err := other.Verify(t.Context(), client, d); !errors.Is(err, deploy.ErrDiffers) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, change := range map[string]func(*deployment.Offices){
		"the offices' delay": func(o *deployment.Offices) { o.Delay++ },
		"the registrar":      func(o *deployment.Offices) { o.Registrar = common.Address{1} },
		"the guardian":       func(o *deployment.Offices) { o.Guardian = common.Address{1} },
		"a second canceller": func(o *deployment.Offices) { o.Cancellers = append(o.Cancellers, common.Address{1}) },
	} {
		other := plan(t)
		change(&other.Setup.Offices)
		findings, err := other.Verify(t.Context(), client, d)
		testworld.Must(t, err)
		wrong := slices.DeleteFunc(findings, func(f deploy.Finding) bool { return f.OK })
		if len(wrong) != 1 {
			t.Errorf("%s: %+v", name, wrong)
		}
	}
}

// A plan that was corrected after an interruption uses the verifiers that are there, and what was
// on its way comes to its end.
func TestCarryGoesOnWithAnotherPlan(t *testing.T) {
	for n := range steps {
		node, err := devnet.Start(t.Context(), devnet.Config{})
		testworld.Must(t, err)
		t.Cleanup(func() { testworld.Must(t, node.Close()) })
		ctx, kill := context.WithCancel(t.Context())
		client := fastClient(t, newKiller(t, node.HTTP(), n+1, n%2 == 1, kill))
		kept, p, keys := journal(t), plan(t), deploy.KeysOf(complete)
		if _, err := resuming(t, client, kept).Carry(ctx, p, keys); ctx.Err() == nil || err == nil {
			t.Fatalf("it was not killed: %v", err)
		}
		p.Setup.Offices.Delay++
		limited, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		d, err := resuming(t, client, kept).Carry(limited, p, keys)
		cancel()
		testworld.Must(t, err)
		more := uint64(max(0, n-6)) // Offices, the z-contract that calls it, and the token after it
		if got := nonce(t, client); got < steps || got > steps+more || d.Offices.Delay != 6 {
			t.Errorf("killed at %d: %d transactions, the offices are %+v", n+1, got, d.Offices)
		}
	}
}

// The address that a newer version kept is refused before anything is sent.
func TestNewerFirstContractIsRefused(t *testing.T) {
	node, err := devnet.Start(t.Context(), devnet.Config{})
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, node.Close()) })
	client, kept, keys := fastClient(t, node.HTTP()), journal(t), deploy.KeysOf(complete)
	testworld.Must(t, kept.Put("deploy", []byte("first"), []byte("\x02\"0x00\"")))
	if _, err := resuming(t, client, kept).Carry(t.Context(), plan(t), keys); !errors.Is(err, store.ErrNewer) {
		t.Errorf("went on with %v, want %v", err, store.ErrNewer)
	}
	if n := nonce(t, client); n != 0 {
		t.Errorf("%d transactions were sent", n)
	}
}
