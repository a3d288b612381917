// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Head} from "../libraries/Head.sol";
import {Participants} from "../libraries/Participants.sol";
import {ZState} from "./ZState.sol";

/// @title What all items that spend notes have in common
abstract contract Spends is ZState {
    using Participants for Participants.State;

    uint64 internal immutable AUDIT_GRACE;

    /// @param grace time for which the previous audit epoch is accepted
    constructor(uint64 grace) {
        AUDIT_GRACE = grace;
    }

    /// @dev Why two notes can't be spent, 0 if they can.
    function _spendable(
        uint256 nullifier0,
        uint256 nullifier1,
        uint256 root,
        uint256 participants,
        uint256 auditY,
        Head memory head
    ) internal view returns (bytes4) {
        if (_spent[nullifier0] != 0 || _spent[nullifier1] != 0) return NullifierSpent.selector;
        if (!_isRoot[root]) return UnknownRoot.selector;
        if (!_participants.accepts(head, participants)) return StaleParticipants.selector;
        if (auditY == 0) return StaleEpoch.selector;
        return 0;
    }

    /// @dev Alone an item reverts with the reason, among others it is skipped.
    function _skip(uint256 index, uint256 length, uint256 nullifier0, bytes4 reason) internal {
        if (length == 1) _revert(reason);
        emit Skipped(index, nullifier0, reason);
    }
}
