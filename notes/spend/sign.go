package spend

import (
	"context"
	"crypto/rand"
	"crypto/sha512"
	"fmt"
	"io"
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// Sign signs m with fresh randomness. The nonce is a PRF of the key, the message and the
// randomness: a broken random source can at worst repeat a signature, and never leaks the key. The
// context is not used: nothing here waits.
func (k *Key) Sign(_ context.Context, m field.Element) (notes.Signature, error) {
	return k.signWith(m, rand.Reader)
}

// signWith is [Key.Sign] with a given random source, from which it reads 32 bytes. It returns an
// error if the source fails.
func (k *Key) signWith(m field.Element, random io.Reader) (notes.Signature, error) {
	var fresh [32]byte
	if _, err := io.ReadFull(random, fresh[:]); err != nil {
		return notes.Signature{}, fmt.Errorf("spend: read randomness: %w", err)
	}
	nonce := k.nonce(m, fresh)
	r := notes.Generator().Mul(nonce)
	c := notes.Challenge(r, k.view.SpendValidatingKey(), m)
	s := new(big.Int).Mul(c.Big(), k.ask.Export())
	s.Mod(s.Add(s, nonce), notes.Order())
	response, err := field.FromBig(s)
	if err != nil {
		return notes.Signature{}, err
	}
	return notes.Signature{R: r, S: response}, nil
}

func (k *Key) nonce(m field.Element, fresh [32]byte) *big.Int {
	var ask [32]byte
	k.ask.Export().FillBytes(ask[:])
	message := m.Bytes()
	h := sha512.New()
	for _, part := range [][]byte{[]byte("zsettle/v1/schnorr"), ask[:], message[:], fresh[:]} {
		h.Write(part)
	}
	n := new(big.Int).SetBytes(h.Sum(nil))
	return n.Mod(n, notes.Order())
}
