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
	Mint, Transfer, Distribution, Consolidation, Burn, Append common.Address
	// Bundle is the digest of the key bundle that the keys are from, in hexadecimal. It is "" if
	// they are not from one.
	Bundle string
}

// all are the circuits, in the order in which their verifiers are deployed.
var all = []statement.Circuit{
	statement.MintCircuit, statement.TransferCircuit, statement.DistributionCircuit,
	statement.ConsolidationCircuit, statement.BurnCircuit, statement.AppendCircuit,
}

// optional are the circuits whose keys a development chain can do without.
var optional = map[statement.Circuit]bool{
	statement.DistributionCircuit: true, statement.ConsolidationCircuit: true,
}

// of returns the place of a circuit's verifier.
func (v *Verifiers) of(c statement.Circuit) *common.Address {
	return map[statement.Circuit]*common.Address{
		statement.MintCircuit:          &v.Mint,
		statement.TransferCircuit:      &v.Transfer,
		statement.DistributionCircuit:  &v.Distribution,
		statement.ConsolidationCircuit: &v.Consolidation,
		statement.BurnCircuit:          &v.Burn,
		statement.AppendCircuit:        &v.Append,
	}[c]
}

// Verifiers deploys a verifier for each circuit that has a key. Each one tests itself when it is
// deployed: a wrong key, or a chain without the pairing precompiles, is an error. On a chain that
// is not for development it returns [development.ErrNotDevelopment] for development keys, and for
// keys that are not those of all circuits; then it has sent nothing.
func (d Deployer) Verifiers(ctx context.Context, keys Keys) (Verifiers, error) {
	if err := keys.checkChain(ctx, d); err != nil {
		return Verifiers{}, err
	}
	verifiers := Verifiers{Bundle: keys.Bundle}
	for _, c := range all {
		if keys.lacks(c) {
			continue
		}
		address, err := d.verifier(ctx, c, *keys.of(c))
		if err != nil {
			return Verifiers{}, err
		}
		*verifiers.of(c) = address
	}
	return verifiers, nil
}

// checkChain returns development.ErrNotDevelopment if the keys are for a development chain only,
// and the chain is another.
func (k Keys) checkChain(ctx context.Context, d Deployer) error {
	if k.Development {
		return d.onDevelopment(ctx, "development keys")
	}
	if slices.ContainsFunc(all, k.lacks) {
		return d.onDevelopment(ctx, "a circuit without a key")
	}
	return nil
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
	return bindings.Verifiers{
		Mint: v.Mint, Transfer: v.Transfer, Distribution: v.Distribution, Consolidation: v.Consolidation,
		Burn: v.Burn, Append: v.Append,
	}
}

// checkComplete returns development.ErrNotDevelopment if a circuit has no verifier, on a chain that
// is not for development: the z-contract refuses every item of that kind for ever.
func (v Verifiers) checkComplete(ctx context.Context, d Deployer) error {
	for _, c := range all {
		if *v.of(c) == (common.Address{}) {
			return d.onDevelopment(ctx, "a circuit without a verifier")
		}
	}
	return nil
}

// byCircuit returns the verifiers by the name of their circuit, as the deployment file has them:
// without those that are zero.
func byCircuit(v bindings.Verifiers) map[string]common.Address {
	named := map[string]common.Address{
		string(statement.MintCircuit):          v.Mint,
		string(statement.TransferCircuit):      v.Transfer,
		string(statement.DistributionCircuit):  v.Distribution,
		string(statement.ConsolidationCircuit): v.Consolidation,
		string(statement.BurnCircuit):          v.Burn,
		string(statement.AppendCircuit):        v.Append,
	}
	maps.DeleteFunc(named, func(_ string, at common.Address) bool { return at == common.Address{} })
	return named
}
