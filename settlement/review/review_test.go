package review_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
)

// A court that was no party replays a settled deal from its first message, and every check is ok.
func TestASettledDealIsReplayed(t *testing.T) {
	w := newWorld(t)
	id := w.settledDeal()
	r := w.reader(w.Client)
	grants, err := r.Grants(t.Context())
	testworld.Must(t, err)
	if len(grants) != 1 || grants[0].Deal != id || grants[0].Phase != contract.PhaseSettled || !grants[0].Final {
		t.Fatalf("granted %+v", grants)
	}
	report := w.review(r, id)
	for _, c := range report.Checks {
		if c.Status != review.OK {
			t.Errorf("%s is %s: %s", c.Name, c.Status, c.Detail)
		}
	}
	if !report.OK || report.Err() != nil || report.Outcome != "settled" || report.Next != "settled" {
		t.Errorf("%+v, %v", report, report.Err())
	}
	var said, happened []string
	for _, m := range report.Messages {
		said = append(said, fmt.Sprintf("%s %d %s %v %v", m.Side, m.Number, m.Kind, m.Effective, m.Final))
	}
	for _, e := range report.Events {
		happened = append(happened, fmt.Sprintf("%s %s %v", e.Kind, e.Leg, e.Final))
	}
	wantSaid := []string{
		"seller 0 Offer true true", "buyer 0 Accept true true", "buyer 1 Grant true true",
		"buyer 2 PaymentNotice true true", "seller 1 DeliveryNotice true true",
	}
	if !slices.Equal(said, wantSaid) || !slices.Equal(happened, []string{"Held payment true", "Settled  true"}) {
		t.Errorf("said %q, happened %q", said, happened)
	}
	terms := report.Terms
	if terms.Payment.Value != notes.NewValue(1_000) || terms.Payment.Asset != w.Cash || !terms.Accepted ||
		terms.Delivery.Value != notes.NewValue(25) || terms.Seller.Signer != w.cards[seller].Signer {
		t.Errorf("terms %+v", terms)
	}
	granted := review.Granted{
		By: "buyer", Number: 1, Name: "Court", Fingerprint: w.court.Fingerprint().String(), Tx: grants[0].Tx,
	}
	if !slices.Equal(report.Grants, []review.Granted{granted}) {
		t.Errorf("granted %+v", report.Grants)
	}
}

// A deal that was not granted to the card can't be read.
func TestNotGranted(t *testing.T) {
	w := newWorld(t)
	id := w.offer(w.party(seller))
	r := w.reader(w.Client)
	grants, err := r.Grants(t.Context())
	if err != nil || len(grants) != 0 {
		t.Errorf("granted %+v, %v", grants, err)
	}
	if _, err := r.Review(t.Context(), id); !errors.Is(err, review.ErrNotGranted) {
		t.Errorf("reviewed: %v", err)
	}
}
