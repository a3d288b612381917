package deploy

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/chain"
)

// The times that a deployment can be meant to have.
const (
	minTime = time.Second
	maxTime = 10 * 365 * 24 * time.Hour
)

// ErrTime is returned for a time of a deployment that is less than a second or more than ten years
// in the unit of the chain's clock. Most likely it was meant in another unit.
var ErrTime = errors.New("deploy: a time can't be meant in the chain's unit")

// namedTime is a time in the chain's own unit.
type namedTime struct {
	name  string
	ticks uint64
}

// checkTimes returns ErrTime for a time of the setup that can't be meant. It returns
// [chain.ErrUnitUnknown] before the first block of a chain.
func (s Setup) checkTimes(ctx context.Context, client *chain.Client) error {
	unit, err := client.Unit(ctx)
	if err != nil {
		return err
	}
	return checkTimes(unit,
		namedTime{"the delay of the offices", s.Offices.Delay},
		namedTime{"the age for sealing", s.SealAfter},
		namedTime{"the audit delay", s.AuditDelay},
		namedTime{"the audit grace", s.AuditGrace},
	)
}

func checkTimes(unit time.Duration, times ...namedTime) error {
	for _, t := range times {
		if t.ticks < uint64(minTime/unit) || t.ticks > uint64(maxTime/unit) {
			return fmt.Errorf("%w: %s is %d times %s, want %s to %d years; a minute is %d there",
				ErrTime, t.name, t.ticks, unit, minTime, maxTime/(365*24*time.Hour), time.Minute/unit)
		}
	}
	return nil
}
