package deploy

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/statement"
)

// Verifiers are the proof verifiers that a z-contract calls.
type Verifiers struct {
	Mint, Transfer, Burn, Append common.Address
	// Bundle is the digest of the key bundle that the keys are from, in hexadecimal; "" if they are from none.
	Bundle string
}

// Verifiers deploys a verifier for each circuit. It returns [development.ErrNotDevelopment] for development keys on another
// chain. Each verifier tests itself in its constructor and refuses a chain without the pairing precompiles.
func (d Deployer) Verifiers(ctx context.Context, keys Keys) (Verifiers, error) {
	if keys.Development {
		if err := d.onDevelopment("development keys"); err != nil {
			return Verifiers{}, err
		}
	}
	at := Verifiers{Bundle: keys.Bundle}
	for _, part := range []struct {
		circuit statement.Circuit
		key     VerifyingKey
		at      *common.Address
	}{
		{statement.MintCircuit, keys.Mint, &at.Mint}, {statement.TransferCircuit, keys.Transfer, &at.Transfer},
		{statement.BurnCircuit, keys.Burn, &at.Burn}, {statement.AppendCircuit, keys.Append, &at.Append},
	} {
		code, err := part.key.creation()
		if err != nil {
			return Verifiers{}, err
		}
		receipt, err := d.create(ctx, string(part.circuit)+" verifier", code)
		if err != nil {
			return Verifiers{}, err
		}
		*part.at = receipt.Created
	}
	return at, nil
}

// abi returns the verifiers as the z-contract's constructor takes them.
func (v Verifiers) abi() bindings.Verifiers {
	return bindings.Verifiers{Mint: v.Mint, Transfer: v.Transfer, Burn: v.Burn, Append: v.Append}
}

// byCircuit returns the verifiers by the name of their circuit, as the deployment file has them.
func byCircuit(v bindings.Verifiers) map[string]common.Address {
	return map[string]common.Address{string(statement.MintCircuit): v.Mint, string(statement.TransferCircuit): v.Transfer,
		string(statement.BurnCircuit): v.Burn, string(statement.AppendCircuit): v.Append}
}
