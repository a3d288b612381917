// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Closing, Deal} from "../types/Deal.sol";
import {ArrivingLeg} from "../types/Items.sol";
import {IZContractErrors} from "../interfaces/IZContractErrors.sol";

/// @title Rules of form of deals and closings
/// @notice Every call that takes a deal checks them, so the id of a malformed deal settles nothing and calls nothing off.
library DealForm {
    /// @notice Most payments of a deal or closing.
    uint256 internal constant MAX_PAYMENTS = 16;

    /// @notice Checks a deal and returns its id.
    function check(Deal calldata deal) internal pure returns (bytes32) {
        uint256 n = deal.payments.length;
        if (n < 2) revert IZContractErrors.PaymentCount(n);
        _checkPayments(deal.payments);
        if (deal.cancelHashes.length != n) revert IZContractErrors.CancelHashCount(deal.cancelHashes.length);
        bool isPledge = deal.pledged != 0;
        if (deal.pledged >> n != 0 || isPledge != (deal.closings != 0)) revert IZContractErrors.PledgeMalformed();
        if (isPledge ? deal.last < deal.deadline : deal.last != 0) revert IZContractErrors.LastMalformed();
        return keccak256(abi.encode(deal));
    }

    /// @notice Checks a closing of a deal, and that the deal names it; returns what takes the place of the deal in its legs.
    function checkClosing(Deal calldata deal, bytes32 id, Closing calldata closing) internal pure returns (bytes32) {
        if (closing.payments.length == 0) revert IZContractErrors.PaymentCount(0);
        _checkPayments(closing.payments);
        // Money held for a closing waits until the closing's time, so that time must come.
        if (closing.time > deal.last) revert IZContractErrors.ClosingTooLate();
        bytes32 leaf = keccak256(abi.encode(closing.payments, closing.time));
        if (!MerkleProof.verifyCalldata(closing.path, deal.closings, leaf)) revert IZContractErrors.NotAClosing();
        return keccak256(abi.encode(id, leaf));
    }

    /// @notice Refuses two equal nullifiers among those of legs[k] and of the legs whose indices `before` lists: the note would count twice.
    function checkNullifiers(ArrivingLeg[] calldata legs, uint256 k, uint256[] memory before, uint256 count)
        internal
        pure
    {
        (uint256 first, uint256 second) = (legs[k].transfer.nullifier0, legs[k].transfer.nullifier1);
        for (uint256 i = 0; i < count; i++) {
            (uint256 a, uint256 b) = (legs[before[i]].transfer.nullifier0, legs[before[i]].transfer.nullifier1);
            if (a == first || a == second || b == first || b == second) revert IZContractErrors.RepeatedNullifier();
        }
    }

    /// @dev A payment listed twice would count one leg twice, and print money.
    function _checkPayments(uint256[] calldata payments) private pure {
        uint256 n = payments.length;
        if (n > MAX_PAYMENTS) revert IZContractErrors.PaymentCount(n);
        for (uint256 i = 1; i < n; i++) {
            if (payments[i] <= payments[i - 1]) revert IZContractErrors.PaymentsNotAscending();
        }
    }
}
