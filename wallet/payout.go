package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// ErrCredited is returned for a withdrawal that was made and whose tokens did not arrive: the token
// refused to pay them to the recipient. The contract keeps them for the recipient. [Wallet.Claim]
// pays them when the token lets it.
type ErrCredited struct {
	Asset     notes.Asset
	Value     notes.Value
	Recipient common.Address
}

// Error says where the tokens are.
func (e *ErrCredited) Error() string {
	return fmt.Sprintf("wallet: the token %s refused to pay %s to %s; the notes are spent, "+
		"and the contract keeps the tokens for this account to claim", e.Asset, e.Value, e.Recipient)
}

// Claim pays to an account what withdrawals could not pay to it. Anyone may claim for anyone. It
// returns [ErrNothingToClaim] if there is nothing, and [ErrRefused] while the token still refuses.
func (w *Wallet) Claim(ctx context.Context, asset notes.Asset, recipient common.Address) (chain.Receipt, error) {
	credit, err := w.config.ZContract.Credit(ctx, asset, recipient)
	if err != nil {
		return chain.Receipt{}, err
	}
	if credit.Sign() == 0 {
		return chain.Receipt{}, ErrNothingToClaim
	}
	receipt, err := w.outbox.Transact(ctx, w.config.ZContract.Claim(asset, recipient))
	return receipt, refused(err)
}

// errFound ends the reading of facts.
var errFound = errors.New("wallet: found")

// checkPayout returns [ErrCredited] if an entry is a withdrawal whose payout failed in the
// transaction of a receipt. The replica has read its block.
func (w *Wallet) checkPayout(e Entry, receipt chain.Receipt) error {
	if e.Kind != WithdrawalKind || receipt.Block == 0 {
		return nil
	}
	var failed error
	err := w.config.Replica.Facts(ledger.EndOfBlock(receipt.Block-1), func(f ledger.Fact) error {
		if f.Block > receipt.Block {
			return errFound
		}
		credited, ok := f.Event.(ledger.Credited)
		if ok && f.Tx == receipt.Tx && credited.Token == e.Asset && credited.Amount.Cmp(e.Value.Big()) == 0 {
			failed = &ErrCredited{e.Asset, e.Value, credited.Recipient}
			return errFound
		}
		return nil
	})
	if errors.Is(err, errFound) {
		return failed
	}
	return err
}
