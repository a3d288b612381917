package node_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// raw sends a request as it is and returns the error of the answer.
func (w *world) raw(base, method, path, body string, change func(*http.Request)) *api.Error {
	w.Helper()
	request, err := http.NewRequestWithContext(w.Context(), method, base+path, strings.NewReader(body))
	w.Must(err)
	request.Header.Set("Authorization", "Bearer "+token)
	request.Header.Set("Content-Type", "application/json")
	if change != nil {
		change(request)
	}
	answer, err := http.DefaultClient.Do(request)
	w.Must(err)
	defer func() { _ = answer.Body.Close() }() // it was only read
	return api.ReadError(answer)
}

func TestStrangersAreRefused(t *testing.T) {
	w := newWorld(t)
	base := w.base(w.start(buyer, w.folder(approval.Manual, false)))
	noToken := func(r *http.Request) { r.Header.Del("Authorization") }
	giving := func(token string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+token) }
	}
	for name, c := range map[string]struct {
		path   string
		change func(*http.Request)
		code   string
		status int
	}{
		"no token":       {"/v1/node", noToken, "token", 401},
		"another token":  {"/v1/node", giving("x"), "token", 401},
		"part of it":     {"/v1/node", giving(token[1:]), "token", 401},
		"backup":         {"/v1/backup", noToken, "token", 401},
		"metrics":        {"/metrics", noToken, "token", 401},
		"openapi":        {"/v1/openapi.json", noToken, "token", 401},
		"a name as host": {"/v1/node", func(r *http.Request) { r.Host = "attacker.example" }, "host", 421},
		"with port":      {"/healthz", func(r *http.Request) { r.Host = "attacker.example:8546" }, "host", 421},
		"like an IP":     {"/v1/node", func(r *http.Request) { r.Host = "127.0.0.1.example" }, "host", 421},
	} {
		e := w.raw(base, http.MethodGet, c.path, "", c.change)
		if e == nil || e.Code != c.code || e.Status != c.status {
			t.Errorf("%s: %+v, want %s with status %d", name, e, c.code, c.status)
		}
	}
	for _, host := range []string{"localhost:1", "127.0.0.1", "[::1]:8546"} {
		if e := w.raw(base, http.MethodGet, "/v1/node", "", func(r *http.Request) { r.Host = host }); e != nil {
			t.Errorf("%s: %+v", host, e)
		}
	}
	base = w.base(w.start(seller, w.folder(approval.Manual, true)))
	for _, path := range []string{"/healthz", "/readyz"} {
		time.Sleep(100 * time.Millisecond) // until the node has read the chain
		if e := w.raw(base, http.MethodGet, path, "", noToken); e != nil {
			t.Errorf("%s: %+v", path, e)
		}
	}
}

// wrong is a request that is refused, and the field that the answer names.
type wrong struct{ method, path, body, code, field string }

