// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ArrivingLeg} from "./Items.sol";

/// @notice A deal: payments that are made in one transaction or not at all. Its id is keccak256(abi.encode(deal)).
/// @param payments commitments of the notes that its legs pay: 2 to 16, strictly ascending
/// @param cancelHashes for each payment, keccak256 of the 32 bytes with which its payer may call the deal off; 0: never
/// @param deadline last block time, in the chain's unit, at which the deal can settle or be called off
/// @param revocable whether a payer may call the deal off after his own leg is held
/// @param pledged bit i says that payment i stays pledged when the deal settles
/// @param last last block time at which a pledge can be closed; not before the deadline, and 0 in a deal without a pledge
/// @param closings root of the Merkle tree of the ways to close the pledge; 0 in a deal without a pledge
struct Deal {
    uint256[] payments;
    bytes32[] cancelHashes;
    uint64 deadline;
    bool revocable;
    uint256 pledged;
    uint64 last;
    bytes32 closings;
}

/// @notice A deal, and those of its legs that arrive with the call. The others are held.
/// @param deal the deal
/// @param legs in the order of the deal's payments
struct Settlement {
    Deal deal;
    ArrivingLeg[] legs;
}

/// @notice One way to close the pledge of a deal: a leaf of its closings, keccak256(abi.encode(payments, time)).
/// @param payments commitments of the notes to be paid: 1 to 16, strictly ascending
/// @param time last block time at which this closing is good; at most the deal's `last`
/// @param path siblings of the leaf, from the bottom; pairs are hashed in ascending order, an odd node goes up as it is
struct Closing {
    uint256[] payments;
    uint64 time;
    bytes32[] path;
}

/// @notice What became of a leg, which is a payment under a deal and a deadline. A leg never becomes empty again.
/// - Empty: never held. A leg that arrives and settles leaves no mark, unless it is the first of a deal that pledges nothing
///   and of which all legs arrive.
/// - Held: its notes are spent; it can settle, be called off, or be refunded.
/// - Pledged: its deal settled; a closing gives it back, and after the deal's `last` a seizure pays it.
/// - Settled: its payment was queued.
/// - Refunded: its refund was queued, because the deal was called off or the deadline had passed.
/// - Closed: its refund was queued, because the pledge was closed.
enum LegState {
    Empty,
    Held,
    Pledged,
    Settled,
    Refunded,
    Closed
}
