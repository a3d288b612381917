// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What nearly every call reads, in one slot
/// @param next position of the next leaf, batch * 64 + slot; at most 2^32
/// @param appended number of batches in the tree
/// @param openedAt time of the open batch's first leaf, 0 before it
/// @param epoch the current audit epoch
/// @param generation the current generation of participants, from 1: an unknown root, whose generation is 0, is never accepted
/// @param locked a call that moves tokens is under way
/// @param mintPaused whether minting is paused
struct Head {
    uint40 next;
    uint32 appended;
    uint64 openedAt;
    uint32 epoch;
    uint32 generation;
    bool locked;
    bool mintPaused;
}
