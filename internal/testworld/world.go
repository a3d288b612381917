package testworld

import (
	"math/big"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/statement"
)

// Config says what a world is like. The zero value is a chain of instant finality on which nobody
// is registered.
type Config struct {
	// Finality is the policy of the world's client.
	Finality chain.Finality
	// Rules are the EVM rules of the chain; "" means the default ones.
	Rules devnet.Rules
	// Setup is what the z-contract is built with. Without an audit key it gets that of
	// [World.AuditKey], without SealAfter 5 s.
	Setup deploy.Setup
	// Accounts is the number of accounts that are registered and get Funds of each demo token.
	Accounts int
	// Funds is in the smallest unit of both tokens; 0 is 1,000,000.
	Funds uint64
	// Keys and Prover are for real proofs; without them every proof passes.
	Keys   deploy.Bundle
	Prover statement.Prover
}

// World is a development chain with the contracts and the demo tokens. It ends with its test.
type World struct {
	testing.TB
	Chain     *devnet.Chain
	Client    *chain.Client
	Admin     *outbox.Outbox // of the account that deployed the contracts and holds every office
	Deployed  *deployment.Deployment
	ZContract *ledger.ZContract
	Cash      notes.Asset
	Bond      notes.Asset
	// AuditKey reads the first audit epoch, unless the Setup had a key of its own.
	AuditKey *notes.AuditPrivateKey
	// Prover is what wallets and operators of the world prove with.
	Prover statement.Prover
	// Operator seals and appends batches; see [World.Append].
	Operator *operator.Operator
}

// sealAfter is how many seconds a leaf waits before its batch may be sealed.
const sealAfter = 5

// New starts a world.
func New(t testing.TB, c Config) *World {
	t.Helper()
	node, err := devnet.Start(t.Context(), devnet.Config{Rules: c.Rules})
	Must(t, err)
	t.Cleanup(func() { Must(t, node.Close()) })
	client, err := ledger.Dial(t.Context(), node.HTTP(), chain.Config{Finality: c.Finality, Poll: 5 * time.Millisecond})
	Must(t, err)
	t.Cleanup(client.Close)
	w := &World{TB: t, Chain: node, Client: client, Prover: Checker{}}
	w.Admin = w.Outbox(adminAccount, nil)
	w.AuditKey, err = notes.NewAuditPrivateKey(big.NewInt(77))
	Must(t, err)
	w.deploy(c)
	w.register(c)
	w.Operator = w.NewOperator(operatorAccount, w.Prover)
	return w
}

// deploy puts the contracts and the tokens on the chain.
func (w *World) deploy(c Config) {
	w.Helper()
	if c.Setup.AuditKey == (notes.Point{}) {
		c.Setup.AuditKey = w.AuditKey.Submission()
	}
	if c.Setup.SealAfter == 0 {
		c.Setup.SealAfter = sealAfter
	}
	if c.Keys != nil {
		w.Prover = c.Prover
	}
	w.Deployed = Contracts(w, w.Admin, c.Keys, c.Setup)
	w.ZContract = ledger.NewZContract(w.Client, w.Deployed.Addresses)
	cash, _ := w.Deployed.Token("CASH")
	bond, _ := w.Deployed.Token("BOND")
	w.Cash, w.Bond = cash.Address, bond.Address
}

// register enters the first accounts into the participants tree and gives them money.
func (w *World) register(c Config) {
	w.Helper()
	if c.Accounts == 0 {
		return
	}
	funds := notes.NewValue(1_000_000)
	if c.Funds != 0 {
		funds = notes.NewValue(c.Funds)
	}
	owners := make([]notes.Owner, c.Accounts)
	for i := range owners {
		owners[i] = w.Owner(i)
		for _, token := range []notes.Asset{w.Cash, w.Bond} {
			w.Must(deploy.Fund(w.Context(), w.Admin, token, Account(w, i).Address(), funds))
		}
	}
	w.Must(deploy.Register(w.Context(), w.ZContract, w.Admin, nil, owners...))
}

// Must ends the test at the first error.
func (w *World) Must(errs ...error) {
	w.Helper()
	Must(w.TB, errs...)
}

// Must ends the test at the first error.
func Must(t testing.TB, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// Get returns what a call returned that must not fail.
func Get[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Send sends a transaction of the admin, which must succeed.
func (w *World) Send(tx chain.Tx) chain.Receipt {
	w.Helper()
	receipt, err := w.Try(tx)
	w.Must(err)
	return receipt
}

// Try sends a transaction of the admin. It remembers no other: a test may have taken a block back
// that the client's policy calls final.
func (w *World) Try(tx chain.Tx) (chain.Receipt, error) {
	w.Helper()
	return Outbox(w, w.Client, w.Admin.Account(), nil).Transact(w.Context(), tx)
}
