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
        uint256[] memory data = new uint256[](11);
        assembly ("memory-safe") {
            calldatacopy(add(data, 0x20), inputs, 0x60)
            calldatacopy(add(data, 0x80), proof, 0x100)
        }
        return _verify(data, 1);
    }

    /// @inheritdoc IGroth16
    function verifyBatch(uint256[3][] calldata inputs, uint256[8][] calldata proofs) external view returns (bool) {
        uint256 n = inputs.length;
        if (n == 0 || n != proofs.length) revert BatchLength(n, proofs.length);
        uint256[] memory data = new uint256[](11 * n);
        assembly ("memory-safe") {
            let p := add(data, 0x20)
            calldatacopy(p, inputs.offset, mul(n, 0x60))
            calldatacopy(add(p, mul(n, 0x60)), proofs.offset, mul(n, 0x100))
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
        uint256[] memory data = new uint256[](11);
        for (uint256 i = 0; i < 11; i++) {
            data[i] = i < 3 ? inputs[i] : proof[i - 3];
        }
        return _verify(data, 1);
    }

    /// @dev `data` holds the inputs of all proofs, three words each, then the proofs, eight words each.
    function _verify(uint256[] memory data, uint256 n) private view returns (bool) {
        // Of one proof nothing is combined: the seed is never used.
        bytes32 seed = n == 1 ? bytes32(0) : _hashAll(data);
        uint256[] memory words = new uint256[](6 * (n + 3));
        uint256[4] memory scalars;
        (uint256 inputs, uint256 pair) = (_first(data), _first(words));
        (uint256 proof, uint256 key, uint256 c) = _parts(inputs, pair, n);
        for (uint256 i = 0; i < n; i++) {
            uint256 r = i == 0 ? 1 : uint128(uint256(_hash(seed, i)));
            _addInputs(scalars, inputs, r);
            BN254.scale(proof, r);
            _copyPair(pair, proof);
            unchecked {
                (inputs, proof, pair) = (inputs + 0x60, proof + 0x100, pair + 0xc0);
            }
            BN254.scale(proof - 0x40, r);
            if (i == 0) _copyPoint(c, proof - 0x40);
            else BN254.add(c, proof - 0x40);
        }
        _putKey(key, scalars);
        return BN254.pairing(words);
    }

    /// @dev Memory addresses of the first proof, behind the inputs, and of the pairs of the key and of C, behind those of the proofs.
    function _parts(uint256 inputs, uint256 pair, uint256 n)
        private
        pure
        returns (uint256 proof, uint256 key, uint256 c)
    {
        unchecked {
            (proof, key) = (inputs + 0x60 * n, pair + 0xc0 * n);
            c = key + 0x180;
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

    /// @dev Writes the pairs of alpha and of the inputs, and the G2 point of the last pair, from memory address `p` on.
    function _putKey(uint256 p, uint256[4] memory scalars) private view {
        unchecked {
            _put(p, ALPHA_X, ALPHA_Y);
            BN254.scale(p, scalars[0]);
            _put(p + 0x40, NEG_BETA_X_IM, NEG_BETA_X_RE);
            _put(p + 0x80, NEG_BETA_Y_IM, NEG_BETA_Y_RE);
            _put(p + 0xc0, K0_X, K0_Y);
            BN254.scale(p + 0xc0, scalars[0]);
            // The place of gamma serves as scratch space for the points that are added.
            _addScaled(p + 0xc0, p + 0x100, K1_X, K1_Y, scalars[1]);
            _addScaled(p + 0xc0, p + 0x100, K2_X, K2_Y, scalars[2]);
            _addScaled(p + 0xc0, p + 0x100, K3_X, K3_Y, scalars[3]);
            _put(p + 0x100, NEG_GAMMA_X_IM, NEG_GAMMA_X_RE);
            _put(p + 0x140, NEG_GAMMA_Y_IM, NEG_GAMMA_Y_RE);
            _put(p + 0x1c0, NEG_DELTA_X_IM, NEG_DELTA_X_RE);
            _put(p + 0x200, NEG_DELTA_Y_IM, NEG_DELTA_Y_RE);
        }
    }

    /// @dev The point at `sum` += scalar (x, y).
    function _addScaled(uint256 sum, uint256 scratch, uint256 x, uint256 y, uint256 scalar) private view {
        _put(scratch, x, y);
        BN254.scale(scratch, scalar);
        BN254.add(sum, scratch);
    }

    /// @dev Memory address of the first element.
    function _first(uint256[] memory list) private pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := add(list, 0x20)
        }
    }

    function _put(uint256 p, uint256 first, uint256 second) private pure {
        assembly ("memory-safe") {
            mstore(p, first)
            mstore(add(p, 0x20), second)
        }
    }

    function _copyPoint(uint256 to, uint256 from) private pure {
        assembly ("memory-safe") {
            mstore(to, mload(from))
            mstore(add(to, 0x20), mload(add(from, 0x20)))
        }
    }

    function _copyPair(uint256 to, uint256 from) private pure {
        assembly ("memory-safe") {
            mstore(to, mload(from))
            mstore(add(to, 0x20), mload(add(from, 0x20)))
            mstore(add(to, 0x40), mload(add(from, 0x40)))
            mstore(add(to, 0x60), mload(add(from, 0x60)))
            mstore(add(to, 0x80), mload(add(from, 0x80)))
            mstore(add(to, 0xa0), mload(add(from, 0xa0)))
        }
    }

    function _hashAll(uint256[] memory data) private pure returns (bytes32 result) {
        assembly ("memory-safe") {
            result := keccak256(add(data, 0x20), shl(5, mload(data)))
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
