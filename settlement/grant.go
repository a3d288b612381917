package settlement

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// Grant lets an auditor or a court, who is no party, read the private contract from its first
// message on: it posts the read key, wrapped to the card to, as a message of the private contract.
// The counterparty sees who was granted what. Either party can grant in every phase, also after the
// deal has ended. A grant can't be taken back.
//
// Grant returns once the message is mined; the grantee finds it with package settlement/review or
// zview deal, once it is final. Call it again after a crash: what was written down is sent again
// unchanged. If this party has granted the card before, Grant sends nothing and returns that
// grant's transaction with [Record.Before] set.
//
// It returns [ErrNoDeal], [ErrNoKey] to a reader, an error that wraps [contract.ErrCard] for a card
// that is not valid, [ErrGrantee] for the card of a party or of another network, and [ErrUnderWay]
// while another message of the party is not final yet; try again after that.
func (p *Party) Grant(ctx context.Context, id contract.ID, to contract.Card) (Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return Record{}, err
	}
	defer unlock()
	if err := p.checkGrantee(d, to); err != nil {
		return Record{}, err
	}
	tx, before, err := p.grantOf(d, to.Fingerprint())
	title := "grants " + to.Name + " to read"
	if err != nil || before {
		return Record{Actor: d.Side, Title: title, Tx: tx, Before: before}, err
	}
	receipt, err := p.postGrant(ctx, d, to)
	return newRecord(0, d.Side, title, receipt), err
}

// checkGrantee checks that a card is valid on this network and not that of a party, which reads the
// private contract without a grant.
func (p *Party) checkGrantee(d ownDeal, to contract.Card) error {
	if err := to.Verify(); err != nil {
		return err
	}
	if own := p.config.Card.Network; to.Network != own {
		return fmt.Errorf("%w: it belongs to network %q, this is %q", ErrGrantee, to.Network, own)
	}
	if _, isParty := d.Terms.SideOf(to.Signer); isParty {
		return fmt.Errorf("%w: it is that of a party, who reads the private contract already", ErrGrantee)
	}
	return nil
}

// grantOf returns the transaction of the party's grant to a card, whether or not it is final, and
// whether there is one. It returns [ErrUnderWay] if another message of the party is not final yet.
func (p *Party) grantOf(d ownDeal, to contract.Fingerprint) (tx common.Hash, found bool, err error) {
	for _, g := range d.Granted {
		if g.By == d.Side && g.Grantee == to {
			return g.Tx, true, nil
		}
	}
	return p.posted(d, d.Links[d.Side].Next, func(b contract.Body) bool {
		grant, ok := b.(contract.Grant)
		return ok && grant.Grantee == to
	})
}

// postGrant posts a grant. If the journal has one to another card under its number, from before a
// crash, that one is sent and postGrant returns [ErrUnderWay].
func (p *Party) postGrant(ctx context.Context, d ownDeal, to contract.Card) (chain.Receipt, error) {
	ref := messageRef(d.State.Deal, d.Links[d.Side].Next)
	other, err := p.journal.grantsOther(ref, to.Fingerprint())
	if err != nil {
		return chain.Receipt{}, err
	}
	receipt, err := p.sendOnce(ctx, ref, contract.KindGrant, func() (chain.Tx, error) {
		draft, _, err := d.private.Grant(ctx, p.config.Signer, d.Links[d.Side], to)
		if err != nil {
			return chain.Tx{}, err
		}
		return p.zcontract.Post(draft.Topic, draft.Payload), p.journal.putGrantee(ref, to.Fingerprint())
	})
	if err == nil && other {
		return chain.Receipt{}, fmt.Errorf("%w: the grant to another card was sent first", ErrUnderWay)
	}
	return receipt, err
}

// bucketGrantees has, under the ref of each grant, the fingerprint of the card that it is to.
const bucketGrantees = "grantees"

// grantsOther reports whether the journal has a grant under a ref that is not to the card.
func (j journal) grantsOther(ref string, to contract.Fingerprint) (bool, error) {
	e, err := j.get(ref)
	if err != nil || e.Kind != contract.KindGrant {
		return false, ignoring(err, store.ErrNotFound)
	}
	var grantee common.Hash
	_, err = j.kept(bucketGrantees, ref, &grantee)
	return grantee != common.Hash(to), err
}

// putGrantee remembers the card of the grant that is written under a ref.
func (j journal) putGrantee(ref string, to contract.Fingerprint) error {
	return j.keep(bucketGrantees, ref, common.Hash(to))
}
