package mutate

// asmDrop drops a call, an assignment, or a branch in assembly. The step of a loop stays.
func asmDrop(f *finder, n *node) {
	if loop := n.above("YulForLoop"); loop != nil && n.within(loop, "post") {
		return
	}
	if n.is("YulExpressionStatement", "YulAssignment", "YulIf") {
		f.replaceNode("asm-drop", n, "")
	}
}

// asmLiteral moves a constant in assembly by one, or by one word where it is a multiple of that.
// The bounds of a loop move in the direction in which it gets shorter, too.
func asmLiteral(f *finder, n *node) {
	if !n.is("YulLiteral") || n.str("kind") != "number" {
		return
	}
	text := n.str("value")
	loop := n.above("YulForLoop")
	if loop != nil && n.within(loop, "pre") && text == "0" {
		text = "0x0"
	}
	if next, ok := increased(text, 1); ok {
		f.replaceNode("asm-literal", n, next)
	}
	if loop != nil && n.within(loop, "condition") {
		if before, ok := increased(text, -1); ok {
			f.replaceNode("asm-literal", n, before)
		}
	}
}

// otherInstruction has for some instructions one that takes as many operands.
var otherInstruction = map[string]string{
	"add": "sub", "sub": "add", "mul": "add", "div": "mul", "mod": "div", "addmod": "mulmod", "mulmod": "addmod",
	"and": "or", "or": "and", "xor": "or", "shl": "shr", "shr": "shl",
	"lt": "gt", "gt": "lt", "eq": "lt", "mstore": "mstore8", "staticcall": "delegatecall",
}

// asmOp replaces an instruction by another, and leaves out one with a single operand that checks
// something.
func asmOp(f *finder, n *node) {
	if !n.is("YulFunctionCall") {
		return
	}
	name := n.child("functionName")
	if other := otherInstruction[name.str("name")]; other != "" {
		f.replaceNode("asm-op", name, other)
	}
	if name.str("name") == "iszero" {
		f.replaceNode("asm-op", n, f.text(n.children["arguments"][0]))
	}
	if name.str("name") == "eq" || name.str("name") == "lt" {
		f.replaceNode("asm-op", n, "1")
	}
}
