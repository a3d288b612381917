package contract

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Version is the version of terms, messages and cards.
const Version = 1

// Domain is the place a private contract belongs to: terms and messages of one chain and z-contract are worth nothing on another.
type Domain struct {
	// ChainID is the EIP-155 id.
	ChainID uint64
	// ZContract is the address of the z-contract.
	ZContract common.Address
}

// typed returns EIP-712 typed data of this domain.
func (d Domain) typed(primary string, types apitypes.Types, message apitypes.TypedDataMessage) apitypes.TypedData {
	all := apitypes.Types{"EIP712Domain": {
		{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
		{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
	}}
	for name, fields := range types {
		all[name] = fields
	}
	return apitypes.TypedData{Types: all, PrimaryType: primary, Message: message, Domain: apitypes.TypedDataDomain{
		Name: "zsettle", Version: "1", ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)),
		VerifyingContract: d.ZContract.Hex(),
	}}
}

// bytes is the domain as it stands in the info of wrapped keys.
func (d Domain) bytes() []byte { return fmt.Appendf(nil, "/%d/%x", d.ChainID, d.ZContract[:]) }
