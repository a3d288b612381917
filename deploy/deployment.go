package deploy

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

const schema = 1

// ErrCode is returned when a chain has other code at a deployment's address than it was deployed with.
var ErrCode = errors.New("deploy: the chain has other code at the address")

// ErrFile is returned for a file that is no deployment of this version.
var ErrFile = errors.New("deploy: not a deployment file")

// Deployment says where the contracts of one chain are and what code they had.
type Deployment struct {
	Schema  int    `json:"schema"`
	ChainID uint64 `json:"chainId"`
	// Block is the first block with anything of the deployment: following starts there.
	Block uint64 `json:"block"`
	ledger.Addresses
	Verifiers VerifierAddresses `json:"verifiers"`
	// Tokens are the demo tokens, if any.
	Tokens []Token `json:"tokens,omitempty"`
	// CodeHashes are keccak256 of the code at each address, verifiers and tokens included.
	CodeHashes map[common.Address]common.Hash `json:"codeHashes"`
}

// VerifierAddresses are the addresses of the four verifiers.
type VerifierAddresses struct {
	Mint     common.Address `json:"mint"`
	Transfer common.Address `json:"transfer"`
	Burn     common.Address `json:"burn"`
	Append   common.Address `json:"append"`
}

// Token is a public token.
type Token struct {
	Symbol   string      `json:"symbol"`
	Decimals uint8       `json:"decimals"`
	Address  notes.Asset `json:"address"`
}

func verifierAddresses(v bindings.Verifiers) VerifierAddresses {
	return VerifierAddresses{v.Mint, v.Transfer, v.Burn, v.Append}
}

func (d *Deployment) all() []common.Address {
	all := []common.Address{d.ZContract, d.PrivateContracts, d.Verifiers.Mint, d.Verifiers.Transfer, d.Verifiers.Burn, d.Verifiers.Append}
	for _, t := range d.Tokens {
		all = append(all, common.Address(t.Address))
	}
	return all
}

// hashCode reads the code hashes from the chain.
func (d *Deployment) hashCode(ctx context.Context, client *chain.Client) error {
	d.CodeHashes = map[common.Address]common.Hash{}
	for _, at := range d.all() {
		code, err := client.Code(ctx, at)
		if err != nil {
			return err
		}
		if len(code) == 0 {
			return fmt.Errorf("%w: none at %s", ErrCode, at)
		}
		d.CodeHashes[at] = crypto.Keccak256Hash(code)
	}
	return nil
}

// Check holds the deployment against the chain: chain.ErrOtherChain for another chain id, ErrCode for other code at any of its
// addresses, or for a z-contract that names other verifiers.
func (d *Deployment) Check(ctx context.Context, client *chain.Client) error {
	if client.ChainID() != d.ChainID {
		return fmt.Errorf("%w: id %d, the deployment is on %d", chain.ErrOtherChain, client.ChainID(), d.ChainID)
	}
	found := *d
	if err := found.hashCode(ctx, client); err != nil {
		return err
	}
	for _, at := range d.all() {
		if found.CodeHashes[at] != d.CodeHashes[at] {
			return fmt.Errorf("%w: %s", ErrCode, at)
		}
	}
	verifiers, err := ledger.NewContract(client, d.Addresses).Verifiers(ctx)
	if err != nil {
		return err
	}
	if verifierAddresses(verifiers) != d.Verifiers {
		return fmt.Errorf("%w: the z-contract names other verifiers", ErrCode)
	}
	return nil
}

// Save writes the deployment to a file.
func (d *Deployment) Save(path string) error {
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("deploy: save: %w", err)
	}
	if err := os.WriteFile(path, append(data, '\n'), 0o644); err != nil {
		return fmt.Errorf("deploy: save: %w", err)
	}
	return nil
}

// Load reads what Save wrote; ErrFile for anything else, unknown fields included.
func Load(path string) (*Deployment, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("deploy: load: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	var d Deployment
	if err := decoder.Decode(&d); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrFile, path, err)
	}
	if decoder.More() || d.Schema != schema || d.ChainID == 0 {
		return nil, fmt.Errorf("%w: %s", ErrFile, path)
	}
	for _, at := range d.all() {
		if at == (common.Address{}) || d.CodeHashes[at] == (common.Hash{}) {
			return nil, fmt.Errorf("%w: %s: an address or its code hash is missing", ErrFile, path)
		}
	}
	return &d, nil
}
