package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// A handler inside the process answers as over a socket: status, header and body, which is read
// while it is written.
func TestHandlerInTheProcessAnswers(t *testing.T) {
	read := make(chan struct{})
	inside := newInProcess(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil || r.Host != "127.0.0.1" || r.Header.Get("Authorization") != "Bearer secret" {
			t.Errorf("%s asks for %q: %v", r.Host, body, err)
		}
		w.Header().Set("X-Seen", r.RequestURI)
		w.WriteHeader(http.StatusTeapot)
		w.Header().Set("X-Late", "1")
		_, _ = io.WriteString(w, "begin ")
		<-read
		_, _ = w.Write(body)
	}))
	const url = "http://127.0.0.1/v1/x?y=z"
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader("end"))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer secret")
	answer, err := inside.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }() // it was only read
	first := make([]byte, 6)
	if _, err := io.ReadFull(answer.Body, first); err != nil || string(first) != "begin " {
		t.Fatalf("%q (%v)", first, err)
	}
	close(read)
	rest, err := io.ReadAll(answer.Body)
	if err != nil || string(rest) != "end" || answer.StatusCode != http.StatusTeapot {
		t.Errorf("%q, status %d (%v)", rest, answer.StatusCode, err)
	}
	if answer.Header.Get("X-Seen") != "/v1/x?y=z" || answer.Header.Get("X-Late") != "" {
		t.Errorf("header %v", answer.Header)
	}
	inside.wait()
}

// A handler that breaks its answer off breaks it off for the caller, who does not take a part for
// the whole.
func TestBrokenAnswerIsAnError(t *testing.T) {
	inside := newInProcess(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "half a ")
		panic(http.ErrAbortHandler)
	}))
	var copied bytes.Buffer
	if err := api.Connect("http://127.0.0.1", "t", inside).Backup(t.Context(), &copied); err == nil {
		t.Errorf("%q was taken for a whole copy", copied.String())
	}
	inside.wait()
}

// A command that is interrupted does not wait for an answer, and its end waits for the handler.
func TestInterruptEndsARequest(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	ended := false
	inside := newInProcess(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		interrupt()
		<-r.Context().Done()
		time.Sleep(20 * time.Millisecond) // as who closes something
		ended = true
	}))
	_, err := api.Connect("http://127.0.0.1", "t", inside).Node(ctx)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if inside.wait(); !ended {
		t.Error("the stores would be closed while the handler runs")
	}
	e := cli.Explain(explainInterrupted(ctx, asShown(ctx, err)), rules())
	if e.Code != cli.Interrupted || !strings.Contains(e.Hint, "may be in progress") {
		t.Errorf("code %v, hint %q", e.Code, e.Hint)
	}
	if err := explainInterrupted(t.Context(), err); errors.As(err, new(*cli.Error)) {
		t.Errorf("not interrupted, but %v", err)
	}
}

// What a node says of an error is what the command prints of it.
func TestErrorOfANodeIsTheCommands(t *testing.T) {
	from := fmt.Errorf("outer: %w", &api.Error{
		Status: 409, Code: "ref_used", Exit: 7, Message: "something else", Hint: "nothing was sent", Field: "body.ref",
	})
	e := cli.Explain(asShown(t.Context(), from), rules())
	if e.Code != cli.RefUsed || e.Name() != "ref_used" || e.Hint != "nothing was sent" || e.Field != "ref" {
		t.Errorf("%+v", e)
	}
	gone := api.Connect("http://127.0.0.1:1", "t", nil)
	_, err := gone.Node(t.Context())
	if e := cli.Explain(asShown(t.Context(), err), rules()); e.Name() != "node_gone" || e.Code != cli.Failed {
		t.Errorf("%s: %v", e.Name(), e)
	}
	if asShown(t.Context(), nil) != nil {
		t.Error("no error became one")
	}
}

// After a part of many payments was made, the error says how to go on; before, it does not.
func TestPartOfManyPaymentsCanBeAskedForAgain(t *testing.T) {
	for code, want := range map[cli.Code]bool{
		cli.Refused: true, cli.Chain: true, cli.BadInput: false, cli.RefUsed: false,
	} {
		err := explainPart(t.Context(), &api.Error{Code: code.String(), Exit: int(code), Message: "m", Hint: "own"})
		e := cli.Explain(asShown(t.Context(), err), rules())
		if strings.Contains(e.Hint, "same refs") != want || e.Code != code {
			t.Errorf("%v: code %v, hint %q", code, e.Code, e.Hint)
		}
	}
}

