package mutate

import "slices"

// swapArguments exchanges neighbours of one type among the arguments of a call, the fields of a new
// struct, the arguments of an event or an error, or the parts of a tuple.
func swapArguments(f *finder, n *node) {
	name := "swap-arguments"
	if n.parent.is("EmitStatement") {
		name = "swap-event"
	}
	switch {
	case n.is("FunctionCall") && n.str("kind") != "typeConversion":
		f.swapNeighbours(name, n.children["arguments"], isCommutative(n))
	case n.is("TupleExpression") && n.role != "leftHandSide":
		f.swapNeighbours(name, n.children["components"], false)
	}
}

// isCommutative reports whether the order of a call's first two arguments doesn't matter.
func isCommutative(call *node) bool {
	return slices.Contains([]string{"addmod", "mulmod"}, call.child("expression").str("name"))
}

// swapNeighbours exchanges each expression with the next one of its type. The first two are left
// alone if their order doesn't matter.
func (f *finder) swapNeighbours(name string, list []*node, firstTwoAlike bool) {
	for i, a := range list {
		j := i + 1
		for j < len(list) && (a == nil || list[j] == nil || a.typ() != list[j].typ()) {
			j++
		}
		if j == len(list) || firstTwoAlike && j == 1 {
			continue
		}
		b := list[j]
		between := string(f.source[a.end:b.start])
		f.replace(name, a, a.start, b.end, f.text(b)+between+f.text(a))
	}
}
