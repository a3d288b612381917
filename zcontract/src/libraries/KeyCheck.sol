// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGroth16, VerifyingKey} from "../interfaces/IGroth16.sol";
import {BN254} from "./BN254.sol";

/// @title What a verifier checks of its key and its chain at deployment
library KeyCheck {
    /// @notice Refuses a key with bad coordinates, a point at infinity, or a delta for which anyone can forge.
    function check(VerifyingKey memory key) internal pure {
        _g1(key.alpha[0], key.alpha[1]);
        _g2(key.beta);
        _g2(key.gamma);
        _g2(key.delta);
        for (uint256 i = 0; i < 8; i += 2) {
            _g1(key.k[i], key.k[i + 1]);
        }
        // Two points with one x are equal or opposite, so x alone covers both signs.
        if (key.delta[0] == key.gamma[0] && key.delta[1] == key.gamma[1]) revert IGroth16.DeltaIsGamma();
        if (key.delta[0] == BN254.G2_X_IM && key.delta[1] == BN254.G2_X_RE) revert IGroth16.DeltaIsGenerator();
    }

    /// @notice Asks each precompile something whose answer is known.
    function checkPrecompiles() internal view {
        // 2 G1
        uint256 x2 = 1368015179489954701390400359078579693043519447331113978918064868415326638035;
        uint256 y2 = 9918110051302171585080402603319702774565515993150576347155970296011118125764;
        uint256[4] memory words = [uint256(1), 2, 1, 2];
        BN254.add(_address(words));
        if (words[0] != x2 || words[1] != y2) revert IGroth16.PrecompileWrong(0x06);
        words = [uint256(1), 2, 2, 0];
        BN254.scale(_address(words));
        if (words[0] != x2 || words[1] != y2) revert IGroth16.PrecompileWrong(0x07);
        // e(G1, G2) e(-G1, G2) is one, e(G1, G2) e(G1, G2) is not.
        if (!_pairing(BN254.Q - 2) || _pairing(2)) revert IGroth16.PrecompileWrong(0x08);
    }

    /// @dev Whether e(G1, G2) e((1, y), G2) is one.
    function _pairing(uint256 y) private view returns (bool) {
        uint256[12] memory words;
        (words[0], words[1], words[6], words[7]) = (1, 2, 1, y);
        for (uint256 i = 2; i < 12; i += 6) {
            (words[i], words[i + 1]) = (BN254.G2_X_IM, BN254.G2_X_RE);
            (words[i + 2], words[i + 3]) = (BN254.G2_Y_IM, BN254.G2_Y_RE);
        }
        uint256 p;
        assembly ("memory-safe") {
            p := words
        }
        return BN254.pairing(p, 2);
    }

    function _address(uint256[4] memory words) private pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := words
        }
    }

    function _g1(uint256 x, uint256 y) private pure {
        _coordinate(x);
        _coordinate(y);
        if (x | y == 0) revert IGroth16.PointAtInfinity();
    }

    function _g2(uint256[4] memory point) private pure {
        for (uint256 i = 0; i < 4; i++) {
            _coordinate(point[i]);
        }
        if (point[0] | point[1] | point[2] | point[3] == 0) revert IGroth16.PointAtInfinity();
    }

    function _coordinate(uint256 coordinate) private pure {
        if (coordinate >= BN254.Q) revert IGroth16.CoordinateNotInField(coordinate);
    }
}
