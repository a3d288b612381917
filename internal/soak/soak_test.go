package soak

import (
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"os"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/testworld"
)

var long = flag.Bool("long", false,
	"kill 200 times over 50 trades, and write the figures to bench/robustness.json: some minutes")

// seed is that of the random moments.
const seed = 1

// size is how much is done, and how often processes are killed meanwhile. It is done in waves.
type size struct{ waves, trades, walks, payments, kills int }

var (
	shortSize = size{waves: 1, trades: 3, walks: 1, payments: 2, kills: 10}
	longSize  = size{waves: 10, trades: 5, walks: 1, payments: 4, kills: 20}
)

// Buyer, seller and operator are killed at random moments and at one write to their stores after
// the other. Every deal is settled or refunded, and every payment made once.
func TestKilledProcessesLoseNothing(t *testing.T) {
	s := shortSize
	if *long {
		s = longSize
	}
	w := newWorld(t, 1)
	began, kills := time.Now(), 0
	for wave := range s.waves {
		w.planKills(s.kills*(wave+1) - w.kills() + spare)
		w.carryOut(w.newTrades(s.trades, s.walks, 24*time.Hour), w.newPayments(s.payments))
		w.killed.Wait()
		t.Logf("%d kills after %d trades, %s", w.kills(), len(w.trades), time.Since(began).Round(time.Second))
	}
	v := w.judge()
	kills = w.kills()
	w.operator.count(func() {
		t.Logf("the operator was killed %d times, %d of them at a write", w.operator.killed, w.operator.struck)
		if w.operator.struck == 0 {
			t.Error("the operator was never killed at a write")
		}
	})
	t.Logf("%d kills over %d trades and %d payments in %s: %d settled, %d refunded, %d lost, %d paid twice",
		kills, len(w.trades), len(w.payments), time.Since(began).Round(time.Second),
		v.settled, v.refunded, v.lost, v.paidTwice)
	if want := s.kills * s.waves; kills < want {
		t.Errorf("%d kills, want %d", kills, want)
	}
	if *long {
		write(t, "kills", map[string]any{
			"runs": kills, "trades": len(w.trades), "payments": len(w.payments), "settled": v.settled,
			"refunded": v.refunded, "lost": v.lost, "paid_twice": v.paidTwice, "command": "make soak",
		})
	}
}

// spare is how many more kills are planned than are asked for: a process may end before its last
// one.
const spare = 2

// planKills shares kills out between the processes. Half of them are at writes to a store, each at
// a later one than the process was killed at before. All others are at random moments. The operator
// runs already, and writes to its journal only when it sends something.
func (w *world) planKills(n int) {
	operators, until := n/5, 0
	w.operator.count(func() {
		until = w.operator.killed + operators
		for range operators / 2 {
			pass, write := w.operator.write/operatorWrites, w.operator.write%operatorWrites
			w.operator.write++
			w.operator.failpoints = append(w.operator.failpoints, failpoint{At: write + 1, After: pass%2 == 0})
		}
	})
	w.killed.Go(func() { w.operator.killSometimes(until) })
	for i, p := range w.parties {
		share := (n - operators + i) / 2
		for k := range share / 2 {
			p.write++
			p.failpoints = append(p.failpoints, failpoint{Cache: k%3 == 2, At: p.write%maxWrite + 1, After: k%2 == 0})
		}
		p.kills += share - share/2
	}
}

// maxWrite is the last write after a start at which a process is killed.
const maxWrite = 24

// operatorWrites is the last write to the operator's journal after a start at which it is killed.
const operatorWrites = 8

// kills returns how often a process was killed.
func (w *world) kills() (n int) {
	for _, p := range append([]*process{w.operator}, w.parties[:]...) {
		p.count(func() { n += p.killed })
	}
	return n
}

// record is where figures are kept, with those of others.
const record = "../../bench/robustness.json"

// write sets one key of the record.
func write(t *testing.T, key string, figures map[string]any) {
	t.Helper()
	all := map[string]json.RawMessage{}
	text, err := os.ReadFile(record)
	if err == nil {
		err = json.Unmarshal(text, &all)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	all[key], err = json.Marshal(figures)
	testworld.Must(t, err)
	text, err = json.MarshalIndent(all, "", "  ")
	testworld.Must(t, err, os.WriteFile(record, append(text, '\n'), 0o644))
}
