// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Field} from "./Field.sol";
import {BurnItem, ConsolidationItem, DistributionItem, MintItem, Transfer} from "../types/Items.sol";

/// @title The context of a proof (spec 8)
/// @notice Binds a proof to this chain, this contract, and everything in the item that is neither the proof nor a field of its statement.
library Context {
    uint8 private constant MINT = 1;
    uint8 private constant TRANSFER = 2;
    uint8 private constant LEG = 3;
    uint8 private constant BURN = 4;
    uint8 private constant JOINT = 5;
    uint8 private constant DISTRIBUTION = 6;
    uint8 private constant CONSOLIDATION = 7;

    /// @notice Context of a mint paid by `payer`.
    function ofMint(MintItem calldata item, address payer) internal view returns (uint256) {
        return _reduce(abi.encode(block.chainid, address(this), MINT, payer, item.epoch, item.salt));
    }

    /// @notice Context of a transfer that is no leg.
    function ofTransfer(Transfer calldata transfer) internal view returns (uint256) {
        bytes32 note = _hash(transfer.ciphertext);
        return _reduce(abi.encode(block.chainid, address(this), TRANSFER, transfer.epoch, note));
    }

    /// @notice Context of a leg of `deal`, which may be a closing. A joint one can't be held, so who sees it can only carry it out.
    function ofLeg(Transfer calldata transfer, bytes32 deal, uint64 deadline, bool joint)
        internal
        view
        returns (uint256)
    {
        uint8 kind = joint ? JOINT : LEG;
        bytes32 note = _hash(transfer.ciphertext);
        return _reduce(abi.encode(block.chainid, address(this), kind, transfer.epoch, note, deal, deadline));
    }

    /// @notice Context of a distribution: one hash covers its eight ciphertexts.
    function ofDistribution(DistributionItem calldata item) internal view returns (uint256) {
        bytes32 notes = _hash(item.ciphertexts);
        return _reduce(abi.encode(block.chainid, address(this), DISTRIBUTION, item.epoch, notes));
    }

    /// @notice Context of a consolidation.
    function ofConsolidation(ConsolidationItem calldata item) internal view returns (uint256) {
        return _reduce(abi.encode(block.chainid, address(this), CONSOLIDATION, item.epoch));
    }

    /// @notice Context of a burn.
    function ofBurn(BurnItem calldata item) internal view returns (uint256) {
        return _reduce(abi.encode(block.chainid, address(this), BURN, item.epoch, item.recipient));
    }

    function _hash(bytes32[6] calldata ciphertext) private pure returns (bytes32 result) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            calldatacopy(p, ciphertext, 0xc0)
            result := keccak256(p, 0xc0)
        }
    }

    function _hash(bytes32[6][8] calldata ciphertexts) private pure returns (bytes32 result) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            calldatacopy(p, ciphertexts, 0x600)
            result := keccak256(p, 0x600)
        }
    }

    function _reduce(bytes memory tuple) private pure returns (uint256) {
        return uint256(keccak256(tuple)) % Field.R;
    }
}
