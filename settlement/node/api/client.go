package api

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// Client calls a node.
type Client struct {
	base, token string
	http        *http.Client
}

// Connect returns a client of the node at a URL such as http://127.0.0.1:8546, with the node's API
// token. It calls nothing. A nil transport is that of net/http; the commands give one that calls a
// node inside the process.
func Connect(base, token string, transport http.RoundTripper) *Client {
	return &Client{base, token, &http.Client{Transport: transport}}
}

// String returns the URL and no secret.
func (c *Client) String() string { return "node at " + c.base }

// GoString is as String.
func (c *Client) GoString() string { return c.String() }

// call sends a request with a body, unless it is nil, and reads the answer into out, unless that is
// nil. An answer that is not a success is an [*Error].
func (c *Client) call(ctx context.Context, method, path string, in, out any) error {
	answer, err := c.send(ctx, method, path, in)
	if err != nil {
		return err
	}
	defer func() { _ = answer.Body.Close() }() // it was only read
	if out == nil {
		return nil
	}
	if err := json.NewDecoder(answer.Body).Decode(out); err != nil {
		return fmt.Errorf("api: the node's answer to %s %s: %w", method, path, err)
	}
	return nil
}

func (c *Client) send(ctx context.Context, method, path string, in any) (*http.Response, error) {
	var body io.Reader
	if in != nil {
		data, err := json.Marshal(in)
		if err != nil {
			return nil, fmt.Errorf("api: %w", err)
		}
		body = bytes.NewReader(data)
	}
	request, err := http.NewRequestWithContext(ctx, method, c.base+path, body)
	if err != nil {
		return nil, fmt.Errorf("api: %w", err)
	}
	request.Header.Set("Authorization", "Bearer "+c.token)
	if in != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	answer, err := c.http.Do(request)
	if err != nil {
		return nil, fmt.Errorf("api: %w", err)
	}
	if answer.StatusCode/100 != 2 {
		defer func() { _ = answer.Body.Close() }() // it was only read
		return nil, ReadError(answer)
	}
	return answer, nil
}

// ReadError returns the error of an answer, nil for a success.
func ReadError(answer *http.Response) *Error {
	if answer.StatusCode/100 == 2 {
		return nil
	}
	e := &Error{Status: answer.StatusCode}
	if err := json.NewDecoder(answer.Body).Decode(e); err != nil || e.Code == "" {
		return &Error{Status: answer.StatusCode, Code: "failed", Exit: 1, Message: "the node answered " + answer.Status}
	}
	return e
}

func get[T any](ctx context.Context, c *Client, path string) (out T, err error) {
	return out, c.call(ctx, http.MethodGet, path, nil, &out)
}

func post[T any](ctx context.Context, c *Client, path string, in any) (out T, err error) {
	return out, c.call(ctx, http.MethodPost, path, in, &out)
}

// Node says what the node is.
func (c *Client) Node(ctx context.Context) (Node, error) { return get[Node](ctx, c, "/v1/node") }

// Tokens returns the tokens of the deployment.
func (c *Client) Tokens(ctx context.Context) (Tokens, error) {
	return get[Tokens](ctx, c, "/v1/tokens")
}

// Token returns a token by its symbol in the deployment, or by its address. The contract must know
// the token, because the decimals of any other can't be trusted.
func (c *Client) Token(ctx context.Context, asset string) (Token, error) {
	return get[Token](ctx, c, "/v1/tokens/"+url.PathEscape(asset))
}

// Card returns the party's own card.
func (c *Client) Card(ctx context.Context) (Card, error) { return get[Card](ctx, c, "/v1/card") }

// Cards returns the pinned cards.
func (c *Client) Cards(ctx context.Context) (Cards, error) { return get[Cards](ctx, c, "/v1/cards") }

// PinCard pins a card. A card that is pinned already is returned.
func (c *Client) PinCard(ctx context.Context, card NewCard) (Card, error) {
	return post[Card](ctx, c, "/v1/cards", card)
}

// Balance returns what the party has. With wait it waits until nothing is pending.
func (c *Client) Balance(ctx context.Context, wait bool) (Balance, error) {
	return get[Balance](ctx, c, "/v1/balance?wait="+strconv.FormatBool(wait))
}

// Deposit makes a deposit, and returns when it is mined. So do the four methods after it. If ctx
// ends before, the node goes on, and the same request under the same Ref asks what became of it.
// Without a Ref the client gives the request a random one, and a second call is another request.
func (c *Client) Deposit(ctx context.Context, d Deposit) (Movement, error) {
	d.Ref = orRandom(d.Ref)
	return post[Movement](ctx, c, "/v1/deposits", d)
}

// Pay makes a payment.
func (c *Client) Pay(ctx context.Context, p Payment) (Movement, error) {
	p.Again = p.Again || p.Ref == ""
	p.Ref = orRandom(p.Ref)
	return post[Movement](ctx, c, "/v1/payments", p)
}

// PayMany makes many payments.
func (c *Client) PayMany(ctx context.Context, b Batch) (Movement, error) {
	return post[Movement](ctx, c, "/v1/payments/batch", b)
}

// Withdraw makes a withdrawal.
func (c *Client) Withdraw(ctx context.Context, w Withdrawal) (Movement, error) {
	w.Again = w.Again || w.Ref == ""
	w.Ref = orRandom(w.Ref)
	return post[Movement](ctx, c, "/v1/withdrawals", w)
}

