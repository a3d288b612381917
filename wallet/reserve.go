package wallet

import (
	"fmt"
	"maps"

	"github.com/zsettle/zsettle/notes"
)

// holder is for whom a note is reserved: a plan, or an outbox entry. One of the two is set.
type holder struct {
	plan  *Plan
	ref   string // of the entry, and whether it is named
	named bool
}

func holderOf(e Entry) holder { return holder{ref: e.Ref, named: e.Named} }

// reservations are the notes and Refs that are not free. The wallet's mutex protects them.
type reservations struct {
	// notes are the notes set aside for a plan or an entry.
	notes map[notes.Nullifier]holder
	// made are the notes that the merges of a plan make. Nobody knows their nullifiers before
	// they are queued.
	made map[notes.Commitment]*Plan
	// refs are the Refs of plans that are not in the outbox yet.
	refs map[string]*Plan
}

func newReservations() reservations {
	return reservations{
		notes: map[notes.Nullifier]holder{},
		made:  map[notes.Commitment]*Plan{},
		refs:  map[string]*Plan{},
	}
}

// holds reports whether a note is reserved for anyone.
func (r reservations) holds(n Owned) bool {
	_, reserved := r.notes[n.Nullifier]
	return reserved || r.made[n.Commitment] != nil
}

// holdsFor reports whether a note is reserved for the plan.
func (r reservations) holdsFor(p *Plan, n Owned) bool {
	return r.notes[n.Nullifier] == holder{plan: p} || r.made[n.Commitment] == p
}

// holdRef takes a Ref for a plan, unless a plan has it.
func (r reservations) holdRef(p *Plan, ref string) error {
	if r.refs[ref] != nil {
		return fmt.Errorf("%w: another plan has the ref %q; execute or release that one", ErrTwice, ref)
	}
	r.refs[ref] = p
	p.refs = append(p.refs, ref)
	return nil
}

// holdSteps reserves the notes that the steps of a plan spend.
func (r reservations) holdSteps(p *Plan) {
	for _, s := range p.Steps {
		for _, in := range s.Inputs {
			if in.Note != nil {
				r.notes[in.Note.Nullifier] = holder{plan: p}
			}
		}
	}
}

// holdEntry reserves the notes of an entry. They may have been a plan's.
func (r reservations) holdEntry(e Entry) {
	for _, nf := range e.Nullifiers {
		r.notes[nf] = holderOf(e)
	}
}

// freePlan ends the reservations of a plan.
func (r reservations) freePlan(p *Plan) {
	r.free(holder{plan: p})
	maps.DeleteFunc(r.made, func(_ notes.Commitment, by *Plan) bool { return by == p })
	maps.DeleteFunc(r.refs, func(_ string, by *Plan) bool { return by == p })
}

// freeEntry ends the reservations of an entry.
func (r reservations) freeEntry(e Entry) { r.free(holderOf(e)) }

func (r reservations) free(h holder) {
	maps.DeleteFunc(r.notes, func(_ notes.Nullifier, by holder) bool { return by == h })
}
