package development

import (
	"encoding/hex"
	"errors"
	"fmt"
)

// ErrNotDevelopment is returned when development keys or helpers would be used on a chain that is
// not for development.
var ErrNotDevelopment = errors.New("development: this is not a development chain")

// publicChains are well-known networks that hold value or are shared with strangers. Development
// keys are never for them, not even when the user names the id.
var publicChains = map[uint64]string{
	1: "Ethereum", 10: "OP Mainnet", 14: "Flare", 25: "Cronos", 30: "Rootstock", 40: "Telos", 50: "XDC",
	56: "BNB Smart Chain", 61: "Ethereum Classic", 88: "Viction", 100: "Gnosis", 122: "Fuse", 128: "HECO",
	130: "Unichain", 137: "Polygon", 143: "Monad", 146: "Sonic", 169: "Manta", 204: "opBNB", 250: "Fantom",
	252: "Fraxtal", 288: "Boba", 295: "Hedera", 314: "Filecoin", 324: "ZKsync", 369: "PulseChain",
	480: "World Chain", 1088: "Metis", 1101: "Polygon zkEVM", 1116: "Core", 1135: "Lisk", 1284: "Moonbeam",
	1285: "Moonriver", 1329: "Sei", 1625: "Gravity", 1868: "Soneium", 2020: "Ronin", 2222: "Kava",
	5000: "Mantle", 7000: "ZetaChain", 8217: "Kaia", 8453: "Base", 9001: "Evmos", 13371: "Immutable",
	33139: "ApeChain", 34443: "Mode", 42161: "Arbitrum One", 42170: "Arbitrum Nova", 42220: "Celo",
	43114: "Avalanche", 48900: "Zircuit", 57073: "Ink", 59144: "Linea", 60808: "BOB", 80094: "Berachain",
	81457: "Blast", 167000: "Taiko", 534352: "Scroll", 7777777: "Zora", 1313161554: "Aurora",
}

// genesisBlocks has the hash of block 0 of those public networks whose id private chains are known
// to have too: 10 is the default of GoQuorum, and consortia copy the settings of the others. Two of
// them began with one block.
var genesisBlocks = map[uint64]string{
	1:    "d4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3",
	10:   "7ca38a1916c42007829c55e69d3e9a73265554b586a499015373241b8a3fa48b",
	61:   "d4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3",
	137:  "a9c28ce2141b56c474f1dc504bee9b01eb1bd7d1a507580d5519d4437a97de1b",
	8453: "f712aa9241cc24369b143cf6dce85f0902a9731e70d66818a3a5845b296c73dd",
}

// Check returns nil if development keys may be used on the chain: its id is 1337 or 31337, or the
// user named exactly this id. If named is 0, the user named no id. Otherwise, and always for a
// well-known public network, Check returns an error that wraps [ErrNotDevelopment].
//
// genesis is the hash of the chain's block 0; none, or zero, means that it is not known. With it, a
// private chain that has the id of a public network is told from that network, and a public network
// is known under any id. Where this package does not know the public network's block, the id
// decides.
func Check(chainID, named uint64, genesis ...[32]byte) error {
	if name := publicName(chainID, genesis...); name != "" {
		return fmt.Errorf("%w: id %d is %s", ErrNotDevelopment, chainID, name)
	}
	if chainID == 1337 || chainID == 31337 || (named != 0 && chainID == named) {
		return nil
	}
	return fmt.Errorf("%w: id %d; if it is one, name it with --development-chain %d",
		ErrNotDevelopment, chainID, chainID)
}

// publicName returns the name of the public network that a chain is, or "".
func publicName(chainID uint64, genesis ...[32]byte) string {
	if len(genesis) == 0 || genesis[0] == ([32]byte{}) {
		return publicChains[chainID]
	}
	hash := hex.EncodeToString(genesis[0][:])
	if known := genesisBlocks[chainID]; known == hash || known == "" && publicChains[chainID] != "" {
		return publicChains[chainID]
	}
	for id, known := range genesisBlocks {
		if known == hash {
			return publicChains[id]
		}
	}
	return ""
}
