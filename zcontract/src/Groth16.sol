// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGroth16, VerifyingKey} from "./interfaces/IGroth16.sol";
import {BN254} from "./libraries/BN254.sol";
import {Field} from "./libraries/Field.sol";
import {KeyCheck} from "./libraries/KeyCheck.sol";

/// @title Groth16 verifier of one circuit
/// @notice The key is part of the deployed code. It tests itself at deployment: the key is not one anyone can forge for, the precompiles are
/// there, a good proof passes, and with any input changed it does not.
/// @dev For proofs (Aj, Bj, Cj) with inputs xj the equation is, with rj drawn after all of them are fixed,
/// prod e(rj Aj, Bj) e(s alpha, -beta) e(s K0 + sum ti Ki, -gamma) e(sum rj Cj, -delta) = 1, s = sum rj, ti = sum rj xji.
/// r0 is 1: that divides the combination by its first factor. One proof is the case n = 1.
contract Groth16 is IGroth16 {
    using BN254 for BN254.G1;

    uint256 private immutable ALPHA_X;
    uint256 private immutable ALPHA_Y;
    uint256 private immutable NEG_BETA_X_IM;
    uint256 private immutable NEG_BETA_X_RE;
    uint256 private immutable NEG_BETA_Y_IM;
    uint256 private immutable NEG_BETA_Y_RE;
    uint256 private immutable NEG_GAMMA_X_IM;
    uint256 private immutable NEG_GAMMA_X_RE;
    uint256 private immutable NEG_GAMMA_Y_IM;
    uint256 private immutable NEG_GAMMA_Y_RE;
    uint256 private immutable NEG_DELTA_X_IM;
    uint256 private immutable NEG_DELTA_X_RE;
    uint256 private immutable NEG_DELTA_Y_IM;
    uint256 private immutable NEG_DELTA_Y_RE;
    uint256 private immutable K0_X;
    uint256 private immutable K0_Y;
    uint256 private immutable K1_X;
    uint256 private immutable K1_Y;
    uint256 private immutable K2_X;
    uint256 private immutable K2_Y;
    uint256 private immutable K3_X;
    uint256 private immutable K3_Y;

    /// @param key the verifying key
    /// @param goodProof a proof that must pass
    /// @param goodInputs its inputs
    constructor(VerifyingKey memory key, uint256[8] memory goodProof, uint256[3] memory goodInputs) {
        KeyCheck.check(key);
        KeyCheck.checkPrecompiles();
        (ALPHA_X, ALPHA_Y) = (key.alpha[0], key.alpha[1]);
        (NEG_BETA_X_IM, NEG_BETA_X_RE) = (key.beta[0], key.beta[1]);
        (NEG_BETA_Y_IM, NEG_BETA_Y_RE) = (BN254.negate(key.beta[2]), BN254.negate(key.beta[3]));
        (NEG_GAMMA_X_IM, NEG_GAMMA_X_RE) = (key.gamma[0], key.gamma[1]);
        (NEG_GAMMA_Y_IM, NEG_GAMMA_Y_RE) = (BN254.negate(key.gamma[2]), BN254.negate(key.gamma[3]));
        (NEG_DELTA_X_IM, NEG_DELTA_X_RE) = (key.delta[0], key.delta[1]);
        (NEG_DELTA_Y_IM, NEG_DELTA_Y_RE) = (BN254.negate(key.delta[2]), BN254.negate(key.delta[3]));
        (K0_X, K0_Y, K1_X, K1_Y) = (key.k[0], key.k[1], key.k[2], key.k[3]);
        (K2_X, K2_Y, K3_X, K3_Y) = (key.k[4], key.k[5], key.k[6], key.k[7]);
        _selfTest(goodProof, goodInputs);
    }

    /// @inheritdoc IGroth16
    function verify(uint256[3] memory inputs, uint256[8] memory proof) external view returns (bool) {
        return _verifyOne(inputs, proof);
    }

    /// @inheritdoc IGroth16
    function verifyBatch(uint256[3][] memory inputs, uint256[8][] memory proofs) external view returns (bool) {
        return _verify(inputs, proofs);
    }

    /// @inheritdoc IGroth16
    function verifyingKey() external view returns (VerifyingKey memory key) {
        key.alpha = [ALPHA_X, ALPHA_Y];
        key.beta = [NEG_BETA_X_IM, NEG_BETA_X_RE, BN254.negate(NEG_BETA_Y_IM), BN254.negate(NEG_BETA_Y_RE)];
        key.gamma = [NEG_GAMMA_X_IM, NEG_GAMMA_X_RE, BN254.negate(NEG_GAMMA_Y_IM), BN254.negate(NEG_GAMMA_Y_RE)];
        key.delta = [NEG_DELTA_X_IM, NEG_DELTA_X_RE, BN254.negate(NEG_DELTA_Y_IM), BN254.negate(NEG_DELTA_Y_RE)];
        key.k = [K0_X, K0_Y, K1_X, K1_Y, K2_X, K2_Y, K3_X, K3_Y];
    }

    /// @dev The good proof passes; it fails for each input increased by one, so no point of the key is idle.
    function _selfTest(uint256[8] memory proof, uint256[3] memory inputs) private view {
        if (!_verifyOne(inputs, proof)) revert GoodProofRefused();
        for (uint256 i = 0; i < 3; i++) {
            uint256 good = inputs[i];
            inputs[i] = addmod(good, 1, Field.R);
            if (_verifyOne(inputs, proof)) revert BadProofAccepted(i);
            inputs[i] = good;
        }
    }

    function _verifyOne(uint256[3] memory inputs, uint256[8] memory proof) private view returns (bool) {
        uint256[3][] memory inputList = new uint256[3][](1);
        uint256[8][] memory proofList = new uint256[8][](1);
        (inputList[0], proofList[0]) = (inputs, proof);
        return _verify(inputList, proofList);
    }

    function _verify(uint256[3][] memory inputs, uint256[8][] memory proofs) private view returns (bool) {
        uint256 n = inputs.length;
        if (n == 0 || n != proofs.length) revert BatchLength(n, proofs.length);
        // One proof is combined with nothing: its seed is never used.
        bytes32 seed = n == 1 ? bytes32(0) : keccak256(abi.encode(inputs, proofs));
        uint256[] memory words = new uint256[](6 * (n + 3));
        uint256[4] memory scalars;
        BN254.G1 memory c;
        for (uint256 i = 0; i < n; i++) {
            uint256 r = i == 0 ? 1 : uint128(uint256(_hash(seed, i)));
            _addInputs(scalars, inputs[i], r);
            uint256[8] memory proof = proofs[i];
            _putPair(words, i, BN254.mul(proof[0], proof[1], r), proof[2], proof[3], proof[4], proof[5]);
            BN254.G1 memory rc = BN254.mul(proof[6], proof[7], r);
            if (i == 0) c = rc;
            else c.addTo(rc);
        }
        _putKey(words, n, scalars, c);
        return BN254.pairing(words);
    }

    /// @dev scalars += r (1, inputs), modulo the group's order.
    function _addInputs(uint256[4] memory scalars, uint256[3] memory inputs, uint256 r) private pure {
        scalars[0] = addmod(scalars[0], r, Field.R);
        for (uint256 k = 0; k < 3; k++) {
            uint256 input = inputs[k];
            if (input >= Field.R) revert InputNotInField(input);
            scalars[k + 1] = addmod(scalars[k + 1], mulmod(r, input, Field.R), Field.R);
        }
    }

    /// @dev The three pairs with points of the key.
    function _putKey(uint256[] memory words, uint256 n, uint256[4] memory scalars, BN254.G1 memory c) private view {
        BN254.G1 memory alpha = BN254.mul(ALPHA_X, ALPHA_Y, scalars[0]);
        _putPair(words, n, alpha, NEG_BETA_X_IM, NEG_BETA_X_RE, NEG_BETA_Y_IM, NEG_BETA_Y_RE);
        BN254.G1 memory l = BN254.mul(K0_X, K0_Y, scalars[0]);
        l.addTo(BN254.mul(K1_X, K1_Y, scalars[1]));
        l.addTo(BN254.mul(K2_X, K2_Y, scalars[2]));
        l.addTo(BN254.mul(K3_X, K3_Y, scalars[3]));
        _putPair(words, n + 1, l, NEG_GAMMA_X_IM, NEG_GAMMA_X_RE, NEG_GAMMA_Y_IM, NEG_GAMMA_Y_RE);
        _putPair(words, n + 2, c, NEG_DELTA_X_IM, NEG_DELTA_X_RE, NEG_DELTA_Y_IM, NEG_DELTA_Y_RE);
    }

    function _putPair(
        uint256[] memory words,
        uint256 index,
        BN254.G1 memory point,
        uint256 xIm,
        uint256 xRe,
        uint256 yIm,
        uint256 yRe
    ) private pure {
        assembly ("memory-safe") {
            let p := add(add(words, 0x20), mul(index, 0xc0))
            mstore(p, mload(point))
            mstore(add(p, 0x20), mload(add(point, 0x20)))
            mstore(add(p, 0x40), xIm)
            mstore(add(p, 0x60), xRe)
            mstore(add(p, 0x80), yIm)
            mstore(add(p, 0xa0), yRe)
        }
    }

    function _hash(bytes32 seed, uint256 index) private pure returns (bytes32 result) {
        assembly ("memory-safe") {
            mstore(0x00, seed)
            mstore(0x20, index)
            result := keccak256(0x00, 0x40)
        }
    }
}