// Each request is right but for one thing.
func wrongRequests(payee string) map[string]wrong {
	const get, post = http.MethodGet, http.MethodPost
	pay := func(asset, amount, to, memo string) string {
		return `{"ref":"pay","asset":"` + asset + `","amount":"` + amount + `","to":"` + to + `","memo":"` + memo + `"}`
	}
	deal := func(change ...string) string {
		return strings.NewReplacer(change...).Replace(`{"ref":"r","buyer":"Harbour Bank",` +
			`"payment":{"asset":"CASH","amount":"5"},"delivery":{"asset":"BOND","amount":"6"},"deadline_in":60}`)
	}
	nobody := "0x" + strings.Repeat("7", 40)
	return map[string]wrong{
		"no such path": {get, "/v1/nothing", "", "not_found", ""},
		"method":       {get, "/v1/deposits", "", "not_found", ""},
		"not JSON":     {post, "/v1/deposits", "{", "bad_input", "body"},
		"unknown field": {post, "/v1/deposits",
			`{"ref":"r","asset":"CASH","amount":"5","amonut":"6"}`, "bad_input", "body.amonut"},
		"no asset": {post, "/v1/deposits", `{"amount":"5"}`, "bad_input", "body"},
		"other asset": {post, "/v1/deposits",
			`{"ref":"r","asset":"GOLD","amount":"5"}`, "bad_input", "body.asset"},
		"asset not listed": {post, "/v1/deposits",
			`{"ref":"r","asset":"` + nobody + `","amount":"5"}`, "refused", "body.asset"},
		"fraction": {post, "/v1/deposits",
			`{"ref":"r","asset":"CASH","amount":"1.5"}`, "bad_input", "body.amount"},
		"negative": {post, "/v1/deposits",
			`{"ref":"r","asset":"CASH","amount":"-1"}`, "bad_input", "body.amount"},
		"number": {post, "/v1/deposits",
			`{"ref":"r","asset":"CASH","amount":5}`, "bad_input", "body.amount"},
		"zero": {post, "/v1/deposits",
			`{"ref":"r","asset":"CASH","amount":"0"}`, "bad_input", "body.amount"},
		"2^120": {post, "/v1/deposits",
			`{"ref":"r","asset":"CASH","amount":"1329227995784915872903807060280344576"}`,
			"value_range", "body.amount"},
		"too much": {post, "/v1/deposits",
			`{"ref":"r","asset":"CASH","amount":"99999999999","ref":"much"}`, "insufficient_public_funds", ""},
		"payee": {post, "/v1/payments", pay("CASH", "5", "zsd1nobody", ""), "address", "body.to"},
		"memo": {post, "/v1/payments",
			pay("CASH", "5", payee, strings.Repeat("x", 77)), "bad_input", "body.memo"},
		"nothing to pay": {post, "/v1/payments", pay("CASH", "5", payee, ""), "insufficient_funds", ""},
		"batch, first": {post, "/v1/payments/batch",
			batch(`"to":"x"`, 0, payee), "address", "body.payments[0].to"},
		"batch, last": {post, "/v1/payments/batch",
			batch(`"amount":"0"`, 2, payee), "bad_input", "body.payments[2].amount"},
		"batch, none": {post, "/v1/payments/batch",
			`{"asset":"CASH","payments":[]}`, "bad_input", "body.payments"},
		"no ref, deposit":    {post, "/v1/deposits", `{"asset":"CASH","amount":"5"}`, "bad_input", "body.ref"},
		"no ref, withdrawal": {post, "/v1/withdrawals", `{"asset":"CASH","amount":"5"}`, "bad_input", "body.ref"},
		"foreign cursor":     {get, "/v1/events?after=7", "", "cursor", "query.after"},
		"dry run of a deal": {post, "/v1/deals",
			deal(`"ref"`, `"dry_run":true,"reference":"a\nb","ref"`), "terms", "terms.reference"},
		"recipient": {post, "/v1/withdrawals",
			`{"ref":"r","asset":"CASH","amount":"5","recipient":"0x12"}`, "bad_input", "body.recipient"},
		"nothing to merge": {post, "/v1/merges", `{"asset":"CASH"}`, "nothing_to_merge", ""},
		"nothing to claim": {post, "/v1/claims", `{"asset":"CASH"}`, "nothing_to_claim", ""},
		"ref":              {get, "/v1/requests?ref=unknown", "", "not_found", "query.ref"},
		"limit":            {get, "/v1/history?limit=0", "", "bad_input", "query.limit"},
		"cursor":           {get, "/v1/events?after=x", "", "bad_input", "query.after"},
		"period": {get, "/v1/statement?asset=CASH&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z", "",
			"bad_input", "query.to"},
		"time": {get, "/v1/statement?asset=CASH&from=yesterday&to=2026-01-01T00:00:00Z", "",
			"bad_input", "query.from"},
		"deal":              {get, "/v1/deals/0x1234", "", "not_found", "path.id"},
		"short id":          {get, "/v1/deals/0x1", "", "bad_input", "path.id"},
		"accept of none":    {post, "/v1/deals/0x1234/accept", "", "not_found", "path.id"},
		"card":              {post, "/v1/cards", `{"file":"{}"}`, "card", "body.file"},
		"buyer":             {post, "/v1/deals", deal("Harbour Bank", "Nobody"), "bad_input", "body.buyer"},
		"payment's asset":   {post, "/v1/deals", deal("CASH", "GOLD"), "bad_input", "body.payment.asset"},
		"delivery's amount": {post, "/v1/deals", deal(`"6"`, `"0"`), "bad_input", "body.delivery.amount"},
		"two deadlines": {post, "/v1/deals",
			deal(`"deadline_in"`, `"deadline":9,"deadline_in"`), "bad_input", "body.deadline"},
		"deadline has passed": {post, "/v1/deals",
			deal(`"deadline_in":60`, `"deadline":60`), "terms", "terms.deadline"},
		"document": {post, "/v1/deals",
			deal(`"ref"`, `"document":"0x12","ref"`), "bad_input", "body.document"},
		"no ref": {post, "/v1/deals", deal(`"ref":"r",`, ``), "bad_input", "body"},
	}
}

