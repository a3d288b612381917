package mutate

import (
	"math/big"
	"strings"
)

// literal changes a number by one, or an address in memory by a word, and flips a bool. The number
// of elements of a new list is made smaller, because a greater one is seldom noticed.
func literal(f *finder, n *node) {
	if isNewList(n) {
		size := n.children["arguments"][0]
		f.replaceNode("literal", size, "("+f.text(size)+") - 1")
		return
	}
	switch {
	case !n.is("Literal") || isNewList(n.parent):
	case n.str("kind") == "bool":
		f.replaceNode("bool", n, map[string]string{"true": "false", "false": "true"}[n.str("value")])
	case n.str("kind") == "number" && n.fields["subdenomination"] != nil:
		f.replaceNode("literal", n, "("+f.text(n)+" + 1)")
	case n.str("kind") == "number":
		if next, ok := increased(n.str("value"), 1); ok {
			f.replaceNode("literal", n, next)
		}
	}
}

// isNewList reports whether a call makes a list or bytes in memory.
func isNewList(n *node) bool {
	return n.is("FunctionCall") && n.child("expression").is("NewExpression") &&
		len(n.children["arguments"]) == 1 && n.children["arguments"][0].typ() == "t_uint256" &&
		strings.HasSuffix(n.typ(), "_memory_ptr")
}

// word is the number of bytes of a word in memory.
const word = 32

// increased returns a number as it is written in a source, increased by n, or by n words if it is
// hexadecimal and a multiple of a word. It reports false for what is no whole number, or becomes
// negative.
func increased(text string, n int64) (string, bool) {
	value, ok := new(big.Int).SetString(strings.ReplaceAll(text, "_", ""), 0)
	if !ok {
		return "", false
	}
	isHex := strings.HasPrefix(text, "0x")
	if isHex && new(big.Int).Mod(value, big.NewInt(word)).Sign() == 0 {
		n *= word
	}
	if value.Add(value, big.NewInt(n)).Sign() < 0 {
		return "", false
	}
	if isHex {
		return "0x" + value.Text(16), true
	}
	return value.String(), true
}

// constant changes the value of a constant.
func constant(f *finder, n *node) {
	if !isConstant(n) || n.child("value") == nil {
		return
	}
	value := n.child("value")
	switch {
	case strings.HasPrefix(n.typ(), "t_uint"), strings.HasPrefix(n.typ(), "t_int"):
		f.replaceNode("constant", value, "("+f.text(value)+") + 1")
	case value.is("Literal") && value.str("kind") == "bool":
		literal(f, value)
	default:
		value.walk(func(part *node) bool {
			if part.is("Literal") && part.str("kind") == "string" && part.end-part.start > 2 {
				f.replace("constant", part, part.end-1, part.end-1, "x")
			}
			return true
		})
	}
}

// otherField reads or writes the next field of the same struct that has the same type.
func otherField(f *finder, n *node) {
	if !n.is("MemberAccess") {
		return
	}
	field := f.program.declaration(n)
	if !field.is("VariableDeclaration") || !field.parent.is("StructDefinition") {
		return
	}
	if other := nextOfType(field); other != nil {
		start := n.end - len(n.str("memberName"))
		f.replace("other-field", n, start, n.end, other.str("name"))
	}
}

// nextOfType returns the next field of the same type, after the last one the first, or nil.
func nextOfType(field *node) *node {
	members := field.parent.children["members"]
	at := 0
	for i, m := range members {
		if m == field {
			at = i
		}
	}
	for i := 1; i < len(members); i++ {
		if m := members[(at+i)%len(members)]; m.typ() == field.typ() {
			return m
		}
	}
	return nil
}
