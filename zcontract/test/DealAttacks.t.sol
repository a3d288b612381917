// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../src/interfaces/IZContract.sol";
import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, LegState, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg, MintItem, TransferItem} from "../src/types/Items.sol";
import {ReentrantToken} from "./mocks/Tokens.sol";
import {DealChecks} from "./DealChecks.sol";

/// @notice What a party, or anybody, does to get free, to be paid twice, or to stop the others.
contract DealAttacksTest is DealChecks {
    // --- holding in front of a settlement, in the last block ---

    /// P-D37: somebody who sees a leg that arrives, and could be held, holds it: whichever legs he copies, the deal settles.
    function test_copiedHoldDoesNotStopASettlement() public {
        for (uint256 copied = 1; copied < 8; copied++) {
            Deal memory d = newDeal(3);
            ArrivingLeg[] memory legs = arrivingOf(d.payments, 7);
            for (uint256 i = 0; i < 3; i++) {
                legs[i].joint = false;
            }
            vm.warp(d.deadline);
            for (uint256 i = 0; i < 3; i++) {
                if (has(copied, i)) submit(TransferItem(legs[i].transfer, idOf(d), d.deadline));
            }
            checkSettles(d, legs, copied);
        }
    }

    /// P-D37: the payee holds his own payment with his own money: whichever payments, the deal settles, and the money of those whose
    /// legs were left out stays theirs.
    function test_selfPaidHoldDoesNotStopASettlement() public {
        for (uint256 paid = 1; paid < 8; paid++) {
            Deal memory d = newDeal(3);
            ArrivingLeg[] memory legs = arrivingOf(d.payments, 7);
            vm.warp(d.deadline);
            hold(d, paid);
            checkSettles(d, legs, paid);
            for (uint256 i = 0; i < 3; i++) {
                vm.assertTrue(z.isSpent(legs[i].transfer.nullifier0) != has(paid, i));
            }
        }
    }

    function checkSettles(Deal memory d, ArrivingLeg[] memory legs, uint256 held) private {
        watch();
        wantSettled(d, legs);
        expectProofs();
        settle(d, legs);
        check();
        for (uint256 i = 0; i < 3; i++) {
            eq(stateOf(d, i), has(held, i) ? LegState.Settled : LegState.Empty);
        }
    }

    /// P-D37: the same in front of a closing at its time.
    function test_holdsDoNotStopAClosing() public {
        for (uint256 held = 1; held < 8; held++) {
            (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
            closings[0].payments = ascending(3);
            offer(d, closings);
            settle(d);
            ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 7);
            vm.warp(closings[0].time);
            for (uint256 i = 0; i < 3; i++) {
                if (has(held, i)) submit(legOf(d, closings[0], i));
            }
            watch();
            wantClosed(d, closings[0], legs);
            expectProofs();
            z.close(d, closings[0], legs);
            check();
        }
    }

    /// P-D15: a settlement that somebody copied and sent first leaves nothing to do: the second says so.
    function test_copiedSettlementEndsIt() public {
        Deal memory d = newDeal(2);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
        vm.prank(address(0xBAD));
        settle(d, legs);
        vm.expectRevert(IZContractErrors.DealOver.selector);
        settle(d, legs);
    }

    /// P-D15: a leg that arrived can't be held afterwards: its notes are spent.
    function test_holdOfALegThatArrived() public {
        Deal memory d = newDeal(2);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
        settle(d, legs);
        for (uint256 i = 0; i < 2; i++) {
            vm.expectRevert(IZContractErrors.NullifierSpent.selector);
            submit(TransferItem(legs[i].transfer, idOf(d), d.deadline));
        }
    }

    /// P-D38: a hold under a foreign deal or deadline doesn't take the place of the right one, so it gives nobody an option.
    function test_foreignHoldBlocksNothing() public {
        Deal memory d = newDeal(2);
        submit(legOf(d.payments[0], bytes32(uint256(5)), d.deadline));
        submit(legOf(d.payments[0], idOf(d), d.deadline + 1));
        submit(legOf(d.payments[0], idOf(d), type(uint64).max));
        hold(d, 1);
        cancel(d, 1);
        d = newDeal(2);
        submit(legOf(d.payments[0], idOf(d), d.deadline + 1));
        submit(legOf(d.payments[1], bytes32(uint256(5)), d.deadline));
        settle(d);
    }

    /// P-D38: an outsider's leg bound to a deal that doesn't list its payment: it is none of the deal's, and comes back in time.
    function test_outsidersLeg() public {
        Deal memory d = newDeal(2);
        TransferItem memory item = legItem(idOf(d), d.deadline);
        submit(item);
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        cancel(d, 0);
        settle(d);
        vm.expectRevert(abi.encodeWithSelector(IZContractErrors.DeadlineNotPassed.selector, d.deadline));
        z.refund(item.transfer.payment, item.deal, item.deadline);
        vm.warp(d.deadline + 1);
        watch();
        wantRefunded(item.transfer.payment, item.deal, item.deadline);
        z.refund(item.transfer.payment, item.deal, item.deadline);
        check();
    }

    // --- one payment, several deals ---

    /// P-D39: a payment under two deals, or two deadlines, has money of its own in each.
    function test_paymentOfTwoDeals() public {
        Deal memory a = newDeal(2);
        Deal memory b = abi.decode(abi.encode(a), (Deal));
        b.deadline++;
        hold(a, 1);
        hold(b, 2);
        settle(a, arrivingOf(a.payments, 2));
        eq(stateOf(b, 0), LegState.Empty);
        eq(stateOf(b, 1), LegState.Held);
        ArrivingLeg[] memory legs = arrivingOf(b.payments, 1);
        watch();
        wantSettled(b, legs);
        settle(b, legs);
        check();
    }

    /// P-D39: both in one call, all arriving: each with its own legs, and the legs of the one don't serve the other.
    function test_paymentOfTwoDealsInOneCall() public {
        Deal memory a = newDeal(2);
        Deal memory b = abi.decode(abi.encode(a), (Deal));
        b.revocable = true;
        ArrivingLeg[] memory legs = arrivingOf(a.payments, 3);
        ArrivingLeg[] memory others = arrivingOf(b.payments, 3);
        uint256 state = vm.snapshotState();
        watch();
        wantSettled(a, legs);
        wantSettlementSkipped(1, b, IZContractErrors.NullifierSpent.selector);
        z.settle(list2(Settlement(a, legs), Settlement(b, legs)));
        check();
        vm.revertToState(state);
        watch();
        wantSettled(a, legs);
        wantSettled(b, others);
        expectProofs();
        z.settle(list2(Settlement(a, legs), Settlement(b, others)));
        check();
    }

    /// P-D39: a closing that repays with the very payment that is pledged is a leg like any other.
    function test_closingWithThePledgedPayment() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        closings[0].payments[0] = d.payments[0];
        offer(d, closings);
        settle(d);
        ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 1);
        watch();
        wantClosed(d, closings[0], legs);
        z.close(d, closings[0], legs);
        check();
        eq(stateOf(d, 0), LegState.Closed);
    }

    // --- pledges ---

    /// P-D31: when the cheaper closing's time is over, money held for it opens nothing; the dearer one still does.
    function test_cheaperClosingAfterItsTime() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 2);
        settle(d);
        submit(legOf(d, closings[0], 0));
        vm.warp(closings[0].time + 1);
        vm.expectRevert(IZContractErrors.DeadlinePassed.selector);
        z.close(d, closings[0], none());
        // Nor with another time than the leaf's.
        Closing memory later = Closing(closings[0].payments, closings[1].time, closings[0].path);
        vm.expectRevert(IZContractErrors.NotAClosing.selector);
        z.close(d, later, none());
        close(d, closings[1]);
        z.refund(closings[0].payments[0], closingOf(d, closings[0]), closings[0].time);
    }

    /// P-D39: a closing belongs to one deal: money held for it closes no other deal with the same closings.
    function test_closingOfAnotherDeal() public {
        (Deal memory a, Closing[] memory closings) = newPledge(2, 1, 1);
        Deal memory b = newDeal(2);
        (b.pledged, b.last, b.closings) = (1, a.last, a.closings);
        settle(a);
        settle(b);
        submit(legOf(a, closings[0], 0));
        vm.expectRevert(IZContractErrors.LegMissing.selector);
        z.close(b, closings[0], none());
        z.close(a, closings[0], none());
    }

    /// P-D32, P-D36: part of a pledge is not a pledge: unless every slot of it is pledged, it is neither closed nor taken.
    function test_pledgeInPart() public {
        for (uint256 k = 0; k < 3; k++) {
            (Deal memory d, Closing[] memory closings) = newPledge(3, 7, 1);
            settle(d);
            put(d, k, fresh());
            ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 1);
            vm.expectRevert(IZContractErrors.NotPledged.selector);
            z.close(d, closings[0], legs);
            vm.warp(d.last + 1);
            vm.expectRevert(IZContractErrors.NotPledged.selector);
            z.seize(d);
        }
    }

    /// P-D28: money held for a closing of a deal that never settles comes back after the closing's time.
    function test_heldForAClosingOfADealThatNeverSettles() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        hold(d, 1);
        submit(legOf(d, closings[0], 0));
        cancel(d, 1);
        bytes32 closing = closingOf(d, closings[0]);
        vm.warp(closings[0].time + 1);
        z.refund(closings[0].payments[0], closing, closings[0].time);
        eq(stateOf(d, closings[0], 0), LegState.Refunded);
    }

    // --- the contract ---

    /// P-D40: while a token is moved no call for a deal is let in.
    function test_callsFromWithinAToken() public {
        ReentrantToken t = new ReentrantToken();
        fund(t);
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        Deal memory held = newDeal(2);
        settle(d);
        hold(held, 1);
        checkLocked(t, abi.encodeCall(z.submit, (list1(legOf(held, 1)))));
        checkLocked(t, abi.encodeCall(z.settle, (list1(Settlement(held, arrivingOf(held.payments, 2))))));
        checkLocked(t, abi.encodeCall(z.cancel, (held, 1, preimage(1))));
        checkLocked(t, abi.encodeCall(z.close, (d, closings[0], arrivingOf(closings[0].payments, 1))));
        vm.warp(d.last + 1);
        checkLocked(t, abi.encodeCall(z.refund, (held.payments[0], idOf(held), held.deadline)));
        checkLocked(t, abi.encodeCall(z.seize, (d)));
    }

    function checkLocked(ReentrantToken t, bytes memory data) private {
        t.arm(address(z), data);
        MintItem memory item = mintItem(1);
        item.token = address(t);
        mint(item);
        vm.assertTrue(t.tried());
        vm.assertTrue(t.answer() == IZContractErrors.Locked.selector);
    }

    /// P-D40: called directly, the contract of the calls for deals has nothing to work on.
    function test_dealsCalledDirectly() public {
        Deal memory d = newDeal(2);
        hold(d, 3);
        Settlement[] memory list = list1(Settlement(d, none()));
        IZContract direct = IZContract(z.deals());
        vm.expectRevert(IZContractErrors.LegMissing.selector);
        direct.settle(list);
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        direct.cancel(d, 0, preimage(0));
        vm.warp(d.deadline + 1);
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        direct.refund(d.payments[0], idOf(d), d.deadline);
        eq(stateOf(d, 0), LegState.Held);
    }
}
