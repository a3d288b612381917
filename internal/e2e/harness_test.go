package e2e

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/statement"
)

// sealAfter is the time after which anyone may close an open batch, in seconds.
const sealAfter = 60

var bundle = sync.OnceValues(func() (*prover.Bundle, error) {
	return prover.DevelopmentBundle(context.Background(), nil, prover.AllCircuits()...)
})

// system is a world with real proofs, a replica, and two registered parties.
type system struct {
	*testworld.World
	replica    *ledger.Replica
	alice, bob *party
	twin       *twin // nil if there is none
}

// party is a shielded account with a public one.
type party struct {
	key     *spend.Key
	account *chain.Key
}

func start(t *testing.T) *system {
	t.Helper()
	s := &system{World: testworld.New(t, config(t, devnet.DefaultRules))}
	s.begin()
	return s
}

// startWithTwin starts a system with a twin under other rules.
func startWithTwin(t *testing.T, rules devnet.Rules) *system {
	t.Helper()
	s := &system{World: testworld.New(t, config(t, devnet.DefaultRules))}
	s.twin = newTwin(s.World, testworld.New(t, config(t, rules)))
	s.begin()
	return s
}

// config is that of a world with real proofs.
func config(t *testing.T, rules devnet.Rules) testworld.Config {
	t.Helper()
	keys, err := bundle()
	testworld.Must(t, err)
	setup := deploy.Setup{SealAfter: sealAfter, AuditDelay: 60, AuditGrace: 60}
	return testworld.Config{Rules: rules, Setup: setup, Accounts: 3, Keys: keys, Prover: keys.Prover()}
}

// begin opens the replica and the two parties, and approves the contract for their tokens.
func (s *system) begin() {
	s.Helper()
	s.replica, s.alice, s.bob = s.Replica(), s.party(1), s.party(2)
	for _, p := range []*party{s.alice, s.bob} {
		for _, token := range []notes.Asset{s.Cash, s.Bond} {
			s.transact(p.account, s.ZContract.Approve(token, notes.NewValue(1_000_000)))
		}
	}
}

// party returns the party of the i-th account.
func (s *system) party(i int) *party {
	s.Helper()
	return &party{s.Key(i), testworld.Account(s, i)}
}

func (p *party) view() *notes.FullViewingKey { return p.key.FullViewingKey() }
func (p *party) owner() notes.Owner          { return p.view().Owner() }

// transact sends a transaction that must succeed.
func (s *system) transact(from chain.Signer, tx chain.Tx) chain.Receipt {
	s.Helper()
	receipt, err := s.Client.Transact(s.Context(), from, tx)
	s.Must(err)
	s.Must(s.replica.Sync(s.Context()))
	s.twin.repeat(from, tx, receipt)
	return receipt
}

// refuses tries a transaction that must revert with the named custom error.
func (s *system) refuses(from chain.Signer, tx chain.Tx, name string) {
	s.Helper()
	_, err := s.Client.Transact(s.Context(), from, tx)
	s.wantRevert(err, name)
}

func (s *system) statementChain(root tree.Root) statement.Chain {
	view := s.replica.Final()
	participants, err := view.Participants()
	s.Must(err)
	return statement.Chain{Root: root, Participants: participants, AuditKey: view.AuditEpoch().Key}
}

func (s *system) prove(st statement.Statement) ledger.Proof {
	s.Helper()
	p, err := s.Prover.Prove(s.Context(), st)
	s.Must(err)
	return ledger.Proof(p)
}

// mint returns a proved mint for p and its note.
func (s *system) mint(p *party, asset notes.Asset, value uint64) (ledger.Mint, notes.Note) {
	s.Helper()
	salt, err := field.Random()
	s.Must(err)
	st, err := statement.NewMint(p.view(), s.statementChain(tree.Root{}), asset, notes.NewValue(value), salt)
	s.Must(err)
	epoch := s.replica.Final().AuditEpoch().Number
	st.Public.Context = s.ZContract.MintContext(p.account.Address(), epoch, salt)
	m := ledger.Mint{
		Token:        asset,
		Amount:       notes.NewValue(value),
		Commitment:   st.Public.Commitment,
		Participants: st.Public.Participants,
		Epoch:        epoch,
		Salt:         salt,
		EphemeralKey: st.Public.EphemeralKey,
		Audit:        st.Public.Audit,
		Proof:        s.prove(st),
	}
	rho := notes.RhoMint(p.view().Outgoing(), salt)
	return m, notes.Note{Asset: asset, Value: notes.NewValue(value), Owner: p.owner(), Rho: rho}
}

// deposit mints a note and returns it.
func (s *system) deposit(p *party, asset notes.Asset, value uint64) notes.Note {
	s.Helper()
	m, n := s.mint(p, asset, value)
	s.transact(p.account, s.ZContract.Mint(m))
	return n
}

// payment is a transfer and the notes that it makes.
type payment struct {
	item                    ledger.Transfer
	statement               *statement.Transfer
	payment, change, refund notes.Note
}

