// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract, BurnItem, MintItem, Proof, TransferItem} from "../src/interfaces/IZContract.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {Base} from "./Base.sol";

contract ZContractTreeTest is Base {
    uint256[64] private leaves;
    /// Slot of the head: next, appended, openedAt, from the low end, then what does not concern the queue.
    bytes32 private constant HEAD = bytes32(uint256(6));

    function fill(uint256 n) private {
        for (uint256 i = 0; i < n; i += 2) {
            TransferItem memory item = transferItem();
            (leaves[i], leaves[i + 1]) = (item.payment, item.change);
            submit(item);
        }
    }

    function chainOf(uint256 n) private view returns (bytes32 chain) {
        for (uint256 i = 0; i < n; i++) {
            chain = keccak256(abi.encode(chain, leaves[i]));
        }
    }

    function test_seal_onlyAFilledOrAnOldBatch() public {
        vm.expectRevert(IZContract.NotSealable.selector);
        z.seal();
        fill(2);
        bytes32 first = chainOf(2);
        uint256 opened = block.timestamp;
        vm.warp(opened + SEAL_AFTER);
        vm.expectRevert(IZContract.NotSealable.selector);
        z.seal();
        fill(2);
        vm.warp(opened + SEAL_AFTER + 1);
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContract.Sealed(0, 4);
        z.seal();
        vm.snapshotGasLastCall("ZContract", "seal");
        (uint64 open, uint8 count, uint64 openedAt,) = z.queue();
        eq(open, 1);
        eq(count, 0);
        eq(openedAt, 0);
        (bytes32 chain, uint8 sealedCount, bool isSealed) = z.batch(0);
        vm.assertEq(chain, keccak256(abi.encode(keccak256(abi.encode(first, leaves[0])), leaves[1])));
        eq(sealedCount, 4);
        vm.assertTrue(isSealed);
        // What the sealed batch left is not the next one's.
        (chain,,) = z.batch(1);
        vm.assertEq(chain, 0);
        TransferItem memory next = transferItem();
        expectQueued(64, next.payment, next.change);
        submit(next);
    }

    function test_push_the64thLeafSeals() public {
        fill(62);
        TransferItem memory last = transferItem();
        (leaves[62], leaves[63]) = (last.payment, last.change);
        expectQueued(62, last.payment, last.change);
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContract.Sealed(0, 64);
        submit(last);
        (bytes32 chain, uint8 count, bool isSealed) = z.batch(0);
        vm.assertEq(chain, chainOf(64));
        eq(count, 64);
        vm.assertTrue(isSealed);
        (chain, count, isSealed) = z.batch(1);
        vm.assertEq(chain, 0);
        eq(count, 0);
        vm.assertFalse(isSealed);
        (chain, count, isSealed) = z.batch(2);
        vm.assertFalse(isSealed);
    }

    /// Of one call's leaves those that fill a batch are told before it is sealed, the others after.
    function test_push_aCallMayFillABatch() public {
        fill(62);
        mint(mintItem(1));
        TransferItem memory last = transferItem();
        expectQueued(63, last.payment);
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContract.Sealed(0, 64);
        expectQueued(64, last.change);
        submit(last);
        (bytes32 chain, uint8 count,) = z.batch(1);
        vm.assertEq(chain, keccak256(abi.encode(bytes32(0), last.change)));
        eq(count, 1);
        (,, uint64 openedAt,) = z.queue();
        eq(openedAt, block.timestamp);
    }

    function test_append_updatesTheRoot() public {
        fill(64);
        uint256 newRoot = fresh();
        Proof memory p = proof();
        uint256[] memory f = new uint256[](67);
        (f[0], f[1], f[2]) = (EMPTY_ROOT, newRoot, 0);
        for (uint256 i = 0; i < 64; i++) {
            f[3 + i] = leaves[i];
        }
        expectVerified(address(appendVerifier), inputsOf("zsettle/v1/append", p.digest, f), p.points);
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContract.Appended(0, newRoot);
        z.append(leaves, newRoot, p);
        vm.snapshotGasLastCall("ZContract", "append 64 leaves, proof not counted");
        eq(z.root(), newRoot);
        vm.assertTrue(z.isRoot(newRoot));
        vm.assertTrue(z.isRoot(EMPTY_ROOT));
        (,,, uint64 appended) = z.queue();
        eq(appended, 1);
        // Proofs against any root that ever was are good.
        TransferItem memory item = transferItem();
        item.root = EMPTY_ROOT;
        submit(item);
    }

    function test_append_shortBatchIsPaddedWithZeros() public {
        fill(4);
        vm.warp(block.timestamp + SEAL_AFTER + 1);
        z.seal();
        uint256 newRoot = fresh();
        Proof memory p = proof();
        leaves[5] = 1;
        vm.expectRevert(IZContract.LeavesMismatch.selector);
        z.append(leaves, newRoot, p);
        (leaves[4], leaves[5]) = (1, 0);
        vm.expectRevert(IZContract.LeavesMismatch.selector);
        z.append(leaves, newRoot, p);
        leaves[4] = 0;
        z.append(leaves, newRoot, p);
        eq(z.root(), newRoot);
    }

    function test_append_refusesOtherLeaves() public {
        fill(64);
        Proof memory p = proof();
        (leaves[0], leaves[1]) = (leaves[1], leaves[0]);
        vm.expectRevert(IZContract.LeavesMismatch.selector);
        z.append(leaves, 1, p);
        (leaves[0], leaves[1]) = (leaves[1], leaves[0]);
        uint256 last = leaves[63];
        leaves[63] = 0;
        vm.expectRevert(IZContract.LeavesMismatch.selector);
        z.append(leaves, 1, p);
        leaves[63] = last;
        expectNotInField(R);
        z.append(leaves, R, p);
        appendVerifier.set(MockVerifier.Answer.No);
        vm.expectRevert(IZContract.InvalidProof.selector);
        z.append(leaves, 1, p);
        appendVerifier.set(MockVerifier.Answer.Revert);
        vm.expectRevert(MockVerifier.Refused.selector);
        z.append(leaves, 1, p);
        eq(z.root(), EMPTY_ROOT);
    }

    function test_append_onlySealedBatches() public {
        Proof memory p = proof();
        vm.expectRevert(IZContract.NothingToAppend.selector);
        z.append(leaves, 1, p);
        fill(2);
        vm.expectRevert(IZContract.NothingToAppend.selector);
        z.append(leaves, 1, p);
        fill(64);
        // fill() counted from 0 again, the batch did not: its leaves are not these.
        vm.expectRevert(IZContract.LeavesMismatch.selector);
        z.append(leaves, 1, p);
    }

    // --- capacity ---

    /// Moves the queue to batch `open`, `count` leaves in.
    function moveTo(uint64 open, uint8 count) private {
        uint256 head = uint256(open) * 64 + count | uint256(open) << 40 | uint256(uint64(block.timestamp)) << 72;
        uint256 rest = uint256(vm.load(address(z), HEAD)) >> 136 << 136;
        vm.store(address(z), HEAD, bytes32(rest | head));
        (uint64 open_, uint8 count_, uint64 openedAt, uint64 appended) = z.queue();
        eq(open_, open);
        eq(count_, count);
        eq(openedAt, block.timestamp);
        eq(appended, open);
    }

    function test_capacity_reserveIsForWhatIsOwed() public {
        mint(mintItem(100));
        TransferItem memory held = legItem(fresh(), uint64(block.timestamp));
        submit(held);
        // One place is left in front of the reserve.
        moveTo(2 ** 26 - 2 ** 14 - 1, 63);
        TransferItem memory plain = transferItem();
        vm.expectRevert(IZContract.TreeFull.selector);
        submit(plain);
        TransferItem memory other = transferItem();
        TransferItem[] memory items = list2(plain, other);
        expectSkipped(0, plain.nullifier0, IZContract.TreeFull.selector);
        expectSkipped(1, other.nullifier0, IZContract.TreeFull.selector);
        z.submit(items);
        (TransferItem memory a, TransferItem memory b) = deal();
        submit(a);
        vm.expectRevert(IZContract.TreeFull.selector);
        submit(b);
        MintItem memory m = mintItem(1);
        vm.expectRevert(IZContract.TreeFull.selector);
        mint(m);
        eq(position(), 2 ** 32 - 2 ** 20);
        // Refunds, cancels and the change of burns go on.
        z.cancel(a.payment, "preimage");
        burn(burnItem(100));
        vm.warp(block.timestamp + 1);
        z.refund(held.payment);
        eq(position(), 2 ** 32 - 2 ** 20 + 3);
        eq(token.balanceOf(RECIPIENT), 100);
    }

    function test_capacity_lastLeafOfAll() public {
        mint(mintItem(100));
        moveTo(2 ** 26 - 1, 63);
        burn(burnItem(1));
        eq(position(), 2 ** 32);
        BurnItem memory item = burnItem(1);
        vm.expectRevert(IZContract.TreeFull.selector);
        burn(item);
    }
}
