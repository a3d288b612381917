// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPrivateContracts} from "./interfaces/IPrivateContracts.sol";

/// @title Log of the private contracts
contract PrivateContracts is IPrivateContracts {
    /// @inheritdoc IPrivateContracts
    function post(bytes32 topic, bytes calldata payload) external {
        emit Posted(topic, msg.sender, payload);
    }
}
