// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../interfaces/IZContract.sol";
import {IGroth16} from "../interfaces/IGroth16.sol";

/// @title Proofs of one call, collected to be verified together
library Proofs {
    struct Batch {
        uint256 count;
        uint256[3][] inputs;
        uint256[8][] points;
    }

    /// @notice Room for `n` proofs.
    function allocate(uint256 n) internal pure returns (Batch memory) {
        if (n == 0) revert IZContract.EmptyBatch();
        return Batch(0, new uint256[3][](n), new uint256[8][](n));
    }

    /// @notice Adds a proof.
    function add(Batch memory self, uint256[3] memory inputs, uint256[8] calldata points) internal pure {
        self.inputs[self.count] = inputs;
        self.points[self.count] = points;
        self.count++;
    }

    /// @notice Reverts unless every proof holds. No proof at all is fine: every item was skipped.
    function verify(Batch memory self, address verifier) internal view {
        (uint256 n, uint256[3][] memory inputs, uint256[8][] memory points) = (self.count, self.inputs, self.points);
        if (n == 0) return;
        if (n == 1) return verifyOne(verifier, inputs[0], points[0]);
        assembly ("memory-safe") {
            // Shortens both lists to the proofs that were added.
            mstore(inputs, n)
            mstore(points, n)
        }
        if (!IGroth16(verifier).verifyBatch(inputs, points)) revert IZContract.InvalidProof();
    }

    /// @notice Reverts unless the proof holds.
    function verifyOne(address verifier, uint256[3] memory inputs, uint256[8] memory points) internal view {
        if (!IGroth16(verifier).verify(inputs, points)) revert IZContract.InvalidProof();
    }
}
