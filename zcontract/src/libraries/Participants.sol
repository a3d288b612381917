// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../interfaces/IZContractEvents.sol";
import {Field} from "./Field.sol";
import {Head} from "./Head.sol";

/// @title Register of participants
/// @notice Every root of the current generation is accepted, so an addition makes no proof stale. A change or removal of a participant
/// begins a new generation, so all roots in which he stood as before are refused at once: he is frozen.
library Participants {
    /// @notice Leaves of the participants tree.
    uint256 internal constant CAPACITY = 4 ** 10;

    struct State {
        uint256 current;
        /// The generation in which a value was last a root.
        mapping(uint256 root => uint32) generations;
        mapping(uint32 index => uint256) leaves;
    }

    /// @notice Begins the first generation with the root of the empty tree.
    function begin(State storage self, Head storage head, uint256 root) internal {
        head.generation = 1;
        _accept(self, 1, root);
    }

    /// @notice Whether `root` is accepted.
    function accepts(State storage self, Head memory head, uint256 root) internal view returns (bool) {
        return self.generations[root] == head.generation;
    }

    /// @notice Sets leaves and the root that results, if `oldRoot`, the one that it was computed from, is still current.
    function update(
        State storage self,
        Head storage head,
        uint256 oldRoot,
        uint32[] calldata indices,
        uint256[] calldata leaves,
        uint256 newRoot,
        bool newGeneration
    ) internal {
        if (oldRoot != self.current) revert IZContractErrors.StaleUpdate();
        if (indices.length != leaves.length) revert IZContractErrors.UpdateLength(indices.length, leaves.length);
        Field.check(newRoot);
        if (newRoot == 0) revert IZContractErrors.ZeroSetup();
        for (uint256 i = 0; i < indices.length; i++) {
            if (_set(self, indices[i], leaves[i])) newGeneration = true;
        }
        uint32 generation = newGeneration ? _next(head) : head.generation;
        _accept(self, generation, newRoot);
        emit IZContractEvents.ParticipantsUpdated(indices, leaves, newRoot, generation);
    }

    function _accept(State storage self, uint32 generation, uint256 root) private {
        self.current = root;
        self.generations[root] = generation;
    }

    function _next(Head storage head) private returns (uint32 generation) {
        generation = head.generation;
        if (generation == type(uint32).max) revert IZContractErrors.NoGenerationLeft();
        head.generation = ++generation;
    }

    /// @dev Returns whether another participant stood there.
    function _set(State storage self, uint32 index, uint256 leaf) private returns (bool) {
        if (index >= CAPACITY) revert IZContractErrors.NoSuchLeaf(index);
        Field.check(leaf);
        uint256 old = self.leaves[index];
        self.leaves[index] = leaf;
        return old != 0 && old != leaf;
    }
}
