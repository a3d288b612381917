package devnet

import (
	"fmt"
	"slices"
)

// Profile names an engine that the chain imitates.
type Profile string

// The profiles.
const (
	// Ethereum is go-ethereum as it is.
	Ethereum Profile = ""
	// Raft imitates what GoQuorum under Raft does differently from all other engines. Blocks count
	// nanoseconds, and one is made only when a transaction comes: nobody's waiting makes time pass.
	// The genesis block has time 0. A price of gas other than 0 is refused, and so are the blocks
	// "safe" and "finalized"; "pending" is the newest block. Calls are read from "data" alone.
	// There is no base fee. The rules are those of Paris, the oldest that go-ethereum's engine has.
	Raft Profile = "raft"
)

// AllProfiles has every name that [ParseProfile] reads, except the empty one.
var AllProfiles = []Profile{Raft}

// ParseProfile returns the profile with a name; "" is [Ethereum].
func ParseProfile(name string) (Profile, error) {
	if p := Profile(name); p == Ethereum || slices.Contains(AllProfiles, p) {
		return p, nil
	}
	return "", fmt.Errorf("devnet: there is no profile %q: choose one of %v, or leave it out", name, AllProfiles)
}

// Rules returns the rules of a chain whose Config names none.
func (p Profile) Rules() Rules {
	if p == Raft {
		return Paris
	}
	return DefaultRules
}
