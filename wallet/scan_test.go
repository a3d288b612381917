package wallet_test

import (
	"crypto/ecdh"
	"crypto/rand"
	"flag"
	"syscall"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

var robustness = flag.String("robustness", "", "measure the scan and write its figures to `FILE`")

// foreignChain is a chain with so many payments between strangers, and a replica that has read
// them.
func foreignChain(t testing.TB, payments int) (*world, *ledger.Replica) {
	t.Helper()
	w := newWorld(t, chain.Instant())
	root := testworld.Get(w.ZContract.Root(t.Context()))
	participants, _, err := w.ZContract.Participants(t.Context())
	w.Must(err)
	const inOne = 40 // by the gas limit of a transaction
	for sent := 0; sent < payments; sent += inOne {
		items := make([]ledger.Transfer, min(inOne, payments-sent))
		for i := range items {
			items[i] = foreignTransfer()
			items[i].Root, items[i].Participants = root, participants
		}
		w.Send(w.ZContract.Submit(items...))
	}
	replica := w.Replica()
	w.Must(replica.Sync(t.Context()))
	return w, replica
}

// foreignTransfer is a payment that nobody made, which only the verifier of the tests accepts.
func foreignTransfer() ledger.Transfer {
	element := func() field.Element { return testworld.Get(field.Random()) }
	t := ledger.Transfer{
		Nullifiers: [2]notes.Nullifier{{Element: element()}, {Element: element()}},
		Payment:    notes.Commitment{Element: element()},
		Change:     notes.Commitment{Element: element()},
		Refund:     notes.Commitment{Element: element()},
		Epoch:      1, EphemeralKey: element(),
	}
	for i := range t.Audit {
		t.Audit[i] = element()
	}
	_, _ = rand.Read(t.Ciphertext[:])
	return t
}

// scan lets a new wallet read everything.
func (w *world) scan(replica *ledger.Replica) *wallet.Wallet {
	w.Helper()
	return w.Wallet(0, nil, nil, replica)
}

// BenchmarkScan reads payments between strangers from the store, as a wallet does that is new to
// the chain, and compares it with the bare multiplications on the curve. The time is that of the
// processor: what all cores spent.
func BenchmarkScan(b *testing.B) {
	const payments = 10_000
	w, replica := foreignChain(b, payments)
	var scanning, multiplying time.Duration
	for b.Loop() {
		scanning += cpuTime(func() { w.scan(replica) })
		multiplying += cpuTime(func() { multiply(b, payments) })
	}
	perSecond := float64(b.N*payments) / scanning.Seconds()
	b.ReportMetric(perSecond, "payments/s/core")
	b.ReportMetric(multiplying.Seconds()/scanning.Seconds(), "of-x25519")
}

// cpuTime returns how much time of the processor a function takes, on all cores together.
func cpuTime(fn func()) time.Duration {
	before := usage()
	fn()
	return usage() - before
}

func usage() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// multiply multiplies so many points by a scalar.
func multiply(t testing.TB, points int) {
	t.Helper()
	key := testworld.Get(ecdh.X25519().GenerateKey(rand.Reader))
	point := testworld.Get(ecdh.X25519().GenerateKey(rand.Reader)).PublicKey()
	for range points {
		testworld.Get(key.ECDH(point))
	}
}

// TestScanSpeed measures the scan and writes the figures down: make scan.
func TestScanSpeed(t *testing.T) {
	if *robustness == "" {
		t.Skip("with -robustness only")
	}
	result := testing.Benchmark(BenchmarkScan)
	testworld.WriteFigures(t, *robustness, map[string]any{"scan": map[string]any{
		"per_second_per_core": int(result.Extra["payments/s/core"]),
		"ratio_to_x25519":     float64(int(100*result.Extra["of-x25519"])) / 100,
		"command":             "make scan",
	}})
	t.Log(result.Extra)
}
