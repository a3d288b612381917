package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/statement"
)

// loadBundle loads the key bundle in a folder, or the development keys of some circuits if dir is
// "". It makes development keys on first use, and refuses them for a chain that is not a
// development chain, before it makes them. named and genesis are as in
// [development.Check].
func loadBundle(
	ctx context.Context, dir string, chainID, named uint64, genesis common.Hash, which ...statement.Circuit,
) (*prover.Bundle, error) {
	if dir == "" {
		if err := development.Check(chainID, named, genesis); err != nil {
			return nil, err
		}
		progress := cli.NewProgress(os.Stderr)
		defer progress.End()
		return prover.DevelopmentBundle(ctx, progress.Step, which...)
	}
	b, err := prover.LoadBundle(dir)
	if err != nil {
		return nil, err
	}
	return b, b.AllowOn(chainID, named, genesis)
}

// lateProver loads the development keys of a circuit for the first proof of it. Most requests that
// are refused are refused before any proof, and most commands prove statements of one circuit, so
// the user need not wait for keys that are not used.
type lateProver struct {
	load    func(ctx context.Context, c statement.Circuit) (*prover.Bundle, error)
	proving prover.Config

	mu      sync.Mutex
	provers map[statement.Circuit]statement.Prover
}

// Prove implements [statement.Prover].
func (l *lateProver) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	p, err := l.loaded(ctx, s.Circuit())
	if err != nil {
		return statement.Proof{}, err
	}
	return p.Prove(ctx, s)
}

// loaded returns the prover of a circuit, and loads it if this is the first call.
func (l *lateProver) loaded(ctx context.Context, c statement.Circuit) (statement.Prover, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if p := l.provers[c]; p != nil {
		return p, nil
	}
	b, err := l.load(ctx, c)
	if err != nil {
		return nil, err
	}
	l.provers[c] = b.ProverWith(l.proving)
	return l.provers[c], nil
}

// prover returns the prover of the command's keys. It loads and checks a bundle that the user
// names. It checks that development keys are allowed, and leaves loading them to the first proof.
func (o *options) prover(ctx context.Context, chainID uint64) (statement.Prover, error) {
	if o.keys != "" {
		b, err := loadBundle(ctx, o.keys, chainID, o.development, o.genesis)
		if err != nil {
			return nil, err
		}
		return b.ProverWith(o.proving), nil
	}
	if err := development.Check(chainID, o.development, o.genesis); err != nil {
		return nil, err
	}
	load := func(ctx context.Context, c statement.Circuit) (*prover.Bundle, error) {
		return loadBundle(ctx, "", chainID, o.development, o.genesis, c)
	}
	return &lateProver{load: load, proving: o.proving, provers: map[statement.Circuit]statement.Prover{}}, nil
}

// regulatorKey returns the public key that belongs to the regulator's key file. It makes the file
// if there is none.
func regulatorKey(file string) (notes.Point, error) {
	key, _, err := cli.ReadAuditPrivateKey(file)
	if errors.Is(err, fs.ErrNotExist) {
		if key, err = cli.NewAuditPrivateKey(); err == nil {
			err = cli.WriteAuditPrivateKey(file, key, 1)
		}
	}
	if err != nil {
		return notes.Point{}, err
	}
	return key.Submission(), nil
}
