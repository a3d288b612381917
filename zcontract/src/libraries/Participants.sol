// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../interfaces/IZContract.sol";
import {Field} from "./Field.sol";

/// @title Register of participants
/// @notice The current root and the one before it are accepted, so that proofs under way survive an update. An update that replaces a
/// participant drops the previous root at once: the replaced one is frozen.
library Participants {
    /// @notice Leaves of the participants tree.
    uint256 internal constant CAPACITY = 4 ** 10;

    struct State {
        uint256 current;
        uint256 previous;
        mapping(uint32 index => uint256) leaves;
    }

    /// @notice Whether `root` is accepted.
    function accepts(State storage self, uint256 root) internal view returns (bool) {
        return root != 0 && (root == self.current || root == self.previous);
    }

    /// @notice Sets leaves and the root that results, if `oldRoot`, the one that it was computed from, is still current.
    function update(
        State storage self,
        uint256 oldRoot,
        uint32[] calldata indices,
        uint256[] calldata leaves,
        uint256 newRoot
    ) internal {
        if (oldRoot != self.current) revert IZContract.StaleUpdate();
        if (indices.length != leaves.length || indices.length == 0) {
            revert IZContract.UpdateLength(indices.length, leaves.length);
        }
        Field.check(newRoot);
        if (newRoot == 0) revert IZContract.ZeroSetup();
        bool replaced = false;
        for (uint256 i = 0; i < indices.length; i++) {
            if (_set(self, indices[i], leaves[i])) replaced = true;
        }
        self.previous = replaced ? 0 : self.current;
        self.current = newRoot;
        emit IZContract.ParticipantsUpdated(indices, leaves, newRoot, replaced);
    }

    /// @dev Returns whether another participant stood there.
    function _set(State storage self, uint32 index, uint256 leaf) private returns (bool) {
        if (index >= CAPACITY) revert IZContract.NoSuchLeaf(index);
        Field.check(leaf);
        uint256 old = self.leaves[index];
        self.leaves[index] = leaf;
        return old != 0 && old != leaf;
    }
}
