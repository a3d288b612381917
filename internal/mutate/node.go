package mutate

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// node is a node of a syntax tree, of Solidity or of inline assembly.
type node struct {
	kind       string // the compiler's nodeType, such as IfStatement or YulLiteral
	start, end int    // its bytes in the source
	role       string // the field of the parent that holds it
	parent     *node
	fields     map[string]any     // what is not a node: strings, numbers, flags, types
	children   map[string][]*node // by role; nil where a list has a hole, as in (, b) = f()
}

// parseTree makes a tree of the compiler's JSON.
func parseTree(raw []byte) (*node, error) {
	var object map[string]any
	if err := json.Unmarshal(raw, &object); err != nil {
		return nil, fmt.Errorf("mutate: syntax tree: %w", err)
	}
	return newNode(object, nil, "")
}

func newNode(object map[string]any, parent *node, role string) (*node, error) {
	kind, _ := object["nodeType"].(string)
	n := &node{kind: kind, role: role, parent: parent, fields: map[string]any{}, children: map[string][]*node{}}
	var err error
	if n.start, n.end, err = parseRange(object["src"]); err != nil {
		return nil, err
	}
	for name, value := range object {
		if err := n.set(name, value); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// set takes over one field of the JSON object: a node, a list of nodes, or anything else.
func (n *node) set(name string, value any) error {
	list, isList := value.([]any)
	if !isList {
		list = []any{value}
	}
	if !slices.ContainsFunc(list, isNode) {
		n.fields[name] = value
		return nil
	}
	for _, element := range list {
		var child *node
		if object, ok := element.(map[string]any); ok {
			var err error
			if child, err = newNode(object, n, name); err != nil {
				return err
			}
		}
		n.children[name] = append(n.children[name], child)
	}
	return nil
}

func isNode(value any) bool {
	object, ok := value.(map[string]any)
	return ok && object["nodeType"] != nil
}

// parseRange reads "start:length:file" of the compiler.
func parseRange(src any) (start, end int, err error) {
	text, _ := src.(string)
	parts := strings.Split(text, ":")
	if len(parts) != 3 {
		return 0, 0, fmt.Errorf("mutate: a node of the syntax tree has the place %q", text)
	}
	start, err = strconv.Atoi(parts[0])
	if err != nil {
		return 0, 0, fmt.Errorf("mutate: place %q: %w", text, err)
	}
	length, err := strconv.Atoi(parts[1])
	if err != nil {
		return 0, 0, fmt.Errorf("mutate: place %q: %w", text, err)
	}
	return start, start + length, nil
}

// child returns the only node in a role, or nil.
func (n *node) child(role string) *node {
	if list := n.children[role]; len(list) == 1 {
		return list[0]
	}
	return nil
}

// str returns a text field, or "".
func (n *node) str(name string) string {
	s, _ := n.fields[name].(string)
	return s
}

// typ returns the compiler's identifier of an expression's or variable's type. Literals have the
// type that a number has without a context.
func (n *node) typ() string {
	types, _ := n.fields["typeDescriptions"].(map[string]any)
	identifier, _ := types["typeIdentifier"].(string)
	if strings.HasPrefix(identifier, "t_rational") {
		return "t_uint256"
	}
	return identifier
}

// is reports whether the node is of one of the kinds. A nil node is of none.
func (n *node) is(kinds ...string) bool {
	return n != nil && slices.Contains(kinds, n.kind)
}

// walk calls visit for the node and for all below it, until visit returns false for one of them: it
// is not called for what is below that one.
func (n *node) walk(visit func(*node) bool) {
	if n == nil || !visit(n) {
		return
	}
	for _, role := range slices.Sorted(maps.Keys(n.children)) {
		for _, child := range n.children[role] {
			child.walk(visit)
		}
	}
}

// above returns the nearest ancestor of one of the kinds, or nil.
func (n *node) above(kinds ...string) *node {
	for a := n.parent; a != nil; a = a.parent {
		if a.is(kinds...) {
			return a
		}
	}
	return nil
}

// within reports whether the node is below, or is, the only node in a role of an ancestor.
func (n *node) within(ancestor *node, role string) bool {
	top := ancestor.child(role)
	for a := n; a != nil && top != nil; a = a.parent {
		if a == top {
			return true
		}
	}
	return false
}
