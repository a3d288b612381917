package node

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// maxBlocks is how many blocks' times are remembered. When there are more, all are asked again.
const maxBlocks = 100_000

// maxAssets is how many tokens' decimals are remembered. When there are more, all are asked again:
// strangers can name any number of tokens in their offers.
const maxAssets = 10_000

// times remembers what does not change on the chain and is asked often: the times of final blocks
// and the decimals of tokens.
type times struct {
	client *chain.Client

	mu       sync.Mutex
	blocks   map[uint64]chain.Block
	ofAssets map[notes.Asset]uint8
}

func newTimes(client *chain.Client) *times {
	return &times{client: client, blocks: map[uint64]chain.Block{}, ofAssets: map[notes.Asset]uint8{}}
}

// block returns a final block.
func (t *times) block(ctx context.Context, number uint64) (chain.Block, error) {
	t.mu.Lock()
	block, known := t.blocks[number]
	t.mu.Unlock()
	if known {
		return block, nil
	}
	block, err := t.client.BlockAt(ctx, number)
	if err != nil {
		return block, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.blocks) >= maxBlocks {
		clear(t.blocks)
	}
	t.blocks[number] = block
	return block, nil
}

// clock returns the time of a final block by the calendar.
func (t *times) clock(ctx context.Context, number uint64) (time.Time, error) {
	block, err := t.block(ctx, number)
	return clockOf(block), err
}

func clockOf(b chain.Block) time.Time {
	perSecond := unitsPerSecond(b.Unit())
	rest := time.Duration(b.Time%perSecond) * b.Unit()
	return time.Unix(int64(b.Time/perSecond), 0).Add(rest).UTC()
}

// decimals returns the decimal places of a token, 0 for what is not one.
func (t *times) decimals(ctx context.Context, z *ledger.ZContract, asset notes.Asset) (uint8, error) {
	t.mu.Lock()
	decimals, known := t.ofAssets[asset]
	t.mu.Unlock()
	if known {
		return decimals, nil
	}
	decimals, err := z.Decimals(ctx, asset)
	var reverted *chain.RevertError
	if errors.As(err, &reverted) || errors.Is(err, ledger.ErrNoCode) || errors.Is(err, ledger.ErrMalformed) {
		decimals, err = 0, nil // what strangers name in their terms need not be a token
	}
	if err != nil {
		return 0, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.ofAssets) >= maxAssets {
		clear(t.ofAssets)
	}
	t.ofAssets[asset] = decimals
	return decimals, nil
}
