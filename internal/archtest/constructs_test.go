package archtest

import (
	"go/ast"
	"go/importer"
	"go/types"
	"testing"
)

func TestDroppedDefineRefusesIgnoredErrors(t *testing.T) {
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

func TestIgnoredInputsRefusesTheOption(t *testing.T) {
	if got := IgnoredInputs(parse(t, "var o = frontend.IgnoreUnconstrainedInputs()")); len(got) != 1 {
		t.Errorf("got %q, want one line", got)
	}
	reportAll(t, IgnoredInputs(parse(t, `var o = "IgnoreUnconstrainedInputs"`)))
}

func TestUnpaddedBytesRefusesIntegers(t *testing.T) {
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
