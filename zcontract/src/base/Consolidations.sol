// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../interfaces/IZContract.sol";
import {AuditKeys} from "../libraries/AuditKeys.sol";
import {Context} from "../libraries/Context.sol";
import {Form} from "../libraries/Form.sol";
import {Head} from "../libraries/Head.sol";
import {Proofs} from "../libraries/Proofs.sol";
import {Queue} from "../libraries/Queue.sol";
import {Statement} from "../libraries/Statement.sol";
import {ConsolidationItem} from "../types/Items.sol";
import {Spends} from "./Spends.sol";

/// @title Consolidations
/// @notice What they do stands at {IZContract}.
abstract contract Consolidations is IZContract, Spends {
    using AuditKeys for AuditKeys.State;
    using Proofs for Proofs.Batch;
    using Queue for Queue.State;
    using Queue for Queue.Cursor;

    address internal immutable CONSOLIDATION_VERIFIER;

    /// @param verifier verifier of the consolidation circuit, 0 if there is none
    constructor(address verifier) {
        CONSOLIDATION_VERIFIER = verifier;
    }

    /// @inheritdoc IZContract
    function consolidate(ConsolidationItem[] calldata items) external unlocked {
        _requireSome(items.length);
        Proofs.Batch memory proofs = Proofs.allocate(items.length);
        Head memory head = _head;
        Queue.Cursor memory cursor = _queue.load(head, items.length);
        for (uint256 i = 0; i < items.length; i++) {
            ConsolidationItem calldata item = items[i];
            (bytes4 reason, uint256 challenge, uint256 evaluation) = _checkConsolidation(item, head, cursor);
            if (reason != 0) {
                _skip(i, items.length, item.nullifiers[0], reason);
                continue;
            }
            proofs.add(item.proof, challenge, evaluation);
            _consolidate(item, cursor);
        }
        _queue.save(_head, cursor);
        proofs.verify(CONSOLIDATION_VERIFIER);
    }

    /// @dev Form, which reverts, then the public inputs, then state: why the item can't be carried out now, 0 if it can.
    function _checkConsolidation(ConsolidationItem calldata item, Head memory head, Queue.Cursor memory cursor)
        private
        view
        returns (bytes4 reason, uint256 challenge, uint256 evaluation)
    {
        Form.check(item);
        uint256 auditY = _audit.accepted(head, item.epoch, AUDIT_GRACE);
        (challenge, evaluation) = Statement.ofConsolidation(item, auditY, Context.ofConsolidation(item));
        reason = _allSpendable(item, auditY, head);
        if (reason == 0 && !cursor.hasRoom(1)) reason = TreeFull.selector;
    }

    /// @dev Why the eight notes can't be spent, 0 if they can.
    function _allSpendable(ConsolidationItem calldata item, uint256 auditY, Head memory head)
        private
        view
        returns (bytes4)
    {
        uint256[8] calldata nullifiers = item.nullifiers;
        for (uint256 i = 2; i < 8; i++) {
            if (_spent[nullifiers[i]] != 0) return NullifierSpent.selector;
        }
        return _spendable(nullifiers[0], nullifiers[1], item.root, item.participants, auditY, head);
    }

    function _consolidate(ConsolidationItem calldata item, Queue.Cursor memory cursor) private {
        for (uint256 i = 0; i < 8; i++) {
            _spent[item.nullifiers[i]] = 1;
        }
        emit Consolidated(item.nullifiers, item.output, item.epoch, item.ephemeral, item.audit);
        _queue.push(cursor, item.output);
    }
}
