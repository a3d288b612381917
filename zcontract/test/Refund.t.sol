// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, LegState} from "../src/types/Deal.sol";
import {TransferItem} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {DealChecks} from "./DealChecks.sol";

contract RefundTest is DealChecks {
    /// P-D27.
    function test_refund_queuesTheRefund() public {
        Deal memory d = newDeal(2);
        hold(d, 3);
        vm.warp(d.deadline + 1);
        transferVerifier.set(MockVerifier.Answer.Revert);
        watch();
        wantRefunded(d.payments[1], idOf(d), d.deadline);
        vm.prank(address(0xBEEF));
        refund(d, 1);
        check();
        eq(stateOf(d, 0), LegState.Held);
        eq(stateOf(d, 1), LegState.Refunded);
        eq(refundOf(d, 1), 0);
    }

    /// P-D27.
    function test_refund_afterTheDeadline() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        for (uint64 time = d.deadline - 1; time <= d.deadline; time++) {
            vm.warp(time);
            vm.expectRevert(abi.encodeWithSelector(IZContractErrors.DeadlineNotPassed.selector, d.deadline));
            refund(d, 0);
        }
        vm.warp(d.deadline + 1);
        refund(d, 0);
    }

    /// P-D27: the deadline is the leg's own, which need not be the deal's.
    function test_refund_afterTheLegsOwnDeadline() public {
        Deal memory d = newDeal(2);
        uint64 later = d.deadline + 5;
        submit(legOf(d.payments[0], idOf(d), later));
        vm.warp(later);
        vm.expectRevert(abi.encodeWithSelector(IZContractErrors.DeadlineNotPassed.selector, later));
        z.refund(d.payments[0], idOf(d), later);
        vm.warp(later + 1);
        z.refund(d.payments[0], idOf(d), later);
    }

    /// P-D27.
    function test_refund_onlyOnce() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        vm.warp(d.deadline + 1);
        refund(d, 0);
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        refund(d, 0);
    }

    /// P-D27: payment, deal and deadline name the leg: with another of any of them nothing is found.
    function test_refund_namesItsLeg() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        vm.warp(d.deadline + 2);
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        z.refund(d.payments[1], idOf(d), d.deadline);
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        z.refund(d.payments[0], bytes32(uint256(idOf(d)) + 1), d.deadline);
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        z.refund(d.payments[0], idOf(d), d.deadline + 1);
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        z.refund(d.payments[0], idOf(d), 0);
        z.refund(d.payments[0], idOf(d), d.deadline);
    }

    /// P-D27: two legs that differ in one part only end each by its own refund.
    function test_refund_ofLegsThatDifferInOnePart() public {
        Deal memory d = newDeal(2);
        TransferItem memory a = legOf(d, 0);
        TransferItem memory b = legOf(d.payments[0], idOf(d), d.deadline + 1);
        z.submit(list2(a, b));
        vm.warp(d.deadline + 2);
        watch();
        wantRefunded(b.transfer.payment, b.deal, b.deadline);
        z.refund(b.transfer.payment, b.deal, b.deadline);
        check();
        eq(stateOf(d, 0), LegState.Held);
        eq(refundOf(d, 0), a.transfer.refund);
        refund(d, 0);
    }

    /// P-D27: when the deal is off, a leg of it that `cancel` didn't know is refunded at once, whatever its deadline.
    function test_refund_whenTheDealIsOff() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        submit(legOf(d.payments[1], idOf(d), d.deadline + 1));
        submit(legOf(d.payments[1], bytes32(uint256(1)), d.deadline));
        cancel(d, 1);
        watch();
        wantRefunded(d.payments[1], idOf(d), d.deadline + 1);
        z.refund(d.payments[1], idOf(d), d.deadline + 1);
        check();
        // Not so of another deal.
        vm.expectRevert(abi.encodeWithSelector(IZContractErrors.DeadlineNotPassed.selector, d.deadline));
        z.refund(d.payments[1], bytes32(uint256(1)), d.deadline);
    }

    /// P-D28: money held for a closing waits until the closing's time, also when the pledge ended otherwise; then it comes back.
    function test_refund_ofALegHeldForAClosing() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 2);
        settle(d);
        submit(legOf(d, closings[1], 0));
        close(d, closings[0]);
        (uint256 payment, bytes32 closing) = (closings[1].payments[0], closingOf(d, closings[1]));
        vm.warp(closings[1].time);
        vm.expectRevert(abi.encodeWithSelector(IZContractErrors.DeadlineNotPassed.selector, closings[1].time));
        z.refund(payment, closing, closings[1].time);
        vm.warp(closings[1].time + 1);
        watch();
        wantRefunded(payment, closing, closings[1].time);
        z.refund(payment, closing, closings[1].time);
        check();
        eq(stateOf(d, closings[1], 0), LegState.Refunded);
    }

    /// P-D29: refunds use the reserve, to the last leaf.
    function test_refund_usesTheReserve() public {
        Deal memory d = newDeal(2);
        hold(d, 3);
        vm.warp(d.deadline + 1);
        jump(2 ** 32 - 1);
        refund(d, 0);
        vm.expectRevert(IZContractErrors.TreeFull.selector);
        refund(d, 1);
        eq(stateOf(d, 1), LegState.Held);
    }

    /// P-D27: a deadline of more than 64 bits is refused, not cut off.
    function test_refund_deadlineIsNotCutOff() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        vm.warp(d.deadline + 1);
        bytes memory data =
            abi.encodeWithSelector(z.refund.selector, d.payments[0], idOf(d), 2 ** 64 + uint256(d.deadline));
        (bool ok,) = address(z).call(data);
        vm.assertFalse(ok);
    }
}
