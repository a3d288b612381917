// Package api is the HTTP API of a party's node as its callers see it: the JSON of every request
// and answer, and a [Client]. The commands of zsettle are such callers, and a back office in Go can
// be one. For other languages there is the same in docs/openapi.json.
//
// Start with [Connect]. The package links nothing that spends, proves or talks to a chain.
//
// An amount is a string of decimal digits in the token's smallest unit, with the token's decimals
// beside it. A time of a deal is a number in the chain's own unit, and every other time is RFC
// 3339. A call that changes something names itself with a Ref: the same call under the same Ref is
// done once, and another call under it is refused with the code ref_used.
package api