// batch is three payments, of which the k-th has a wrong field.
func batch(field string, k int, payee string) string {
	items := make([]string, 3)
	for i := range items {
		items[i] = `{"ref":"r` + string(rune('0'+i)) + `","to":"` + payee + `","amount":"5"}`
		if name, _, _ := strings.Cut(field, ":"); i == k {
			before, after, _ := strings.Cut(items[i], name+`:"`)
			_, after, _ = strings.Cut(after, `"`)
			items[i] = before + field + after
		}
	}
	return `{"asset":"CASH","payments":[` + strings.Join(items, ",") + `]}`
}

// Every wrong request has the code and the field in its answer, and the journal stays as it was.
func TestWrongRequestsWriteNothing(t *testing.T) {
	w := newWorld(t)
	f := w.folder(approval.Manual, false)
	w.Must(f.cards.Pin(w.cards[buyer]))
	base := w.base(w.start(seller, f))
	before := w.journal(f)
	for name, c := range wrongRequests(w.cards[buyer].Address.Encode("zsd")) {
		e := w.raw(base, c.method, c.path, c.body, nil)
		if e == nil || e.Code != c.code || e.Field != c.field || e.Message == "" {
			t.Errorf("%s: %+v, want %s in %q", name, e, c.code, c.field)
		}
	}
	if after := w.journal(f); after != before {
		t.Errorf("the journal had %d entries and keys, and has %d", before, after)
	}
}

// In mode maker-checker nothing but approved legs leaves.
func TestPlainPaymentNeedsNoCheckerToBeRefused(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	f := w.folder(approval.MakerChecker, false)
	f.checker = w.cards[stranger].Signer
	c, _ := w.start(buyer, f)
	_, err := c.Deposit(t.Context(), api.Deposit{Asset: "CASH", Amount: "10"})
	w.Must(err)
	_, err = c.Balance(t.Context(), true)
	w.Must(err)
	out := api.Deposit{Asset: "CASH", Amount: "10"}
	_, err = c.Pay(t.Context(), api.Payment{Deposit: out, To: w.cards[seller].Address.Encode("zsd")})
	wantCode(t, err, "needs_checker")
	_, err = c.Withdraw(t.Context(), api.Withdrawal{Deposit: out})
	wantCode(t, err, "needs_checker")
	requests, err := c.Requests(t.Context(), "")
	if err != nil || len(requests.Requests) != 0 {
		t.Errorf("%d requests are in progress (%v)", len(requests.Requests), err)
	}
}

func wantCode(t testing.TB, err error, code string) {
	t.Helper()
	var e *api.Error
	if !errors.As(err, &e) || e.Code != code {
		t.Errorf("%v, want %s", err, code)
	}
}
