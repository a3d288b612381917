package ledger

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
)

// ErrMalformed is returned for an answer or event that the contracts cannot have given. Either
// there is another contract at the address, or the node lies.
var ErrMalformed = errors.New("ledger: the node's answer is not one that the contract can give")

// ErrNoCode is returned when there is no contract at an address.
var ErrNoCode = errors.New("ledger: there is no contract at the address")

var (
	zabi  = bindings.NewZContract()
	pabi  = bindings.NewPrivateContracts()
	erc20 = bindings.NewDemoCash() // only the functions that every ERC-20 has are used
)

// ZContract reads the z-contract of a deployment and builds transactions for it. Its views are of
// the newest block, whether or not that is final, unless [ZContract.AtBlock] returned it. Its
// methods may be called from any goroutine.
type ZContract struct {
	client *chain.Client
	at     deployment.Addresses
	block  *uint64 // that the views are of; nil for the newest
}

// NewZContract returns the z-contract at the given addresses. It asks nothing of the chain. It uses
// the client's connection with the decoder of [Dial], whatever decoder the client has: so what the
// contracts say when they refuse is a *bindings.Error in calls through [ZContract.Client].
func NewZContract(client *chain.Client, at deployment.Addresses) *ZContract {
	return &ZContract{client: client.WithDecoder(bindings.DecodeError), at: at}
}

// AtBlock returns the contract with the views that it had after a block. Many nodes keep the states
// of the newest blocks only, and answer with an error for an older one.
func (c *ZContract) AtBlock(number uint64) *ZContract {
	then := *c
	then.block = &number
	return &then
}

// Addresses returns where the contracts are.
func (c *ZContract) Addresses() deployment.Addresses { return c.at }

// Client returns the client that the contract is read with.
func (c *ZContract) Client() *chain.Client { return c.client }

func (c *ZContract) view(ctx context.Context, at common.Address, data []byte) ([]byte, error) {
	if c.block == nil {
		return c.client.Call(ctx, at, data)
	}
	return c.client.CallAt(ctx, at, data, *c.block)
}

// call calls a view of a contract and decodes its answer.
func call[T any](
	ctx context.Context,
	c *ZContract,
	at common.Address,
	data []byte,
	unpack func([]byte) (T, error),
) (T, error) {
	var zero T
	answer, err := c.view(ctx, at, data)
	if err != nil {
		return zero, err
	}
	if len(answer) == 0 {
		return zero, fmt.Errorf("%w: %s", ErrNoCode, at)
	}
	value, err := unpack(answer)
	if err != nil {
		return zero, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return value, nil
}
