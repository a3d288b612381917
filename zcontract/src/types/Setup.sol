// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The verifiers, one circuit each. A kind of item whose verifier is 0 is refused.
struct Verifiers {
    address mint;
    address transfer;
    address distribution;
    address consolidation;
    address burn;
    address append;
}

/// @notice How a z-contract is set up. All times are in the unit of the chain's block timestamps, and none of them is 0.
/// @param authority the contract that says who may use the calls of the offices (IAuthority of OpenZeppelin)
/// @param sealAfter age of its oldest leaf after which anyone may seal a short batch
/// @param auditDelay time between the proposal of an audit key and its activation; at least `auditGrace`
/// @param auditGrace time for which the previous audit epoch is still accepted
/// @param verifiers contracts of the circuits
/// @param emptyRoot root of the empty commitment tree
/// @param emptyParticipants root of the empty participants tree
/// @param auditX x-coordinate of the first audit key as submitted (A', not yet multiplied by the cofactor)
/// @param auditY its y-coordinate
struct Setup {
    address authority;
    uint64 sealAfter;
    uint64 auditDelay;
    uint64 auditGrace;
    Verifiers verifiers;
    uint256 emptyRoot;
    uint256 emptyParticipants;
    uint256 auditX;
    uint256 auditY;
}
