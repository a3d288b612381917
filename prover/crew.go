package prover

import (
	"context"
	"sync"

	"github.com/zsettle/zsettle/prover/msm"
)

// crew runs the tasks of one proof: on the core that the proof has taken, and on cores that are
// idle. When other proofs wait, it gives back what it has borrowed after the task in hand. A task
// takes some milliseconds, and it may add others.
type crew struct {
	ctx   context.Context
	cores *cores

	mu    sync.Mutex
	news  *sync.Cond // a task was added, or the last one has ended
	tasks []task     // the next one first
	open  int        // tasks that have not ended
}

// task is a part of a proof. The room is for tasks on one core. It lives as long as its proof at
// most, because its content depends on the witness.
type task func(room *msm.Room)

func newCrew(ctx context.Context, c *cores) *crew {
	crew := &crew{ctx: ctx, cores: c}
	crew.news = sync.NewCond(&crew.mu)
	return crew
}

// add puts tasks before those that wait.
func (c *crew) add(tasks ...task) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tasks = append(tasks, c.tasks...)
	c.open += len(tasks)
	c.news.Broadcast()
}

// addLast puts tasks after those that wait.
func (c *crew) addLast(tasks ...task) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tasks = append(c.tasks, tasks...)
	c.open += len(tasks)
	c.news.Broadcast()
}

// steps returns the number of steps to cut a sum into, so that all cores end at nearly the same
// time.
func (c *crew) steps() int {
	if c.cores.all == 1 {
		return 1
	}
	return 2 * c.cores.all
}

// run runs all tasks, and those that they add. The error is that of the context, which ends the
// crew after the tasks in hand.
func (c *crew) run() error {
	room := new(msm.Room)
	for t := c.next(false); t != nil; t = c.next(false) {
		c.do(t, room)
	}
	return c.ctx.Err()
}

// help runs tasks on a borrowed core until there is none or until a proof waits for the core.
func (c *crew) help() {
	defer c.cores.give()
	room := new(msm.Room)
	for t := c.next(true); t != nil; t = c.next(true) {
		c.do(t, room)
	}
}

func (c *crew) do(t task, room *msm.Room) {
	t(room)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.open--; c.open == 0 {
		c.news.Broadcast()
	}
}

// next returns the next task, nil if there is none. A borrowed core does not wait for tasks.
func (c *crew) next(borrowed bool) task {
	if borrowed && c.cores.wanted() {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		if c.ctx.Err() != nil {
			c.open -= len(c.tasks)
			c.tasks = nil
		}
		if len(c.tasks) > 0 {
			return c.first()
		}
		if borrowed || c.open == 0 {
			return nil
		}
		c.news.Wait()
	}
}

// first takes the first task. If there are more, it borrows a core for them. The lock is held.
func (c *crew) first() task {
	t := c.tasks[0]
	c.tasks = c.tasks[1:]
	if len(c.tasks) > 0 && c.cores.borrow() {
		go c.help()
	}
	return t
}
