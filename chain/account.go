package chain

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// ParseAccount reads the address of an account or of a contract: 0x and 40 hexadecimal digits, not
// all of them 0. An address in mixed case has a checksum (EIP-55), which must be right.
func ParseAccount(text string) (common.Address, error) {
	a := common.HexToAddress(text)
	if !common.IsHexAddress(text) || !strings.HasPrefix(text, "0x") || a == (common.Address{}) {
		return common.Address{}, fmt.Errorf("%q is not the address of an account or contract", text)
	}
	digits := text[2:]
	oneCase := digits == strings.ToLower(digits) || digits == strings.ToUpper(digits)
	if !oneCase && text != a.Hex() {
		return common.Address{}, errors.New("address " + text + " has a wrong checksum")
	}
	return a, nil
}
