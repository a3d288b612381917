package archtest

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const page = "# Page\n\n| a |\n|---|\n| b |\n\n" +
	"| L | package | its one job | may import |\n|---|---|---|---|\n" +
	"| 0 | `low` | a job | – |\n| 0 | `vectors` | tests only: data | – |\n| 1 | `high` | a job | `low` |\n\n| 9 | `after` | the table | – |\n"

func TestParseTable(t *testing.T) {
	rows, err := ParseTable(page)
	if err != nil {
		t.Fatal(err)
	}
	want := []Row{{Level: 0, Name: "low"}, {Level: 0, Name: "vectors", TestsOnly: true}, {Level: 1, Name: "high", May: []string{"low"}}}
	if !slices.EqualFunc(rows, want, func(a, b Row) bool {
		return a.Level == b.Level && a.Name == b.Name && a.TestsOnly == b.TestsOnly && slices.Equal(a.May, b.May)
	}) {
		t.Errorf("got %+v, want %+v", rows, want)
	}
}

func TestParseTableRefuses(t *testing.T) {
	head := "| L | package | its one job | may import |\n|---|---|---|---|\n"
	for name, text := range map[string]string{
		"no table":      "| a | b |\n",
		"level":         head + "| x | `low` | a job | – |\n",
		"columns":       head + "| 0 | `low` | a job |\n",
		"two packages":  head + "| 0 | `low`, `b` | a job | – |\n",
		"empty imports": head + "| 0 | `low` | a job |  |\n",
	} {
		if rows, err := ParseTable(text); err == nil {
			t.Errorf("%s: read as %+v", name, rows)
		}
	}
}

func TestLayersRefuse(t *testing.T) {
	rows := []Row{{0, "low", false, nil}, {0, "vectors", true, nil}, {1, "high", false, []string{"low"}}}
	good := []Package{{Name: "low"}, {Name: "vectors"}, {Name: "high", Imports: []string{"low", "fmt"}, Links: []string{"low", "fmt"}}}
	none(t, Layers(rows, good))
	for _, c := range []struct {
		name     string
		rows     []Row
		packages []Package
		want     string
	}{
		{"unlisted import", rows, []Package{{Name: "low", Imports: []string{"high"}}, good[1], good[2]}, "low imports high"},
		{"package without row", rows, append(slices.Clone(good), Package{Name: "new"}), "new is not in the table"},
		{"row without package", rows, good[:2], "high is in the table"},
		{"row twice", append(slices.Clone(rows), rows[0]), good, "low has two rows"},
		{"unknown name", append(slices.Clone(rows[:2]), Row{1, "high", false, []string{"low", "gone"}}), good, "high may import gone"},
		{"same layer", append(slices.Clone(rows[:2]), Row{0, "high", false, []string{"low"}}), good, "high (layer 0) may import low"},
		{"tests-only code", rows, append(slices.Clone(good[:2]), Package{Name: "high", Links: []string{"vectors"}}), "high links vectors"},
	} {
		onlyLine(t, c.name, Layers(c.rows, c.packages), c.want)
	}
}

// onlyLine fails unless exactly one line is reported, and it starts with want.
func onlyLine(t *testing.T, name string, wrong []string, want string) {
	t.Helper()
	if len(wrong) != 1 || !strings.HasPrefix(wrong[0], want) {
		t.Errorf("%s: got %q, want one line %q…", name, wrong, want)
	}
}

func TestLinkedRefuses(t *testing.T) {
	bans := []Ban{{"viewer", []string{"spend", gnark}, "it only looks"}}
	none(t, Linked(bans, []Package{{Name: "viewer", Links: []string{"fmt", gnark + "-crypto/ecc", "spending"}}}))
	onlyLine(t, "direct", Linked(bans, []Package{{Name: "viewer", Links: []string{"spend"}}}), "viewer links spend: it only looks")
	onlyLine(t, "below", Linked(bans, []Package{{Name: "viewer", Links: []string{gnark + "/frontend"}}}), "viewer links "+gnark)
	onlyLine(t, "gone", Linked(bans, nil), "there is a ban for viewer")
}

