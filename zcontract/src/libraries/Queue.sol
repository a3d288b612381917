// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../interfaces/IZContract.sol";

/// @title Queue of leaves that wait for their append
/// @notice Leaves are collected in batches of 64. Of a batch only a running keccak chain is kept: chain' = keccak256(chain, leaf),
/// from 0; whoever appends brings the leaves again. No leaf is 0, so a short batch is told by its trailing zeros.
library Queue {
    /// @notice Leaves of a full batch.
    uint256 internal constant SIZE = 64;
    /// @notice Leaves of the tree.
    uint256 internal constant CAPACITY = 2 ** 32;
    /// @notice Leaves at the end that only refunds, cancels, settlements and the change of burns may use.
    uint256 internal constant RESERVE = 2 ** 20;

    /// @dev One slot.
    struct Head {
        uint64 open;
        uint64 appended;
        uint64 openedAt;
        uint8 count;
    }

    struct State {
        Head head;
        mapping(uint64 batch => bytes32) chain;
        /// Leaves of a sealed batch that is not full.
        mapping(uint64 batch => uint8) short;
    }

    /// @dev The end of the queue, held in memory while a call works, so that each slot is written once.
    struct Cursor {
        Head head;
        bytes32 chain;
    }

    /// @notice Takes the end of the queue into memory.
    function load(State storage self) internal view returns (Cursor memory cursor) {
        cursor.head = self.head;
        cursor.chain = self.chain[cursor.head.open];
    }

    /// @notice Writes the end of the queue back.
    function save(State storage self, Cursor memory cursor) internal {
        self.head = cursor.head;
        if (cursor.head.count != 0) self.chain[cursor.head.open] = cursor.chain;
    }

    /// @notice Whether `n` leaves fit in front of the reserve.
    function hasRoom(Cursor memory cursor, uint256 n) internal pure returns (bool) {
        return _position(cursor.head) + n <= CAPACITY - RESERVE;
    }

    /// @notice Queues one leaf; the 64th seals the batch. The caller has refused 0.
    function push(State storage self, Cursor memory cursor, uint256 leaf) internal {
        Head memory head = cursor.head;
        uint256 position = _position(head);
        if (position >= CAPACITY) revert IZContract.TreeFull();
        if (head.count == 0) head.openedAt = uint64(block.timestamp);
        cursor.chain = link(cursor.chain, leaf);
        emit IZContract.Queued(position, leaf);
        if (++head.count == SIZE) {
            self.chain[head.open] = cursor.chain;
            emit IZContract.Sealed(head.open, head.count);
            _open(cursor);
        }
    }

    /// @notice Closes a short batch whose first leaf is older than `age`.
    function seal(State storage self, uint64 age) internal {
        Cursor memory cursor = load(self);
        Head memory head = cursor.head;
        if (head.count == 0 || block.timestamp - head.openedAt <= age) revert IZContract.NotSealable();
        self.short[head.open] = head.count;
        emit IZContract.Sealed(head.open, head.count);
        _open(cursor);
        self.head = cursor.head;
    }

    /// @notice Takes the oldest sealed batch off the queue, if `leaves` are its leaves padded with zeros.
    function take(State storage self, uint256[64] calldata leaves) internal returns (uint64 index) {
        Head memory head = self.head;
        index = head.appended;
        if (index == head.open) revert IZContract.NothingToAppend();
        bytes32 chain;
        uint256 i = 0;
        for (; i < SIZE && leaves[i] != 0; i++) {
            chain = link(chain, leaves[i]);
        }
        for (; i < SIZE; i++) {
            if (leaves[i] != 0) revert IZContract.LeavesMismatch();
        }
        if (chain != self.chain[index]) revert IZContract.LeavesMismatch();
        delete self.chain[index];
        self.head.appended = index + 1;
    }

    /// @notice Running chain, number of leaves, and whether the batch takes no more.
    function batch(State storage self, uint64 index) internal view returns (bytes32 chain, uint8 count, bool isSealed) {
        Head memory head = self.head;
        if (index > head.open) return (0, 0, false);
        if (index == head.open) return (self.chain[index], head.count, false);
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

    function _open(Cursor memory cursor) private pure {
        cursor.head.open++;
        cursor.head.count = 0;
        cursor.head.openedAt = 0;
        cursor.chain = 0;
    }

    function _position(Head memory head) private pure returns (uint256) {
        return head.open * SIZE + head.count;
    }
}
