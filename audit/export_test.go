package audit

import (
	"context"

	"github.com/zsettle/zsettle/ledger"
)

// CheckAll and CheckLegs let tests compare a report that no replica gave, with the newest block.

func CheckAll(r *Report, ctx context.Context, replica *ledger.Replica) []Check {
	return r.check(ctx, newRecord(ctx, replica, replica.FinalNumber()))
}

func CheckLegs(r *Report, ctx context.Context, replica *ledger.Replica) error {
	return r.checkLegs(ctx, newRecord(ctx, replica, replica.FinalNumber()))
}
