package demo

import (
	"context"
	"fmt"
	"reflect"
	"time"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// trade is the script of a deal file: a buyer and a seller with a private contract between them.
type trade struct {
	*world
	terms    Deal
	scenario Scenario

	payment, delivery sum
	buyer, seller     *trader
	id                contract.ID   // of the deal, once it is offered
	records           []timedRecord // the parties' transactions
}

// trader is an actor that is a party of private contracts.
type trader struct {
	*actor
	card  contract.Card
	party *settlement.Party
}

// timedRecord is a transaction, and how long the action that sent it took.
type timedRecord struct {
	settlement.Record
	took time.Duration
}

func (t *trade) cast() []member {
	return []member{
		{"buyer", t.terms.Buyer, []TokenAmount{t.terms.Payment}},
		{"seller", t.terms.Seller, []TokenAmount{t.terms.Delivery}},
	}
}

func (t *trade) play(ctx context.Context) error {
	t.payment, t.delivery = t.sum(t.terms.Payment), t.sum(t.terms.Delivery)
	for _, act := range []func(context.Context) error{t.meet, t.agree, t.carryOut, t.compare} {
		if err := act(ctx); err != nil {
			return err
		}
	}
	return nil
}

// meet makes both actors parties that know each other's card.
func (t *trade) meet(ctx context.Context) (err error) {
	if t.buyer, err = newTrader(ctx, t.actors[0]); err != nil {
		return err
	}
	if t.seller, err = newTrader(ctx, t.actors[1]); err != nil {
		return err
	}
	if err := t.buyer.join(t.network, t.seller.card); err != nil {
		return err
	}
	return t.seller.join(t.network, t.buyer.card)
}

func newTrader(ctx context.Context, a *actor) (*trader, error) {
	signer, address, kem := contract.WithKey(a.account), a.wallet.Address(), a.key.KEM().PublicKey()
	card, err := contract.NewCard(ctx, signer, notes.Development, a.name, address, kem)
	return &trader{actor: a, card: card}, err
}

// join makes the trader a party that knows the counterparty's card.
func (t *trader) join(n Network, counterparty contract.Card) (err error) {
	t.party, err = settlement.New(settlement.Config{
		Wallet: t.wallet,
		Card:   t.card,
		Signer: contract.WithKey(t.account),
		KEM:    t.key.KEM(),
		Pinned: []contract.Card{counterparty},
		Margin: n.Margin,
	})
	return err
}

// carryOut takes the accepted deal to its end.
func (t *trade) carryOut(ctx context.Context) error {
	switch t.scenario {
	case Settle:
		return t.settle(ctx)
	case Swap:
		return t.swap(ctx)
	case NoDelivery:
		return t.missDeadline(ctx)
	case Cancel:
		return t.cancel(ctx)
	default:
		return fmt.Errorf("demo: no scenario %q", t.scenario)
	}
}

// lastPhase returns the phase in which the scenario leaves the deal.
func (t *trade) lastPhase() contract.Phase {
	switch t.scenario {
	case NoDelivery:
		return contract.PhaseRefunded
	case Cancel:
		return contract.PhaseCancelled
	default:
		return contract.PhaseSettled
	}
}

// compare records the steps, and checks the two parties' private contracts against each other. Each
// party derives its own from the chain alone.
func (t *trade) compare(ctx context.Context) error {
	end := t.lastPhase()
	for _, p := range []*trader{t.buyer, t.seller} {
		if err := t.waitForPhase(ctx, p, end); err != nil {
			return err
		}
	}
	buyer, err := t.buyer.party.Deal(t.id)
	if err != nil {
		return err
	}
	seller, err := t.seller.party.Deal(t.id)
	if err != nil {
		return err
	}
	t.recordSteps(buyer)
	found := fmt.Sprintf("buyer: %s, seller: %s", buyer.Phase, seller.Phase)
	t.checks = append(t.checks,
		Check{"both parties' private contracts agree", sameHistory(buyer.State, seller.State), found},
		Check{fmt.Sprintf("the deal is %s", end), buyer.Phase == end && seller.Phase == end, found},
	)
	return t.refuseReplay(ctx, "a replayed leg is refused on chain", buyer.LegTx(contract.Buyer), t.replayReason())
}

// sameHistory reports whether two states are equal except for the block up to which they are known.
func sameHistory(a, b contract.State) bool {
	a.Now, b.Now = 0, 0
	return reflect.DeepEqual(a, b)
}

// replayReason returns why nobody can send the transaction again in which the buyer's leg was made.
func (t *trade) replayReason() *bindings.Error {
	if t.scenario == Swap {
		return bindings.ErrDealOver // the transaction is the settlement
	}
	return bindings.ErrNullifierSpent
}

// ending is how the trade must end. Without a settlement the seller has nothing in notes, because
// it deposits only what it delivers.
func (t *trade) ending() (ending, error) {
	deal, err := t.buyer.party.Deal(t.id)
	if err != nil {
		return ending{}, err
	}
	e := ending{holdings: t.holdings(), slots: t.slots(deal.Terms), offers: 1}
	buyer, seller := t.buyer.actor, t.seller.actor
	switch t.scenario {
	case NoDelivery:
		e.seen = []sighting{{audit.Refund, t.payment, buyer, seller, buyer}}
	case Cancel:
		e.seen = []sighting{{audit.Cancel, t.payment, buyer, seller, buyer}}
	default:
		e.seen = []sighting{
			{audit.Release, t.payment, buyer, seller, seller},
			{audit.Release, t.delivery, seller, buyer, buyer},
		}
	}
	return e, nil
}

func (t *trade) holdings() []holding {
	buyer, seller := t.buyer.actor, t.seller.actor
	if t.scenario.settles() {
		return []holding{
			{buyer, t.payment.of(0)}, {buyer, t.delivery}, {seller, t.payment}, {seller, t.delivery.of(0)},
		}
	}
	return []holding{
		{buyer, t.payment}, {buyer, t.delivery.of(0)}, {seller, t.payment.of(0)}, {seller, t.delivery.of(0)},
	}
}

// slots returns the states of both legs. A leg that arrives leaves its slot empty, unless no other
// slot shows that the deal settled.
func (t *trade) slots(terms contract.Terms) []slot {
	payment := slot{"the payment", terms.LegKey(contract.Buyer), deals.StateRefunded}
	delivery := slot{"the delivery", terms.LegKey(contract.Seller), deals.StateEmpty}
	switch {
	case t.scenario == Settle:
		payment.want = deals.StateSettled
	case t.scenario == Swap && terms.Deal().Payments[0] == payment.key.Payment:
		payment.want = deals.StateSettled
	case t.scenario == Swap:
		payment.want, delivery.want = deals.StateEmpty, deals.StateSettled
	}
	return []slot{payment, delivery}
}
