package contract

import (
	"context"
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Approval says that a party may make its leg in a deal. Where two people must agree before money
// moves, one of them (the maker) runs the party's node, and the other (the checker) signs an
// approval of each deal with an account of its own. It covers the terms and not only the deal's
// identity, so that the checker's device can show what is approved, field by field.
type Approval struct {
	// Terms are complete: the buyer has accepted them.
	Terms Terms
	// Side is that of the party whose leg is approved.
	Side Side
}

// TypedData returns the approval as EIP-712 typed data.
func (a Approval) TypedData(d Domain) apitypes.TypedData {
	types := maps.Clone(termsTypes)
	types["Approval"] = []apitypes.Type{
		{Name: "deal", Type: "bytes32"}, {Name: "side", Type: "string"}, {Name: "terms", Type: "Terms"},
	}
	id := a.Terms.ID(d)
	return d.typed("Approval", types, apitypes.TypedDataMessage{
		"deal": id[:], "side": a.Side.String(), "terms": a.Terms.TypedData(d).Message,
	})
}

// Sign signs the approval as the checker.
func (a Approval) Sign(ctx context.Context, d Domain, checker Signer) (Signature, error) {
	return sign(ctx, checker, a.TypedData(d))
}

// Verify checks the checker's signature. It returns [ErrSignature].
func (a Approval) Verify(d Domain, checker common.Address, sig Signature) error {
	return sig.verify(mustDigest(a.TypedData(d)), checker)
}
