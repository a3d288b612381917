package audit_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// repoWorld is a chain on which the first account lends cash for bonds of the second.
type repoWorld struct {
	*testworld.World
	key              *notes.AuditPrivateKey
	lender, borrower *wallet.Wallet
}

func newRepoWorld(t *testing.T) *repoWorld {
	key := regulator(42)
	setup := deploy.Setup{AuditDelay: 1000, AuditGrace: 1000, AuditKey: key.Submission()}
	w := &repoWorld{World: testworld.New(t, testworld.Config{Setup: setup, Accounts: 2}), key: key}
	w.lender, w.borrower = w.Wallet(0, nil, nil, nil), w.Wallet(1, nil, nil, nil)
	w.deposit(w.lender, w.Cash, 1000)
	w.deposit(w.borrower, w.Cash, 500)
	w.deposit(w.borrower, w.Bond, 300)
	return w
}

func (w *repoWorld) deposit(by *wallet.Wallet, asset notes.Asset, value uint64) {
	w.Helper()
	w.Execute(by)(by.PlanDeposit(w.Context(), wallet.Deposit{Asset: asset, Value: notes.NewValue(value)}))
	w.Append()
}

func (w *repoWorld) pay(by *wallet.Wallet, pay wallet.Payment) {
	w.Helper()
	w.Execute(by)(by.PlanPayment(w.Context(), pay))
	w.Append()
}

// to returns a payment to an account with a rho of its own, and its commitment.
func (w *repoWorld) to(account int, asset notes.Asset, value, rho uint64) (wallet.Payment, notes.Commitment) {
	w.Helper()
	n := notes.Note{
		Asset: asset, Value: notes.NewValue(value), Owner: w.Owner(account), Rho: notes.Rho{Element: field.New(rho)},
	}
	to := w.Key(account).FullViewingKey().Address()
	return wallet.Payment{To: to, Asset: asset, Value: n.Value, Rho: &n.Rho}, n.Commitment()
}

// open pledges bonds for cash. The pledge is held first. It returns the repayment that closes it.
func (w *repoWorld) open(rho uint64) wallet.Payment {
	w.Helper()
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	cash, paid := w.to(1, w.Cash, 100, rho)
	bonds, pledged := w.to(0, w.Bond, 30, rho+1)
	repayment, repaid := w.to(0, w.Cash, 105, rho+2)
	last := head.After(10 * time.Hour)
	leaves := []deals.Leaf{{Payments: []notes.Commitment{repaid}, Time: last}}
	d, err := deals.New(deals.Draft{
		Parts:    []deals.Part{{Payment: paid}, {Payment: pledged, Pledged: true}},
		Deadline: head.After(time.Hour),
		Last:     last,
		Leaves:   leaves,
	})
	w.Must(err)
	bonds.Leg = &wallet.Leg{Deal: d, Leaves: leaves}
	cash.Leg = &wallet.Leg{Deal: d, Leaves: leaves, Joint: true}
	repayment.Leg = &wallet.Leg{Deal: d, Leaves: leaves, Closing: &leaves[0], Joint: true}
	w.pay(w.borrower, bonds)
	w.pay(w.lender, cash)
	return repayment
}

func (w *repoWorld) reconcile() *audit.Report {
	w.Helper()
	report, checks, err := audit.Reconcile(w.Context(), w.Replica(), audit.Config{Keys: audit.Keys{1: w.key}})
	w.Must(err)
	for _, c := range checks {
		if !c.OK {
			w.Errorf("check %+v", c)
		}
	}
	return report
}

// The books of a real contract with pledges: what waits is what its slots say, and each pledge ends
// in favour of the right party. A repayment that was held for a closing that does not come goes
// back.
func TestReconcileWithPledges(t *testing.T) {
	w := newRepoWorld(t)
	closing, late := w.open(100), w.open(200)
	late.Leg.Joint = false
	w.pay(w.borrower, late)
	report := w.reconcile()
	if len(report.Legs) != 3 {
		t.Fatalf("legs %+v", report.Legs)
	}
	w.pay(w.borrower, closing)
	w.Must(w.Chain.AdjustTime(11 * time.Hour))
	w.Send(w.ZContract.Seize(late.Leg.Deal))
	for _, l := range w.reconcile().Legs {
		w.Send(w.ZContract.Refund(l.Key()))
	}
	report = w.reconcile()
	if len(report.Legs) != 0 || !report.Totals[0].Held.IsZero() || !report.Totals[1].Pledged.IsZero() {
		t.Errorf("legs %+v, totals %+v", report.Legs, report.Totals)
	}
	favour := map[audit.Kind][]notes.Owner{}
	for _, e := range report.Entries {
		if !e.Favour.IsZero() {
			favour[e.Kind] = append(favour[e.Kind], e.Favour)
		}
	}
	lender, borrower := w.Owner(0), w.Owner(1)
	want := map[audit.Kind][]notes.Owner{
		audit.Release: {borrower, borrower, lender},
		audit.Close:   {borrower},
		audit.Seize:   {lender},
		audit.Refund:  {borrower},
	}
	if !reflect.DeepEqual(favour, want) {
		t.Errorf("in favour of %v, want %v", favour, want)
	}
}

