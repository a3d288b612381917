package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"
)

// RevertError is returned for a call or transaction that a contract refused. It wraps its reason.
type RevertError struct {
	// Data is the revert data, at least four bytes, or nil when the node reported none.
	Data []byte
	// Reason is the error that [Config.DecodeRevert] returned for the data. Without data it only
	// says that the transaction reverted.
	Reason error
}

// Error returns why the contract refused.
func (e *RevertError) Error() string {
	return fmt.Sprintf("chain: the contract refused: %v", e.Reason)
}

// Unwrap returns the reason.
func (e *RevertError) Unwrap() error { return e.Reason }

// asRevert turns an RPC error with revert data into a RevertError, and returns any other error as
// it is. It ignores the error's text, which differs between engines.
func (c *Client) asRevert(err error) error {
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return err
	}
	data := revertData(withData.ErrorData())
	if len(data) < 4 {
		return err
	}
	return &RevertError{Data: data, Reason: c.config.DecodeRevert(data)}
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
