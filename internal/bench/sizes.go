package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/zsettle/zsettle/notes"
)

// Sizes has sizes in bytes.
type Sizes struct {
	// Proof is a proof with its digest, in calldata.
	Proof uint64 `json:"proof"`
	// NoteCiphertext is a note with its memo, encrypted to its owner.
	NoteCiphertext uint64 `json:"note_ciphertext"`
	// VerifyingKey is the one of every circuit.
	VerifyingKey uint64 `json:"verifying_key"`
	// ProvingKey is the file of each circuit's key.
	ProvingKey map[string]uint64 `json:"proving_key"`
	// Item is the calldata of one item of each kind, with its proof. What is longer for more leaves
	// or legs is not in it.
	Item map[string]uint64 `json:"item"`
	// Contract is the code of each contract on the chain.
	Contract map[string]uint64 `json:"contract"`
}

// sizes computes the sizes of the module in a folder.
func sizes(root string) (s Sizes, err error) {
	s.NoteCiphertext = notes.CiphertextSize
	if err := s.addKeys(root); err != nil {
		return s, err
	}
	return s, s.addContracts(root)
}

// addKeys reads the golden file of the prover.
func (s *Sizes) addKeys(root string) error {
	data, err := os.ReadFile(filepath.Join(root, "prover/testdata/shape.golden"))
	if err != nil {
		return err
	}
	s.ProvingKey = map[string]uint64{}
	for line := range strings.Lines(string(data)) {
		var proof, digest, proving, verifying uint64
		name, rest, _ := strings.Cut(line, ":")
		_, keys, _ := strings.Cut(rest, "; ")
		_, err := fmt.Sscanf(rest, " proof %d+%d bytes", &proof, &digest)
		_, err2 := fmt.Sscanf(keys, "proving key %d bytes, verifying key %d bytes", &proving, &verifying)
		if err := errors.Join(err, err2); err != nil {
			return fmt.Errorf("prover/testdata/shape.golden: %q: %w", line, err)
		}
		s.Proof, s.VerifyingKey, s.ProvingKey[name] = proof+digest, verifying, proving
	}
	return nil
}

// artifacts is the compiler's output.
type artifacts struct {
	Contracts map[string]struct {
		ABI      json.RawMessage `json:"abi"`
		Deployed string          `json:"deployedBytecode"`
	} `json:"contracts"`
}

// addContracts reads the compiler's output.
func (s *Sizes) addContracts(root string) error {
	data, err := os.ReadFile(filepath.Join(root, "zcontract/artifacts/zsettle.json"))
	if err != nil {
		return err
	}
	var out artifacts
	if err := json.Unmarshal(data, &out); err != nil {
		return fmt.Errorf("zcontract/artifacts/zsettle.json: %w", err)
	}
	s.Contract = map[string]uint64{}
	for name, c := range out.Contracts {
		s.Contract[name] = uint64(len(strings.TrimPrefix(c.Deployed, "0x")) / 2)
	}
	s.Item, err = items(out.Contracts["ZContract"].ABI)
	return err
}

// items returns the calldata of the items that the functions of a contract take, by the name of the
// item.
func items(contract []byte) (map[string]uint64, error) {
	parsed, err := abi.JSON(bytes.NewReader(contract))
	if err != nil {
		return nil, fmt.Errorf("the ABI of the z-contract: %w", err)
	}
	sizes := map[string]uint64{}
	for _, method := range parsed.Methods {
		for _, input := range method.Inputs {
			t := &input.Type
			if t.T == abi.SliceTy {
				t = t.Elem
			}
			kind, isItem := strings.CutSuffix(t.TupleRawName, "Item")
			if t.T == abi.TupleTy && isItem {
				sizes[strings.ToLower(kind)] = 32 * words(*t)
			}
		}
	}
	return sizes, nil
}

// words returns how many words a type of fixed size has in calldata.
func words(t abi.Type) (n uint64) {
	switch t.T {
	case abi.TupleTy:
		for _, element := range t.TupleElems {
			n += words(*element)
		}
		return n
	case abi.ArrayTy:
		return uint64(t.Size) * words(*t.Elem)
	}
	return 1
}
