package node_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// offered makes an offer of the seller, and returns its deal once the buyer sees it.
func (w *world) offered(b, s *api.Client, d api.NewDeal) string {
	w.Helper()
	record, err := s.Offer(w.Context(), d)
	w.Must(err)
	w.await(b, record.Deal, "offered")
	return record.Deal
}

// The buyer's leg waits for the checker. Neither the maker's request nor a signature of anybody
// else, or for another deal, is enough. With the checker's signature the node pays by itself.
func TestLegWaitsForTheChecker(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	f := w.folder(approval.MakerChecker, true)
	f.checker = w.cards[stranger].Signer
	b, _ := w.start(buyer, f)
	s, _ := w.start(seller, w.folder(approval.Manual, true))
	w.pinEach(b, s)
	other := w.offered(b, s, newDeal("another"))
	deal := w.offered(b, s, newDeal("checked"))
	for _, id := range []string{deal, other} {
		_, err := b.Accept(t.Context(), id)
		w.Must(err)
		w.await(b, id, "accepted")
	}
	if e, err := b.Explain(t.Context(), deal); err != nil || !strings.Contains(e.Waiting, "approval") {
		t.Errorf("the deal waits for %q (%v), want an approval", e.Waiting, err)
	}
	_, err := b.Approve(t.Context(), deal, api.Approval{})
	wantCode(t, err, "bad_input")
	for name, sig := range map[string]string{
		"the maker's":  w.sign(b, deal, buyer),
		"another deal": w.sign(b, other, stranger),
		"no signature": "0x" + strings.Repeat("00", 65),
	} {
		if _, err := b.Approve(t.Context(), deal, api.Approval{Signature: sig}); err == nil {
			t.Errorf("%s: approved", name)
		}
	}
	if d, err := b.Deal(t.Context(), deal); err != nil || d.Approved || d.Payment.State != "empty" {
		t.Errorf("approved: %v, payment %s (%v)", d.Approved, d.Payment.State, err)
	}
	_, err = b.Approve(t.Context(), deal, api.Approval{Signature: w.sign(b, deal, stranger)})
	w.Must(err)
	w.await(b, deal, "settled")
	if d, err := b.Deal(t.Context(), other); err != nil || d.Payment.State != "empty" {
		t.Errorf("the other deal's payment is %s (%v)", d.Payment.State, err)
	}
	_, err = s.ToApprove(t.Context(), deal)
	wantCode(t, err, "no_checker")
}

// sign signs what a node asks the checker to sign.
func (w *world) sign(c *api.Client, deal string, by int) string {
	w.Helper()
	asked, err := c.ToApprove(w.Context(), deal)
	w.Must(err)
	typed, err := contract.DecodeTypedData(asked.TypedData)
	w.Must(err)
	sig, err := contract.SignApproval(
		w.Context(), contract.Domain{ChainID: w.Client.ChainID(), ZContract: w.Deployed.ZContract},
		contract.WithKey(testworld.Account(w, by)), typed)
	w.Must(err)
	text, err := sig.MarshalText()
	w.Must(err)
	return string(text)
}

// A buyer's node in mode auto accepts what pinned cards offer, and nothing else.
func TestAutoAcceptsOffersOfPinnedCards(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, _ := w.start(buyer, w.folder(approval.Auto, true))
	s, _ := w.start(seller, w.folder(approval.Manual, true))
	other, _ := w.start(stranger, w.folder(approval.Manual, true))
	w.pinEach(b, s)
	card, err := b.Card(t.Context())
	w.Must(err)
	_, err = other.PinCard(t.Context(), api.NewCard{File: card.File})
	w.Must(err)
	record, err := other.Offer(t.Context(), newDeal("unknown"))
	w.Must(err)
	unknown := record.Deal
	known := w.offered(b, s, newDeal("known"))
	w.await(s, known, "settled")
	d, err := b.Deal(t.Context(), unknown)
	if err != nil || d.Phase != "offered" || len(d.Warnings) == 0 {
		t.Errorf("the offer of an unknown card is %s, with the warnings %q (%v)", d.Phase, d.Warnings, err)
	}
	events, err := b.Events(t.Context(), 0, 0, 0)
	w.Must(err)
	if slices.ContainsFunc(events.Events, func(e api.Event) bool { return e.Deal == unknown }) {
		t.Error("an offer of an unknown card is in the journal")
	}
}

