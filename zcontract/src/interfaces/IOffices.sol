// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthority} from "@openzeppelin/contracts/access/manager/IAuthority.sol";

/// @notice Who holds which office at first, and who governs them. No account is 0 and no list is empty.
/// @param delay time between the proposal of a grant and its earliest execution, in the unit of the chain's block timestamps, not 0
/// @param proposers may schedule an operation of the timelock
/// @param executors may execute one that is due
/// @param cancellers may call one off; none of them is a proposer
/// @param guardian may take an office away from anybody, without delay
/// @param registrar keeps the register of participants
/// @param auditor proposes audit keys
/// @param lister lists tokens
/// @param pauser pauses minting
struct OfficesSetup {
    uint256 delay;
    address[] proposers;
    address[] executors;
    address[] cancellers;
    address guardian;
    address registrar;
    address auditor;
    address lister;
    address pauser;
}

/// @title The offices of a z-contract
/// @notice Says who may call what. The timelock gives an office after its delay; a guardian takes one away at once.
interface IOffices is IAuthority {
    /// @notice The delay is 0: an operation could be executed as soon as it is proposed.
    error ZeroDelay();
    /// @notice A list of the setup is empty, so nobody would hold `role`.
    error NoHolder(bytes32 role);
    /// @notice A role would go to the account 0. For an executor that would mean everybody.
    error ZeroAccount(bytes32 role);
    /// @notice A list of the setup names an account twice.
    error NamedTwice(bytes32 role, address account);
    /// @notice The account would be both proposer and canceller. What one proposes is for others to call off.
    error ProposerAndCanceller(address account);
    /// @notice The role of the only admin can't be given, taken away or laid down.
    error AdminIsFixed();

    /// @notice The only admin. It holds that role for ever.
    function timelock() external view returns (address);
    /// @notice The office to which a call belongs, on any target.
    /// @param selector the first four bytes of the call
    /// @return the role of its office, 0 if the call is nobody's
    function officeOf(bytes4 selector) external pure returns (bytes32);
}
