package bindings_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/bindings"
)

// guards lists what each function that changes state requires of its caller. A function that is
// missing here may be open to anyone: an earlier system of this kind had a function with which
// anyone could queue any commitment.
var guards = map[string]string{
	"mint":           "proof and payment",
	"mintBatch":      "proof and payment",
	"mintWithPermit": "proof and payment",

	"submit": "proof",
	"swap":   "proof",
	"burn":   "proof",
	"append": "proof",

	"refund":           "a held leg after its deadline",
	"cancel":           "a held leg and its preimage",
	"seal":             "age of the open batch",
	"withdraw":         "a credit, paid to its recipient",
	"payout":           "the contract itself",
	"activateAuditKey": "a proposal after its delay",

	"list":               "role",
	"updateParticipants": "role",
	"proposeAuditKey":    "role",
	"pauseMint":          "role",

	// OpenZeppelin's AccessControlDefaultAdminRules
	"grantRole":                  "admin of the role",
	"revokeRole":                 "admin of the role",
	"renounceRole":               "holder of the role",
	"beginDefaultAdminTransfer":  "admin",
	"cancelDefaultAdminTransfer": "admin",
	"acceptDefaultAdminTransfer": "next admin, after the delay",
	"changeDefaultAdminDelay":    "admin",
	"rollbackDefaultAdminDelay":  "admin",
}

func TestEveryFunctionThatChangesStateIsGuarded(t *testing.T) {
	abi, err := bindings.ZContractMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
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
