// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract, TransferItem, BurnItem} from "../src/interfaces/IZContract.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {Base} from "./Base.sol";

contract ZContractTransferTest is Base {
    function fieldsOf(TransferItem memory i, uint256 context) internal view returns (uint256[] memory f) {
        (, uint256 y,) = z.auditEpoch();
        f = new uint256[](14);
        (f[0], f[1], f[2], f[3]) = (i.root, i.participants, i.nullifier0, i.nullifier1);
        (f[4], f[5], f[6], f[7], f[8]) = (i.payment, i.change, i.refund, y, i.ephemeral);
        (f[9], f[10], f[11], f[12], f[13]) = (i.audit[0], i.audit[1], i.audit[2], i.audit[3], context);
    }

    function test_submit_spendsAndQueues() public {
        TransferItem memory item = transferItem();
        expectQueued(0, item.payment, item.change);
        submit(item);
        vm.snapshotGasLastCall("ZContract", "first transfer of all, proof not counted");
        vm.assertTrue(z.isSpent(item.nullifier0));
        vm.assertTrue(z.isSpent(item.nullifier1));
        eq(position(), 2);
        TransferItem memory next = transferItem();
        submit(next);
        vm.snapshotGasLastCall("ZContract", "transfer alone, proof not counted");
    }

    function test_submit_emitsWhatClientsNeed() public {
        TransferItem memory i = transferItem();
        vm.expectEmit(true, true, false, true, address(z));
        emit IZContract.Transferred(
            i.nullifier0, i.nullifier1, i.payment, i.change, i.refund, 0, i.epoch, i.ephemeral, i.audit, i.ciphertext
        );
        submit(i);
    }

    function test_submit_verifiesWhatItActsOn() public {
        TransferItem memory item = transferItem();
        uint256 context =
            reduce(abi.encode(block.chainid, address(z), uint8(2), item.epoch, keccak256(abi.encode(item.ciphertext))));
        uint256[3] memory inputs = inputsOf("zsettle/v1/transfer", item.proof.digest, fieldsOf(item, context));
        expectVerifiedInBatch(address(transferVerifier), inputs, item.proof.points);
        submit(item);
    }

    function test_submit_verifiesTheTermsOfALeg() public {
        TransferItem memory item = legItem(fresh(), uint64(block.timestamp) + 5);
        uint256 context = reduce(
            abi.encode(
                block.chainid,
                address(z),
                uint8(3),
                item.epoch,
                keccak256(abi.encode(item.ciphertext)),
                item.leg.counter,
                item.leg.deadline,
                item.leg.cancelHash
            )
        );
        uint256[3] memory inputs = inputsOf("zsettle/v1/transfer", item.proof.digest, fieldsOf(item, context));
        expectVerifiedInBatch(address(transferVerifier), inputs, item.proof.points);
        submit(item);
    }

    /// Each word of the statement, one alias each; word 0 to 13 by its place in the item.
    function test_submit_refusesAliases() public {
        for (uint256 k = 1; k <= 4; k++) {
            for (uint256 i = 0; i < 13; i++) {
                TransferItem memory item = transferItem();
                uint256 bad = aliasOf(item, i, k * R);
                expectNotInField(bad);
                this.submitOne(item);
            }
        }
    }

    function submitOne(TransferItem memory item) external {
        submit(item);
    }

    function aliasOf(TransferItem memory item, uint256 i, uint256 offset) private pure returns (uint256) {
        if (i == 0) return item.root += offset;
        if (i == 1) return item.participants += offset;
        if (i == 2) return item.nullifier0 += offset;
        if (i == 3) return item.nullifier1 += offset;
        if (i == 4) return item.payment += offset;
        if (i == 5) return item.change += offset;
        if (i == 6) return item.refund += offset;
        if (i == 7) return item.ephemeral += offset;
        if (i == 8) return item.proof.digest += offset;
        return item.audit[i - 9] += offset;
    }

    function test_submit_refusesBadForm() public {
        TransferItem memory item = transferItem();
        item.nullifier1 = item.nullifier0;
        vm.expectRevert(IZContract.RepeatedNullifier.selector);
        submit(item);
        item.nullifier1 = 0;
        vm.expectRevert(IZContract.ZeroNullifier.selector);
        submit(item);
        (item.nullifier0, item.nullifier1) = (0, item.nullifier0);
        vm.expectRevert(IZContract.ZeroNullifier.selector);
        submit(item);
        item = transferItem();
        item.payment = 0;
        vm.expectRevert(IZContract.ZeroCommitment.selector);
        submit(item);
        item = transferItem();
        item.change = 0;
        vm.expectRevert(IZContract.ZeroCommitment.selector);
        submit(item);
        item = transferItem();
        item.refund = 0;
        vm.expectRevert(IZContract.ZeroCommitment.selector);
        submit(item);
        vm.expectRevert(IZContract.EmptyBatch.selector);
        z.submit(new TransferItem[](0));
    }

    function test_submit_plainTransferHasNoTerms() public {
        TransferItem memory item = transferItem();
        item.leg.deadline = 1;
        vm.expectRevert(IZContract.NotALeg.selector);
        submit(item);
        item.leg.deadline = 0;
        item.leg.cancelHash = bytes32(uint256(1));
        vm.expectRevert(IZContract.NotALeg.selector);
        submit(item);
    }

    function test_submit_badFormRevertsEvenInABatch() public {
        TransferItem memory bad = transferItem();
        bad.change = 0;
        TransferItem[] memory items = list2(transferItem(), bad);
        vm.expectRevert(IZContract.ZeroCommitment.selector);
        z.submit(items);
        bad = transferItem();
        bad.audit[3] = R;
        items = list2(bad, transferItem());
        expectNotInField(R);
        z.submit(items);
    }

    /// The rules of state, as (item that breaks one, error).
    function broken(uint256 rule) private returns (TransferItem memory item, bytes4 reason) {
        item = transferItem();
        if (rule == 0) {
            submit(item);
            (item.nullifier1, reason) = (fresh(), IZContract.NullifierSpent.selector);
        } else if (rule == 1) {
            submit(item);
            (item.nullifier0, reason) = (fresh(), IZContract.NullifierSpent.selector);
        } else if (rule == 2) {
            (item.root, reason) = (fresh(), IZContract.UnknownRoot.selector);
        } else if (rule == 3) {
            (item.participants, reason) = (fresh(), IZContract.StaleParticipants.selector);
        } else if (rule == 4) {
            (item.epoch, reason) = (2, IZContract.StaleEpoch.selector);
        } else if (rule == 5) {
            item = legItem(fresh(), uint64(block.timestamp) - 1);
            reason = IZContract.DeadlinePassed.selector;
        } else {
            item = legItem(fresh(), uint64(block.timestamp));
            submit(item);
            (item.nullifier0, item.nullifier1) = (fresh(), fresh());
            reason = IZContract.LegUsed.selector;
        }
    }

    function test_submit_alonePlainlyRevertsWithTheReason() public {
        for (uint256 rule = 0; rule < 7; rule++) {
            (TransferItem memory item, bytes4 reason) = broken(rule);
            vm.expectRevert(reason);
            submit(item);
        }
    }

    function test_submit_inABatchSkipsWithTheReason() public {
        for (uint256 rule = 0; rule < 7; rule++) {
            for (uint256 at_ = 0; at_ < 2; at_++) {
                (TransferItem memory bad, bytes4 reason) = broken(rule);
                TransferItem memory good = transferItem();
                TransferItem[] memory items = at_ == 0 ? list2(bad, good) : list2(good, bad);
                uint256 before = position();
                expectSkipped(at_, bad.nullifier0, reason);
                z.submit(items);
                eq(position(), before + 2);
                vm.assertTrue(z.isSpent(good.nullifier1));
                if (rule > 1) vm.assertFalse(z.isSpent(bad.nullifier0));
            }
        }
    }

    function test_submit_skippedProofsAreNotVerified() public {
        (TransferItem memory bad,) = broken(2);
        TransferItem memory a = transferItem();
        TransferItem memory b = transferItem();
        TransferItem[] memory items = new TransferItem[](3);
        (items[0], items[1], items[2]) = (a, bad, b);
        uint256[3][] memory inputs = new uint256[3][](2);
        inputs[0] = inputsOf("zsettle/v1/transfer", a.proof.digest, fieldsOf(a, plainContext(a)));
        inputs[1] = inputsOf("zsettle/v1/transfer", b.proof.digest, fieldsOf(b, plainContext(b)));
        uint256[8][] memory points = new uint256[8][](2);
        (points[0], points[1]) = (a.proof.points, b.proof.points);
        transferVerifier.expectBatch(inputs, points);
        z.submit(items);
        vm.assertTrue(z.isSpent(b.nullifier0));
        (items[0], items[1], items[2]) = (transferItem(), bad, transferItem());
        vm.expectRevert(MockVerifier.Unexpected.selector);
        z.submit(items);
    }

    function plainContext(TransferItem memory i) private view returns (uint256) {
        return reduce(abi.encode(block.chainid, address(z), uint8(2), i.epoch, keccak256(abi.encode(i.ciphertext))));
    }

    function test_submit_allSkippedVerifiesNothing() public {
        (TransferItem memory a,) = broken(2);
        (TransferItem memory b,) = broken(3);
        transferVerifier.set(MockVerifier.Answer.Revert);
        z.submit(list2(a, b));
        eq(position(), 0);
    }

    function test_submit_oneNoteTwiceInABatchSpendsOnce() public {
        TransferItem memory a = transferItem();
        TransferItem memory b = transferItem();
        b.nullifier1 = a.nullifier0;
        TransferItem[] memory items = list2(a, b);
        expectSkipped(1, b.nullifier0, IZContract.NullifierSpent.selector);
        z.submit(items);
        eq(position(), 2);
        vm.assertFalse(z.isSpent(b.nullifier0));
    }

    function test_submit_transfersAndBurnsShareTheNullifiers() public {
        mint(mintItem(100));
        TransferItem memory t = transferItem();
        submit(t);
        BurnItem memory b = burnItem(1);
        b.nullifier0 = t.nullifier1;
        vm.expectRevert(IZContract.NullifierSpent.selector);
        burn(b);
        b = burnItem(1);
        burn(b);
        t = transferItem();
        t.nullifier1 = b.nullifier0;
        vm.expectRevert(IZContract.NullifierSpent.selector);
        submit(t);
    }

    function test_submit_needsAYesOfTheVerifier() public {
        TransferItem memory a = transferItem();
        TransferItem memory b = legItem(fresh(), uint64(block.timestamp));
        transferVerifier.set(MockVerifier.Answer.No);
        vm.expectRevert(IZContract.InvalidProof.selector);
        submit(a);
        TransferItem[] memory items = list2(a, b);
        vm.expectRevert(IZContract.InvalidProof.selector);
        z.submit(items);
        transferVerifier.set(MockVerifier.Answer.Revert);
        vm.expectRevert(MockVerifier.Refused.selector);
        submit(b);
        vm.expectRevert(MockVerifier.Refused.selector);
        z.submit(items);
        vm.assertFalse(z.isSpent(a.nullifier0));
        eq(position(), 0);
    }

    function test_submit_batchOf32() public {
        submit(transferItem());
        TransferItem[] memory items = new TransferItem[](32);
        for (uint256 i = 0; i < 32; i++) {
            items[i] = transferItem();
        }
        z.submit(items);
        vm.snapshotGasLastCall("ZContract", "32 transfers, proofs not counted");
        eq(position(), 66);
    }

    /// With too little gas a call fails; it never spends without verifying.
    function test_submit_gasSweep() public {
        TransferItem memory item = transferItem();
        bytes memory data = abi.encodeCall(z.submit, (list1(item)));
        transferVerifier.set(MockVerifier.Answer.No);
        for (uint256 gas_ = 0; gas_ < 300_000; gas_ += 5_000) {
            (bool ok,) = address(z).call{gas: gas_}(data);
            vm.assertFalse(ok);
            vm.assertFalse(z.isSpent(item.nullifier0));
        }
    }
}
