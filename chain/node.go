package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrURL is returned for a URL that is not one of a node. It does not repeat the URL.
var ErrURL = errors.New("chain: the URL of a node must be http, https, ws or wss, and have a host")

// node is one JSON-RPC endpoint. It is connected to, and its chain checked, when it is first asked,
// and checked again after every failure: what answers under the same URL may be another node then.
type node struct {
	url     string
	name    string // scheme://host
	secrets []string

	checking chan struct{} // one check at a time; unlike a mutex it can be waited for with a context
	conn     atomic.Pointer[rpc.Client]
	checked  atomic.Bool
	restsTo  atomic.Int64 // Unix time in nanoseconds until which other nodes are asked first

	batch   atomic.Int64 // how many requests it takes at once
	without atomic.Pointer[map[string]bool]
}

func newNode(text string, access Access) (*node, error) {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" {
		return nil, ErrURL
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return nil, ErrURL
	}
	if access.TLS != nil && u.Scheme != "https" {
		return nil, fmt.Errorf("%w: a certificate is for https, and not for %s", ErrAccess, nameOf(u))
	}
	secrets := secretsOf(u, access.secrets()...)
	n := &node{url: text, name: nameOf(u), secrets: secrets, checking: make(chan struct{}, 1)}
	n.batch.Store(maxBatch)
	return n, nil
}

// String returns scheme://host.
func (n *node) String() string { return n.name }

// ready connects to the node and checks that it serves the configured chain, unless that is done.
func (n *node) ready(ctx context.Context, config *Config) error {
	if n.checked.Load() {
		return nil
	}
	select {
	case n.checking <- struct{}{}:
		defer func() { <-n.checking }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if n.checked.Load() {
		return nil
	}
	if err := n.connect(ctx, config); err != nil {
		return err
	}
	if err := n.check(ctx, config); err != nil {
		return err
	}
	n.checked.Store(true)
	return nil
}

func (n *node) connect(ctx context.Context, config *Config) error {
	if n.conn.Load() != nil {
		return nil
	}
	limit, cancel := context.WithTimeout(ctx, config.Timeout)
	defer cancel()
	transport := &http.Client{Transport: limited{config.Access.transport(), maxAnswer}}
	conn, err := rpc.DialOptions(limit, n.url, rpc.WithHTTPClient(transport), rpc.WithHeaders(config.Access.Header),
		rpc.WithWebsocketMessageSizeLimit(maxAnswer))
	if err != nil {
		return n.failure(ctx, "connect", err)
	}
	n.conn.Store(conn)
	return nil
}

// check compares the chain's id, and its genesis block if that is known, with the configured ones.
// Each may be 0, which is not compared.
func (n *node) check(ctx context.Context, config *Config) error {
	id, err := n.chainID(ctx, config)
	if err != nil {
		return err
	}
	if config.ChainID != 0 && id != config.ChainID {
		return fmt.Errorf("%s: %w: id %d, want %d", n, ErrOtherChain, id, config.ChainID)
	}
	if config.Genesis == (common.Hash{}) {
		return nil
	}
	genesis, err := n.header(ctx, config, "0x0")
	if err == nil && genesis.Hash != config.Genesis {
		err = fmt.Errorf("%s: %w: its genesis block is %s, want %s", n, ErrOtherChain, genesis.Hash, config.Genesis)
	}
	return err
}

func (n *node) chainID(ctx context.Context, config *Config) (uint64, error) {
	var id hexutil.Big
	if err := n.call(ctx, config, &id, "eth_chainId"); err != nil {
		return 0, err
	}
	if !id.ToInt().IsUint64() {
		return 0, fmt.Errorf("%w: the id of %s has more than 64 bits", ErrOtherChain, n)
	}
	return id.ToInt().Uint64(), nil
}

// call performs one request within the configured time.
func (n *node) call(ctx context.Context, config *Config, result any, method string, args ...any) error {
	limit, cancel := context.WithTimeout(ctx, config.Timeout)
	defer cancel()
	return n.failure(ctx, method, n.conn.Load().CallContext(limit, result, method, args...))
}

// lacks reports whether the node said that it does not know a method.
func (n *node) lacks(method string) bool {
	without := n.without.Load()
	return without != nil && (*without)[method]
}

// note remembers how a request went: a node that failed is checked again before it is next used,
// and rests while there are others.
func (n *node) note(err error, config *Config) {
	var failed *NodeError
	if errors.As(err, &failed) || errors.Is(err, ErrOtherChain) {
		n.checked.Store(false)
		n.restsTo.Store(config.Now().Add(config.Rest).UnixNano())
	}
}

// rests reports whether other nodes are to be asked first.
func (n *node) rests(now time.Time) bool { return now.UnixNano() < n.restsTo.Load() }

func (n *node) close() {
	if conn := n.conn.Load(); conn != nil {
		conn.Close()
	}
}
