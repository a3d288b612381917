package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/store"
)

var (
	payees = flag.Int("payees", 10, "how many payees a file of payments has")
	kills  = flag.Int("kills", 1, "how often the process that pays them is killed")
)

// A process that makes the payments of a file is killed in the middle, and again, and run again
// until it ends. Every payee is paid once: the regulator sees each payment once and no other. Then
// one payee who got as many small payments pays most of them away.
func TestFileIsPaidOnceByProcessesThatAreKilled(t *testing.T) {
	w := &manyWorld{world: newWorld(t), t: t}
	w.payees = w.register(*payees)
	t.Run("one payment to each payee", func(t *testing.T) {
		w.t = t
		file := w.file("payees.csv", func(i int) string { return w.payees[i].Encode(notes.Development) })
		began := time.Now()
		shown := w.payInPieces(file)
		w.logPayments(shown, time.Since(began))
		w.checkPaidOnce()
	})
	t.Run("all payments to one payee, who spends them", func(t *testing.T) {
		w.t = t
		w.payInPieces(w.file("bob.csv", func(int) string { return w.address["bob"] }))
		w.spendMost()
	})
}

// manyWorld is a world with many registered payees.
type manyWorld struct {
	*world
	t        *testing.T
	payees   []notes.Address
	client   *chain.Client
	accounts map[string]common.Address
}

func (w *manyWorld) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// register registers n owners.
func (w *manyWorld) register(n int) (all []notes.Address) {
	words, err := spend.NewMnemonic()
	w.must(err)
	for i := range n {
		key, err := spend.FromMnemonic(words, "", notes.Development, uint32(i))
		w.must(err)
		all = append(all, key.FullViewingKey().Address())
	}
	for part := range slices.Chunk(all, 100) {
		var texts []string
		for _, a := range part {
			texts = append(texts, a.Encode(notes.Development))
		}
		w.must(runRegister(w.t.Context(), &adminOptions{options: *w.options(), yes: true}, texts))
	}
	return all
}

// value is the amount of payment i, in the token's smallest unit. All differ.
func value(i int) uint64 { return uint64(i + 1) }

// file writes a file of payments, and returns its path.
func (w *manyWorld) file(name string, address func(i int) string) string {
	var out bytes.Buffer
	out.WriteString("ref,address,amount,memo\n")
	for i := range *payees {
		amount := notes.AmountOf(notes.NewValue(value(i))).Format(6)
		fmt.Fprintf(&out, "%s %d,%s,%s,payment %d\n", name, i, address(i), amount, i)
	}
	path := filepath.Join(w.dir, name)
	w.must(os.WriteFile(path, out.Bytes(), 0o600))
	return path
}

// command returns a command of alice's or bob's as a process.
func (w *manyWorld) command(who string, args ...string) *exec.Cmd {
	self, err := os.Executable()
	w.must(err)
	args = append([]string{"zsettle"}, args...)
	args = append(args, "--party", filepath.Join(w.dir, who), "--output", "json")
	return &exec.Cmd{Path: self, Args: args, Env: os.Environ()}
}

// payInPieces makes the payments of a file. Its process is killed some times on the way.
func (w *manyWorld) payInPieces(file string) (shown movementJSON) {
	w.t.Helper()
	args := []string{"wallet", "pay", "--file", file, "--token", "CASH"}
	for range *kills {
		w.killInTheMiddle(w.command("alice", args...))
	}
	w.run(w.command("alice", args...), &shown)
	again := movementJSON{}
	w.run(w.command("alice", args...), &again)
	if len(again.Steps) != 0 || len(again.Payments) != *payees {
		w.t.Errorf("asked for again, %d steps for %d payments", len(again.Steps), len(again.Payments))
	}
	return again
}

// killInTheMiddle runs a command of alice's and kills its process when it has sent a part of what a
// run sends that is not killed.
func (w *manyWorld) killInTheMiddle(c *exec.Cmd) {
	w.t.Helper()
	before := w.sent("alice")
	w.must(c.Start())
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	for {
		select {
		case err := <-ended:
			w.t.Fatalf("the process ended before it could be killed: %v", err)
		case <-time.After(20 * time.Millisecond):
		}
		if w.sent("alice") > before {
			w.must(c.Process.Kill())
			<-ended
			return
		}
	}
}

