package api

import "time"

// Balance is what the party has.
type Balance struct {
	Node   Node           `json:"node"`
	Assets []AssetBalance `json:"assets"`
}

// AssetBalance is what the party has of one token, in its smallest unit.
type AssetBalance struct {
	Token
	Spendable string `json:"spendable" doc:"in notes that can be spent now"`
	Pending   string `json:"pending" doc:"in notes that can be spent when they are appended and final"`
	Reserved  string `json:"reserved" doc:"in notes that requests in progress spend"`
	Public    string `json:"public" doc:"in the public account"`
	Credited  string `json:"credited" doc:"kept by the contract after a withdrawal that the token refused"`
}

// Deposit asks for public tokens to become notes.
type Deposit struct {
	Ref    string `json:"ref,omitempty" doc:"name of the request" maxLength:"256"`
	Asset  string `json:"asset" doc:"symbol or address of the token" maxLength:"64"`
	Amount string `json:"amount" doc:"in the token's smallest unit" pattern:"^[0-9]{1,40}$"`
	DryRun bool   `json:"dry_run,omitempty" doc:"show the plan and send nothing"`
}

// Payment asks for a payment in private.
type Payment struct {
	Deposit
	To   string `json:"to" doc:"shielded address of the payee" maxLength:"256"`
	Memo string `json:"memo,omitempty" doc:"text for the payee, encrypted" maxLength:"256"`
	// Again confirms that an equal payment, of which the journal knows nothing, is another one.
	Again bool `json:"again,omitempty" doc:"pay although an equal payment was made that the journal does not know"`
}

// Batch asks for many payments of one token, each under a Ref of its own.
type Batch struct {
	Asset    string      `json:"asset" doc:"symbol or address of the token" maxLength:"64"`
	Payments []BatchItem `json:"payments" minItems:"1" maxItems:"100000"`
	Again    bool        `json:"again,omitempty" doc:"as in a single payment"`
	DryRun   bool        `json:"dry_run,omitempty" doc:"show the plan and send nothing"`
}

// BatchItem is one payment of a [Batch].
type BatchItem struct {
	Ref    string `json:"ref" minLength:"1" maxLength:"256"`
	To     string `json:"to" maxLength:"256"`
	Amount string `json:"amount" pattern:"^[0-9]{1,40}$"`
	Memo   string `json:"memo,omitempty" maxLength:"256"`
}

// Withdrawal asks for notes to become public tokens.
type Withdrawal struct {
	Deposit
	// Recipient gets them. It is the party's public account if it is empty.
	Recipient string `json:"recipient,omitempty" doc:"account that gets the tokens; the party's own if empty" maxLength:"64"` //nolint:lll // a tag is one string
	// Again is as in a payment.
	Again bool `json:"again,omitempty" doc:"withdraw although an equal withdrawal was made that the journal does not know"` //nolint:lll // a tag is one string
}

// Claim asks for what a withdrawal could not pay.
type Claim struct {
	Asset     string `json:"asset" doc:"symbol or address of the token" maxLength:"64"`
	Recipient string `json:"recipient,omitempty" doc:"account that it is kept for; the party's own if empty" maxLength:"64"` //nolint:lll // a tag is one string
}

// Merge asks to make one note of all spendable notes of a token.
type Merge struct {
	Asset  string `json:"asset" doc:"symbol or address of the token" maxLength:"64"`
	DryRun bool   `json:"dry_run,omitempty" doc:"show the plan and send nothing"`
}

// Movement is what was done for a request, or what would be.
type Movement struct {
	Kind string `json:"kind" example:"payment"`
	Ref  string `json:"ref,omitempty"`
	Value
	// Status is planned after a dry run, and else done or under_way.
	Status string `json:"status" enum:"planned,under_way,done"`
	// Steps are the transactions of the plan: merges and splits first.
	Steps []MovementStep `json:"steps"`
	// Payments are those of a batch.
	Payments []BatchResult `json:"payments,omitempty"`
	// Transactions are those that were mined.
	Transactions []Transaction `json:"transactions"`
}

// MovementStep is one transaction of a plan.
type MovementStep struct {
	What   string   `json:"what" doc:"deposit, payment, withdrawal, merge or split"`
	Amount string   `json:"amount"`
	Inputs []string `json:"inputs" doc:"values of the notes that it spends"`
	Round  int      `json:"round" doc:"steps of one round do not wait for each other"`
}

// BatchResult is what became of a payment of a batch.
type BatchResult struct {
	Ref    string `json:"ref"`
	To     string `json:"to"`
	Amount string `json:"amount"`
	Status string `json:"status" enum:"new,under_way,calling_back,done"`
	Tx     string `json:"tx,omitempty"`
}

// Transaction is one that was mined.
type Transaction struct {
	Tx    string `json:"tx"`
	Block uint64 `json:"block"`
	Gas   uint64 `json:"gas" doc:"gas used"`
}

// Request is what is known of a request.
type Request struct {
	Ref  string `json:"ref"`
	Kind string `json:"kind"`
	// Status is calling_back for a request that was given up and whose money is on its way back.
	Status string `json:"status" enum:"under_way,calling_back,done"`
	Value
	Tx string `json:"tx,omitempty" doc:"the transaction on the chain, or the one that was offered last"`
}

// Requests are those in progress, or the one with the Ref that was asked for.
type Requests struct {
	Requests []Request `json:"requests"`
}

// Entry is a line of the party's history: money that came or went.
type Entry struct {
	// Cursor is the number of the line. Lines are in the order of the chain.
	Cursor uint64    `json:"cursor"`
	Block  uint64    `json:"block"`
	Time   time.Time `json:"time" doc:"of the block"`
	Tx     string    `json:"tx"`
	// Kind is deposit, received, refund, payment, leg or withdrawal.
	Kind string `json:"kind" enum:"deposit,received,refund,payment,leg,withdrawal"`
	Value
	// Direction is in or out.
	Direction string `json:"direction" enum:"in,out"`
	// Counterparty is the name on a pinned card, the owner of a payment's note or the account of a
	// withdrawal, if it is known.
	Counterparty string `json:"counterparty,omitempty"`
	Memo         string `json:"memo,omitempty"`
	Deal         string `json:"deal,omitempty" doc:"id of the deal, of a leg"`
	// Final reports whether the block is final.
	Final bool `json:"final"`
}

// History is a page of lines, oldest first.
type History struct {
	Entries []Entry `json:"entries"`
	Next    uint64  `json:"next" doc:"ask for lines after this one"`
}

// Statement is the history of one token over a period, with the balances before and after it.
type Statement struct {
	Token
	// From and To are the period: From ≤ time < To.
	From time.Time `json:"from"`
	To   time.Time `json:"to"`
	// Opening and Closing are the balances in notes before and after the period.
	Opening string  `json:"opening"`
	Closing string  `json:"closing"`
	Entries []Entry `json:"entries"`
}
