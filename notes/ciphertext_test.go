package notes_test

import (
	"crypto/ecdh"
	"crypto/hpke"
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

func TestNoteCiphertextVectors(t *testing.T) {
	keys := accounts(t)
	valid := 0
	for _, v := range testdata.Load[testdata.NoteCiphertextVector](t, "noteciphertext.json") {
		cm := notes.Commitment{Element: element(t, v.Commitment)}
		k := keys[v.Account].Incoming()
		if k.Owner().String() != v.Owner || k.Address().Key != [32]byte(testdata.Bytes(t, v.IvkPublic)) {
			t.Fatalf("%s: not the keys of account %q", v.Name, v.Account)
		}
		n, memo, err := k.DecryptNote(cm, testdata.Bytes(t, v.Ciphertext))
		if !v.Valid {
			if !errors.Is(err, notes.ErrNotOurs) || err.Error() != notes.ErrNotOurs.Error() {
				t.Errorf("%s (%s): error %v", v.Name, v.Reason, err)
			}
			if n != (notes.Note{}) || memo != (notes.Memo{}) {
				t.Errorf("%s (%s): a note or a memo is returned with the error", v.Name, v.Reason)
			}
			continue
		}
		valid++
		var wantMemo notes.Memo
		copy(wantMemo[:], testdata.Bytes(t, v.Memo))
		want := notes.Note{
			Asset: asset(t, v.Asset),
			Value: value(t, v.Value),
			Owner: k.Owner(),
			Rho:   notes.Rho{Element: element(t, v.Rho)},
		}
		if err != nil || n != want || memo != wantMemo {
			t.Errorf("%s: does not open to its note: %v", v.Name, err)
		}
		if want.Commitment() != cm {
			t.Errorf("%s: the note has commitment %s", v.Name, want.Commitment())
		}
	}
	if valid == 0 {
		t.Error("no vector opens")
	}
}

// The commitment is that of the value modulo 2^120, so only the range check can refuse the value.
func TestDecryptNoteRefusesAValueOutOfRangeThatWouldWrap(t *testing.T) {
	k := accounts(t)[accountName].Incoming()
	cm, key := notes.Note{Owner: k.Owner()}.Commitment(), k.Address().Key
	public, err := hpke.DHKEM(ecdh.X25519()).NewPublicKey(key[:])
	if err != nil {
		t.Fatal(err)
	}
	b := cm.Bytes()
	info := append([]byte("zsettle/v1/note"), b[:]...)
	for first, opens := range map[byte]bool{0: true, 1: false, 255: false} {
		plaintext := make([]byte, 144)
		plaintext[0] = first
		sealed, err := hpke.Seal(public, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), info, plaintext)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := k.DecryptNote(cm, sealed); opens != (err == nil) {
			t.Errorf("first byte %d: %v", first, err)
		}
	}
}

func TestNoteEncryptionRoundTrips(t *testing.T) {
	keys := accounts(t)
	payee, other := keys[accountName], keys["account 1"]
	rapid.Check(t, func(t *rapid.T) {
		n := drawNote(t, payee.Owner())
		memo := notes.Memo(rapid.SliceOfN(rapid.Byte(), notes.MemoSize, notes.MemoSize).Draw(t, "memo"))
		sealed, err := notes.EncryptNote(payee.Address(), n, memo)
		if err != nil {
			t.Fatal(err)
		}
		got, gotMemo, err := payee.Incoming().DecryptNote(n.Commitment(), sealed[:])
		if err != nil || got != n || gotMemo != memo {
			t.Fatalf("does not open to its note: %v", err)
		}
		if _, _, err := other.Incoming().DecryptNote(n.Commitment(), sealed[:]); !errors.Is(err, notes.ErrNotOurs) {
			t.Fatalf("another account: %v", err)
		}
		cm := notes.Commitment{Element: n.Commitment().Add(field.New(1))}
		if _, _, err := payee.Incoming().DecryptNote(cm, sealed[:]); !errors.Is(err, notes.ErrNotOurs) {
			t.Fatalf("another commitment: %v", err)
		}
		bit := rapid.IntRange(0, 8*len(sealed)-1).Draw(t, "bit")
		sealed[bit/8] ^= 1 << (bit % 8)
		// X25519 ignores the top bit of a public key, but the key schedule includes it.
		if _, _, err := payee.Incoming().DecryptNote(n.Commitment(), sealed[:]); !errors.Is(err, notes.ErrNotOurs) {
			t.Fatalf("bit %d flipped: %v", bit, err)
		}
	})
}

