package node

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/wallet"
)

func (n *Node) about(ctx context.Context, _ *nothing) (api.Node, error) {
	if err := n.party.Sync(ctx); err != nil {
		return api.Node{}, err
	}
	return n.shown(ctx)
}

// shown says what the node is, as of the last sync.
func (n *Node) shown(ctx context.Context) (out api.Node, err error) {
	address := n.wallet.Address()
	out = api.Node{
		Name: n.party.Card().Name, Address: address.Encode(n.wallet.Network()), Owner: address.Owner.String(),
		Account: n.wallet.Account().Address().Hex(), Network: string(n.wallet.Network()),
		Approve: string(n.config.Approvals.Mode()), Daemon: n.config.Daemon,
	}
	if n.config.Approvals.Mode() == approval.MakerChecker {
		out.Checker = n.config.Approvals.Checker().Hex()
	}
	underWay, err := n.wallet.UnderWay()
	if err != nil {
		return out, err
	}
	flying := n.flying.all()
	for _, e := range underWay {
		delete(flying, e.Ref)
	}
	out.UnderWay = len(underWay) + len(flying)
	had, err := n.wallet.Balances()
	if err != nil {
		return out, err
	}
	out.History = len(had) > 0
	if out.Registered, err = n.registered(); err != nil {
		return out, err
	}
	out.Chain, err = n.chain(ctx)
	return out, err
}

func (n *Node) registered() (bool, error) {
	_, _, err := n.wallet.Replica().Latest().ParticipantPath(n.wallet.Address().Owner)
	if errors.Is(err, ledger.ErrNotRegistered) {
		return false, nil
	}
	return err == nil, err
}

func (n *Node) chain(ctx context.Context) (out api.Chain, err error) {
	client, replica, d := n.config.ZContract.Client(), n.wallet.Replica(), n.config.Deployment
	out = api.Chain{
		ID: client.ChainID(), Genesis: d.Chain.Genesis.Hex(), ZContract: d.ZContract.Hex(),
		Finality: client.Finality().String(), Head: replica.Head().Number, Final: replica.FinalNumber(),
	}
	final, err := n.times.block(ctx, out.Final)
	if err != nil {
		return out, err
	}
	out.Time, out.UnitsPerSecond = final.Time, unitsPerSecond(final.Unit())
	return out, nil
}

func unitsPerSecond(unit time.Duration) uint64 { return uint64(time.Second / unit) }

func (n *Node) tokens(context.Context, *nothing) (api.Tokens, error) {
	out := api.Tokens{Tokens: []api.Token{}}
	for _, t := range n.config.Deployment.Tokens {
		out.Tokens = append(out.Tokens, token{t.Address, t.Symbol, t.Decimals}.shown())
	}
	return out, nil
}

// balance says what the party has of the deployment's tokens, and of every other token of which it
// has or had notes.
func (n *Node) balance(ctx context.Context, in *balanceInput) (out api.Balance, err error) {
	if err := n.syncAndWait(ctx, in.Wait); err != nil {
		return out, err
	}
	if out.Node, err = n.shown(ctx); err != nil {
		return out, err
	}
	had, err := n.wallet.Balances()
	if err != nil {
		return out, err
	}
	out.Assets = []api.AssetBalance{}
	for _, b := range n.withTokens(had) {
		shown, err := n.assetBalance(ctx, b)
		if err != nil {
			return out, err
		}
		out.Assets = append(out.Assets, shown)
	}
	return out, nil
}

// syncAndWait brings the party up to date. With wait it goes on until the notes that are pending
// now can be spent. What comes meanwhile is not waited for.
func (n *Node) syncAndWait(ctx context.Context, wait bool) error {
	if err := n.party.Sync(ctx); err != nil || !wait {
		return err
	}
	pending, err := n.pendingOf(func(wallet.Owned) bool { return true })
	if err != nil {
		return err
	}
	return n.awaitNotes(ctx, pending)
}

// pendingOf returns the positions of the pending notes that match.
func (n *Node) pendingOf(match func(wallet.Owned) bool) (positions map[uint32]bool, err error) {
	owned, err := n.wallet.Unspent()
	positions = map[uint32]bool{}
	for _, o := range owned {
		if o.State == wallet.Pending && match(o) {
			positions[o.Position] = true
		}
	}
	return positions, err
}

// awaitNotes waits until none of some notes is pending.
func (n *Node) awaitNotes(ctx context.Context, positions map[uint32]bool) error {
	return n.wallet.SyncUntil(ctx, func() (bool, error) {
		pending, err := n.pendingOf(func(o wallet.Owned) bool { return positions[o.Position] })
		return len(pending) == 0, err
	})
}

// withTokens completes balances: first the deployment's tokens, then the other assets.
func (n *Node) withTokens(balances []wallet.Balance) (all []wallet.Balance) {
	for _, t := range n.config.Deployment.Tokens {
		isOf := func(b wallet.Balance) bool { return b.Asset == t.Address }
		balance := wallet.Balance{Asset: t.Address}
		if i := slices.IndexFunc(balances, isOf); i >= 0 {
			balance = balances[i]
		}
		all = append(all, balance)
		balances = slices.DeleteFunc(balances, isOf)
	}
	return append(all, balances...)
}

func (n *Node) assetBalance(ctx context.Context, b wallet.Balance) (out api.AssetBalance, err error) {
	t, err := n.tokenOf(ctx, b.Asset)
	if err != nil {
		return out, err
	}
	account := n.wallet.Account().Address()
	public, err := n.config.ZContract.Balance(ctx, b.Asset, account)
	if err != nil {
		return out, err
	}
	credited, err := n.config.ZContract.Credit(ctx, b.Asset, account)
	if err != nil {
		return out, err
	}
	return api.AssetBalance{
		Token: t.shown(), Spendable: b.Spendable.String(), Pending: b.Pending.String(), Reserved: b.Reserved.String(),
		Public: notes.AmountFromBig(public).String(), Credited: credited.String(),
	}, nil
}
