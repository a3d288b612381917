package mutate

import "strings"

// nothing replaces a statement that is dropped. A block can stand wherever a statement can.
const nothing = "{}"

// dropGuard drops an if whose only effect is to leave: with a revert (drop-revert), or in another
// way (drop-guard). It also keeps the call in the condition and ignores what it returns.
func dropGuard(f *finder, n *node) {
	if !n.is("IfStatement") || n.children["falseBody"] != nil {
		return
	}
	body := onlyStatement(n.child("trueBody"))
	switch {
	case isRevert(body):
		f.drop("drop-revert", n)
	case body.is("Return", "Continue", "Break"):
		f.drop("drop-guard", n)
	default:
		return
	}
	condition := n.child("condition")
	if calls(condition) {
		f.replace("ignore-result", n, n.start, f.endOf(n), f.text(condition)+";")
	}
}

// onlyStatement returns the statement of a body that has just one, or nil.
func onlyStatement(body *node) *node {
	if !body.is("Block") {
		return body
	}
	return body.child("statements")
}

// isRevert reports whether a statement is a revert, or a require.
func isRevert(n *node) bool {
	if n.is("ExpressionStatement") {
		call := n.child("expression")
		if !call.is("FunctionCall") {
			return false
		}
		name := call.child("expression").str("name")
		return name == "require" || name == "revert" || name == "assert"
	}
	return n.is("RevertStatement")
}

// calls reports whether an expression calls a function.
func calls(n *node) bool {
	found := false
	n.walk(func(m *node) bool {
		found = found || m.is("FunctionCall") && m.str("kind") == "functionCall"
		return !found
	})
	return found
}

// dropStatement drops a statement. What an if guards and the step of a loop are not dropped here.
func dropStatement(f *finder, n *node) {
	if n.role == "loopExpression" || isGuarded(n) {
		return
	}
	switch {
	case isRevert(n):
		f.drop("drop-revert", n)
	case n.is("EmitStatement"):
		f.drop("drop-event", n)
	case n.is("Return"):
		f.drop("drop-return", n)
	case n.is("Continue", "Break"):
		f.drop("drop-jump", n)
	case n.is("ExpressionStatement"):
		f.dropExpression(n)
	}
}

func (f *finder) dropExpression(n *node) {
	if n.child("expression").is("FunctionCall") {
		f.drop("drop-call", n)
	} else {
		f.drop("drop-assignment", n)
	}
}

// isGuarded reports whether a statement is the one that dropGuard drops together with its if.
func isGuarded(n *node) bool {
	if !isRevert(n) && !n.is("Return", "Continue", "Break") {
		return false
	}
	guard := n.above("IfStatement")
	return guard != nil && guard.children["falseBody"] == nil && onlyStatement(guard.child("trueBody")) == n
}

// drop replaces a statement by an empty block.
func (f *finder) drop(operator string, n *node) {
	f.replace(operator, n, n.start, f.endOf(n), nothing)
}

// endOf returns the end of a statement with its semicolon, which the compiler leaves out.
func (f *finder) endOf(n *node) int {
	rest := string(f.source[n.end:])
	trimmed := strings.TrimLeft(rest, " \t\r\n")
	if strings.HasPrefix(trimmed, ";") {
		return n.end + len(rest) - len(trimmed) + 1
	}
	return n.end
}

// dropComponent takes one variable out of an assignment to several.
func dropComponent(f *finder, n *node) {
	if !n.is("TupleExpression") || n.role != "leftHandSide" || len(n.children["components"]) < 2 {
		return
	}
	for _, c := range n.children["components"] {
		if c != nil {
			f.replaceNode("drop-component", c, "")
		}
	}
}

// dropModifier takes a modifier off a function.
func dropModifier(f *finder, n *node) {
	if n.is("ModifierInvocation") && n.str("kind") == "modifierInvocation" {
		f.replaceNode("drop-modifier", n, "")
	}
}

// dropOption takes the options off a call, such as the gas that it may use.
func dropOption(f *finder, n *node) {
	if n.is("FunctionCallOptions") {
		f.replaceNode("drop-option", n, f.text(n.child("expression")))
	}
}
