package demo

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement/contract"
)

// outsider has a public account and a connection, and no key of anybody else.
type outsider struct {
	account *outbox.Outbox
	client  *chain.Client
}

func (w *world) newOutsider(ctx context.Context) (o outsider, err error) {
	if o.client, err = w.dial(ctx); err != nil {
		return o, err
	}
	o.account, err = w.newAccount(ctx, o.client)
	return o, err
}

func (o outsider) send(ctx context.Context, tx chain.Tx) (chain.Receipt, error) {
	return o.account.Transact(ctx, tx)
}

// readable counts what is encrypted on the chain: audit data of transactions, notes, and offers of
// private contracts.
type readable struct{ transactions, notes, offers int }

// checkOutsider tries an outsider's keys on everything that is encrypted to the regulator or to an
// address. The keys of the regulator and of the parties must decrypt all of it; otherwise the check
// would prove nothing.
func (w *world) checkOutsider(_ context.Context, end ending) ([]Check, error) {
	auditKey, err := cli.NewAuditPrivateKey()
	if err != nil {
		return nil, err
	}
	key, err := newAccountKey()
	if err != nil {
		return nil, err
	}
	outsider, all, err := w.decrypt(auditKey, key)
	if err != nil {
		return nil, err
	}
	var keys []*spend.Key
	for _, a := range w.actors {
		keys = append(keys, a.key)
	}
	insiders, _, err := w.decrypt(w.regulator.key, keys...)
	if err != nil {
		return nil, err
	}
	detail := fmt.Sprintf("%d of %d transactions, %d of %d notes, %d of %d offers", outsider.transactions,
		all.transactions, outsider.notes, all.notes, outsider.offers, all.offers)
	if insiders != all {
		detail += fmt.Sprintf("; the right keys decrypt only %+v", insiders)
	}
	nothing := outsider == readable{}
	each := all.transactions > 0 && all.notes > 0 && all.offers == end.offers
	return []Check{{"an outsider's keys decrypt nothing", nothing && each && insiders == all, detail}}, nil
}

// decrypt counts what the keys decrypt, and how much there is.
func (w *world) decrypt(auditKey *notes.AuditPrivateKey, keys ...*spend.Key) (opened, all readable, err error) {
	opened.transactions, all.transactions, err = audit.CountReadable(w.regulator.replica, auditKey)
	if err != nil {
		return opened, all, err
	}
	err = w.regulator.replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		switch e := f.Event.(type) {
		case ledger.Transferred:
			all.notes++
			if opensNote(e.Payment, e.Ciphertext, keys) {
				opened.notes++
			}
		case ledger.Distributed:
			for i, payment := range e.Payments {
				all.notes++
				if opensNote(payment, e.Ciphertexts[i], keys) {
					opened.notes++
				}
			}
		case ledger.Posted:
			if e.Topic != contract.InboxTopic {
				return nil // readable with a key from an offer
			}
			all.offers++
			if w.opensOffer(e, keys) {
				opened.offers++
			}
		}
		return nil
	})
	return opened, all, err
}

func opensNote(payment notes.Commitment, ciphertext [notes.CiphertextSize]byte, keys []*spend.Key) bool {
	for _, key := range keys {
		_, _, err := key.FullViewingKey().Incoming().DecryptNote(payment, ciphertext[:])
		if err == nil {
			return true
		}
	}
	return false
}

func (w *world) opensOffer(p ledger.Posted, keys []*spend.Key) bool {
	domain := contract.Domain{ChainID: w.regulator.client.ChainID(), ZContract: w.deployment.ZContract}
	for _, key := range keys {
		_, err := contract.OpenInbox(domain, key.KEM(), contract.Post{Topic: p.Topic, Payload: p.Payload})
		if err == nil {
			return true
		}
	}
	return false
}
