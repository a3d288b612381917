// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../interfaces/IZContractEvents.sol";
import {Head} from "./Head.sol";

/// @title Queue of leaves that wait for their append
/// @notice Leaves are collected in batches of 64. Of a batch only a running keccak chain is kept: chain' = keccak256(chain, leaf),
/// from 0; whoever appends brings the leaves again. No leaf is 0, so a short batch is told by its trailing zeros.
library Queue {
    /// @notice Leaves of a full batch.
    uint256 internal constant SIZE = 64;
    /// @notice Leaves of the tree.
    uint256 internal constant CAPACITY = 2 ** 32;
    /// @notice Leaves at the end that only refunds, held legs that settle, and what ends a pledge may use.
    uint256 internal constant RESERVE = 2 ** 20;

    struct State {
        /// Chain of the open batch, if that has leaves; else what an earlier one left, so that the first leaf pays no new slot.
        bytes32 open;
        /// Chains of the sealed batches that are not appended.
        mapping(uint256 batch => bytes32) chain;
        /// Leaves of a sealed batch that is not full.
        mapping(uint256 batch => uint8) short;
    }

    /// @dev The end of the queue, held in memory while a call works, so that each slot is written once and one event tells of all
    /// leaves. The first `untold` of `leaves` are those that no event has told of yet: the newest of the open batch.
    struct Cursor {
        uint256 next;
        uint256 openedAt;
        bytes32 chain;
        uint256 untold;
        uint256[] leaves;
    }

    /// @notice Takes the end of the queue into memory, to push at most `n` leaves.
    function load(State storage self, Head memory head, uint256 n) internal view returns (Cursor memory cursor) {
        (cursor.next, cursor.openedAt, cursor.chain) = (head.next, head.openedAt, _open(self, head.next));
        cursor.leaves = new uint256[](n < SIZE ? n : SIZE);
    }

    /// @notice Writes the end of the queue back.
    function save(State storage self, Head storage head, Cursor memory cursor) internal {
        _tell(cursor);
        (head.next, head.openedAt) = (uint40(cursor.next), uint64(cursor.openedAt));
        if (cursor.next % SIZE != 0) self.open = cursor.chain;
    }

    /// @notice Whether `n` leaves fit in front of the reserve.
    function hasRoom(Cursor memory cursor, uint256 n) internal pure returns (bool) {
        return cursor.next + n <= CAPACITY - RESERVE;
    }

    /// @notice Whether `n` leaves fit at all, the reserve included.
    function hasPlace(Cursor memory cursor, uint256 n) internal pure returns (bool) {
        return cursor.next + n <= CAPACITY;
    }

    /// @notice Queues one leaf; the 64th seals the batch. The caller has refused 0.
    function push(State storage self, Cursor memory cursor, uint256 leaf) internal {
        uint256 position = cursor.next;
        if (position >= CAPACITY) revert IZContractErrors.TreeFull();
        if (position % SIZE == 0) cursor.openedAt = block.timestamp;
        cursor.chain = link(cursor.chain, leaf);
        uint256 n = cursor.untold;
        cursor.leaves[n] = leaf;
        unchecked {
            // Both are below CAPACITY.
            (cursor.untold, position) = (n + 1, position + 1);
        }
        cursor.next = position;
        if (position % SIZE != 0) return;
        _tell(cursor);
        self.chain[position / SIZE - 1] = cursor.chain;
        (cursor.chain, cursor.openedAt) = (0, 0);
        emit IZContractEvents.Sealed(uint64(position / SIZE - 1), uint8(SIZE));
    }

    /// @notice Closes a short batch whose first leaf is older than `age`.
    function seal(State storage self, Head storage head, uint64 age) internal {
        (uint256 index, uint8 count) = (head.next / SIZE, uint8(head.next % SIZE));
        if (count == 0 || block.timestamp - head.openedAt <= age) revert IZContractErrors.NotSealable();
        (self.short[index], self.chain[index]) = (count, self.open);
        (head.next, head.openedAt) = (uint40((index + 1) * SIZE), 0);
        emit IZContractEvents.Sealed(uint64(index), count);
    }

    /// @notice Takes the oldest sealed batch off the queue, if `leaves` are its leaves padded with zeros.
    function take(State storage self, Head storage head, uint256[64] calldata leaves) internal returns (uint64 index) {
        index = head.appended;
        if (index == head.next / SIZE) revert IZContractErrors.NothingToAppend();
        bytes32 chain;
        uint256 i = 0;
        for (; i < SIZE && leaves[i] != 0; i++) {
            chain = link(chain, leaves[i]);
        }
        for (; i < SIZE; i++) {
            if (leaves[i] != 0) revert IZContractErrors.LeavesMismatch();
        }
        if (chain != self.chain[index]) revert IZContractErrors.LeavesMismatch();
        delete self.chain[index];
        head.appended = uint32(index + 1);
    }

    /// @notice Running chain, number of leaves, and whether the batch takes no more.
    function batch(State storage self, Head storage head, uint64 index)
        internal
        view
        returns (bytes32 chain, uint8 count, bool isSealed)
    {
        (uint256 open, uint8 opened) = (head.next / SIZE, uint8(head.next % SIZE));
        if (index > open) return (0, 0, false);
        if (index == open) return (_open(self, head.next), opened, false);
        count = self.short[index];
        return (self.chain[index], count == 0 ? uint8(SIZE) : count, true);
    }

    /// @notice keccak256(chain, leaf).
    function link(bytes32 chain, uint256 leaf) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            mstore(0x00, chain)
            mstore(0x20, leaf)
            result := keccak256(0x00, 0x40)
        }
    }

    /// @dev Chain of the open batch.
    function _open(State storage self, uint256 next) private view returns (bytes32) {
        return next % SIZE == 0 ? bytes32(0) : self.open;
    }

    /// @dev Emits the leaves that are not told yet.
    function _tell(Cursor memory cursor) private {
        (uint256 n, uint256[] memory leaves) = (cursor.untold, cursor.leaves);
        if (n == 0) return;
        uint256 room = leaves.length;
        assembly ("memory-safe") {
            mstore(leaves, n)
        }
        emit IZContractEvents.Queued(cursor.next - n, leaves);
        assembly ("memory-safe") {
            mstore(leaves, room)
        }
        cursor.untold = 0;
    }
}
