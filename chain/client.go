package chain

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// DefaultTimeout is the limit of one RPC request. Some chains take many seconds to answer while
	// a validator is down.
	DefaultTimeout = 45 * time.Second

	// DefaultPoll is the interval between requests for a receipt or a new block.
	DefaultPoll = 200 * time.Millisecond

	// DefaultRest is for how long other nodes are asked first after one failed.
	DefaultRest = 30 * time.Second
)

// ErrOtherChain is returned when a node serves another chain than the expected one.
var ErrOtherChain = errors.New("chain: the node serves another chain")

// Config describes the chain behind a URL. The zero value fits a development chain.
type Config struct {
	// Fallbacks are the URLs of further nodes of the same chain. When a node does not answer, or
	// lacks what it is asked for, the next is asked: the URL that was dialled first, then these in
	// their order. A node that failed is asked last for the time of Rest.
	Fallbacks []string
	// ChainID is the EIP-155 id that each node must report. 0 accepts any id when dialling; after
	// that the id must not change.
	ChainID uint64
	// Genesis is the hash that block 0 of each node must have; zero accepts any.
	Genesis common.Hash
	// Finality says when a block can no longer change; the zero value is [Instant].
	Finality Finality
	// Access is what the nodes ask of their clients.
	Access Access
	// Timeout is the limit of each RPC request; 0 means [DefaultTimeout].
	Timeout time.Duration
	// Rest is for how long a node that failed is asked after all others; 0 means [DefaultRest].
	Rest time.Duration
	// Poll is the interval of polling; 0 means [DefaultPoll].
	Poll time.Duration
	// Now is the client's own clock; nil means [time.Now].
	Now func() time.Time
	// DecodeRevert turns revert data, which has at least four bytes, into an error. It must not
	// return nil. If DecodeRevert is nil, the error shows the data in hexadecimal.
	DecodeRevert func(data []byte) error
}

// Client sends requests to one node, or to several that serve the same chain. Its methods may be
// called from several goroutines at the same time. Printing it shows no more of a URL than scheme
// and host.
type Client struct {
	pool   *pool
	config Config
}

// Dial connects to the JSON-RPC at url (http, https, ws or wss), or to one of config.Fallbacks, and
// checks the chain's id. Every other node is connected to, and checked in the same way, when it is
// first needed. Dial returns [ErrOtherChain] when no node serves the configured chain and one
// serves another.
func Dial(ctx context.Context, url string, config Config) (*Client, error) {
	config.setDefaults()
	if err := config.Access.check(); err != nil {
		return nil, err
	}
	pool, err := newPool(append([]string{url}, config.Fallbacks...), config.Access)
	if err != nil {
		return nil, err
	}
	config.Fallbacks = nil // they have secrets, and the pool has them
	c := &Client{pool: pool, config: config}
	var id uint64
	err = c.ask(ctx, func(n *node) (err error) {
		id, err = n.chainID(ctx, &c.config)
		return err
	})
	if err != nil {
		c.Close()
		return nil, err
	}
	c.config.ChainID = id
	return c, nil
}

func (c *Config) setDefaults() {
	if c.Timeout == 0 {
		c.Timeout = DefaultTimeout
	}
	if c.Rest == 0 {
		c.Rest = DefaultRest
	}
	if c.Poll == 0 {
		c.Poll = DefaultPoll
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.DecodeRevert == nil {
		c.DecodeRevert = showRevertData
	}
}

// WithDecoder returns a client of the same nodes that turns revert data into errors with decode;
// see [Config.DecodeRevert]. Closing either of them closes both.
func (c *Client) WithDecoder(decode func(data []byte) error) *Client {
	decoding := *c
	decoding.config.DecodeRevert = decode
	return &decoding
}

// Close closes the connections.
func (c *Client) Close() {
	for _, n := range c.pool.nodes {
		n.close()
	}
}

// String returns scheme://host of each node.
func (c *Client) String() string {
	names := make([]string, len(c.pool.nodes))
	for i, n := range c.pool.nodes {
		names[i] = n.name
	}
	return strings.Join(names, ", ")
}

// GoString returns the same as String.
func (c *Client) GoString() string { return c.String() }

// ChainID returns the chain's EIP-155 id, as it was when dialling.
func (c *Client) ChainID() uint64 { return c.config.ChainID }

// Finality returns the configured rule of finality.
func (c *Client) Finality() Finality { return c.config.Finality }

// Poll returns the interval of polling.
func (c *Client) Poll() time.Duration { return c.config.Poll }

// CheckChain asks a node again for the chain's id and genesis block. It returns [ErrOtherChain]
// when they have changed.
func (c *Client) CheckChain(ctx context.Context) error {
	return c.ask(ctx, func(n *node) error { return n.check(ctx, &c.config) })
}

// request performs one RPC within the configured timeout, by the first node that does not fail.
func (c *Client) request(ctx context.Context, result any, method string, args ...any) error {
	return c.ask(ctx, func(n *node) error { return n.call(ctx, &c.config, result, method, args...) })
}
