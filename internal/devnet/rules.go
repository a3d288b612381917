package devnet

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/params"
)

// Rules names the EVM rules of a chain, which apply from the genesis block on.
type Rules string

// The rules that a chain can have. Amsterdam's are on no public network yet.
const (
	Paris     Rules = "paris"
	Shanghai  Rules = "shanghai"
	Cancun    Rules = "cancun"
	Prague    Rules = "prague"
	Osaka     Rules = "osaka"
	Amsterdam Rules = "amsterdam"
)

// AllRules has every name, the oldest rules first.
var AllRules = []Rules{Paris, Shanghai, Cancun, Prague, Osaka, Amsterdam}

// DefaultRules are those of a chain whose Config names none.
const DefaultRules = Osaka

// ParseRules returns the rules with a name.
func ParseRules(name string) (Rules, error) {
	if !slices.Contains(AllRules, Rules(name)) {
		return "", fmt.Errorf("devnet: there are no rules %q: choose one of %v", name, AllRules)
	}
	return Rules(name), nil
}

// chainConfig returns the library's configuration of the rules for a chain.
func (r Rules) chainConfig(chainID uint64) *params.ChainConfig {
	config := *params.AllDevChainProtocolChanges
	config.ChainID = new(big.Int).SetUint64(chainID)
	config.BogotaTime = nil // experimental rules of the library
	config.BlobScheduleConfig = &params.BlobScheduleConfig{
		Cancun: params.DefaultCancunBlobConfig,
		Prague: params.DefaultPragueBlobConfig,
	}
	// AllRules has these in the same order, after Paris.
	forks := []**uint64{
		&config.ShanghaiTime, &config.CancunTime, &config.PragueTime, &config.OsakaTime, &config.AmsterdamTime,
	}
	for i, fork := range forks {
		*fork = nil
		if i < slices.Index(AllRules, r) {
			*fork = new(uint64)
		}
	}
	return &config
}
