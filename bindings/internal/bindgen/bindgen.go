// Package bindgen generates Go bindings from the committed compiler output. It runs abigen v2 with
// the project's choices. The generator uses it, and so does the test that generates the bindings
// again and compares them with the committed ones.
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

// Parse decodes a compiler output. An output without contracts is an error.
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

// Generate returns the Go source of package pkg with the bindings of all contracts in a compiler
// output.
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

// unbound is the name of a function that gets no binding. Abigen names the struct of a function's
// results after the function alone, so a function that two contracts have would be declared twice.
// Nothing needs this function, because the token's name determines its result.
const unbound = "eip712Domain"

// boundABI returns the ABI without the function that gets no binding.
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
