// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DemoToken} from "./DemoToken.sol";

/// @title Demo Bond
/// @notice A public token for demonstrations: 18 decimals, minted by its owner at will.
contract DemoBond is DemoToken {
    /// @param owner the account that may mint
    constructor(address owner) DemoToken("Demo Bond", "BOND", 18, owner) {}
}
