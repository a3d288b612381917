package mutate

// operator plants bugs of one group at a node, if it is a place for them.
type operator struct {
	names []string // of the mutants that it makes
	apply func(*finder, *node)
}

var operators = []operator{
	{[]string{"drop-revert", "drop-guard", "ignore-result"}, dropGuard},
	{[]string{"drop-assignment", "drop-call", "drop-event", "drop-return", "drop-jump"}, dropStatement},
	{[]string{"drop-component"}, dropComponent},
	{[]string{"drop-modifier"}, dropModifier},
	{[]string{"drop-option"}, dropOption},
	{[]string{"negate"}, negate},
	{[]string{"compare"}, compare},
	{[]string{"logic"}, logic},
	{[]string{"arithmetic"}, arithmetic},
	{[]string{"literal", "bool"}, literal},
	{[]string{"constant"}, constant},
	{[]string{"swap-arguments", "swap-event"}, swapArguments},
	{[]string{"other-field"}, otherField},
	{[]string{"first-item"}, firstItem},
	{[]string{"loop-short", "loop-late"}, loopBounds},
	{[]string{"jump"}, jump},
	{[]string{"asm-drop"}, asmDrop},
	{[]string{"asm-literal"}, asmLiteral},
	{[]string{"asm-op"}, asmOp},
}

// Operators returns the names of all kinds of bugs.
func Operators() []string {
	var names []string
	for _, o := range operators {
		names = append(names, o.names...)
	}
	return names
}
