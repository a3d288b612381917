package review_test

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
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
	var kinds []string
	for _, m := range report.Messages {
		kinds = append(kinds, m.Side+" "+m.Kind)
		if !m.Effective || !m.Final {
			t.Errorf("%+v", m)
		}
	}
	t.Log(kinds)
	t.Logf("%+v", report.Events)
	for _, c := range report.Checks {
		t.Logf("%-16s %-6s %s", c.Name, c.Status, c.Detail)
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
