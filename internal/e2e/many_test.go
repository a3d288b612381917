package e2e

import (
	"context"
	"sync"
	"testing"

	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/statement"
)

var completeBundle = sync.OnceValues(func() (*prover.Bundle, error) {
	return prover.DevelopmentBundle(context.Background(), nil, prover.AllCircuits()...)
})

// startWithAllCircuits starts a system that can also distribute and consolidate.
func startWithAllCircuits(t *testing.T) *system {
	t.Helper()
	keys, err := completeBundle()
	testworld.Must(t, err)
	c := config(t, devnet.DefaultRules)
	c.Keys, c.Prover = keys, keys.Prover()
	s := &system{World: testworld.New(t, c)}
	s.begin()
	return s
}

// distribution returns a proved distribution by p, and the notes of its payments.
func (s *system) distribution(
	p *party, to []*party, value uint64, inputs ...notes.Note,
) (ledger.Distribution, []notes.Note) {
	s.Helper()
	spendable, root := s.spendable(inputs)
	var outs []statement.Output
	for _, payee := range to {
		outs = append(outs, statement.Output{Payee: payee.owner(), Value: notes.NewValue(value)})
	}
	st, err := statement.NewDistribution(p.view(), s.statementChain(root), spendable, outs)
	s.Must(err)
	pub := &st.Public
	d := ledger.Distribution{
		Root:         pub.Root,
		Participants: pub.Participants,
		Nullifiers:   pub.Nullifiers,
		Payments:     pub.Payments,
		Change:       pub.Change,
		Epoch:        s.replica.Final().AuditEpoch().Number,
		EphemeralKey: pub.EphemeralKey,
		Audit:        pub.Audit,
	}
	var payments []notes.Note
	for i, payment := range st.Private.Payments {
		payee := p // of an unused payment
		if i < len(to) {
			payee = to[i]
		}
		payments = append(payments, opened(inputs[0].Asset, payment.Note))
		d.Ciphertexts[i], err = notes.EncryptNote(payee.view().Address(), payments[i], notes.Memo{})
		s.Must(err)
	}
	pub.Context = s.ZContract.DistributionContext(d)
	st.Private.Signature, err = p.key.Sign(s.Context(), pub.Message())
	s.Must(err)
	d.Proof = s.prove(st)
	return d, payments
}

// consolidation returns a proved consolidation by p, and the note that it makes.
func (s *system) consolidation(p *party, inputs ...notes.Note) (ledger.Consolidation, notes.Note) {
	s.Helper()
	spendable, root := s.spendable(inputs)
	st, err := statement.NewConsolidation(p.view(), s.statementChain(root), spendable)
	s.Must(err)
	pub := &st.Public
	m := ledger.Consolidation{
		Root:         pub.Root,
		Participants: pub.Participants,
		Nullifiers:   pub.Nullifiers,
		Output:       pub.Output,
		Epoch:        s.replica.Final().AuditEpoch().Number,
		EphemeralKey: pub.EphemeralKey,
		Audit:        pub.Audit,
	}
	pub.Context = s.ZContract.ConsolidationContext(m)
	st.Private.Signature, err = p.key.Sign(s.Context(), pub.Message())
	s.Must(err)
	m.Proof = s.prove(st)
	return m, opened(inputs[0].Asset, st.Private.Output)
}

// A distribution pays eight notes, which their payee finds and makes one note of. What is burned of
// that is what was paid. Nobody can change anything of either item.
func TestDistributeConsolidateBurn(t *testing.T) {
	s := startWithAllCircuits(t)
	n := s.deposit(s.alice, s.Cash, 1000)
	s.appendAll()
	to := []*party{s.bob, s.bob, s.bob, s.bob, s.bob, s.bob, s.bob}
	d, payments := s.distribution(s.alice, to, 100, n)
	s.refusesOtherDistributions(d)
	receipt := s.transact(s.Admin, s.ZContract.Distribute(d))
	t.Logf("a distribution alone costs %d gas", receipt.GasUsed)
	for i, payee := range append(to, s.alice) {
		found, _, err := payee.view().Incoming().DecryptNote(d.Payments[i], d.Ciphertexts[i][:])
		if err != nil || found != payments[i] {
			t.Errorf("payment %d: its payee found %v, %v", i, found, err)
		}
	}
	s.refuses(s.Admin, s.ZContract.Distribute(d), "NullifierSpent")
	s.appendAll()

	m, output := s.consolidation(s.bob, payments[:len(to)]...)
	s.refusesOtherConsolidations(m)
	receipt = s.transact(s.Admin, s.ZContract.Consolidate(m))
	t.Logf("a consolidation alone costs %d gas", receipt.GasUsed)
	s.appendAll()
	s.transact(s.bob.account, s.ZContract.Burn(s.burn(s.bob, s.bob, 700, output)))
	s.wantBalance(s.bob, s.Cash, 1_000_700)
	s.wantSupply(s.Cash, 300)
}

// refusesOtherDistributions changes one thing of a distribution at a time.
func (s *system) refusesOtherDistributions(good ledger.Distribution) {
	s.Helper()
	for _, change := range []func(*ledger.Distribution){
		func(d *ledger.Distribution) { d.Payments[0], d.Payments[7] = d.Payments[7], d.Payments[0] },
		func(d *ledger.Distribution) { d.Change = d.Payments[3] },
		func(d *ledger.Distribution) { d.Audit[14] = d.Audit[0] },
		func(d *ledger.Distribution) { d.Ciphertexts[7][191]++ },
		func(d *ledger.Distribution) { d.Nullifiers[0], d.Nullifiers[1] = d.Nullifiers[1], d.Nullifiers[0] },
	} {
		other := good
		change(&other)
		s.refuses(s.Admin, s.ZContract.Distribute(other), "InvalidProof")
	}
}

// refusesOtherConsolidations changes one thing of a consolidation at a time.
func (s *system) refusesOtherConsolidations(good ledger.Consolidation) {
	s.Helper()
	for _, change := range []func(*ledger.Consolidation){
		func(m *ledger.Consolidation) { m.Nullifiers[0], m.Nullifiers[7] = m.Nullifiers[7], m.Nullifiers[0] },
		func(m *ledger.Consolidation) { m.Output.Element = m.Audit[0] },
		func(m *ledger.Consolidation) { m.Audit[2] = m.Audit[0] },
	} {
		other := good
		change(&other)
		s.refuses(s.Admin, s.ZContract.Consolidate(other), "InvalidProof")
	}
}
