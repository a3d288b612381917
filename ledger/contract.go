package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/field"
)

// ErrMalformed is returned for an answer or event that the contracts cannot have given.
var ErrMalformed = errors.New("ledger: the node answered with what the contract cannot have said")

// ErrNoContract is returned when an address holds no contract.
var ErrNoCode = errors.New("ledger: there is no contract at the address")

var (
	zabi  = bindings.NewZContract()
	pabi  = bindings.NewPrivateContracts()
	erc20 = bindings.NewDemoCash() // only the functions that every ERC-20 has are used
)

// ZContract reads a deployment and builds the transactions it takes. Views are of the newest block, final or not.
type ZContract struct {
	client *chain.Client
	at     deployment.Addresses
}

// NewZContract returns the deployment at the given addresses.
func NewZContract(client *chain.Client, at deployment.Addresses) *ZContract {
	return &ZContract{client, at}
}

// Addresses returns where the deployment lives.
func (c *ZContract) Addresses() deployment.Addresses { return c.at }

// Client returns the client that the contract is read with.
func (c *ZContract) Client() *chain.Client { return c.client }

// view calls a function of a contract and decodes its answer.
func view[T any](ctx context.Context, c *ZContract, at common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	answer, err := c.client.Call(ctx, at, data)
	if err != nil {
		return none, err
	}
	if len(answer) == 0 {
		return none, fmt.Errorf("%w: %s", ErrNoCode, at)
	}
	value, err := unpack(answer)
	if err != nil {
		return none, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return value, nil
}

// element converts a word that the contract has checked to be canonical.
func element(x *big.Int) (field.Element, error) {
	e, err := field.FromBig(x)
	if err != nil {
		return e, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return e, nil
}

// elements converts words to the places they belong.
func elements(words []*big.Int, into ...*field.Element) (err error) {
	for i, word := range words {
		if *into[i], err = element(word); err != nil {
			return err
		}
	}
	return nil
}
