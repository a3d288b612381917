package soak

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// atOnce is how many trades a party has under way.
const atOnce = 4

// poll is how often a party looks at the chain.
const poll = 40 * time.Millisecond

// operate seals and appends until the process is killed.
func (m *member) operate(ctx context.Context) error {
	o, err := operator.New(operator.Config{
		ZContract: m.zcontract, Replica: m.replica, Outbox: m.outbox, Prover: testworld.Checker{}, Interval: poll,
	})
	if err != nil {
		return err
	}
	return o.Run(ctx, func(_ operator.Work, err error) { survived("step", err) })
}

// act makes the trades and the payments of a party's job, and reports.
func (m *member) act(ctx context.Context) (report, error) {
	p, cards, err := m.party(ctx)
	if err != nil {
		return report{}, err
	}
	a := &actor{member: m, party: p, cards: cards, failed: make(chan error, 1)}
	done := make(chan struct{})
	go func() { a.all(ctx); close(done) }()
	select {
	case err := <-a.failed:
		return report{}, err
	case <-done:
	}
	return untilAnswered(func() (report, error) { return a.report(ctx) })
}

// party opens the process' party. The cards are those of the buyer and the seller.
func (m *member) party(ctx context.Context) (*settlement.Party, [2]contract.Card, error) {
	var cards [2]contract.Card
	var keys [2]*spend.Key
	var signers [2]contract.Signer
	for i := range cards {
		account, err := chain.NewKey(devnet.Accounts()[i].Key)
		if err == nil {
			keys[i], err = spend.FromMnemonic(testworld.Words, "", notes.Development, uint32(i))
		}
		if err == nil {
			signers[i] = contract.WithKey(account)
			address, public := keys[i].FullViewingKey().Address(), keys[i].KEM().PublicKey()
			cards[i], err = contract.NewCard(ctx, signers[i], notes.Development, fmt.Sprint("party ", i), address,
				public)
		}
		if err != nil {
			return nil, cards, err
		}
	}
	money, err := wallet.New(wallet.Config{
		Key: keys[m.Account], Network: notes.Development, ZContract: m.zcontract, Replica: m.replica,
		Outbox: m.outbox, Prover: testworld.Checker{}, Cache: m.folder.Cache,
	})
	if err != nil {
		return nil, cards, err
	}
	p, err := settlement.New(settlement.Config{
		Wallet: money, Card: cards[m.Account], Signer: signers[m.Account], KEM: keys[m.Account].KEM(),
		Pinned: cards[:], Poll: poll,
		Survived: func(id contract.ID, err error) { survived(id.String()[:8], err) },
	})
	return p, cards, err
}

// actor is a party at work.
type actor struct {
	*member
	party  *settlement.Party
	cards  [2]contract.Card
	failed chan error // an error that trying again can't mend
}

// all does everything that the job asks for.
func (a *actor) all(ctx context.Context) {
	var running sync.WaitGroup
	defer running.Wait()
	for i := range a.Posts {
		running.Go(func() { a.post(ctx, i) })
	}
	for _, pay := range a.Payments {
		running.Go(func() { a.pay(ctx, pay) })
	}
	slots := make(chan struct{}, atOnce)
	for _, t := range a.Trades {
		slots <- struct{}{}
		running.Go(func() { a.trade(ctx, t); <-slots })
	}
}

// again repeats what fails until it doesn't, as a user would.
func (a *actor) again(what string, try func() error) {
	for {
		err := try()
		if err == nil {
			return
		}
		if hopeless(err) {
			a.fail(fmt.Errorf("%s: %w", what, err))
		}
		survived(what, err)
		time.Sleep(poll)
	}
}

// hopeless reports whether an error says that something was asked for that can't be.
func hopeless(err error) bool {
	for _, e := range []error{
		settlement.ErrRefTaken, settlement.ErrRepeated, settlement.ErrTooLate, wallet.ErrRefUsed,
	} {
		if errors.Is(err, e) {
			return true
		}
	}
	return ledger.Permanent(err) || errors.As(err, new(*contract.FieldError))
}

// fail ends the process with an error.
func (a *actor) fail(err error) {
	select {
	case a.failed <- err:
	default:
	}
	select {}
}

// trade takes the party's side of a trade to its end.
func (a *actor) trade(ctx context.Context, t trade) {
	var id contract.ID
	a.again(t.Ref, func() (err error) {
		if a.Account == seller {
			id, _, err = a.party.Offer(ctx, a.proposal(t))
		} else {
			id, err = a.answer(ctx, t.Ref)
		}
		return err
	})
	defer a.show(t.Ref, id)()
	if t.Walks && a.Account == seller {
		a.again(t.Ref, func() error { return a.awaitEnd(ctx, id) })
		return
	}
	if err := a.party.Run(ctx, id, func(settlement.Record) {}); err != nil {
		a.fail(fmt.Errorf("%s: %w", t.Ref, err))
	}
}

