package notes_test

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"errors"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

// clamp sets the bits that X25519 ignores in a private key, as RFC 9180 requires of a serialised
// key.
func clamp(sk []byte) []byte {
	sk[0] &= 248
	sk[31] = sk[31]&127 | 64
	return sk
}

func TestKeyVectors(t *testing.T) {
	for _, v := range testdata.Load[testdata.KeyVector](t, "keys.json") {
		k := view(t, v)
		ivk, err := notes.DeriveIncomingKey(testdata.Bytes(t, v.Okm.Ivk))
		if err != nil || !bytes.Equal(ivk, clamp(testdata.Bytes(t, v.Ivk))) {
			t.Errorf("%s: ivk %x, %v", v.Name, ivk, err)
		}
		for name, got := range map[string][2]string{
			"owner":          {k.Owner().String(), v.Owner},
			"incoming owner": {k.Incoming().Owner().String(), v.Owner},
			"address":        {k.Address().Encode(notes.Network(v.Prefix)), v.Address},
			"nk":             {k.NullifierKey().Export().String(), v.Nk},
			"ovk":            {k.Outgoing().Export().String(), v.Ovk},
		} {
			if got[0] != got[1] {
				t.Errorf("%s: %s is %s", v.Name, name, got[0])
			}
		}
		if k.SpendValidatingKey() != point(t, v.Ak) || k.Address() != k.Incoming().Address() {
			t.Errorf("%s: ak or the address differs", v.Name)
		}
	}
}

func TestPublishedHPKEVectors(t *testing.T) {
	kem := hpke.DHKEM(ecdh.X25519())
	for _, v := range testdata.Load[testdata.PublishedHPKEVector](t, "published_hpke.json") {
		sk, err := notes.DeriveIncomingKey(testdata.Bytes(t, v.IkmR))
		if err != nil || !bytes.Equal(sk, clamp(testdata.Bytes(t, v.SkR))) {
			t.Fatalf("%s: derived %x, %v", v.Name, sk, err)
		}
		key, err := kem.NewPrivateKey(sk)
		if err != nil || !bytes.Equal(key.PublicKey().Bytes(), testdata.Bytes(t, v.PkR)) {
			t.Fatalf("%s: public key, %v", v.Name, err)
		}
		enc, info := testdata.Bytes(t, v.Enc), testdata.Bytes(t, v.Info)
		recipient, err := hpke.NewRecipient(enc, key, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), info)
		if err != nil {
			t.Fatal(err)
		}
		got, err := recipient.Open(testdata.Bytes(t, v.Aad), testdata.Bytes(t, v.Ciphertext))
		if err != nil || !bytes.Equal(got, testdata.Bytes(t, v.Plaintext)) {
			t.Errorf("%s: opened %x, %v", v.Name, got, err)
		}
	}
}

func newView(ak notes.Point, ivk []byte) (*notes.FullViewingKey, error) {
	nk, ovk := notes.NewNullifierKey(field.New(1)), notes.NewOutgoingViewingKey(field.New(2))
	return notes.NewFullViewingKey(ak, nk, ovk, ivk)
}

// Anyone can sign for an ak of small order, and nobody can spend under one of mixed order.
func TestHazardTorsionPointsAsSpendValidatingKey(t *testing.T) {
	ivk := bytes.Repeat([]byte{1}, 32)
	for i, p := range torsion(t) {
		if k, err := newView(p, ivk); !errors.Is(err, notes.ErrPoint) || k != nil {
			t.Errorf("torsion point %d: %v", i, err)
		}
		k, err := newView(p.Add(notes.Generator()), ivk)
		if i == 0 && err != nil {
			t.Errorf("the generator: %v", err)
		}
		if i != 0 && (!errors.Is(err, notes.ErrPoint) || k != nil) {
			t.Errorf("the generator with torsion point %d: %v", i, err)
		}
	}
	for _, p := range offCurve() {
		if _, err := newView(p, ivk); !errors.Is(err, notes.ErrPoint) {
			t.Errorf("%v: %v", p, err)
		}
	}
}

func TestFullViewingKeyRefusesIvkOfWrongLength(t *testing.T) {
	for _, n := range []int{0, 31, 33, 64} {
		if k, err := newView(notes.Generator(), make([]byte, n)); err == nil || k != nil {
			t.Errorf("%d bytes are accepted", n)
		}
	}
}

func TestOwnerDependsOnEveryKey(t *testing.T) {
	g, nk := notes.Generator(), notes.NewNullifierKey(field.New(1))
	seen := map[notes.Owner]bool{}
	for _, owner := range []notes.Owner{
		notes.DeriveOwner(g, nk),
		notes.DeriveOwner(g.Add(g), nk),
		notes.DeriveOwner(g, notes.NewNullifierKey(field.New(2))),
		notes.DeriveOwner(notes.Point{X: field.Element{}.Sub(g.X), Y: g.Y}, nk),
	} {
		if seen[owner] || owner.IsZero() {
			t.Errorf("owner %s is derived twice, or is 0", owner)
		}
		seen[owner] = true
	}
}