// A leg of which the node does not say what the contract says is a fault.
func TestLegsAreComparedWithTheContract(t *testing.T) {
	w := newRepoWorld(t)
	w.open(100)
	truth := w.reconcile().Legs[0]
	replica := w.Replica()
	w.Must(replica.Sync(t.Context()))
	for name, spoil := range map[string]func(*audit.Leg){
		"state":    func(l *audit.Leg) { l.State = deals.StateHeld },
		"refund":   func(l *audit.Leg) { l.Refund = l.Payment },
		"payment":  func(l *audit.Leg) { l.Payment = l.Refund },
		"deal":     func(l *audit.Leg) { l.Deal = deals.ID{1} },
		"deadline": func(l *audit.Leg) { l.Deadline++ },
		"nothing":  func(*audit.Leg) {},
	} {
		leg := truth
		spoil(&leg)
		faults := audit.CheckLegs(&audit.Report{Legs: []audit.Leg{leg}}, t.Context(), replica)
		if (leg != truth) != errors.Is(faults, audit.ErrBooks) {
			t.Errorf("%s: %v", name, faults)
		}
	}
}

// A node that reports another deadline of a leg that waits is not contradicted by any other event,
// but by the contract.
func TestReconcileFindsAnAlteredDeadline(t *testing.T) {
	w := newRepoWorld(t)
	waits := w.open(100)
	waits.Leg.Joint = false
	w.pay(w.borrower, waits)
	word := func(n uint64) string { return fmt.Sprintf("%064x", n) }
	until := waits.Leg.Closing.Time
	for _, reported := range []uint64{until, until + 1} {
		replica := w.replicaThrough(strings.NewReplacer(word(until), word(reported)))
		report, _, err := audit.Reconcile(t.Context(), replica, audit.Config{Keys: audit.Keys{1: w.key}})
		if report == nil || (reported == until) != (err == nil) || err != nil && !errors.Is(err, audit.ErrBooks) {
			t.Errorf("deadline %d reported as %d: %v", until, reported, err)
		}
	}
}

// replicaThrough returns a replica that reads the chain's logs with something replaced, from a node
// that knows no receipts, which would show it.
func (w *repoWorld) replicaThrough(replacer *strings.Replacer) *ledger.Replica {
	w.Helper()
	return replicaThrough(w.World, func(request []byte, answer string) string {
		if bytes.Contains(request, []byte("eth_getLogs")) {
			return replacer.Replace(answer)
		}
		return answer
	})
}

// replicaThrough returns a replica that reads each answer of the chain as change makes it.
func replicaThrough(w *testworld.World, change func(request []byte, answer string) string) *ledger.Replica {
	w.Helper()
	target, err := url.Parse(w.Chain.HTTP())
	w.Must(err)
	proxy := &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(target) }}
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		request, _ := io.ReadAll(in.Body)
		request = bytes.ReplaceAll(request, []byte("Receipt"), []byte("Nothing"))
		in.Body = io.NopCloser(bytes.NewReader(request))
		in.Header.Set("Accept-Encoding", "identity")
		answer := httptest.NewRecorder()
		proxy.ServeHTTP(answer, in)
		out.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(out, change(request, answer.Body.String()))
	}))
	w.Cleanup(server.Close)
	client, err := ledger.Dial(w.Context(), server.URL, chain.Config{})
	w.Must(err)
	w.Cleanup(client.Close)
	contract := ledger.NewZContract(client, w.Deployed.Addresses)
	replica, err := ledger.OpenReplica(contract, w.Store(), ledger.ReplicaConfig{From: w.Deployed.Block})
	w.Must(err)
	return replica
}