// Zeros are not shown without a word for a party that the deployment does not know: not for one
// that is not registered, and not for one that is and never had anything.
func TestBalanceOfAWrongPartySaysSo(t *testing.T) {
	for _, c := range []struct {
		node api.Node
		want string
	}{
		{api.Node{Registered: true, History: true}, ""},
		{api.Node{History: true}, ""},
		{api.Node{Registered: true}, "is registered in this deployment and has no history"},
		{api.Node{}, "is not registered"},
	} {
		if doubt := doubtOf(c.node); !strings.Contains(doubt, c.want) || (doubt == "") != (c.want == "") {
			t.Errorf("%+v: %q, want %q", c.node, doubt, c.want)
		}
	}
}

func TestPeriodOfAStatement(t *testing.T) {
	now := time.Date(2026, 11, 26, 16, 30, 0, 0, time.UTC)
	for name, c := range map[string]struct{ from, to, wantFrom, wantTo string }{
		"nothing": {"", "", "2026-11-01T00:00:00Z", "2026-11-26T16:30:00Z"},
		"days":    {"2026-10-01", "2026-10-31", "2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"},
		"one day": {"2026-10-01", "2026-10-01", "2026-10-01T00:00:00Z", "2026-10-02T00:00:00Z"},
		"times": {"2026-10-01T02:00:00+02:00", "2026-10-01T01:00:00Z",
			"2026-10-01T00:00:00Z", "2026-10-01T01:00:00Z"},
		"turned":      {"2026-10-02", "2026-10-01", "", ""},
		"empty":       {"2026-10-01T00:00:00Z", "2026-10-01T00:00:00Z", "", ""},
		"no day":      {"2026-02-30", "", "", ""},
		"to no day":   {"", "31.12.2026", "", ""},
		"from future": {"2027-01-01", "", "", ""},
	} {
		o := statementOptions{from: c.from, to: c.to}
		from, to, err := o.period(now)
		if (err != nil) != (c.wantFrom == "") {
			t.Errorf("%s: %v", name, err)
		} else if err == nil && (from.Format(time.RFC3339) != c.wantFrom || to.Format(time.RFC3339) != c.wantTo) {
			t.Errorf("%s: from %s to %s", name, from, to)
		}
	}
}

// The balance after the last line is the closing balance, and a spreadsheet takes no text of others
// for a formula.
func TestStatementAddsUp(t *testing.T) {
	line := func(direction, amount, memo string) api.Entry {
		return api.Entry{
			Kind: "payment", Direction: direction, Memo: memo,
			Value: api.Value{Token: api.Token{Symbol: "CASH", Decimals: 2}, Amount: amount},
		}
	}
	s := api.Statement{
		Token: api.Token{Symbol: "CASH", Decimals: 2}, Opening: "100", Closing: "75",
		Entries: []api.Entry{line("in", "50", "=HYPERLINK()"), line("out", "125", "-1"), line("in", "50", "a,\"b\"")},
	}
	if all := balances(s); strings.Join(all, " ") != "150 25 75" {
		t.Errorf("balances %v", all)
	}
	var out bytes.Buffer
	o := statementOptions{partyOptions: partyOptions{options: options{out: &out, output: cli.CSV}}}
	if err := o.show(s); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		",opening balance,,1,CASH,", ",0.5,1.5,CASH,,'=HYPERLINK(),", ",-1.25,0.25,CASH,,'-1,", `,"a,""b""",`,
		",closing balance,,0.75,CASH,",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}

func TestWhenIsADurationOrATimeOfTheChain(t *testing.T) {
	for text, want := range map[string]string{
		"2h":                   "0 2h0m0s",
		"90s":                  "0 1m30s",
		"2030-01-31T17:00:00Z": "1896109200000000000 0s",
		"0s":                   "", "-1h": "", "1500ms": "", "": "", "soon": "", "2030-01-31": "",
		"1900-01-01T00:00:00Z": "",
	} {
		at, in, err := parseWhen("--deadline", text, api.Chain{UnitsPerSecond: 1e9})
		if (err != nil) != (want == "") || err == nil && fmt.Sprint(at, " ", in) != want {
			t.Errorf("%q: %d %s (%v), want %q", text, at, in, err, want)
		}
	}
}
