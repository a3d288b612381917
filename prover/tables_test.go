package prover

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/statement"
)

// provesAndVerifies proves a statement and verifies the proof.
func provesAndVerifies(t *testing.T, b *Bundle, p statement.Prover, s statement.Statement) {
	t.Helper()
	proof, err := p.Prove(context.Background(), s)
	if err == nil {
		err = b.Verifier().Verify(s.Circuit(), s.Fields(), proof)
	}
	if err != nil {
		t.Errorf("%s: %v", s.Circuit(), err)
	}
}

// Tables are made after the first proof with a key, in the background, and larger ones replace
// smaller ones. Proofs verify before, during and after.
func TestTablesAreMadeInTheBackground(t *testing.T) {
	b, err := LoadBundle(copyBundle(t))
	if err != nil {
		t.Fatal(err)
	}
	m := newParty(t).mint(t)
	provesAndVerifies(t, b, b.Prover(), m)
	if n := b.TableBytes(m.Circuit()); n != 0 {
		t.Errorf("tables of %d bytes without being wanted", n)
	}
	last := 0
	for _, tables := range []Tables{SmallTables, FullTables} {
		p := b.ProverWith(Config{Tables: tables})
		for deadline := time.Now().Add(time.Minute); b.TableBytes(m.Circuit()) == last; {
			if time.Now().After(deadline) {
				t.Fatal("the tables are not ready after a minute")
			}
			provesAndVerifies(t, b, p, m)
		}
		provesAndVerifies(t, b, p, m)
		key, err := b.keysOf(m.Circuit()).provingKey()
		if err != nil || key.columns() != tables.columns() {
			t.Errorf("%d columns, want %d: %v", key.columns(), tables.columns(), err)
		}
		last = b.TableBytes(m.Circuit())
		want := tables.columns() * (64*(len(key.G1.A)+len(key.G1.K)+len(key.G1.Z)) + 128*len(key.G2.B))
		if last != want {
			t.Errorf("tables of %d bytes, want %d", last, want)
		}
	}
	provesAndVerifies(t, b, b.ProverWith(Config{Tables: SmallTables}), m)
	if b.TableBytes(m.Circuit()) != last || b.TableBytes(statement.BurnCircuit) != 0 {
		t.Error("smaller tables replaced the full ones, or another circuit has tables")
	}
	// The library's prover still works with the key, whose points are in the table now.
	k := b.keysOf(m.Circuit())
	j, err := newJob(m)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := (engine{b.cores, k.circuit, k.key, k.vk}).proveByLibrary(j); err != nil {
		t.Error(err)
	}
}

// Many callers prove at once, some of them give up, and in the end all cores are idle.
func TestManyProofsAtOnce(t *testing.T) {
	b, p := bundle(t), newParty(t)
	mint, burn := p.mint(t), p.burn(t)
	prove := b.Prover()
	provesAndVerifies(t, b, prove, mint)
	provesAndVerifies(t, b, prove, burn)
	var group sync.WaitGroup
	for i := range 6 {
		group.Go(func() {
			if i%2 == 0 {
				provesAndVerifies(t, b, prove, mint)
				return
			}
			ctx, cancel := context.WithTimeout(context.Background(), time.Duration(10*i)*time.Millisecond)
			defer cancel()
			if _, err := prove.Prove(ctx, burn); err != nil && !errors.Is(err, context.DeadlineExceeded) {
				t.Error(err)
			}
		})
	}
	group.Wait()
	for deadline := time.Now().Add(10 * time.Second); b.cores.idle() != b.cores.all; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%d of %d cores are idle", b.cores.idle(), b.cores.all)
		}
	}
}
