package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"sync"

	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/statement"
)

// loadBundle loads the key bundle in a folder, or the development keys if dir is "". It makes
// development keys on first use, and refuses them for a chain that is not a development chain,
// before it makes them. named is as in [development.Check].
func loadBundle(ctx context.Context, dir string, chainID, named uint64) (*prover.Bundle, error) {
	if dir == "" {
		if err := development.Check(chainID, named); err != nil {
			return nil, err
		}
		progress := cli.NewProgress(os.Stderr)
		defer progress.End()
		return prover.DevelopmentBundle(ctx, progress.Step)
	}
	b, err := prover.LoadBundle(dir)
	if err != nil {
		return nil, err
	}
	return b, b.AllowOn(chainID, named)
}

// lateProver loads development keys for the first proof. Most requests that are refused are refused
// before any proof, and then the user need not wait for the keys.
type lateProver struct {
	load func(ctx context.Context) (*prover.Bundle, error)

	mu     sync.Mutex
	prover statement.Prover
}

// Prove implements [statement.Prover].
func (l *lateProver) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	p, err := l.loaded(ctx)
	if err != nil {
		return statement.Proof{}, err
	}
	return p.Prove(ctx, s)
}

// loaded returns the prover, and loads it if this is the first call.
func (l *lateProver) loaded(ctx context.Context) (statement.Prover, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.prover == nil {
		b, err := l.load(ctx)
		if err != nil {
			return nil, err
		}
		l.prover = b.Prover()
	}
	return l.prover, nil
}

// prover returns the prover of the command's keys. It loads and checks a bundle that the user
// names. It checks that development keys are allowed, and leaves loading them to the first proof.
func (o *options) prover(ctx context.Context, chainID uint64) (statement.Prover, error) {
	if o.keys != "" {
		b, err := loadBundle(ctx, o.keys, chainID, o.development)
		if err != nil {
			return nil, err
		}
		return b.Prover(), nil
	}
	if err := development.Check(chainID, o.development); err != nil {
		return nil, err
	}
	return &lateProver{load: func(ctx context.Context) (*prover.Bundle, error) {
		return loadBundle(ctx, "", chainID, o.development)
	}}, nil
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
