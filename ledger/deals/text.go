package deals

import (
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// stateNames are the names of the states, by number.
var stateNames = []string{"empty", "held", "pledged", "settled", "refunded", "closed"}

// String returns 0x and 64 hexadecimal digits.
func (id ID) String() string { return "0x" + hex.EncodeToString(id[:]) }

// MarshalText returns what [ID.String] returns. Its error is always nil.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText accepts 0x and 64 hexadecimal digits, and leaves id as it is after an error.
func (id *ID) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("deals.ID", text, id[:])
}

// String returns the state's name in lower case.
func (s State) String() string {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// MarshalText returns what [State.String] returns. Its error is always nil.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText accepts the name of one of the states, and leaves s as it is after an error.
func (s *State) UnmarshalText(text []byte) error {
	i := slices.Index(stateNames, string(text))
	if i < 0 {
		return fmt.Errorf("deals: %q is not the name of a state", text)
	}
	*s = State(i)
	return nil
}
