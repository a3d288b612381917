package chain

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"net/http"

	"github.com/ethereum/go-ethereum/rpc"
)

// maxBatch is how many requests are sent at once, unless the node takes fewer.
const maxBatch = 100

// codeNoMethod is that of a JSON-RPC error for a method which the node does not know.
const codeNoMethod = -32601

// requests performs many requests of one method, in batches of at most most requests, and returns
// the answers in their order. A node that refuses a batch gets smaller ones, down to single
// requests.
func (n *node) requests(
	ctx context.Context, config *Config, most int, method string, args [][]any,
) ([]json.RawMessage, error) {
	answers := make([]json.RawMessage, len(args))
	for done := 0; done < len(args); {
		size := min(int(n.batch.Load()), most, len(args)-done)
		err := n.part(ctx, config, method, args[done:done+size], answers[done:done+size])
		switch {
		case err == nil:
			done += size
		case size > 1 && refusesBatch(err):
			n.batch.Store(int64(size / 2))
		default:
			return nil, err
		}
	}
	return answers, nil
}

// refusesBatch reports whether an error can be about the size of a batch, or about batches as such.
// A node that is asked too often or fails inside says nothing about them.
func refusesBatch(err error) bool {
	var failed *NodeError
	if !errors.As(err, &failed) {
		return false
	}
	client := failed.Status >= 400 && failed.Status < 500 && failed.Status != http.StatusTooManyRequests
	return client || failed.Trouble == TooLarge || failed.Trouble == Nonsense
}

// part performs a few requests at once.
func (n *node) part(ctx context.Context, config *Config, method string, args [][]any, answers []json.RawMessage) error {
	if len(args) == 1 {
		return n.single(ctx, config, &answers[0], method, args[0])
	}
	batch := make([]rpc.BatchElem, len(args))
	for i := range args {
		batch[i] = rpc.BatchElem{Method: method, Args: args[i], Result: &answers[i]}
	}
	limit, cancel := context.WithTimeout(ctx, config.Timeout)
	defer cancel()
	if err := n.failure(ctx, method, n.conn.Load().BatchCallContext(limit, batch)); err != nil {
		return err
	}
	for i := range batch {
		if batch[i].Error == nil {
			continue
		}
		// The refusal may be of the batch, as "response too large": the request may succeed alone.
		if err := n.single(ctx, config, &answers[i], method, args[i]); err != nil {
			return err
		}
	}
	return nil
}

// single performs one request, and remembers if the node does not know its method.
func (n *node) single(ctx context.Context, config *Config, answer any, method string, args []any) error {
	err := n.call(ctx, config, answer, method, args...)
	var refusal *AnswerError
	if errors.As(err, &refusal) && refusal.Code == codeNoMethod {
		n.forget(method)
	}
	return err
}

// forget remembers that the node does not know a method.
func (n *node) forget(method string) {
	for {
		old := n.without.Load()
		without := map[string]bool{method: true}
		if old != nil {
			maps.Copy(without, *old)
		}
		if n.without.CompareAndSwap(old, &without) {
			return
		}
	}
}
