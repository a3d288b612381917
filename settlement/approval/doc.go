// Package approval decides whether money may leave a party: whether the user, or a second person
// beside the user, has approved the leg of a deal.
//
// Start with [New]. [Policy.Allow] is what a wallet asks before anything is signed and again before
// its transaction goes into the outbox; [Policy.Approve] and [Policy.ApproveSigned] keep approvals.
//
// The policy is enforced by the party's own program. Who can change the program, or read the seed,
// is not stopped by it: the seed is encrypted, and docs/threat-model.md says what that means.
package approval
