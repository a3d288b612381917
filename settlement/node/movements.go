package node

import (
	"context"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/wallet"
)

// movement is a request that moves money.
type movement struct {
	kind   string
	token  token
	ref    string
	value  notes.Value
	items  []api.BatchItem // of a batch, each with a ref of its own
	dryRun bool
	asked  string // all that was asked for
	plan   func(context.Context) (*wallet.Plan, error)
}

// refs returns the Refs of what moves, none for a merge.
func (m movement) refs() (refs []string) {
	for _, r := range m.requests() {
		refs = append(refs, r.Ref)
	}
	return refs
}

// requests returns what the movement is while it is carried out.
func (m movement) requests() (all []api.Request) {
	add := func(ref, kind, amount string) {
		value := api.Value{Token: m.token.shown(), Amount: amount}
		all = append(all, api.Request{Ref: ref, Kind: kind, Status: "under_way", Value: value})
	}
	if m.ref != "" {
		add(m.ref, m.kind, m.value.String())
	}
	for _, item := range m.items {
		add(item.Ref, m.kind, item.Amount)
	}
	return all
}

// asked is all that a request asks for.
func asked(body any) string { return fmt.Sprintf("%T %+v", body, body) }

// move plans a movement and carries the plan out, unless it is a dry run.
func (n *Node) move(ctx context.Context, m movement) (api.Movement, error) {
	return detached(ctx, n, func(ctx context.Context) (api.Movement, error) {
		if m.dryRun {
			return n.carryOut(ctx, m)
		}
		return n.flying.carry(ctx, m, func(ctx context.Context) (api.Movement, error) { return n.carryOut(ctx, m) })
	})
}

func (n *Node) carryOut(ctx context.Context, m movement) (out api.Movement, err error) {
	if err := n.prepare(ctx, m.dryRun); err != nil {
		return out, err
	}
	p, err := m.plan(ctx)
	if err != nil {
		return out, m.token.inTokenUnits(err)
	}
	out = m.shown(p)
	if m.dryRun {
		n.wallet.Release(p)
		return out, nil
	}
	receipts, err := n.wallet.Execute(ctx, p)
	if err != nil {
		return out, n.unfinished(m.token.inTokenUnits(err))
	}
	out.Status = wallet.PlanDone.String()
	if !n.isFinal(receipts) {
		out.Status = "under_way"
	}
	for _, r := range receipts {
		out.Transactions = append(out.Transactions, transactionOf(r))
	}
	return out, nil
}

// unfinished adds to an error that requests are in progress: who repeats one under another ref
// might pay twice.
func (n *Node) unfinished(err error) error {
	entries, unread := n.wallet.UnderWay()
	if unread != nil || len(entries) == 0 {
		return err
	}
	e := explain(err)
	e.Hint = "a request is in progress: look at the balance and at the requests before you repeat it, or repeat it " +
		"under the same ref"
	return e
}

// prepare brings the wallet up to date, and first finishes what an earlier run left in progress. A
// daemon does that by itself. What can't be finished holds up nothing else.
func (n *Node) prepare(ctx context.Context, dryRun bool) error {
	if err := n.party.Sync(ctx); err != nil || dryRun || n.config.Daemon {
		return err
	}
	err := n.wallet.Resume(ctx)
	if errors.Is(err, wallet.ErrUnfinished) && ctx.Err() == nil {
		n.config.Log.WarnContext(ctx, "an earlier request is not finished", "error", explain(err).Message)
		return nil
	}
	return err
}

// isFinal reports whether all transactions are in final blocks.
func (n *Node) isFinal(receipts []chain.Receipt) bool {
	final := n.wallet.Replica().FinalNumber()
	for _, r := range receipts {
		if r.Block > final {
			return false
		}
	}
	return true
}

func transactionOf(r chain.Receipt) api.Transaction {
	return api.Transaction{Tx: r.Tx.Hex(), Block: r.Block, Gas: r.GasUsed}
}

// shown is a plan before it is carried out.
func (m movement) shown(p *wallet.Plan) api.Movement {
	out := api.Movement{
		Kind: p.Kind.String(), Ref: m.ref, Value: m.token.value(p.Value), Status: "planned",
		Steps: []api.MovementStep{}, Transactions: []api.Transaction{},
	}
	for _, s := range p.Steps {
		step := api.MovementStep{What: whatOf(p, s), Amount: s.Value.String(), Inputs: []string{}, Round: s.Round}
		for _, in := range s.Inputs {
			step.Inputs = append(step.Inputs, in.Value.String())
		}
		out.Steps = append(out.Steps, step)
	}
	return out
}

func whatOf(p *wallet.Plan, s wallet.Step) string {
	switch {
	case s.Merge:
		return "merge"
	case len(s.Split) > 0:
		return "split"
	}
	return p.Kind.String()
}

// movement reads what a deposit, a payment and a withdrawal have in common. all is the whole
// request.
func (n *Node) movement(ctx context.Context, kind string, d api.Deposit, all any) (m movement, err error) {
	if err := needRef(d.Ref, d.DryRun); err != nil {
		return m, err
	}
	t, value, err := n.amount(ctx, "body", api.Amount{Asset: d.Asset, Amount: d.Amount})
	return movement{kind: kind, token: t, ref: d.Ref, value: value, dryRun: d.DryRun, asked: asked(all)}, err
}

