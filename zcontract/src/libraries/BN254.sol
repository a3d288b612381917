// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGroth16} from "../interfaces/IGroth16.sol";

/// @title The curve BN254 by its precompiles (EIP-196, EIP-197)
/// @notice A call that fails, or gives less than it should, reverts: on a chain without the precompiles a call succeeds and gives nothing.
library BN254 {
    /// @notice Order of the base field.
    uint256 internal constant Q = 21888242871839275222246405745257275088696311157297823662689037894645226208583;
    /// @notice x-coordinate of the generator of G2, in the order of EIP-197 (imaginary, real).
    uint256 internal constant G2_X_IM = 11559732032986387107991004021392285783925812861821192530917403151452391805634;
    uint256 internal constant G2_X_RE = 10857046999023057135944570762232829481370756359578518086990519993285655852781;
    uint256 internal constant G2_Y_IM = 4082367875863433681332203403145435568316851327593401208105741076214120093531;
    uint256 internal constant G2_Y_RE = 8495653923123431417604973247489272438418190587263600148770280649306958101930;

    uint256 private constant ADD = 0x06;
    uint256 private constant MUL = 0x07;
    uint256 private constant PAIRING = 0x08;

    /// @notice The point at memory address `p` becomes its sum with the point behind it.
    function add(uint256 p) internal view {
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(gas(), ADD, p, 0x80, p, 0x40)
            ok := and(ok, eq(returndatasize(), 0x40))
        }
        if (!ok) revert IGroth16.PrecompileFailed(ADD);
    }

    /// @notice The point at memory address `p` becomes its product with the scalar behind it.
    function scale(uint256 p) internal view {
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(gas(), MUL, p, 0x60, p, 0x40)
            ok := and(ok, eq(returndatasize(), 0x40))
        }
        if (!ok) revert IGroth16.PrecompileFailed(MUL);
    }

    /// @notice Whether the product of n pairings is one; from memory address `p` on there are six words a pair.
    function pairing(uint256 p, uint256 n) internal view returns (bool) {
        bool ok;
        uint256 result;
        assembly ("memory-safe") {
            ok := staticcall(gas(), PAIRING, p, mul(n, 0xc0), 0x00, 0x20)
            ok := and(ok, eq(returndatasize(), 0x20))
            result := mload(0x00)
        }
        if (!ok) revert IGroth16.PrecompileFailed(PAIRING);
        return result == 1;
    }

    /// @notice -y in the base field, for y < q.
    function negate(uint256 y) internal pure returns (uint256) {
        return y == 0 ? 0 : Q - y;
    }
}
