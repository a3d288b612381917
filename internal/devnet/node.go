package devnet

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// host is the only interface on which the chain listens.
const host = "127.0.0.1"

var modules = []string{"eth", "net", "web3", "txpool"}

// newNode returns a node without peers that serves the public RPC modules on the loopback
// interface.
func newNode(c Config) (*node.Node, error) {
	conf := node.DefaultConfig
	conf.Name = "zsettle-devnet"
	conf.DataDir = c.DataDir
	conf.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	conf.HTTPHost, conf.HTTPPort = host, c.HTTPPort
	conf.WSHost, conf.WSPort = host, c.WSPort
	conf.HTTPModules, conf.WSModules = modules, modules
	conf.IPCPath = ""
	if c.Profile == Raft { // the front serves
		conf.HTTPHost, conf.WSHost = "", ""
	}
	return node.New(&conf)
}

// newBackend registers the EVM chain and its RPC on the node.
func newBackend(stack *node.Node, c Config) (*eth.Ethereum, error) {
	backend, err := eth.New(stack, ethConfig(c))
	if err != nil {
		return nil, err
	}
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	if c.Fees == FreeGas {
		stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: freeGas{}}})
	}
	keepUndoable(backend)
	return backend, nil
}

// keepUndoable sees to it that every block can be undone. Once a minute the database would move the
// blocks up to the final one to where [Chain.Fork] can't undo them, and after a fork below that no
// block could be sealed. It begins with block 0, and moves nothing while a part of that is missing:
// here its receipts, of which there are none.
func keepUndoable(backend *eth.Ethereum) {
	rawdb.DeleteReceipts(backend.ChainDb(), backend.BlockChain().Genesis().Hash(), 0)
}

func ethConfig(c Config) *ethconfig.Config {
	conf := ethconfig.Defaults
	conf.NetworkId = c.ChainID
	conf.Genesis = genesis(c)
	conf.SyncMode = ethconfig.FullSync
	conf.Miner.GasCeil = c.gasLimit()
	conf.Miner.Recommit = time.Second
	conf.TxPool.NoLocals = true
	conf.TxPool.Journal = ""
	conf.TxPool.AccountSlots, conf.TxPool.AccountQueue = 1024, 1024
	conf.LogNoHistory = true // few blocks: an unindexed search is quick
	conf.RPCTxFeeCap = 0
	conf.RPCGasCap = 100_000_000
	// Every block's state is written to disk with the block, so that a killed process loses no
	// block.
	conf.StateScheme, conf.NoPruning = rawdb.HashScheme, true
	// The defaults are for main net: the write-ahead log alone would grow to gigabytes.
	conf.DatabaseCache, conf.DatabaseHandles = 16, 64
	conf.TrieCleanCache, conf.TrieDirtyCache, conf.SnapshotCache = 16, 16, 0
	return &conf
}

// freeGas replaces the answers of the fee oracle, which are never below 1 wei.
type freeGas struct{}

// GasPrice is eth_gasPrice.
func (freeGas) GasPrice() *hexutil.Big { return (*hexutil.Big)(new(big.Int)) }

// MaxPriorityFeePerGas is eth_maxPriorityFeePerGas.
func (freeGas) MaxPriorityFeePerGas() *hexutil.Big { return (*hexutil.Big)(new(big.Int)) }
