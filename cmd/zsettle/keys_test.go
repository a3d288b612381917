package main

import (
	"context"
	"testing"
	"time"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/statement"
)

// A command has no tables, and the operator has them if its user wants them.
func TestProverHasTheTablesThatAreWanted(t *testing.T) {
	if testing.Short() {
		t.Skip("it makes proofs")
	}
	b, err := prover.DevelopmentBundle(t.Context(), nil, statement.AppendCircuit)
	if err != nil {
		t.Fatal(err)
	}
	prove := func(proving prover.Config) {
		p := &lateProver{
			load:    func(context.Context, statement.Circuit) (*prover.Bundle, error) { return b, nil },
			proving: proving, provers: map[statement.Circuit]statement.Prover{},
		}
		if _, err := p.Prove(t.Context(), firstBatch(t)); err != nil {
			t.Fatal(err)
		}
	}
	prove(prover.Config{})
	if n := b.TableBytes(statement.AppendCircuit); n != 0 {
		t.Errorf("tables of %d bytes that nobody wants", n)
	}
	prove(prover.Config{Tables: prover.FullTables})
	for deadline := time.Now().Add(time.Minute); b.TableBytes(statement.AppendCircuit) == 0; {
		if time.Now().After(deadline) {
			t.Fatal("the tables are not ready after a minute")
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// firstBatch appends a commitment to the empty tree.
func firstBatch(t *testing.T) *statement.Append {
	t.Helper()
	empty := tree.NewCommitments()
	a, err := statement.NewAppend(empty.Root(), empty.BatchPath(), []notes.Commitment{{Element: field.New(1)}})
	if err != nil {
		t.Fatal(err)
	}
	return a
}
