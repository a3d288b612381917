package demo

import (
	"context"
	"slices"
	"sync"
	"time"

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

// sealAfter is how many seconds a leaf waits before its batch may be closed.
const sealAfter = 1

// The funded accounts of the devnet that are not parties.
const (
	adminAccount = iota
	operatorAccount
	outsiderAccount
	guardianAccount // may take offices away
)

// world is a chain and everyone on it, and what was recorded of the scenario.
type world struct {
	bundle     *prover.Bundle
	chain      *devnet.Chain
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

// open starts the chain, deploys the contracts, and adds everyone.
func (w *world) open(ctx context.Context, cast []member) (err error) {
	if w.chain, err = devnet.Start(ctx, devnet.Config{}); err != nil {
		return err
	}
	w.closers = append(w.closers, func() { _ = w.chain.Close() }) // in memory: nothing is lost
	if w.regulator, err = newRegulator(); err != nil {
		return err
	}
	client, err := w.dial(ctx)
	if err != nil {
		return err
	}
	if w.admin, err = devnetOutbox(client, adminAccount); err != nil {
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

// devnetOutbox returns an outbox of a funded account of the devnet.
func devnetOutbox(client *chain.Client, i int) (*outbox.Outbox, error) {
	account, err := chain.NewKey(devnet.Accounts()[i].Key)
	if err != nil {
		return nil, err
	}
	return outbox.InMemory(client, account)
}

func (w *world) dial(ctx context.Context) (*chain.Client, error) {
	client, err := ledger.Dial(ctx, w.chain.HTTP(), chain.Config{Poll: 10 * time.Millisecond})
	if err == nil {
		w.closers = append(w.closers, client.Close)
	}
	return client, err
}

// newStore returns an empty store in memory.
func (w *world) newStore() (store.Store, error) {
	memory, err := store.Open("")
	if err == nil {
		w.closers = append(w.closers, func() { _ = memory.Close() }) // in memory: nothing is lost
	}
	return memory, err
}

// openReplica opens a replica of the deployment with a store of its own.
func (w *world) openReplica(client *chain.Client) (*ledger.Replica, error) {
	memory, err := w.newStore()
	if err != nil {
		return nil, err
	}
	z := ledger.NewZContract(client, w.deployment.Addresses)
	return ledger.OpenReplica(z, memory, ledger.ReplicaConfig{From: w.deployment.Block})
}

// deploy deploys the contracts and the tokens of the cast.
func (w *world) deploy(ctx context.Context, cast []member) (err error) {
	deployer := deploy.Deployer{Outbox: w.admin}
	setup := deploy.Setup{
		Offices:    deployment.Offices{Delay: 86_400, Guardian: devnet.Accounts()[guardianAccount].Address()},
		SealAfter:  sealAfter,
		AuditDelay: 86_400,
		AuditGrace: 86_400,
		AuditKey:   w.regulator.key.Submission(),
	}
	if w.deployment, err = deployer.Deploy(ctx, deploy.KeysOf(w.bundle), setup); err != nil {
		return err
	}
	return deployer.DemoTokens(ctx, w.deployment, tokensOf(cast)...)
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
	account, err := devnetOutbox(client, operatorAccount)
	if err != nil {
		return err
	}
	op, err := operator.New(operator.Config{
		ZContract: replica.ZContract(),
		Replica:   replica,
		Outbox:    account,
		Prover:    w.bundle.Prover(),
		Interval:  100 * time.Millisecond,
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