func TestHazardCiphertextsTellNothingByLengthOrRepetition(t *testing.T) {
	k := accounts(t)[accountName]
	largest, err := notes.ParseValue("1329227995784915872903807060280344575")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[[notes.CiphertextSize]byte]bool{}
	for _, n := range []notes.Note{
		{Owner: k.Owner()},
		{Owner: k.Owner()},
		{Owner: k.Owner(), Value: largest, Asset: notes.Asset{1}},
	} {
		for _, memo := range []notes.Memo{{}, {1}, {notes.MemoSize - 1: 1}} {
			sealed, err := notes.EncryptNote(k.Address(), n, memo)
			if err != nil || len(sealed) != 192 {
				t.Fatalf("%d bytes, %v", len(sealed), err)
			}
			if seen[sealed] {
				t.Error("encrypting a note again gives the same ciphertext")
			}
			seen[sealed] = true
			twice := append(sealed[:], sealed[:]...)
			for _, size := range []int{0, 1, 191, 193, 384} {
				_, _, err := k.Incoming().DecryptNote(n.Commitment(), twice[:size])
				if !errors.Is(err, notes.ErrNotOurs) {
					t.Errorf("%d bytes: %v", size, err)
				}
			}
		}
	}
}

func TestEncryptNoteRefusesANoteOfAnotherOwner(t *testing.T) {
	keys := accounts(t)
	foreign := notes.Note{Owner: keys["account 1"].Owner()}
	sealed, err := notes.EncryptNote(keys[accountName].Address(), foreign, notes.Memo{})
	if !errors.Is(err, notes.ErrNotOurs) || sealed != [notes.CiphertextSize]byte{} {
		t.Errorf("encrypted to an address that is not the owner's: %v", err)
	}
}

// These X25519 keys make every shared secret zero.
func TestHazardEncryptNoteRefusesKeysOfSmallOrder(t *testing.T) {
	for name, key := range map[string][32]byte{
		"1":     {1},
		"p - 1": {0: 0xec, 31: 0x7f},
		"p":     {0: 0xed, 31: 0x7f},
		"p + 1": {0: 0xee, 31: 0x7f},
		"twisty": {
			0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4, 0x6a,
			0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49, 0xb8,
		},
	} {
		if name[0] == 'p' {
			for i := 1; i < 31; i++ {
				key[i] = 0xff
			}
		}
		to := notes.Address{Owner: notes.Owner{Element: field.New(1)}, Key: key}
		sealed, err := notes.EncryptNote(to, notes.Note{Owner: to.Owner}, notes.Memo{})
		if err == nil || sealed != [notes.CiphertextSize]byte{} {
			t.Errorf("%s: encrypted with a shared secret that everyone knows: %v", name, err)
		}
	}
}

func FuzzDecryptNote(f *testing.F) {
	for _, v := range testdata.Load[testdata.NoteCiphertextVector](f, "noteciphertext.json") {
		f.Add(testdata.Bytes(f, v.Commitment), testdata.Bytes(f, v.Ciphertext))
	}
	k := accounts(f)[accountName].Incoming()
	f.Fuzz(func(t *testing.T, commitment, ciphertext []byte) {
		cm := notes.Commitment{Element: field.Reduce(commitment)}
		n, _, err := k.DecryptNote(cm, ciphertext)
		if err == nil && (n.Commitment() != cm || n.Owner != k.Owner() || len(ciphertext) != notes.CiphertextSize) {
			t.Errorf("%x opens to another note than %s", ciphertext, cm)
		}
		if err != nil && (!errors.Is(err, notes.ErrNotOurs) || n != (notes.Note{})) {
			t.Errorf("the error is %v", err)
		}
	})
}
