package chaintest

import (
	"context"
	"crypto/ecdsa"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/demo"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
)

// engine is a running network, and what is particular to it.
type engine struct {
	name string
	// urls are those of the nodes, the first of which is never stopped.
	urls []string
	// access is what the nodes ask of their clients.
	access chain.Access
	// finality is the rule by which its blocks are final.
	finality string
	// development is the id of the chain if that does not show that it is for development.
	development uint64
	// funder is an account with money, or nil where gas is free.
	funder *ecdsa.PrivateKey
	// silent is set for engines that say that a contract refused, but not why.
	silent bool
	poll   time.Duration
	// stop and start are for one validator; nil if there is only one.
	stop, start func(i int) error
	validators  int
	// halts is how many validators must stop for the chain to halt; 0 if that is not tried.
	halts int
	// ready is the network if the engine brings its own.
	ready *demo.Network
}

// engines start the networks that make test-chain knows. They end with the test.
var engines = map[string]func(*testing.T) *engine{
	"devnet":       startDevnet(devnet.Ethereum),
	"raft":         startDevnet(devnet.Raft),
	"polygon-edge": startEdge,
	"network":      joinNetwork,
	"anvil":        startAnvil(true),
	"anvil-berlin": startAnvil(false, "--hardfork", "berlin", "--gas-price", "0", "--base-fee", "0"),
	"clique":       startClique,
	"ethereum":     startEthereum,
}

func engineNames() []string { return slices.Sorted(maps.Keys(engines)) }

// startDevnet returns an engine that is the chain inside this process.
func startDevnet(profile devnet.Profile) func(*testing.T) *engine {
	return func(t *testing.T) *engine {
		t.Helper()
		node, err := devnet.Start(t.Context(), devnet.Config{Profile: profile})
		must(t, err)
		network := demo.OnDevnet(node)
		if profile == devnet.Raft {
			network.Commit = nil
		}
		return &engine{name: *engineFlag, urls: []string{node.HTTP()}, finality: "instant", ready: &network}
	}
}

func dial(t testing.TB, n demo.Network) *chain.Client {
	t.Helper()
	client, err := ledger.Dial(t.Context(), n.URL, n.Config)
	must(t, err)
	t.Cleanup(client.Close)
	return client
}

func newKey(t testing.TB) *chain.Key {
	t.Helper()
	key, err := crypto.GenerateKey()
	must(t, err)
	account, err := chain.NewKey(key)
	must(t, err)
	return account
}

// fundedGas is how much gas a new account can pay for, at twice the price of when it gets the
// money. The one that deploys needs most.
const fundedGas = 60_000_000

// newFunder returns what gives new accounts money, one after the other.
func newFunder(t *testing.T, n demo.Network, key *ecdsa.PrivateKey) func(context.Context, common.Address) error {
	t.Helper()
	account, err := chain.NewKey(key)
	must(t, err)
	client := dial(t, n)
	box, err := outbox.InMemory(client, account)
	must(t, err)
	var one sync.Mutex
	return func(ctx context.Context, to common.Address) error {
		one.Lock()
		defer one.Unlock()
		price, err := client.Price(ctx)
		if err != nil {
			return err
		}
		amount := new(big.Int).Mul(price.Max, big.NewInt(2*fundedGas))
		_, err = box.Transact(ctx, chain.Tx{To: &to, Value: amount})
		return err
	}
}
