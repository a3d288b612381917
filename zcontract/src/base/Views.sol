// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../interfaces/IZContract.sol";
import {Assets} from "../libraries/Assets.sol";
import {Head} from "../libraries/Head.sol";
import {Legs} from "../libraries/Legs.sol";
import {Queue} from "../libraries/Queue.sol";
import {LegState} from "../types/Deal.sol";
import {ZState} from "./ZState.sol";

/// @title Views of the z-contract's state
abstract contract Views is IZContract, ZState {
    using Queue for Queue.State;

    /// @inheritdoc IZContract
    function root() external view returns (uint256) {
        return _root;
    }

    /// @inheritdoc IZContract
    function isRoot(uint256 value) external view returns (bool) {
        return _isRoot[value];
    }

    /// @inheritdoc IZContract
    function isSpent(uint256 nullifier) external view returns (bool) {
        return _spent[nullifier] != 0;
    }

    /// @inheritdoc IZContract
    function participants() external view returns (uint256 current, uint32 generation) {
        return (_participants.current, _head.generation);
    }

    /// @inheritdoc IZContract
    function generationOf(uint256 value) external view returns (uint32) {
        return _participants.generations[value];
    }

    /// @inheritdoc IZContract
    function participantLeaf(uint32 index) external view returns (uint256) {
        return _participants.leaves[index];
    }

    /// @inheritdoc IZContract
    function auditEpoch() external view returns (uint64 epoch, uint256 y, uint64 activatedAt) {
        epoch = _head.epoch;
        return (epoch, _audit.keys[epoch].y, _audit.activatedAt);
    }

    /// @inheritdoc IZContract
    function auditKey(uint64 epoch) external view returns (uint256 x, uint256 y) {
        return (_audit.keys[epoch].x, _audit.keys[epoch].y);
    }

    /// @inheritdoc IZContract
    function auditProposal() external view returns (uint256 x, uint256 y, uint64 activeFrom) {
        return (_audit.proposal.x, _audit.proposal.y, _audit.activeFrom);
    }

    /// @inheritdoc IZContract
    function leg(uint256 payment, bytes32 deal, uint64 deadline)
        external
        view
        returns (LegState state, uint256 refundCommitment)
    {
        return Legs.describe(_legs[Legs.key(payment, deal, deadline)]);
    }

    /// @inheritdoc IZContract
    function isOff(bytes32 deal) external view returns (bool) {
        return _isOff[deal];
    }

    /// @inheritdoc IZContract
    function asset(address token) external view returns (bool listed, uint256 supply) {
        Assets.Record memory record = _assets.records[token];
        return (record.listed, record.supply);
    }

    /// @inheritdoc IZContract
    function credit(address token, address recipient) external view returns (uint256) {
        return _assets.credits[token][recipient];
    }

    /// @inheritdoc IZContract
    function queue() external view returns (uint64 nextBatch, uint8 count, uint64 openedAt, uint64 appended) {
        Head memory head = _head;
        return (uint64(head.next / Queue.SIZE), uint8(head.next % Queue.SIZE), head.openedAt, head.appended);
    }

    /// @inheritdoc IZContract
    function batch(uint64 index) external view returns (bytes32 chain, uint8 count, bool isSealed) {
        return _queue.batch(_head, index);
    }

    /// @inheritdoc IZContract
    function mintPaused() external view returns (bool) {
        return _head.mintPaused;
    }
}
