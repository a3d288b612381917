// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {BurnItem, MintItem, TransferItem} from "../src/types/Items.sol";
import {Traces} from "./Traces.sol";

/// @notice The register of participants, whose roots are accepted by generations.
contract ParticipantsTest is Traces {
    uint256 private constant N = 4;

    function setUp() public override {
        super.setUp();
        mint(mintItem(1000));
    }

    /// N leaves from `first` on, at the indices 10, 11, …
    function listOf(uint256 first) private pure returns (uint32[] memory indices, uint256[] memory leaves) {
        (indices, leaves) = (new uint32[](N), new uint256[](N));
        for (uint256 i = 0; i < N; i++) {
            (indices[i], leaves[i]) = (uint32(10 + i), first + i);
        }
    }

    function callOf(uint256 old, uint32[] memory indices, uint256[] memory leaves, uint256 newRoot, bool newGeneration)
        private
        view
        returns (bytes memory)
    {
        return abi.encodeCall(z.updateParticipants, (old, indices, leaves, newRoot, newGeneration));
    }

    /// The registrar's update from the current root.
    function update(uint32[] memory indices, uint256[] memory leaves, uint256 newRoot, bool newGeneration) private {
        bytes memory data = callOf(participants(), indices, leaves, newRoot, newGeneration);
        vm.prank(REGISTRAR);
        (bool ok,) = address(z).call(data);
        vm.assertTrue(ok);
        eq(participants(), newRoot);
    }

    function update(uint32 index, uint256 leaf, uint256 newRoot) private {
        (uint32[] memory indices, uint256[] memory leaves) = (new uint32[](1), new uint256[](1));
        (indices[0], leaves[0]) = (index, leaf);
        update(indices, leaves, newRoot, false);
    }

    function update(uint256 newRoot, bool newGeneration) private {
        update(new uint32[](0), new uint256[](0), newRoot, newGeneration);
    }

    function refusesUpdate(bytes memory data, bytes memory err) private {
        vm.prank(REGISTRAR);
        (bool ok, bytes memory answer) = address(z).call(data);
        vm.assertFalse(ok);
        vm.assertEq(answer, err);
    }

    /// Whether items under `root` are accepted: a mint, a transfer and a burn alike.
    function accepted(uint256 root) private returns (bool) {
        (MintItem memory m, TransferItem memory t, BurnItem memory b) = (mintItem(1), transferItem(), burnItem(1));
        (m.participants, t.transfer.participants, b.participants) = (root, root, root);
        vm.prank(PAYER);
        (bool minted, bytes memory answer) = address(z).call(abi.encodeCall(z.mint, (m)));
        (bool sent,) = address(z).call(abi.encodeCall(z.submit, (list1(t))));
        (bool burned,) = address(z).call(abi.encodeCall(z.burn, (list1(b))));
        vm.assertTrue(minted == sent && sent == burned);
        if (!minted) vm.assertEq(bytes4(answer), IZContractErrors.StaleParticipants.selector);
        return minted;
    }

    function generation() private view returns (uint32 current) {
        (, current) = z.participants();
    }

    // --- roots ---

    /// P-R1: on a fresh contract the empty tree's root is accepted, and nothing else.
    function test_participants_begin() public {
        eq(participants(), EMPTY_PARTICIPANTS);
        eq(generation(), 1);
        eq(z.generationOf(EMPTY_PARTICIPANTS), 1);
        vm.assertTrue(accepted(EMPTY_PARTICIPANTS));
        uint256[4] memory others = [0, 1, EMPTY_PARTICIPANTS + 1, fresh()];
        for (uint256 i = 0; i < 4; i++) {
            eq(z.generationOf(others[i]), 0);
            vm.assertFalse(accepted(others[i]));
        }
    }

    /// P-R2.
    function test_participants_additionsKeepAllEarlierRoots() public {
        for (uint32 i = 0; i < 6; i++) {
            update(i, 100 + i, 3000 + i);
            eq(generation(), 1);
            eq(z.generationOf(3000 + i), 1);
            eq(z.participantLeaf(i), 100 + i);
            vm.assertTrue(accepted(EMPTY_PARTICIPANTS));
            for (uint256 k = 0; k <= i; k++) {
                vm.assertTrue(accepted(3000 + k));
            }
        }
        vm.assertFalse(accepted(3006));
    }

    /// P-R2: N additions in one update, and one that writes the same leaves again.
    function test_participants_theSameLeafAgainIsNoChange() public {
        (uint32[] memory indices, uint256[] memory leaves) = listOf(100);
        update(indices, leaves, 3001, false);
        update(indices, leaves, 3002, false);
        vm.assertTrue(accepted(EMPTY_PARTICIPANTS) && accepted(3001) && accepted(3002));
        for (uint32 i = 0; i < N; i++) {
            eq(z.participantLeaf(10 + i), 100 + i);
        }
        eq(z.participantLeaf(9) + z.participantLeaf(14), 0);
    }

    /// P-R3: for each k, the k-th leaf of an update removes or replaces a participant, and the others add or change nothing.
    function test_participants_anyRemovalMakesEarlierRootsStale() public {
        for (uint256 k = 0; k < N; k++) {
            for (uint256 kind = 0; kind < 4; kind++) {
                uint256 id = vm.snapshotState();
                removeAt(k, kind & 1 == 0 ? 0 : 999, kind < 2);
                vm.assertFalse(accepted(EMPTY_PARTICIPANTS) || accepted(3001));
                vm.assertTrue(accepted(3002));
                eq(generation(), 2);
                eq(z.generationOf(3001), 1);
                eq(z.generationOf(3002), 2);
                vm.revertToState(id);
            }
        }
    }

    /// One participant, or N of them; then an update whose k-th leaf is `leaf`.
    function removeAt(uint256 k, uint256 leaf, bool alone) private {
        (uint32[] memory indices, uint256[] memory leaves) = listOf(100);
        if (alone) update(indices[k], leaves[k], 3001);
        else update(indices, leaves, 3001, false);
        leaves[k] = leaf;
        vm.recordLogs();
        emit IZContractEvents.ParticipantsUpdated(indices, leaves, 3002, 2);
        update(indices, leaves, 3002, false);
        sameEvents();
        for (uint256 i = 0; i < N; i++) {
            eq(z.participantLeaf(indices[i]), leaves[i]);
        }
    }

    /// P-R3: who is added and replaced in one update was a participant.
    function test_participants_anIndexTwiceIsAReplacement() public {
        (uint32[] memory indices, uint256[] memory leaves) = listOf(100);
        indices[3] = indices[1];
        update(indices, leaves, 3001, false);
        eq(generation(), 2);
        eq(z.participantLeaf(indices[1]), leaves[3]);
        vm.assertFalse(accepted(EMPTY_PARTICIPANTS));
    }

    /// P-R4: a removed participant comes back, so the tree has the root again that it had.
    function test_participants_aRootMayComeBack() public {
        update(0, 11, 3001);
        update(0, 0, EMPTY_PARTICIPANTS);
        eq(generation(), 2);
        vm.assertTrue(accepted(EMPTY_PARTICIPANTS));
        vm.assertFalse(accepted(3001));
        update(0, 11, 3001);
        eq(generation(), 2);
        vm.assertTrue(accepted(EMPTY_PARTICIPANTS) && accepted(3001));
        update(0, 12, 3001);
        eq(generation(), 3);
        vm.assertTrue(accepted(3001));
        vm.assertFalse(accepted(EMPTY_PARTICIPANTS));
    }

    /// P-R5: no leaf changes.
    function test_participants_emptyListMendsARoot() public {
        update(0, 11, 3001);
        vm.recordLogs();
        emit IZContractEvents.ParticipantsUpdated(new uint32[](0), new uint256[](0), 3002, 1);
        update(3002, false);
        sameEvents();
        vm.assertTrue(accepted(3001) && accepted(3002) && accepted(EMPTY_PARTICIPANTS));
        vm.recordLogs();
        emit IZContractEvents.ParticipantsUpdated(new uint32[](0), new uint256[](0), 3003, 2);
        update(3003, true);
        sameEvents();
        vm.assertTrue(accepted(3003));
        vm.assertFalse(accepted(3001) || accepted(3002) || accepted(EMPTY_PARTICIPANTS));
        eq(z.participantLeaf(0), 11);
    }

    /// P-R5: a new generation may keep the root, and may come with an addition.
    function test_participants_newGeneration() public {
        update(EMPTY_PARTICIPANTS, true);
        eq(generation(), 2);
        vm.assertTrue(accepted(EMPTY_PARTICIPANTS));
        (uint32[] memory indices, uint256[] memory leaves) = listOf(100);
        update(indices, leaves, 3001, true);
        eq(generation(), 3);
        vm.assertFalse(accepted(EMPTY_PARTICIPANTS));
        // With a removal too it is one generation.
        update(indices, new uint256[](N), 3002, true);
        eq(generation(), 4);
        vm.assertFalse(accepted(3001));
    }

    /// P-R6.
    function test_participants_ofTwoUpdatesFromOneTreeTheFirstCounts() public {
        (uint32[] memory indices, uint256[] memory leaves) = listOf(100);
        update(indices, leaves, 3001, false);
        bytes memory err = bytes.concat(IZContractErrors.StaleUpdate.selector);
        refusesUpdate(callOf(EMPTY_PARTICIPANTS, indices, leaves, 3002, false), err);
        refusesUpdate(callOf(0, indices, leaves, 3002, true), err);
        update(3002, false);
        // The earlier root is still accepted in proofs, but no update follows it.
        refusesUpdate(callOf(3001, indices, leaves, 3003, false), err);
        vm.assertTrue(accepted(3001));
        eq(participants(), 3002);
    }

    // --- refusals ---

    /// P-R7: for each k, the k-th index or leaf is none.
    function test_participants_refusesTheKthEntry() public {
        for (uint256 k = 0; k < N; k++) {
            (uint32[] memory indices, uint256[] memory leaves) = listOf(100);
            indices[k] = 4 ** 10;
            refusesUpdate(
                callOf(EMPTY_PARTICIPANTS, indices, leaves, 1, false),
                abi.encodeWithSelector(IZContractErrors.NoSuchLeaf.selector, uint32(4 ** 10))
            );
            indices[k] = type(uint32).max;
            refusesUpdate(
                callOf(EMPTY_PARTICIPANTS, indices, leaves, 1, false),
                abi.encodeWithSelector(IZContractErrors.NoSuchLeaf.selector, type(uint32).max)
            );
            (indices[k], leaves[k]) = (4 ** 10 - 1, R);
            refusesUpdate(
                callOf(EMPTY_PARTICIPANTS, indices, leaves, 1, false),
                abi.encodeWithSelector(IZContractErrors.NotInField.selector, R)
            );
            leaves[k] = R - 1;
            uint256 id = vm.snapshotState();
            update(indices, leaves, 1, false);
            eq(z.participantLeaf(4 ** 10 - 1), R - 1);
            vm.revertToState(id);
        }
    }

    /// P-R7.
    function test_participants_refusesListsOfDifferentLength() public {
        (uint32[] memory indices, uint256[] memory leaves) = listOf(100);
        bytes memory err = abi.encodeWithSelector(IZContractErrors.UpdateLength.selector, N, N - 1);
        refusesUpdate(callOf(EMPTY_PARTICIPANTS, indices, new uint256[](N - 1), 1, false), err);
        err = abi.encodeWithSelector(IZContractErrors.UpdateLength.selector, N + 1, N);
        refusesUpdate(callOf(EMPTY_PARTICIPANTS, new uint32[](N + 1), leaves, 1, false), err);
        err = abi.encodeWithSelector(IZContractErrors.UpdateLength.selector, 0, 1);
        refusesUpdate(callOf(EMPTY_PARTICIPANTS, new uint32[](0), new uint256[](1), 1, false), err);
    }

    /// P-R7.
    function test_participants_refusesARootThatIsNone() public {
        (uint32[] memory indices, uint256[] memory leaves) = listOf(100);
        refusesUpdate(
            callOf(EMPTY_PARTICIPANTS, indices, leaves, 0, false), bytes.concat(IZContractErrors.ZeroSetup.selector)
        );
        refusesUpdate(
            callOf(EMPTY_PARTICIPANTS, indices, leaves, R, false),
            abi.encodeWithSelector(IZContractErrors.NotInField.selector, R)
        );
        update(indices, leaves, R - 1, false);
        vm.assertTrue(accepted(R - 1));
    }

    // --- the counter ---

    function setGeneration(uint32 value) private {
        patch(headSlot(), 168, 32, value);
        eq(generation(), value);
    }

    /// P-R8: the counter has 32 bits and no other meaning.
    function test_participants_counterBeyondOneByte() public {
        uint32[4] memory counts = [uint32(255), 256, 65535, 2 ** 31];
        for (uint256 i = 0; i < 4; i++) {
            uint256 root = 4000 + i;
            setGeneration(counts[i]);
            update(root, true);
            eq(generation(), counts[i] + 1);
            eq(z.generationOf(root), counts[i] + 1);
            vm.assertTrue(accepted(root));
            vm.assertFalse(accepted(EMPTY_PARTICIPANTS) || accepted(root - 1));
        }
    }

    /// P-R8: at the maximum no generation begins, by neither way; additions go on.
    function test_participants_counterAtItsMaximum() public {
        setGeneration(type(uint32).max - 1);
        update(0, 11, 3001);
        update(3002, true);
        eq(generation(), type(uint32).max);
        bytes memory err = bytes.concat(IZContractErrors.NoGenerationLeft.selector);
        refusesUpdate(callOf(3002, new uint32[](1), new uint256[](1), 3003, false), err);
        refusesUpdate(callOf(3002, new uint32[](0), new uint256[](0), 3003, true), err);
        eq(z.participantLeaf(0), 11);
        update(1, 12, 3003);
        vm.assertTrue(accepted(3002) && accepted(3003));
        vm.assertFalse(accepted(3001) || accepted(0));
    }
}
