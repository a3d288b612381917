package devnet

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// genesis returns the genesis block, which gives the development accounts and the configured ones a
// million ether each.
func genesis(c Config) *core.Genesis {
	alloc := core.SystemContractAllocs()
	fund := func(a common.Address) {
		alloc[a] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}
	}
	for _, account := range Accounts() {
		fund(account.Address())
	}
	for _, address := range c.Accounts {
		fund(address)
	}
	return &core.Genesis{
		Config:     c.Rules.chainConfig(c.ChainID),
		ExtraData:  []byte(string(c.Rules) + string(c.Profile)), // so that a kept chain can't be started under others
		GasLimit:   c.gasLimit(),
		BaseFee:    c.baseFee(),
		Difficulty: new(big.Int),
		Alloc:      alloc,
	}
}
