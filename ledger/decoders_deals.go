package ledger

import (
	"math"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/ledger/deals"
)

func registerDeals() {
	registerZ("Held", zabi.UnpackHeldEvent, func(c *converter, e *bindings.ZContractHeld) Event {
		return deals.Held{Key: c.leg(e.Payment, e.Deal, e.Deadline), Refund: c.commitment(e.Refund)}
	})
	registerZ("Pledged", zabi.UnpackPledgedEvent, func(c *converter, e *bindings.ZContractPledged) Event {
		return deals.Pledged{Key: c.leg(e.Payment, e.Deal, e.Deadline), Refund: c.commitment(e.Refund)}
	})
	registerZ("Refunded", zabi.UnpackRefundedEvent, func(c *converter, e *bindings.ZContractRefunded) Event {
		return deals.Refunded{Key: c.leg(e.Payment, e.Deal, e.Deadline), Refund: c.commitment(e.Refund)}
	})
	registerZ("Settled", zabi.UnpackSettledEvent, settled)
	registerZ("CalledOff", zabi.UnpackCalledOffEvent, func(c *converter, e *bindings.ZContractCalledOff) Event {
		return deals.CalledOff{Deal: e.Deal, Index: int(c.number(e.Index, deals.MaxPayments)), Preimage: e.Preimage}
	})
	registerZ("Closed", zabi.UnpackClosedEvent, closed)
	registerZ("Seized", zabi.UnpackSeizedEvent, func(_ *converter, e *bindings.ZContractSeized) Event {
		return deals.Seized{Deal: e.Deal, Deadline: e.Deadline}
	})
	registerZ("SettlementSkipped", zabi.UnpackSettlementSkippedEvent, settlementSkipped)
}

func settled(c *converter, e *bindings.ZContractSettled) Event {
	return deals.Settled{
		Deal:     e.Deal,
		Deadline: e.Deadline,
		Payments: c.commitments(e.Payments),
		Pledged:  uint16(c.number(e.Pledged, 1<<deals.MaxPayments)),
	}
}

func closed(c *converter, e *bindings.ZContractClosed) Event {
	return deals.Closed{
		Deal:     e.Deal,
		Deadline: e.Deadline,
		Closing:  e.Closing,
		Time:     e.Time,
		Payments: c.commitments(e.Payments),
	}
}

func settlementSkipped(c *converter, e *bindings.ZContractSettlementSkipped) Event {
	return deals.SettlementSkipped{
		Index:  c.number(e.Index, math.MaxUint32),
		Deal:   e.Deal,
		Reason: bindings.DecodeReason(e.Reason),
	}
}
