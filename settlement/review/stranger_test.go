package review_test

import (
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
)

// What strangers post under topics that they have seen changes nothing: junk, and each post once
// more.
func TestStrangersPostsChangeNothing(t *testing.T) {
	w := newWorld(t)
	id := w.settledDeal()
	want := w.review(w.reader(w.Client), id)
	var posts []ledger.Posted
	replica := w.Replica()
	testworld.Must(t, replica.Sync(t.Context()), replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if p, ok := f.Event.(ledger.Posted); ok {
			posts = append(posts, p)
		}
		return nil
	}))
	for _, p := range posts {
		w.Send(w.ZContract.Post(p.Topic, p.Payload))
		junk := append([]byte(nil), p.Payload...)
		for i := 40; i < len(junk); i++ {
			junk[i] ^= 0x5a
		}
		w.Send(w.ZContract.Post(p.Topic, junk))
	}
	got := w.review(w.reader(w.Client), id)
	if !got.OK || got.Outcome != "settled" || len(got.Messages) != len(want.Messages) {
		t.Errorf("%s, %v failed, %d messages", got.Outcome, failed(got), len(got.Messages))
	}
}

// A stranger invites the court to a deal under a key of his own, before and after the deal is
// granted. The court reads the deal that the parties granted, and until then is told that there is
// none.
func TestAStrangersInvitation(t *testing.T) {
	w := newWorld(t)
	s := w.party(seller)
	id := w.offer(s)
	w.invite(id)
	r := w.reader(w.Client)
	report := w.review(r, id)
	if report.OK || report.Outcome != contract.PhaseNone.String() || report.Terms != nil {
		t.Errorf("%s, %v failed", report.Outcome, failed(report))
	}
	w.grant(s, id)
	w.invite(id)
	if report := w.review(r, id); !report.OK || report.Outcome != contract.PhaseOffered.String() {
		t.Errorf("%s, %v failed", report.Outcome, failed(report))
	}
	grants, err := r.Grants(t.Context())
	if err != nil || len(grants) != 1 || grants[0].Phase != contract.PhaseOffered {
		t.Errorf("granted %+v, %v", grants, err)
	}
}

// invite posts an invitation of a stranger to a deal, under a key of the stranger's own.
func (w *world) invite(id contract.ID) {
	w.Helper()
	domain := contract.Domain{ChainID: w.Client.ChainID(), ZContract: w.Deployed.ZContract}
	key, err := contract.ReadKeyFromBytes(make([]byte, 32))
	w.Must(err)
	draft, _, err := contract.Open(domain, key, id).Grant(w.Context(), w.signer(5), contract.Link{}, w.court)
	w.Must(err)
	w.Send(w.ZContract.Post(draft.Topic, draft.Payload))
}

// Every phase in which nothing is wrong is shown without a failed check.
func TestReviewInEveryPhase(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer), w.party(seller)
	for want, reach := range map[contract.Phase]func(contract.ID) error{
		contract.PhaseOffered:   func(contract.ID) error { return nil },
		contract.PhaseRejected:  func(id contract.ID) error { _, err := b.Reject(t.Context(), id, "no"); return err },
		contract.PhaseRetracted: func(id contract.ID) error { _, err := s.Retract(t.Context(), id, "no"); return err },
		contract.PhaseAccepted:  func(id contract.ID) error { _, err := b.Accept(t.Context(), id); return err },
		contract.PhaseCancelled: func(id contract.ID) error { return w.cancelled(b, s, id) },
	} {
		id := w.offer(s)
		testworld.Must(t, b.Sync(t.Context()), reach(id))
		w.grant(b, id)
		report := w.review(w.reader(w.Client), id)
		if !report.OK || report.Outcome != want.String() {
			t.Errorf("%s: %s, %v failed", want, report.Outcome, failed(report))
		}
		for _, c := range report.Checks {
			if c.Name == review.CheckGrant && c.Status != review.OK {
				t.Errorf("%s: %+v", want, c)
			}
		}
	}
}

// cancelled accepts, pays and cancels a deal.
func (w *world) cancelled(b, s *settlement.Party, id contract.ID) error {
	defer w.Operate()()
	if _, err := b.Accept(w.Context(), id); err != nil {
		return err
	}
	if _, err := b.Pay(w.Context(), id); err != nil {
		return err
	}
	_, err := s.Cancel(w.Context(), id)
	return err
}
