package deploy

import (
	_ "embed"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
)

// Plan is what the operator of a consortium decides before the contracts are put on a chain.
// [ParsePlan] reads it from a file, of which [ExamplePlan] is an example.
type Plan struct {
	// Keys is the folder of the key bundle. "" means development keys.
	Keys string
	// Chain is the chain that the plan is for.
	Chain PlannedChain
	// Setup is what the contracts are deployed with.
	Setup Setup
	// DemoTokens are created with the contracts, and not listed. Only a development chain can have
	// some.
	DemoTokens []DemoToken
}

// PlannedChain is what a plan says of its chain. It is compared with the chain before anything is
// sent.
type PlannedChain struct {
	// ID is the EIP-155 id.
	ID uint64
	// Genesis is the hash of block 0, which distinguishes chains with one id. Zero means any.
	Genesis common.Hash
	// Unit is one tick of the chain's clock, in which all times of the setup are.
	Unit time.Duration
	// Finality says when a block can no longer change.
	Finality chain.Finality
}

//go:embed plan.toml
var examplePlan string

// ExamplePlan returns a plan file that explains itself, for the development chain of zsettle
// devnet. The auditor's public key is left open in it.
func ExamplePlan() string { return examplePlan }

// PlanError is a mistake in a plan.
type PlanError struct {
	// Field is the name of the field in the file, such as offices.proposers[1]. It is "" if the
	// file is not TOML.
	Field string
	// Err says what is wrong with it.
	Err error
}

// Error names the field and says what is wrong.
func (e *PlanError) Error() string {
	if e.Field == "" {
		return fmt.Sprintf("deploy: the plan: %v", e.Err)
	}
	return fmt.Sprintf("deploy: the plan: %s: %v", e.Field, e.Err)
}

// Unwrap returns Err.
func (e *PlanError) Unwrap() error { return e.Err }
