package e2e

import (
	"testing"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// distribution is a proved distribution, and the notes that it makes.
type distribution struct {
	item   ledger.Distribution
	paid   []notes.Note
	change notes.Note
}

// distribution returns a distribution by p that pays value to each of up to eight payees.
func (s *system) distribution(p *party, to []*party, value uint64, inputs ...notes.Note) distribution {
	s.Helper()
	spendable, root := s.spendable(inputs)
	var outs []statement.Output
	for _, payee := range to {
		outs = append(outs, statement.Output{Payee: payee.owner(), Value: notes.NewValue(value)})
	}
	st, err := statement.NewDistribution(p.view(), s.statementChain(root), spendable, outs)
	s.Must(err)
	pub := &st.Public
	d := distribution{change: opened(inputs[0].Asset, st.Private.Change)}
	d.item = ledger.Distribution{
		Root:         pub.Root,
		Participants: pub.Participants,
		Nullifiers:   pub.Nullifiers,
		Payments:     pub.Payments,
		Change:       pub.Change,
		Epoch:        s.replica.Final().AuditEpoch().Number,
		EphemeralKey: pub.EphemeralKey,
		Audit:        pub.Audit,
	}
	for i, payment := range st.Private.Payments {
		payee := p // of an unused payment
		if i < len(to) {
			payee = to[i]
		}
		d.paid = append(d.paid, opened(inputs[0].Asset, payment.Note))
		d.item.Ciphertexts[i], err = notes.EncryptNote(payee.view().Address(), d.paid[i], notes.Memo{})
		s.Must(err)
	}
	pub.Context = s.ZContract.DistributionContext(d.item)
	st.Private.Signature, err = p.key.Sign(s.Context(), pub.Message())
	s.Must(err)
	d.item.Proof = s.prove(st)
	return d
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
	s := start(t)
	n := s.deposit(s.alice, s.Cash, 1000)
	s.appendAll()
	to := []*party{s.bob, s.bob, s.bob, s.bob, s.bob, s.bob, s.bob}
	d := s.distribution(s.alice, to, 100, n)
	s.refusesOtherDistributions(d.item)
	s.transact(s.Admin, s.ZContract.Distribute(d.item))
	for i, payee := range append(to, s.alice) {
		found, _, err := payee.view().Incoming().DecryptNote(d.item.Payments[i], d.item.Ciphertexts[i][:])
		if err != nil || found != d.paid[i] {
			t.Errorf("payment %d: its payee found %v, %v", i, found, err)
		}
	}
	s.refuses(s.Admin, s.ZContract.Distribute(d.item), "NullifierSpent")
	s.appendAll()

	m, output := s.consolidation(s.bob, d.paid[:len(to)]...)
	s.refusesOtherConsolidations(m)
	s.transact(s.Admin, s.ZContract.Consolidate(m))
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
