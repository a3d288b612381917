package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"
)

// RevertError is a call or transaction that a contract refused. errors.Is and errors.As look into its reason.
type RevertError struct {
	// Data is the revert data, at least four bytes, or nil when the node gave none.
	Data []byte
	// Reason is what [Config.DecodeRevert] made of the data. Without data or without a decoder it is an error that only says
	// that the transaction reverted.
	Reason error
}

// Error says why the contract refused.
func (e *RevertError) Error() string {
	return fmt.Sprintf("chain: the contract refused: %v", e.Reason)
}

// Unwrap returns the reason.
func (e *RevertError) Unwrap() error { return e.Reason }

// reverted turns an RPC error that carries revert data into a RevertError. Texts are not looked at: each engine has its own.
func (c *Client) reverted(err error) error {
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

// undecoded is the decoder of a client that was given none.
func undecoded(data []byte) error { return fmt.Errorf("revert data %#x", data) }

// revertData finds the bytes in what engines put into an error's data: a hexadecimal string, the same after a word, or an object.
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
