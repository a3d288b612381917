package main

import (
	"context"
	"io"
	"log/slog"
	"sync"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node"
	"github.com/zsettle/zsettle/settlement/node/folder"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// nodeMode is how a node is started.
type nodeMode struct {
	daemon bool
	log    *slog.Logger
}

// asCommand is how a command starts a node inside its process. Only what needs the user's attention
// is logged.
func asCommand(messages io.Writer) nodeMode {
	return nodeMode{log: slog.New(slog.NewTextHandler(messages, &slog.HandlerOptions{Level: slog.LevelWarn}))}
}

// partyNode is a party's node in this process.
type partyNode struct {
	*node.Node
	connection *connection
	data       *store.Folder
}

// Close ends the node, and closes the stores and the connection.
func (n *partyNode) Close() {
	if n.Node != nil {
		n.Node.Close()
	}
	if n.connection != nil {
		n.connection.Close()
	}
	_ = n.data.Close() // every change was kept when it was made
}

// startNode makes the node of a party on its stores, and closes these if it fails.
func (o *partyOptions) startNode(
	ctx context.Context, dir *folder.Folder, data *store.Folder, mode nodeMode,
) (_ *partyNode, err error) {
	n := &partyNode{data: data}
	defer func() {
		if err != nil {
			n.Close()
		}
	}()
	config, err := dir.Config()
	if err != nil {
		return nil, err
	}
	if err := o.use(config); err != nil {
		return nil, err
	}
	who, err := unlock(dir)
	if err != nil {
		return nil, err
	}
	if n.connection, err = o.connect(ctx); err != nil {
		return nil, err
	}
	if err := n.connection.checkNetwork(who.Network, &o.options); err != nil {
		return nil, err
	}
	p, err := o.partyProver(ctx, n.connection, mode.daemon)
	if err != nil {
		return nil, err
	}
	n.Node, err = o.newNode(ctx, n, dir, who, p, mode)
	return n, err
}

// use takes the configuration as the options that connect and prove.
func (o *partyOptions) use(c folder.Config) (err error) {
	o.rpc, o.deployment, o.finality = c.RPC, c.Deployment, c.Finality
	o.keys, o.development = c.Keys, c.DevelopmentChain
	if o.margin, err = c.Margin(); err != nil {
		return err
	}
	if c.MaxGasPrice != "" {
		o.maxGasPrice, err = cli.ParseGasPrice(c.MaxGasPrice)
	}
	return err
}

// checkNetwork refuses development addresses on a chain that is not a development chain.
func (c *connection) checkNetwork(network notes.Network, o *options) error {
	if network != notes.Development {
		return nil
	}
	if err := c.checkDevelopment(o); err != nil {
		hint := "parties of this chain are of another network: make one with 'zsettle init --network zs' or zst"
		return &cli.Error{Code: cli.BadInput, Err: err, Hint: hint}
	}
	return nil
}

// partyProver returns the prover of a party. A daemon loads and checks a bundle when it starts, and
// a command before its first proof, because most commands prove nothing.
func (o *partyOptions) partyProver(ctx context.Context, c *connection, daemon bool) (statement.Prover, error) {
	if daemon || o.keys == "" {
		return o.prover(ctx, c.client.ChainID())
	}
	load := sync.OnceValues(func() (*prover.Bundle, error) {
		return loadBundle(ctx, o.keys, c.client.ChainID(), o.development, o.genesis)
	})
	return &lateProver{
		load:    func(context.Context, statement.Circuit) (*prover.Bundle, error) { return load() },
		proving: o.proving, provers: map[statement.Circuit]statement.Prover{},
	}, nil
}

// newNode makes the party and its node.
func (o *partyOptions) newNode(
	ctx context.Context, n *partyNode, dir *folder.Folder, who folder.Identity, p statement.Prover, mode nodeMode,
) (*node.Node, error) {
	keys, err := who.Keys()
	if err != nil {
		return nil, err
	}
	c := n.connection
	domain := contract.Domain{ChainID: c.client.ChainID(), ZContract: c.deployment.ZContract}
	approvals, err := approval.New(n.data.Journal, domain, who.Approve, who.Checker)
	if err != nil {
		return nil, err
	}
	money, err := o.newWallet(n, keys, who.Network, p, approvals)
	if err != nil {
		return nil, err
	}
	token, err := dir.Token()
	if err != nil {
		return nil, err
	}
	cards := dir.Cards(who.Network)
	party, err := o.newParty(ctx, money, who, keys, cards, approvals)
	if err != nil {
		return nil, err
	}
	return node.New(node.Config{
		Party: party, ZContract: c.contract, Deployment: c.deployment, Journal: n.data.Journal, Cards: cards,
		Approvals: approvals, Token: token, Backup: n.data.Backup, Log: mode.log, Daemon: mode.daemon,
	})
}

// newWallet makes the party's wallet, whose outbox asks the approvals before money leaves.
func (o *partyOptions) newWallet(
	n *partyNode, keys folder.Keys, network notes.Network, p statement.Prover, approvals *approval.Policy,
) (*wallet.Wallet, error) {
	replica, err := n.connection.replica(n.data.Cache)
	if err != nil {
		return nil, err
	}
	box, err := o.newOutbox(n.connection.client, keys.Public, n.data.Journal)
	if err != nil {
		return nil, err
	}
	return wallet.New(wallet.Config{
		Key: keys.Spend, Network: network, ZContract: n.connection.contract, Replica: replica,
		Outbox: box, Prover: p, Cache: n.data.Cache, Allow: approvals.Allow,
	})
}

// newParty makes the party, which has pinned the cards.
func (o *partyOptions) newParty(
	ctx context.Context, money *wallet.Wallet, who folder.Identity, keys folder.Keys, cards *folder.Cards,
	approvals *approval.Policy,
) (*settlement.Party, error) {
	card, err := who.Card(ctx, keys)
	if err != nil {
		return nil, err
	}
	pinned, err := cards.All()
	if err != nil {
		return nil, err
	}
	return settlement.New(settlement.Config{
		Wallet: money, Card: card, Signer: contract.WithKey(keys.Public), KEM: keys.Spend.KEM(), Pinned: pinned,
		Approved: approvals.Has, Margin: settlement.Margin{Time: o.margin},
	})
}