// transfer returns a proved transfer by p. It is a leg if leg is not nil.
func (s *system) transfer(
	p, to *party, value uint64, leg *ledger.Leg, rho *notes.Rho, inputs ...notes.Note,
) payment {
	s.Helper()
	st, err := s.transferStatement(p, to, value, rho, inputs...)
	s.Must(err)
	asset := inputs[0].Asset
	out := payment{
		statement: st,
		payment:   opened(asset, st.Private.Payment),
		change:    opened(asset, st.Private.Change),
		refund:    opened(asset, st.Private.Refund),
	}
	ciphertext, err := notes.EncryptNote(to.view().Address(), out.payment, notes.Memo{})
	s.Must(err)
	pub := &st.Public
	out.item = ledger.Transfer{
		Root:         pub.Root,
		Participants: pub.Participants,
		Nullifiers:   pub.Nullifiers,
		Payment:      pub.Payment,
		Change:       pub.Change,
		Refund:       pub.Refund,
		Epoch:        s.replica.Final().AuditEpoch().Number,
		EphemeralKey: pub.EphemeralKey,
		Audit:        pub.Audit,
		Ciphertext:   ciphertext,
		Leg:          leg,
	}
	pub.Context = s.ZContract.TransferContext(out.item)
	st.Private.Signature, err = p.key.Sign(s.Context(), pub.Message())
	s.Must(err)
	out.item.Proof = s.prove(st)
	return out
}

func (s *system) transferStatement(
	p, to *party, value uint64, rho *notes.Rho, inputs ...notes.Note,
) (*statement.Transfer, error) {
	spendable, root := s.spendable(inputs)
	output := statement.Output{Payee: to.owner(), Value: notes.NewValue(value), Rho: rho}
	return statement.NewTransfer(p.view(), s.statementChain(root), spendable, output)
}

// burn returns a proved burn by p.
func (s *system) burn(p, recipient *party, value uint64, inputs ...notes.Note) ledger.Burn {
	s.Helper()
	spendable, root := s.spendable(inputs)
	st, err := statement.NewBurn(p.view(), s.statementChain(root), spendable, notes.NewValue(value))
	s.Must(err)
	pub := &st.Public
	b := ledger.Burn{
		Root:         pub.Root,
		Participants: pub.Participants,
		Nullifiers:   pub.Nullifiers,
		Change:       pub.Change,
		Token:        inputs[0].Asset,
		Value:        notes.NewValue(value),
		Epoch:        s.replica.Final().AuditEpoch().Number,
		EphemeralKey: pub.EphemeralKey,
		Audit:        pub.Audit,
		Recipient:    recipient.account.Address(),
	}
	pub.Context = s.ZContract.BurnContext(b)
	st.Private.Signature, err = p.key.Sign(s.Context(), pub.Message())
	s.Must(err)
	b.Proof = s.prove(st)
	return b
}

// spendable returns the notes with their paths in the tree, and the root of the paths.
func (s *system) spendable(inputs []notes.Note) (out []statement.SpendableNote, root tree.Root) {
	s.Helper()
	view := s.replica.Final()
	for _, n := range inputs {
		at, err := view.Positions(n.Commitment())
		if s.Must(err); len(at) == 0 {
			s.Fatal("the note is not on the chain")
		}
		paths, r, err := view.Paths(at[0])
		s.Must(err)
		out = append(out, statement.SpendableNote{Note: n, Path: paths[0]})
		root = r
	}
	return out, root
}

// opened returns the note of an opening.
func opened(asset notes.Asset, o statement.Opening) notes.Note {
	v, err := notes.ValueFromBig(o.Value.Big())
	if err != nil {
		panic(err)
	}
	return notes.Note{Asset: asset, Value: v, Owner: notes.Owner{Element: o.Owner}, Rho: notes.Rho{Element: o.Rho}}
}

// adjustTime moves the clocks of the chain and of its twin on.
func (s *system) adjustTime(d time.Duration) {
	s.Helper()
	s.Must(s.Chain.AdjustTime(d))
	s.twin.adjustTime(d)
}

// appendAll closes the open batch and appends every batch. It returns the receipts of the appends.
func (s *system) appendAll() (receipts []chain.Receipt) {
	s.Helper()
	if s.replica.Latest().Open() > 0 {
		s.adjustTime((sealAfter + 1) * time.Second)
		s.transact(s.Admin, s.ZContract.Seal())
	}
	for {
		batch, ok, err := s.replica.Latest().Pending()
		if s.Must(err); !ok {
			return receipts
		}
		st, err := statement.NewAppend(batch.OldRoot, batch.Path, batch.Leaves)
		s.Must(err)
		var leaves [tree.BatchSize]notes.Commitment
		copy(leaves[:], batch.Leaves)
		receipts = append(receipts, s.transact(s.Admin, s.ZContract.Append(leaves, st.Public.NewRoot, s.prove(st))))
	}
}
