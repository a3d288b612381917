package chaintest

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/cli"
)

// joinNetwork returns a network that is running already. The environment says which:
// ZSETTLE_RPC_URLS has the URLs of its nodes, with commas between them, and ZSETTLE_KEY_FILE names
// a file with the private key of an account that has money, as 64 hexadecimal digits. Where gas is
// free no key is needed. ZSETTLE_FINALITY is the rule of finality, if it can't be told from the
// blocks.
//
// What the nodes ask of their clients is read as the commands read it, see [cli.RPCAccess].
//
// The contracts get development keys, so the chain must be for development: its id shows that, or
// ZSETTLE_DEVELOPMENT_CHAIN or the flag -development-chain names it.
func joinNetwork(t *testing.T) *engine {
	t.Helper()
	urls := strings.FieldsFunc(os.Getenv("ZSETTLE_RPC_URLS"), func(r rune) bool { return r == ',' || r == ' ' })
	if len(urls) == 0 {
		t.Fatal("set ZSETTLE_RPC_URLS to the URLs of the network's nodes")
	}
	e := &engine{
		name: "network", urls: urls, development: developmentChain(t), poll: 200 * time.Millisecond, silent: true,
	}
	var err error
	e.access, err = cli.RPCAccess()
	must(t, err)
	client, err := chain.Dial(t.Context(), urls[0], chain.Config{Fallbacks: urls[1:], Access: e.access})
	must(t, err)
	defer client.Close()
	genesis, err := client.Genesis(t.Context())
	must(t, err)
	must(t, development.Check(client.ChainID(), e.development, genesis))
	price, err := client.Price(t.Context())
	must(t, err)
	if price.Max.Sign() != 0 {
		e.funder = readKey(t, os.Getenv("ZSETTLE_KEY_FILE"))
	}
	if e.finality = os.Getenv("ZSETTLE_FINALITY"); e.finality == "" {
		e.makeFirstBlock(t, client)
		e.finality = e.guessFinality(t, client)
	}
	return e
}

// makeFirstBlock sends a transaction that does nothing, if the chain has only its genesis block,
// which shows neither the unit of time nor the engine. On some chains nothing else makes a block.
func (e *engine) makeFirstBlock(t *testing.T, client *chain.Client) {
	t.Helper()
	head, err := client.Head(t.Context())
	must(t, err)
	if head.Number > 0 {
		return
	}
	account := newKey(t)
	if e.funder != nil {
		account, err = chain.NewKey(e.funder)
		must(t, err)
	}
	box, err := outbox.InMemory(client, account)
	must(t, err)
	self := account.Address()
	_, err = box.Transact(t.Context(), chain.Tx{To: &self})
	must(t, err)
}

func developmentChain(t *testing.T) uint64 {
	t.Helper()
	text := os.Getenv("ZSETTLE_DEVELOPMENT_CHAIN")
	if *developmentFlag != 0 || text == "" {
		return *developmentFlag
	}
	id, err := hexutil.DecodeUint64(text)
	if err != nil {
		id, err = parseDecimal(text)
	}
	must(t, err)
	return id
}

func parseDecimal(text string) (id uint64, err error) {
	for _, r := range text {
		if r < '0' || r > '9' || id > 1<<58 {
			return 0, errors.New("ZSETTLE_DEVELOPMENT_CHAIN is not the id of a chain")
		}
		id = 10*id + uint64(r-'0')
	}
	return id, nil
}

// readKey reads a private key. Its errors repeat nothing of the file.
func readKey(t *testing.T, path string) *ecdsa.PrivateKey {
	t.Helper()
	if path == "" {
		t.Fatal("gas has a price on this network: set ZSETTLE_KEY_FILE to a file with the key of an account " +
			"that has money")
	}
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && info.Mode().Perm()&0o077 != 0 {
		t.Fatalf("%s does not exist, or others may read it: chmod 600", path)
	}
	must(t, err)
	data, err := os.ReadFile(path)
	must(t, err)
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(string(data)), "0x"))
	if err != nil {
		t.Fatalf("%s is not a private key of 64 hexadecimal digits", path)
	}
	return key
}

// byzantine is what IBFT and QBFT have in the place of the mix hash.
var byzantine = common.HexToHash("0x63746963616c2062797a616e74696e65206661756c7420746f6c6572616e6365")

// guessFinality tells the rule of finality from what the newest block looks like: Istanbul's mark
// and nanoseconds are of engines that never reorganise, and proof of stake has a finalized block.
func (e *engine) guessFinality(t *testing.T, client *chain.Client) string {
	t.Helper()
	node, err := rpc.DialOptions(t.Context(), e.urls[0], e.access.DialOptions()...)
	must(t, err)
	defer node.Close()
	var head struct {
		Mix        common.Hash    `json:"mixHash"`
		Difficulty hexutil.Uint64 `json:"difficulty"`
	}
	must(t, node.CallContext(t.Context(), &head, "eth_getBlockByNumber", "latest", false))
	unit, err := client.Unit(t.Context())
	if head.Mix == byzantine || err == nil && unit == time.Nanosecond {
		return "instant"
	}
	if head.Difficulty == 0 && servesFinalized(t.Context(), node) {
		return "finalized"
	}
	t.Fatal("it can't be told when a block of this network is final: set ZSETTLE_FINALITY to instant, " +
		"finalized or confirmations:N; for clique with n sealers N is n/2+1, rounded down")
	return ""
}

func servesFinalized(ctx context.Context, node *rpc.Client) bool {
	var block *struct {
		Hash common.Hash `json:"hash"`
	}
	err := node.CallContext(ctx, &block, "eth_getBlockByNumber", "finalized", false)
	return err == nil && block != nil
}
