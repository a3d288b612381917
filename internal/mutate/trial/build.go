package trial

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/zsettle/zsettle/internal/mutate"
)

// pipelines are those of zcontract/tools/serve.mjs, from the fastest to the one of the committed
// output.
var pipelines = []string{"plain", "light", deployed}

const deployed = "deployed"

// The reasons for which a mutant is none.
const (
	notCompiled = "it does not compile"
	sameCode    = "the compiled code is the same"
)

// builds compiles the original and its mutants, each contract with the fastest pipeline that can.
type builds struct {
	subject   *Subject
	compiler  *compiler
	pipelines map[string]string                     // by file of the contract
	originals map[string]map[string]json.RawMessage // by pipeline and file: contracts by name
}

func newBuilds(s *Subject, c *compiler) builds {
	return builds{s, c, map[string]string{}, map[string]map[string]json.RawMessage{}}
}

// original returns the contracts of a file's family, from the first pipeline that compiles it.
func (b builds) original(owner string) (map[string]json.RawMessage, error) {
	if p := b.pipelines[owner]; p != "" {
		return b.originals[p+owner], nil
	}
	a, p, err := b.compile(request{Files: b.subject.family(owner), Pipeline: pipelines[0]})
	if err != nil {
		return nil, err
	}
	if len(a.Errors) > 0 {
		return nil, fmt.Errorf("trial: %s does not compile: %s", owner, a.Errors[0])
	}
	b.pipelines[owner], b.originals[p+owner] = p, a.Contracts
	return a.Contracts, nil
}

// deployedOriginal returns the contracts of a file's family as they are deployed.
func (b builds) deployedOriginal(owner string) (map[string]json.RawMessage, error) {
	if done := b.originals[deployed+owner]; done != nil {
		return done, nil
	}
	a, err := b.compiler.compile(request{Files: b.subject.family(owner), Pipeline: deployed})
	if err != nil {
		return nil, err
	}
	b.originals[deployed+owner] = a.Contracts
	return a.Contracts, nil
}

// mutant returns the contracts that a mutant changes, fast or as they would be deployed. The reason
// is not "" if it is none.
func (b builds) mutant(m mutate.Mutant, asDeployed bool) (map[string]json.RawMessage, string, error) {
	changed := map[string]json.RawMessage{}
	for _, owner := range b.subject.owners(m.File) {
		original, err := b.original(owner)
		pipeline := b.pipelines[owner]
		if asDeployed {
			pipeline = deployed
			original, err = b.deployedOriginal(owner)
		}
		if err != nil {
			return nil, "", err
		}
		text := map[string]string{m.File: string(m.Apply(b.subject.sources[m.File]))}
		a, _, err := b.compile(request{Files: b.subject.family(owner), Changed: text, Pipeline: pipeline})
		if err != nil {
			return nil, "", err
		}
		if len(a.Errors) > 0 {
			return nil, notCompiled, nil
		}
		copyChanged(changed, original, a.Contracts)
	}
	if len(changed) == 0 {
		return nil, sameCode, nil
	}
	return changed, "", nil
}

// compile compiles with a pipeline, or with the next one that has stack slots enough, and says
// which.
func (b builds) compile(r request) (a *answer, pipeline string, err error) {
	for {
		a, err = b.compiler.compile(r)
		if err != nil || len(a.Errors) == 0 || r.Pipeline == deployed || !strings.Contains(a.Errors[0], tooDeep) {
			return a, r.Pipeline, err
		}
		r.Pipeline = pipelines[slices.Index(pipelines, r.Pipeline)+1]
	}
}

// tooDeep is in the compiler's errors about the stack.
const tooDeep = "too deep"

// copyChanged adds the contracts that are not as in the original.
func copyChanged(changed, original, contracts map[string]json.RawMessage) {
	for name, contract := range contracts {
		if !bytes.Equal(contract, original[name]) {
			changed[name] = contract
		}
	}
}
