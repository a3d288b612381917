// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IZContractErrors} from "../interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../interfaces/IZContractEvents.sol";

/// @title Public tokens: what may be minted, what is owed
/// @notice Supply is the amount in notes plus the amount credited; the contract's balance never falls below it by an act of this contract.
library Assets {
    using SafeERC20 for IERC20;

    /// @dev One slot.
    struct Record {
        uint128 supply;
        bool listed;
    }

    struct State {
        mapping(address token => Record) records;
        mapping(address token => mapping(address recipient => uint256)) credits;
    }

    /// @notice Allows or ends minting of `token`.
    function list(State storage self, address token, bool listed) internal {
        if (listed && token.code.length == 0) revert IZContractErrors.NoCode(token);
        self.records[token].listed = listed;
        emit IZContractEvents.Listed(token, listed);
    }

    /// @notice Pulls `amount` from `payer` and adds it to supply. The balance must rise by exactly `amount` and cover supply.
    function pull(State storage self, address token, address payer, uint256 amount) internal {
        uint256 supply = self.records[token].supply + amount;
        if (supply > type(uint128).max) revert IZContractErrors.SupplyOutOfRange(token);
        self.records[token].supply = uint128(supply);
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(payer, address(this), amount);
        uint256 balance = IERC20(token).balanceOf(address(this));
        unchecked {
            // Wraps when the balance fell: then the difference is not `amount` either.
            if (balance - before != amount) revert IZContractErrors.InexactTransfer(token, amount, balance - before);
        }
        if (balance < supply) revert IZContractErrors.Underbacked(token, balance, supply);
    }

    /// @notice Takes `amount` off supply.
    function release(State storage self, address token, uint256 amount) internal {
        uint256 supply = self.records[token].supply;
        if (amount > supply) revert IZContractErrors.SupplyOutOfRange(token);
        self.records[token].supply = uint128(supply - amount);
    }

    /// @notice Pays `amount`; the balance must fall by exactly that.
    function push(address token, address recipient, uint256 amount) internal {
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransfer(recipient, amount);
        uint256 balance = IERC20(token).balanceOf(address(this));
        unchecked {
            if (before - balance != amount) revert IZContractErrors.InexactTransfer(token, amount, before - balance);
        }
    }

    /// @notice Credits what could not be paid; it stays in supply.
    function addCredit(State storage self, address token, address recipient, uint256 amount) internal {
        self.records[token].supply += uint128(amount);
        self.credits[token][recipient] += amount;
        emit IZContractEvents.Credited(token, recipient, amount);
    }

    /// @notice Takes the whole credit of `recipient`.
    function takeCredit(State storage self, address token, address recipient) internal returns (uint256 amount) {
        amount = self.credits[token][recipient];
        if (amount == 0) revert IZContractErrors.NothingCredited();
        delete self.credits[token][recipient];
        release(self, token, amount);
        emit IZContractEvents.Claimed(token, recipient, amount);
    }
}
