package scale

import (
	"flag"
	"path/filepath"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/testworld"
)

var long = flag.Bool("long", false,
	"measure over 10,000 and 100,000 notes, and write the figures to bench/robustness.json: many minutes")

const confirmations = 2

// figures are what is measured after a history.
type figures struct {
	start, reorg, rebuild time.Duration
	memory                int64
}

// A client that was killed in the middle of reading everything again goes on, and ends with the
// state of one that was never killed; so does one that was started again, and one over a
// reorganisation.
func TestClientOverALongHistory(t *testing.T) {
	w := testworld.New(t, testworld.Config{
		Finality: chain.Confirmations(confirmations), Accounts: 1,
		Setup: deploy.Setup{AuditDelay: 100_000, AuditGrace: 100_000},
	})
	h := newHistory(w)
	sizes := []int{1_000, 2_000}
	if *long {
		sizes = []int{10_000, 100_000}
	}
	measured := map[int]figures{}
	for _, size := range sizes {
		h.grow(size)
		measured[size] = h.measure()
		t.Logf("%d notes: %+v", h.notes, measured[size])
	}
	if *long {
		write(t, measured[10_000], measured[100_000])
	}
}

// measure runs clients over the history.
func (h *history) measure() (f figures) {
	h.Helper()
	j := job{RPC: h.Chain.HTTP(), Data: filepath.Join(h.TempDir(), "data"), Confirmations: confirmations}
	j.Deployment = filepath.Join(h.TempDir(), "deployment.json")
	h.Must(h.Deployed.Save(j.Deployment))

	first := startClient(h, j).report()
	began := time.Now()
	resync := j
	resync.Resync = true
	killed := startClient(h, resync)
	killed.until("page")
	killed.until("page")
	killed.kill()
	rebuilt := startClient(h, j).report()
	f.rebuild = time.Since(began)
	started := startClient(h, j).report()
	for name, r := range map[string]report{"rebuilt": rebuilt, "started again": started} {
		if r.State != first.State {
			h.Errorf("%s: the state is %s, want %s", name, r.State, first.State)
		}
	}
	f.start, f.memory = started.Replica+started.Wallet, max(started.Memory, rebuilt.Memory)
	h.Logf("start: replica %s, wallet %s; memory of a start %d MiB, of a rebuild %d MiB",
		started.Replica, started.Wallet, started.Memory>>20, rebuilt.Memory>>20)
	f.reorg = h.measureReorg(j)
	return f
}

// measureReorg measures how long a client takes to follow a reorganisation of one block.
func (h *history) measureReorg(j job) time.Duration {
	h.Helper()
	j.Reorg = true
	var c *client
	h.reorg(func() {
		c = startClient(h, j)
		c.until("ready")
	})
	_, err := c.input.Write([]byte("\n"))
	h.Must(err)
	after := c.report()
	j.Reorg, j.Data = false, filepath.Join(h.TempDir(), "fresh")
	if fresh := startClient(h, j).report(); after.State != fresh.State {
		h.Errorf("after a reorg: the state is %s, want %s", after.State, fresh.State)
	}
	return after.Reorg
}

// record is where the figures are kept, with others.
const record = "../../bench/robustness.json"

// figure is a measured value with the command that measures it.
type figure struct {
	Value   float64  `json:"value"`
	At10k   *float64 `json:"at_10k,omitempty"`
	Command string   `json:"command"`
}

// write writes the figures into the record, and leaves the others there.
func write(t *testing.T, small, large figures) {
	t.Helper()
	measured := map[string]any{}
	put := func(key string, of func(figures) float64) {
		before := of(small)
		measured[key] = figure{of(large), &before, "make scale"}
	}
	put("start_ms_100k", func(f figures) float64 { return milliseconds(f.start) })
	put("reorg_ms_100k", func(f figures) float64 { return milliseconds(f.reorg) })
	put("rebuild_s_100k", func(f figures) float64 { return milliseconds(f.rebuild) / 1000 })
	put("memory_mib_100k", func(f figures) float64 { return float64(f.memory >> 20) })
	testworld.WriteFigures(t, record, measured)
}

// milliseconds rounds to tenths of a millisecond.
func milliseconds(d time.Duration) float64 { return float64(d.Round(100*time.Microsecond)) / 1e6 }
