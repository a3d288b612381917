package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/rpc"
)

// ErrContradiction is returned when what a node answers does not fit together, or is not what was
// asked for. The node may answer better later, and another node now.
var ErrContradiction = errors.New("chain: the node contradicts itself")

// Trouble says what kept a node from answering.
type Trouble string

// The troubles.
const (
	// Unreachable is a node to which there is no connection.
	Unreachable Trouble = "not reachable"
	// TimedOut is a node that did not answer within [Config.Timeout].
	TimedOut Trouble = "no answer in time"
	// BadStatus is an answer with an HTTP status other than 2xx.
	BadStatus Trouble = "HTTP status"
	// TooLarge is an answer that is larger than the client takes.
	TooLarge Trouble = "the answer is too large"
	// Nonsense is an answer that is not the JSON that it should be.
	Nonsense Trouble = "the answer cannot be read"
)

// NodeError is returned when a node did not answer a request. It says nothing about the chain, so
// trying again can help. Its text names no more of the node's URL than scheme and host.
type NodeError struct {
	// Node is scheme://host of the node.
	Node string
	// Method is that of the request.
	Method  string
	Trouble Trouble
	// Status is the HTTP status of [BadStatus], and 0 otherwise.
	Status int

	detail string
}

// Error names the node, the request and what went wrong.
func (e *NodeError) Error() string {
	text := fmt.Sprintf("chain: %s of %s: %s", e.Method, e.Node, e.Trouble)
	if e.Status != 0 {
		text = fmt.Sprintf("%s %d %s", text, e.Status, http.StatusText(e.Status))
	}
	if e.detail != "" {
		text += ": " + e.detail
	}
	return text
}

// AnswerError is the error with which a node answered a request. A contract that refused a call is
// a [RevertError] instead.
type AnswerError struct {
	// Node is scheme://host of the node.
	Node string
	// Method is that of the request.
	Method string
	// Code is that of the JSON-RPC error.
	Code int
	// Message is the node's own text.
	Message string

	data any
}

// Error names the node, the request and the node's text.
func (e *AnswerError) Error() string {
	return fmt.Sprintf("chain: %s of %s: %s", e.Method, e.Node, e.Message)
}

// The codes with which nodes say in a JSON-RPC error that they are asked too often.
const (
	codeLimited  = -32005
	codeLimited2 = -32029
)

// Busy reports whether a node answered that it is asked too often, or not able to serve at the
// moment. Whoever asks again should wait first.
func Busy(err error) bool {
	var node *NodeError
	if errors.As(err, &node) {
		return node.Status == http.StatusTooManyRequests || node.Status == http.StatusServiceUnavailable
	}
	var answer *AnswerError
	return errors.As(err, &answer) &&
		(answer.Code == codeLimited || answer.Code == codeLimited2 || answer.Code == http.StatusTooManyRequests)
}

// Refused reports whether a node was reached and did not carry out a request, for whatever reason.
// It may carry out a smaller one.
func Refused(err error) bool {
	var node *NodeError
	if errors.As(err, &node) {
		return node.Trouble != Unreachable
	}
	var answer *AnswerError
	return errors.As(err, &answer)
}

// isAnswer reports whether an error is a node's answer, and not the lack of one.
func isAnswer(err error) bool {
	var answer *AnswerError
	return errors.As(err, &answer)
}

// refuses reports whether a node answered that it does not serve a request, and not only now.
func refuses(err error) bool { return isAnswer(err) && !Busy(err) }

// failure turns what the RPC library returned into an error of this package: the library's own
// errors contain the URL, and so the key that some nodes have in it.
func (n *node) failure(ctx context.Context, method string, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil { // the caller's, which has not the limit of one request
		return fmt.Errorf("chain: %s: %w", method, ctx.Err())
	}
	var answer rpc.Error
	if errors.As(err, &answer) {
		e := &AnswerError{Node: n.name, Method: method, Code: answer.ErrorCode(), Message: n.redact(answer.Error())}
		if withData, ok := answer.(rpc.DataError); ok {
			e.data = withData.ErrorData()
		}
		return e
	}
	return n.trouble(method, err)
}

// trouble classifies an error that is no answer.
func (n *node) trouble(method string, err error) *NodeError {
	e := &NodeError{Node: n.name, Method: method, Trouble: Unreachable, detail: n.redact(innermost(err).Error())}
	var status rpc.HTTPError
	var timeout interface{ Timeout() bool }
	switch {
	case errors.As(err, &status):
		// The body is left out: it is any text, and some proxies repeat the request in it.
		e.Trouble, e.Status, e.detail = BadStatus, status.StatusCode, ""
	case errors.Is(err, errTooLarge):
		e.Trouble, e.detail = TooLarge, ""
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		e.Trouble, e.detail = TimedOut, ""
	case unreadable(err):
		e.Trouble = Nonsense
	}
	return e
}
