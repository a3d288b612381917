package main

// near is the ratio of gas to floor up to which an operation needs no reason.
const near = 1.05

// reasons say what an operation spends above its floor, for those that are further from it. A
// transfer alone, which is near its floor, spends 8,400 gas on the z-contract's instructions and
// 2,700 on the verifier's.
var reasons = map[string]string{
	"append_per_leaf": "" +
		"Each leaf is hashed into the chain of its batch, and it is a field of the statement that the " +
		"contract evaluates at the challenge: 430 gas. The proof is shared by 64 leaves, so that weighs " +
		"more.",
	"burn_1": "" +
		"3,000 gas more of instructions than for a transfer. The payout is a call of its own, so that a " +
		"token that fails can't undo the burn, and the balance is read before and after it.",
	"close_1": "" +
		"18,100 gas of instructions in `Deals`, to which the calldata is passed on for another 1,300. The " +
		"deal is checked and hashed, with the path of nine that shows that it lists this closing.",
	"consolidation_note_1": "" +
		"2,600 gas of instructions for each note: its nullifier is compared with the seven others, and it " +
		"is a field of the statement. Eight notes share the costs of the transaction and of the proof.",
	"distribution_payment_1": "" +
		"2,300 gas of instructions for each payment: its ciphertext is hashed into the context and put " +
		"into an event, and its fields of the statement are evaluated. Eight payments share the costs of " +
		"the transaction and of the proof.",
	"distribution_payment_batch_16": "" +
		"As `distribution_payment_1`, but 128 payments share the costs of the transaction and of the " +
		"verifier's key. 500 gas of the instructions are for the leaves of the payment in an append.",
	"seize_1": "" +
		"There is no proof, so 5,800 gas of instructions in `Deals`, which checks the deal's form and " +
		"hashes it, and 1,100 to pass on its calldata weigh more.",
	"settle_1_held": "" +
		"14,800 gas of instructions in `Deals`, to which the calldata is passed on for another 1,000. The " +
		"deal's form is checked, the deal is hashed, and each payment is matched with a leg.",
	"settle_2_arriving": "" +
		"As `settle_1_held`, with the statement of a second leg: 5,000 gas more in `Deals`, and 1,500 more " +
		"in the verifier.",
	"settle_batch_16": "" +
		"Sixteen share the costs of the transaction and of the verifier's key. They don't share the " +
		"instructions for each deal: 12,000 gas for its form, hash, legs and statement, and 1,400 in the " +
		"verifier.",
	"transfer_batch_32": "" +
		"32 share the costs of the transaction and of the verifier's key. They don't share the instructions " +
		"for each transfer: 5,500 gas for its context and statement, and 1,300 in the verifier. Two leaves " +
		"of an append are 900.",
}
