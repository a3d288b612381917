// Package e2e holds the tests that need everything at once: real proofs, the real contracts and a real EVM, below the wallet. They are
// the ones that attack the contracts as a stranger would, and that measure gas from receipts.
package e2e
