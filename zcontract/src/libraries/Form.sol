// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract, MintItem, TransferItem, BurnItem} from "../interfaces/IZContract.sol";
import {Field} from "./Field.sol";

/// @title Rules of form
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

    /// @notice Checks a transfer or leg.
    function check(TransferItem calldata item) internal pure {
        _nullifiers(item.nullifier0, item.nullifier1);
        _commitment(item.payment);
        _commitment(item.change);
        _commitment(item.refund);
        uint256 counter = item.leg.counter;
        if (counter == 0) {
            if (item.leg.deadline != 0 || item.leg.cancelHash != 0) revert IZContract.NotALeg();
            return;
        }
        Field.check(counter);
        if (counter == item.payment) revert IZContract.CounterIsPayment();
    }

    /// @notice Checks a burn.
    function check(BurnItem calldata item) internal view {
        _nullifiers(item.nullifier0, item.nullifier1);
        _commitment(item.change);
        _amount(item.value);
        if (item.recipient == address(0) || item.recipient == address(this)) {
            revert IZContract.RecipientRefused(item.recipient);
        }
    }

    function _nullifiers(uint256 nullifier0, uint256 nullifier1) private pure {
        if (nullifier0 == 0 || nullifier1 == 0) revert IZContract.ZeroNullifier();
        if (nullifier0 == nullifier1) revert IZContract.RepeatedNullifier();
    }

    function _commitment(uint256 commitment) private pure {
        if (commitment == 0) revert IZContract.ZeroCommitment();
    }

    function _amount(uint256 amount) private pure {
        if (amount == 0 || amount > MAX_AMOUNT) revert IZContract.AmountOutOfRange(amount);
    }
}
