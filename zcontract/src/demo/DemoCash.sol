// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DemoToken} from "./DemoToken.sol";

/// @title Demo Cash
/// @notice A public token for demonstrations: 6 decimals, minted by its owner at will.
contract DemoCash is DemoToken {
    /// @param owner the account that may mint
    constructor(address owner) DemoToken("Demo Cash", "CASH", 6, owner) {}
}
