package archtest

import (
	"fmt"
	"slices"
	"strings"
)

// gnark is the proof system's module; gnark-crypto (field and curve arithmetic) is another module and is allowed everywhere.
const gnark = "github.com/consensys/gnark"

// rpcClient is what every client of a chain links.
const rpcClient = "github.com/ethereum/go-ethereum/rpc"

// Ban says what a package may never link, not even through others. It stands beside the table because the table's edges are direct ones.
type Ban struct {
	Package string
	Never   []string // import paths; each bans what is below it too
	Because string
}

// Bans are the module's.
var Bans = []Ban{
	{"cmd/zview", []string{"notes/spend", "statement", "circuits", "prover", "wallet", gnark}, "the viewer can neither spend nor prove"},
	{"audit", []string{"notes/spend", "statement", "circuits", "prover", "wallet", gnark}, "a view key cannot spend"},
	{"statement", []string{"notes/spend", gnark}, "a native check needs no proof system and no spending key"},
	{"settlement/contract", []string{"notes/spend", "statement", "circuits", gnark}, "a replica of the private contract moves no money"},
	{"settlement", []string{gnark}, "the parties prove through statement.Prover"},
	{"operator", []string{"notes/spend", gnark}, "an operator handles no money and proves through statement.Prover"},
	{"wallet", []string{gnark}, "a wallet proves through statement.Prover"},
	{"prover", []string{"notes/spend"}, "a prover never holds a spending key"},
	{"prover", []string{"store", "modernc.org/sqlite"}, "a prover keeps its keys in files and needs no database"},
	{"prover", []string{"ledger", rpcClient}, "a prover talks to no chain"},
}

// Linked returns the bans that the packages break, and the bans on packages that do not exist.
func Linked(bans []Ban, packages []Package) []string {
	var wrong []string
	for _, b := range bans {
		i := slices.IndexFunc(packages, func(p Package) bool { return p.Name == b.Package })
		if i < 0 {
			wrong = append(wrong, fmt.Sprintf("there is a ban for %s, but no such package", b.Package))
			continue
		}
		for _, linked := range packages[i].Links {
			for _, never := range b.Never {
				if within(linked, never) {
					wrong = append(wrong, fmt.Sprintf("%s links %s: %s", b.Package, linked, b.Because))
				}
			}
		}
	}
	return wrong
}

// BackendUsers returns the packages but prover that import gnark's backend: keys and proofs have one home.
func BackendUsers(packages []Package) []string {
	var wrong []string
	for _, p := range packages {
		for _, imported := range p.Imports {
			if within(imported, gnark+"/backend") && p.Name != "prover" {
				wrong = append(wrong, fmt.Sprintf("%s imports %s: only prover may", p.Name, imported))
			}
		}
	}
	return wrong
}

// within reports whether path is root or below it.
func within(path, root string) bool { return path == root || strings.HasPrefix(path, root+"/") }
