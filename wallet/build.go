package wallet

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// Item is a proved transaction, ready to be put on the chain by whoever it is handed to. Exactly one of the pointers is set.
type Item struct {
	Mint     *ledger.Mint
	Transfer *ledger.Transfer
	Burn     *ledger.Burn
}

// tx builds the transaction that carries the item alone.
func (i Item) tx(c *ledger.ZContract) chain.Tx {
	switch {
	case i.Mint != nil:
		return c.Mint(*i.Mint)
	case i.Transfer != nil:
		return c.Submit(*i.Transfer)
	}
	return c.Burn(*i.Burn)
}

// epoch is that of the audit key that the item was proved under.
func (i Item) epoch() uint64 {
	switch {
	case i.Mint != nil:
		return i.Mint.Epoch
	case i.Transfer != nil:
		return i.Transfer.Epoch
	}
	return i.Burn.Epoch
}

// output is the commitment by which the item is told on the chain.
func (i Item) output() notes.Commitment {
	switch {
	case i.Mint != nil:
		return i.Mint.Commitment
	case i.Transfer != nil:
		return i.Transfer.Payment
	}
	return i.Burn.Change
}

// nullifiers are those of the item's inputs.
func (i Item) nullifiers() []notes.Nullifier {
	switch {
	case i.Transfer != nil:
		return i.Transfer.Nullifiers[:]
	case i.Burn != nil:
		return i.Burn.Nullifiers[:]
	}
	return nil
}

// builder makes items under one state of the chain.
type builder struct {
	view     *notes.FullViewingKey
	key      Spender
	prover   statement.Prover
	contract *ledger.ZContract
	chain    statement.Chain
	epoch    uint64
}

func (b *builder) prove(ctx context.Context, s statement.Statement) (ledger.Proof, error) {
	proof, err := b.prover.Prove(ctx, s)
	if err != nil {
		return ledger.Proof{}, fmt.Errorf("wallet: prove %s: %w", s.Circuit(), err)
	}
	return ledger.Proof(proof), nil
}

// mint proves a deposit that the wallet's chain account pays, under a fresh salt.
func (b *builder) mint(ctx context.Context, account chain.Signer, asset notes.Asset, value notes.Value) (Item, error) {
	salt, err := field.Random()
	if err != nil {
		return Item{}, err
	}
	s, err := statement.NewMint(b.view, b.chain, asset, value, salt)
	if err != nil {
		return Item{}, err
	}
	s.Public.Context = b.contract.MintContext(account.Address(), b.epoch, salt)
	p := s.Public
	item := &ledger.Mint{Token: asset, Amount: value, Commitment: p.Commitment, Participants: p.Participants, Epoch: b.epoch,
		Salt: salt, EphemeralKey: p.EphemeralKey, Audit: p.Audit}
	item.Proof, err = b.prove(ctx, s)
	return Item{Mint: item}, err
}

// transfer proves a payment from the inputs.
func (b *builder) transfer(ctx context.Context, inputs []statement.SpendableNote, pay Payment) (Item, error) {
	s, err := statement.NewTransfer(b.view, b.chain, inputs, statement.Output{Payee: pay.To.Owner, Value: pay.Value, Rho: pay.Rho})
	if err != nil {
		return Item{}, err
	}
	p := &s.Public
	if pay.Leg != nil && pay.Leg.Counter == p.Payment {
		return Item{}, fmt.Errorf("%w: the payment wanted in return is the leg's own", ErrLeg)
	}
	note := notes.Note{Asset: pay.Asset, Value: pay.Value, Owner: pay.To.Owner, Rho: notes.Rho{Element: s.Private.Payment.Rho}}
	ciphertext, err := notes.EncryptNote(pay.To, note, pay.Memo)
	if err != nil {
		return Item{}, err
	}
	item := &ledger.Transfer{Root: p.Root, Participants: p.Participants, Nullifiers: p.Nullifiers, Payment: p.Payment,
		Change: p.Change, Refund: p.Refund, Epoch: b.epoch, EphemeralKey: p.EphemeralKey, Audit: p.Audit, Ciphertext: ciphertext, Leg: pay.Leg}
	p.Context = b.contract.TransferContext(*item)
	if s.Private.Signature, err = b.key.Sign(p.Message()); err != nil {
		return Item{}, err
	}
	item.Proof, err = b.prove(ctx, s)
	return Item{Transfer: item}, err
}

// burn proves a payout from the inputs.
func (b *builder) burn(ctx context.Context, inputs []statement.SpendableNote, out Withdrawal) (Item, error) {
	s, err := statement.NewBurn(b.view, b.chain, inputs, out.Value)
	if err != nil {
		return Item{}, err
	}
	p := &s.Public
	item := &ledger.Burn{Root: p.Root, Participants: p.Participants, Nullifiers: p.Nullifiers, Change: p.Change, Token: out.Asset,
		Value: out.Value, Epoch: b.epoch, EphemeralKey: p.EphemeralKey, Audit: p.Audit, Recipient: out.Recipient}
	p.Context = b.contract.BurnContext(*item)
	if s.Private.Signature, err = b.key.Sign(p.Message()); err != nil {
		return Item{}, err
	}
	item.Proof, err = b.prove(ctx, s)
	return Item{Burn: item}, err
}
