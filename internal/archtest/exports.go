package archtest

import (
	"fmt"
	"go/types"
	"strings"
)

// Hidden returns the exported names of a package that other modules cannot fully use: names whose
// type mentions an internal type or an unexported type of the package, and interfaces with a method
// that only the package can implement.
func Hidden(pkg *types.Package) []string {
	var wrong []string
	for _, name := range pkg.Scope().Names() {
		object := pkg.Scope().Lookup(name)
		if !object.Exported() {
			continue
		}
		for _, part := range parts(object) {
			for _, hidden := range hiddenTypes(part.of, pkg) {
				wrong = append(wrong, fmt.Sprintf("%s.%s mentions %s, which other modules cannot name",
					pkg.Path(), part.name, hidden))
			}
		}
		wrong = append(wrong, sealed(pkg, object)...)
	}
	return wrong
}

// part is an exported name or a method of one, with its type.
type part struct {
	name string
	of   types.Type
}

// parts returns an exported name and its exported methods.
func parts(object types.Object) []part {
	if _, ok := object.(*types.TypeName); !ok {
		return []part{{object.Name(), object.Type()}}
	}
	switch t := object.Type().(type) {
	case *types.Alias:
		return []part{{object.Name(), t.Rhs()}}
	case *types.Named:
		all := []part{{object.Name(), t.Underlying()}}
		for method := range t.Methods() {
			if method.Exported() {
				all = append(all, part{object.Name() + "." + method.Name(), method.Signature()})
			}
		}
		return all
	}
	return nil
}

// hiddenTypes returns the types in t that modules other than this one cannot name.
func hiddenTypes(t types.Type, pkg *types.Package) (hidden []string) {
	for _, name := range mentioned(t) {
		switch {
		case name.Pkg() == nil: // a type of the language
		case within(name.Pkg().Path(), Module) && isInternal(name.Pkg().Path()):
			hidden = append(hidden, name.Pkg().Path()+"."+name.Name())
		case name.Pkg() == pkg && !name.Exported():
			hidden = append(hidden, name.Name())
		}
	}
	return hidden
}

// isInternal reports whether an import path has the element internal.
func isInternal(path string) bool { return strings.Contains("/"+path+"/", "/internal/") }

// mentioned returns the names of the types that t is made of. It leaves out unexported fields,
// which other modules cannot see.
func mentioned(t types.Type) (names []*types.TypeName) {
	switch t := t.(type) {
	case *types.Alias:
		return []*types.TypeName{t.Obj()}
	case *types.Named:
		names = append(names, t.Obj())
		for argument := range t.TypeArgs().Types() {
			names = append(names, mentioned(argument)...)
		}
	case *types.Map:
		return append(mentioned(t.Key()), mentioned(t.Elem())...)
	case *types.Signature:
		return append(mentioned(t.Params()), mentioned(t.Results())...)
	case *types.Tuple:
		for variable := range t.Variables() {
			names = append(names, mentioned(variable.Type())...)
		}
	case *types.Struct:
		for field := range t.Fields() {
			if field.Exported() {
				names = append(names, mentioned(field.Type())...)
			}
		}
	case *types.Interface:
		for method := range t.Methods() {
			names = append(names, mentioned(method.Type())...)
		}
	case interface{ Elem() types.Type }: // pointer, slice, array, channel
		return mentioned(t.Elem())
	}
	return names
}

// sumTypes are the interfaces that only their own package is meant to implement. The values are of
// a fixed set of types.
var sumTypes = map[string]bool{
	Module + "/settlement/contract.Body": true, // the messages of the private contract
}

// sealed returns the unexported methods of an exported interface. Other modules cannot implement
// them. Sum types may have such methods.
func sealed(pkg *types.Package, object types.Object) []string {
	typed, ok := object.(*types.TypeName)
	if !ok {
		return nil
	}
	methods, ok := typed.Type().Underlying().(*types.Interface)
	if !ok || sumTypes[pkg.Path()+"."+typed.Name()] {
		return nil
	}
	var wrong []string
	for method := range methods.Methods() {
		if !method.Exported() {
			wrong = append(wrong, fmt.Sprintf("%s.%s has the method %s, so other modules cannot implement it",
				pkg.Path(), typed.Name(), method.Name()))
		}
	}
	return wrong
}
