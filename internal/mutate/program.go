package mutate

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// Program is the syntax trees of all source files, of which some are mutated.
type Program struct {
	trees   map[string]*node
	byID    map[int]*node // declarations, as expressions refer to them
	sources map[string][]byte
}

// Parse reads the trees that the compiler gives with the output selection "ast". The keys of both
// maps are the paths of the sources.
func Parse(sources, trees map[string][]byte) (*Program, error) {
	p := &Program{trees: map[string]*node{}, byID: map[int]*node{}, sources: sources}
	for file, raw := range trees {
		tree, err := parseTree(raw)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		p.trees[file] = tree
		tree.walk(func(n *node) bool {
			if id, ok := n.fields["id"].(float64); ok {
				p.byID[int(id)] = n
			}
			return true
		})
	}
	return p, nil
}

// Imports returns the files that a file imports directly, in the order of their paths.
func (p *Program) Imports(file string) []string {
	found := map[string]bool{}
	if tree := p.trees[file]; tree != nil {
		for _, n := range tree.children["nodes"] {
			if n.is("ImportDirective") {
				found[n.str("absolutePath")] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// Mutants returns the mutants of a file in the order of their places. It panics if the file is not
// one of the program.
func (p *Program) Mutants(file string) []Mutant {
	f := &finder{program: p, file: file, source: p.sources[file], seen: map[string]bool{}}
	p.trees[file].walk(f.visit)
	slices.SortStableFunc(f.found, func(a, b Mutant) int {
		return cmp.Or(
			cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Replacement, b.Replacement))
	})
	number(f.found)
	return f.found
}

// number tells mutants with equal IDs apart.
func number(mutants []Mutant) {
	count := map[string]int{}
	for i := range mutants {
		id := mutants[i].ID
		count[id]++
		if count[id] > 1 {
			mutants[i].ID = fmt.Sprintf("%s:%d", id, count[id])
		}
	}
}

// finder collects the mutants of one file.
type finder struct {
	program *Program
	file    string
	source  []byte
	seen    map[string]bool // changed sources, so that no bug is planted twice
	found   []Mutant
}

// skipped are the nodes below which nothing is mutated: declarations, and types.
var skipped = []string{
	"StructDefinition", "EnumDefinition", "EventDefinition", "ErrorDefinition", "UsingForDirective",
	"InheritanceSpecifier", "OverrideSpecifier", "ArrayTypeName", "ElementaryTypeName", "Mapping",
	"UserDefinedTypeName", "FunctionTypeName", "ImportDirective", "PragmaDirective",
}

// visit applies all operators to one node. It returns whether they are to be applied below it.
func (f *finder) visit(n *node) bool {
	if n.is(skipped...) || n.is("ContractDefinition") && n.str("contractKind") == "interface" {
		return false
	}
	for _, o := range operators {
		o.apply(f, n)
	}
	return !isConstant(n)
}

// text returns the source of a node.
func (f *finder) text(n *node) string { return string(f.source[n.start:n.end]) }

// replace adds a mutant unless it changes nothing or is there already.
func (f *finder) replace(operator string, n *node, start, end int, replacement string) {
	m := Mutant{
		File: f.file, Function: functionOf(n), Operator: operator,
		Line:  1 + bytes.Count(f.source[:start], []byte("\n")),
		Start: start, End: end, Replacement: replacement,
	}
	changed := string(m.Apply(f.source))
	if changed == string(f.source) || f.seen[changed] {
		return
	}
	f.seen[changed] = true
	m.identify(f.source, start, end)
	if from, to, ok := statementOf(n); ok && from <= start && end <= to {
		m.identify(f.source, from, to)
	}
	f.found = append(f.found, m)
}

// replaceNode replaces a whole node.
func (f *finder) replaceNode(operator string, n *node, replacement string) {
	f.replace(operator, n, n.start, n.end, replacement)
}

// functionOf returns the name of what is changed: a function, a modifier, or a constant.
func functionOf(n *node) string {
	for ; n != nil; n = n.parent {
		switch {
		case n.is("FunctionDefinition") && n.str("name") == "":
			return n.str("kind") // constructor, receive, fallback
		case n.is("FunctionDefinition", "ModifierDefinition"), isConstant(n):
			return n.str("name")
		}
	}
	return ""
}

// isConstant reports whether a node declares a constant.
func isConstant(n *node) bool {
	return n.is("VariableDeclaration") && n.fields["constant"] == true
}

// statementOf returns the range of the statement that a node is in: of one with a body, only what
// stands before the body, so that a change in the body doesn't change the ID.
func statementOf(n *node) (start, end int, ok bool) {
	for ; n != nil; n = n.parent {
		switch {
		case n.is("IfStatement"):
			return n.start, n.child("trueBody").start, true
		case n.is("ForStatement", "WhileStatement", "YulForLoop", "YulIf"):
			return n.start, n.child("body").start, true
		case n.is("ExpressionStatement", "VariableDeclarationStatement", "Return", "EmitStatement", "RevertStatement",
			"YulExpressionStatement", "YulAssignment", "YulVariableDeclaration"), isConstant(n):
			return n.start, n.end, true
		}
	}
	return 0, 0, false
}
