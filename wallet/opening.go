package wallet

import (
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// opening is a note of the account, as the ciphertext of a payment says it.
type opening struct {
	cm   notes.Commitment
	note notes.Note
	memo notes.Memo
}

// sealed is the payment of a fact, as everybody sees it. What it opens to depends on nothing else.
type sealed struct {
	cm         notes.Commitment
	ciphertext [notes.CiphertextSize]byte
}

// sealedIn returns the payments of a fact.
func sealedIn(f ledger.Fact) []sealed {
	switch e := f.Event.(type) {
	case ledger.Transferred:
		return []sealed{{e.Payment, e.Ciphertext}}
	case ledger.Distributed:
		list := make([]sealed, len(e.Payments))
		for i, payment := range e.Payments {
			list[i] = sealed{payment, e.Ciphertexts[i]}
		}
		return list
	}
	return nil
}

// opener tries the account's key on payments, on all cores. It remembers those of facts that are
// not final, which are read again with every block.
type opener struct {
	// decrypt is that of the account's [notes.IncomingViewingKey].
	decrypt func(cm notes.Commitment, ciphertext []byte) (notes.Note, notes.Memo, error)
	past    map[sealed]*opening // nil for one that did not open
}

// trial is a payment to try, and where its result goes.
type trial struct {
	fact int
	sealed
	opened *opening
}

// open returns for each fact what its payments open to.
func (o *opener) open(facts []ledger.Fact) [][]opening {
	var trials []trial
	for i, f := range facts {
		for _, s := range sealedIn(f) {
			trials = append(trials, trial{fact: i, sealed: s})
		}
	}
	o.try(trials)
	opened := make([][]opening, len(facts))
	for _, t := range trials {
		if t.opened != nil {
			opened[t.fact] = append(opened[t.fact], *t.opened)
		}
	}
	return opened
}

// try fills in what the trials open to. Each goroutine takes the next few that nobody has taken.
func (o *opener) try(trials []trial) {
	const few = 16
	var taken atomic.Int64
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), (len(trials)+few-1)/few) {
		group.Go(func() {
			for {
				end := int(taken.Add(few))
				if end-few >= len(trials) {
					return
				}
				for i := end - few; i < min(end, len(trials)); i++ {
					trials[i].opened = o.openOne(trials[i].sealed)
				}
			}
		})
	}
	group.Wait()
}

func (o *opener) openOne(s sealed) *opening {
	if known, tried := o.past[s]; tried {
		return known
	}
	n, memo, err := o.decrypt(s.cm, s.ciphertext[:])
	if err != nil {
		return nil
	}
	return &opening{s.cm, n, memo}
}

// remember keeps what these facts opened to, and forgets all others.
func (o *opener) remember(facts []ledger.Fact, opened [][]opening) {
	o.past = map[sealed]*opening{}
	for i, f := range facts {
		for _, s := range sealedIn(f) {
			o.past[s] = nil
		}
		for _, found := range opened[i] {
			for _, s := range sealedIn(f) {
				if s.cm == found.cm {
					o.past[s] = &found
				}
			}
		}
	}
}
