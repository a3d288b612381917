package circuits

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// start is a witness from which the search for a forgery begins.
type start struct {
	name   string
	values values
	broken []int   // the steps that do not hold: none if the witness is valid
	sign   signer  // nil if the witness has no signature, or nobody who makes another one
	twins  [][]int // by input, the inputs of the same value
	world  *world  // of a valid witness
}

// worlds is the number of worlds whose valid statements are starts.
const worlds = 6

// addValid adds a valid statement of a world.
func (b *breaker) addValid(name string, w *world, s statement.Statement) {
	assignment, err := Assign(s)
	must(b.t, err)
	v, broken := b.evaluate(b.t, assignment, nil)
	if len(broken) > 0 {
		b.t.Fatalf("%s: %s is refused", b.circuit, name)
	}
	sign := func(challenge *big.Int) *big.Int {
		s := w.alice.honest(fixedNonce, challenge)
		return s.Mod(s, notes.Order())
	}
	b.valid = append(b.valid, &start{name, v, nil, sign, b.twins(v), w})
}

// addMore adds valid statements of other worlds and other shapes, and those with paths to the last
// leaf of a tree.
func (b *breaker) addMore() {
	w := newWorld(b.t)
	b.addFar(w)
	for n := uint32(1); n < worlds; n++ {
		other := newVariant(b.t, n)
		b.addValid(fmt.Sprintf("world %d", n), other, other.valid(b.circuit))
	}
	if b.circuit != statement.AppendCircuit {
		b.addValid("the largest ephemeral secret", w, (&forger{w}).largestSecret(b.circuit))
	}
	cases := validCases(w)
	for _, name := range sortedKeys(cases) {
		if cases[name].Circuit() == b.circuit {
			b.addValid(name, w, cases[name])
		}
	}
}

// addFar adds valid statements with paths to the last leaf of a tree. Of several inputs, only one
// is not a dummy.
func (b *breaker) addFar(w *world) {
	switch b.circuit {
	case statement.MintCircuit:
		m := w.mint()
		m.Private.Registration, m.Public.Participants = farPath(m.Private.Owner, tree.ParticipantsDepth)
		b.addValid("an owner at the last leaf", w, m)
	case statement.AppendCircuit:
		path, root := farPath(tree.EmptyBatch(), tree.Depth-tree.BatchDepth)
		a, err := statement.NewAppend(root, path, []notes.Commitment{w.openings[0].Commitment()})
		must(b.t, err)
		b.addValid("the last batch", w, a)
	default:
		b.addValid("dummies at the last leaf", w, w.withDummies(b.circuit, 0))
		b.addValid("a first dummy at the last leaf", w, w.withDummies(b.circuit, 1))
	}
}

// farPath returns a path to the last leaf of a tree whose other leaves nobody knows, and its root.
func farPath(leaf field.Element, depth int) (tree.Path, tree.Root) {
	p := tree.Path{Position: 1<<(2*depth) - 1, Levels: make([][tree.Arity]field.Element, depth)}
	node := leaf
	for i := range p.Levels {
		p.Levels[i] = [tree.Arity]field.Element{field.New(11), field.New(12), field.New(13), node}
		root, err := tree.Path{Position: 3, Levels: p.Levels[i : i+1]}.Root(node, 1)
		if err != nil {
			panic(err)
		}
		node = root.Element
	}
	return p, tree.Root{Element: node}
}

// withDummies returns a valid statement of one note. Its other inputs are dummies at the last leaf.
func (w *world) withDummies(c statement.Circuit, of int) statement.Statement {
	s := w.valid(c)
	inputs := partsOf(s).spend.Inputs
	for i := range inputs {
		if i != of {
			inputs[i].Note.Value = field.Element{}
			inputs[i].Path, _ = farPath(inputs[i].Note.Commitment().Element, tree.Depth)
		}
	}
	left := inputs[of].Note.Value.Sub(one)
	switch s := s.(type) {
	case *statement.Transfer:
		setValues(s, one, left)
	case *statement.Burn:
		s.Public.Value, s.Private.Change.Value = one, left
	default:
		keepOwn(s)
	}
	w.seal(s)
	return s
}

// twins returns for each input the inputs of the same value, if it is one that does not occur by
// chance. Such inputs are one thing, for example a node of two paths.
func (s *system) twins(v values) [][]int {
	byValue, out := map[fr.Element][]int{}, make([][]int, s.inputs)
	for w := 1; w < s.inputs; w++ {
		byValue[v[w]] = append(byValue[v[w]], w)
	}
	for w := 1; w < s.inputs; w++ {
		if !v[w].IsUint64() {
			out[w] = byValue[v[w]]
		}
	}
	return out
}

// addInvalid adds the witnesses that the circuit refuses. A rule for all elements of a list is many
// rows, so there is a witness for each element.
func (b *breaker) addInvalid() {
	all := attacks(b.t, b.circuit, newWorld(b.t).valid(b.circuit))
	for _, in := range allCases()[b.circuit] {
		if in.again {
			assignment, err := Assign(in.build(newWorld(b.t)))
			must(b.t, err)
			all = append(all, attack{in.name, assignment, nil})
		}
	}
	for _, a := range all {
		v, broken := b.evaluate(b.t, a.assignment, a.tamper)
		b.invalid = append(b.invalid, &start{a.name, v, broken, nil, nil, nil})
	}
}
