// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../interfaces/IZContractErrors.sol";
import {Field} from "./Field.sol";

/// @title The curve of the audit keys: -x^2 + y^2 = 1 + d x^2 y^2 over the scalar field of BN254 (spec 1)
library Edwards {
    uint256 private constant D = 12181644023421730124874158521699555681764249180949974110617291017600649128846;

    /// @notice 8 (x, y): a point of the prime subgroup. Reverts if (x, y) is not a point in canonical coordinates, or is of small order.
    function clearCofactor(uint256 x, uint256 y) internal pure returns (uint256, uint256) {
        Field.check(x);
        Field.check(y);
        if (!isOnCurve(x, y)) revert IZContractErrors.NotOnCurve();
        uint256 z = 1;
        for (uint256 i = 0; i < 3; i++) {
            (x, y, z) = _double(x, y, z);
        }
        // z is never 0: the addition law of this curve is complete.
        z = Field.inverse(z);
        (x, y) = (mulmod(x, z, Field.R), mulmod(y, z, Field.R));
        if (x == 0) revert IZContractErrors.SmallOrder();
        return (x, y);
    }

    /// @notice Whether the curve equation holds.
    function isOnCurve(uint256 x, uint256 y) internal pure returns (bool) {
        uint256 r = Field.R;
        uint256 x2 = mulmod(x, x, r);
        uint256 y2 = mulmod(y, y, r);
        return addmod(y2, r - x2, r) == addmod(1, mulmod(D, mulmod(x2, y2, r), r), r);
    }

    /// @dev Doubling in projective coordinates (dbl-2008-bbjlp with a = -1).
    function _double(uint256 x, uint256 y, uint256 z) private pure returns (uint256, uint256, uint256) {
        uint256 r = Field.R;
        uint256 s = addmod(x, y, r);
        uint256 b = mulmod(s, s, r);
        uint256 c = mulmod(x, x, r);
        uint256 e = mulmod(y, y, r);
        uint256 f = addmod(e, r - c, r);
        uint256 j = addmod(f, r - mulmod(2, mulmod(z, z, r), r), r);
        x = mulmod(addmod(b, r - addmod(c, e, r), r), j, r);
        y = mulmod(f, addmod(r - c, r - e, r), r);
        z = mulmod(f, j, r);
        return (x, y, z);
    }
}
