package demo

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/store"
)

// sealAfter is how long a leaf waits before its batch may be closed, and delay how long every
// change of an office or of the audit key.
const (
	sealAfter = time.Second
	delay     = 24 * time.Hour
)

// world is a chain and everyone on it, and what was recorded of the scenario.
type world struct {
	bundle     *prover.Bundle
	network    Network
	deployment *deployment.Deployment

	admin     *outbox.Outbox // of the account that deploys, registers, and prints tokens
	actors    []*actor       // in the order of the cast
	regulator *regulator
	outsider  outsider

	steps  []Step  // the numbered ones
	also   []Step  // the parties' other transactions
	checks []Check // those that were made on the way

	mu      sync.Mutex // guards appends
	appends []operator.Appended

	closers []func() // in the order of opening
}

// startDevnet gives the world a chain of its own.
func (w *world) startDevnet(ctx context.Context) error {
	node, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		return err
	}
	w.closers = append(w.closers, func() { _ = node.Close() }) // in memory: nothing is lost
	w.network = OnDevnet(node)
	return nil
}

// open deploys the contracts, and adds everyone. Without a network it starts a chain.
func (w *world) open(ctx context.Context, cast []member) (err error) {
	if w.network.URL == "" {
		if err := w.startDevnet(ctx); err != nil {
			return err
		}
	}
	if w.regulator, err = newRegulator(); err != nil {
		return err
	}
	client, err := w.dial(ctx)
	if err != nil {
		return err
	}
	if w.admin, err = w.newAccount(ctx, client); err != nil {
		return err
	}
	if err := w.deploy(ctx, cast); err != nil {
		return err
	}
	if err := w.admit(ctx, client, cast); err != nil {
		return err
	}
	if err := w.connectRegulator(ctx); err != nil {
		return err
	}
	if w.outsider, err = w.newOutsider(ctx); err != nil {
		return err
	}
	return w.startOperator(ctx)
}

// newAccount returns an outbox of a new account that can pay for gas.
func (w *world) newAccount(ctx context.Context, client *chain.Client) (*outbox.Outbox, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	account, err := chain.NewKey(key)
	if err != nil {
		return nil, err
	}
	if err := w.fund(ctx, account.Address()); err != nil {
		return nil, err
	}
	return outbox.InMemory(client, account)
}

// newFolder returns an empty journal and cache in memory.
func (w *world) newFolder() (*store.Folder, error) {
	memory, err := store.OpenFolder("")
	if err == nil {
		w.closers = append(w.closers, func() { _ = memory.Close() }) // in memory: nothing is lost
	}
	return memory, err
}

// openReplica opens a replica of the deployment with a cache of its own.
func (w *world) openReplica(client *chain.Client) (*ledger.Replica, error) {
	data, err := w.newFolder()
	if err != nil {
		return nil, err
	}
	return w.replicaIn(data.Cache, client)
}

func (w *world) replicaIn(cache store.Store, client *chain.Client) (*ledger.Replica, error) {
	z := ledger.NewZContract(client, w.deployment.Addresses)
	return ledger.OpenReplica(z, cache, ledger.ReplicaConfig{From: w.deployment.Block})
}

// deploy deploys the contracts and the tokens of the cast.
func (w *world) deploy(ctx context.Context, cast []member) error {
	deployer := deploy.Deployer{Outbox: w.admin, DevelopmentChain: w.network.DevelopmentChain}
	verifiers, err := w.verifiers(ctx, deployer)
	if err != nil {
		return err
	}
	setup, err := w.setup(ctx)
	if err != nil {
		return err
	}
	if w.deployment, err = deployer.Contracts(ctx, verifiers, setup); err != nil {
		return err
	}
	return deployer.DemoTokens(ctx, w.deployment, tokensOf(cast)...)
}

// verifiers returns those that the network has, or deploys them.
func (w *world) verifiers(ctx context.Context, deployer deploy.Deployer) (deploy.Verifiers, error) {
	if w.network.Verifiers != nil {
		return *w.network.Verifiers, nil
	}
	return deployer.Verifiers(ctx, deploy.KeysOf(w.bundle))
}

// setup returns what the z-contract is deployed with. The chain has blocks by now, so that its unit
// of time is known.
func (w *world) setup(ctx context.Context) (deploy.Setup, error) {
	guardian, err := crypto.GenerateKey()
	if err != nil {
		return deploy.Setup{}, err
	}
	unit, err := w.admin.Client().Unit(ctx)
	day := uint64(delay / unit)
	return deploy.Setup{
		Offices:    deployment.Offices{Delay: day, Guardian: crypto.PubkeyToAddress(guardian.PublicKey)},
		SealAfter:  uint64(sealAfter / unit),
		AuditDelay: day,
		AuditGrace: day,
		AuditKey:   w.regulator.key.Submission(),
	}, err
}

// tokensOf returns the tokens that the members have, each once.
func tokensOf(cast []member) (tokens []deploy.DemoToken) {
	for _, m := range cast {
		for _, a := range m.funds {
			token := deploy.DemoToken{Name: a.Name, Symbol: a.Symbol, Decimals: a.Decimals}
			if !slices.Contains(tokens, token) {
				tokens = append(tokens, token)
			}
		}
	}
	return tokens
}

// admit makes the members actors: it registers each, and gives it the public tokens with which it
// begins.
func (w *world) admit(ctx context.Context, client *chain.Client, cast []member) error {
	var owners []notes.Owner
	for _, m := range cast {
		a, err := w.newActor(ctx, m)
		if err != nil {
			return err
		}
		w.actors = append(w.actors, a)
		owners = append(owners, a.owner())
		for _, amount := range m.funds {
			token, to := w.sum(amount).Address, a.account.Address()
			if err := deploy.Fund(ctx, w.admin, token, to, amount.Value); err != nil {
				return err
			}
		}
	}
	z := ledger.NewZContract(client, w.deployment.Addresses)
	return deploy.Register(ctx, z, w.admin, nil, owners...)
}

// startOperator runs an operator until the world stops.
func (w *world) startOperator(ctx context.Context) error {
	client, err := w.dial(ctx)
	if err != nil {
		return err
	}
	replica, err := w.openReplica(client)
	if err != nil {
		return err
	}
	account, err := w.newAccount(ctx, client)
	if err != nil {
		return err
	}
	op, err := operator.New(operator.Config{
		ZContract: replica.ZContract(),
		Replica:   replica,
		Outbox:    account,
		Prover:    w.bundle.Prover(),
		Interval:  10 * client.Poll(),
	})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		_ = op.Run(ctx, w.recordAppends) // ends with the context
	}()
	w.closers = append(w.closers, func() { cancel(); <-stopped })
	return nil
}

func (w *world) recordAppends(work operator.Work, _ error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.appends = append(w.appends, work.Appended...)
}

// stop closes everything in the reverse order of opening.
func (w *world) stop() {
	for _, closer := range slices.Backward(w.closers) {
		closer()
	}
	w.closers = nil
}

// sum returns an amount of a token that was deployed.
func (w *world) sum(a TokenAmount) sum {
	t, _ := w.deployment.Token(a.Symbol) // all tokens of the cast were
	return sum{t, a.Value}
}

// formatAmount returns an amount in the token's own unit, followed by the symbol.
func (w *world) formatAmount(asset notes.Asset, a notes.Amount) string {
	for _, t := range w.deployment.Tokens {
		if t.Address == asset {
			return t.Format(a)
		}
	}
	return a.String() + " of " + asset.String()
}
