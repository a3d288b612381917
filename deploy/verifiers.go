package deploy

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/statement"
)

// Verifiers are the addresses of the proof verifiers that a z-contract calls. On a development
// chain one may be zero: then the contract refuses that kind of item.
type Verifiers struct {
	Mint, Transfer, Burn, Append common.Address
	// Bundle is the digest of the key bundle that the keys are from, in hexadecimal. It is "" if
	// they are not from one.
	Bundle string
}

// Verifiers deploys a verifier for each circuit. Each one tests itself when it is deployed: a wrong
// key, or a chain without the pairing precompiles, is an error. It returns
// [development.ErrNotDevelopment] for development keys on a chain that is not for development.
func (d Deployer) Verifiers(ctx context.Context, keys Keys) (Verifiers, error) {
	if keys.Development {
		if err := d.onDevelopment("development keys"); err != nil {
			return Verifiers{}, err
		}
	}
	verifiers := Verifiers{Bundle: keys.Bundle}
	for _, v := range []struct {
		circuit statement.Circuit
		key     VerifyingKey
		address *common.Address
	}{
		{statement.MintCircuit, keys.Mint, &verifiers.Mint},
		{statement.TransferCircuit, keys.Transfer, &verifiers.Transfer},
		{statement.BurnCircuit, keys.Burn, &verifiers.Burn},
		{statement.AppendCircuit, keys.Append, &verifiers.Append},
	} {
		address, err := d.verifier(ctx, v.circuit, v.key)
		if err != nil {
			return Verifiers{}, err
		}
		*v.address = address
	}
	return verifiers, nil
}

// verifier deploys the verifier of one circuit.
func (d Deployer) verifier(ctx context.Context, c statement.Circuit, key VerifyingKey) (common.Address, error) {
	name := string(c) + " verifier"
	code, err := key.creation()
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy: %s: %w", name, err)
	}
	receipt, err := d.create(ctx, name, code)
	return receipt.Created, err
}

// abi returns the verifiers as the z-contract's constructor takes them.
func (v Verifiers) abi() bindings.Verifiers {
	return bindings.Verifiers{Mint: v.Mint, Transfer: v.Transfer, Burn: v.Burn, Append: v.Append}
}

// checkComplete returns development.ErrNotDevelopment if a circuit has no verifier, on a chain that
// is not for development: the z-contract refuses every item of that kind for ever.
func (v Verifiers) checkComplete(d Deployer) error {
	if slices.Contains([]common.Address{v.Mint, v.Transfer, v.Burn, v.Append}, common.Address{}) {
		return d.onDevelopment("a circuit without a verifier")
	}
	return nil
}

// byCircuit returns the verifiers by the name of their circuit, as the deployment file has them:
// without those that are zero.
func byCircuit(v bindings.Verifiers) map[string]common.Address {
	all := map[string]common.Address{
		string(statement.MintCircuit):     v.Mint,
		string(statement.TransferCircuit): v.Transfer,
		string(statement.BurnCircuit):     v.Burn,
		string(statement.AppendCircuit):   v.Append,
	}
	maps.DeleteFunc(all, func(_ string, at common.Address) bool { return at == common.Address{} })
	return all
}
