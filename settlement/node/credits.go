package node

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/wallet"
)

// credits are the tokens of which the contract may keep something for the party's account, after
// withdrawals that a token refused to pay. At the first look, and after the chain was read again,
// it may be any of the deployment's. From then on final facts tell. Because a node may lag behind,
// and a claim may be undone, the deployment's are asked for again now and then.
type credits struct {
	read       ledger.Cursor // of the newest fact that was looked at
	generation uint64        // of the replica then

	mu sync.Mutex
	// assets has true for those of which a fact says so. They stay until a fact says that it was
	// claimed; of the others it is enough to ask once in a while. It is nil before the first look.
	assets map[notes.Asset]bool
	asked  time.Time // when the deployment's were to be asked for last
}

// creditsAgain is the time after which the tokens of the deployment are asked for again.
const creditsAgain = 10 * time.Minute

// find looks at the new final facts.
func (c *credits) find(replica *ledger.Replica, own common.Address, tokens []notes.Asset) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if generation := replica.Generation(); c.assets == nil || c.generation != generation {
		c.read, c.generation = ledger.EndOfBlock(replica.FinalNumber()), generation
		c.assets = map[notes.Asset]bool{}
		c.ask(tokens)
		return nil
	}
	if time.Since(c.asked) >= creditsAgain {
		c.ask(tokens)
	}
	err := replica.Facts(c.read, func(f ledger.Fact) error {
		if !f.Final {
			return errEnough
		}
		c.read = f.Cursor
		c.add(f.Event, own)
		return nil
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return err
}

// ask adds tokens that no fact names.
func (c *credits) ask(tokens []notes.Asset) {
	for _, asset := range tokens {
		if _, known := c.assets[asset]; !known {
			c.assets[asset] = false
		}
	}
	c.asked = time.Now()
}

func (c *credits) add(event ledger.Event, own common.Address) {
	switch e := event.(type) {
	case ledger.Credited:
		if e.Recipient == own {
			c.assets[e.Token] = true
		}
	case ledger.Claimed:
		if e.Recipient == own {
			delete(c.assets, e.Token)
		}
	}
}

// all returns the tokens to ask the contract for.
func (c *credits) all() []notes.Asset {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Collect(maps.Keys(c.assets))
}

// none notes that the contract keeps nothing in a token.
func (c *credits) none(asset notes.Asset) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.assets[asset] {
		delete(c.assets, asset)
	}
}

// claimCredits gets what withdrawals to the party's own account could not pay, each token in a
// goroutine of its own: one that does not answer holds up nothing else.
func (n *Node) claimCredits(ctx context.Context, work *sync.WaitGroup) error {
	var tokens []notes.Asset
	for _, t := range n.config.Deployment.Tokens {
		tokens = append(tokens, t.Address)
	}
	if err := n.credits.find(n.wallet.Replica(), n.wallet.Account().Address(), tokens); err != nil {
		return err
	}
	for _, asset := range n.credits.all() {
		n.mu.Lock()
		busy := n.claiming[asset]
		n.claiming[asset] = true
		n.mu.Unlock()
		if busy {
			continue
		}
		work.Go(func() {
			if err := n.claimCredit(ctx, asset); err != nil && ctx.Err() == nil {
				n.trouble(ctx, n.config.Log, "a credit can't be claimed", "", err)
			}
			n.mu.Lock()
			defer n.mu.Unlock()
			delete(n.claiming, asset)
		})
	}
	return nil
}

// claimCredit claims what is kept for the party. While the token still refuses, that is no error.
func (n *Node) claimCredit(ctx context.Context, asset notes.Asset) error {
	account := n.wallet.Account().Address()
	credit, err := n.config.ZContract.Credit(ctx, asset, account)
	if err != nil {
		return err
	}
	if credit.Sign() == 0 {
		n.credits.none(asset)
		return nil
	}
	t, err := n.tokenOf(ctx, asset)
	if err != nil {
		return err
	}
	done, err := n.claimFor(ctx, t, account)
	if errors.Is(err, wallet.ErrRefused) || errors.Is(err, wallet.ErrNothingToClaim) {
		return nil
	}
	if err == nil {
		n.add(ctx, api.Event{Kind: "claimed", Tx: done.Transactions[0].Tx, Value: &done.Value})
	}
	return err
}
