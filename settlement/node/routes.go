package node

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"reflect"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/zsettle/zsettle/settlement/node/api"
)

var errorType = reflect.TypeFor[api.Error]()

type nothing struct{}

// PageInput are the parameters of a page. The names are exported because the framework looks into
// embedded structures only then.
type PageInput struct {
	After uint64 `query:"after" doc:"cursor of the last one that the caller has"`
	Limit int    `query:"limit" minimum:"1" maximum:"1000" default:"100"`
}

type eventsInput struct {
	PageInput
	Wait int `query:"wait" minimum:"0" maximum:"60" default:"0" doc:"seconds to wait for an event if there is none"`
}

type balanceInput struct {
	Wait bool `query:"wait" doc:"wait until nothing is pending"`
}

type refInput struct {
	Ref string `query:"ref" maxLength:"256" doc:"the request to ask for; all in progress if empty"`
}

type statementInput struct {
	Asset string    `query:"asset" required:"true" maxLength:"64" doc:"symbol or address of the token"`
	From  time.Time `query:"from" required:"true" doc:"begin of the period"`
	To    time.Time `query:"to" required:"true" doc:"end of the period, which is not in it"`
}

// DealInput is the deal that the path of a request names.
type DealInput struct {
	ID string `path:"id" maxLength:"66" doc:"id of the deal, or a beginning that only one deal has"`
}

type answerInput struct {
	DealInput
	Body api.Answer
}

type grantInput struct {
	DealInput
	Body api.Grant
}

type approvalInput struct {
	DealInput
	Body api.Approval
}

type tokenInput struct {
	Asset string `path:"asset" maxLength:"64" doc:"symbol or address of the token"`
}

// routes are all operations of the API, in the order of the documentation.
func (n *Node) routes(a huma.API) {
	const get, post = http.MethodGet, http.MethodPost
	route(a, get, "/v1/node", "Say what the node is", n.about)
	route(a, get, "/v1/tokens", "List the tokens of the deployment", n.tokens)
	route(a, get, "/v1/tokens/{asset}", "Return a token by its symbol or address", n.oneToken)
	route(a, get, "/v1/card", "Return the party's own card", n.ownCard)
	route(a, get, "/v1/cards", "List the pinned cards", n.listCards)
	route(a, post, "/v1/cards", "Pin a card", n.pinCard)
	route(a, get, "/v1/balance", "Say what the party has", n.balance)
	route(a, get, "/v1/history", "List what came and went", n.history)
	route(a, get, "/v1/statement", "Return a token's statement over a period", n.statement)
	route(a, get, "/v1/requests", "List requests in progress, or say what became of one", n.requests)
	route(a, post, "/v1/deposits", "Turn public tokens into notes", n.deposit)
	route(a, post, "/v1/payments", "Pay in private", n.pay)
	route(a, post, "/v1/payments/batch", "Make many payments, eight by one proof", n.payMany)
	route(a, post, "/v1/withdrawals", "Turn notes into public tokens", n.withdraw)
	route(a, post, "/v1/merges", "Make one note of many", n.merge)
	route(a, post, "/v1/claims", "Get what a withdrawal could not pay", n.claim)
	route(a, get, "/v1/deals", "List the deals", n.deals)
	route(a, post, "/v1/deals", "Offer a deal", n.offer)
	route(a, get, "/v1/deals/{id}", "Return a deal", n.deal)
	route(a, get, "/v1/deals/{id}/explanation", "Say in plain words where a deal stands", n.explain)
	route(a, post, "/v1/deals/{id}/accept", "Accept an offer", n.accept)
	route(a, post, "/v1/deals/{id}/reject", "Reject an offer", n.reject)
	route(a, post, "/v1/deals/{id}/retract", "Take back the party's own offer", n.retract)
	route(a, post, "/v1/deals/{id}/cancel", "Call a deal off", n.cancel)
	route(a, post, "/v1/deals/{id}/refund", "Take the party's leg back after the deadline", n.refund)
	route(a, post, "/v1/deals/{id}/grant", "Let a third party read the private contract", n.grant)
	route(a, get, "/v1/deals/{id}/approval", "Return what the checker signs", n.toApprove)
	route(a, post, "/v1/deals/{id}/approval", "Approve the party's leg", n.approve)
	route(a, get, "/v1/events", "List what happened, or wait for it", n.listEvents)
}

func (n *Node) listEvents(ctx context.Context, in *eventsInput) (api.Events, error) {
	wait := time.Duration(in.Wait) * time.Second
	events, err := n.events.after(ctx, in.After, in.Limit, wait)
	if errors.Is(err, api.ErrCursor) {
		return api.Events{}, inField("query.after", err)
	}
	out := api.Events{Events: events, Next: in.After}
	if len(events) > 0 {
		out.Next = events[len(events)-1].Cursor
	} else {
		out.Events = []api.Event{}
	}
	return out, err
}

// backup writes a copy of the journal.
func (n *Node) backup(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/octet-stream")
	body := &countingWriter{to: w}
	err := n.config.Backup(body)
	switch {
	case err == nil:
	case body.written == 0:
		w.Header().Del("Content-Type")
		writeError(w, explain(err))
	default:
		panic(http.ErrAbortHandler) // so that the caller does not take half a file for a copy
	}
}

// fresh is how long ago a node that is ready has read the chain at the latest.
const fresh = time.Minute

// ready says whether the node can do its work: whether it has read the chain lately. It asks
// nobody, because it answers callers without the token.
func (n *Node) ready(w http.ResponseWriter, _ *http.Request) {
	last := n.looked.Load()
	switch {
	case last == nil || last.err == nil && time.Since(last.at) > fresh:
		write(w, http.StatusServiceUnavailable, "the chain was not read lately\n")
	case last.err != nil:
		write(w, http.StatusServiceUnavailable, explain(last.err).Code+"\n")
	default:
		write(w, http.StatusOK, "ready\n")
	}
}

type countingWriter struct {
	to      http.ResponseWriter
	written int
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.to.Write(p)
	c.written += n
	return n, err
}

func writeError(w http.ResponseWriter, e *api.Error) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(e.Status)
	_ = json.NewEncoder(w).Encode(e) // the caller has gone if it can't be written
}
