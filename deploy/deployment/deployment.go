package deployment

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// Schema is the version of the file that this package reads and writes.
const Schema = 3

// Deployment says where the contracts of one chain are and what code they had.
type Deployment struct {
	// Schema is [Schema].
	Schema int `json:"schema"`
	// Chain is the chain that the contracts are on.
	Chain Chain `json:"chain"`
	// Block is the first block with a contract of the deployment. A replica starts to read there.
	Block uint64 `json:"block"`
	Addresses
	// Verifiers are the addresses of the proof verifiers by the name of the circuit: mint,
	// transfer, distribution, consolidation, burn and append. On a development chain some may be
	// missing: the z-contract refuses items of their kinds.
	Verifiers map[string]common.Address `json:"verifiers"`
	// Libraries are the contracts that carry out calls of the z-contract on its storage, by their
	// Solidity name: Administration and Deals.
	Libraries map[string]common.Address `json:"libraries"`
	// Authority is the contract Offices, which says who holds which office, and Timelock its only
	// admin.
	Authority common.Address `json:"authority"`
	Timelock  common.Address `json:"timelock"`
	// Offices are the holders of the z-contract's offices when it was deployed.
	Offices Offices `json:"offices"`
	// Bundle is the digest of the key bundle that the verifiers' keys are from: the SHA-256 of its
	// manifest, in lower-case hexadecimal. It is "" if they are not from one.
	Bundle string `json:"bundle,omitempty"`
	// Tokens are the demo tokens of a development chain.
	Tokens []Token `json:"tokens,omitempty"`
	// CodeHashes are keccak256 of the code at each address, including verifiers, libraries and
	// tokens.
	CodeHashes map[common.Address]common.Hash `json:"codeHashes"`
}

// Addresses are the addresses of the two contracts that clients use.
type Addresses struct {
	ZContract        common.Address `json:"zContract"`
	PrivateContracts common.Address `json:"privateContracts"`
}

// Offices says who holds the offices of the z-contract, and who governs them.
type Offices struct {
	// Delay is the time between the proposal of a grant and its earliest execution, in the chain's
	// own unit.
	Delay uint64 `json:"delay"`
	// Proposers may schedule the grant of an office, executors execute one that is due, and
	// cancellers call one off. No proposer is a canceller.
	Proposers  []common.Address `json:"proposers"`
	Executors  []common.Address `json:"executors"`
	Cancellers []common.Address `json:"cancellers"`
	// Guardian may take an office away from anybody, without delay.
	Guardian  common.Address `json:"guardian"`
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

// Token returns the token with a symbol. ok is false if the deployment has none.
func (d *Deployment) Token(symbol string) (token Token, ok bool) {
	for _, t := range d.Tokens {
		if t.Symbol == symbol {
			return t, true
		}
	}
	return Token{}, false
}

// Value reads an amount of the token in its own unit, such as 12.50, and returns it in the smallest
// one. It returns notes.ErrAmount for what [notes.ParseAmount] refuses, and notes.ErrValueRange for
// more than one note can have.
func (t Token) Value(text string) (notes.Value, error) {
	amount, err := notes.ParseAmount(text, t.Decimals)
	if err != nil {
		return notes.Value{}, err
	}
	return amount.Value()
}

// Format writes an amount with the token's decimals and symbol: "12.5 CASH".
func (t Token) Format(a notes.Amount) string { return a.Format(t.Decimals) + " " + t.Symbol }

// contracts returns all addresses of the deployment in a fixed order, the two contracts first.
func (d *Deployment) contracts() []common.Address {
	all := []common.Address{d.ZContract, d.PrivateContracts, d.Authority, d.Timelock}
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
