package review_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
)

// impostor is a signer that says it is another account, and not while what it signed is checked.
type impostor struct {
	contract.Signer
	victim common.Address
	asked  int
}

// Address implements [contract.Signer].
func (i *impostor) Address() common.Address {
	if i.asked++; i.asked%2 == 1 {
		return i.victim
	}
	return i.Signer.Address()
}

// kth returns a source in which the k-th fact that matches is changed, or left out if change
// returns false.
func kth(from review.Source, k int, matches func(ledger.Fact) bool, change func(*ledger.Fact) bool) review.Source {
	at := 0
	return changed{from, func(f *ledger.Fact) bool {
		if !matches(*f) {
			return true
		}
		if at++; at-1 == k {
			return change(f)
		}
		return true
	}}
}

// again makes a source count from the first at each pass over the facts.
type again func() review.Source

// Facts implements [review.Source].
func (a again) Facts(after ledger.Cursor, fn func(ledger.Fact) error) error {
	return a().Facts(after, fn)
}

func isPost(f ledger.Fact) bool { _, ok := f.Event.(ledger.Posted); return ok }

// The k-th message is garbled, left out, or says the same and is signed by another account: the
// offer, the acceptance, the grant, and both notices. The report says which check failed. That the
// last message of a party is missing can't be seen.
func TestEveryTamperedMessageIsFound(t *testing.T) {
	w := newWorld(t)
	id := w.settledDeal()
	garbled := func(f *ledger.Fact) bool {
		p, _ := f.Event.(ledger.Posted)
		p.Payload = slices.Clone(p.Payload)
		p.Payload[len(p.Payload)-1] ^= 1
		f.Event = p
		return true
	}
	missing := func(*ledger.Fact) bool { return false }
	forged := func(f *ledger.Fact) bool { return w.forge(id, f) }
	for name, c := range map[string]struct {
		change func(*ledger.Fact) bool
		want   []string // by message
	}{
		"garbled": {garbled, []string{
			"[offer seller_signature buyer_signature seller_messages grant]", "[buyer_messages grant]", "not granted",
			"[buyer_messages]", "[seller_messages]",
		}},
		"forged": {forged, []string{
			"[offer seller_signature buyer_signature seller_messages grant]", "[buyer_messages grant]",
			"[buyer_messages grant]", "[buyer_messages]", "[seller_messages]",
		}},
		"missing": {missing, []string{
			"[offer seller_signature buyer_signature grant]", "[buyer_messages grant]", "not granted", "[]", "[]",
		}},
	} {
		for k, want := range c.want {
			r := w.reader(w.Client)
			from := r.SourceOf()
			r.Over(again(func() review.Source { return kth(from, k, isPost, c.change) }))
			report, err := r.Review(t.Context(), id)
			got := "not granted"
			if err == nil {
				got = fmt.Sprint(failed(report))
			}
			if got != want {
				t.Errorf("message %d %s: %s failed, want %s", k, name, got, want)
			}
		}
	}
}

// forge replaces a message of a deal by one that says the same and that another account signed.
func (w *world) forge(id contract.ID, f *ledger.Fact) bool {
	w.Helper()
	p, _ := f.Event.(ledger.Posted)
	private := w.openAs(buyer, id)
	m, err := private.Read(contract.Post{Topic: p.Topic, Payload: p.Payload})
	w.Must(err)
	as, link := &impostor{Signer: w.signer(5), victim: m.Sender}, contract.Link{Next: m.Number, Last: m.Previous}
	var draft contract.Draft
	switch body := m.Body.(type) {
	case contract.Offer:
		secret, failed := contract.NewCardSecret(w.Key(seller).KEM())
		w.Must(failed)
		_, draft, err = contract.NewOffer(
			w.Context(), as, private.Domain(), secret, body.Terms, w.cards[buyer], w.cards[seller])
	case contract.Grant:
		draft, _, err = private.Grant(w.Context(), as, link, w.court)
	default:
		draft, _, err = private.Write(w.Context(), as, link, body)
	}
	w.Must(err)
	f.Event = ledger.Posted{Topic: draft.Topic, Payload: draft.Payload}
	return true
}

// The k-th event about the deal is changed, left out, or too late. The deal is never said to have
// settled, and the report says which check failed.
func TestEveryTamperedEventIsFound(t *testing.T) {
	w := newWorld(t)
	id := w.settledDeal()
	var held deals.Held
	isEvent := func(f ledger.Fact) bool {
		switch e := f.Event.(type) {
		case deals.Held:
			held = e
			return true
		case deals.Settled:
			return true
		}
		return false
	}
	other := func(f *ledger.Fact) bool {
		switch e := f.Event.(type) {
		case deals.Held:
			e.Payment.Element = field.New(7)
			f.Event = e
		case deals.Settled:
			e.Deadline++
			f.Event = e
		}
		return true
	}
	missing := func(*ledger.Fact) bool { return false }
	late := func(f *ledger.Fact) bool { f.Time += 1 << 20; return true }
	otherBlock := func(f *ledger.Fact) bool { f.BlockHash[0]++; return true }
	otherTx := func(f *ledger.Fact) bool { f.Tx[0]++; return true }
	otherKind := func(f *ledger.Fact) bool {
		switch e := f.Event.(type) {
		case deals.Held:
			f.Event = deals.Refunded(e)
		case deals.Settled:
			f.Event = held // a second time
		}
		return true
	}
	for name, c := range map[string]struct {
		change func(*ledger.Fact) bool
		want   [2]string // by event
	}{
		"another event":       {otherKind, [2]string{"events", "events"}},
		"missing":             {missing, [2]string{"notices", "notices"}},
		"another leg":         {other, [2]string{"notices", "events"}},
		"too late":            {late, [2]string{"events", "events"}},
		"another block":       {otherBlock, [2]string{"transactions", "transactions"}},
		"another transaction": {otherTx, [2]string{"notices", "notices"}},
	} {
		for k, want := range c.want {
			r := w.reader(w.Client)
			from := r.SourceOf()
			r.Over(again(func() review.Source { return kth(from, k, isEvent, c.change) }))
			report := w.review(r, id)
			unconfirmed := report.Outcome == review.Unconfirmed && !report.OK
			if names := failed(report); !slices.Contains(names, want) || !unconfirmed {
				t.Errorf("event %d %s: %s, %v failed, want %s", k, name, report.Outcome, names, want)
			}
		}
	}
}

