package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// DefaultTimeout is the limit of one RPC request. Some chains take many seconds to answer while
	// a validator is down.
	DefaultTimeout = 45 * time.Second

	// DefaultPoll is the interval between requests for a receipt or a new block.
	DefaultPoll = 200 * time.Millisecond
)

// ErrOtherChain is returned when a node serves another chain than the expected one.
var ErrOtherChain = errors.New("chain: the node serves another chain")

// Config describes the chain behind a URL. The zero value fits a development chain.
type Config struct {
	// ChainID is the EIP-155 id that the node must report. 0 accepts any id when dialling; after
	// that the id must not change.
	ChainID uint64
	// Finality says when a block can no longer change; the zero value is [Instant].
	Finality Finality
	// Timeout is the limit of each RPC request; 0 means [DefaultTimeout].
	Timeout time.Duration
	// Poll is the interval of polling; 0 means [DefaultPoll].
	Poll time.Duration
	// Now is the client's own clock; nil means [time.Now].
	Now func() time.Time
	// DecodeRevert turns revert data, which has at least four bytes, into an error. It must not
	// return nil. If DecodeRevert is nil, the error shows the data in hexadecimal.
	DecodeRevert func(data []byte) error
}

// Client sends requests to one node. Its methods may be called from several goroutines at the same
// time.
type Client struct {
	rpc    *rpc.Client
	config Config
}

// Dial connects to the JSON-RPC at url (http, https, ws or wss) and checks the chain's id. It
// returns [ErrOtherChain] when the id is not the configured one.
func Dial(ctx context.Context, url string, config Config) (*Client, error) {
	config.setDefaults()
	conn, err := rpc.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("chain: dial: %w", err)
	}
	c := &Client{rpc: conn, config: config}
	id, err := c.askChainID(ctx)
	if err == nil && config.ChainID != 0 && id != config.ChainID {
		err = fmt.Errorf("%w: id %d, want %d", ErrOtherChain, id, config.ChainID)
	}
	if err != nil {
		conn.Close()
		return nil, err
	}
	c.config.ChainID = id
	return c, nil
}

func (c *Config) setDefaults() {
	if c.Timeout == 0 {
		c.Timeout = DefaultTimeout
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

// WithDecoder returns a client of the same connection that turns revert data
// into errors with decode; see [Config.DecodeRevert]. Closing either of them closes both.
func (c *Client) WithDecoder(decode func(data []byte) error) *Client {
	decoding := *c
	decoding.config.DecodeRevert = decode
	return &decoding
}

// Close closes the connection.
func (c *Client) Close() { c.rpc.Close() }

// ChainID returns the chain's EIP-155 id, as it was when dialling.
func (c *Client) ChainID() uint64 { return c.config.ChainID }

// Finality returns the configured rule of finality.
func (c *Client) Finality() Finality { return c.config.Finality }

// Poll returns the interval of polling.
func (c *Client) Poll() time.Duration { return c.config.Poll }

// CheckChain asks the node again for the chain's id. It returns [ErrOtherChain] when the id has
// changed.
func (c *Client) CheckChain(ctx context.Context) error {
	id, err := c.askChainID(ctx)
	if err == nil && id != c.config.ChainID {
		err = fmt.Errorf("%w: id %d, want %d", ErrOtherChain, id, c.config.ChainID)
	}
	return err
}

func (c *Client) askChainID(ctx context.Context) (uint64, error) {
	var id hexutil.Big
	if err := c.request(ctx, &id, "eth_chainId"); err != nil {
		return 0, err
	}
	if !id.ToInt().IsUint64() {
		return 0, fmt.Errorf("%w: its id has more than 64 bits", ErrOtherChain)
	}
	return id.ToInt().Uint64(), nil
}

// request performs one RPC within the configured timeout.
func (c *Client) request(ctx context.Context, result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, c.config.Timeout)
	defer cancel()
	if err := c.rpc.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("chain: %s: %w", method, err)
	}
	return nil
}
