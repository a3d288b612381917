package folder_test

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node/folder"
)

// A party's folder is made once, and opened with the passphrase.
func Example() {
	parent, err := os.MkdirTemp("", "folder-example-*")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(parent) //nolint:errcheck // it is an example
	words := "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	dir := filepath.Join(parent, "harbour")
	_, err = folder.Create(dir, folder.New{
		Identity: folder.NewIdentity(words, folder.Identity{
			Name: "Harbour Bank", Network: notes.Development, Approve: approval.Manual,
		}),
		Config: folder.Config{
			RPC: []string{"http://127.0.0.1:8545"}, Deployment: "deployment.json", Listen: folder.DefaultListen,
		},
		Passphrase: "the harbour is deep",
		WorkFactor: 2, // only here, where the passphrase is no secret
	})
	if err != nil {
		log.Fatal(err)
	}

	f, err := folder.Open(dir)
	if err != nil {
		log.Fatal(err)
	}
	who, err := f.Identity("the harbour is deep")
	if err != nil {
		log.Fatal(err)
	}
	keys, err := who.Keys()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(who.Name, keys.Public.Address())
	// Output: Harbour Bank 0x610EbBb325c2a865f5f1f75550704D2B73F5e558
}
