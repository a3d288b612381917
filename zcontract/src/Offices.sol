// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IAuthority} from "@openzeppelin/contracts/access/manager/IAuthority.sol";
import {IOffices, OfficesSetup} from "./interfaces/IOffices.sol";
import {IZContract} from "./interfaces/IZContract.sol";
import {Timelock} from "./Timelock.sol";

/// @title Offices
/// @notice A z-contract asks here whether a caller holds the office that a call belongs to. Its only admin is a timelock that it creates
/// itself, so one transaction decides every role, and nobody can have got one before or beside it. An office is given by an operation of
/// the timelock; it is taken away by a guardian without delay, or by the timelock; and its holder may lay it down.
/// @dev A holder acts without delay. Where the lister or the auditor is to act with one, the office is held by a timelock: by this one,
/// whose address is that of the first contract that Offices creates, or by another that is deployed before.
/// A guardian stops a holder, not a grant: one that is already scheduled is called off by a canceller. Nothing here keeps time but the
/// timelock, which counts in 256 bits.
contract Offices is IOffices, AccessControl {
    /// @notice May change the participants tree.
    bytes32 public constant REGISTRAR_ROLE = keccak256("REGISTRAR_ROLE");
    /// @notice May propose audit keys.
    bytes32 public constant AUDITOR_ROLE = keccak256("AUDITOR_ROLE");
    /// @notice May list tokens.
    bytes32 public constant LISTER_ROLE = keccak256("LISTER_ROLE");
    /// @notice May pause minting.
    bytes32 public constant PAUSER_ROLE = keccak256("PAUSER_ROLE");
    /// @notice May take every office away but a guardian's.
    bytes32 public constant GUARDIAN_ROLE = keccak256("GUARDIAN_ROLE");

    /// @inheritdoc IOffices
    address public immutable timelock;

    /// @param setup see {OfficesSetup}; one account may hold several offices
    constructor(OfficesSetup memory setup) {
        timelock = address(new Timelock(setup.delay, setup.proposers, setup.executors, setup.cancellers));
        super._grantRole(DEFAULT_ADMIN_ROLE, timelock);
        _grantRole(GUARDIAN_ROLE, setup.guardian);
        _grantRole(REGISTRAR_ROLE, setup.registrar);
        _grantRole(AUDITOR_ROLE, setup.auditor);
        _grantRole(LISTER_ROLE, setup.lister);
        _grantRole(PAUSER_ROLE, setup.pauser);
    }

    /// @inheritdoc IAuthority
    /// @dev The answer is the same for every target. A selector without an office must not reach `hasRole`: its role 0 is the admin's.
    function canCall(address caller, address, bytes4 selector) external view returns (bool) {
        bytes32 office = officeOf(selector);
        return office != 0 && hasRole(office, caller);
    }

    /// @inheritdoc IOffices
    function officeOf(bytes4 selector) public pure returns (bytes32) {
        if (selector == IZContract.updateParticipants.selector) return REGISTRAR_ROLE;
        if (selector == IZContract.proposeAuditKey.selector) return AUDITOR_ROLE;
        if (selector == IZContract.list.selector) return LISTER_ROLE;
        if (selector == IZContract.pauseMint.selector) return PAUSER_ROLE;
        return 0;
    }

    /// @notice Takes `role` away from `account`. A guardian may, unless it is a guardian's; the timelock may in any case.
    function revokeRole(bytes32 role, address account) public override {
        if (role == GUARDIAN_ROLE || !hasRole(GUARDIAN_ROLE, _msgSender())) _checkRole(DEFAULT_ADMIN_ROLE);
        _revokeRole(role, account);
    }

    /// @dev Every grant after that of the admin comes through here.
    function _grantRole(bytes32 role, address account) internal override returns (bool) {
        if (role == DEFAULT_ADMIN_ROLE) revert AdminIsFixed();
        if (account == address(0)) revert ZeroAccount(role);
        return super._grantRole(role, account);
    }

    /// @dev Every loss of a role comes through here, also one by the holder's own will.
    function _revokeRole(bytes32 role, address account) internal override returns (bool) {
        if (role == DEFAULT_ADMIN_ROLE) revert AdminIsFixed();
        return super._revokeRole(role, account);
    }
}
