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
)

// MintContext is the context of a mint that payer sends. It binds the proof to payer, epoch and salt.
func (c *ZContract) MintContext(payer common.Address, epoch uint64, salt field.Element) field.Element {
	s := salt.Bytes()
	return c.context(kindMint, payer.Bytes(), number(epoch), s[:])
}

// TransferContext is the context of a transfer or leg. It binds the proof to epoch, ciphertext and leg.
func (c *ZContract) TransferContext(t Transfer) field.Element {
	note := crypto.Keccak256(t.Ciphertext[:])
	if t.Leg == nil {
		return c.context(kindTransfer, number(t.Epoch), note)
	}
	counter := t.Leg.Counter.Bytes()
	return c.context(kindLeg, number(t.Epoch), note, counter[:], number(t.Leg.Deadline), t.Leg.CancelHash[:])
}

// BurnContext is the context of a burn. It binds the proof to epoch and recipient.
func (c *ZContract) BurnContext(b Burn) field.Element {
	return c.context(kindBurn, number(b.Epoch), b.Recipient.Bytes())
}

// context is keccak256 of the words (chain id, contract, kind, rest), mod r: abi.encode of static values is their concatenation,
// each padded to 32 bytes on the left.
func (c *ZContract) context(kind uint64, rest ...[]byte) field.Element {
	var words []byte
	for _, word := range append([][]byte{number(c.client.ChainID()), c.at.ZContract.Bytes(), number(kind)}, rest...) {
		words = append(words, common.LeftPadBytes(word, 32)...)
	}
	return field.Reduce(crypto.Keccak256(words))
}

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }
