package api

import "encoding/json"

// NewDeal is an offer: the party delivers, and the buyer pays.
type NewDeal struct {
	Ref string `json:"ref" doc:"name of the offer, for ever" minLength:"1" maxLength:"256"`
	// Buyer is the name or the fingerprint of a pinned card.
	Buyer    string `json:"buyer" doc:"name or fingerprint of the buyer's card" minLength:"1" maxLength:"256"`
	Payment  Amount `json:"payment" doc:"what the buyer pays"`
	Delivery Amount `json:"delivery" doc:"what the party delivers"`
	// Deadline and Earliest are in the chain's own unit. With DeadlineIn and EarliestIn they are
	// seconds from the newest block instead. An offer under the same Ref keeps its first deadline.
	Deadline   uint64 `json:"deadline,omitempty" doc:"last time at which the deal can settle, in the chain's own unit"`
	DeadlineIn uint64 `json:"deadline_in,omitempty" doc:"the deadline, in seconds from now" maximum:"315360000"`
	Earliest   uint64 `json:"earliest,omitempty" doc:"first time at which a leg is made, in the chain's own unit"`
	Revocable  bool   `json:"revocable,omitempty" doc:"whether each party may call the deal off until it settles"`
	// Document is the hash of a document that both parties agreed on, as 0x and 64 digits.
	Document  string `json:"document,omitempty" doc:"hash of an agreed document" maxLength:"66"`
	Reference string `json:"reference,omitempty" doc:"text for both parties" maxLength:"64"`
	DryRun    bool   `json:"dry_run,omitempty" doc:"check and send nothing"`
}

// Amount is an amount of a token that a request names.
type Amount struct {
	Asset  string `json:"asset" doc:"symbol or address of the token" maxLength:"64"`
	Amount string `json:"amount" doc:"in the token's smallest unit" pattern:"^[0-9]{1,40}$"`
}

// Deal is a deal as the party sees it, from final blocks.
type Deal struct {
	ID    string `json:"id"`
	Phase string `json:"phase" doc:"offered, accepted, paid, delivered, settled, refunded, cancelled, rejected, retracted or expired"` //nolint:lll // a tag is one string
	// Side is the party's own, empty for who was only granted to read.
	Side   string `json:"side,omitempty" doc:"the party's own side: buyer or seller"`
	Buyer  Person `json:"buyer"`
	Seller Person `json:"seller"`
	// Payment is what the buyer pays, Delivery what the seller delivers.
	Payment   Leg    `json:"payment"`
	Delivery  Leg    `json:"delivery"`
	Earliest  uint64 `json:"earliest"`
	Deadline  uint64 `json:"deadline" doc:"in the chain's own unit"`
	Revocable bool   `json:"revocable"`
	Document  string `json:"document,omitempty"`
	Reference string `json:"reference,omitempty"`
	// Next is what the party does next.
	Next string `json:"next"`
	// Approved reports whether the party's own leg may be made.
	Approved bool `json:"approved" doc:"whether the party's own leg may be made"`
	// Settled is the transaction that settled the deal, CalledOff the one that called it off.
	Settled   string `json:"settled,omitempty"`
	CalledOff string `json:"called_off,omitempty"`
	// Steps are the ten steps, and Messages those of both parties in their order.
	Steps    []DealStep `json:"steps"`
	Messages []Message  `json:"messages"`
	// Readers were granted to read.
	Readers []Person `json:"readers"`
	// Warnings say what is wrong with the deal: unknown cards, terms that do not fit, equivocation.
	Warnings []string `json:"warnings"`
}

// Person is a party of a deal. Name is empty if its card is not pinned.
type Person struct {
	Name        string `json:"name,omitempty"`
	Signer      string `json:"signer,omitempty"`
	Fingerprint string `json:"fingerprint,omitempty"`
}

// Leg is one payment of a deal.
type Leg struct {
	Value
	State string `json:"state" doc:"empty, held, settled or refunded"`
	Tx    string `json:"tx,omitempty" doc:"the transaction in which it was made"`
}

// DealStep is one of the ten steps.
type DealStep struct {
	N      int    `json:"n"`
	Actor  string `json:"actor"`
	Title  string `json:"title"`
	Status string `json:"status" enum:"not_reached,done,skipped"`
	Tx     string `json:"tx,omitempty"`
}

// Message is a message of a private contract.
type Message struct {
	Kind   string `json:"kind"`
	Sender string `json:"sender" enum:"buyer,seller"`
	Block  uint64 `json:"block"`
	Tx     string `json:"tx"`
	// Effective is false for a message that changed nothing.
	Effective bool `json:"effective"`
}

// Deals is a page of deals, oldest first. Next is the number of the last one.
type Deals struct {
	Deals []Deal `json:"deals"`
	Next  int    `json:"next" doc:"ask for deals after this one"`
}

// Explanation says in plain words where a deal stands.
type Explanation struct {
	Deal  string `json:"deal"`
	Phase string `json:"phase"`
	// Waiting says what the deal waits for, and Since the time of the block since when, in the
	// chain's own unit.
	Waiting string `json:"waiting"`
	Since   uint64 `json:"since,omitempty"`
	// Then says what happens next, and when.
	Then string `json:"then"`
	// Options are what the user can do, as commands.
	Options []string `json:"options"`
}

// Answer is the body of an answer to a deal or an offer.
type Answer struct {
	Reason string `json:"reason,omitempty" doc:"text for the counterparty" maxLength:"64"`
}

// Grant names who is to read a private contract.
type Grant struct {
	// Card is the name or the fingerprint of a pinned card.
	Card string `json:"card" doc:"name or fingerprint of the reader's card" minLength:"1" maxLength:"256"`
}

// Approval is a checker's signature.
type Approval struct {
	Signature string `json:"signature" doc:"EIP-712 signature of the checker, 0x and 130 digits" maxLength:"132"`
}

// ApprovalRequest is what a checker signs.
type ApprovalRequest struct {
	Deal    string `json:"deal"`
	Checker string `json:"checker"`
	// TypedData is the EIP-712 typed data.
	TypedData json.RawMessage `json:"typed_data" doc:"EIP-712 typed data to sign"`
}

// Record is a transaction of the party in a deal.
type Record struct {
	Deal  string `json:"deal"`
	Step  int    `json:"step" doc:"number of the step, 0 for what is not one of the ten"`
	Title string `json:"title"`
	Tx    string `json:"tx,omitempty"`
	Gas   uint64 `json:"gas"`
	// Before says that it was done before, and nothing was sent now.
	Before bool `json:"before,omitempty" doc:"whether it was done before, and nothing was sent now"`
}
