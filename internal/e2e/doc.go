// Package e2e contains the tests that need everything at once below the wallet: real proofs, the
// real contracts and a real EVM. They attack the contracts as a stranger could, and measure gas
// from receipts.
package e2e
