package notes_test

import (
	"fmt"
	"log"
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
)

func account(words string) *notes.FullViewingKey {
	key, err := spend.FromMnemonic(words, "", notes.Development, 0)
	if err != nil {
		log.Fatal(err)
	}
	return key.FullViewingKey()
}

var (
	alice = account("abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about")
	bob   = account("legal winner thank year wave sausage worth useful legal winner thank yellow")
)

// A payee finds its note with the ciphertext. Nobody else does.
func Example() {
	note := notes.Note{
		Asset: notes.Asset{19: 1},
		Value: notes.NewValue(1_000_000),
		Owner: bob.Owner(),
		Rho:   notes.RhoMint(alice.Outgoing(), field.New(7)),
	}
	ciphertext, err := notes.EncryptNote(bob.Address(), note, notes.Memo{})
	if err != nil {
		log.Fatal(err)
	}

	found, _, err := bob.Incoming().DecryptNote(note.Commitment(), ciphertext[:])
	fmt.Println("bob:", found.Value, err)
	_, _, err = alice.Incoming().DecryptNote(note.Commitment(), ciphertext[:])
	fmt.Println("alice:", err)
	// Output:
	// bob: 1000000 <nil>
	// alice: notes: the ciphertext holds no note of this account
}

// The regulator decrypts the audit data of every transaction. Whoever has the ephemeral secret of
// one transaction can decrypt that one.
func ExampleAuditPrivateKey_DecryptAudit() {
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(42))
	if err != nil {
		log.Fatal(err)
	}
	note := notes.Note{Value: notes.NewValue(5), Owner: alice.Owner()}
	e := notes.EphemeralSecretMint(alice.Outgoing(), note.Commitment())
	words := notes.MintAudit{Owner: alice.Owner()}.Encode()
	ciphertext := notes.EncryptAudit(regulator.AuditKey(), e, words[:]...)

	decrypted, err := regulator.DecryptAudit(e.Public(), ciphertext...)
	if err != nil {
		log.Fatal(err)
	}
	mint, err := notes.DecodeMintAudit(decrypted)
	fmt.Println("the regulator sees alice:", mint.Owner == alice.Owner(), err)

	decrypted, err = notes.DecryptAudit(regulator.AuditKey(), e, e.Public(), ciphertext...)
	if err != nil {
		log.Fatal(err)
	}
	mint, err = notes.DecodeMintAudit(decrypted)
	fmt.Println("so does the holder of e: ", mint.Owner == alice.Owner(), err)
	fmt.Println("e itself prints as", e)
	// Output:
	// the regulator sees alice: true <nil>
	// so does the holder of e:  true <nil>
	// e itself prints as [redacted]
}

// An address belongs to one network, and its checksum detects typing mistakes.
func ExampleParseAddress() {
	text := alice.Address().Encode(notes.Development)
	back, err := notes.ParseAddress(notes.Development, text)
	fmt.Println(text[:4], len(text), back == alice.Address(), err)

	_, err = notes.ParseAddress(notes.Main, text)
	fmt.Println(err)
	_, err = notes.ParseAddress(notes.Development, text[:20]+"q"+text[21:])
	fmt.Println(err)
	// Output:
	// zsd1 114 true <nil>
	// notes: not a valid address: it belongs to network "zsd", this is "zs"
	// notes: not a valid address: check the characters and copy it again
}
