package bindings_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/zsettle/zsettle/bindings"
)

// guards lists what each function that changes state requires of its caller. A function that is
// missing here may be open to anyone: an earlier system of this kind had a function with which
// anyone could queue any commitment.
var guards = map[string]string{
	"mint":           "proof and payment",
	"mintBatch":      "proof and payment",
	"mintWithPermit": "proof and payment",

	"submit":      "proof",
	"distribute":  "proof",
	"consolidate": "proof",
	"settle":      "proofs of the legs that arrive, and that all others are held",
	"burn":        "proof",
	"append":      "proof",

	"refund":           "a held leg after its deadline, or whose deal is off",
	"cancel":           "a preimage, and a deal that has not settled",
	"close":            "the payments of a closing of the pledge, in time",
	"seize":            "a pledge after its last time",
	"seal":             "age of the open batch",
	"claim":            "a credit, paid to its recipient",
	"payout":           "the contract itself",
	"activateAuditKey": "a proposal after its delay",

	"list":               "office",
	"updateParticipants": "office",
	"proposeAuditKey":    "office",
	"pauseMint":          "office",
}

// The calls of a z-contract that run code of another contract are functions of that contract, and
// no others are.
func TestLibrariesHaveTheFunctionsThatAreDelegated(t *testing.T) {
	for name, c := range map[string]struct {
		meta *bind.MetaData
		want []string
	}{
		"Deals": {&bindings.DealsMetaData, []string{"cancel", "close", "refund", "seize", "settle"}},
		"Administration": {&bindings.AdministrationMetaData, []string{
			"activateAuditKey", "list", "pauseMint", "proposeAuditKey", "updateParticipants",
		}},
	} {
		library, zcontract := parse(t, c.meta), parse(t, &bindings.ZContractMetaData)
		if got := slices.Sorted(maps.Keys(library.Methods)); !slices.Equal(got, c.want) {
			t.Errorf("%s has the functions %v, want %v", name, got, c.want)
		}
		for _, function := range c.want {
			if library.Methods[function].Sig != zcontract.Methods[function].Sig {
				t.Errorf("%s: %s has another signature than in the z-contract", name, function)
			}
		}
	}
}

func parse(t *testing.T, meta *bind.MetaData) *abi.ABI {
	t.Helper()
	parsed, err := meta.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func TestEveryFunctionThatChangesStateIsGuarded(t *testing.T) {
	abi := parse(t, &bindings.ZContractMetaData)
	var changing []string
	for _, method := range abi.Methods {
		if !method.IsConstant() {
			changing = append(changing, method.Name)
		}
		if method.IsPayable() {
			t.Errorf("%s accepts native currency, which could never be withdrawn", method.Name)
		}
	}
	slices.Sort(changing)
	if want := slices.Sorted(maps.Keys(guards)); !slices.Equal(changing, want) {
		t.Errorf("the contract has the functions\n%v, want\n%v", changing, want)
	}
	if abi.HasFallback() || abi.HasReceive() {
		t.Error("the contract accepts calls to no function")
	}
}
