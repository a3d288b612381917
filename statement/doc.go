// Package statement says what each proof proves: for every circuit a Public and a Private part, the one order of the public
// fields, and a native Check that names the conjunct that does not hold.
//
// Start with [Transfer]. The circuits in circuits/* prove the same conjuncts, under the same ids, over the same values; nothing
// here imports a proof system or the power to sign. See docs/spec.md, section 7.
package statement