// Merge makes one note of all spendable notes of a token.
func (c *Client) Merge(ctx context.Context, m Merge) (Movement, error) {
	return post[Movement](ctx, c, "/v1/merges", m)
}

// Claim gets what a withdrawal could not pay.
func (c *Client) Claim(ctx context.Context, claim Claim) (Movement, error) {
	return post[Movement](ctx, c, "/v1/claims", claim)
}

// Requests returns the requests in progress, or the one with a Ref if it is not empty.
func (c *Client) Requests(ctx context.Context, ref string) (Requests, error) {
	return get[Requests](ctx, c, "/v1/requests?"+url.Values{"ref": {ref}}.Encode())
}

// History returns at most limit lines after a cursor; a limit of 0 is the node's own.
func (c *Client) History(ctx context.Context, after uint64, limit int) (History, error) {
	return get[History](ctx, c, "/v1/history?"+page(after, limit).Encode())
}

// Statement returns the statement of a token from a time on until another.
func (c *Client) Statement(ctx context.Context, asset string, from, to time.Time) (Statement, error) {
	q := url.Values{"asset": {asset}, "from": {from.Format(time.RFC3339)}, "to": {to.Format(time.RFC3339)}}
	return get[Statement](ctx, c, "/v1/statement?"+q.Encode())
}

// Offer makes an offer, and returns the deal's id and the transaction when it is mined.
func (c *Client) Offer(ctx context.Context, d NewDeal) (Record, error) {
	return post[Record](ctx, c, "/v1/deals", d)
}

// Deals returns at most limit deals after one; a limit of 0 is the node's own.
func (c *Client) Deals(ctx context.Context, after, limit int) (Deals, error) {
	return get[Deals](ctx, c, "/v1/deals?"+page(uint64(after), limit).Encode())
}

// Deal returns a deal. An id may be shortened to any beginning that only one deal has.
func (c *Client) Deal(ctx context.Context, id string) (Deal, error) {
	return get[Deal](ctx, c, dealPath(id, ""))
}

// Explain says in plain words where a deal stands.
func (c *Client) Explain(ctx context.Context, id string) (Explanation, error) {
	return get[Explanation](ctx, c, dealPath(id, "/explanation"))
}

// Accept accepts an offer.
func (c *Client) Accept(ctx context.Context, id string) (Record, error) {
	return post[Record](ctx, c, dealPath(id, "/accept"), nil)
}

// Reject rejects an offer.
func (c *Client) Reject(ctx context.Context, id string, a Answer) (Record, error) {
	return post[Record](ctx, c, dealPath(id, "/reject"), a)
}

// Retract takes the party's own offer back.
func (c *Client) Retract(ctx context.Context, id string, a Answer) (Record, error) {
	return post[Record](ctx, c, dealPath(id, "/retract"), a)
}

// Cancel calls a deal off.
func (c *Client) Cancel(ctx context.Context, id string) (Record, error) {
	return post[Record](ctx, c, dealPath(id, "/cancel"), nil)
}

// Refund takes the party's leg back after the deadline.
func (c *Client) Refund(ctx context.Context, id string) (Record, error) {
	return post[Record](ctx, c, dealPath(id, "/refund"), nil)
}

// Grant lets a third party read the private contract.
func (c *Client) Grant(ctx context.Context, id string, g Grant) (Record, error) {
	return post[Record](ctx, c, dealPath(id, "/grant"), g)
}

// ToApprove returns what the checker signs for the party's leg in a deal.
func (c *Client) ToApprove(ctx context.Context, id string) (ApprovalRequest, error) {
	return get[ApprovalRequest](ctx, c, dealPath(id, "/approval"))
}

// Approve hands in the checker's signature.
func (c *Client) Approve(ctx context.Context, id string, a Approval) (Deal, error) {
	return post[Deal](ctx, c, dealPath(id, "/approval"), a)
}

// Events returns at most limit events after a cursor. If there are none, it waits for one, at most
// so long; a node waits a minute at most.
func (c *Client) Events(ctx context.Context, after uint64, limit int, wait time.Duration) (Events, error) {
	q := page(after, limit)
	q.Set("wait", strconv.Itoa(int(min(math.Ceil(wait.Seconds()), 60))))
	return get[Events](ctx, c, "/v1/events?"+q.Encode())
}

// Backup writes a copy of the party's journal: what the chain can't give back.
func (c *Client) Backup(ctx context.Context, to io.Writer) error {
	answer, err := c.send(ctx, http.MethodGet, "/v1/backup", nil)
	if err != nil {
		return err
	}
	defer func() { _ = answer.Body.Close() }() // it was only read
	if _, err := io.Copy(to, answer.Body); err != nil {
		return fmt.Errorf("api: backup: %w", err)
	}
	return nil
}

// orRandom returns a Ref, or a random one.
func orRandom(ref string) string {
	if ref == "" {
		return "random-" + rand.Text()
	}
	return ref
}

func dealPath(id, action string) string { return "/v1/deals/" + url.PathEscape(id) + action }

// page returns the parameters of a page.
func page(after uint64, limit int) url.Values {
	q := url.Values{"after": {strconv.FormatUint(after, 10)}}
	if limit > 0 {
		q.Set("limit", strconv.Itoa(limit))
	}
	return q
}
