// Package soak lets real processes trade and pay while they are killed and while their node fails
// them, and compares what became of the money with what was asked for.
//
// A buyer, a seller and an operator are processes of their own, each with a data folder. They are
// killed at random moments and at chosen writes to their stores, and started again over the same
// folders. Between each and the chain is a proxy that can make the node lose, delay and forge what
// it says. In the end every deal must be settled or refunded, in the views of both parties and of
// the regulator, and each payment must have happened once.
//
// Start with `make soak`. Without its flag the package does the same with a few trades.
package soak
