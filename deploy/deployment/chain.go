package deployment

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
)

// Chain is what a client has to know of the chain that a deployment is on.
type Chain struct {
	// ID is the EIP-155 id, never 0.
	ID uint64
	// Genesis is the hash of block 0, which distinguishes two chains with the same id.
	Genesis common.Hash
	// Finality says when a block can no longer change.
	Finality chain.Finality
	// Unit is one tick of the chain's clock: a second, a millisecond, a microsecond or a
	// nanosecond.
	Unit time.Duration
	// Rules names the EVM rules of the chain when the contracts were deployed, such as osaka, as
	// the deployer stated them. It is "" if they are not known.
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

// Describe asks a node for what a deployment file has of its chain. Finality is the client's, and
// Rules is left open. It returns [chain.ErrUnitUnknown] for a chain that has no block yet except
// the first.
func Describe(ctx context.Context, client *chain.Client) (Chain, error) {
	genesis, err := client.Genesis(ctx)
	if err != nil {
		return Chain{}, fmt.Errorf("deployment: the genesis block: %w", err)
	}
	unit, err := client.Unit(ctx)
	if err != nil {
		return Chain{}, err
	}
	return Chain{ID: client.ChainID(), Genesis: genesis, Finality: client.Finality(), Unit: unit}, nil
}

// MarshalJSON writes finality and unit as words: "confirmations:12", "1s".
func (c Chain) MarshalJSON() ([]byte, error) {
	return json.Marshal(chainJSON{
		ID:       c.ID,
		Genesis:  c.Genesis,
		Finality: c.Finality.String(),
		Unit:     c.Unit.String(),
		Rules:    c.Rules,
	})
}

// UnmarshalJSON reads what MarshalJSON writes and refuses unknown fields. Like [Load] it quotes no
// value in an error.
func (c *Chain) UnmarshalJSON(data []byte) error {
	var raw chainJSON
	if err := unmarshalStrict(data, &raw); err != nil {
		return err
	}
	finality, err := chain.ParseFinality(raw.Finality)
	if err != nil {
		return errors.New("the chain's finality is not instant, confirmations:N or finalized")
	}
	unit, err := time.ParseDuration(raw.Unit)
	if err != nil {
		return errors.New("the chain's unit is not a duration such as 1s")
	}
	*c = Chain{ID: raw.ID, Genesis: raw.Genesis, Finality: finality, Unit: unit, Rules: raw.Rules}
	return nil
}

// Units returns the units of time that a chain's clock can have.
func Units() []time.Duration {
	return []time.Duration{time.Second, time.Millisecond, time.Microsecond, time.Nanosecond}
}

// validate returns an error for a chain that [Describe] cannot have returned.
func (c Chain) validate() error {
	switch {
	case c.ID == 0:
		return fmt.Errorf("%w: the chain has no id", ErrFile)
	case c.Genesis == common.Hash{}:
		return fmt.Errorf("%w: the chain has no genesis hash", ErrFile)
	case !slices.Contains(Units(), c.Unit):
		return fmt.Errorf("%w: %s is not a chain's unit of time", ErrFile, c.Unit)
	}
	return nil
}
