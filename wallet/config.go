package wallet

import (
	"context"
	"errors"

	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
)

// Spender is a shielded account: the key that reads its notes, and the power to sign for them.
// *spend.Key of package notes/spend holds both in memory. Anyone may implement Spender otherwise,
// with a hardware module or a remote signer: the wallet never sees the signing key.
//
// The methods may be called from several goroutines at once.
type Spender interface {
	// FullViewingKey returns the account's viewing key, the same one at every call. With it the
	// wallet finds the account's notes, derives their nullifiers and encrypts what the regulator
	// reads. It sees everything of the account and can spend nothing. Its SpendValidatingKey is the
	// public key ak that Sign signs for.
	FullViewingKey() *notes.FullViewingKey

	// Sign signs a message with the account's signing key ask. The result is a Schnorr signature
	// over the embedded curve, as docs/spec.md defines it in section 3: notes.VerifySignature with
	// ak, the message and the signature must return nil. The signer takes a fresh nonce for every
	// signature. Two messages signed under one nonce reveal ask.
	//
	// The message is the digest of a transfer, distribution, consolidation or burn, which the
	// Message methods of [statement.TransferPublic], [statement.DistributionPublic],
	// [statement.ConsolidationPublic] and [statement.BurnPublic] return. It commits to the notes
	// spent, the notes made, the z-contract, and the leg or the recipient, and shows none of them.
	//
	// Sign is called once for each of these transactions, before it is proved. When it returns an
	// error, or a signature that does not verify, the transaction is not sent. The context is that
	// of the call that carries the plan out: a signer that asks another machine, or a person, stops
	// waiting when it ends.
	Sign(ctx context.Context, message field.Element) (notes.Signature, error)
}

// Config is what a wallet is made of. Every field except Allow must be set.
type Config struct {
	// Key is the shielded account.
	Key Spender
	// Network is the network of the addresses that the wallet shows and pays to. It must be the one
	// that Key was derived for.
	Network notes.Network
	// ZContract is the deployment that the account's notes are in.
	ZContract *ledger.ZContract
	// Replica follows ZContract. Wallets of several accounts may share it.
	Replica *ledger.Replica
	// Outbox sends the transactions. Its account is the public one that pays gas and deposits. Its
	// journal keeps what is under way and what was done under a Ref; wallets of several accounts
	// may share it. No two processes may use one account's entries at the same time.
	Outbox *outbox.Outbox
	// Prover proves the transactions. A proof takes seconds; a prover may be another machine.
	Prover statement.Prover
	// Cache keeps what the wallet read from the chain, which can be read again. It is usually the
	// replica's, and wallets of several accounts may share it.
	Cache store.Store
	// Allow, if it is set, is asked before money leaves the account: before a payment or a
	// withdrawal is signed, and again before its transaction is written into the outbox. After an
	// error nothing is signed or sent. It may be called from several goroutines at once.
	Allow func(context.Context, Outgoing) error
}

// check returns an error for a field that is not set.
func (c Config) check() error {
	missing := c.Key == nil || c.Network == "" || c.ZContract == nil || c.Replica == nil ||
		c.Outbox == nil || c.Prover == nil || c.Cache == nil
	if missing {
		return errors.New("wallet: a field of the configuration is not set")
	}
	return nil
}
