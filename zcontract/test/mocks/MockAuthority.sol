// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthority} from "@openzeppelin/contracts/access/manager/IAuthority.sol";

/// @notice An authority that gives each call to one account.
contract MockAuthority is IAuthority {
    mapping(bytes4 selector => address) private holders;

    function give(bytes4 selector, address holder) external {
        holders[selector] = holder;
    }

    function canCall(address caller, address, bytes4 selector) external view returns (bool) {
        return holders[selector] == caller;
    }
}
