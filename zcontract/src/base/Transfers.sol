// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AuditKeys} from "../libraries/AuditKeys.sol";
import {Form} from "../libraries/Form.sol";
import {Head} from "../libraries/Head.sol";
import {Statement} from "../libraries/Statement.sol";
import {Transfer} from "../types/Items.sol";
import {Spends} from "./Spends.sol";

/// @title What plain transfers and all legs have in common
abstract contract Transfers is Spends {
    using AuditKeys for AuditKeys.State;

    address internal immutable TRANSFER_VERIFIER;

    /// @param transferVerifier verifier of the transfer circuit, 0 if there is none
    constructor(address transferVerifier) {
        TRANSFER_VERIFIER = transferVerifier;
    }

    /// @dev Form, which reverts, then the public inputs, then state: why the transfer can't be carried out now, 0 if it can.
    function _checkTransfer(Transfer calldata transfer, uint256 context, Head memory head)
        internal
        view
        returns (bytes4 reason, uint256 challenge, uint256 evaluation)
    {
        Form.check(transfer);
        uint256 auditY = _audit.accepted(head, transfer.epoch, AUDIT_GRACE);
        (challenge, evaluation) = Statement.ofTransfer(transfer, auditY, context);
        (uint256 nullifier0, uint256 nullifier1) = (transfer.nullifier0, transfer.nullifier1);
        reason = _spendable(nullifier0, nullifier1, transfer.root, transfer.participants, auditY, head);
    }

    /// @dev Spends the notes of a checked transfer. What it issues is the caller's.
    function _spend(Transfer calldata transfer, bytes32 deal) internal {
        _spent[transfer.nullifier0] = 1;
        _spent[transfer.nullifier1] = 1;
        emit Transferred(
            transfer.nullifier0,
            transfer.nullifier1,
            transfer.payment,
            transfer.change,
            transfer.refund,
            deal,
            transfer.epoch,
            transfer.ephemeral,
            transfer.audit,
            transfer.ciphertext
        );
    }
}
