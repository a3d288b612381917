// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that refuses what some well-known tokens refuse
/// @notice For tests only. Anyone may mint. An allowance that is not zero must be set to zero before it is changed, and nothing is paid to a blocked account.
contract PickyToken is ERC20 {
    mapping(address account => bool) public isBlocked;

    /// @notice The allowance is not zero.
    error AllowanceNotZero();
    /// @notice The account is blocked.
    error Blocked();

    constructor() ERC20("Picky", "PICK") {}

    /// @notice Mints `amount` units to `to`.
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    /// @notice Blocks an account, or ends that.
    function setBlocked(address account, bool value) external {
        isBlocked[account] = value;
    }

    /// @inheritdoc ERC20
    function approve(address spender, uint256 value) public override returns (bool) {
        if (value != 0 && allowance(msg.sender, spender) != 0) revert AllowanceNotZero();
        return super.approve(spender, value);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (isBlocked[to]) revert Blocked();
        super._update(from, to, value);
    }
}
