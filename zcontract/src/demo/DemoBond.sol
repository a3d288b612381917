// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title Demo Bond
/// @notice A public token for demonstrations: 18 decimals, minted by its owner at will.
contract DemoBond is ERC20, ERC20Permit, Ownable {
    /// @param owner the account that may mint
    constructor(address owner) ERC20("Demo Bond", "BOND") ERC20Permit("Demo Bond") Ownable(owner) {}

    /// @notice Mints `amount` units to `to`.
    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    /// @notice The number of decimals.
    function decimals() public pure override returns (uint8) {
        return 18;
    }
}
