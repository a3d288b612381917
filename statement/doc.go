// Package statement defines what each proof proves. For each circuit it has a Public and a Private
// part, the order of the public fields, and a native Check that names a conjunct that does not
// hold.
//
// Start with [NewTransfer]. The circuits in circuits/* prove the same conjuncts, with the same ids,
// over the same values. The package imports neither a proof system nor the package that can sign.
// See docs/spec.md, section 7.
package statement
