package prover

import (
	"context"
	"math/big"
	"sync"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// sharedBundle loads the development keys of the essential circuits once for all tests.
var sharedBundle = sync.OnceValues(func() (*Bundle, error) { return DevelopmentBundle(context.Background(), nil) })

// fullBundle loads the development keys of all circuits once for all tests.
var fullBundle = sync.OnceValues(func() (*Bundle, error) {
	return DevelopmentBundle(context.Background(), nil, AllCircuits()...)
})

// bundle returns the shared bundle of the essential circuits.
func bundle(t testing.TB) *Bundle {
	t.Helper()
	b, err := sharedBundle()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// fullOne returns the shared bundle of all circuits.
func fullOne(t testing.TB) *Bundle {
	t.Helper()
	b, err := fullBundle()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// party is a registered account with two notes of 100 in the tree and a key that can spend them.
type party struct {
	key   *spend.Key
	chain statement.Chain
	tree  *tree.Commitments
	note  statement.SpendableNote
	other statement.SpendableNote
}

func newParty(t testing.TB) party {
	t.Helper()
	const words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	key, err := spend.FromMnemonic(words, "", notes.Development, 0)
	if err != nil {
		t.Fatal(err)
	}
	participants, commitments := tree.NewParticipants(), tree.NewCommitments()
	owner := key.FullViewingKey().Owner()
	if err := participants.Set(7, owner); err != nil {
		t.Fatal(err)
	}
	n := notes.Note{
		Asset: notes.Asset{1},
		Value: notes.NewValue(100),
		Owner: owner,
		Rho:   notes.Rho{Element: field.New(9)},
	}
	m := n
	m.Rho.Element = field.New(10)
	if err := commitments.Append([]notes.Commitment{n.Commitment(), m.Commitment()}); err != nil {
		t.Fatal(err)
	}
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(11))
	if err != nil {
		t.Fatal(err)
	}
	return party{
		key:   key,
		chain: statement.Chain{Root: commitments.Root(), Participants: participants, AuditKey: regulator.AuditKey()},
		tree:  commitments,
		note:  statement.SpendableNote{Note: n, Path: commitments.Path(0)},
		other: statement.SpendableNote{Note: m, Path: commitments.Path(1)},
	}
}

func (p party) mint(t testing.TB) *statement.Mint {
	t.Helper()
	m, err := statement.NewMint(p.key.FullViewingKey(), p.chain, notes.Asset{1}, notes.NewValue(5), field.New(1))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// transfer pays 40 of the note of 100. Its second input is a dummy.
func (p party) transfer(t testing.TB) *statement.Transfer {
	t.Helper()
	view := p.key.FullViewingKey()
	output := statement.Output{Payee: view.Owner(), Value: notes.NewValue(40)}
	s, err := statement.NewTransfer(view, p.chain, []statement.SpendableNote{p.note}, output)
	if err != nil {
		t.Fatal(err)
	}
	s.Public.Context = field.New(77)
	s.Private.Signature = p.sign(t, s.Public.Message())
	return s
}

// distribute pays 40 of the note of 100 and 5 more. Six payments are unused.
func (p party) distribute(t testing.TB) *statement.Distribution {
	t.Helper()
	view := p.key.FullViewingKey()
	outs := []statement.Output{
		{Payee: view.Owner(), Value: notes.NewValue(40)},
		statement.Unused(view),
		{Payee: view.Owner(), Value: notes.NewValue(5)},
	}
	s, err := statement.NewDistribution(view, p.chain, []statement.SpendableNote{p.note}, outs)
	if err != nil {
		t.Fatal(err)
	}
	s.Public.Context = field.New(78)
	s.Private.Signature = p.sign(t, s.Public.Message())
	return s
}

// consolidate makes one note of two notes of 100 and six dummies.
func (p party) consolidate(t testing.TB) *statement.Consolidation {
	t.Helper()
	inputs := []statement.SpendableNote{p.note, p.other}
	s, err := statement.NewConsolidation(p.key.FullViewingKey(), p.chain, inputs)
	if err != nil {
		t.Fatal(err)
	}
	s.Public.Context = field.New(79)
	s.Private.Signature = p.sign(t, s.Public.Message())
	return s
}

func (p party) burn(t testing.TB) *statement.Burn {
	t.Helper()
	s, err := statement.NewBurn(p.key.FullViewingKey(), p.chain, []statement.SpendableNote{p.note}, notes.NewValue(100))
	if err != nil {
		t.Fatal(err)
	}
	s.Private.Signature = p.sign(t, s.Public.Message())
	return s
}

// leave burns all of the note, without a change.
func (p party) leave(t testing.TB) *statement.Burn {
	t.Helper()
	s, err := statement.NewBurnWithoutChange(p.key.FullViewingKey(), p.chain, []statement.SpendableNote{p.note})
	if err != nil {
		t.Fatal(err)
	}
	s.Private.Signature = p.sign(t, s.Public.Message())
	return s
}

// appendBatch appends two commitments.
func (p party) appendBatch(t testing.TB) *statement.Append {
	t.Helper()
	leaves := []notes.Commitment{{Element: field.New(1)}, {Element: field.New(2)}}
	s, err := statement.NewAppend(p.tree.Root(), p.tree.BatchPath(), leaves)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (p party) sign(t testing.TB, m field.Element) notes.Signature {
	t.Helper()
	s, err := p.key.Sign(t.Context(), m)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// statements returns a valid statement of each circuit.
func statements(t testing.TB) []statement.Statement {
	p := newParty(t)
	return []statement.Statement{
		p.mint(t), p.transfer(t), p.distribute(t), p.consolidate(t), p.burn(t), p.appendBatch(t),
	}
}