func TestBackendUsersRefuses(t *testing.T) {
	backend := []string{gnark + "/backend/groth16"}
	none(t, BackendUsers([]Package{{Name: "prover", Imports: backend}, {Name: "circuits", Imports: []string{gnark + "/frontend"}}}))
	onlyLine(t, "circuits", BackendUsers([]Package{{Name: "circuits", Imports: backend}}), "circuits imports")
}

func parse(t *testing.T, body string) (*token.FileSet, *ast.File) {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "x.go", "package x\n"+body, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return fset, file
}

func TestDroppedDefineRefuses(t *testing.T) {
	for body, want := range map[string]int{
		"func f() { c.Define(api) }":                          1,
		"func f() { _ = c.Inner.Define(api) }":                1,
		"func f() { go c.Define(api) }":                       1,
		"func f() { defer c.Define(api) }":                    1,
		"func f() { err := c.Define(api); use(err) }":         0,
		"func f() error { return c.Define(api) }":             0,
		"func f() { if err := c.Define(api); err != nil {} }": 0,
	} {
		if got := DroppedDefine(parse(t, body)); len(got) != want {
			t.Errorf("%s: %q, want %d lines", body, got, want)
		}
	}
}

func TestIgnoredInputsRefuses(t *testing.T) {
	if got := IgnoredInputs(parse(t, "var o = frontend.IgnoreUnconstrainedInputs()")); len(got) != 1 {
		t.Errorf("got %q, want one line", got)
	}
	none(t, IgnoredInputs(parse(t, `var o = "IgnoreUnconstrainedInputs"`)))
}

func TestUnpaddedBytesRefuses(t *testing.T) {
	for body, want := range map[string]int{
		"import \"math/big\"\nvar b = big.NewInt(1).Bytes()":                               1,
		"import \"math/big\"\nvar f = (*big.Int).Bytes":                                    1,
		"import \"math/big\"\nvar b = big.NewInt(1).FillBytes(nil)":                        0,
		"type v struct{}\nfunc (v) Bytes() []byte { return nil }\nvar b = v{}.Bytes()":     0,
		"import \"math/big\"\ntype w struct{ *big.Int }\nvar b = w{big.NewInt(1)}.Bytes()": 1,
		"import \"bytes\"\nvar b = new(bytes.Buffer).Bytes()":                              0,
	} {
		fset, file := parse(t, body)
		info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
		config := types.Config{Importer: importer.ForCompiler(fset, "gc", nil)}
		if _, err := config.Check("x", fset, []*ast.File{file}, info); err != nil {
			t.Fatal(err)
		}
		if got := UnpaddedBytes(fset, file, info); len(got) != want {
			t.Errorf("%s: %q, want %d lines", body, got, want)
		}
	}
}

// withInternal is an importer that knows one internal package, with the type Secret.
type withInternal struct{}

func (withInternal) Import(path string) (*types.Package, error) {
	p := types.NewPackage(path, "hidden")
	name := types.NewTypeName(token.NoPos, p, "Secret", nil)
	types.NewNamed(name, types.NewStruct(nil, nil), nil)
	p.Scope().Insert(name)
	p.MarkComplete()
	return p, nil
}

