package node_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// pinEach makes two parties know each other's cards, by the API.
func (w *world) pinEach(a, b *api.Client) {
	w.Helper()
	for _, pair := range [][2]*api.Client{{a, b}, {b, a}} {
		card, err := pair[0].Card(w.Context())
		w.Must(err)
		got, err := pair[1].PinCard(w.Context(), api.NewCard{File: card.File, Fingerprint: card.Fingerprint})
		w.Must(err)
		if got.Name != card.Name {
			w.Errorf("pinned %q, want %q", got.Name, card.Name)
		}
	}
}

// newDeal is an offer of 25 bonds for 1,000 of cash, in the smallest units.
func newDeal(ref string) api.NewDeal {
	return api.NewDeal{
		Ref: ref, Buyer: names[buyer], Payment: api.Amount{Asset: "CASH", Amount: "1000"},
		Delivery: api.Amount{Asset: "BOND", Amount: "25"}, DeadlineIn: 3600, Reference: "bond 2031",
	}
}

// await follows a party's events until a deal has come to a phase.
func (w *world) await(c *api.Client, deal, phase string) {
	w.Helper()
	after, begin := uint64(0), time.Now()
	for {
		events, err := c.Events(w.Context(), after, 0, 10*time.Second)
		w.Must(err)
		after = events.Next
		is := func(e api.Event) bool { return e.Deal == deal && e.Phase == phase }
		if slices.ContainsFunc(events.Events, is) {
			return
		}
		if time.Since(begin) > time.Minute {
			d, _ := c.Deal(w.Context(), deal)
			w.Fatalf("no event says that the deal is %s; it is %s, next is %s", phase, d.Phase, d.Next)
		}
	}
}

// Two nodes that share nothing but the chain settle a trade. Their users offer and accept.
func TestTwoNodesSettleATrade(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, _ := w.start(buyer, w.folder(approval.Manual, true))
	s, _ := w.start(seller, w.folder(approval.Manual, true))
	w.pinEach(b, s)
	record, err := s.Offer(t.Context(), newDeal("trade 1"))
	w.Must(err)
	again, err := s.Offer(t.Context(), newDeal("trade 1"))
	if err != nil || again.Deal != record.Deal {
		t.Errorf("asked again under the ref: deal %s (%v), want %s", again.Deal, err, record.Deal)
	}
	w.await(b, record.Deal, "offered")
	if _, err := b.Accept(t.Context(), record.Deal[:12]); err != nil {
		t.Fatal(err)
	}
	w.await(b, record.Deal, "settled")
	w.await(s, record.Deal, "settled")
	for i, c := range []*api.Client{b, s} {
		balance, err := c.Balance(t.Context(), true)
		w.Must(err)
		got := map[string]string{}
		for _, a := range balance.Assets {
			got[a.Symbol] = a.Spendable
		}
		want := []map[string]string{{"CASH": "0", "BOND": "25"}, {"CASH": "1000", "BOND": "0"}}[i]
		if got["CASH"] != want["CASH"] || got["BOND"] != want["BOND"] {
			t.Errorf("%s has %v, want %v", balance.Node.Name, got, want)
		}
		w.checkStatements(c, want)
		explained, err := c.Explain(t.Context(), record.Deal)
		w.Must(err)
		if !strings.Contains(explained.Waiting, "settled") {
			t.Errorf("the deal is explained as %q", explained.Waiting)
		}
	}
}

// checkStatements checks that the statements end with what the party has.
func (w *world) checkStatements(c *api.Client, want map[string]string) {
	w.Helper()
	for asset, amount := range want {
		s, err := c.Statement(w.Context(), asset, time.Unix(0, 0), time.Now().Add(48*time.Hour))
		w.Must(err)
		if s.Opening != "0" || s.Closing != amount || len(s.Entries) == 0 {
			w.Errorf("the statement of %s goes from %s to %s with %d lines, want 0 to %s",
				asset, s.Opening, s.Closing, len(s.Entries), amount)
		}
	}
}

// docs/openapi.json is what the handlers take and give. ZSETTLE_WRITE=1 writes it.
func TestOpenAPIIsThatOfTheHandlers(t *testing.T) {
	const page = "../../docs/openapi.json"
	got, err := node.OpenAPI()
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("ZSETTLE_WRITE") != "" {
		if err := os.WriteFile(page, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(page)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("docs/openapi.json is not that of the handlers (%v); ZSETTLE_WRITE=1 writes it", err)
	}
}