func (n *Node) deposit(ctx context.Context, in *request[api.Deposit]) (out api.Movement, err error) {
	m, err := n.movement(ctx, "deposit", in.Body, in.Body)
	if err != nil {
		return out, err
	}
	m.plan = func(ctx context.Context) (*wallet.Plan, error) {
		return n.wallet.PlanDeposit(ctx, wallet.Deposit{Asset: m.token.asset, Value: m.value, Ref: m.ref})
	}
	return n.move(ctx, m)
}

func (n *Node) pay(ctx context.Context, in *request[api.Payment]) (out api.Movement, err error) {
	m, err := n.movement(ctx, "payment", in.Body.Deposit, in.Body)
	if err != nil {
		return out, err
	}
	payment, err := n.payment("body", m.token, in.Body.To, in.Body.Memo)
	if err != nil {
		return out, err
	}
	payment.Value, payment.Ref, payment.Again = m.value, m.ref, in.Body.Again
	m.plan = func(ctx context.Context) (*wallet.Plan, error) {
		return n.wallet.PlanPayment(ctx, payment)
	}
	return n.move(ctx, m)
}

// payment reads the payee and the memo of a payment. at is where it is in the request.
func (n *Node) payment(at string, t token, to, memo string) (p wallet.Payment, err error) {
	p.Asset = t.asset
	if p.To, err = n.wallet.ParseAddress(to); err != nil {
		return p, inField(at+".to", err)
	}
	if len(memo) > notes.MemoSize || !utf8.ValidString(memo) {
		return p, badInput(at+".memo", "shorten the memo",
			"the memo has %d bytes; at most %d of UTF-8 fit", len(memo), notes.MemoSize)
	}
	copy(p.Memo[:], memo)
	return p, nil
}

func (n *Node) withdraw(ctx context.Context, in *request[api.Withdrawal]) (out api.Movement, err error) {
	m, err := n.movement(ctx, "withdrawal", in.Body.Deposit, in.Body)
	if err != nil {
		return out, err
	}
	to, err := n.recipient(in.Body.Recipient)
	if err != nil {
		return out, err
	}
	m.plan = func(ctx context.Context) (*wallet.Plan, error) {
		return n.wallet.PlanWithdrawal(ctx, wallet.Withdrawal{
			Asset: m.token.asset, Value: m.value, Recipient: to, Ref: m.ref, Again: in.Body.Again,
		})
	}
	return n.move(ctx, m)
}

func (n *Node) merge(ctx context.Context, in *request[api.Merge]) (out api.Movement, err error) {
	t, err := n.token(ctx, "body.asset", in.Body.Asset)
	if err != nil {
		return out, err
	}
	plan := func(ctx context.Context) (*wallet.Plan, error) { return n.wallet.PlanMerge(ctx, t.asset) }
	return n.move(ctx, movement{token: t, dryRun: in.Body.DryRun, plan: plan})
}

func (n *Node) claim(ctx context.Context, in *request[api.Claim]) (out api.Movement, err error) {
	t, err := n.token(ctx, "body.asset", in.Body.Asset)
	if err != nil {
		return out, err
	}
	to, err := n.recipient(in.Body.Recipient)
	if err != nil {
		return out, err
	}
	return detached(ctx, n, func(ctx context.Context) (api.Movement, error) { return n.claimFor(ctx, t, to) })
}

// claimFor claims what is kept for an account.
func (n *Node) claimFor(ctx context.Context, t token, to common.Address) (out api.Movement, err error) {
	credit, err := n.config.ZContract.Credit(ctx, t.asset, to)
	if err != nil {
		return out, err
	}
	receipt, err := n.wallet.Claim(ctx, t.asset, to)
	if err != nil {
		return out, err
	}
	return api.Movement{
		Kind: "claim", Value: api.Value{Token: t.shown(), Amount: credit.String()}, Status: "done",
		Steps: []api.MovementStep{}, Transactions: []api.Transaction{transactionOf(receipt)},
	}, nil
}

// needRef refuses a request that moves money and has no name: if it were repeated, it would be made
// twice.
func needRef(ref string, dryRun bool) error {
	if ref == "" && !dryRun {
		return badInput("body.ref", "give the request a name of its own, and repeat it under that name",
			"there is no ref")
	}
	return nil
}

// amount reads a token and an amount of it. at is where they are in the request.
func (n *Node) amount(ctx context.Context, at string, a api.Amount) (t token, v notes.Value, err error) {
	if t, err = n.token(ctx, at+".asset", a.Asset); err != nil {
		return t, v, err
	}
	v, err = t.parse(at+".amount", a.Amount)
	return t, v, err
}

// recipient reads a public account. Without one it is the party's own.
func (n *Node) recipient(text string) (common.Address, error) {
	if text == "" {
		return n.wallet.Account().Address(), nil
	}
	account, err := cli.ParseAccount(text)
	return account, inField("body.recipient", err)
}
