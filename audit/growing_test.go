package audit_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// stateCall is a call on the state after a block, of which the newest has a name and not a number.
func stateCall(request []byte) bool {
	return bytes.Contains(request, []byte(`"eth_call"`)) && !bytes.Contains(request, []byte(`"latest"`))
}

// Money and a stranger's posts that come while the report is made are not in it, whatever the
// auditor asks at the time, and the report agrees with the contract all the same.
func TestReportIsOfOneBlock(t *testing.T) {
	w := newRepoWorld(t)
	w.open(100)
	before := w.reconcile()
	grown := 0
	replica := replicaThrough(w.World, func(request []byte, answer string) string {
		if !bytes.Contains(request, []byte("eth_chainId")) { // everything but dialling
			w.Send(w.ZContract.Post([32]byte{1}, []byte("junk")))
			grown++
		}
		if bytes.Contains(request, []byte("eth_getLogs")) { // the newest block was asked for before
			w.deposit(w.lender, w.Cash, 1)
		}
		return answer
	})
	report, checks, err := audit.Reconcile(t.Context(), replica, audit.Config{Keys: audit.Keys{1: w.key}})
	w.Must(err)
	for _, c := range checks {
		if !c.OK {
			t.Errorf("check %+v", c)
		}
	}
	if grown < 5 || len(checks) != 2 || len(report.Entries) != len(before.Entries) {
		t.Errorf("after %d blocks %d checks, %d entries", grown, len(checks), len(report.Entries))
	}
}

// A node that has forgotten the state of the block denies the comparison, and not the report.
func TestForgottenStateDeniesNoReport(t *testing.T) {
	w := newRepoWorld(t)
	w.open(100)
	want := w.reconcile()
	replica := replicaThrough(w.World, func(request []byte, answer string) string {
		if stateCall(request) {
			return strings.Replace(answer, `"result"`, `"error":{"code":-32000,"message":"missing trie node"},"was"`, 1)
		}
		return answer
	})
	report, checks, err := audit.Reconcile(t.Context(), replica, audit.Config{Keys: audit.Keys{1: w.key}})
	if report == nil || len(report.Entries) != len(want.Entries) || err == nil {
		t.Fatalf("report %+v, %v", report, err)
	}
	for _, c := range checks {
		if c.OK || !strings.Contains(c.Reason, "missing trie node") {
			t.Errorf("check %+v", c)
		}
	}
}

// Only what is final is reported, so that no reorganisation takes an entry back.
func TestReportIsOfAFinalBlock(t *testing.T) {
	w := newRepoWorld(t)
	w.deposit(w.lender, w.Cash, 7)
	client, err := ledger.Dial(t.Context(), w.Chain.HTTP(), chain.Config{Finality: chain.Confirmations(2)})
	w.Must(err)
	t.Cleanup(client.Close)
	contract := ledger.NewZContract(client, w.Deployed.Addresses)
	replica, err := ledger.OpenReplica(contract, w.Store(), ledger.ReplicaConfig{From: w.Deployed.Block})
	w.Must(err)
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(1)}
	w.Execute(w.lender)(w.lender.PlanDeposit(t.Context(), deposit))
	report, checks, err := audit.Reconcile(t.Context(), replica, audit.Config{Keys: audit.Keys{1: w.key}})
	w.Must(err)
	if len(checks) == 0 || !checks[0].OK || len(report.Entries) == 0 {
		t.Errorf("entries %+v, checks %+v", report.Entries, checks)
	}
	for _, e := range report.Entries {
		if !e.Final || e.Value.String() == "1" {
			t.Errorf("entry %+v", e)
		}
	}
}