func TestHiddenRefuses(t *testing.T) {
	for body, want := range map[string]int{
		"func F(hidden.Secret) {}":                                    1,
		"func F() []*hidden.Secret { return nil }":                    1,
		"func F(map[hidden.Secret]func(chan hidden.Secret)) {}":       2,
		"var V [3]hidden.Secret":                                      1,
		"type T struct{ A hidden.Secret; b hidden.Secret }":           1,
		"type T struct{ hidden.Secret }":                              1,
		"type T struct{}\nfunc (*T) M(hidden.Secret) {}":              1,
		"type T struct{}\nfunc (T) m(hidden.Secret) {}":               0,
		"type T interface{ M() hidden.Secret }":                       1,
		"type T []hidden.Secret":                                      1,
		"type T = hidden.Secret":                                      1,
		"type t struct{}\nfunc F() t { return t{} }":                  1,
		"type t struct{ A hidden.Secret }\nfunc f() t { return t{} }": 0,
		"type T[E any] struct{ e E }\nvar V T[hidden.Secret]":         1,
		"type T interface{ m() }":                                     1,
		"type T interface{ M(int) error }\nfunc F(T) {}":              0,
		"func f(hidden.Secret) {}":                                    0,
	} {
		fset, file := parse(t, `import hidden "`+Module+`/internal/hidden"`+"\nvar _ hidden.Secret\n"+body)
		config := types.Config{Importer: withInternal{}}
		pkg, err := config.Check(Module+"/x", fset, []*ast.File{file}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := Hidden(pkg); len(got) != want {
			t.Errorf("%s: %q, want %d lines", body, got, want)
		}
	}
}

func TestIDs(t *testing.T) {
	if got := SpecIDs("### P1\ntext T9\n#### T1\n## M1\n### Mint\n"); !slices.Equal(got, []string{"P1", "T1"}) {
		t.Errorf("headings: %q", got)
	}
	_, file := parse(t, "// T8 and T9 are elsewhere.\nfunc f() {\n g() // T1\n h(\"T2\", \"not T3\", `T4`)\n}")
	if got := CommentedIDs(file); len(got) != 1 || !got["T1"] {
		t.Errorf("comments: %v", got)
	}
	if got := LiteralIDs(file); len(got) != 2 || !got["T2"] || !got["T4"] {
		t.Errorf("literals: %v", got)
	}
}

func TestSoundGnarkRefuses(t *testing.T) {
	line := "require (\n\tgithub.com/consensys/gnark %s\n\tgithub.com/consensys/gnark-crypto v0.21.0\n)\n"
	for version, ok := range map[string]bool{"v0.15.3": false, "v0.16.0": true, "v0.17.1": true, "v1.0.0": true, "v0.16.4-0.20260101-abc": false} {
		if err := SoundGnark(strings.Replace(line, "%s", version, 1)); (err == nil) != ok {
			t.Errorf("%s: %v", version, err)
		}
	}
	replaced := strings.Replace(line, "%s", "v0.16.3", 1) + "replace github.com/consensys/gnark => ../fork\n"
	if SoundGnark(replaced) == nil || SoundGnark("module x\n") == nil {
		t.Error("a replaced or a missing gnark is not refused")
	}
}

func TestGomodLists(t *testing.T) {
	gomod := "module x\n\nrequire (\n\ta.b/c v1.0.0\n\td.e/f v1.0.0 // indirect\n)\n\nreplace g.h/i => g.h/i v2.0.0\n\nreplace (\n\tj.k/l v1.0.0 => ../l\n)\n"
	if got := Requirements(gomod); !slices.Equal(got, []string{"a.b/c"}) {
		t.Errorf("requirements: %q", got)
	}
	if got := Replaced(gomod); !slices.Equal(got, []string{"g.h/i", "j.k/l"}) {
		t.Errorf("replaced: %q", got)
	}
}

func TestMissingRefuses(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"p/a_test.go": "package p\n\nfunc TestA(t *testing.T) {}\n", "s/C.t.sol": "function test_c() public {}\n"} {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	table := "| promise | mechanism | shown by |\n|---|---|---|\n| one | m | %s |\n"
	for shown, want := range map[string]int{
		"`p.TestA`, `p`, `s`, `s/C.t.sol:test_c`": 0, "`p.TestB`": 1, "`q`": 1, "`s/C.t.sol:test_d`": 1, "words": 1, "`p.TestA`, `p.Test`": 1,
	} {
		evidence, err := ParseThreats(strings.Replace(table, "%s", shown, 1))
		if err != nil || len(evidence) != 1 {
			t.Fatalf("%s: %v %v", shown, evidence, err)
		}
		if got := Missing(dir, evidence); len(got) != want {
			t.Errorf("%s: %q, want %d lines", shown, got, want)
		}
	}
}

func TestFigures(t *testing.T) {
	if n, err := Constraints("circuit: a\nconstraints: 1234567\n"); err != nil || Thousands(n) != "1,234,567" {
		t.Errorf("%d, %v", n, err)
	}
	if _, err := Constraints("constraints: many\n"); err == nil {
		t.Error("a golden file without a number is read")
	}
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 29816: "29,816"} {
		if got := Thousands(n); got != want {
			t.Errorf("%d is written %s", n, got)
		}
	}
	readme := "| what | figure | repeat |\n| x | 12 | `c` |\n"
	if got := Figure(readme, "x") + "," + Figure(readme, "y"); got != "12," {
		t.Errorf("figures: %s", got)
	}
}
