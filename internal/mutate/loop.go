package mutate

import "strings"

// firstItem makes a loop use the first item of a list instead of its own.
func firstItem(f *finder, n *node) {
	if !n.is("IndexAccess") || n.above("ForStatement", "WhileStatement") == nil {
		return
	}
	list, index := n.child("baseExpression"), n.child("indexExpression")
	isList := strings.HasPrefix(list.typ(), "t_array") || strings.HasPrefix(list.typ(), "t_bytes")
	if isList && index != nil && !index.is("Literal") {
		f.replaceNode("first-item", index, "0")
	}
}

// loopBounds makes a loop begin one later, and end one earlier.
func loopBounds(f *finder, n *node) {
	if !n.is("ForStatement") {
		return
	}
	if begin := n.child("initializationExpression"); begin.is("VariableDeclarationStatement") {
		if value := begin.child("initialValue"); value != nil && value.typ() == "t_uint256" {
			f.replaceNode("loop-late", value, later(f, value))
		}
	}
	if condition := n.child("condition"); condition != nil {
		f.shortenLoop(condition, stepOf(f, n.child("loopExpression")))
	}
}

// later returns an expression that is one more than another.
func later(f *finder, value *node) string {
	if next, ok := increased(value.str("value"), 1); ok && value.is("Literal") {
		return next
	}
	return f.text(value) + " + 1"
}

// stepOf returns how much a loop adds to its counter each time.
func stepOf(f *finder, statement *node) string {
	if statement != nil {
		if step := statement.child("expression"); step.is("Assignment") && step.str("operator") == "+=" {
			return f.text(step.child("rightHandSide"))
		}
	}
	return "1"
}

// shortenLoop adds one step to what the condition of a loop compares with its bound.
func (f *finder) shortenLoop(condition *node, step string) {
	condition.walk(func(n *node) bool {
		if op := comparison(n); op == "<" || op == "<=" {
			counter := n.child("leftExpression")
			f.replaceNode("loop-short", counter, f.text(counter)+" + "+step)
		}
		return n.is("BinaryOperation")
	})
}
