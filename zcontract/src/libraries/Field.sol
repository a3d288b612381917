// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../interfaces/IZContractErrors.sol";

/// @title The scalar field of BN254 (spec 1)
library Field {
    /// @notice The order r. A value >= r is an alias of another element and is refused, never reduced.
    uint256 internal constant R = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    /// @notice Reverts unless `value` < r.
    function check(uint256 value) internal pure {
        if (value >= R) revert IZContractErrors.NotInField(value);
    }

    /// @notice The inverse of `a` (0 for 0), by Fermat.
    function inverse(uint256 a) internal pure returns (uint256 result) {
        result = 1;
        for (uint256 e = R - 2; e != 0; e >>= 1) {
            if (e & 1 == 1) result = mulmod(result, a, R);
            a = mulmod(a, a, R);
        }
    }
}
