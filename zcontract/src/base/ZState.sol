// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../interfaces/IZContractEvents.sol";
import {Assets} from "../libraries/Assets.sol";
import {AuditKeys} from "../libraries/AuditKeys.sol";
import {Head} from "../libraries/Head.sol";
import {Participants} from "../libraries/Participants.sol";
import {Queue} from "../libraries/Queue.sol";

/// @title State of the z-contract
/// @notice {ZContract}, {Deals} and {Administration} have it in common: the code of the others runs on the storage of the first.
abstract contract ZState is IZContractEvents, IZContractErrors {
    Head internal _head;
    /// The newest root of the commitment tree, and all that ever were.
    uint256 internal _root;
    mapping(uint256 root => bool) internal _isRoot;
    /// 1 for each spent nullifier: a whole word is written without being read.
    mapping(uint256 nullifier => uint256) internal _spent;
    /// Slots of legs, see {Legs}.
    mapping(bytes32 leg => uint256) internal _legs;
    mapping(bytes32 deal => bool) internal _isOff;
    Queue.State internal _queue;
    Participants.State internal _participants;
    AuditKeys.State internal _audit;
    Assets.State internal _assets;

    /// @dev For calls that move no tokens: they stay out while another does.
    modifier unlocked() {
        _requireUnlocked();
        _;
    }

    function _requireUnlocked() internal view {
        if (_head.locked) revert Locked();
    }

    function _requireSome(uint256 items) internal pure {
        if (items == 0) revert EmptyBatch();
    }

    function _revert(bytes4 reason) internal pure {
        assembly ("memory-safe") {
            mstore(0x00, reason)
            revert(0x00, 0x04)
        }
    }
}
