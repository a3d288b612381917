package spend_test

import (
	"context"
	"fmt"
	"log"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
)

// Seed words give a key. Its address receives notes, and its signature lets them be spent.
func Example() {
	// Generate the words with spend.NewMnemonic. These are known to everyone.
	words := "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	key, err := spend.FromMnemonic(words, "", notes.Development, 0)
	if err != nil {
		log.Fatal(err)
	}
	view := key.FullViewingKey()
	fmt.Println("key:    ", key)
	fmt.Println("address:", view.Address().Encode(notes.Development)[:12]+"…")

	message := field.New(7) // in practice TransferPublic.Message or BurnPublic.Message of package statement
	signature, err := key.Sign(context.Background(), message)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("this message: ", notes.VerifySignature(view.SpendValidatingKey(), message, signature))
	fmt.Println("other message:", notes.VerifySignature(view.SpendValidatingKey(), field.New(8), signature))
	// Output:
	// key:     [redacted]
	// address: zsd1qydkv6ul…
	// this message:  <nil>
	// other message: notes: signature does not verify
}

// The error about wrong seed words does not repeat them.
func ExampleFromMnemonic_wrongWords() {
	_, err := spend.FromMnemonic("correct horse battery staple", "", notes.Main, 0)
	fmt.Println(err)
	// Output:
	// spend: the seed words are not a valid mnemonic: check each word and their order
}
