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
/// prod e(rj Aj, Bj) e(s alpha, -beta) e(s K0 + sum ti Ki, -gamma) e(sum rj Cj, -delta) = 1, s = sum rj, ti = sum rj xji.
/// r0 is 1: that divides the combination by its first factor. One proof is the case n = 1.
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
        uint256 data = _allocate(1);
        assembly ("memory-safe") {
            calldatacopy(data, inputs, 0x60)
            calldatacopy(add(data, 0x60), proof, 0x100)
        }
        return _verify(data, 1);
    }

    /// @inheritdoc IGroth16
    function verifyBatch(uint256[3][] calldata inputs, uint256[8][] calldata proofs) external view returns (bool) {
        uint256 n = inputs.length;
        if (n == 0 || n != proofs.length) revert BatchLength(n, proofs.length);
        uint256 data = _allocate(n);
        assembly ("memory-safe") {
            calldatacopy(data, inputs.offset, mul(n, 0x60))
            calldatacopy(add(data, mul(n, 0x60)), proofs.offset, mul(n, 0x100))
        }
        return _verify(data, n);
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
        uint256 data = _allocate(1);
        for (uint256 i = 0; i < 11; i++) {
            uint256 word = i < 3 ? inputs[i] : proof[i - 3];
            assembly ("memory-safe") {
                mstore(add(data, shl(5, i)), word)
            }
        }
        return _verify(data, 1);
    }

    /// @dev Memory for what {_verify} reads, eleven words a proof, and behind it for what it writes, six words a pair.
    function _allocate(uint256 n) private pure returns (uint256 data) {
        assembly ("memory-safe") {
            data := mload(0x40)
            mstore(0x40, add(data, add(mul(n, 0x160), mul(add(n, 3), 0xc0))))
        }
    }

    /// @dev At memory address `data` are the inputs of all proofs, three words each, then the proofs, eight words each. Behind them the
    /// pairs are written: those of the proofs, then those of the key.
    function _verify(uint256 data, uint256 n) private view returns (bool) {
        unchecked {
            // Of one proof nothing is combined: the seed is never used.
            bytes32 seed = n == 1 ? bytes32(0) : _hashAll(data, n);
            (uint256 inputs, uint256 proof, uint256 pair) = (data, data + 0x60 * n, data + 0x160 * n);
            uint256 key = pair + 0xc0 * n;
            uint256[4] memory scalars;
            for (uint256 i = 0; i < n; i++) {
                uint256 r = i == 0 ? 1 : uint128(uint256(_hash(seed, i)));
                _addInputs(scalars, inputs, r);
                _putProof(pair, proof, r);
                // C is summed up where its pair will be.
                if (i == 0) _copy(key + 0x180, proof + 0xc0);
                else _addC(key + 0x180, proof + 0xc0, r);
                (inputs, proof, pair) = (inputs + 0x60, proof + 0x100, pair + 0xc0);
            }
            _putKey(key, scalars);
            return BN254.pairing(data + 0x160 * n, n + 3);
        }
    }

    /// @dev scalars += r (1, inputs), modulo the group's order; `inputs` is the memory address of three words.
    function _addInputs(uint256[4] memory scalars, uint256 inputs, uint256 r) private pure {
        uint256 order = Field.R;
        uint256 refused = 0;
        assembly ("memory-safe") {
            mstore(scalars, addmod(mload(scalars), r, order))
            for { let i := 0 } lt(i, 0x60) { i := add(i, 0x20) } {
                let input := mload(add(inputs, i))
                if iszero(lt(input, order)) { refused := input }
                let sum := add(scalars, add(i, 0x20))
                mstore(sum, addmod(mload(sum), mulmod(r, input, order), order))
            }
        }
        if (refused != 0) revert InputNotInField(refused);
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

    /// @dev The point at `sum` += r C. What is behind it serves as scratch space.
    function _addC(uint256 sum, uint256 c, uint256 r) private view {
        unchecked {
            _copy(sum + 0x40, c);
            _scale(sum + 0x40, r);
            BN254.add(sum);
        }
    }

    /// @dev Writes the pairs of alpha and of the inputs, and the G2 point of the last pair, from memory address `p` on.
    function _putKey(uint256 p, uint256[4] memory scalars) private view {
        unchecked {
            _put(p, ALPHA_X, ALPHA_Y);
            _scale(p, scalars[0]);
            _put(p + 0x40, NEG_BETA_X_IM, NEG_BETA_X_RE);
            _put(p + 0x80, NEG_BETA_Y_IM, NEG_BETA_Y_RE);
            _put(p + 0xc0, K0_X, K0_Y);
            _scale(p + 0xc0, scalars[0]);
            // The place of gamma serves as scratch space for the points that are added.
            _addScaled(p + 0xc0, K1_X, K1_Y, scalars[1]);
            _addScaled(p + 0xc0, K2_X, K2_Y, scalars[2]);
            _addScaled(p + 0xc0, K3_X, K3_Y, scalars[3]);
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
