package review

import (
	"context"
	"crypto/hpke"
	"errors"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
)

// ErrNotGranted is returned for a deal that was not granted to the reader's card, as far as the
// replica has read the chain.
var ErrNotGranted = errors.New("review: this deal was not granted to this card; ask a party for a grant, " +
	"and wait until it is on the chain")

// ErrFindings is returned by [Report.Err] if a check is not ok.
var ErrFindings = errors.New("review: checks of the private contract are not ok")

// Config has what a [Reader] needs.
type Config struct {
	// Replica follows the z-contract. Each node of its client is asked what the contract says.
	Replica *ledger.Replica
	// Secret is that of the card that private contracts are granted to.
	Secret Secret
	// Fingerprint is that of the card.
	Fingerprint contract.Fingerprint
}

// Reader reads the private contracts that were granted to a card. It sends nothing.
type Reader struct {
	replica     *ledger.Replica
	source      Source // the replica's facts
	domain      contract.Domain
	kem         hpke.PrivateKey
	fingerprint contract.Fingerprint
}

// New returns a reader. It asks nothing of the chain.
func New(c Config) (*Reader, error) {
	kem, err := c.Secret.KEM()
	if err != nil {
		return nil, err
	}
	z := c.Replica.ZContract()
	return &Reader{
		replica:     c.Replica,
		source:      c.Replica,
		domain:      contract.Domain{ChainID: z.Client().ChainID(), ZContract: z.Addresses().ZContract},
		kem:         kem,
		fingerprint: c.Fingerprint,
	}, nil
}

// times are the times of the newest final block and of the newest block, in the chain's own unit.
type times struct{ block, final, newest uint64 }

// sync brings the replica up to the newest block.
func (r *Reader) sync(ctx context.Context) (times, error) {
	if err := r.replica.Sync(ctx); err != nil {
		return times{}, err
	}
	head := r.replica.Head()
	now := times{block: r.replica.FinalNumber(), final: head.Time, newest: head.Time}
	if now.block == head.Number {
		return now, nil
	}
	final, err := r.replica.ZContract().Client().BlockAt(ctx, now.block)
	now.final = final.Time
	return now, err
}

// Grants brings the replica up to the newest block and lists the private contracts that were
// granted to the card, in the order of the first grants. Its errors are those of the node and the
// replica.
func (r *Reader) Grants(ctx context.Context) ([]Grant, error) {
	now, err := r.sync(ctx)
	if err != nil {
		return nil, err
	}
	logs, err := r.granted(now, func(invitation) bool { return true })
	if err != nil {
		return nil, err
	}
	var grants []Grant
	listed := map[contract.ID]bool{}
	for _, l := range logs {
		if !listed[l.deal] {
			listed[l.deal] = true
			grants = append(grants, bestOf(logs, l.deal).grant())
		}
	}
	return grants, nil
}

// granted returns the logs of the invitations that are wanted.
func (r *Reader) granted(now times, wanted func(invitation) bool) (logs []*dealLog, err error) {
	invitations, err := r.invitations()
	if err != nil {
		return nil, err
	}
	for _, i := range invitations {
		if wanted(i) {
			logs = append(logs, newLog(r.domain, i))
		}
	}
	return logs, r.readLogs(logs, now)
}

// Review brings the replica up to the newest block, replays the private contract of a deal from its
// first message, and checks it against the chain. A check that is not ok is no error, see
// [Report.Err]. It returns [ErrNotGranted] for a deal that was not granted to the card; its other
// errors are those of the node and the replica, and then nothing is known about the deal.
func (r *Reader) Review(ctx context.Context, deal contract.ID) (*Report, error) {
	now, err := r.sync(ctx)
	if err != nil {
		return nil, err
	}
	logs, err := r.granted(now, func(i invitation) bool { return i.deal == deal })
	if err != nil {
		return nil, err
	}
	l := bestOf(logs, deal)
	if l == nil {
		return nil, ErrNotGranted
	}
	report := l.report(now)
	report.Checks = append(l.checkMessages(r.domain), l.checkGrant(r.fingerprint))
	report.Checks = append(report.Checks, l.checkMoney()...)
	for _, node := range r.nodes(now.block) {
		report.Checks = append(report.Checks, node.check(ctx, l)...)
	}
	report.judge(l)
	return report, ctx.Err()
}