// A buyer's node is stopped as soon as its payment is held, and the seller's never delivers.
// Another node over the same stores takes the money back after the deadline, by itself, and its
// events go on where those of the first ended.
func TestNodeRefundsAfterARestart(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	f := w.folder(approval.Manual, true)
	b, stop := w.start(buyer, f)
	s, stopSeller := w.start(seller, w.folder(approval.Manual, true))
	w.pinEach(b, s)
	deal := w.offered(b, s, newDeal("no delivery"))
	stopSeller()
	_, err := b.Accept(t.Context(), deal)
	w.Must(err)
	w.await(b, deal, "paid")
	seen, err := b.Events(t.Context(), 0, 0, 0)
	w.Must(err)
	stop()
	w.Must(w.Chain.AdjustTime(2 * time.Hour))
	b, _ = w.start(buyer, f)
	w.await(b, deal, "refunded")
	more, err := b.Events(t.Context(), seen.Next, 0, 0)
	w.Must(err)
	again := func(e api.Event) bool { return e.Phase == "paid" || e.Cursor <= seen.Next }
	if len(more.Events) == 0 || slices.ContainsFunc(more.Events, again) {
		t.Errorf("after cursor %d come %+v", seen.Next, more.Events)
	}
	balance, err := b.Balance(t.Context(), true)
	if err != nil || balance.Assets[0].Spendable != "1000" {
		t.Errorf("the buyer has %+v (%v), want its 1000 back", balance.Assets, err)
	}
}

// Everything that a user can do in a deal besides trading, in turn.
func TestDealsEndInEveryWay(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, _ := w.start(buyer, w.folder(approval.Manual, true))
	s, _ := w.start(seller, w.folder(approval.Manual, true))
	w.pinEach(b, s)
	rejected := w.offered(b, s, newDeal("rejected"))
	_, err := b.Reject(t.Context(), rejected, api.Answer{Reason: "too dear"})
	w.Must(err)
	w.await(s, rejected, "rejected")
	again, err := b.Reject(t.Context(), rejected, api.Answer{Reason: "too dear"})
	if err != nil || !again.Before {
		t.Errorf("rejected again: %+v (%v), want what was done before", again, err)
	}
	retracted := w.offered(b, s, newDeal("retracted"))
	_, err = s.Retract(t.Context(), retracted, api.Answer{})
	w.Must(err)
	w.await(b, retracted, "retracted")
	_, err = b.Accept(t.Context(), retracted)
	wantCode(t, err, "not_your_turn")
	_, err = b.Grant(t.Context(), rejected, api.Grant{Card: names[stranger]})
	wantCode(t, err, "bad_input")
	_, err = b.PinCard(t.Context(), api.NewCard{File: string(w.cards[stranger].Encode())})
	w.Must(err)
	record, err := b.Grant(t.Context(), rejected, api.Grant{Card: names[stranger]})
	w.Must(err)
	if record.Tx == "" || record.Before {
		t.Errorf("the grant is %+v", record)
	}
	page, err := b.Deals(t.Context(), 0, 1)
	w.Must(err)
	rest, err := b.Deals(t.Context(), page.Next, 0)
	w.Must(err)
	if len(page.Deals) != 1 || len(rest.Deals) != 1 || page.Deals[0].ID != rejected || rest.Deals[0].ID != retracted {
		t.Errorf("the pages are %+v and %+v", page, rest)
	}
}
