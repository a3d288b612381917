package prover

import (
	"bytes"
	"fmt"
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// sampleSecret is both the spending key and the signature nonce of the made-up account. It is
// public, because the account owns nothing.
var sampleSecret = big.NewInt(0x7a73) // "zs"

// sample is a made-up account with notes in its own tree.
type sample struct {
	view  *notes.FullViewingKey
	chain statement.Chain
	asset notes.Asset
	tree  *tree.Commitments
	notes []statement.SpendableNote
}

// sampleStatement returns a made-up, valid statement of a circuit for the bundle's self-test.
func sampleStatement(c statement.Circuit) (statement.Statement, error) {
	s, err := newSample()
	if err != nil {
		return nil, fmt.Errorf("prover: sample: %w", err)
	}
	switch c {
	case statement.MintCircuit:
		return statement.NewMint(s.view, s.chain, s.asset, notes.NewValue(1), field.New(1))
	case statement.TransferCircuit:
		output := statement.Output{Payee: s.view.Owner(), Value: notes.NewValue(4)}
		t, err := statement.NewTransfer(s.view, s.chain, s.notes, output)
		if err != nil {
			return nil, err
		}
		t.Private.Signature, err = s.sign(t.Public.Message())
		return t, err
	case statement.DistributionCircuit:
		outs := []statement.Output{{Payee: s.view.Owner(), Value: notes.NewValue(4)}}
		d, err := statement.NewDistribution(s.view, s.chain, s.notes, outs)
		if err != nil {
			return nil, err
		}
		d.Private.Signature, err = s.sign(d.Public.Message())
		return d, err
	case statement.ConsolidationCircuit:
		c, err := statement.NewConsolidation(s.view, s.chain, s.notes)
		if err != nil {
			return nil, err
		}
		c.Private.Signature, err = s.sign(c.Public.Message())
		return c, err
	case statement.BurnCircuit:
		b, err := statement.NewBurn(s.view, s.chain, s.notes, notes.NewValue(4))
		if err != nil {
			return nil, err
		}
		b.Private.Signature, err = s.sign(b.Public.Message())
		return b, err
	case statement.AppendCircuit:
		leaves := []notes.Commitment{s.notes[0].Note.Commitment()}
		return statement.NewAppend(s.tree.Root(), s.tree.BatchPath(), leaves)
	}
	return nil, fmt.Errorf("prover: unknown circuit %q", c)
}

func newSample() (s sample, err error) {
	ivk, err := notes.DeriveIncomingKey(bytes.Repeat([]byte{1}, 32))
	if err != nil {
		return s, err
	}
	nk, ovk := notes.NewNullifierKey(field.New(2)), notes.NewOutgoingViewingKey(field.New(3))
	if s.view, err = notes.NewFullViewingKey(notes.Generator().Mul(sampleSecret), nk, ovk, ivk); err != nil {
		return s, err
	}
	s.asset[19] = 1
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(5))
	if err != nil {
		return s, err
	}
	participants := tree.NewParticipants()
	if err := participants.Set(0, s.view.Owner()); err != nil {
		return s, err
	}
	if err := s.addNotes(3, 4); err != nil {
		return s, err
	}
	s.chain = statement.Chain{Root: s.tree.Root(), Participants: participants, AuditKey: regulator.AuditKey()}
	return s, nil
}

// addNotes appends notes of the given values to the tree, in one batch.
func (s *sample) addNotes(values ...uint64) error {
	s.tree = tree.NewCommitments()
	var batch []notes.Commitment
	for i, v := range values {
		n := notes.Note{
			Asset: s.asset,
			Value: notes.NewValue(v),
			Owner: s.view.Owner(),
			Rho:   notes.Rho{Element: field.New(uint64(i))},
		}
		s.notes = append(s.notes, statement.SpendableNote{Note: n})
		batch = append(batch, n.Commitment())
	}
	if err := s.tree.Append(batch); err != nil {
		return err
	}
	for i := range s.notes {
		s.notes[i].Path = s.tree.Path(uint32(i))
	}
	return nil
}

// sign signs a message with the sample's key. It does not use notes/spend, which this package must
// not link. The nonce needs no secrecy, because the key has none.
func (s *sample) sign(m field.Element) (notes.Signature, error) {
	r := notes.Generator().Mul(sampleSecret)
	response := new(big.Int).Mul(notes.Challenge(r, s.view.SpendValidatingKey(), m).Big(), sampleSecret)
	response.Mod(response.Add(response, sampleSecret), notes.Order())
	e, err := field.FromBig(response)
	return notes.Signature{R: r, S: e}, err
}
