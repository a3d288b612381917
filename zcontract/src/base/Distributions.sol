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
import {DistributionItem} from "../types/Items.sol";
import {Spends} from "./Spends.sol";

/// @title Distributions
/// @notice What they do stands at {IZContract}.
abstract contract Distributions is IZContract, Spends {
    using AuditKeys for AuditKeys.State;
    using Proofs for Proofs.Batch;
    using Queue for Queue.State;
    using Queue for Queue.Cursor;

    /// @dev Leaves of a distribution: its payments and its change.
    uint256 private constant LEAVES = 9;

    address internal immutable DISTRIBUTION_VERIFIER;

    /// @param verifier verifier of the distribution circuit, 0 if there is none
    constructor(address verifier) {
        DISTRIBUTION_VERIFIER = verifier;
    }

    /// @inheritdoc IZContract
    function distribute(DistributionItem[] calldata items) external unlocked {
        _requireSome(items.length);
        Proofs.Batch memory proofs = Proofs.allocate(items.length);
        Head memory head = _head;
        Queue.Cursor memory cursor = _queue.load(head, LEAVES * items.length);
        for (uint256 i = 0; i < items.length; i++) {
            DistributionItem calldata item = items[i];
            (bytes4 reason, uint256 challenge, uint256 evaluation) = _checkDistribution(item, head, cursor);
            if (reason != 0) {
                _skip(i, items.length, item.nullifier0, reason);
                continue;
            }
            proofs.add(item.proof, challenge, evaluation);
            _distribute(item, cursor);
        }
        _queue.save(_head, cursor);
        proofs.verify(DISTRIBUTION_VERIFIER);
    }

    /// @dev Form, which reverts, then the public inputs, then state: why the item can't be carried out now, 0 if it can.
    function _checkDistribution(DistributionItem calldata item, Head memory head, Queue.Cursor memory cursor)
        private
        view
        returns (bytes4 reason, uint256 challenge, uint256 evaluation)
    {
        Form.check(item);
        uint256 auditY = _audit.accepted(head, item.epoch, AUDIT_GRACE);
        (challenge, evaluation) = Statement.ofDistribution(item, auditY, Context.ofDistribution(item));
        (uint256 nullifier0, uint256 nullifier1) = (item.nullifier0, item.nullifier1);
        reason = _spendable(nullifier0, nullifier1, item.root, item.participants, auditY, head);
        if (reason == 0 && !cursor.hasRoom(LEAVES)) reason = TreeFull.selector;
    }

    function _distribute(DistributionItem calldata item, Queue.Cursor memory cursor) private {
        _spent[item.nullifier0] = 1;
        _spent[item.nullifier1] = 1;
        emit Distributed(
            item.nullifier0,
            item.nullifier1,
            item.payments,
            item.change,
            item.epoch,
            item.ephemeral,
            item.audit,
            item.ciphertexts
        );
        for (uint256 i = 0; i < 8; i++) {
            _queue.push(cursor, item.payments[i]);
        }
        _queue.push(cursor, item.change);
    }
}
