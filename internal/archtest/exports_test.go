package archtest

import (
	"go/ast"
	"go/token"
	"go/types"
	"testing"
)

// withInternal is an importer that returns a package with the type Secret for every path.
type withInternal struct{}

func (withInternal) Import(path string) (*types.Package, error) {
	p := types.NewPackage(path, "hidden")
	name := types.NewTypeName(token.NoPos, p, "Secret", nil)
	types.NewNamed(name, types.NewStruct(nil, nil), nil)
	p.Scope().Insert(name)
	p.MarkComplete()
	return p, nil
}

func TestHiddenRefusesUnnameableTypes(t *testing.T) {
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