func (a *actor) proposal(t trade) settlement.Proposal {
	cash, _ := a.deployed.Token("CASH")
	bond, _ := a.deployed.Token("BOND")
	return settlement.Proposal{
		Ref: t.Ref, Reference: t.Ref, Buyer: a.cards[buyer], Deadline: t.Deadline,
		PaymentAsset: cash.Address, PaymentValue: notes.NewValue(t.Payment),
		DeliveryAsset: bond.Address, DeliveryValue: notes.NewValue(t.Delivery),
	}
}

var errNoOffer = errors.New("the offer has not come yet")

// answer accepts the offer with a reference, unless that is done.
func (a *actor) answer(ctx context.Context, reference string) (contract.ID, error) {
	if err := a.party.Sync(ctx); err != nil {
		return contract.ID{}, err
	}
	for _, d := range a.party.Deals() {
		if d.Terms.Reference != reference {
			continue
		}
		if d.Next() != contract.ActAnswer {
			return d.State.Deal, nil
		}
		_, err := a.party.Accept(ctx, d.State.Deal)
		if errors.As(err, new(*settlement.TurnError)) {
			err = nil // accepted before a kill, and final since
		}
		return d.State.Deal, err
	}
	return contract.ID{}, errNoOffer
}

var errNotEnded = errors.New("the deal has not ended yet")

// awaitEnd returns nil when a deal has ended.
func (a *actor) awaitEnd(ctx context.Context, id contract.ID) error {
	if err := a.party.Sync(ctx); err != nil {
		return err
	}
	if d, err := a.party.Deal(id); err != nil || !d.Phase.Ended() || d.Phase == contract.PhaseExpired {
		return errNotEnded
	}
	return nil
}

// show prints the phases of a deal, each with how many messages both sides have sent, until stop is
// called, and the last one then.
func (a *actor) show(ref string, id contract.ID) (stop func()) {
	end, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		var last string
		for stopping := false; !stopping; {
			select {
			case <-end:
				stopping = true
			case <-time.After(poll):
			}
			d, err := a.party.Deal(id)
			now := fmt.Sprint(d.Phase, " ", d.Links[contract.Buyer].Next, " ", d.Links[contract.Seller].Next)
			if err == nil && now != last {
				last = now
				fmt.Printf("at %q %s\n", ref, now)
			}
		}
	}()
	return func() { close(end); <-ended }
}

// pay deposits the money for a payment and pays it.
func (a *actor) pay(ctx context.Context, pay payment) {
	bond, _ := a.deployed.Token("BOND")
	money, value := a.party.Wallet(), notes.NewValue(pay.Value)
	a.request(ctx, "deposit for "+pay.Ref, func(ref string) (*wallet.Plan, error) {
		return money.PlanDeposit(ctx, wallet.Deposit{Asset: bond.Address, Value: value, Ref: ref})
	})
	a.request(ctx, pay.Ref, func(ref string) (*wallet.Plan, error) {
		to := a.cards[seller].Address
		return money.PlanPayment(ctx, wallet.Payment{To: to, Asset: bond.Address, Value: value, Ref: ref})
	})
}

// request carries a request out, however often that takes.
func (a *actor) request(ctx context.Context, ref string, plan func(ref string) (*wallet.Plan, error)) {
	a.again(ref, func() error {
		if err := a.party.Wallet().Sync(ctx); err != nil {
			return err
		}
		p, err := plan(ref)
		if err != nil {
			return err
		}
		_, err = a.party.Wallet().Execute(ctx, p)
		return err
	})
}

// post sends a message of its own topic.
func (a *actor) post(ctx context.Context, i int) {
	id := fmt.Sprint("post ", i)
	a.again(id, func() error {
		if err := a.outbox.Write(ctx, id, a.zcontract.Post([32]byte{31: byte(i)}, []byte(id)), nil); err != nil {
			return err
		}
		_, err := a.outbox.Deliver(ctx, id)
		return err
	})
}

// report returns what the party knows.
func (a *actor) report(ctx context.Context) (report, error) {
	r := report{Deals: map[string]view{}, Holds: map[string]string{}}
	if err := a.party.Sync(ctx); err != nil {
		return r, err
	}
	for _, d := range a.party.Deals() {
		messages := [2]uint64{d.Links[0].Next, d.Links[1].Next}
		r.Deals[d.Terms.Reference] = view{d.Phase.String(), messages, len(d.Evidence)}
	}
	balances, err := a.party.Wallet().Balances()
	for _, b := range balances {
		r.Holds[b.Asset.String()] = b.Spendable.Add(b.Pending).Add(b.Reserved).String()
	}
	return r, err
}
