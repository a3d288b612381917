// Package dealmodel is the z-contract's rules of deals (docs/spec.md, section 8) as a small model
// that counts money. It is for tests only.
//
// A [Model] has a queue of notes, of which each can be spent once, and a slot for each leg. Its
// methods are the contract's calls. They return the events of a call that succeeds, and change
// nothing if it fails. What a proof proves is looked up: [Model.Open] says to which owner and
// value a commitment opens.
//
// The model shares no code with the tracker of ledger/deals, only the types of deals and events,
// so that tests can compare the two. The tests of this package explore the model's states, walk it
// at random and attack it, and plant each known flaw to see that they notice it. Tests against the
// deployed contract compare it with this model.
//
// It knows no circuits, no tree, no participants and no full tree. [Leg.Stale] stands for every
// check of state that has nothing to do with deals.
package dealmodel
