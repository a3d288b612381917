// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGroth16, VerifyingKey} from "./interfaces/IGroth16.sol";
import {BN254} from "./libraries/BN254.sol";
import {Field} from "./libraries/Field.sol";
import {KeyCheck} from "./libraries/KeyCheck.sol";

/// @title Groth16 verifier of one circuit
/// @notice The key is part of the deployed code. It tests itself at deployment: the key is not one anyone can forge for,
/// the precompiles are there, a good proof passes, and with any input changed it does not.
/// @dev For proofs (Aj, Bj, Cj) with inputs xj the equation is, with rj drawn after all of them are fixed,
/// prod e(rj Aj, Bj) e(alpha, -beta) e(K0 + sum ti Ki, -gamma) e(sum rj Cj, -delta) = 1, ti = sum rj xji.
/// All rj but r0 are random, and r0 is what they leave of one, so that alpha and K0 stand there once. Let ej be the error of proof j:
/// what its own equation gives instead of one, as an exponent. The combination gives sum rj ej = e0 + sum rj (ej - e0). If all errors
/// are equal that is e0, and if not, it is 0 with a chance of 2^-128. One proof is the case n = 1.
contract Groth16 is IGroth16 {
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
    function verify(uint256[3] calldata inputs, uint256[8] calldata proof) external view returns (bool) {
        (uint256 pairs, uint256 data) = _allocate(1);
        assembly ("memory-safe") {
            calldatacopy(data, inputs, 0x60)
            calldatacopy(add(data, 0x60), proof, 0x100)
        }
        return _verify(pairs, data, 1);
    }

    /// @inheritdoc IGroth16
    function verifyBatch(uint256[3][] calldata inputs, uint256[8][] calldata proofs) external view returns (bool) {
        uint256 n = inputs.length;
        if (n == 0 || n != proofs.length) revert BatchLength(n, proofs.length);
        (uint256 pairs, uint256 data) = _allocate(n);
        assembly ("memory-safe") {
            calldatacopy(data, inputs.offset, mul(n, 0x60))
            calldatacopy(add(data, mul(n, 0x60)), proofs.offset, mul(n, 0x100))
        }
        return _verify(pairs, data, n);
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
        (uint256 pairs, uint256 data) = _allocate(1);
        for (uint256 i = 0; i < 11; i++) {
            uint256 word = i < 3 ? inputs[i] : proof[i - 3];
            assembly ("memory-safe") {
                mstore(add(data, shl(5, i)), word)
            }
        }
        return _verify(pairs, data, 1);
    }

    /// @dev Memory for the pairs, six words each: first the three of the key, then those of the proofs. Behind them is place for the
    /// data: the inputs of all proofs, three words each, then the proofs, eight words each.
    function _allocate(uint256 n) private pure returns (uint256 pairs, uint256 data) {
        assembly ("memory-safe") {
            pairs := mload(0x40)
            data := add(pairs, mul(add(n, 3), 0xc0))
            mstore(0x40, add(data, mul(n, 0x160)))
        }
    }

    /// @dev Whether the proofs hold that {_allocate}'s caller wrote to `data`.
    function _verify(uint256 pairs, uint256 data, uint256 n) private view returns (bool) {
        unchecked {
            uint256 proofs = data + 0x60 * n;
            uint256[3] memory sums;
            // C is summed up where its pair will be.
            _copy(pairs + 0x180, proofs + 0xc0);
            uint256 r = n == 1 ? 1 : _addOthers(sums, pairs, data, n);
            _addInputs(sums, data, r);
            _putProof(pairs + 0x240, proofs, r);
            _putKey(pairs, sums);
            return BN254.pairing(pairs, n + 3);
        }
    }

    /// @dev Adds all proofs but the first, and returns what their coefficients leave of one.
    function _addOthers(uint256[3] memory sums, uint256 pairs, uint256 data, uint256 n)
        private
        view
        returns (uint256 rest)
    {
        unchecked {
            bytes32 seed = _hashAll(data, n);
            (uint256 proof, uint256 pair) = (data + 0x60 * n, pairs + 0x240);
            // The first pair's place is free until the key is written.
            _copyNegative(pairs, proof + 0xc0);
            rest = 1;
            for (uint256 i = 1; i < n; i++) {
                uint256 r = uint128(uint256(_hash(seed, i)));
                rest = addmod(rest, Field.R - r, Field.R);
                (data, proof, pair) = (data + 0x60, proof + 0x100, pair + 0xc0);
                _addInputs(sums, data, r);
                _putProof(pair, proof, r);
                _addC(pairs, proof + 0xc0, r);
            }
        }
    }

    /// @dev sums += r inputs, modulo the group's order; the inputs are at memory address `p`.
    function _addInputs(uint256[3] memory sums, uint256 p, uint256 r) private pure {
        unchecked {
            sums[0] = addmod(sums[0], mulmod(r, _input(p), Field.R), Field.R);
            sums[1] = addmod(sums[1], mulmod(r, _input(p + 0x20), Field.R), Field.R);
            sums[2] = addmod(sums[2], mulmod(r, _input(p + 0x40), Field.R), Field.R);
        }
    }

    function _input(uint256 p) private pure returns (uint256 input) {
        assembly ("memory-safe") {
            input := mload(p)
        }
        if (input >= Field.R) revert InputNotInField(input);
    }

    /// @dev Writes the pair (r A, B) of the proof at memory address `proof`.
    function _putProof(uint256 pair, uint256 proof, uint256 r) private view {
        unchecked {
            _copy(pair, proof);
            _scale(pair, r);
            _copy(pair + 0x40, proof + 0x40);
            _copy(pair + 0x80, proof + 0x80);
        }
    }

    /// @dev The sum += r (C - C0): it began as C0, which so needs no factor. -C0 is at `pairs`, and the rest of the sum's pair serves as
    /// scratch space.
    function _addC(uint256 pairs, uint256 c, uint256 r) private view {
        unchecked {
            _copy(pairs + 0x1c0, c);
            _copy(pairs + 0x200, pairs);
            BN254.add(pairs + 0x1c0);
            _scale(pairs + 0x1c0, r);
            BN254.add(pairs + 0x180);
        }
    }

    /// @dev Writes the pairs of alpha and of the inputs, and the G2 point of the last pair, from memory address `p` on.
    function _putKey(uint256 p, uint256[3] memory sums) private view {
        unchecked {
            _put(p, ALPHA_X, ALPHA_Y);
            _put(p + 0x40, NEG_BETA_X_IM, NEG_BETA_X_RE);
            _put(p + 0x80, NEG_BETA_Y_IM, NEG_BETA_Y_RE);
            _put(p + 0xc0, K0_X, K0_Y);
            // The place of gamma serves as scratch space for the points that are added.
            _addScaled(p + 0xc0, K1_X, K1_Y, sums[0]);
            _addScaled(p + 0xc0, K2_X, K2_Y, sums[1]);
            _addScaled(p + 0xc0, K3_X, K3_Y, sums[2]);
            _put(p + 0x100, NEG_GAMMA_X_IM, NEG_GAMMA_X_RE);
            _put(p + 0x140, NEG_GAMMA_Y_IM, NEG_GAMMA_Y_RE);
            _put(p + 0x1c0, NEG_DELTA_X_IM, NEG_DELTA_X_RE);
            _put(p + 0x200, NEG_DELTA_Y_IM, NEG_DELTA_Y_RE);
        }
    }

    /// @dev The point at `sum` += scalar (x, y).
    function _addScaled(uint256 sum, uint256 x, uint256 y, uint256 scalar) private view {
        unchecked {
            _put(sum + 0x40, x, y);
            _scale(sum + 0x40, scalar);
            BN254.add(sum);
        }
    }

    /// @dev The point at memory address `p` becomes its product with `scalar`; the word behind it serves as scratch space. One costs
    /// nothing, but then nothing checks the point.
    function _scale(uint256 p, uint256 scalar) private view {
        if (scalar == 1) return;
        assembly ("memory-safe") {
            mstore(add(p, 0x40), scalar)
        }
        BN254.scale(p);
    }

    function _put(uint256 p, uint256 first, uint256 second) private pure {
        assembly ("memory-safe") {
            mstore(p, first)
            mstore(add(p, 0x20), second)
        }
    }

    /// @dev Copies two words.
    function _copy(uint256 to, uint256 from) private pure {
        assembly ("memory-safe") {
            mstore(to, mload(from))
            mstore(add(to, 0x20), mload(add(from, 0x20)))
        }
    }

    /// @dev Copies a point as its negative. It is refused as no point where it is added itself.
    function _copyNegative(uint256 to, uint256 from) private pure {
        uint256 q = BN254.Q;
        assembly ("memory-safe") {
            mstore(to, mload(from))
            mstore(add(to, 0x20), mod(sub(q, mload(add(from, 0x20))), q))
        }
    }

    function _hashAll(uint256 data, uint256 n) private pure returns (bytes32 result) {
        assembly ("memory-safe") {
            result := keccak256(data, mul(n, 0x160))
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
