package settlement

import (
	"math/big"
	"sync"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// claims says which deals of the party wait for money, so that several deals with the same wallet
// neither rely on the same notes nor deposit what is on its way already.
type claims struct {
	mu         sync.Mutex
	waiting    map[contract.ID]claim
	depositing map[contract.ID]claim // that are being deposited and may not be on the chain yet
}

// claim is what a deal waits for, or deposits.
type claim struct {
	asset notes.Asset
	value notes.Value
}

func newClaims() *claims {
	return &claims{waiting: map[contract.ID]claim{}, depositing: map[contract.ID]claim{}}
}

// missing returns what a deal, which waits for a value from now on, has to deposit: what all deals
// that wait lack together if available comes, but never more than its own value.
func (c *claims) missing(deal contract.ID, own claim, available *big.Int) *big.Int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.waiting[deal] = own
	missing := sum(c.waiting, own.asset)
	missing.Sub(missing, sum(c.depositing, own.asset))
	missing.Sub(missing, available)
	if want := own.value.Big(); missing.Cmp(want) > 0 {
		return want
	}
	return missing
}

func sum(of map[contract.ID]claim, asset notes.Asset) *big.Int {
	total := new(big.Int)
	for _, c := range of {
		if c.asset == asset {
			total.Add(total, c.value.Big())
		}
	}
	return total
}

// drop ends the claim of a deal: it has its money, or waits for it no longer.
func (c *claims) drop(deal contract.ID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.waiting, deal)
}

// deposit notes that a deal makes a deposit, until the caller calls done. Then the wallet knows of
// the deposit, or it failed.
func (c *claims) deposit(deal contract.ID, d claim) (done func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.depositing[deal] = d
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.depositing, deal)
	}
}
