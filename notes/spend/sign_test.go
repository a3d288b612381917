package spend_test

import (
	"bytes"
	"errors"
	"io"
	"math/big"
	"strings"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/testdata"
)

// account returns an account of the vectors that also signed some of the signature vectors.
func account(t testing.TB) (testdata.KeyVector, *spend.Key) {
	t.Helper()
	for _, v := range keyVectors(t) {
		if v.Name == "24 words, development" {
			return v, keyOf(t, v)
		}
	}
	t.Fatal("the vectors lack the account")
	return testdata.KeyVector{}, nil
}

// Only the signatures of an account with a mnemonic can be computed again. The other vectors are
// only verified.
func TestSignatureVectorsOfAnAccount(t *testing.T) {
	v, k := account(t)
	signed := 0
	for _, s := range testdata.Load[testdata.SignatureVector](t, "signature.json") {
		if s.Name != v.Name {
			continue
		}
		signed++
		var m field.Element
		if err := m.UnmarshalText([]byte(s.Message)); err != nil {
			t.Fatal(err)
		}
		sig, err := k.SignWith(m, bytes.NewReader(testdata.Bytes(t, s.Random)))
		if err != nil || sig.R.X.String() != s.R.X || sig.R.Y.String() != s.R.Y || sig.S.String() != s.S {
			t.Errorf("%s: signs to %v, %v", s.Name, sig, err)
		}
	}
	if signed == 0 {
		t.Error("the vectors have no signature of this account")
	}
}

func TestSignaturesVerify(t *testing.T) {
	_, k := account(t)
	ak := k.FullViewingKey().SpendValidatingKey()
	rapid.Check(t, func(t *rapid.T) {
		m := field.Reduce(rapid.SliceOfN(rapid.Byte(), 0, 48).Draw(t, "m"))
		sig, err := k.Sign(t.Context(), m)
		if err != nil || sig.S.Big().Cmp(notes.Order()) >= 0 {
			t.Fatalf("s = %v, %v", sig.S, err)
		}
		if err := notes.VerifySignature(ak, m, sig); err != nil {
			t.Fatal(err)
		}
		if err := notes.VerifySignature(ak, m.Add(field.New(1)), sig); !errors.Is(err, notes.ErrSignature) {
			t.Fatalf("another message: %v", err)
		}
		sig.S = sig.S.Add(field.New(1))
		if err := notes.VerifySignature(ak, m, sig); !errors.Is(err, notes.ErrSignature) {
			t.Fatalf("another s: %v", err)
		}
	})
}

func TestHazardOneMessageSignedTwiceHasTwoNonces(t *testing.T) {
	_, k := account(t)
	seen := map[notes.Point]bool{}
	for range 100 {
		sig, err := k.Sign(t.Context(), field.New(1))
		if err != nil || seen[sig.R] {
			t.Fatalf("R is repeated: %v, error: %v", seen[sig.R], err)
		}
		seen[sig.R] = true
	}
}

// A constant random source must not give two messages the same nonce: that would reveal the key.
func TestHazardConstantRandomnessGivesEachMessageItsOwnNonce(t *testing.T) {
	_, k := account(t)
	v := keyVectors(t)[0]
	other := keyOf(t, v)
	seen := map[notes.Point]bool{}
	for i := range uint64(50) {
		for _, key := range []*spend.Key{k, other} {
			sig, err := key.SignWith(field.New(i), bytes.NewReader(make([]byte, 32)))
			if err != nil || seen[sig.R] {
				t.Fatalf("R is repeated: %v, error: %v", seen[sig.R], err)
			}
			seen[sig.R] = true
		}
	}
}

func TestHazardFailingRandomnessIsAnError(t *testing.T) {
	_, k := account(t)
	broken := errors.New("no entropy")
	for name, source := range map[string]io.Reader{
		"error":            iotest.ErrReader(broken),
		"empty":            strings.NewReader(""),
		"short":            bytes.NewReader(make([]byte, 31)),
		"error at the end": io.MultiReader(bytes.NewReader(make([]byte, 31)), iotest.ErrReader(broken)),
	} {
		sig, err := k.SignWith(field.New(1), source)
		if err == nil || sig != (notes.Signature{}) {
			t.Errorf("%s: signed with R = %v", name, sig.R)
		}
	}
	if _, err := k.SignWith(field.New(1), iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("the error does not wrap its cause: %v", err)
	}
	if _, err := k.SignWith(field.New(1), iotest.OneByteReader(bytes.NewReader(make([]byte, 32)))); err != nil {
		t.Errorf("a slow source: %v", err)
	}
}

// s = nonce + c·ask. With a nonce of 0 it would reveal the key, because c is public.
func TestSignatureIsTheSpecifiedEquation(t *testing.T) {
	v, k := account(t)
	m := field.New(5)
	sig, err := k.SignWith(m, bytes.NewReader(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	ask := testdata.Integer(t, v.Ask)
	c := notes.Challenge(sig.R, k.FullViewingKey().SpendValidatingKey(), m).Big()
	nonce := new(big.Int).Mod(new(big.Int).Sub(sig.S.Big(), c.Mul(c, ask)), notes.Order())
	if nonce.Sign() == 0 || notes.Generator().Mul(nonce) != sig.R {
		t.Errorf("the nonce is %v", nonce)
	}
}
