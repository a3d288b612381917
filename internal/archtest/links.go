package archtest

import (
	"fmt"
	"slices"
	"strings"
)

// gnark is the module of the proof system. gnark-crypto, with the arithmetic of fields and curves,
// is another module and is allowed everywhere.
const gnark = "github.com/consensys/gnark"

// rpcClient is a package that every client of a chain links.
const rpcClient = "github.com/ethereum/go-ethereum/rpc"

// spendOrProve lists the packages that can spend or prove.
var spendOrProve = []string{"notes/spend", "statement", "circuits", "prover", "wallet", gnark}

// Ban lists what a package must not link, directly or through other packages. The layer table
// cannot say this, because it lists direct imports only.
type Ban struct {
	Package string
	Never   []string // import paths; the packages below them are banned too
	Because string   // the reason, for the message
}

// Bans lists which packages must not link which others.
var Bans = []Ban{
	{"cmd/zview", spendOrProve, "the viewer can neither spend nor prove"},
	{"audit", spendOrProve, "a viewing key cannot spend"},
	{"settlement/review", spendOrProve, "a late joiner cannot spend"},
	{"statement", []string{"notes/spend", gnark}, "a native check needs no proof system and no spending key"},
	{
		"settlement/contract", []string{"notes/spend", "statement", "circuits", gnark},
		"a replica of the private contract moves no money",
	},
	{"settlement", []string{gnark}, "the parties prove through statement.Prover"},
	{"operator", []string{"notes/spend", gnark}, "an operator handles no money and proves through statement.Prover"},
	{"wallet", []string{gnark}, "a wallet proves through statement.Prover"},
	{"prover", []string{"notes/spend"}, "a prover never holds a spending key"},
	{"prover", []string{"store", "modernc.org/sqlite"}, "a prover keeps its keys in files and needs no database"},
	{"prover", []string{"ledger", rpcClient}, "a prover talks to no chain"},
}

// Linked returns the bans that the packages break, and the bans for packages that do not exist.
func Linked(bans []Ban, packages []Package) []string {
	var wrong []string
	for _, b := range bans {
		i := slices.IndexFunc(packages, func(p Package) bool { return p.Name == b.Package })
		if i < 0 {
			wrong = append(wrong, fmt.Sprintf("there is a ban for %s, but the package does not exist", b.Package))
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

// BackendUsers returns the packages other than prover that import gnark's backend. Only prover
// handles keys and proofs.
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
