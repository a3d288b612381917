// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGroth16} from "../interfaces/IGroth16.sol";
import {IZContractErrors} from "../interfaces/IZContractErrors.sol";
import {Proof} from "../types/Items.sol";

/// @title Proofs of one call, collected to be verified together
library Proofs {
    /// @dev `data` is the calldata of {IGroth16-verifyBatch}, written as the proofs come in: selector, the offsets of both
    /// lists, the length and room for `capacity` triples of inputs, the length and room for as many proofs.
    struct Batch {
        uint256 count;
        uint256 capacity;
        bytes data;
    }

    /// @notice Room for `n` proofs.
    function allocate(uint256 n) internal pure returns (Batch memory self) {
        self.capacity = n;
        self.data = new bytes(0x84 + n * 0x160);
        bytes memory data = self.data;
        bytes4 selector = IGroth16.verifyBatch.selector;
        assembly ("memory-safe") {
            mstore(add(data, 0x20), selector)
            mstore(add(data, 0x24), 0x40)
            mstore(add(data, 0x44), add(0x60, mul(n, 0x60)))
        }
    }

    /// @notice Adds a proof with the public inputs that are not in it.
    function add(Batch memory self, Proof calldata proof, uint256 challenge, uint256 evaluation) internal pure {
        put(self, 0, proof, challenge, evaluation);
        self.count++;
    }

    /// @notice Writes a proof down as the k-th after those that are added. It is added when `count` is raised above it.
    /// @dev `proof` is its digest, the first public input, and its points.
    function put(Batch memory self, uint256 k, Proof calldata proof, uint256 challenge, uint256 evaluation)
        internal
        pure
    {
        (uint256 i, uint256 n, bytes memory data) = (self.count + k, self.capacity, self.data);
        assembly ("memory-safe") {
            let p := add(data, add(0x84, mul(i, 0x60)))
            calldatacopy(p, proof, 0x20)
            mstore(add(p, 0x20), challenge)
            mstore(add(p, 0x40), evaluation)
            calldatacopy(add(data, add(0xa4, add(mul(n, 0x60), mul(i, 0x100)))), add(proof, 0x20), 0x100)
        }
    }

    /// @notice Reverts unless every proof holds. No proof at all is fine: every item was skipped, or every leg is held.
    function verify(Batch memory self, address verifier) internal view {
        (uint256 i, uint256 n, bytes memory data) = (self.count, self.capacity, self.data);
        if (i == 0) return;
        if (verifier == address(0)) revert IZContractErrors.NoVerifier();
        bool isTrue;
        assembly ("memory-safe") {
            mstore(add(data, 0x64), i)
            mstore(add(data, add(0x84, mul(n, 0x60))), i)
            if iszero(staticcall(gas(), verifier, add(data, 0x20), mload(data), 0x00, 0x20)) {
                let p := mload(0x40)
                returndatacopy(p, 0x00, returndatasize())
                revert(p, returndatasize())
            }
            isTrue := and(eq(returndatasize(), 0x20), eq(mload(0x00), 1))
        }
        if (!isTrue) revert IZContractErrors.InvalidProof();
    }

    /// @notice Reverts unless the proof holds.
    function verifyOne(address verifier, Proof calldata proof, uint256 challenge, uint256 evaluation) internal view {
        if (verifier == address(0)) revert IZContractErrors.NoVerifier();
        if (!IGroth16(verifier).verify([proof.digest, challenge, evaluation], proof.points)) {
            revert IZContractErrors.InvalidProof();
        }
    }
}
