// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title Demo Token
/// @notice A public token for demonstrations, with any name and number of decimals, minted by its owner at will.
contract DemoToken is ERC20, ERC20Permit, Ownable {
    uint8 private immutable _decimals;

    /// @param name_ the token's name
    /// @param symbol_ the token's symbol
    /// @param decimals_ the number of decimals
    /// @param owner the account that may mint
    constructor(string memory name_, string memory symbol_, uint8 decimals_, address owner)
        ERC20(name_, symbol_)
        ERC20Permit(name_)
        Ownable(owner)
    {
        _decimals = decimals_;
    }

    /// @notice Mints `amount` units to `to`.
    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    /// @notice The number of decimals.
    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}
