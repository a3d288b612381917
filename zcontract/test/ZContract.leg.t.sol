// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract, LegState, TransferItem} from "../src/interfaces/IZContract.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {Base} from "./Base.sol";

contract ZContractLegTest is Base {
    function test_leg_isHeld() public {
        TransferItem memory a = legItem(fresh(), uint64(block.timestamp) + 7);
        vm.expectEmit(true, true, false, true, address(z));
        emit IZContract.Held(a.payment, a.leg.counter, a.leg.deadline, a.leg.cancelHash);
        expectQueued(0, a.change);
        submit(a);
        vm.snapshotGasLastCall("ZContract", "leg held, proof not counted");
        eq(position(), 1);
        vm.assertTrue(z.isSpent(a.nullifier0));
        (LegState state, uint256 counter, uint256 refund, uint64 deadline, bytes32 cancelHash) = z.leg(a.payment);
        eq(state, LegState.Held);
        eq(counter, a.leg.counter);
        eq(refund, a.refund);
        eq(deadline, a.leg.deadline);
        vm.assertEq(cancelHash, a.leg.cancelHash);
    }

    function test_leg_settlesWithItsCounterpart() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        submit(a);
        vm.expectEmit(true, true, false, true, address(z));
        emit IZContract.Settled(b.payment, a.payment);
        uint256[] memory leaves = new uint256[](3);
        (leaves[0], leaves[1], leaves[2]) = (a.payment, b.payment, b.change);
        expectQueued(1, leaves);
        submit(b);
        vm.snapshotGasLastCall("ZContract", "leg settles, proof not counted");
        eq(stateOf(a.payment), LegState.Settled);
        eq(stateOf(b.payment), LegState.Settled);
    }

    function test_leg_settlesInsideOneBatch() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        z.submit(list2(a, b));
        eq(position(), 4);
        eq(stateOf(a.payment), LegState.Settled);
        eq(stateOf(b.payment), LegState.Settled);
    }

    function test_leg_wantsAnotherPaymentThanItsOwn() public {
        TransferItem memory a = legItem(fresh(), uint64(block.timestamp));
        a.leg.counter = a.payment;
        vm.expectRevert(IZContract.CounterIsPayment.selector);
        submit(a);
        a.leg.counter = a.payment + R;
        expectNotInField(a.payment + R);
        submit(a);
    }

    function test_leg_doesNotSettleWithAStranger() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        submit(a);
        // Wants a's payment, but is not the one that a wants.
        b.payment = fresh();
        submit(b);
        eq(stateOf(a.payment), LegState.Held);
        eq(stateOf(b.payment), LegState.Held);
        eq(position(), 2);
    }

    function test_leg_samePaymentTwiceIsRefused() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        submit(a);
        // A counterparty that pays itself: another leg with a's payment.
        TransferItem memory again = legItem(a.leg.counter, a.leg.deadline);
        again.payment = a.payment;
        vm.expectRevert(IZContract.LegUsed.selector);
        submit(again);
        submit(b);
        vm.expectRevert(IZContract.LegUsed.selector);
        submit(again);
        again.payment = b.payment;
        again.leg.counter = fresh();
        vm.expectRevert(IZContract.LegUsed.selector);
        submit(again);
    }

    function test_leg_samePaymentIsRefusedAfterARefund() public {
        TransferItem memory a = legItem(fresh(), uint64(block.timestamp));
        submit(a);
        vm.warp(block.timestamp + 1);
        z.refund(a.payment);
        TransferItem memory again = legItem(fresh(), uint64(block.timestamp));
        again.payment = a.payment;
        vm.expectRevert(IZContract.LegUsed.selector);
        submit(again);
    }

    /// A leg's proof binds its terms, so as a plain transfer it gives another context, and other inputs to verify.
    function test_leg_asAPlainTransferAsksForAnotherProof() public {
        TransferItem memory a = legItem(fresh(), uint64(block.timestamp));
        uint256[3] memory legInputs = inputs(a);
        (a.leg.counter, a.leg.deadline, a.leg.cancelHash) = (0, 0, 0);
        uint256[3] memory plainInputs = inputs(a);
        vm.assertTrue(legInputs[1] != plainInputs[1]);
        expectVerifiedInBatch(address(transferVerifier), plainInputs, a.proof.points);
        submit(a);
    }

    /// A held leg's notes are spent: offered again as a plain transfer it finds them so.
    function test_leg_heldThenPlainIsADoubleSpend() public {
        TransferItem memory a = legItem(fresh(), uint64(block.timestamp));
        submit(a);
        (a.leg.counter, a.leg.deadline, a.leg.cancelHash) = (0, 0, 0);
        vm.expectRevert(IZContract.NullifierSpent.selector);
        submit(a);
    }

    function inputs(TransferItem memory i) private view returns (uint256[3] memory) {
        bytes32 note = keccak256(abi.encode(i.ciphertext));
        bytes memory tuple = i.leg.counter == 0
            ? abi.encode(block.chainid, address(z), uint8(2), i.epoch, note)
            : abi.encode(
                block.chainid, address(z), uint8(3), i.epoch, note, i.leg.counter, i.leg.deadline, i.leg.cancelHash
            );
        (, uint256 y,) = z.auditEpoch();
        uint256[] memory f = new uint256[](14);
        (f[0], f[1], f[2], f[3]) = (i.root, i.participants, i.nullifier0, i.nullifier1);
        (f[4], f[5], f[6], f[7], f[8]) = (i.payment, i.change, i.refund, y, i.ephemeral);
        (f[9], f[10], f[11], f[12], f[13]) = (i.audit[0], i.audit[1], i.audit[2], i.audit[3], reduce(tuple));
        return inputsOf("zsettle/v1/transfer", i.proof.digest, f);
    }

    // --- deadlines: valid while time <= deadline ---

    function test_deadline_settlesAtItAndNotAfter() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        submit(a);
        vm.warp(a.leg.deadline);
        uint256 id = vm.snapshotState();
        submit(b);
        eq(stateOf(a.payment), LegState.Settled);
        vm.revertToState(id);
        vm.warp(uint256(a.leg.deadline) + 1);
        vm.expectRevert(IZContract.DeadlinePassed.selector);
        submit(b);
        // With a later deadline of its own it is held, and settles nothing.
        b.leg.deadline += 10;
        submit(b);
        eq(stateOf(a.payment), LegState.Held);
        eq(stateOf(b.payment), LegState.Held);
        z.refund(a.payment);
        vm.warp(uint256(b.leg.deadline) + 1);
        z.refund(b.payment);
        eq(stateOf(b.payment), LegState.Refunded);
    }

    function test_refund_onlyAfterTheDeadline() public {
        TransferItem memory a = legItem(fresh(), uint64(block.timestamp) + 10);
        submit(a);
        vm.warp(a.leg.deadline);
        vm.expectRevert(abi.encodeWithSelector(IZContract.DeadlineNotPassed.selector, a.leg.deadline));
        z.refund(a.payment);
        vm.warp(uint256(a.leg.deadline) + 1);
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContract.Refunded(a.payment, a.refund);
        expectQueued(1, a.refund);
        z.refund(a.payment);
        vm.snapshotGasLastCall("ZContract", "refund");
        vm.expectRevert(abi.encodeWithSelector(IZContract.NotHeld.selector, a.payment));
        z.refund(a.payment);
        vm.expectRevert(abi.encodeWithSelector(IZContract.NotHeld.selector, a.payment));
        z.cancel(a.payment, "preimage");
    }

    function test_cancel_onlyByThePreimageAndUpToTheDeadline() public {
        TransferItem memory a = legItem(fresh(), uint64(block.timestamp) + 10);
        submit(a);
        vm.expectRevert(IZContract.WrongPreimage.selector);
        z.cancel(a.payment, "another");
        uint256 id = vm.snapshotState();
        vm.warp(uint256(a.leg.deadline) + 1);
        vm.expectRevert(IZContract.DeadlinePassed.selector);
        z.cancel(a.payment, "preimage");
        vm.revertToState(id);
        vm.warp(a.leg.deadline);
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContract.Cancelled(a.payment, a.refund, "preimage");
        expectQueued(1, a.refund);
        z.cancel(a.payment, "preimage");
        eq(stateOf(a.payment), LegState.Refunded);
        vm.expectRevert(abi.encodeWithSelector(IZContract.NotHeld.selector, a.payment));
        z.cancel(a.payment, "preimage");
    }

    /// Nothing can come of a deal that is over: its other leg is refused, instead of being held until its deadline.
    function test_leg_comesTooLateForItsDeal() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        submit(a);
        z.cancel(a.payment, "preimage");
        vm.expectRevert(IZContract.LegUsed.selector);
        submit(b);
        // Never one leg without the other: only the change and the refund of a were queued.
        eq(position(), 2);
        (a, b) = deal();
        submit(a);
        vm.warp(uint256(a.leg.deadline) + 1);
        z.refund(a.payment);
        b.leg.deadline += 10;
        TransferItem[] memory items = list2(b, transferItem());
        expectSkipped(0, b.nullifier0, IZContract.LegUsed.selector);
        z.submit(items);
        vm.assertFalse(z.isSpent(b.nullifier0));
    }

    function test_refund_neverAfterSettlement() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        submit(a);
        submit(b);
        vm.warp(uint256(a.leg.deadline) + 1);
        vm.expectRevert(abi.encodeWithSelector(IZContract.NotHeld.selector, a.payment));
        z.refund(a.payment);
        vm.expectRevert(abi.encodeWithSelector(IZContract.NotHeld.selector, b.payment));
        z.refund(b.payment);
        vm.expectRevert(abi.encodeWithSelector(IZContract.NotHeld.selector, uint256(12345)));
        z.refund(12345);
    }

    /// A deal finished early by someone else must not kill the batch that brings it again.
    function test_submit_itemFinishedEarlyDoesNotKillItsBatch() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        TransferItem memory other = transferItem();
        submit(a);
        submit(b);
        TransferItem[] memory items = new TransferItem[](3);
        (items[0], items[1], items[2]) = (a, b, other);
        expectSkipped(0, a.nullifier0, IZContract.NullifierSpent.selector);
        expectSkipped(1, b.nullifier0, IZContract.NullifierSpent.selector);
        z.submit(items);
        vm.assertTrue(z.isSpent(other.nullifier0));
    }

    // --- swap ---

    function test_swap_settlesBoth() public {
        submit(transferItem());
        (TransferItem memory a, TransferItem memory b) = deal();
        vm.expectEmit(true, true, false, true, address(z));
        emit IZContract.Swapped(a.payment, b.payment);
        uint256[] memory leaves = new uint256[](4);
        (leaves[0], leaves[1], leaves[2], leaves[3]) = (a.change, b.change, a.payment, b.payment);
        expectQueued(2, leaves);
        z.swap(a, b);
        vm.snapshotGasLastCall("ZContract", "swap, proofs not counted");
        eq(position(), 6);
        (uint256 lesser, uint256 greater) = a.payment < b.payment ? (a.payment, b.payment) : (b.payment, a.payment);
        eq(stateOf(lesser), LegState.Settled);
        eq(stateOf(greater), LegState.None);
    }

    function test_swap_refusesWhatDoesNotMatch() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        uint256 good = b.leg.counter;
        b.leg.counter = fresh();
        vm.expectRevert(IZContract.NotMatching.selector);
        z.swap(a, b);
        b.leg.counter = good;
        a.leg.counter = fresh();
        vm.expectRevert(IZContract.NotMatching.selector);
        z.swap(a, b);
        // Two plain transfers with payment 0 match, but are refused.
        a = transferItem();
        b = transferItem();
        (a.payment, b.payment) = (0, 0);
        vm.expectRevert(IZContract.ZeroCommitment.selector);
        z.swap(a, b);
    }

    function test_swap_revertsUnlessBothSettle() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        b.leg.deadline = uint64(block.timestamp) - 1;
        vm.expectRevert(IZContract.DeadlinePassed.selector);
        z.swap(a, b);
        (a, b) = deal();
        b.nullifier0 = a.nullifier0;
        vm.expectRevert(IZContract.NullifierSpent.selector);
        z.swap(a, b);
        (a, b) = deal();
        transferVerifier.set(MockVerifier.Answer.No);
        vm.expectRevert(IZContract.InvalidProof.selector);
        z.swap(a, b);
        transferVerifier.set(MockVerifier.Answer.Revert);
        vm.expectRevert(MockVerifier.Refused.selector);
        z.swap(a, b);
        transferVerifier.set(MockVerifier.Answer.Yes);
        submit(a);
        vm.expectRevert(IZContract.NullifierSpent.selector);
        z.swap(a, b);
        submit(b);
        eq(stateOf(a.payment), LegState.Settled);
    }

    /// A deal settles once, whichever of its legs a signer makes a second time, and however they are offered.
    function test_swap_endsTheDeal() public {
        for (uint256 i = 0; i < 4; i++) {
            (TransferItem memory a, TransferItem memory b) = deal();
            z.swap(a, b);
            (TransferItem memory a2, TransferItem memory b2) = (another(a), another(b));
            vm.expectRevert(IZContract.LegUsed.selector);
            z.swap(a2, b2);
            vm.expectRevert(IZContract.LegUsed.selector);
            z.swap(b2, a2);
            vm.expectRevert(IZContract.LegUsed.selector);
            submit(a2);
            vm.expectRevert(IZContract.LegUsed.selector);
            submit(b2);
        }
    }

    function test_swap_refusesADealThatWasSettled() public {
        for (uint256 i = 0; i < 4; i++) {
            (TransferItem memory a, TransferItem memory b) = deal();
            submit(a);
            submit(b);
            (a, b) = (another(a), another(b));
            vm.expectRevert(IZContract.LegUsed.selector);
            z.swap(a, b);
        }
    }

    /// Whoever signed a leg twice, once to be held and once for the swap, gets the held one back: the deal settles once.
    function test_swap_leavesNothingForAHeldLeg() public {
        (TransferItem memory a, TransferItem memory b) = deal();
        if (a.payment < b.payment) (a, b) = (b, a);
        submit(a);
        z.swap(another(a), b);
        b = another(b);
        vm.expectRevert(IZContract.LegUsed.selector);
        submit(b);
        vm.warp(uint256(a.leg.deadline) + 1);
        expectQueued(5, a.refund);
        z.refund(a.payment);
    }

    /// Another leg with the same payment and terms.
    function another(TransferItem memory a) private returns (TransferItem memory item) {
        item = transferItem();
        (item.payment, item.leg) = (a.payment, a.leg);
    }
}
