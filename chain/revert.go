package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// RevertError is returned for a call or transaction that a contract refused. It wraps its reason.
type RevertError struct {
	// Data is the revert data, at least four bytes, or nil when the node reported none or less.
	Data []byte
	// Reason is the error that [Config.DecodeRevert] returned for the data. Without data it has the
	// node's words, or only says that the transaction reverted.
	Reason error
}

// Error returns why the contract refused.
func (e *RevertError) Error() string {
	return fmt.Sprintf("chain: the contract refused: %v", e.Reason)
}

// Unwrap returns the reason.
func (e *RevertError) Unwrap() error { return e.Reason }

// codeReverted is that of a JSON-RPC error for a reverted call, on the engines that have one.
const codeReverted = 3

// asRevert turns the answer that a call reverted into a RevertError, and returns any other error as
// it is. The data decides. Some engines answer without data, or with fewer bytes than an error has;
// then the code does, or the word "revert", which every engine uses and no other answer to a call
// has. A node that could not be asked has no answer, so it never looks like a contract that
// refused.
func (c *Client) asRevert(err error) error {
	var answer *AnswerError
	if !errors.As(err, &answer) {
		return err
	}
	if data := revertData(answer.data); len(data) >= 4 {
		return &RevertError{Data: data, Reason: c.config.DecodeRevert(data)}
	}
	if answer.Code == codeReverted || strings.Contains(strings.ToLower(answer.Message), "revert") {
		return &RevertError{Reason: errors.New(answer.Message)}
	}
	return err
}

// showRevertData is the decoder of a client that is configured without one.
func showRevertData(data []byte) error { return fmt.Errorf("revert data %#x", data) }

// revertData returns the bytes in an error's data, or nil. Depending on the engine, the data is a
// hexadecimal string, a word and such a string, or an object with one of the two.
func revertData(v any) []byte {
	switch v := v.(type) {
	case string:
		if i := strings.LastIndex(v, "0x"); i >= 0 {
			if data, err := hex.DecodeString(v[i+2:]); err == nil {
				return data
			}
		}
	case map[string]any:
		for _, key := range []string{"data", "result", "return"} {
			if data := revertData(v[key]); data != nil {
				return data
			}
		}
	}
	return nil
}

// isRevert reports whether an error is a contract's refusal.
func isRevert(err error) bool {
	var revert *RevertError
	return errors.As(err, &revert)
}
