// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../src/interfaces/IZContract.sol";
import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Deal, LegState} from "../src/types/Deal.sol";
import {Transfer, TransferItem} from "../src/types/Items.sol";
import {Setup} from "../src/types/Setup.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {DealChecks} from "./DealChecks.sol";

contract HoldTest is DealChecks {
    bytes32 private constant DEAL = bytes32(uint256(77));

    function leg() private returns (TransferItem memory) {
        return legItem(DEAL, uint64(block.timestamp) + SPAN);
    }

    // --- what it does ---

    /// P-D1, P-D3.
    function test_hold_spendsQueuesTheChangeAndKeepsTheRefund() public {
        TransferItem memory item = leg();
        watch();
        wantHeld(item);
        expectProofs();
        submit(item);
        check();
        checkHeld(item);
        vm.assertTrue(z.isSpent(item.transfer.nullifier0));
        vm.assertTrue(z.isSpent(item.transfer.nullifier1));
    }

    function checkHeld(TransferItem memory item) private view {
        (LegState state, uint256 commitment) = z.leg(item.transfer.payment, item.deal, item.deadline);
        eq(state, LegState.Held);
        eq(commitment, item.transfer.refund);
    }

    /// P-D1, P-D3: legs and plain transfers stand side by side, each with the proof of its kind.
    function test_hold_amongPlainTransfers() public {
        TransferItem[] memory items = new TransferItem[](3);
        (items[0], items[1], items[2]) = (leg(), transferItem(), leg());
        watch();
        wantHeld(items[0]);
        wantPlain(items[1].transfer);
        wantHeld(items[2]);
        expectProofs();
        z.submit(items);
        check();
        checkHeld(items[0]);
        checkHeld(items[2]);
    }

    function wantPlain(Transfer memory t) private {
        wantTransferred(t, 0);
        wantLeaf(t.payment);
        wantLeaf(t.change);
        wantProof(t, contextOf(t));
    }

    /// P-D1: a slot belongs to a payment, a deal and a deadline: with any other of the three it is another slot.
    function test_hold_keyHasThreeParts() public {
        TransferItem[] memory items = new TransferItem[](4);
        for (uint256 i = 0; i < 4; i++) {
            items[i] = leg();
            if (i != 1) items[i].transfer.payment = items[0].transfer.payment;
        }
        items[2].deal = bytes32(uint256(78));
        items[3].deadline++;
        z.submit(items);
        for (uint256 i = 0; i < 4; i++) {
            checkHeld(items[i]);
        }
    }

    /// P-D1: the upper bits of a deadline count.
    function test_hold_deadlineHas64Bits() public {
        TransferItem memory a = leg();
        TransferItem memory b = leg();
        (a.deadline, b.deadline) = (type(uint64).max, type(uint64).max - 2 ** 63);
        b.transfer.payment = a.transfer.payment;
        z.submit(list2(a, b));
        checkHeld(a);
        checkHeld(b);
    }

    // --- when it is refused ---

    /// P-D2.
    function test_hold_untilTheDeadline() public {
        TransferItem memory early = leg();
        TransferItem memory late = leg();
        vm.warp(early.deadline - 1);
        submit(early);
        vm.warp(late.deadline + 1);
        vm.expectRevert(IZContractErrors.DeadlinePassed.selector);
        submit(late);
        vm.warp(late.deadline);
        submit(late);
    }

    /// P-D2.
    function test_hold_withoutADeadlineItHasPassed() public {
        TransferItem memory item = leg();
        item.deadline = 0;
        vm.expectRevert(IZContractErrors.DeadlinePassed.selector);
        submit(item);
    }

    /// P-D2.
    function test_hold_onlyOnce() public {
        TransferItem memory item = leg();
        submit(item);
        TransferItem memory again = legOf(item.transfer.payment, item.deal, item.deadline);
        vm.expectRevert(IZContractErrors.LegUsed.selector);
        submit(again);
        checkHeld(item);
    }

    /// P-D2: no leg of a deal that is off is held, whatever its payment and deadline; of another deal it is.
    function test_hold_notForADealThatIsOff() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        cancel(d, 1);
        TransferItem memory item = legOf(d, 1);
        for (uint256 i = 0; i < 3; i++) {
            vm.expectRevert(IZContractErrors.DealOff.selector);
            submit(item);
            if (i == 0) item.deadline++;
            else item.transfer.payment = d.payments[0];
        }
        item.deal = DEAL;
        submit(item);
    }

    /// P-D2, P-Q8: a leg needs one leaf in front of the reserve, a plain transfer two.
    function test_hold_needsRoomForItsChange() public {
        TransferItem memory item = leg();
        jump(LIMIT);
        vm.expectRevert(IZContractErrors.TreeFull.selector);
        submit(item);
        jump(LIMIT - 1);
        submit(item);
        jump(LIMIT - 1);
        TransferItem memory plain = transferItem();
        vm.expectRevert(IZContractErrors.TreeFull.selector);
        submit(plain);
    }

    // --- among others ---

    enum Bad {
        Nullifier0,
        Nullifier1,
        Root,
        Participants,
        Epoch,
        Late,
        Off,
        Used
    }

    /// P-D2, P-X1: for each k and each reason: the k-th of three is skipped and leaves no trace but `Skipped`.
    function test_hold_skippedOneLeavesNoTrace() public {
        Deal memory off = newDeal(2);
        hold(off, 1);
        cancel(off, 0 + 1);
        submit(leg());
        for (uint256 bad = 0; bad <= uint256(Bad.Used); bad++) {
            for (uint256 k = 0; k < 3; k++) {
                checkSkipped(Bad(bad), k, idOf(off));
            }
        }
    }

    function checkSkipped(Bad bad, uint256 k, bytes32 off) private {
        TransferItem[] memory items = new TransferItem[](3);
        for (uint256 i = 0; i < 3; i++) {
            items[i] = leg();
        }
        bytes4 reason = makeBad(items[k], bad, off);
        uint256 state = vm.snapshotState();
        vm.record();
        z.submit(list2(items[k == 0 ? 1 : 0], items[k == 2 ? 1 : 2]));
        bytes32 alone = writes();
        vm.revertToState(state);
        watch();
        for (uint256 i = 0; i < 3; i++) {
            if (i == k) wantSkipped(k, items[k].transfer, reason);
            else wantHeld(items[i]);
        }
        expectProofs();
        vm.record();
        z.submit(items);
        vm.assertEq(writes(), alone);
        check();
        vm.expectRevert(reason);
        submit(items[k]);
        vm.revertToState(state);
    }

    function makeBad(TransferItem memory item, Bad bad, bytes32 off) private returns (bytes4) {
        if (bad <= Bad.Epoch) {
            spoil(item.transfer, Flaw(uint256(bad)));
            return reasonOf(Flaw(uint256(bad)));
        }
        if (bad == Bad.Late) {
            item.deadline = uint64(block.timestamp) - 1;
            return IZContractErrors.DeadlinePassed.selector;
        }
        if (bad == Bad.Off) {
            item.deal = off;
            return IZContractErrors.DealOff.selector;
        }
        TransferItem memory first = leg();
        submit(first);
        item.transfer.payment = first.transfer.payment;
        return IZContractErrors.LegUsed.selector;
    }

    /// P-D2: of two legs for one slot in one call the second is skipped.
    function test_hold_secondOfOneSlotIsSkipped() public {
        TransferItem memory a = leg();
        TransferItem memory b = leg();
        b.transfer.payment = a.transfer.payment;
        watch();
        wantHeld(a);
        wantSkipped(1, b.transfer, IZContractErrors.LegUsed.selector);
        expectProofs();
        z.submit(list2(a, b));
        check();
        checkHeld(a);
    }

    /// P-D2: the room is counted along: of two legs for the last leaf the second is skipped.
    function test_hold_secondForTheLastLeafIsSkipped() public {
        (TransferItem memory a, TransferItem memory b) = (leg(), leg());
        jump(LIMIT - 1);
        watch();
        wantHeld(a);
        wantSkipped(1, b.transfer, IZContractErrors.TreeFull.selector);
        z.submit(list2(a, b));
        check();
    }

    // --- form, which reverts among others too ---

    /// P-D2, P-X1.
    function test_hold_formReverts() public {
        TransferItem memory item = leg();
        item.transfer.refund = 0;
        checkReverts(item, abi.encodeWithSelector(IZContractErrors.ZeroCommitment.selector));
        item = leg();
        item.transfer.payment = 0;
        checkReverts(item, abi.encodeWithSelector(IZContractErrors.ZeroCommitment.selector));
        item = leg();
        item.transfer.nullifier1 = item.transfer.nullifier0;
        checkReverts(item, abi.encodeWithSelector(IZContractErrors.RepeatedNullifier.selector));
        item = leg();
        item.deal = 0;
        checkReverts(item, abi.encodeWithSelector(IZContractErrors.NotALeg.selector));
    }

    /// P-D4: neither a payment nor a refund >= r comes into a slot, so none is ever queued.
    function test_hold_commitmentsAreInTheField() public {
        TransferItem memory item = leg();
        item.transfer.payment = R;
        checkReverts(item, abi.encodeWithSelector(IZContractErrors.NotInField.selector, R));
        item = leg();
        item.transfer.refund = R;
        checkReverts(item, abi.encodeWithSelector(IZContractErrors.NotInField.selector, R));
        item.transfer.refund = type(uint256).max;
        checkReverts(item, abi.encodeWithSelector(IZContractErrors.NotInField.selector, type(uint256).max));
        item.transfer.refund = R - 1;
        submit(item);
        checkHeld(item);
    }

    function checkReverts(TransferItem memory item, bytes memory reason) private {
        TransferItem memory good = leg();
        vm.expectRevert(reason);
        submit(item);
        vm.expectRevert(reason);
        z.submit(list2(item, good));
        vm.expectRevert(reason);
        z.submit(list2(good, item));
    }

    // --- proofs ---

    /// P-D19.
    function test_hold_eachProofCounts() public {
        TransferItem[] memory items = new TransferItem[](4);
        for (uint256 i = 0; i < 4; i++) {
            items[i] = leg();
        }
        for (uint256 i = 0; i < 4; i++) {
            transferVerifier.refuse(items[i].transfer.proof.digest);
            vm.expectRevert(IZContractErrors.InvalidProof.selector);
            z.submit(items);
        }
        transferVerifier.set(MockVerifier.Answer.Revert);
        vm.expectRevert(MockVerifier.Refused.selector);
        submit(items[0]);
    }

    /// P-D19.
    function test_hold_needsAVerifier() public {
        Setup memory s = setup();
        s.verifiers.transfer = address(0);
        z = IZContract(deploy(abi.encode(s)));
        TransferItem memory item = leg();
        vm.expectRevert(IZContractErrors.NoVerifier.selector);
        submit(item);
    }

    /// P-D3: a leg's proof is good for its deal and deadline only, and not as a plain transfer.
    function test_hold_proofIsOfDealAndDeadline() public {
        TransferItem memory item = leg();
        watch();
        wantHeld(item);
        expectProofs();
        item.deal = bytes32(uint256(item.deal) + 1);
        checkUnexpected(item);
        (item.deal, item.deadline) = (DEAL, item.deadline + 1);
        checkUnexpected(item);
        (item.deal, item.deadline) = (0, 0);
        checkUnexpected(item);
    }

    function checkUnexpected(TransferItem memory item) private {
        vm.expectRevert(MockVerifier.Unexpected.selector);
        submit(item);
    }
}
