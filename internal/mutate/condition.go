package mutate

import (
	"slices"
	"strings"
)

const boolType = "t_bool"

// negate turns a condition into its opposite. Comparisons have an operator of their own.
func negate(f *finder, n *node) {
	if n.typ() != boolType || !decides(n) || n.is("Literal") || opposites[comparison(n)] != "" {
		return
	}
	if n.is("UnaryOperation") {
		f.replaceNode("negate", n, f.text(n.child("subExpression")))
		return
	}
	f.replaceNode("negate", n, "!("+f.text(n)+")")
}

// decides reports whether an expression as a whole decides something: a branch, a result, the value
// of a variable, or what a require demands.
func decides(n *node) bool {
	switch n.role {
	case "condition", "rightHandSide", "initialValue":
		return true
	case "expression":
		return n.parent.is("Return")
	case "arguments":
		return isRevert(n.parent.parent) && n.parent.children["arguments"][0] == n
	}
	return false
}

// opposites has the opposite of each comparison.
var opposites = map[string]string{"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}

// neighbours has the comparisons that differ from one in few cases: at the bound, or on one side.
var neighbours = map[string][]string{
	"<": {"<="}, "<=": {"<"}, ">": {">="}, ">=": {">"},
	"==": {"<=", ">="}, "!=": {"<", ">"},
}

// comparison returns the operator of a comparison, or "" if the node is none.
func comparison(n *node) string {
	if op := n.str("operator"); n.is("BinaryOperation") && opposites[op] != "" {
		return op
	}
	return ""
}

// compare replaces a comparison by its opposite and by its neighbours.
func compare(f *finder, n *node) {
	op := comparison(n)
	if op == "" {
		return
	}
	f.replaceOperator("compare", n, opposites[op])
	for _, near := range neighbours[op] {
		if !sameForUnsigned(f, n, near) {
			f.replaceOperator("compare", n, near)
		}
	}
}

// sameForUnsigned reports whether a neighbour of == or != can't be told from it or doesn't exist:
// nothing unsigned is below 0, and not everything that can be equal has an order.
func sameForUnsigned(f *finder, n *node, near string) bool {
	if op := n.str("operator"); op != "==" && op != "!=" {
		return false
	}
	if !isOrdered(n) {
		return true
	}
	left, right := f.isZero(n.child("leftExpression")), f.isZero(n.child("rightExpression"))
	return right && (near == "<=" || near == ">") || left && (near == ">=" || near == "<")
}

// isOrdered reports whether a comparison compares numbers or values of an enumeration.
func isOrdered(n *node) bool {
	types, _ := n.fields["commonType"].(map[string]any)
	identifier, _ := types["typeIdentifier"].(string)
	return strings.HasPrefix(identifier, "t_uint") || strings.HasPrefix(identifier, "t_enum")
}

// isZero reports whether an expression is the number 0 or the first value of an enumeration.
func (f *finder) isZero(n *node) bool {
	if n.is("Literal") {
		return n.str("value") == "0"
	}
	value := f.program.declaration(n)
	return value.is("EnumValue") && value.parent.children["members"][0] == value
}

// declaration returns what a name refers to, or nil.
func (p *Program) declaration(n *node) *node {
	id, _ := n.fields["referencedDeclaration"].(float64)
	return p.byID[int(id)]
}

// logic exchanges "and" and "or", and leaves one of the two conditions out.
func logic(f *finder, n *node) {
	other := map[string]string{"&&": "||", "||": "&&"}[n.str("operator")]
	if !n.is("BinaryOperation") || other == "" {
		return
	}
	f.replaceOperator("logic", n, other)
	f.replaceNode("logic", n, f.text(n.child("leftExpression")))
	f.replaceNode("logic", n, f.text(n.child("rightExpression")))
}

// replaceOperator replaces the operator of an operation with two sides.
func (f *finder) replaceOperator(name string, n *node, op string) {
	left, right := n.child("leftExpression"), n.child("rightExpression")
	if n.is("Assignment") {
		left, right = n.child("leftHandSide"), n.child("rightHandSide")
	}
	between := string(f.source[left.end:right.start])
	if at := strings.Index(between, n.str("operator")); at >= 0 {
		start := left.end + at
		f.replace(name, n, start, start+len(n.str("operator")), op)
	}
}

// jump exchanges continue and break.
func jump(f *finder, n *node) {
	if n.is("Continue") {
		f.replaceNode("jump", n, "break")
	}
	if n.is("Break") {
		f.replaceNode("jump", n, "continue")
	}
}

// arithmetic replaces an operation by another one. The parts of a literal value are not changed one
// by one.
func arithmetic(f *finder, n *node) {
	other := otherOperation[n.str("operator")]
	if !n.is("BinaryOperation", "Assignment") || other == "" {
		return
	}
	sides := slices.Concat(n.children["leftExpression"], n.children["rightExpression"])
	if n.is("BinaryOperation") && !slices.ContainsFunc(sides, func(s *node) bool { return !s.is("Literal") }) {
		return
	}
	f.replaceOperator("arithmetic", n, other)
}

var otherOperation = map[string]string{
	"+": "-", "-": "+", "*": "/", "/": "%", "%": "/", "|": "&", "&": "|", "^": "|", "<<": ">>", ">>": "<<",
	"+=": "-=", "-=": "+=", "*=": "+=", "/=": "%=", "|=": "&=", "&=": "|=", "^=": "|=", "<<=": ">>=", ">>=": "<<=",
}
