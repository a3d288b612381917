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

// sharedBundle is loaded once for all tests, and made once a machine.
var sharedBundle = sync.OnceValues(func() (*Bundle, error) { return DevelopmentBundle(context.Background(), nil) })

func bundle(t testing.TB) *Bundle {
	t.Helper()
	b, err := sharedBundle()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// party is an account that can spend, unlike the bundle's own sample.
type party struct {
	key   *spend.Key
	chain statement.Chain
	tree  *tree.Commitments
	note  statement.SpendableNote
}

func newParty(t testing.TB) party {
	t.Helper()
	const words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	key, err := spend.FromMnemonic(words, "", notes.Development, 0)
	if err != nil {
		t.Fatal(err)
	}
	participants, commitments := tree.NewParticipants(), tree.NewCommitments()
	if err := participants.Set(7, key.FullViewingKey().Owner()); err != nil {
		t.Fatal(err)
	}
	n := notes.Note{Asset: notes.Asset{1}, Value: notes.NewValue(100), Owner: key.FullViewingKey().Owner(), Rho: notes.Rho{Element: field.New(9)}}
	if err := commitments.Append([]notes.Commitment{n.Commitment()}); err != nil {
		t.Fatal(err)
	}
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(11))
	if err != nil {
		t.Fatal(err)
	}
	return party{key, statement.Chain{Root: commitments.Root(), Participants: participants, AuditKey: regulator.AuditKey()},
		commitments, statement.SpendableNote{Note: n, Path: commitments.Path(0)}}
}

func (p party) mint(t testing.TB) *statement.Mint {
	t.Helper()
	m, err := statement.NewMint(p.key.FullViewingKey(), p.chain, notes.Asset{1}, notes.NewValue(5), field.New(1))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// transfer pays 40 of the note of 100, with a dummy as second input.
func (p party) transfer(t testing.TB) *statement.Transfer {
	t.Helper()
	view := p.key.FullViewingKey()
	s, err := statement.NewTransfer(view, p.chain, []statement.SpendableNote{p.note}, statement.Output{Payee: view.Owner(), Value: notes.NewValue(40)})
	if err != nil {
		t.Fatal(err)
	}
	s.Public.Context = field.New(77)
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

func (p party) append(t testing.TB) *statement.Append {
	t.Helper()
	s, err := statement.NewAppend(p.tree.Root(), p.tree.BatchPath(), []notes.Commitment{{Element: field.New(1)}, {Element: field.New(2)}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (p party) sign(t testing.TB, m field.Element) notes.Signature {
	t.Helper()
	s, err := p.key.Sign(m)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// statements returns one statement that holds for each circuit.
func statements(t testing.TB) []statement.Statement {
	p := newParty(t)
	return []statement.Statement{p.mint(t), p.transfer(t), p.burn(t), p.append(t)}
}
