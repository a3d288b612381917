// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGroth16, VerifyingKey} from "../../src/interfaces/IGroth16.sol";

/// @title A verifier that accepts everything
/// @notice For tests with long histories only. No command can deploy it.
contract AcceptAll is IGroth16 {
    /// @inheritdoc IGroth16
    function verify(uint256[3] calldata, uint256[8] calldata) external pure returns (bool) {
        return true;
    }

    /// @inheritdoc IGroth16
    function verifyBatch(uint256[3][] calldata, uint256[8][] calldata) external pure returns (bool) {
        return true;
    }

    /// @inheritdoc IGroth16
    function verifyingKey() external pure returns (VerifyingKey memory key) {}
}
