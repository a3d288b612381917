package approval_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// What a newer version kept of a deal is not taken for its approval, in no mode.
func TestNewerApprovalIsRefused(t *testing.T) {
	for mode, checker := range map[approval.Mode]common.Address{
		approval.Manual: {}, approval.Auto: {}, approval.MakerChecker: {1},
	} {
		journal, err := store.OpenMemory()
		if err != nil {
			t.Fatal(err)
		}
		policy, err := approval.New(journal, contract.Domain{}, mode, checker)
		if err != nil {
			t.Fatal(err)
		}
		deal := settlement.Deal{State: contract.State{Deal: contract.ID{1}}}
		if err := journal.Put("approvals", deal.State.Deal[:], []byte("\x02{}")); err != nil {
			t.Fatal(err)
		}
		if has, err := policy.Has(deal); has || !errors.Is(err, store.ErrNewer) {
			t.Errorf("%s: %v, %v, want %v", mode, has, err, store.ErrNewer)
		}
	}
}
