package deployment

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// Schema is the version of the file that this package reads and writes.
const Schema = 2

// Deployment says where the contracts of one chain are and what code they had.
type Deployment struct {
	// Schema is [Schema].
	Schema int `json:"schema"`
	// Chain is the chain that the contracts are on.
	Chain Chain `json:"chain"`
	// Block is the first block with anything of the deployment: following starts there.
	Block uint64 `json:"block"`
	Addresses
	// Verifiers are the addresses of the proof verifiers by the name of the circuit: mint, transfer, burn, append.
	Verifiers map[string]common.Address `json:"verifiers"`
	// Libraries are the addresses of the linked libraries by their Solidity name; none in this version of the contracts.
	Libraries map[string]common.Address `json:"libraries,omitempty"`
	// Offices are the holders of the contract's offices when it was deployed.
	Offices Offices `json:"offices"`
	// Bundle is the SHA-256 of the manifest of the key bundle that the verifiers have their keys from, in lower-case
	// hexadecimal; "" for verifiers that take their keys from no bundle.
	Bundle string `json:"bundle,omitempty"`
	// Tokens are the demo tokens, if any.
	Tokens []Token `json:"tokens,omitempty"`
	// CodeHashes are keccak256 of the code at each address, verifiers, libraries and tokens included.
	CodeHashes map[common.Address]common.Hash `json:"codeHashes"`
}

// Addresses says where the two contracts are that clients talk to.
type Addresses struct {
	ZContract        common.Address `json:"zContract"`
	PrivateContracts common.Address `json:"privateContracts"`
}

// Offices are the accounts that hold the offices of the z-contract.
type Offices struct {
	Admin     common.Address `json:"admin"`
	Registrar common.Address `json:"registrar"`
	Auditor   common.Address `json:"auditor"`
	Lister    common.Address `json:"lister"`
	Pauser    common.Address `json:"pauser"`
}

// Token is a public token.
type Token struct {
	Symbol string `json:"symbol"`
	// Decimals is the number of decimal places that amounts are written with.
	Decimals uint8       `json:"decimals"`
	Address  notes.Asset `json:"address"`
}

// Token returns the token of a symbol.
func (d *Deployment) Token(symbol string) (Token, bool) {
	for _, t := range d.Tokens {
		if t.Symbol == symbol {
			return t, true
		}
	}
	return Token{}, false
}

// contracts returns all addresses of the deployment, the two contracts first and the rest in a fixed order.
func (d *Deployment) contracts() []common.Address {
	all := []common.Address{d.ZContract, d.PrivateContracts}
	for _, group := range []map[string]common.Address{d.Verifiers, d.Libraries} {
		for _, name := range slices.Sorted(maps.Keys(group)) {
			all = append(all, group[name])
		}
	}
	for _, t := range d.Tokens {
		all = append(all, common.Address(t.Address))
	}
	return all
}
