package ledger

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/field"
)

// The kinds of context (docs/spec.md, section 8).
const (
	kindMint uint64 = 1 + iota
	kindTransfer
	kindLeg
	kindBurn
	kindJoint
	kindDistribution
	kindConsolidation
)

// MintContext returns the context of a mint that payer sends. It binds the proof to payer, epoch
// and salt.
func (c *ZContract) MintContext(payer common.Address, epoch uint64, salt field.Element) field.Element {
	s := salt.Bytes()
	return c.hashContext(kindMint, payer.Bytes(), bigEndian(epoch), s[:])
}

// TransferContext returns the context of a transfer or leg. It binds the proof to epoch, ciphertext
// and leg.
func (c *ZContract) TransferContext(t Transfer) field.Element {
	note := crypto.Keccak256(t.Ciphertext[:])
	if t.Leg == nil {
		return c.hashContext(kindTransfer, bigEndian(t.Epoch), note)
	}
	kind := kindLeg
	if t.Leg.Joint {
		kind = kindJoint
	}
	return c.hashContext(kind, bigEndian(t.Epoch), note, t.Leg.Deal[:], bigEndian(t.Leg.Deadline))
}

// DistributionContext returns the context of a distribution. It binds the proof to epoch and
// ciphertexts.
func (c *ZContract) DistributionContext(d Distribution) field.Element {
	var all []byte
	for _, ciphertext := range d.Ciphertexts {
		all = append(all, ciphertext[:]...)
	}
	return c.hashContext(kindDistribution, bigEndian(d.Epoch), crypto.Keccak256(all))
}

// ConsolidationContext returns the context of a consolidation. It binds the proof to the epoch.
func (c *ZContract) ConsolidationContext(m Consolidation) field.Element {
	return c.hashContext(kindConsolidation, bigEndian(m.Epoch))
}

// BurnContext returns the context of a burn. It binds the proof to epoch and recipient.
func (c *ZContract) BurnContext(b Burn) field.Element {
	return c.hashContext(kindBurn, bigEndian(b.Epoch), b.Recipient.Bytes())
}

// hashContext returns keccak256 of the words (chain id, z-contract, kind, rest), mod r. It is what
// the contract computes with abi.encode, which pads each static value to 32 bytes on the left and
// concatenates them.
func (c *ZContract) hashContext(kind uint64, rest ...[]byte) field.Element {
	values := [][]byte{bigEndian(c.client.ChainID()), c.at.ZContract.Bytes(), bigEndian(kind)}
	var words []byte
	for _, value := range append(values, rest...) {
		words = append(words, common.LeftPadBytes(value, 32)...)
	}
	return field.Reduce(crypto.Keccak256(words))
}

func bigEndian(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }
