// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {Proof, TransferItem} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {Inputs} from "./Inputs.sol";
import {Traces} from "./Traces.sol";

/// @notice The queue, its batches, and their way into the tree.
contract TreeTest is Inputs, Traces {
    /// Leaves of the batch that fill() filled, the rest 0.
    uint256[64] private leaves;

    /// Queues n leaves by transfers, n even.
    function fill(uint256 n) private {
        delete leaves;
        for (uint256 i = 0; i < n; i += 2) {
            TransferItem memory item = transferItem();
            (leaves[i], leaves[i + 1]) = (item.transfer.payment, item.transfer.change);
            submit(item);
        }
    }

    function chainOf(uint256 n) private view returns (bytes32 chain) {
        for (uint256 i = 0; i < n; i++) {
            chain = keccak256(abi.encode(chain, leaves[i]));
        }
    }

    function sealNow() private {
        vm.warp(block.timestamp + SEAL_AFTER + 1);
        z.seal();
    }

    function eqQueue(uint64 open, uint8 count, uint64 openedAt, uint64 appended) private view {
        (uint64 open_, uint8 count_, uint64 openedAt_, uint64 appended_) = z.queue();
        eq(open_, open);
        eq(count_, count);
        eq(openedAt_, openedAt);
        eq(appended_, appended);
    }

    function eqBatch(uint64 index, bytes32 chain, uint8 count, bool isSealed) private view {
        (bytes32 chain_, uint8 count_, bool isSealed_) = z.batch(index);
        vm.assertEq(chain_, chain);
        eq(count_, count);
        vm.assertTrue(isSealed_ == isSealed);
    }

    // --- the queue ---

    /// P-Q1.
    function test_queue_begins() public view {
        eqQueue(0, 0, 0, 0);
        eqBatch(0, 0, 0, false);
        eqBatch(1, 0, 0, false);
        eqBatch(type(uint64).max, 0, 0, false);
        eq(z.root(), EMPTY_ROOT);
    }

    /// P-Q1: the chain of a batch, link by link, and the time of its first leaf.
    function test_queue_chainsItsLeaves() public {
        uint64 opened = uint64(block.timestamp);
        for (uint256 n = 2; n <= 6; n += 2) {
            TransferItem memory item = transferItem();
            (leaves[n - 2], leaves[n - 1]) = (item.transfer.payment, item.transfer.change);
            submit(item);
            eqQueue(0, uint8(n), opened, 0);
            eqBatch(0, chainOf(n), uint8(n), false);
            vm.warp(block.timestamp + 10);
        }
        eqBatch(1, 0, 0, false);
    }

    /// P-Q2.
    function test_queue_the64thLeafSeals() public {
        fill(62);
        TransferItem memory last = transferItem();
        (leaves[62], leaves[63]) = (last.transfer.payment, last.transfer.change);
        expectQueued(62, last.transfer.payment, last.transfer.change);
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContractEvents.Sealed(0, 64);
        submit(last);
        eqBatch(0, chainOf(64), 64, true);
        eqQueue(1, 0, 0, 0);
        // What the sealed batch left is not the next one's.
        eqBatch(1, 0, 0, false);
        eqBatch(2, 0, 0, false);
        vm.warp(block.timestamp + 7);
        fill(2);
        eqBatch(1, chainOf(2), 2, false);
        eqQueue(1, 2, uint64(block.timestamp), 0);
    }

    /// P-Q3: of one call's leaves those that fill a batch are told before it is sealed, the others after.
    function test_queue_aCallMayFillABatchAndBeginTheNext() public {
        fill(62);
        mint(mintItem(1));
        TransferItem memory last = transferItem();
        expectQueued(63, last.transfer.payment);
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContractEvents.Sealed(0, 64);
        expectQueued(64, last.transfer.change);
        submit(last);
        eqBatch(1, keccak256(abi.encode(bytes32(0), last.transfer.change)), 1, false);
        eqQueue(1, 1, uint64(block.timestamp), 0);
    }

    // --- seal ---

    /// P-Q4: only a batch whose first leaf is older than `sealAfter`, whatever the chain's unit of time.
    function test_seal_onlyAnOldBatch() public {
        uint64[4] memory times = [uint64(1.7e9), 1.79e9, 1.79e12, 1.79e18];
        for (uint64 i = 0; i < 4; i++) {
            vm.warp(times[i]);
            refuses(abi.encodeCall(z.seal, ()), IZContractErrors.NotSealable.selector);
            fill(2);
            vm.warp(times[i] + SEAL_AFTER);
            refuses(abi.encodeCall(z.seal, ()), IZContractErrors.NotSealable.selector);
            mint(mintItem(1));
            leaves[2] = 0;
            vm.warp(times[i] + SEAL_AFTER + 1);
            eqQueue(i, 3, times[i], 0);
            vm.recordLogs();
            emit IZContractEvents.Sealed(i, 3);
            run(abi.encodeCall(z.seal, ()));
            sameEvents();
            eqQueue(i + 1, 0, 0, 0);
        }
    }

    /// P-Q4: a sealed batch takes no more, and the next leaf is the first of the next batch.
    function test_seal_beginsTheNextBatch() public {
        fill(4);
        vm.warp(block.timestamp + SEAL_AFTER + 1);
        z.seal();
        vm.snapshotGasLastCall("ZContract", "seal");
        eqBatch(0, chainOf(4), 4, true);
        eqBatch(1, 0, 0, false);
        TransferItem memory next = transferItem();
        expectQueued(64, next.transfer.payment, next.transfer.change);
        submit(next);
        eqBatch(0, chainOf(4), 4, true);
        (leaves[0], leaves[1]) = (next.transfer.payment, next.transfer.change);
        eqBatch(1, chainOf(2), 2, false);
        refuses(abi.encodeCall(z.seal, ()), IZContractErrors.NotSealable.selector);
    }

    // --- append ---

    function callOf(uint256 newRoot, Proof memory p) private view returns (bytes memory) {
        return abi.encodeCall(z.append, (leaves, newRoot, p));
    }

    function append(uint256 newRoot) private {
        z.append(leaves, newRoot, proof());
    }

    /// P-Q5, P-Q7.
    function test_append_updatesTheRoot() public {
        fill(64);
        (uint256 newRoot, Proof memory p) = (fresh(), proof());
        appendVerifier.expectOne(inputsOf(p.digest, EMPTY_ROOT, newRoot, 0, leaves), p.points);
        vm.recordLogs();
        emit IZContractEvents.Appended(0, newRoot);
        z.append(leaves, newRoot, p);
        sameEvents();
        eq(z.root(), newRoot);
        vm.assertTrue(z.isRoot(newRoot));
        vm.assertTrue(z.isRoot(EMPTY_ROOT));
        eqQueue(1, 0, 0, 1);
        // The chain is no longer needed.
        eqBatch(0, 0, 64, true);
        // Proofs against any root that ever was are good.
        TransferItem memory item = transferItem();
        item.transfer.root = EMPTY_ROOT;
        submit(item);
        item = transferItem();
        eq(item.transfer.root, newRoot);
        submit(item);
    }

    function test_append_gas() public {
        fill(64);
        append(fresh());
        vm.snapshotGasLastCall("ZContract", "append 64 leaves, proof not counted");
    }

    /// P-Q6: every field perturbed. Batches are appended in the order in which they were sealed.
    function test_append_verifiesWhatItActsOn() public {
        uint256[64][4] memory batches;
        for (uint256 b = 0; b < 4; b++) {
            fill(b == 2 ? 6 : 64);
            if (b == 2) sealNow();
            batches[b] = leaves;
        }
        uint256 oldRoot = EMPTY_ROOT;
        for (uint256 b = 0; b < 4; b++) {
            leaves = batches[(b + 1) % 4];
            refuses(callOf(1, proof()), IZContractErrors.LeavesMismatch.selector);
            leaves = batches[b];
            (uint256 newRoot, Proof memory p) = (fresh(), proof());
            appendVerifier.expectOne(inputsOf(p.digest, oldRoot, newRoot, b, leaves), p.points);
            refuses(callOf(newRoot, proof()), MockVerifier.Unexpected.selector);
            refuses(callOf(fresh(), p), MockVerifier.Unexpected.selector);
            z.append(leaves, newRoot, p);
            (,,, uint64 appended) = z.queue();
            eq(appended, b + 1);
            oldRoot = newRoot;
        }
        refuses(callOf(1, proof()), IZContractErrors.NothingToAppend.selector);
        for (uint256 b = 0; b < 4; b++) {
            eqBatch(uint64(b), 0, b == 2 ? 6 : 64, true);
        }
    }

    /// P-Q5: for each k, another leaf in the k-th place, or none.
    function test_append_refusesOtherLeaves() public {
        fill(64);
        Proof memory p = proof();
        for (uint256 k = 0; k < 64; k++) {
            uint256 leaf = leaves[k];
            leaves[k] = leaf + 1;
            refuses(callOf(1, p), IZContractErrors.LeavesMismatch.selector);
            leaves[k] = 0;
            refuses(callOf(1, p), IZContractErrors.LeavesMismatch.selector);
            leaves[k] = leaf;
        }
        (leaves[0], leaves[1]) = (leaves[1], leaves[0]);
        refuses(callOf(1, p), IZContractErrors.LeavesMismatch.selector);
    }

    /// P-Q5: for each k behind the last leaf, a leaf there.
    function test_append_shortBatchIsPaddedWithZeros() public {
        fill(4);
        sealNow();
        Proof memory p = proof();
        for (uint256 k = 4; k < 64; k++) {
            leaves[k] = 1;
            refuses(callOf(1, p), IZContractErrors.LeavesMismatch.selector);
            leaves[k] = 0;
        }
        uint256 newRoot = fresh();
        appendVerifier.expectOne(inputsOf(p.digest, EMPTY_ROOT, newRoot, 0, leaves), p.points);
        z.append(leaves, newRoot, p);
        eq(z.root(), newRoot);
        eqBatch(0, 0, 4, true);
    }

    /// P-Q5: an open batch can't be appended, and no batch twice.
    function test_append_onlySealedBatchesAndOnce() public {
        refuses(callOf(1, proof()), IZContractErrors.NothingToAppend.selector);
        fill(2);
        refuses(callOf(1, proof()), IZContractErrors.NothingToAppend.selector);
        sealNow();
        append(5);
        refuses(callOf(1, proof()), IZContractErrors.NothingToAppend.selector);
        eqQueue(1, 0, 0, 1);
    }

    /// P-X3, P-X4.
    function test_append_refusesBadProofsAndAliases() public {
        fill(64);
        Proof memory p = proof();
        refuses(callOf(R, p), abi.encodeWithSelector(IZContractErrors.NotInField.selector, R));
        p.digest = R;
        refuses(callOf(1, p), abi.encodeWithSelector(IZContractErrors.NotInField.selector, R));
        bytes memory data = callOf(1, proof());
        appendVerifier.set(MockVerifier.Answer.No);
        refuses(data, IZContractErrors.InvalidProof.selector);
        appendVerifier.set(MockVerifier.Answer.Revert);
        refuses(data, MockVerifier.Refused.selector);
        appendVerifier.set(MockVerifier.Answer.Write);
        fails(data);
        bytes[3] memory answers = [abi.encode(2), bytes(""), abi.encodePacked(bytes31(uint248(1)))];
        for (uint256 i = 0; i < 3; i++) {
            appendVerifier.setBytes(answers[i]);
            fails(data);
        }
        eq(z.root(), EMPTY_ROOT);
        vm.assertFalse(z.isRoot(1));
    }

    /// P-Q7: a tree that does not change its root is no error, and old roots stay good.
    function test_append_everyRootStaysGood() public {
        uint256[3] memory roots = [fresh(), fresh(), fresh()];
        for (uint256 i = 0; i < 3; i++) {
            fill(2);
            sealNow();
            append(roots[i]);
            for (uint256 k = 0; k <= i; k++) {
                vm.assertTrue(z.isRoot(roots[k]));
            }
            vm.assertFalse(i < 2 && z.isRoot(roots[2]));
        }
        eq(z.root(), roots[2]);
    }
}
