package demo

import (
	"context"
	"errors"
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement/contract"
)

// check computes every claim from chain data.
func (w *world) check(ctx context.Context, r *Report) error {
	for _, c := range []func(context.Context) ([]Check, error){
		w.checkBacking, w.checkBalances, w.checkReplicas, w.checkRegulator, w.checkOutsider, w.checkDoubleSpend, w.checkReplay} {
		found, err := c(ctx)
		if err != nil {
			return err
		}
		r.Checks = append(r.Checks, found...)
	}
	return nil
}

func (w *world) checkBacking(ctx context.Context) (checks []Check, err error) {
	for _, t := range w.deployment.Tokens {
		supply, backing, err := w.backing(ctx, t.Address)
		if err != nil {
			return nil, err
		}
		checks = append(checks, Check{"supply equals backing: " + t.Symbol, supply == backing,
			fmt.Sprintf("%s issued, %s held, smallest unit", supply, backing)})
	}
	return checks, nil
}

// checkBalances holds what each party can spend against what the scenario leaves it.
func (w *world) checkBalances(context.Context) (checks []Check, err error) {
	type holding struct {
		a     *actor
		token deployment.Token
		want  notes.Amount
	}
	paid, delivered, none := notes.AmountOf(w.deal.Payment.Value), notes.AmountOf(w.deal.Delivery.Value), notes.Amount{}
	holdings := []holding{{w.buyer, w.payment, paid}, {w.buyer, w.delivery, none}, {w.seller, w.payment, none}, {w.seller, w.delivery, none}}
	if w.scenario.delivers() {
		holdings = []holding{{w.buyer, w.payment, none}, {w.buyer, w.delivery, delivered}, {w.seller, w.payment, paid}, {w.seller, w.delivery, none}}
	}
	for _, h := range holdings {
		got := h.a.wallet.Balance(h.token.Address).Spendable
		checks = append(checks, Check{fmt.Sprintf("%s has %s", h.a.name, w.amount(h.token.Address, h.want)), got == h.want,
			"spendable: " + w.amount(h.token.Address, got)})
	}
	return checks, nil
}

// checkReplicas compares the two parties' private contracts, each folded from the chain alone.
func (w *world) checkReplicas(context.Context) ([]Check, error) {
	b, err := w.buyer.party.Deal(w.id)
	if err != nil {
		return nil, err
	}
	s, err := w.seller.party.Deal(w.id)
	if err != nil {
		return nil, err
	}
	want := map[Scenario]contract.Phase{Settle: contract.PhaseSettled, Swap: contract.PhaseSettled,
		NoDelivery: contract.PhaseRefunded, Cancel: contract.PhaseCancelled}[w.scenario]
	same := reflect.DeepEqual(b.Steps(), s.Steps()) && b.Phase == s.Phase && b.Legs == s.Legs
	return []Check{{"both parties' private contracts agree", same && b.Phase == want, "buyer: " + b.Phase.String() + ", seller: " + s.Phase.String()}}, nil
}

func (w *world) checkRegulator(ctx context.Context) (checks []Check, err error) {
	_, books, err := audit.Reconcile(ctx, w.regulator.replica, w.keys(), w.names())
	if err != nil {
		return nil, err
	}
	for _, b := range books {
		checks = append(checks, Check{"regulator's total equals the contract's: " + w.symbol(b.Asset), b.OK,
			fmt.Sprintf("seen %s, issued %s, held %s", b.Report, b.Supply, b.Balance)})
	}
	return checks, nil
}

func (w *world) symbol(asset notes.Asset) string {
	if asset == w.payment.Address {
		return w.payment.Symbol
	}
	return w.delivery.Symbol
}

// checkOutsider tries keys of somebody else on everything: a regulator's and a payee's.
func (w *world) checkOutsider(context.Context) ([]Check, error) {
	key, err := cli.NewAuditPrivateKey()
	if err != nil {
		return nil, err
	}
	opened, total, err := audit.Attempt(w.regulator.replica, key)
	if err != nil {
		return nil, err
	}
	found, err := w.notesOfAnOutsider()
	if err != nil {
		return nil, err
	}
	return []Check{{"an outsider's keys decrypt nothing", opened == 0 && found == 0 && total > 0,
		fmt.Sprintf("%d of %d transactions, %d notes", opened, total, found)}}, nil
}

func (w *world) notesOfAnOutsider() (found int, err error) {
	words, err := spend.NewMnemonic()
	if err != nil {
		return 0, err
	}
	key, err := spend.FromMnemonic(words, "", notes.Development, 0)
	if err != nil {
		return 0, err
	}
	incoming := key.FullViewingKey().Incoming()
	err = w.regulator.replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if t, ok := f.Event.(ledger.Transferred); ok {
			if _, _, err := incoming.DecryptNote(t.Payment, t.Ciphertext[:]); err == nil {
				found++
			}
		}
		return nil
	})
	return found, err
}

// refusedAs makes a check of a transaction that the chain must refuse.
func refusedAs(name string, err, want error) Check {
	if err == nil {
		return Check{name, false, "the chain accepted it"}
	}
	return Check{name, errors.Is(err, want), err.Error()}
}

// checkReplay sends the transaction that carried the buyer's leg again, from another account.
func (w *world) checkReplay(ctx context.Context) ([]Check, error) {
	deal, err := w.buyer.party.Deal(w.id)
	if err != nil {
		return nil, err
	}
	node, err := ethclient.DialContext(ctx, w.chain.HTTP())
	if err != nil {
		return nil, err
	}
	defer node.Close()
	tx, _, err := node.TransactionByHash(ctx, deal.Made(contract.Buyer))
	if err != nil {
		return nil, err
	}
	_, err = w.regulator.client.Transact(ctx, w.admin, chain.Tx{To: &w.deployment.ZContract, Data: tx.Data()})
	return []Check{refusedAs("a replayed leg is refused on chain", err, bindings.ErrNullifierSpent)}, nil
}
