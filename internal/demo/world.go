package demo

import (
	"context"
	"sync"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/settlement/contract"
)

// sealAfter is how many seconds a leaf waits before its batch may be closed.
const sealAfter = 1

// world is a chain and everyone on it.
type world struct {
	deal       Deal
	scenario   Scenario
	bundle     *prover.Bundle
	chain      *devnet.Chain
	deployment *deployment.Deployment

	payment, delivery deployment.Token
	admin             *chain.Key // deploys, registers and prints tokens
	buyer, seller     *actor
	regulator         *regulator

	id      contract.ID
	records []timed
	mu      sync.Mutex
	appends []operator.Appended
	close   []func()
}

// regulator holds the view key and a replica of its own, and nothing else.
type regulator struct {
	key     *notes.AuditPrivateKey
	client  *chain.Client
	replica *ledger.Replica
}

// newWorld starts the chain, deploys, and brings everyone in.
func newWorld(ctx context.Context, o Options) (w *world, err error) {
	w = &world{deal: o.Deal, scenario: o.Scenario, bundle: o.Bundle}
	defer func() {
		if err != nil {
			w.end()
		}
	}()
	if w.chain, err = devnet.Start(ctx, devnet.Config{}); err != nil {
		return w, err
	}
	w.close = append(w.close, func() { _ = w.chain.Close() }) // in memory: nothing is lost
	if w.admin, err = chain.NewKey(devnet.Accounts()[0].Key); err != nil {
		return w, err
	}
	w.regulator = new(regulator)
	if w.regulator.key, err = cli.NewAuditPrivateKey(); err != nil {
		return w, err
	}
	return w, w.open(ctx)
}

func (w *world) open(ctx context.Context) (err error) {
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
	if w.regulator.client, err = w.dial(ctx); err != nil {
		return err
	}
	if w.regulator.replica, err = w.follow(w.regulator.client); err != nil {
		return err
	}
	return w.operate(ctx)
}

func (w *world) dial(ctx context.Context) (*chain.Client, error) {
	client, err := ledger.Dial(ctx, w.chain.HTTP(), chain.Config{Poll: 10 * time.Millisecond})
	if err == nil {
		w.close = append(w.close, client.Close)
	}
	return client, err
}

func (w *world) deploy(ctx context.Context, client *chain.Client) error {
	deployer := deploy.Deployer{Client: client, Account: w.admin}
	setup := deploy.Setup{SealAfter: sealAfter, AuditDelay: 86_400, AuditGrace: 86_400, AuditKey: w.regulator.key.Submission()}
	deployed, err := deployer.Deploy(ctx, deploy.KeysOf(w.bundle), setup)
	if err != nil {
		return err
	}
	p, d := w.deal.Payment, w.deal.Delivery
	if err := deployer.DemoTokens(ctx, deployed, deploy.DemoToken{Name: p.Name, Symbol: p.Symbol, Decimals: p.Decimals},
		deploy.DemoToken{Name: d.Name, Symbol: d.Symbol, Decimals: d.Decimals}); err != nil {
		return err
	}
	w.deployment = deployed
	w.payment, w.delivery = w.deployment.Tokens[0], w.deployment.Tokens[1]
	return nil
}

// admit registers both parties and gives each the public tokens that it trades; the cards are exchanged.
func (w *world) admit(ctx context.Context, client *chain.Client) error {
	z := ledger.NewZContract(client, w.deployment.Addresses)
	if err := deploy.Register(ctx, z, w.admin, nil, w.buyer.owner(), w.seller.owner()); err != nil {
		return err
	}
	if err := deploy.Print(ctx, client, w.admin, w.payment.Address, w.buyer.account.Address(), w.deal.Payment.Value); err != nil {
		return err
	}
	if err := deploy.Print(ctx, client, w.admin, w.delivery.Address, w.seller.account.Address(), w.deal.Delivery.Value); err != nil {
		return err
	}
	if err := w.buyer.join(w.seller.card); err != nil {
		return err
	}
	return w.seller.join(w.buyer.card)
}

// operate runs an operator until the world ends.
func (w *world) operate(ctx context.Context) error {
	client, err := w.dial(ctx)
	if err != nil {
		return err
	}
	replica, err := w.follow(client)
	if err != nil {
		return err
	}
	account, err := chain.NewKey(devnet.Accounts()[1].Key)
	if err != nil {
		return err
	}
	op, err := operator.New(operator.Config{ZContract: replica.ZContract(), Replica: replica, Account: account,
		Prover: w.bundle.Prover(), Interval: 100 * time.Millisecond})
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		_ = op.Run(ctx, w.appended) // ends with the context
	}()
	w.close = append(w.close, func() { stop(); <-stopped })
	return nil
}

func (w *world) appended(work operator.Work, _ error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.appends = append(w.appends, work.Appended...)
}

// end stops everyone, last come first.
func (w *world) end() {
	for i := len(w.close) - 1; i >= 0; i-- {
		w.close[i]()
	}
	w.close = nil
}

// amount writes an amount with the token's decimals and symbol.
func (w *world) amount(asset notes.Asset, a notes.Amount) string {
	for _, t := range w.deployment.Tokens {
		if t.Address == asset {
			return a.Format(t.Decimals) + " " + t.Symbol
		}
	}
	return a.String() + " of " + asset.String()
}
