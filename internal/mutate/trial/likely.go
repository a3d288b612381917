package trial

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/zsettle/zsettle/internal/mutate"
)

// manyKillers is how many tests are run before all others.
const manyKillers = 8

// likelyKillers returns the Solidity tests that killed most mutants of the same function, and then
// of the same file.
func likelyKillers(results Results, m mutate.Mutant) []string {
	weight := map[string]int{}
	for _, r := range results {
		if _, test, ok := strings.Cut(r.KilledBy, ":test"); ok && strings.HasPrefix(r.ID, m.File+":") {
			weight["test"+test]++
			if strings.HasPrefix(r.ID, m.File+":"+m.Function+":") {
				weight["test"+test] += len(results)
			}
		}
	}
	tests := slices.SortedFunc(maps.Keys(weight), func(a, b string) int {
		return cmp.Or(cmp.Compare(weight[b], weight[a]), cmp.Compare(a, b))
	})
	return tests[:min(manyKillers, len(tests))]
}
