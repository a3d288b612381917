package chaintest

import (
	"context"
	"fmt"
	"math/big"
	"sync/atomic"
	"testing"
	"time"

	beacon "github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/zsettle/zsettle/internal/devnet"
)

const (
	ethereumNodes = 4
	ethereumSlot  = time.Second
	// finalAfter is how many blocks make one finalized.
	finalAfter = 4
	// reorgEvery is how many slots there are from one reorganisation to the next. Their depth is
	// one and two in turn.
	reorgEvery = 6
)

// consensus is the beacon of four nodes, and has no more than this test needs: it has one node
// build a block in each slot, gives it to all, and lets the branch win that it wants to.
type consensus struct {
	apis  []*catalyst.ConsensusAPI
	chain []common.Hash // the canonical blocks
	time  uint64        // of the newest block, or later
	rival *rival        // of the newest blocks, when there is to be a reorganisation
	slot  int
	moved atomic.Int64 // how many reorganisations there were
}

// rival is a block that will replace the canonical one of its number, and all later ones, when some
// slots have passed.
type rival struct {
	number int
	hash   common.Hash
	due    int
}

// startEthereum starts four nodes of go-ethereum under proof of stake, with fees, the rules of
// Osaka, and a reorganisation every few seconds. A block is final by the tag "finalized".
func startEthereum(t *testing.T) *engine {
	t.Helper()
	c := &consensus{}
	e := &engine{
		name: *engineFlag, finality: "finalized", funder: devnet.Accounts()[0].Key, poll: 100 * time.Millisecond,
	}
	for i := range ethereumNodes {
		stack, backend := startNode(t, i)
		c.apis = append(c.apis, catalyst.NewConsensusAPI(backend))
		c.chain = []common.Hash{backend.BlockChain().Genesis().Hash()}
		e.urls = append(e.urls, stack.HTTPEndpoint())
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() {
		err := c.run(ctx)
		if err != nil {
			t.Errorf("the chain has stopped: %v", err) // now, and not when the trades have waited for it
		}
		ended <- err
	}()
	t.Cleanup(func() {
		stop()
		must(t, <-ended)
		t.Logf("there were %d reorganisations", c.moved.Load())
		if c.moved.Load() == 0 {
			t.Error("the chain never reorganised")
		}
	})
	waitForBlock(t, e.urls[0], finalAfter)
	return e
}

func startNode(t *testing.T, i int) (*node.Node, *eth.Ethereum) {
	t.Helper()
	conf := node.DefaultConfig
	conf.Name, conf.DataDir, conf.IPCPath = fmt.Sprintf("node-%d", i), "", ""
	conf.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	conf.HTTPHost, conf.HTTPPort, conf.HTTPModules = "127.0.0.1", 0, []string{"eth", "net", "web3"}
	stack, err := node.New(&conf)
	must(t, err)
	t.Cleanup(func() { _ = stack.Close() })
	config := ethconfig.Defaults
	config.Genesis, config.NetworkId = ethereumGenesis(), devnet.DefaultChainID
	config.SyncMode, config.StateScheme, config.NoPruning = ethconfig.FullSync, rawdb.HashScheme, true
	config.TxPool.NoLocals, config.TxPool.Journal = true, ""
	config.DatabaseCache, config.DatabaseHandles = 16, 64
	config.TrieCleanCache, config.TrieDirtyCache, config.SnapshotCache = 16, 16, 0
	config.LogNoHistory = true
	backend, err := eth.New(stack, &config)
	must(t, err)
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	must(t, stack.Start())
	return stack, backend
}

func ethereumGenesis() *core.Genesis {
	config := *params.AllDevChainProtocolChanges
	config.ChainID = big.NewInt(devnet.DefaultChainID)
	config.AmsterdamTime, config.BogotaTime = nil, nil
	config.BlobScheduleConfig = &params.BlobScheduleConfig{
		Cancun: params.DefaultCancunBlobConfig, Prague: params.DefaultPragueBlobConfig,
	}
	alloc := core.SystemContractAllocs()
	rich := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	alloc[devnet.Accounts()[0].Address()] = types.Account{Balance: rich}
	return &core.Genesis{
		Config: &config, GasLimit: 60_000_000, BaseFee: big.NewInt(params.GWei), Difficulty: new(big.Int), Alloc: alloc,
	}
}

// run makes a block in each slot until ctx ends.
func (c *consensus) run(ctx context.Context) error {
	slots := time.NewTicker(ethereumSlot)
	defer slots.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-slots.C:
			if err := c.makeBlock(ctx); err != nil && ctx.Err() == nil {
				return err
			}
		}
	}
}

func (c *consensus) makeBlock(ctx context.Context) error {
	c.slot++
	if c.rival != nil && c.rival.due == c.slot {
		c.chain = append(c.chain[:c.rival.number], c.rival.hash)
		c.rival = nil
		c.moved.Add(1)
	}
	if c.slot%reorgEvery == 0 {
		// Node 1 builds the rival of the next block. It has no transactions.
		other, err := c.build(ctx, 1, common.Address{1})
		if err != nil {
			return err
		}
		c.rival = &rival{number: len(c.chain), hash: other, due: c.slot + 1 + c.slot/reorgEvery%2}
	}
	block, err := c.build(ctx, 0, common.Address{})
	if err != nil {
		return err
	}
	c.chain = append(c.chain, block)
	for _, api := range c.apis {
		if _, err := api.ForkchoiceUpdatedV3(ctx, c.state(), nil); err != nil {
			return err
		}
	}
	return nil
}

// state says what is canonical, and what final.
func (c *consensus) state() beacon.ForkchoiceStateV1 {
	final := c.chain[max(0, len(c.chain)-1-finalAfter)]
	return beacon.ForkchoiceStateV1{
		HeadBlockHash: c.chain[len(c.chain)-1], SafeBlockHash: final, FinalizedBlockHash: final,
	}
}

// build has a node build a block on the newest one, and gives it to all nodes.
func (c *consensus) build(ctx context.Context, i int, feeTo common.Address) (common.Hash, error) {
	c.time = max(c.time+1, uint64(time.Now().Unix())) // a block is later than the one before
	attributes := &beacon.PayloadAttributes{
		Timestamp: c.time, SuggestedFeeRecipient: feeTo, Withdrawals: []*types.Withdrawal{},
		BeaconRoot: &common.Hash{},
	}
	begun, err := c.apis[i].ForkchoiceUpdatedV3(ctx, c.state(), attributes)
	if err != nil || begun.PayloadID == nil {
		return common.Hash{}, fmt.Errorf("the node builds nothing: %s, %w", begun.PayloadStatus.Status, err)
	}
	time.Sleep(ethereumSlot / 4) // the node fills the block meanwhile
	built, err := c.apis[i].GetPayloadV5(*begun.PayloadID)
	if err != nil {
		return common.Hash{}, err
	}
	requests := make([]hexutil.Bytes, len(built.Requests))
	for j, r := range built.Requests {
		requests[j] = r
	}
	for _, api := range c.apis {
		status, err := api.NewPayloadV4(ctx, *built.ExecutionPayload, []common.Hash{}, &common.Hash{}, requests)
		if err != nil || status.Status != beacon.VALID {
			return common.Hash{}, fmt.Errorf("a node does not take the block: %s, %w", status.Status, err)
		}
	}
	return built.ExecutionPayload.BlockHash, nil
}
