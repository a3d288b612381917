// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A Groth16 verifying key over BN254 with three public inputs. All coordinates are < q.
/// @param alpha G1 point (x, y)
/// @param beta G2 point in the order of EIP-197: x.imaginary, x.real, y.imaginary, y.real
/// @param gamma G2 point, same order
/// @param delta G2 point, same order
/// @param k the four G1 points of the public inputs: k[0] of the constant one, k[1..3] of the inputs, each (x, y)
struct VerifyingKey {
    uint256[2] alpha;
    uint256[4] beta;
    uint256[4] gamma;
    uint256[4] delta;
    uint256[8] k;
}

/// @title Groth16 verifier of one circuit
/// @notice Public inputs are always (digest, challenge, evaluation): spec P1, P2. A proof is eight words in the order of
/// the EIP-197 precompile: A.x, A.y, B.x.imaginary, B.x.real, B.y.imaginary, B.y.real, C.x, C.y.
/// @dev What is well formed but false gives `false`. What is malformed reverts: an input >= r, a coordinate >= q, a point
/// off the curve or outside the subgroup, a precompile that is missing or runs out of gas. Both answers mean
/// "not proven"; only `true` is a yes. The bytes of a proof are no identifier: (-A, -B, C) verifies whenever (A, B, C) does.
interface IGroth16 {
    /// @notice A public input is not a canonical scalar.
    error InputNotInField(uint256 input);
    /// @notice `inputs` and `proofs` differ in length, or are empty.
    error BatchLength(uint256 inputs, uint256 proofs);
    /// @notice A precompile failed: it got a malformed point, too little gas, or this chain does not have it.
    error PrecompileFailed(uint256 precompile);
    /// @notice Deployment: a precompile answered, but wrongly.
    error PrecompileWrong(uint256 precompile);
    /// @notice Deployment: a coordinate of the key is >= q.
    error CoordinateNotInField(uint256 coordinate);
    /// @notice Deployment: alpha, beta, gamma, delta or a point of an input is the point at infinity.
    error PointAtInfinity();
    /// @notice Deployment: delta = gamma or -gamma; anyone could forge proofs.
    error DeltaIsGamma();
    /// @notice Deployment: delta = G2 or -G2, the generator; anyone could forge proofs.
    error DeltaIsGenerator();
    /// @notice Deployment: the proof that must pass does not.
    error GoodProofRefused();
    /// @notice Deployment: the proof passes although input `index` was changed.
    error BadProofAccepted(uint256 index);

    /// @notice Verifies one proof.
    /// @param inputs digest, challenge, evaluation, each < r
    /// @param proof the eight words of the proof
    /// @return whether the proof holds
    function verify(uint256[3] calldata inputs, uint256[8] calldata proof) external view returns (bool);

    /// @notice Verifies n proofs at once by a random linear combination; true only if each holds (but for a chance of 2^-128).
    /// @param inputs one triple a proof
    /// @param proofs as many proofs
    /// @return whether all proofs hold
    function verifyBatch(uint256[3][] calldata inputs, uint256[8][] calldata proofs) external view returns (bool);

    /// @notice The key this verifier was deployed with.
    function verifyingKey() external view returns (VerifyingKey memory);
}
