package demo

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// sealAfter is how many seconds a leaf waits before its batch may be closed.
const sealAfter = 1

// world is a chain and everyone on it: buyer, seller, operator, regulator, and an administrator.
type world struct {
	deal       Deal
	scenario   Scenario
	bundle     *prover.Bundle
	chain      *devnet.Chain
	deployment *deployment.Deployment

	payment, delivery deployment.Token
	admin             *chain.Key // deploys, registers, and prints tokens
	buyer, seller     *actor
	regulator         *regulator

	id      contract.ID   // of the deal, once it is offered
	records []timedRecord // the parties' transactions

	mu      sync.Mutex // guards appends
	appends []operator.Appended

	closers []func() // in the order of opening
}

// guardianAccount is the funded account that may take offices away.
const guardianAccount = 9

// newWorld starts the chain, deploys the contracts, and adds everyone.
func newWorld(ctx context.Context, o Options) (w *world, err error) {
	w = &world{deal: o.Deal, scenario: o.Scenario, bundle: o.Bundle}
	defer func() {
		if err != nil {
			w.stop()
		}
	}()
	if w.chain, err = devnet.Start(ctx, devnet.Config{}); err != nil {
		return w, err
	}
	w.closers = append(w.closers, func() { _ = w.chain.Close() }) // in memory: nothing is lost
	if w.admin, err = chain.NewKey(devnet.Accounts()[0].Key); err != nil {
		return w, err
	}
	if w.regulator, err = newRegulator(); err != nil {
		return w, err
	}
	return w, w.populate(ctx)
}

// populate deploys the contracts and adds everyone.
func (w *world) populate(ctx context.Context) (err error) {
	client, err := w.dial(ctx)
	if err != nil {
		return err
	}
	if err := w.deploy(ctx, client); err != nil {
		return err
	}
	if w.buyer, err = w.newActor(ctx, w.deal.Buyer); err != nil {
		return err
	}
	if w.seller, err = w.newActor(ctx, w.deal.Seller); err != nil {
		return err
	}
	if err := w.admit(ctx, client); err != nil {
		return err
	}
	if err := w.connectRegulator(ctx); err != nil {
		return err
	}
	return w.startOperator(ctx)
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

// deploy deploys the contracts and the two tokens of the deal.
func (w *world) deploy(ctx context.Context, client *chain.Client) error {
	deployer := deploy.Deployer{Client: client, Account: w.admin}
	setup := deploy.Setup{
		Offices:    deployment.Offices{Delay: 86_400, Guardian: devnet.Accounts()[guardianAccount].Address()},
		SealAfter:  sealAfter,
		AuditDelay: 86_400,
		AuditGrace: 86_400,
		AuditKey:   w.regulator.key.Submission(),
	}
	deployed, err := deployer.Deploy(ctx, deploy.KeysOf(w.bundle), setup)
	if err != nil {
		return err
	}
	if err := deployer.DemoTokens(ctx, deployed, w.deal.Payment.token(), w.deal.Delivery.token()); err != nil {
		return err
	}
	w.deployment = deployed
	w.payment, w.delivery = w.deployment.Tokens[0], w.deployment.Tokens[1]
	return nil
}

// token returns the token to deploy.
func (a TokenAmount) token() deploy.DemoToken {
	return deploy.DemoToken{Name: a.Name, Symbol: a.Symbol, Decimals: a.Decimals}
}

// admit registers both parties, gives each the public tokens that it trades, and exchanges the
// cards.
func (w *world) admit(ctx context.Context, client *chain.Client) error {
	z := ledger.NewZContract(client, w.deployment.Addresses)
	if err := deploy.Register(ctx, z, w.admin, nil, w.buyer.owner(), w.seller.owner()); err != nil {
		return err
	}
	buyer, seller := w.buyer.account.Address(), w.seller.account.Address()
	if err := deploy.Fund(ctx, client, w.admin, w.payment.Address, buyer, w.deal.Payment.Value); err != nil {
		return err
	}
	if err := deploy.Fund(ctx, client, w.admin, w.delivery.Address, seller, w.deal.Delivery.Value); err != nil {
		return err
	}
	if err := w.buyer.join(w.seller.card); err != nil {
		return err
	}
	return w.seller.join(w.buyer.card)
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
	account, err := chain.NewKey(devnet.Accounts()[1].Key)
	if err != nil {
		return err
	}
	op, err := operator.New(operator.Config{
		ZContract: replica.ZContract(),
		Replica:   replica,
		Account:   account,
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

// formatAmount returns an amount in the token's own unit, followed by the symbol.
func (w *world) formatAmount(asset notes.Asset, a notes.Amount) string {
	for _, t := range w.deployment.Tokens {
		if t.Address == asset {
			return t.Format(a)
		}
	}
	return a.String() + " of " + asset.String()
}
