// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Closing, Deal} from "../types/Deal.sol";
import {ArrivingLeg, Transfer} from "../types/Items.sol";
import {IZContractErrors} from "../interfaces/IZContractErrors.sol";

/// @title Rules of form of deals and closings
/// @notice Every call that takes a deal checks them, so the id of a malformed deal settles nothing and calls nothing off.
library DealForm {
    /// @notice Most payments of a deal or closing.
    uint256 internal constant MAX_PAYMENTS = 16;

    /// @notice Checks a deal and returns its id.
    function check(Deal calldata deal) internal pure returns (bytes32) {
        uint256 n = _checkPayments(deal.payments, 2);
        if (deal.cancelHashes.length != n) revert IZContractErrors.CancelHashCount(deal.cancelHashes.length);
        uint256 pledged = deal.pledged;
        bool isPledge = pledged != 0;
        if (pledged >> n != 0 || isPledge != (deal.closings != 0)) revert IZContractErrors.PledgeMalformed();
        if (isPledge ? deal.last < deal.deadline : deal.last != 0) revert IZContractErrors.LastMalformed();
        return keccak256(abi.encode(deal));
    }

    /// @notice Checks a closing of a deal, and that the deal names it; returns what takes the place of the deal in its legs.
    function checkClosing(Deal calldata deal, bytes32 id, Closing calldata closing) internal pure returns (bytes32) {
        _checkPayments(closing.payments, 1);
        // Money held for a closing waits until the closing's time, so that time must come.
        if (closing.time > deal.last) revert IZContractErrors.ClosingTooLate();
        bytes32 leaf = keccak256(abi.encode(closing.payments, closing.time));
        if (!MerkleProof.verifyCalldata(closing.path, deal.closings, leaf)) revert IZContractErrors.NotAClosing();
        return keccak256(abi.encode(id, leaf));
    }

    /// @notice Refuses a nullifier of leg k that an earlier arriving leg has too: the note would count twice.
    /// @param arriving has bit i set if leg i isn't left out
    function checkNullifiers(ArrivingLeg[] calldata legs, uint256 arriving, uint256 k) internal pure {
        Transfer calldata last = legs[k].transfer;
        for (uint256 i = 0; i < k; i++) {
            if ((arriving >> i) & 1 == 0) continue;
            Transfer calldata other = legs[i].transfer;
            if (_has(last, other.nullifier0) || _has(last, other.nullifier1)) {
                revert IZContractErrors.RepeatedNullifier();
            }
        }
    }

    function _has(Transfer calldata transfer, uint256 nullifier) private pure returns (bool) {
        return transfer.nullifier0 == nullifier || transfer.nullifier1 == nullifier;
    }

    /// @dev A payment listed twice would count one leg twice, and print money.
    function _checkPayments(uint256[] calldata payments, uint256 least) private pure returns (uint256 n) {
        n = payments.length;
        if (n < least || n > MAX_PAYMENTS) revert IZContractErrors.PaymentCount(n);
        uint256 last = payments[0];
        for (uint256 i = 1; i < n; i++) {
            uint256 payment = payments[i];
            if (payment <= last) revert IZContractErrors.PaymentsNotAscending();
            last = payment;
        }
    }
}
