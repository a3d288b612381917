package review

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/settlement/contract"
)

// A first message that is no offer of the deal is refused for its own reason.
func TestOfferFaults(t *testing.T) {
	domain := contract.Domain{ChainID: 1337, ZContract: common.Address{1}}
	terms := contract.Terms{Seller: contract.Party{Signer: common.Address{2}}, Reference: "bond"}
	offers := contract.Offer{Terms: terms}
	l := &dealLog{invitation: invitation{deal: terms.ID(domain)}}
	for want, c := range map[string]struct {
		message contract.Message
		err     error
	}{
		"did not sign it":                      {contract.Message{}, contract.ErrSignature},
		"of kind Reject":                       {contract.Message{Body: contract.Reject{}}, nil},
		"are those of deal 0x":                 {contract.Message{Deal: l.deal, Body: contract.Offer{}}, nil},
		"did not sign these terms":             {contract.Message{Deal: l.deal, Body: offers}, nil},
		"are those of deal " + l.deal.String(): {contract.Message{Body: offers}, nil},
	} {
		if got := l.offerFault(domain, c.message, c.err); !strings.Contains(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
