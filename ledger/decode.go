package ledger

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// decoders by the hash of the event's signature.
var (
	zDecoders = map[common.Hash]func(*types.Log) (Event, error){}
	pDecoders = map[common.Hash]func(*types.Log) (Event, error){}
)

// register makes a decoder of the bindings' unpacking and a conversion to this package's event.
func register[T any](name string, unpack func(*types.Log) (*T, error), convert func(*converter, *T) Event) {
	decoders, abi := zDecoders, zabi.GetABI()
	if name == "Posted" {
		decoders, abi = pDecoders, pabi.GetABI()
	}
	decoders[abi.Events[name].ID] = func(log *types.Log) (Event, error) {
		raw, err := unpack(log)
		if err != nil {
			return nil, fmt.Errorf("%w: event %s: %w", ErrMalformed, name, err)
		}
		var c converter
		event := convert(&c, raw)
		if c.err != nil {
			return nil, fmt.Errorf("%w: event %s: %w", ErrMalformed, name, c.err)
		}
		return event, nil
	}
}

// decode returns the event of a log, or nil for one of no interest.
func (c *ZContract) decode(log *types.Log) (Event, error) {
	if len(log.Topics) == 0 {
		return nil, nil
	}
	var decoder func(*types.Log) (Event, error)
	switch log.Address {
	case c.at.ZContract:
		decoder = zDecoders[log.Topics[0]]
	case c.at.PrivateContracts:
		decoder = pDecoders[log.Topics[0]]
	}
	if decoder == nil {
		return nil, nil
	}
	return decoder(log)
}

// converter turns the bindings' integers into domain types and keeps the first failure.
type converter struct{ err error }

func (c *converter) note(err error) {
	if c.err == nil {
		c.err = err
	}
}

func (c *converter) element(x *big.Int) field.Element {
	e, err := field.FromBig(x)
	c.note(err)
	return e
}

func (c *converter) commitment(x *big.Int) notes.Commitment {
	return notes.Commitment{Element: c.element(x)}
}

func (c *converter) commitments(list []*big.Int) []notes.Commitment {
	out := make([]notes.Commitment, len(list))
	for i, x := range list {
		out[i] = c.commitment(x)
	}
	return out
}

func (c *converter) nullifiers(x, y *big.Int) [2]notes.Nullifier {
	return [2]notes.Nullifier{{Element: c.element(x)}, {Element: c.element(y)}}
}

func (c *converter) value(x *big.Int) notes.Value {
	v, err := notes.ValueFromBig(x)
	c.note(err)
	return v
}

func (c *converter) point(x, y *big.Int) notes.Point {
	return notes.Point{X: c.element(x), Y: c.element(y)}
}

func (c *converter) auditKey(x, y *big.Int) notes.AuditKey {
	key, err := notes.ParseAuditKey(c.element(x), c.element(y))
	c.note(err)
	return key
}

// number converts an integer below limit.
func (c *converter) number(x *big.Int, limit uint64) uint64 {
	if !x.IsUint64() || x.Uint64() >= limit {
		c.note(fmt.Errorf("%v is not below %d", x, limit))
		return 0
	}
	return x.Uint64()
}

func (c *converter) registrations(indices []uint32, leaves []*big.Int) []Registration {
	if len(indices) != len(leaves) {
		c.note(fmt.Errorf("%d indices for %d leaves", len(indices), len(leaves)))
		return nil
	}
	changes := make([]Registration, len(indices))
	for i := range indices {
		changes[i] = Registration{indices[i], notes.Owner{Element: c.element(leaves[i])}}
	}
	return changes
}

// reason names the error of a skipped item.
func reason(selector [4]byte) error { return bindings.DecodeReason(selector) }
