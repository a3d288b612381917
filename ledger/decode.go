package ledger

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// decoder turns a log into an event of this package.
type decoder func(*types.Log) (Event, error)

// The decoders of each contract, by the hash of the event's signature.
var (
	zDecoders = map[common.Hash]decoder{}
	pDecoders = map[common.Hash]decoder{}
)

// registerZ adds the decoder of an event of the z-contract.
func registerZ[T any](name string, unpack func(*types.Log) (*T, error), convert func(*converter, *T) Event) {
	event := zabi.GetABI().Events[name]
	zDecoders[event.ID] = newDecoder(event, unpack, convert)
}

// registerWords adds a decoder of an event of the z-contract that does without the bindings.
func registerWords(name string, decode decoder) { zDecoders[zabi.GetABI().Events[name].ID] = decode }

// registerP adds the decoder of an event of the private contracts.
func registerP[T any](name string, unpack func(*types.Log) (*T, error), convert func(*converter, *T) Event) {
	event := pabi.GetABI().Events[name]
	pDecoders[event.ID] = newDecoder(event, unpack, convert)
}

// newDecoder returns a decoder that unpacks a log with the bindings and converts the result.
func newDecoder[T any](
	of abi.Event,
	unpack func(*types.Log) (*T, error),
	convert func(*converter, *T) Event,
) decoder {
	name, hasData := of.Name, len(of.Inputs.NonIndexed()) > 0
	return func(log *types.Log) (Event, error) {
		if hasData && len(log.Data) == 0 { // the bindings return an event without its fields, and no error
			return nil, fmt.Errorf("%w: event %s has no data", ErrMalformed, name)
		}
		raw, err := unpack(log)
		if err != nil {
			return nil, fmt.Errorf("%w: event %s: %w", ErrMalformed, name, err)
		}
		var c converter
		event := convert(&c, raw)
		if err := c.malformed("event " + name); err != nil {
			return nil, err
		}
		return event, nil
	}
}

// decode returns the event of a log. known is false for a log that is not one of this package's
// events.
func (c *ZContract) decode(log *types.Log) (event Event, known bool, err error) {
	if len(log.Topics) == 0 {
		return nil, false, nil
	}
	var decode decoder
	switch log.Address {
	case c.at.ZContract:
		decode, known = zDecoders[log.Topics[0]]
	case c.at.PrivateContracts:
		decode, known = pDecoders[log.Topics[0]]
	}
	if !known {
		return nil, false, nil
	}
	event, err = decode(log)
	return event, true, err
}
