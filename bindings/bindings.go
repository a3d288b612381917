// Package bindings contains the Go bindings of the contracts. Abigen v2 generates them from the
// committed compiler output zcontract/artifacts/zsettle.json. The package also decodes revert data
// to Go errors ([DecodeError]).
//
// Start with [NewZContract]. Its Pack methods build calldata, and its Unpack methods decode results
// and events. [ZContractMetaData] contains the code to deploy. The bindings use no client and send
// nothing. They check only the ABI types of values from a chain. For example, a uint256 is any
// 256-bit number and need not be a canonical field element.
package bindings

//go:generate go run ./internal/gen -in ../zcontract/artifacts/zsettle.json -out zsettle.go
//go:generate go run ./internal/gen -in ../zcontract/test/artifacts/testonly.json -out testonly/testonly.go
