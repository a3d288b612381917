// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IOffices} from "./interfaces/IOffices.sol";

/// @title Timelock
/// @notice What is proposed here happens after a delay, unless a canceller calls it off. The timelock is its own only admin, for ever:
/// its roles and its delay change only by an operation that has itself waited. Times have 256 bits and are in the unit of the chain's
/// block timestamps, whatever that is.
/// @dev A canceller can call off whatever is proposed, his own dismissal included. An operation that is due doesn't expire: it can be
/// executed until it is cancelled.
contract Timelock is TimelockController {
    /// @notice Each list has at least one account and names none twice. No account is 0, and no proposer is a canceller.
    /// @param minDelay the shortest time between a proposal and its execution, not 0
    /// @param proposers may schedule an operation
    /// @param executors may execute one that is due
    /// @param cancellers may cancel one that is not yet executed
    constructor(uint256 minDelay, address[] memory proposers, address[] memory executors, address[] memory cancellers)
        TimelockController(minDelay, new address[](0), new address[](0), address(0))
    {
        if (minDelay == 0) revert IOffices.ZeroDelay();
        _grantAll(PROPOSER_ROLE, proposers);
        _grantAll(EXECUTOR_ROLE, executors);
        _grantAll(CANCELLER_ROLE, cancellers);
    }

    function _grantAll(bytes32 role, address[] memory accounts) private {
        if (accounts.length == 0) revert IOffices.NoHolder(role);
        for (uint256 i = 0; i < accounts.length; i++) {
            if (!_grantRole(role, accounts[i])) revert IOffices.NamedTwice(role, accounts[i]);
        }
    }

    /// @dev Only an operation can set the delay, so this is where a delay of 0 is refused.
    function _execute(address target, uint256 value, bytes calldata data) internal override {
        super._execute(target, value, data);
        if (getMinDelay() == 0) revert IOffices.ZeroDelay();
    }

    /// @dev Every grant comes through here, at construction and later.
    function _grantRole(bytes32 role, address account) internal override returns (bool) {
        if (role == DEFAULT_ADMIN_ROLE && account != address(this)) revert IOffices.AdminIsFixed();
        if (account == address(0)) revert IOffices.ZeroAccount(role);
        bool both = (role == PROPOSER_ROLE && hasRole(CANCELLER_ROLE, account))
            || (role == CANCELLER_ROLE && hasRole(PROPOSER_ROLE, account));
        if (both) revert IOffices.ProposerAndCanceller(account);
        return super._grantRole(role, account);
    }

    /// @dev Every loss of a role comes through here, also one by the holder's own will.
    function _revokeRole(bytes32 role, address account) internal override returns (bool) {
        if (role == DEFAULT_ADMIN_ROLE) revert IOffices.AdminIsFixed();
        return super._revokeRole(role, account);
    }
}
