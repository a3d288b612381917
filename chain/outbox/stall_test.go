package outbox_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain/outbox"
)

// A transaction waits on a chain that makes no block: the outbox says so, once for each while, and
// no more when blocks come again. A chain on which nothing waits may stand still.
func TestStandstillIsTold(t *testing.T) {
	n := newNode(t)
	var told []uint64
	d := n.open(3, func(c *outbox.Config) {
		c.Stall = outbox.DefaultPatience
		c.Stalled = func(e *outbox.StalledError) { told = append(told, e.Block) }
	})
	d.clock.pass()
	d.push()
	d.write("payment", 1)
	step := func(what string, stalled bool, want ...uint64) {
		t.Helper()
		d.push()
		waiting := d.offered()
		if (waiting[0].Stalled != nil) != stalled {
			t.Errorf("%s: waits because of %v", what, waiting[0].Stalled)
		}
		if !slices.Equal(told, want) {
			t.Errorf("%s: told of the blocks %v, want %v", what, told, want)
		}
	}
	step("just sent", false)
	d.clock.pass()
	step("after a while", true, 10)
	step("at the same time", true, 10)
	d.clock.pass()
	step("after another while", true, 10, 10)
	n.set(func() { n.loses = func(*types.Transaction) bool { return true } })
	n.set(func() { n.head++ })
	step("a block comes without it", false, 10, 10)
	n.set(func() { n.loses = nil })
	d.clock.pass()
	step("and no more", true, 10, 10, 11)
	n.mine()
	d.isMined("payment")
	d.write("second", 2)
	d.clock.pass()
	d.push()
	d.clock.pass()
	d.push()
	if waiting := d.offered(); waiting[0].Stalled != nil || waiting[1].Stalled == nil {
		t.Errorf("what is mined waits for no block, what is not does: %+v", waiting)
	}
	n.mine()
	d.isMined("second")
	told = told[:3]
	d.clock.pass()
	d.push()
	if len(told) != 3 {
		t.Errorf("a chain on which nothing waits to be mined stands still: %v", told)
	}
}
