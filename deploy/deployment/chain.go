package deployment

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
)

// Chain is what a client has to know of the chain that a deployment is on.
type Chain struct {
	// ID is the EIP-155 id, never 0.
	ID uint64
	// Genesis is the hash of block 0, which tells apart two chains of one id.
	Genesis common.Hash
	// Finality says when a block can no longer change.
	Finality chain.Finality
	// Unit is one tick of the chain's clock: a second, a millisecond, a microsecond or a nanosecond.
	Unit time.Duration
	// Rules names the EVM rules of the chain when the contracts were deployed, such as osaka, as its operator states them;
	// "" if he does not.
	Rules string
}

// chainJSON is a chain as the file has it.
type chainJSON struct {
	ID       uint64      `json:"id"`
	Genesis  common.Hash `json:"genesis"`
	Finality string      `json:"finality"`
	Unit     string      `json:"unit"`
	Rules    string      `json:"rules,omitempty"`
}

// Describe asks a node for what a deployment file says of its chain. The finality is the client's.
func Describe(ctx context.Context, client *chain.Client) (Chain, error) {
	genesis, err := client.BlockAt(ctx, 0)
	if err != nil {
		return Chain{}, fmt.Errorf("deployment: the genesis block: %w", err)
	}
	head, err := client.Head(ctx)
	if err != nil {
		return Chain{}, err
	}
	return Chain{ID: client.ChainID(), Genesis: genesis.Hash, Finality: client.Finality(), Unit: head.Unit()}, nil
}

// MarshalJSON writes finality and unit as words: "confirmations:12", "1s".
func (c Chain) MarshalJSON() ([]byte, error) {
	return json.Marshal(chainJSON{c.ID, c.Genesis, c.Finality.String(), c.Unit.String(), c.Rules})
}

// UnmarshalJSON reads what MarshalJSON writes and refuses unknown fields.
func (c *Chain) UnmarshalJSON(data []byte) error {
	var raw chainJSON
	if err := unmarshalStrict(data, &raw); err != nil {
		return err
	}
	finality, err := chain.ParseFinality(raw.Finality)
	if err != nil {
		return err
	}
	unit, err := time.ParseDuration(raw.Unit)
	if err != nil {
		return fmt.Errorf("unit: %w", err)
	}
	*c = Chain{raw.ID, raw.Genesis, finality, unit, raw.Rules}
	return nil
}

// validate reports what a chain that [Describe] returned cannot have.
func (c Chain) validate() error {
	switch {
	case c.ID == 0:
		return fmt.Errorf("%w: the chain has no id", ErrFile)
	case c.Genesis == common.Hash{}:
		return fmt.Errorf("%w: the chain has no genesis hash", ErrFile)
	}
	switch c.Unit {
	case time.Second, time.Millisecond, time.Microsecond, time.Nanosecond:
		return nil
	}
	return fmt.Errorf("%w: %s is not a unit of time of a chain", ErrFile, c.Unit)
}
