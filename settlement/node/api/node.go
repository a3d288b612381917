package api

import "time"

// Node says what a node is: the party, the chain and the modes.
type Node struct {
	// Name is the party's, Address its shielded address, Owner what a registrar registers, and
	// Account its public account, which pays gas and deposits.
	Name    string `json:"name" example:"Harbour Bank"`
	Address string `json:"address" doc:"shielded address that others pay to"`
	Owner   string `json:"owner" doc:"what a registrar registers"`
	Account string `json:"account" doc:"public account, which pays gas and deposits"`
	Network string `json:"network" enum:"zs,zst,zsd" doc:"network of the addresses"`
	// Registered reports whether the party is a participant of the deployment, and History whether
	// it has or had notes there.
	Registered bool `json:"registered"`
	History    bool `json:"history" doc:"whether the party has or had notes in this deployment"`
	// Approve is how the party's legs are approved, and Checker the account that must sign, if one
	// must.
	Approve string `json:"approve" enum:"manual,auto,maker-checker"`
	Checker string `json:"checker,omitempty"`
	Chain   Chain  `json:"chain"`
	// UnderWay is the number of requests in progress.
	UnderWay int `json:"under_way" doc:"number of requests in progress"`
	// Daemon reports whether the node acts by itself. It is false for the node inside of a command.
	Daemon bool `json:"daemon" doc:"whether the node takes the party's steps by itself"`
}

// Chain is the chain that a node follows.
type Chain struct {
	ID        uint64 `json:"id"`
	Genesis   string `json:"genesis" doc:"hash of the first block"`
	ZContract string `json:"z_contract" doc:"address of the z-contract"`
	Finality  string `json:"finality" doc:"rule by which a block is final" example:"instant"`
	// UnitsPerSecond is the chain's own unit of time: 1, or 1,000,000,000 where blocks count
	// nanoseconds.
	UnitsPerSecond uint64 `json:"units_per_second" doc:"the chain's own unit of time"`
	// Head is the newest block that the node has read, Final the newest final one, and Time the
	// time of the final one in the chain's own unit.
	Head  uint64 `json:"head"`
	Final uint64 `json:"final"`
	Time  uint64 `json:"time" doc:"time of the newest final block, in the chain's own unit"`
}

// Token is a public token that deals and payments are in.
type Token struct {
	Asset    string `json:"asset" doc:"address of the token"`
	Symbol   string `json:"symbol" example:"CASH"`
	Decimals uint8  `json:"decimals" doc:"decimal places of the token's own unit"`
}

// Tokens are those of the deployment.
type Tokens struct {
	Tokens []Token `json:"tokens"`
}

// Value is an amount of a token.
type Value struct {
	Token
	Amount string `json:"amount" doc:"in the token's smallest unit" example:"12500000"`
}

// Card is a party's card; see package contract.
type Card struct {
	Name        string `json:"name"`
	Address     string `json:"address" doc:"shielded address"`
	Signer      string `json:"signer" doc:"account that signs the party's messages"`
	Fingerprint string `json:"fingerprint" doc:"compare it with the other party, by telephone for example"`
	// File is the card as a file, byte by byte.
	File string `json:"file" doc:"the card as a file"`
}

// Cards are those that the party has pinned, in the order of their names.
type Cards struct {
	Cards []Card `json:"cards"`
}

// NewCard asks to pin a card.
type NewCard struct {
	File string `json:"file" doc:"the card as a file" maxLength:"16384"`
	// Fingerprint, if it is set, must be that of the card.
	Fingerprint string `json:"fingerprint,omitempty" doc:"fingerprint that the card must have" maxLength:"64"`
}

// Event is something that happened to the party. Events are numbered without end, in the journal:
// a cursor stays good after a restart and after the cache was lost.
type Event struct {
	Cursor uint64    `json:"cursor" doc:"number of the event; ask for those after it"`
	Time   time.Time `json:"time" doc:"when the node saw it"`
	// Kind says what happened, and the fields below what it happened to.
	Kind string `json:"kind" doc:"what happened: deal, record, trouble, received, claimed" example:"deal"`
	Deal string `json:"deal,omitempty" doc:"id of the deal"`
	// Phase is the deal's, of a deal that has come to another one.
	Phase string `json:"phase,omitempty" example:"accepted"`
	// Step is the number of the party's step, 0 for what is not one of the ten.
	Step int    `json:"step,omitempty"`
	Text string `json:"text,omitempty" doc:"for people"`
	Tx   string `json:"tx,omitempty"`
	// Code is the stable name of an error.
	Code string `json:"code,omitempty"`
	// Value is what was received or claimed.
	Value *Value `json:"value,omitempty"`
}

// Events is a page of events. Next is the cursor of the last one, or the one that was asked for.
type Events struct {
	Events []Event `json:"events"`
	Next   uint64  `json:"next" doc:"ask for events after this one"`
}
