package contract

import (
	"fmt"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Version is the version of terms, messages and cards.
const Version = 2

// Domain is the chain and the z-contract that a private contract belongs to. Terms and messages of
// one domain are not valid in another, because every signature covers the domain.
type Domain struct {
	// ChainID is the chain's id as in EIP-155.
	ChainID uint64
	// ZContract is the address of the z-contract.
	ZContract common.Address
}

// typed returns EIP-712 typed data in this domain: name "zsettle", version "1", the chain id and
// the z-contract as the verifying contract.
func (d Domain) typed(primary string, types apitypes.Types, message apitypes.TypedDataMessage) apitypes.TypedData {
	all := apitypes.Types{"EIP712Domain": {
		{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
		{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
	}}
	maps.Copy(all, types)
	return apitypes.TypedData{Types: all, PrimaryType: primary, Message: message, Domain: apitypes.TypedDataDomain{
		Name: "zsettle", Version: "1", ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)),
		VerifyingContract: d.ZContract.Hex(),
	}}
}

// bytes returns "/" ‖ chain id in decimal ‖ "/" ‖ z-contract in hexadecimal, which the HPKE info of
// wrapped keys ends with.
func (d Domain) bytes() []byte { return fmt.Appendf(nil, "/%d/%x", d.ChainID, d.ZContract[:]) }
