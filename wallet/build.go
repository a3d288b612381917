package wallet

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// builder makes items under one state of the chain.
type builder struct {
	view     *notes.FullViewingKey
	key      Spender
	prover   statement.Prover
	contract *ledger.ZContract
	state    statement.Chain
	epoch    uint64 // of the audit key in state
}

// newBuilder returns a builder under the newest final root. Participants and audit key are those of
// the newest block: a removal makes earlier participants stale, and a new epoch soon an earlier
// key. It also returns the inputs with their paths under the root.
func (w *Wallet) newBuilder(inputs []Owned) (*builder, []statement.SpendableNote, error) {
	positions := make([]uint32, len(inputs))
	for i, n := range inputs {
		positions[i] = n.Position
	}
	paths, root, err := w.config.Replica.Final().Paths(positions...)
	if err != nil {
		return nil, nil, err
	}
	spendable := make([]statement.SpendableNote, len(inputs))
	for i, n := range inputs {
		spendable[i] = statement.SpendableNote{Note: n.Note, Path: paths[i]}
	}
	latest := w.config.Replica.Latest()
	epoch := latest.AuditEpoch()
	return &builder{
		view:     w.view,
		key:      w.config.Key,
		prover:   w.config.Prover,
		contract: w.config.ZContract,
		state:    statement.Chain{Root: root, Participants: latest.Participants(), AuditKey: epoch.Key},
		epoch:    epoch.Number,
	}, spendable, nil
}

func (b *builder) prove(ctx context.Context, s statement.Statement) (ledger.Proof, error) {
	proof, err := b.prover.Prove(ctx, s)
	if err != nil {
		return ledger.Proof{}, fmt.Errorf("wallet: prove %s: %w", s.Circuit(), err)
	}
	return ledger.Proof(proof), nil
}

// deposit proves a deposit that an account pays, under a fresh salt.
func (b *builder) deposit(
	ctx context.Context, payer common.Address, asset notes.Asset, value notes.Value,
) (Item, error) {
	salt, err := field.Random()
	if err != nil {
		return Item{}, err
	}
	return b.mint(ctx, payer, asset, value, salt)
}

// mint proves a deposit that an account pays.
func (b *builder) mint(
	ctx context.Context, payer common.Address, asset notes.Asset, value notes.Value, salt field.Element,
) (Item, error) {
	s, err := statement.NewMint(b.view, b.state, asset, value, salt)
	if err != nil {
		return Item{}, err
	}
	p := &s.Public
	p.Context = b.contract.MintContext(payer, b.epoch, salt)
	item := &ledger.Mint{
		Token:        asset,
		Amount:       value,
		Commitment:   p.Commitment,
		Participants: p.Participants,
		Epoch:        b.epoch,
		Salt:         salt,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
	}
	if item.Proof, err = b.prove(ctx, s); err != nil {
		return Item{}, err
	}
	return Item{Mint: item}, nil
}

// transfer proves a payment from the inputs.
func (b *builder) transfer(ctx context.Context, inputs []statement.SpendableNote, pay Payment) (Item, error) {
	output := statement.Output{Payee: pay.To.Owner, Value: pay.Value, Rho: pay.Rho}
	s, err := statement.NewTransfer(b.view, b.state, inputs, output)
	if err != nil {
		return Item{}, err
	}
	p := &s.Public
	ciphertext, err := encryptTo(outputOf(pay), s.Private.Payment)
	if err != nil {
		return Item{}, err
	}
	item := transferItem(p, b.epoch, ciphertext, pay.Leg)
	p.Context = b.contract.TransferContext(*item)
	if item.Proof, err = b.complete(ctx, s, p.Message(), &s.Private.Signature); err != nil {
		return Item{}, err
	}
	return Item{Transfer: item, Leg: pay.Leg}, nil
}

// encryptTo encrypts the note of an output to the payee.
func encryptTo(out Output, opening statement.Opening) ([notes.CiphertextSize]byte, error) {
	asset, err := notes.AssetFromElement(opening.Asset)
	if err != nil {
		return [notes.CiphertextSize]byte{}, err
	}
	n := notes.Note{Asset: asset, Value: out.Value, Owner: out.To.Owner, Rho: notes.Rho{Element: opening.Rho}}
	return notes.EncryptNote(out.To, n, out.Memo)
}

// complete signs the message of a statement, whose parts are all set but the signature, and proves
// the statement.
func (b *builder) complete(
	ctx context.Context, s statement.Statement, message field.Element, signature *notes.Signature,
) (proof ledger.Proof, err error) {
	if *signature, err = b.sign(ctx, message); err != nil {
		return proof, err
	}
	return b.prove(ctx, s)
}

// sign asks the account's spend authority for a signature, and checks it before the work of
// proving.
func (b *builder) sign(ctx context.Context, message field.Element) (notes.Signature, error) {
	signature, err := b.key.Sign(ctx, message)
	if err != nil {
		return signature, fmt.Errorf("wallet: sign: %w", err)
	}
	if err := notes.VerifySignature(b.view.SpendValidatingKey(), message, signature); err != nil {
		return signature, fmt.Errorf("wallet: sign: %w", err)
	}
	return signature, nil
}

// transferItem returns the transfer without its proof.
func transferItem(
	p *statement.TransferPublic, epoch uint64, ciphertext [notes.CiphertextSize]byte, leg *Leg,
) *ledger.Transfer {
	item := &ledger.Transfer{
		Root:         p.Root,
		Participants: p.Participants,
		Nullifiers:   p.Nullifiers,
		Payment:      p.Payment,
		Change:       p.Change,
		Refund:       p.Refund,
		Epoch:        epoch,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
		Ciphertext:   ciphertext,
	}
	if leg != nil {
		bound := leg.bound()
		item.Leg = &bound
	}
	return item
}

// burn proves a withdrawal from the inputs. It makes a change also of value 0, so that nobody sees
// that nothing is left, unless the tree has no room for it.
func (b *builder) burn(
	ctx context.Context, inputs []statement.SpendableNote, out Withdrawal, room bool,
) (Item, error) {
	s, err := statement.NewBurn(b.view, b.state, inputs, out.Value)
	if !room {
		s, err = statement.NewBurnWithoutChange(b.view, b.state, inputs)
	}
	if err != nil {
		return Item{}, err
	}
	p := &s.Public
	item := &ledger.Burn{
		Root:         p.Root,
		Participants: p.Participants,
		Nullifiers:   p.Nullifiers,
		Change:       p.Change,
		Token:        out.Asset,
		Value:        out.Value,
		Epoch:        b.epoch,
		EphemeralKey: p.EphemeralKey,
		Audit:        p.Audit,
		Recipient:    out.Recipient,
	}
	p.Context = b.contract.BurnContext(*item)
	if item.Proof, err = b.complete(ctx, s, p.Message(), &s.Private.Signature); err != nil {
		return Item{}, err
	}
	return Item{Burn: item}, nil
}
