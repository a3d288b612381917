// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthority} from "@openzeppelin/contracts/access/manager/IAuthority.sol";

/// @notice An authority that gives each call of a contract to one account.
contract MockAuthority is IAuthority {
    mapping(address target => mapping(bytes4 selector => address)) private holders;

    function give(address target, bytes4 selector, address holder) external {
        holders[target][selector] = holder;
    }

    function canCall(address caller, address target, bytes4 selector) external view returns (bool) {
        return holders[target][selector] == caller;
    }
}
