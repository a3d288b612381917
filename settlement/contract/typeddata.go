package contract

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// EncodeTypedData returns typed data as JSON, as eth_signTypedData_v4 and signing tools take it:
// bytes are hexadecimal with 0x.
func EncodeTypedData(data apitypes.TypedData) ([]byte, error) {
	data.Message = withHex(data.Message)
	text, err := json.Marshal(data)
	if err != nil {
		return nil, fmt.Errorf("contract: typed data: %w", err)
	}
	return text, nil
}

// withHex returns a message with its bytes in hexadecimal.
func withHex(message apitypes.TypedDataMessage) apitypes.TypedDataMessage {
	out := apitypes.TypedDataMessage{}
	for name, value := range message {
		switch v := value.(type) {
		case []byte:
			out[name] = hexutil.Encode(v)
		case apitypes.TypedDataMessage:
			out[name] = withHex(v)
		default:
			out[name] = v
		}
	}
	return out
}

// DecodeTypedData decodes what [EncodeTypedData] writes.
func DecodeTypedData(text []byte) (data apitypes.TypedData, err error) {
	if err := json.Unmarshal(text, &data); err != nil {
		return data, fmt.Errorf("contract: typed data: %w", err)
	}
	return data, nil
}

// SignApproval signs an approval that a node asks for as typed data. It signs nothing else: neither
// another type nor an approval of another chain or z-contract, whatever the node says it is.
func SignApproval(ctx context.Context, d Domain, checker Signer, data apitypes.TypedData) (Signature, error) {
	want := Approval{}.TypedData(d)
	same := data.PrimaryType == want.PrimaryType && maps.EqualFunc(data.Types, want.Types, slices.Equal) &&
		reflect.DeepEqual(data.Domain.Map(), want.Domain.Map())
	if !same {
		return Signature{}, errors.New("contract: what is to be signed is not an approval in this deployment")
	}
	return sign(ctx, checker, data)
}
