package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/contract"
)

// The checker signs the approval that was asked for, and neither one of another deployment nor any
// other data.
func TestCheckerSignsApprovalsOnly(t *testing.T) {
	domain := contract.Domain{ChainID: 1337, ZContract: common.HexToAddress("0x1234")}
	approval := contract.Approval{Side: contract.Seller}
	encoded := func(of contract.Domain) []byte {
		text, err := contract.EncodeTypedData(approval.TypedData(of))
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	key, err := demoAccount(demoGuardian)
	if err != nil {
		t.Fatal(err)
	}
	signature, err := signRequest(t.Context(), domain, key, encoded(domain))
	if err != nil {
		t.Fatal(err)
	}
	if err := approval.Verify(domain, key.Address(), signature); err != nil {
		t.Error(err)
	}
	swap := func(old, replacement string) []byte {
		return bytes.Replace(encoded(domain), []byte(old), []byte(replacement), 1)
	}
	for name, request := range map[string][]byte{
		"another chain":    encoded(contract.Domain{ChainID: 1, ZContract: domain.ZContract}),
		"another contract": encoded(contract.Domain{ChainID: 1337}),
		"another type":     swap(`"primaryType":"Approval"`, `"primaryType":"Terms"`),
		"another field":    swap(`"name":"side"`, `"name":"sida"`),
		"no JSON":          []byte(strings.Repeat("x", 9)),
	} {
		if _, err := signRequest(t.Context(), domain, key, request); cli.Explain(err, rules()).Code != cli.BadInput {
			t.Errorf("%s: %v", name, err)
		}
	}
}
