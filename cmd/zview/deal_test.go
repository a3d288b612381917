package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
)

// trade is a chain on which a deal of two parties settled, and an offer of theirs waits. The buyer
// granted the deal to a court, and the seller the offer.
type trade struct {
	*testworld.World
	dir          string
	court        reader
	deal, offer  contract.ID
	buyer, sells *settlement.Party
}

func newTrade(t *testing.T) *trade {
	t.Helper()
	w := &trade{World: testworld.New(t, testworld.Config{Accounts: 2, Funds: 6 * oneBond}), dir: t.TempDir()}
	secret, err := review.NewSecret()
	w.Must(err, w.Deployed.Save(w.file("deployment.json")))
	w.court, err = newReader(t.Context(), secret, notes.Development, "District Court")
	w.Must(err, w.court.writeKey(w.file("court.key")))
	cards := []contract.Card{w.card(0, "Buyer"), w.card(1, "Seller")}
	w.buyer, w.sells = w.party(0, cards), w.party(1, cards)
	w.deal = w.settle(cards[0])
	w.offer = w.propose(cards[0])
	_, err = w.sells.Grant(t.Context(), w.offer, w.court.card)
	w.Must(err)
	return w
}

func (w *trade) file(name string) string { return filepath.Join(w.dir, name) }

func (w *trade) card(i int, name string) contract.Card {
	w.Helper()
	signer, key := contract.WithKey(testworld.Account(w, i)), w.Key(i)
	card, err := contract.NewCard(w.Context(), signer, notes.Development, name,
		key.FullViewingKey().Address(), key.KEM().PublicKey())
	w.Must(err)
	return card
}

func (w *trade) party(i int, cards []contract.Card) *settlement.Party {
	w.Helper()
	p, err := settlement.New(settlement.Config{
		Wallet: w.Wallet(i, nil, nil, nil), Card: cards[i], Signer: contract.WithKey(testworld.Account(w, i)),
		KEM: w.Key(i).KEM(), Pinned: cards, Poll: 20 * time.Millisecond,
	})
	w.Must(err, p.Sync(w.Context()))
	return p
}

// propose offers 2 BOND for 2.5 CASH.
func (w *trade) propose(buyer contract.Card) contract.ID {
	w.Helper()
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	id, _, err := w.sells.Offer(w.Context(), settlement.Proposal{
		Buyer: buyer, Deadline: head.After(time.Hour), Reference: "bond 2031",
		PaymentAsset: w.Cash, PaymentValue: notes.NewValue(2_500_000),
		DeliveryAsset: w.Bond, DeliveryValue: notes.NewValue(2 * oneBond),
	})
	w.Must(err)
	return id
}

// settle settles a deal by the ten steps, and grants it before the payment.
func (w *trade) settle(buyer contract.Card) contract.ID {
	w.Helper()
	defer w.Operate()()
	id := w.propose(buyer)
	_, err := w.buyer.Accept(w.Context(), id)
	w.Must(err)
	_, err = w.buyer.Grant(w.Context(), id, w.court.card)
	w.Must(err)
	b, s := w.buyer, w.sells
	for _, act := range []func(context.Context, contract.ID) ([]settlement.Record, error){
		b.Pay, b.Step, s.Deliver, s.Step,
	} {
		_, err := act(w.Context(), id)
		w.Must(err)
	}
	return id
}

// A court that was no party makes a card, is granted a deal, and checks it with the commands.
func TestDealScripts(t *testing.T) {
	w := newTrade(t)
	testscript.Run(t, testscript.Params{
		Dir: "testdata/deal", RequireExplicitExec: true, RequireUniqueNames: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"fails": fails},
		Setup: func(env *testscript.Env) error {
			for _, name := range []string{"deployment.json", "court.key"} {
				content, err := os.ReadFile(w.file(name))
				if err != nil {
					return err
				}
				if err := os.WriteFile(filepath.Join(env.WorkDir, name), content, 0o600); err != nil {
					return err
				}
			}
			env.Setenv("RPC", w.Chain.HTTP())
			env.Setenv("CONTRACT", w.Deployed.ZContract.Hex())
			env.Setenv("DEAL", w.deal.String())
			env.Setenv("OFFER", w.offer.String())
			env.Setenv("FINGERPRINT", w.court.card.Fingerprint().String())
			return nil
		},
	})
}

// Every check of a settled deal is ok. Then the buyer signs a second first message: the check that
// fails is printed, and fails the command.
func TestAFailedCheckFailsTheCommand(t *testing.T) {
	w := newTrade(t)
	o := &dealOptions{key: w.file("court.key")}
	o.deployment, o.rpc, o.finality, o.output = w.file("deployment.json"), []string{w.Chain.HTTP()}, "", cli.JSON
	type printed struct {
		OK      bool
		Outcome string
		Checks  []review.Check
	}
	report := func() (printed, error) {
		var out bytes.Buffer
		o.out = &out
		err := o.with(t.Context(), func(ctx context.Context, v *dealView) error { return o.show(ctx, v, w.deal) })
		var r printed
		w.Must(json.Unmarshal(out.Bytes(), &r))
		return r, err
	}
	r, err := report()
	if err != nil || !r.OK || r.Outcome != "settled" {
		t.Fatalf("%s: %v", r.Outcome, err)
	}
	for _, c := range r.Checks {
		if c.Status != review.OK {
			t.Errorf("%s is %s: %s", c.Name, c.Status, c.Detail)
		}
	}
	w.equivocate()
	r, err = report()
	if e := cli.Explain(err, rules()); e.Code != cli.Failed || e.Name() != "deal_findings" {
		t.Errorf("exit code %v, %s: %v", e.Code, e.Name(), err)
	}
	if r.OK || !strings.Contains(err.Error(), review.CheckEquivocation) {
		t.Errorf("%+v: %v", r.Checks, err)
	}
}

// equivocate posts another first message of the buyer.
func (w *trade) equivocate() {
	w.Helper()
	draft, _, err := w.open().Write(w.Context(), contract.WithKey(testworld.Account(w, 0)), contract.Link{},
		contract.Reject{Reason: "no"})
	w.Must(err)
	w.Send(w.ZContract.Post(draft.Topic, draft.Payload))
}

// open opens the private contract of the settled deal as the court does.
func (w *trade) open() (found *contract.PrivateContract) {
	w.Helper()
	kem, err := w.court.secret.KEM()
	w.Must(err)
	d, replica := w.buyer.Domain(), w.Replica()
	w.Must(replica.Sync(w.Context()), replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if p, ok := f.Event.(ledger.Posted); ok {
			i, err := contract.OpenInbox(d, kem, contract.Post{Topic: p.Topic, Payload: p.Payload})
			if err == nil && i.Deal == w.deal {
				found = contract.Open(d, i.ReadKey, i.Deal)
			}
		}
		return nil
	}))
	return found
}
