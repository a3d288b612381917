// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthority} from "@openzeppelin/contracts/access/manager/IAuthority.sol";
import {Assets} from "./libraries/Assets.sol";
import {AuditKeys} from "./libraries/AuditKeys.sol";
import {Participants} from "./libraries/Participants.sol";
import {ZState} from "./base/ZState.sol";

/// @title Calls of the offices
/// @notice Deployed by the z-contract, which lets this code run on its own storage (delegatecall): what the calls do stands at
/// {IZContract}. Called directly it works on a storage of its own, which nothing reads.
contract Administration is ZState {
    using Assets for Assets.State;
    using AuditKeys for AuditKeys.State;
    using Participants for Participants.State;

    address private immutable AUTHORITY;
    uint64 private immutable AUDIT_DELAY;

    /// @dev The selector decides which office a call belongs to.
    modifier authorized() {
        if (!IAuthority(AUTHORITY).canCall(msg.sender, address(this), msg.sig)) revert Unauthorized(msg.sender);
        _;
    }

    /// @param authority says who may use the calls of the offices
    /// @param auditDelay time between the proposal of an audit key and its activation
    constructor(address authority, uint64 auditDelay) {
        (AUTHORITY, AUDIT_DELAY) = (authority, auditDelay);
    }

    /// @notice See {IZContract-list}.
    function list(address token, bool listed) external authorized {
        _assets.list(token, listed);
    }

    /// @notice See {IZContract-updateParticipants}.
    function updateParticipants(
        uint256 oldRoot,
        uint32[] calldata indices,
        uint256[] calldata leaves,
        uint256 newRoot,
        bool newGeneration
    ) external authorized {
        _participants.update(_head, oldRoot, indices, leaves, newRoot, newGeneration);
    }

    /// @notice See {IZContract-proposeAuditKey}.
    function proposeAuditKey(uint256 x, uint256 y) external authorized {
        _audit.propose(x, y, AUDIT_DELAY);
    }

    /// @notice See {IZContract-activateAuditKey}.
    function activateAuditKey() external {
        _audit.activate(_head);
    }

    /// @notice See {IZContract-pauseMint}.
    function pauseMint(bool paused) external authorized {
        _head.mintPaused = paused;
        emit MintPaused(paused);
    }
}
