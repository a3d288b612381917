package errcode_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/errcode"
	"github.com/zsettle/zsettle/wallet"
)

const page = "../../docs/errors.md"

// The page has one row for each name, with its exit code. Run the test with ZSETTLE_WRITE=1 to
// write the names down.
func TestPageIsTheTable(t *testing.T) {
	var rows []string
	exits := map[string]cli.Code{}
	for _, r := range slices.Concat(errcode.Rules(), cli.AuditRules(), cli.ReviewRules(), cli.Names()) {
		if exit, known := exits[r.Kind]; known && exit != r.Code {
			t.Errorf("%s has the exit codes %d and %d", r.Kind, exit, r.Code)
		}
		exits[r.Kind] = r.Code
		rows = append(rows, fmt.Sprintf("| `%s` | %d |", r.Kind, r.Code))
	}
	slices.Sort(rows)
	want := strings.Join(slices.Compact(rows), "\n") + "\n"
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	const head = "| code | exit |\n|---|---|\n"
	before, table, found := strings.Cut(string(text), head)
	if os.Getenv("ZSETTLE_WRITE") != "" {
		if err := os.WriteFile(page, []byte(before+head+want), 0o600); err != nil {
			t.Fatal(err)
		}
	} else if !found || table != want {
		t.Errorf("docs/errors.md is not the table:\n%s", want)
	}
}

// unnamed are the exported errors that no user meets, and why.
var unnamed = map[string]string{
	"store.ErrNotFound":         "packages look it up themselves",
	"bindings.ErrUnknownRevert": "it is in a chain.RevertError",
	"deals.ErrUnexpected":       "it is in ledger.ErrMalformed or audit.ErrBooks",
	"ledger.ErrNotRegistered":   "the wallet returns its own",
}

// Every exported error of the packages that a party meets has a name.
func TestEveryErrorHasAName(t *testing.T) {
	var rules strings.Builder
	for _, file := range []string{"rules.go", "money.go", "node.go", "../cli/rules.go"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		rules.Write(text)
	}
	found := 0
	for _, dir := range []string{
		"wallet", "settlement", "settlement/contract", "settlement/approval", "settlement/review",
		"settlement/node/api", "settlement/node/folder", "chain", "chain/outbox", "chain/development",
		"store", "ledger", "deploy", "deploy/deployment", "audit", "operator", "prover",
	} {
		for _, name := range errorsOf(t, dir) {
			found++
			name = filepath.Base(dir) + "." + name
			named := regexp.MustCompile(regexp.QuoteMeta(name) + `\b`).MatchString(rules.String())
			if !named && unnamed[name] == "" {
				t.Errorf("%s has no name", name)
			}
		}
	}
	if found < 80 {
		t.Errorf("found only %d errors", found)
	}
}

var isError = regexp.MustCompile(`^Err[A-Z]\w*$|^[A-Z]\w*Error$`)

// errorsOf returns the names of the errors that a package exports.
func errorsOf(t *testing.T, dir string) (names []string) {
	t.Helper()
	files, err := filepath.Glob("../../" + dir + "/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if general, ok := d.(*ast.GenDecl); ok {
				names = append(names, namesOf(general)...)
			}
		}
	}
	return names
}

func namesOf(d *ast.GenDecl) (names []string) {
	for _, s := range d.Specs {
		switch s := s.(type) {
		case *ast.ValueSpec:
			for _, name := range s.Names {
				if isError.MatchString(name.Name) && d.Tok == token.VAR {
					names = append(names, name.Name)
				}
			}
		case *ast.TypeSpec:
			if isError.MatchString(s.Name.Name) {
				names = append(names, s.Name.Name)
			}
		}
	}
	return names
}

// What is said about an error is about the innermost that has a name.
func TestErrorsGetTheirNames(t *testing.T) {
	reverted := func(reason error) error {
		return fmt.Errorf("%w: %w", wallet.ErrRefused, &chain.RevertError{Reason: reason})
	}
	for want, err := range map[string]error{
		"ref_used":           fmt.Errorf("%w: %q", wallet.ErrRefUsed, "x"),
		"insufficient_funds": &wallet.ErrInsufficient{},
		"price_limit":        errors.Join(&outbox.PriceError{Needed: big.NewInt(2), Max: big.NewInt(1)}),
		"note_spent":         reverted(bindings.ErrNullifierSpent),
		"refused":            reverted(bindings.ErrNothingToAppend),
		"zero_value":         &wallet.PaymentError{Ref: "x", Err: wallet.ErrZeroValue},
		"payment":            &wallet.PaymentError{Ref: "x", Err: errors.New("twice")},
		"node_unreachable":   &chain.NodeError{},
		"failed":             errors.New("unknown"),
	} {
		if got := cli.Explain(err, errcode.Rules()).Name(); got != want {
			t.Errorf("%v: %q, want %q", err, got, want)
		}
	}
}
