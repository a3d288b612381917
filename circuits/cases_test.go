package circuits

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// invalid is a statement that breaks exactly one conjunct.
type invalid struct {
	id, name string
	build    func(w *world) statement.Statement
	// again is true if a case before it breaks the same rule for another element of a list. One of
	// them is enough for the tests of mutants, because a mutant lacks the rule for all elements.
	again bool
}

// kind builds the invalid statements of one circuit from a valid one.
type kind[S statement.Statement] struct {
	valid func(*world) S
	seal  func(*world, S) // derives the public part from the private part, and signs
	sign  func(*world, S)
}

// The kinds of statement. A mint and an append have no signature. A leaving is a burn without a
// change.
var (
	transfers = kind[*statement.Transfer]{(*world).transfer, (*world).sealTransfer, (*world).signTransfer}
	burns     = kind[*statement.Burn]{(*world).burn, (*world).sealBurn, (*world).signBurn}
	leavings  = kind[*statement.Burn]{(*world).leave, (*world).sealBurn, (*world).signBurn}
	mints     = kind[*statement.Mint]{(*world).mint, (*world).sealMint, func(*world, *statement.Mint) {}}
	appends   = kind[*statement.Append]{valid: (*world).appendBatch, sign: func(*world, *statement.Append) {}}

	distributions = kind[*statement.Distribution]{
		(*world).distribution, (*world).sealDistribution, (*world).signDistribution,
	}
	consolidations = kind[*statement.Consolidation]{
		(*world).consolidation, (*world).sealConsolidation, (*world).signConsolidation,
	}
)

// private changes the private part and derives the public part from it again.
func (k kind[S]) private(id, name string, change func(*world, S)) invalid {
	return k.changed(id, name, change, k.seal)
}

// public changes the public part and signs again.
func (k kind[S]) public(id, name string, change func(*world, S)) invalid {
	return k.changed(id, name, change, k.sign)
}

// signed changes the statement and does not sign again.
func (k kind[S]) signed(id, name string, change func(*world, S)) invalid {
	return k.changed(id, name, change)
}

// changed is a valid statement after the changes, one after another.
func (k kind[S]) changed(id, name string, changes ...func(*world, S)) invalid {
	return invalid{id: id, name: name, build: func(w *world) statement.Statement {
		s := k.valid(w)
		for _, change := range changes {
			change(w, s)
		}
		return s
	}}
}

// allCases returns the invalid statements of every circuit.
func allCases() map[statement.Circuit][]invalid {
	transfer := append(transferInputCases(), transferAuthorityCases()...)
	transfer = append(transfer, transferOutputCases()...)
	transfer = append(transfer, transferValueCases()...)
	transfer = append(transfer, transferRegistrationCases()...)
	transfer = append(transfer, transferAuditCases()...)
	burn := append(burnInputCases(), burnAuthorityCases()...)
	burn = append(burn, burnOutputCases()...)
	burn = append(burn, leavingCases()...)
	burn = append(burn, burnRegulationCases()...)
	return map[statement.Circuit][]invalid{
		statement.MintCircuit:          mintCases(),
		statement.TransferCircuit:      transfer,
		statement.DistributionCircuit:  distributionCases(),
		statement.ConsolidationCircuit: consolidationCases(),
		statement.BurnCircuit:          burn,
		statement.AppendCircuit:        appendCases(),
	}
}

var (
	one      = field.New(1)
	minusOne = field.Element{}.Sub(one)
)

// increment adds 1 to a field element of a statement.
func increment(e *field.Element) { *e = e.Add(one) }

// notInTree returns an input that alice could spend if it were in the tree.
func (w *world) notInTree(value uint64) statement.Input {
	n := w.opening(w.alice, w.cash, field.New(value), 99)
	return statement.Input{Note: n, Path: tree.SelfPath(n.Commitment().Element, tree.Depth)}
}

// dummy returns an input of value 0. Its path leads to a root of its own.
func dummy(asset, owner field.Element, rho uint64) statement.Input {
	n := statement.Opening{Asset: asset, Owner: owner, Rho: field.New(rho)}
	return statement.Input{Note: n, Path: tree.SelfPath(n.Commitment().Element, tree.Depth)}
}

// emptyLeaf returns the path of an empty leaf of the participants tree.
func (w *world) emptyLeaf() tree.Path {
	path, err := w.participants.Path(w.alice.owner())
	must(w.t, err)
	path.Position++ // the leaf next to alice's
	if root, err := path.Root(field.Element{}, tree.ParticipantsDepth); err != nil || root != w.participants.Root() {
		w.t.Fatal("the leaf next to alice's is not empty")
	}
	return path
}

// widen adds the order of the subgroup to a scalar until it has 253 bits. The result gives the same
// multiple of every point of the subgroup.
func widen(s field.Element) field.Element {
	order := element(notes.Order())
	for s.Big().BitLen() <= notes.ScalarBits {
		s = s.Add(order)
	}
	return s
}
