package main

import (
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

var transfers = flag.Int("transfers", 1000, "how many transfers are in the history of BenchmarkReport")

// atOnce is how many transfers are in one transaction, which must stay below 2^24 gas.
const atOnce = 20

// payer makes transfers without proofs, which the chain's verifier accepts: two accounts pay each
// other 1 in turn.
type payer struct {
	*world
	random *rand.ChaCha8
	base   ledger.Transfer
	made   int
}

func newPayer(b *testing.B) *payer {
	dir := b.TempDir()
	setup := deploy.Setup{AuditDelay: 100_000, AuditGrace: 100_000, AuditKey: regulatorKeys(b, dir)}
	w := &world{World: testworld.New(b, testworld.Config{Setup: setup, Accounts: 2}), dir: dir}
	w.Must(w.Deployed.Save(w.file("deployment.json")))
	for i := range w.owners {
		w.owners[i] = w.Owner(i)
		by := w.Wallet(i, nil, nil, nil)
		deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(1000)}
		w.Execute(by)(by.PlanDeposit(w.Context(), deposit))
		w.Append()
	}
	replica := w.Replica()
	w.Must(replica.Sync(w.Context()))
	members, err := replica.Latest().Participants()
	w.Must(err)
	base := ledger.Transfer{Root: replica.Latest().Root(), Participants: members.Root(), Epoch: 1}
	return &payer{world: w, random: rand.NewChaCha8([32]byte{1}), base: base}
}

func (p *payer) element() field.Element {
	var b [32]byte
	_, _ = p.random.Read(b[:]) // which never fails
	return field.Reduce(b[:])
}

// transfer is the next one.
func (p *payer) transfer() ledger.Transfer {
	t := p.base
	for _, e := range []*field.Element{
		&t.Nullifiers[0].Element, &t.Nullifiers[1].Element, &t.Payment.Element, &t.Change.Element, &t.Refund.Element,
	} {
		*e = p.element()
	}
	from, to := p.owners[p.made%2], p.owners[1-p.made%2]
	words := notes.TransferAudit{
		Asset: p.Cash, Sender: from, Payee: to, Payment: notes.NewValue(1), Change: notes.NewValue(900),
	}.Encode()
	e := notes.EphemeralSecret{Secret: notes.NewSecret(field.New(uint64(p.made) + 1))}
	key, err := p.ZContract.AuditKey(p.Context(), 1)
	p.Must(err)
	t.EphemeralKey = e.Public()
	t.Audit = [4]field.Element(notes.EncryptAudit(key, e, words[:]...))
	p.made++
	return t
}

func (p *payer) grow(n int) {
	for p.made < n {
		items := make([]ledger.Transfer, atOnce)
		for i := range items {
			items[i] = p.transfer()
		}
		p.Send(p.ZContract.Submit(items...))
	}
}

// forget deletes what was decrypted from a cache, and not what was read.
func (p *payer) forget(cache string) {
	s, err := store.OpenCache(cache)
	p.Must(err)
	p.Must(s.DeleteRange(opened, nil, nil), s.Close())
}

// report runs zview in a process of its own, and returns the most memory that it had, in MiB.
func (p *payer) report(cache, format string) float64 {
	self, err := os.Executable()
	p.Must(err)
	cmd := exec.CommandContext(p.Context(), self)
	cmd.Args = []string{
		"zview", "scan", "--rpc", p.Chain.HTTP(), "--deployment", p.file("deployment.json"),
		"--key", p.file("regulator.key"), "--cache", cache, "--output", format,
	}
	cmd.Stdout, cmd.Stderr = io.Discard, os.Stderr
	p.Must(cmd.Start())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for most := 0.0; ; {
		select {
		case err := <-ended:
			p.Must(err)
			return most
		case <-time.After(time.Millisecond):
			most = max(most, mostMemory(cmd.Process.Pid))
		}
	}
}

// mostMemory returns the most memory that a process has had so far, in MiB, by Linux. The usage
// that a process leaves behind is no measure: it counts what the process was forked from.
func mostMemory(pid int) float64 {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid)) // gone once the process has ended
	var kib float64
	if _, after, found := strings.Cut(string(status), "VmHWM:"); found {
		_, _ = fmt.Sscan(after, &kib)
	}
	return kib / 1024
}

// BenchmarkReport measures zview over a history that was read before: the first report, which
// decrypts everything, and those after it.
func BenchmarkReport(b *testing.B) {
	p := newPayer(b)
	p.grow(*transfers)
	cache := p.file("cache.db")
	p.report(cache, "csv")
	for _, format := range []string{"csv", "json"} {
		for _, first := range []bool{true, false} {
			name := format + "/again"
			if first {
				name = format + "/first"
			}
			b.Run(name, func(b *testing.B) {
				most := 0.0
				for b.Loop() {
					if first {
						b.StopTimer()
						p.forget(cache)
						b.StartTimer()
					}
					most = max(most, p.report(cache, format))
				}
				b.ReportMetric(most, "MiB")
			})
		}
	}
}
