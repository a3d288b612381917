// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LegState} from "../types/Deal.sol";
import {Field} from "./Field.sol";

/// @title Slots of legs
/// @notice A leg is a payment under a deal and a deadline, and has one slot. The key has all three parts: with the payment alone, a payee
/// could hold the payment that he is to receive himself, under a deal of his own, and so stop the right one from being held.
/// A slot is 0 while it is empty, the refund's commitment while the leg is held, that plus `PLEDGE` while it is pledged, and then one of
/// three marks. No mark can be taken for a pledge, because commitments are < r < 2^254.
library Legs {
    /// @notice Added to the refund of a pledged leg.
    uint256 internal constant PLEDGE = 2 ** 255;
    /// @notice The payment was queued.
    uint256 internal constant SETTLED = type(uint256).max;
    /// @notice The refund was queued; the leg was never pledged.
    uint256 internal constant REFUNDED = type(uint256).max - 1;
    /// @notice The refund was queued when the pledge was closed.
    uint256 internal constant CLOSED = type(uint256).max - 2;

    /// @notice The key of a leg's slot: keccak256(abi.encode(payment, deal, deadline)).
    function key(uint256 payment, bytes32 deal, uint64 deadline) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, payment)
            mstore(add(p, 0x20), deal)
            mstore(add(p, 0x40), deadline)
            result := keccak256(p, 0x60)
        }
    }

    /// @notice Whether a slot is that of a held leg.
    function isHeld(uint256 slot) internal pure returns (bool) {
        return slot != 0 && slot < Field.R;
    }

    /// @notice Whether a slot is that of a pledged leg.
    function isPledged(uint256 slot) internal pure returns (bool) {
        return slot > PLEDGE && slot < PLEDGE + Field.R;
    }

    /// @notice The slot in words, and the refund while there is one.
    function describe(uint256 slot) internal pure returns (LegState state, uint256 refund) {
        if (slot == 0) return (LegState.Empty, 0);
        if (isHeld(slot)) return (LegState.Held, slot);
        if (isPledged(slot)) return (LegState.Pledged, slot - PLEDGE);
        if (slot == SETTLED) return (LegState.Settled, 0);
        return (slot == REFUNDED ? LegState.Refunded : LegState.Closed, 0);
    }
}
