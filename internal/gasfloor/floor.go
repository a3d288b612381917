// Package gasfloor computes the least gas that a transaction of the z-contract can cost. Start with
// [Of], which replays a transaction of a development chain and counts what no other code for the
// same effect could avoid: the transaction and its calldata, the pairings, multiplications and
// additions of the verifier's equation, the accounts and slots that it touches for the first time,
// the slots that it changes, its logs, and the token's own calls.
//
// A floor has no instructions, no memory and no hashes, so a contract that computes anything is
// above it. What of it can be named is in [Above]. The rules are today's: those that a development
// chain has unless it is told otherwise.
package gasfloor

import "github.com/ethereum/go-ethereum/params"

// Cost is a floor and what was measured above it.
type Cost struct {
	Floor Floor `json:"floor"`
	Above Above `json:"above"`
}

// Above is what a transaction used above its floor outside the tokens, as far as it is one of the
// following. The rest of its gas is for other instructions and for memory.
type Above struct {
	// Hashes is for the instruction that hashes, with the memory that it was the first to use.
	Hashes uint64 `json:"hashes"`
	// Repeated is for accounts and slots that were used before in the transaction, precompiles
	// among them, and for slots that were changed more than once. What came back of it is taken
	// off.
	Repeated uint64 `json:"repeated"`
}

// Floor has the parts of a floor, in gas.
type Floor struct {
	// Transaction is what every transaction costs.
	Transaction uint64 `json:"transaction"`
	// Calldata is 16 for each byte that is not zero, and 4 for one that is.
	Calldata uint64 `json:"calldata"`
	// Proofs is what the precompiles of the verifier's equation cost.
	Proofs uint64 `json:"proofs"`
	// Accounts is for accounts that are touched, other than those that every transaction has paid
	// for.
	Accounts uint64 `json:"accounts"`
	// Read, Changed and New are for slots outside the tokens, each counted once: by what it was
	// before the transaction and what it is after it.
	Read    uint64 `json:"read"`
	Changed uint64 `json:"changed"`
	New     uint64 `json:"new"`
	// Logs is for the events outside the tokens.
	Logs uint64 `json:"logs"`
	// Token is what the calls of tokens used themselves.
	Token uint64 `json:"token"`
	// Refund is taken off: it is for slots that became empty.
	Refund uint64 `json:"refund"`
}

// Total returns the floor.
func (f Floor) Total() uint64 { return f.spent() - f.Refund }

// spent is the floor before the refund.
func (f Floor) spent() uint64 {
	return f.Transaction + f.Calldata + f.Proofs + f.Accounts + f.Read + f.Changed + f.New + f.Logs + f.Token
}

// Add adds the share of another cost. Each part is rounded down.
func (c *Cost) Add(other Cost, share uint64) {
	c.Floor.add(other.Floor, share)
	c.Above.Hashes += other.Above.Hashes / share
	c.Above.Repeated += other.Above.Repeated / share
}

func (f *Floor) add(other Floor, share uint64) {
	f.Transaction += other.Transaction / share
	f.Calldata += other.Calldata / share
	f.Proofs += other.Proofs / share
	f.Accounts += other.Accounts / share
	f.Read += other.Read / share
	f.Changed += other.Changed / share
	f.New += other.New / share
	f.Logs += other.Logs / share
	f.Token += other.Token / share
	f.Refund += other.Refund / share
}

// calldata returns what a transaction pays for its data.
func calldata(data []byte) (gas uint64) {
	for _, b := range data {
		if b == 0 {
			gas += params.TxDataZeroGas
		} else {
			gas += params.TxDataNonZeroGasEIP2028
		}
	}
	return gas
}
