package settlement

import (
	"context"

	"github.com/zsettle/zsettle/settlement/contract"
)

// Asleep returns how many deals were not opened since the start.
func (p *Party) Asleep() (n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, d := range p.deals.deals {
		if d.asleep {
			if len(d.posts)+len(d.facts)+len(d.said) > 0 {
				panic("a deal that sleeps was read")
			}
			n++
		}
	}
	return n
}

// EndedBucket is where the index keeps deals that have ended.
func (p *Party) EndedBucket() string { return p.log.index.prefix + bucketEnded }

// MaxStrangePosts is how many messages of a deal of strangers are read.
const MaxStrangePosts = maxStrangePosts

// ReadPage reads a page as [Party.Sync] does, and keeps no deal that has ended.
func (p *Party) ReadPage(ctx context.Context) error {
	if err := p.config.Wallet.Sync(ctx); err != nil {
		return err
	}
	_, _, err := p.readPage()
	return err
}

// PrivateContract returns that of a deal that the party knows.
func (p *Party) PrivateContract(id contract.ID) *contract.PrivateContract {
	return p.deals.deals[id].private
}
