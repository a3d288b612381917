package archtest

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

// DroppedDefine returns the calls of a method Define whose error is ignored. If the error of a
// sub-circuit is ignored, the circuit compiles and solves without its constraints.
func DroppedDefine(fset *token.FileSet, file *ast.File) []string {
	var wrong []string
	report := func(e ast.Expr) {
		if isDefine(e) {
			wrong = append(wrong, fmt.Sprintf("%s: the error of Define is ignored", fset.Position(e.Pos())))
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ExprStmt:
			report(n.X)
		case *ast.GoStmt:
			report(n.Call)
		case *ast.DeferStmt:
			report(n.Call)
		case *ast.AssignStmt:
			if len(n.Lhs) == 1 && isBlank(n.Lhs[0]) {
				report(n.Rhs[0])
			}
		}
		return true
	})
	return wrong
}

func isDefine(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	method, ok := call.Fun.(*ast.SelectorExpr)
	return ok && method.Sel.Name == "Define"
}

func isBlank(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == "_"
}

// IgnoredInputs returns the uses of the compile option that allows an input without a constraint. A
// prover could give such an input any value.
func IgnoredInputs(fset *token.FileSet, file *ast.File) []string {
	var wrong []string
	ast.Inspect(file, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && id.Name == "IgnoreUnconstrainedInputs" {
			wrong = append(wrong, fmt.Sprintf("%s: %s must not be used", fset.Position(id.Pos()), id.Name))
		}
		return true
	})
	return wrong
}

// unpadded are the types whose method Bytes omits leading zeros.
var unpadded = map[string]bool{"math/big.Int": true, "github.com/holiman/uint256.Int": true}

// UnpaddedBytes returns the uses of the method Bytes of an integer type that omits leading zeros.
// One value in 256 gets an encoding that is a byte too short. FillBytes and the field's codec have
// a fixed width.
func UnpaddedBytes(fset *token.FileSet, file *ast.File, info *types.Info) []string {
	var wrong []string
	ast.Inspect(file, func(n ast.Node) bool {
		use, ok := n.(*ast.SelectorExpr)
		if !ok || use.Sel.Name != "Bytes" {
			return true
		}
		method, ok := info.Uses[use.Sel].(*types.Func)
		if ok && unpadded[receiver(method)] {
			pos := fset.Position(use.Pos())
			wrong = append(wrong, fmt.Sprintf("%s: %s.Bytes has no fixed width", pos, receiver(method)))
		}
		return true
	})
	return wrong
}

// receiver returns the type of a method's receiver, or "" for a function.
func receiver(f *types.Func) string {
	recv := f.Signature().Recv()
	if recv == nil {
		return ""
	}
	t := recv.Type()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	return types.TypeString(t, nil)
}
