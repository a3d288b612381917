// Package bindgen turns the committed compiler output into Go bindings: abigen v2 with the project's choices. It is used by the
// generator and by the test that holds the committed bindings against a fresh run.
package bindgen

import (
	"encoding/json"
	"fmt"
	"sort"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// Artifacts is the compiler output as zcontract/tools/compile.mjs writes it.
type Artifacts struct {
	Compiler   string              `json:"compiler"`   // full version of solc
	EVMVersion string              `json:"evmVersion"` // rule set compiled for
	Contracts  map[string]Contract `json:"contracts"`  // by contract name
}

// Contract is the compiler output of one contract; code is hex with 0x.
type Contract struct {
	ABI              json.RawMessage `json:"abi"`
	Bytecode         string          `json:"bytecode"`
	DeployedBytecode string          `json:"deployedBytecode"`
}

// Parse reads a compiler output; it fails on none at all.
func Parse(raw []byte) (*Artifacts, error) {
	var a Artifacts
	if err := json.Unmarshal(raw, &a); err != nil {
		return nil, fmt.Errorf("bindgen: %w", err)
	}
	if len(a.Contracts) == 0 {
		return nil, fmt.Errorf("bindgen: no contracts in the compiler output")
	}
	return &a, nil
}

// Generate returns the Go source of package pkg with the bindings of all contracts in a compiler output.
func Generate(raw []byte, pkg string) ([]byte, error) {
	a, err := Parse(raw)
	if err != nil {
		return nil, err
	}
	var names, abis, codes []string
	for name := range a.Contracts {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		bound, err := boundABI(a.Contracts[name].ABI)
		if err != nil {
			return nil, err
		}
		abis = append(abis, bound)
		codes = append(codes, a.Contracts[name].Bytecode)
	}
	code, err := abigen.BindV2(names, abis, codes, pkg, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("bindgen: %w", err)
	}
	return []byte(code), nil
}

// unbound is left out of the bindings: abigen names the struct of several results after the function alone, so a function that two
// contracts have would be declared twice. Its result is fixed by the token's name anyway.
const unbound = "eip712Domain"

// boundABI returns the ABI without what is not bound.
func boundABI(raw json.RawMessage) (string, error) {
	var entries []json.RawMessage
	if err := json.Unmarshal(raw, &entries); err != nil {
		return "", fmt.Errorf("bindgen: %w", err)
	}
	var kept []json.RawMessage
	for _, entry := range entries {
		var named struct{ Name string }
		if err := json.Unmarshal(entry, &named); err != nil {
			return "", fmt.Errorf("bindgen: %w", err)
		}
		if named.Name != unbound {
			kept = append(kept, entry)
		}
	}
	out, err := json.Marshal(kept)
	if err != nil {
		return "", fmt.Errorf("bindgen: %w", err)
	}
	return string(out), nil
}
