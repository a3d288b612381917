package archtest

import (
	"go/ast"
	"go/token"
	"regexp"
	"strconv"
)

var (
	idHeading = regexp.MustCompile(`(?m)^#{3,4} ([A-Z][0-9]+)$`)
	id        = regexp.MustCompile(`\b[A-Z][0-9]+\b`)
)

// SpecIDs returns the ids that are headings of the specification, in order.
func SpecIDs(spec string) []string {
	var ids []string
	for _, m := range idHeading.FindAllStringSubmatch(spec, -1) {
		ids = append(ids, m[1])
	}
	return ids
}

// CommentedIDs returns the ids in comments within function bodies. These are next to their
// constraints. Other comments may give an overview with a range of ids.
func CommentedIDs(file *ast.File) map[string]bool {
	found := map[string]bool{}
	for _, group := range file.Comments {
		if !inBody(file, group.Pos()) {
			continue
		}
		for _, name := range id.FindAllString(group.Text(), -1) {
			found[name] = true
		}
	}
	return found
}

func inBody(file *ast.File, pos token.Pos) bool {
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if ok && f.Body != nil && f.Body.Pos() < pos && pos < f.Body.End() {
			return true
		}
	}
	return false
}

// LiteralIDs returns the ids that are string literals. A native check can name them in its error.
func LiteralIDs(file *ast.File) map[string]bool {
	found := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if s, err := strconv.Unquote(lit.Value); err == nil && id.FindString(s) == s && s != "" {
				found[s] = true
			}
		}
		return true
	})
	return found
}