// sent is how many transactions the public account of one of the people has sent.
func (w *manyWorld) sent(who string) uint64 {
	w.t.Helper()
	if w.client == nil {
		c, err := w.options().connect(w.t.Context())
		w.must(err)
		w.client, w.accounts = c.client, map[string]common.Address{}
	}
	if _, known := w.accounts[who]; !known {
		w.must(w.party(who).call(w.t.Context(), func(c *api.Client) error {
			n, err := c.Node(w.t.Context())
			w.accounts[who] = common.HexToAddress(n.Account)
			return err
		}))
	}
	n, err := w.client.Nonce(w.t.Context(), w.accounts[who])
	w.must(err)
	return n
}

// run runs a command to its end and reads what it prints.
func (w *manyWorld) run(c *exec.Cmd, into any) {
	w.t.Helper()
	var stdout, stderr bytes.Buffer
	c.Stdout, c.Stderr = &stdout, &stderr
	if err := c.Run(); err != nil {
		w.t.Fatalf("%v: %v\n%s", c.Args, err, stderr.String())
	}
	w.must(json.Unmarshal(stdout.Bytes(), into))
}

// logPayments logs what the payments took.
func (w *manyWorld) logPayments(shown movementJSON, took time.Duration) {
	w.t.Helper()
	c, replica := w.replica()
	defer c.Close()
	transactions := map[string]chain.Receipt{}
	w.must(replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if _, ok := f.Event.(ledger.Distributed); !ok {
			return nil
		}
		r, err := c.client.Receipt(w.t.Context(), f.Tx)
		if err == nil {
			transactions[f.Tx.Hex()] = *r
		}
		return err
	}))
	var gas uint64
	for _, r := range transactions {
		gas += r.GasUsed
	}
	n := len(shown.Payments)
	w.t.Logf("%d payments: %d transactions, %d gas a payment, %.2f s a payment",
		n, len(transactions), gas/uint64(n), took.Seconds()/float64(n))
}

// replica returns a replica that has read everything.
func (w *manyWorld) replica() (*connection, *ledger.Replica) {
	w.t.Helper()
	c, err := w.options().connect(w.t.Context())
	w.must(err)
	memory, err := store.OpenMemory()
	w.must(err)
	r, err := c.replica(memory)
	w.must(err)
	w.must(r.Sync(w.t.Context()))
	return c, r
}

// checkPaidOnce compares what the regulator sees with the file.
func (w *manyWorld) checkPaidOnce() {
	w.t.Helper()
	c, replica := w.replica()
	defer c.Close()
	key, _, err := cli.ReadAuditPrivateKey(filepath.Join(w.dir, "regulator.key"))
	w.must(err)
	report, err := audit.Scan(replica, audit.Config{Keys: audit.Keys{1: key}})
	w.must(err)
	paid := map[notes.Owner][]string{}
	for _, e := range report.Entries {
		if e.Kind == audit.Distribution && e.To != e.From {
			paid[e.To] = append(paid[e.To], e.Value.String())
		}
	}
	if len(paid) != len(w.payees) {
		w.t.Errorf("%d payees were paid, want %d", len(paid), len(w.payees))
	}
	for i, to := range w.payees {
		if got := paid[to.Owner]; len(got) != 1 || got[0] != strconv.FormatUint(value(i), 10) {
			w.t.Errorf("payee %d got %v, want %d once", i, got, value(i))
		}
	}
}

// spendMost lets bob pay nine tenths of what he got.
func (w *manyWorld) spendMost() {
	w.t.Helper()
	w.must(runBalance(w.t.Context(), &balanceOptions{partyOptions: *w.party("bob"), wait: true}))
	var sum uint64
	for i := range *payees {
		sum += value(i)
	}
	most := notes.AmountOf(notes.NewValue(sum * 9 / 10)).Format(6)
	var shown movementJSON
	w.run(w.command("bob", "wallet", "pay", w.address["alice"], most, "CASH"), &shown)
	var gas uint64
	inputs := 0
	for i, s := range shown.Steps {
		gas += shown.Transactions[i].Gas
		inputs += len(s.Inputs)
	}
	chosen := inputs - (len(shown.Steps) - 1) // the others are outputs of merges
	w.t.Logf("of %d notes, %d pay 90 %%: %d transactions and %d gas; by transfers of two notes %d transactions",
		*payees, chosen, len(shown.Steps), gas, max(chosen-1, 1))
	if fewest := 1 + (chosen-2+6)/7; len(shown.Steps) != fewest {
		w.t.Errorf("%d transactions, want %d", len(shown.Steps), fewest)
	}
}
