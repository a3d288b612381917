// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../interfaces/IZContractErrors.sol";
import {BurnItem, ConsolidationItem, DistributionItem, MintItem, Transfer} from "../types/Items.sol";
import {Field} from "./Field.sol";

/// @title Rules of form of items
/// @notice What an item must satisfy whatever the state; an item that does not can never be accepted, so it reverts even in a batch.
/// The fields of the statement are range-checked where the evaluation reads them.
library Form {
    uint256 private constant MAX_AMOUNT = 2 ** 120 - 1;

    /// @notice Checks a mint.
    function check(MintItem calldata item) internal pure {
        _amount(item.amount);
        _commitment(item.commitment);
        Field.check(item.salt);
    }

    /// @notice Checks a transfer.
    function check(Transfer calldata transfer) internal pure {
        _nullifiers(transfer.nullifier0, transfer.nullifier1);
        _commitment(transfer.payment);
        _commitment(transfer.change);
        _commitment(transfer.refund);
    }

    /// @notice Checks a distribution.
    function check(DistributionItem calldata item) internal pure {
        _nullifiers(item.nullifier0, item.nullifier1);
        for (uint256 i = 0; i < 8; i++) {
            _commitment(item.payments[i]);
        }
        _commitment(item.change);
    }

    /// @notice Checks a consolidation.
    function check(ConsolidationItem calldata item) internal pure {
        for (uint256 i = 1; i < 8; i++) {
            for (uint256 k = 0; k < i; k++) {
                _nullifiers(item.nullifiers[k], item.nullifiers[i]);
            }
        }
        _commitment(item.output);
    }

    /// @notice Checks a burn. Its change may be 0: then there is none.
    function check(BurnItem calldata item) internal view {
        _nullifiers(item.nullifier0, item.nullifier1);
        _amount(item.value);
        if (item.recipient == address(0) || item.recipient == address(this)) {
            revert IZContractErrors.RecipientRefused(item.recipient);
        }
    }

    function _nullifiers(uint256 nullifier0, uint256 nullifier1) private pure {
        if (nullifier0 == 0 || nullifier1 == 0) revert IZContractErrors.ZeroNullifier();
        if (nullifier0 == nullifier1) revert IZContractErrors.RepeatedNullifier();
    }

    function _commitment(uint256 commitment) private pure {
        if (commitment == 0) revert IZContractErrors.ZeroCommitment();
    }

    function _amount(uint256 amount) private pure {
        if (amount == 0 || amount > MAX_AMOUNT) revert IZContractErrors.AmountOutOfRange(amount);
    }
}
