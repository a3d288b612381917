// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Log of the private contracts
/// @notice Encrypted messages live on the chain: no server to lose, ordered by consensus. Nothing here is checked; what a
/// message means, and whether it is authentic, is for the parties to decide.
interface IPrivateContracts {
    /// @notice A message was posted.
    /// @param topic where the readers look for it
    /// @param sender the account that paid for posting; says nothing about the author
    /// @param payload ciphertext
    event Posted(bytes32 indexed topic, address indexed sender, bytes payload);

    /// @notice Posts `payload` under `topic`. Any account may.
    function post(bytes32 topic, bytes calldata payload) external;
}
