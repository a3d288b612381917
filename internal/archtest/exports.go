package archtest

import (
	"fmt"
	"go/types"
	"strings"
)

// Hidden returns the exported names of a package that outsiders could not use in full: those whose type mentions a type of an
// internal package, or an unexported type of the package itself, and interfaces with a method that only the package can have.
func Hidden(pkg *types.Package) []string {
	var wrong []string
	for _, name := range pkg.Scope().Names() {
		object := pkg.Scope().Lookup(name)
		if !object.Exported() {
			continue
		}
		for _, part := range parts(object) {
			for _, mentioned := range hiddenTypes(part.of, pkg) {
				wrong = append(wrong, fmt.Sprintf("%s.%s mentions %s, which outsiders can't name", pkg.Path(), part.name, mentioned))
			}
		}
		wrong = append(wrong, sealed(pkg, object)...)
	}
	return wrong
}

// part is something of an exported name that has a type: the name itself, a method or a field.
type part struct {
	name string
	of   types.Type
}

// parts returns what outsiders see of an exported name.
func parts(object types.Object) []part {
	typed, ok := object.(*types.TypeName)
	if !ok {
		return []part{{object.Name(), object.Type()}}
	}
	if alias, ok := typed.Type().(*types.Alias); ok {
		return []part{{typed.Name(), alias.Rhs()}}
	}
	var all []part
	if named, ok := typed.Type().(*types.Named); ok {
		for method := range named.Methods() {
			if method.Exported() {
				all = append(all, part{typed.Name() + "." + method.Name(), method.Signature()})
			}
		}
	}
	if s, ok := typed.Type().Underlying().(*types.Struct); ok {
		for field := range s.Fields() {
			if field.Exported() {
				all = append(all, part{typed.Name() + "." + field.Name(), field.Type()})
			}
		}
		return all
	}
	return append(all, part{typed.Name(), typed.Type().Underlying()})
}

// hiddenTypes returns the types in t that outsiders of pkg can't name.
func hiddenTypes(t types.Type, pkg *types.Package) (hidden []string) {
	visit(t, func(name *types.TypeName) {
		switch {
		case name.Pkg() == nil: // a type of the language
		case internal(name.Pkg().Path()):
			hidden = append(hidden, name.Pkg().Path()+"."+name.Name())
		case name.Pkg() == pkg && !name.Exported():
			hidden = append(hidden, name.Name())
		}
	})
	return hidden
}

// internal reports whether a path is of a package that only this module may import.
func internal(path string) bool {
	return within(path, Module) && strings.Contains("/"+path+"/", "/internal/")
}

// visit calls see for every named type that t is written with.
func visit(t types.Type, see func(*types.TypeName)) {
	switch t := t.(type) {
	case *types.Alias:
		see(t.Obj())
	case *types.Named:
		see(t.Obj())
		for argument := range t.TypeArgs().Types() {
			visit(argument, see)
		}
	case *types.Map:
		visit(t.Key(), see)
		visit(t.Elem(), see)
	case *types.Signature:
		for variable := range t.Params().Variables() {
			visit(variable.Type(), see)
		}
		for variable := range t.Results().Variables() {
			visit(variable.Type(), see)
		}
	case *types.Struct:
		for field := range t.Fields() {
			visit(field.Type(), see)
		}
	case *types.Interface:
		for method := range t.Methods() {
			visit(method.Type(), see)
		}
	case interface{ Elem() types.Type }: // pointer, slice, array, channel
		visit(t.Elem(), see)
	}
}

// sumTypes are the interfaces that nobody but their package is meant to implement: each is one of a fixed set of types.
var sumTypes = map[string]bool{
	Module + "/settlement/contract.Body": true, // the kinds of message that the private contract knows
}

// sealed returns an exported interface that outsiders can't implement, unless it is a sum type.
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
			wrong = append(wrong, fmt.Sprintf("%s.%s has the method %s, so outsiders can't implement it", pkg.Path(), typed.Name(), method.Name()))
		}
	}
	return wrong
}