// A message that its sender did not sign, that does not continue the one before, or that says
// something else than the terms or the chain is found by its own check.
func TestForgedMessagesAreFound(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer), w.party(seller)
	byAnother := func(p *contract.PrivateContract, _ contract.State) (contract.Draft, error) {
		as := &impostor{Signer: w.signer(seller), victim: w.cards[buyer].Signer}
		draft, _, err := p.Write(t.Context(), as, contract.Link{}, contract.Reject{})
		return draft, err
	}
	for name, c := range map[string]struct {
		accepted bool
		write    func(*contract.PrivateContract, contract.State) (contract.Draft, error)
		want     string
	}{
		"signed by another": {false, byAnother, review.CheckBuyerMessages},
		"a gap": {false, func(p *contract.PrivateContract, _ contract.State) (contract.Draft, error) {
			draft, _, err := p.Write(t.Context(), w.signer(buyer), contract.Link{Next: 3}, contract.Reject{})
			return draft, err
		}, review.CheckBuyerMessages},
		"another link": {false, func(p *contract.PrivateContract, _ contract.State) (contract.Draft, error) {
			draft, _, err := p.Write(t.Context(), w.signer(buyer), contract.Link{Last: [32]byte{1}}, contract.Reject{})
			return draft, err
		}, review.CheckBuyerMessages},
		"other terms": {false, func(p *contract.PrivateContract, st contract.State) (contract.Draft, error) {
			other := st.Terms
			other.BuyerCancel = [32]byte{1}
			other.Deadline++
			raw, err := w.signer(buyer).SignTypedData(t.Context(), other.TypedData(p.Domain()))
			w.Must(err)
			draft, _, err := p.Write(t.Context(), w.signer(buyer), contract.Link{},
				contract.Accept{Cancel: other.BuyerCancel, Signature: canonical(raw)})
			return draft, err
		}, review.CheckBuyerSignature},
		"signed by another, too late": {true, byAnother, review.CheckBuyerMessages},
		"a second acceptance": {true, func(p *contract.PrivateContract, _ contract.State) (contract.Draft, error) {
			draft, _, err := p.Write(t.Context(), w.signer(buyer), contract.Link{}, contract.Reject{})
			return draft, err
		}, review.CheckEquivocation},
		"a wrong notice": {true, func(p *contract.PrivateContract, st contract.State) (contract.Draft, error) {
			draft, _, err := p.Write(t.Context(), w.signer(buyer), st.Links[contract.Buyer],
				contract.PaymentNotice{Tx: common.Hash{1}})
			return draft, err
		}, review.CheckNotices},
	} {
		id := w.offer(s)
		testworld.Must(t, b.Sync(t.Context()))
		if c.accepted {
			_, err := b.Accept(t.Context(), id)
			testworld.Must(t, err)
		}
		w.grant(s, id)
		testworld.Must(t, b.Sync(t.Context()))
		d, err := b.Deal(id)
		testworld.Must(t, err)
		if before := w.review(w.reader(w.Client), id); !before.OK {
			t.Fatalf("%s: before it %v failed", name, failed(before))
		}
		draft, err := c.write(w.openAs(buyer, id), d.State)
		testworld.Must(t, err)
		w.Send(w.ZContract.Post(draft.Topic, draft.Payload))
		report := w.review(w.reader(w.Client), id)
		if names := failed(report); !slices.Contains(names, c.want) || report.OK || report.Err() == nil {
			t.Errorf("%s: %v failed, want %s", name, names, c.want)
		}
	}
}

// canonical returns a signature of a key in memory in the form that messages have.
func canonical(raw []byte) (s contract.Signature) {
	copy(s[:], raw)
	if s[64] < 27 {
		s[64] += 27
	}
	return s
}

// openAs opens a private contract with the key of a party's card.
func (w *world) openAs(i int, id contract.ID) *contract.PrivateContract {
	w.Helper()
	d := contract.Domain{ChainID: w.Client.ChainID(), ZContract: w.Deployed.ZContract}
	replica := w.Replica()
	var found *contract.PrivateContract
	w.Must(replica.Sync(w.Context()), replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		p, ok := f.Event.(ledger.Posted)
		if !ok {
			return nil
		}
		invitation, err := contract.OpenInbox(d, w.Key(i).KEM(), contract.Post{Topic: p.Topic, Payload: p.Payload})
		if err == nil && invitation.Deal == id {
			found = contract.Open(d, invitation.ReadKey, id)
		}
		return nil
	}))
	return found
}
