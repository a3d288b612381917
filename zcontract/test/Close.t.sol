// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../src/interfaces/IZContract.sol";
import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, LegState} from "../src/types/Deal.sol";
import {ArrivingLeg, TransferItem} from "../src/types/Items.sol";
import {Setup} from "../src/types/Setup.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {DealChecks} from "./DealChecks.sol";

contract CloseTest is DealChecks {
    // --- what it does ---

    /// P-D30: whatever is pledged, and whatever of the closing is held: its payments and the refunds of all pledges are queued.
    function testFuzz_close_anyMix(uint256 n, uint256 pledged, uint256 m, uint256 held) public {
        (n, m) = (2 + n % 15, 1 + m % 16);
        (pledged, held) = (1 + pledged % (2 ** n - 1), held % 2 ** m);
        (Deal memory d, Closing[] memory closings) = newPledge(n, pledged, 3);
        Closing memory c = closings[1];
        c.payments = ascending(m);
        offer(d, closings);
        settle(d);
        checkClose(d, c, held);
        for (uint256 i = 0; i < n; i++) {
            LegState rest = i == 0 && pledged == 0 ? LegState.Settled : LegState.Empty;
            eq(stateOf(d, i), has(pledged, i) ? LegState.Closed : rest);
            eq(refundOf(d, i), 0);
        }
        for (uint256 i = 0; i < m; i++) {
            eq(stateOf(d, c, i), has(held, i) ? LegState.Settled : LegState.Empty);
        }
    }

    function checkClose(Deal memory d, Closing memory c, uint256 held) private {
        for (uint256 i = 0; i < c.payments.length; i++) {
            if (has(held, i)) submit(legOf(d, c, i));
        }
        ArrivingLeg[] memory legs = arrivingOf(c.payments, all(c.payments) ^ held);
        for (uint256 i = 0; i < legs.length; i++) {
            legs[i].joint = has(uint256(idOf(d)), i);
        }
        watch();
        wantClosed(d, c, legs);
        expectProofs();
        vm.prank(address(0xBEEF));
        z.close(d, c, legs);
        check();
    }

    /// P-D30: the most leaves of one call: sixteen payments, their changes, and sixteen refunds.
    function test_close_largest() public {
        (Deal memory d, Closing[] memory closings) = newPledge(16, 2 ** 16 - 1, 1);
        closings[0].payments = ascending(16);
        offer(d, closings);
        settle(d);
        checkClose(d, closings[0], 0);
        (d, closings) = newPledge(2, 3, 1);
        settle(d);
        checkClose(d, closings[0], 0);
        (d, closings) = newPledge(2, 3, 1);
        settle(d);
        checkClose(d, closings[0], 1);
    }

    /// P-D30: who pledges for another gets his pledge back himself: the refund is the leg's, and so with a lender's own pledge.
    function test_close_pledgesOfSeveralPayers() public {
        (Deal memory d, Closing[] memory closings) = newPledge(3, 6, 1);
        TransferItem memory mine = legOf(d, 1);
        submit(mine);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 5);
        settle(d, legs);
        eq(refundOf(d, 1), mine.transfer.refund);
        eq(refundOf(d, 2), legs[1].transfer.refund);
        checkClose(d, closings[0], 0);
    }

    /// P-D31: it may be closed in the block in which it settled, before the deal's own deadline.
    function test_close_beforeTheDealsDeadline() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        closings[0].time = uint64(block.timestamp);
        offer(d, closings);
        settle(d);
        close(d, closings[0]);
    }

    // --- time ---

    /// P-D31.
    function test_close_untilItsTime() public {
        for (uint256 held = 0; held < 2; held++) {
            (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 2);
            settle(d);
            if (held == 1) submit(legOf(d, closings[0], 0));
            ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 1 - held);
            uint256 state = vm.snapshotState();
            for (uint64 time = closings[0].time - 1; time <= closings[0].time; time++) {
                vm.warp(time);
                z.close(d, closings[0], legs);
                vm.revertToState(state);
            }
            vm.warp(closings[0].time + 1);
            vm.expectRevert(IZContractErrors.DeadlinePassed.selector);
            z.close(d, closings[0], legs);
            // The dearer one is still good.
            close(d, closings[1]);
        }
    }

    /// P-D31: at `last` itself a closing of that time is good, and the pledge can't be taken yet.
    function test_close_atLast() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        closings[0].time = d.last;
        offer(d, closings);
        settle(d);
        vm.warp(d.last);
        vm.expectRevert(abi.encodeWithSelector(IZContractErrors.DeadlineNotPassed.selector, d.last));
        z.seize(d);
        close(d, closings[0]);
    }

    // --- once, and only a pledge ---

    /// P-D32.
    function test_close_onlyOnce() public {
        (Deal memory d, Closing[] memory closings) = newPledge(3, 5, 2);
        settle(d);
        close(d, closings[1]);
        for (uint256 i = 0; i < 2; i++) {
            ArrivingLeg[] memory legs = arrivingOf(closings[i].payments, 1);
            vm.expectRevert(IZContractErrors.NotPledged.selector);
            z.close(d, closings[i], legs);
        }
        vm.warp(d.last + 1);
        vm.expectRevert(IZContractErrors.NotPledged.selector);
        z.seize(d);
    }

    /// P-D32: by held legs it is closed once too; the second closing's money comes back.
    function test_close_onlyOnceByHeldLegs() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 2);
        settle(d);
        for (uint256 i = 0; i < 2; i++) {
            submit(legOf(d, closings[i], 0));
        }
        z.close(d, closings[0], none());
        vm.expectRevert(IZContractErrors.DealOver.selector);
        z.close(d, closings[0], none());
        vm.expectRevert(IZContractErrors.NotPledged.selector);
        z.close(d, closings[1], none());
        eq(stateOf(d, closings[1], 0), LegState.Held);
    }

    /// P-D32.
    function test_close_notBeforeTheDealSettles() public {
        for (uint256 held = 0; held < 4; held++) {
            (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
            hold(d, held);
            ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 1);
            vm.expectRevert(IZContractErrors.NotPledged.selector);
            z.close(d, closings[0], legs);
        }
    }

    /// P-D32, P-D33: a deal without a pledge has no closing, whatever is claimed to be one.
    function test_close_ofADealWithoutAPledge() public {
        Deal memory d = newDeal(2);
        settle(d);
        Closing memory c;
        c.payments = ascending(1);
        ArrivingLeg[] memory legs = arrivingOf(c.payments, 1);
        vm.expectRevert(IZContractErrors.NotAClosing.selector);
        z.close(d, c, legs);
        c.time = 1;
        vm.expectRevert(IZContractErrors.ClosingTooLate.selector);
        z.close(d, c, legs);
    }

    // --- the path ---

    /// P-D33: trees of every size up to 17, odd nodes going up; a single leaf has an empty path.
    function test_close_everyLeafOfEverySize() public {
        for (uint256 count = 1; count <= 17; count++) {
            (Deal memory d, Closing[] memory closings) = newPledge(2, 1, count);
            settle(d);
            uint256 state = vm.snapshotState();
            for (uint256 i = 0; i < count; i++) {
                ArrivingLeg[] memory legs = arrivingOf(closings[i].payments, 1);
                checkPaths(d, closings, i, legs);
                z.close(d, closings[i], legs);
                vm.revertToState(state);
            }
        }
    }

    /// The path of another leaf, one node more, one less, one wrong.
    function checkPaths(Deal memory d, Closing[] memory closings, uint256 i, ArrivingLeg[] memory legs) private {
        bytes32[] memory path = closings[i].path;
        if (closings.length > 1) {
            closings[i].path = closings[(i + 1) % closings.length].path;
            checkNoClosing(d, closings[i], legs);
            closings[i].path = new bytes32[](path.length - 1);
            for (uint256 k = 0; k + 1 < path.length; k++) {
                closings[i].path[k] = path[k];
            }
            checkNoClosing(d, closings[i], legs);
        }
        closings[i].path = with(path, d.closings);
        checkNoClosing(d, closings[i], legs);
        closings[i].path = path;
        for (uint256 k = 0; k < path.length; k++) {
            path[k] ^= bytes32(uint256(1));
            checkNoClosing(d, closings[i], legs);
            path[k] ^= bytes32(uint256(1));
        }
    }

    function checkNoClosing(Deal memory d, Closing memory c, ArrivingLeg[] memory legs) private {
        vm.expectRevert(IZContractErrors.NotAClosing.selector);
        z.close(d, c, legs);
    }

    /// P-D33: the payments and the time are the leaf's.
    function test_close_leafCoversPaymentsAndTime() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 2);
        closings[0].payments = ascending(2);
        offer(d, closings);
        settle(d);
        Closing memory c = closings[0];
        ArrivingLeg[] memory legs = arrivingOf(c.payments, 3);
        c.time++;
        checkNoClosing(d, c, legs);
        c.time -= 2;
        checkNoClosing(d, c, legs);
        c.time++;
        uint256[] memory payments = c.payments;
        for (uint256 i = 0; i < 2; i++) {
            c.payments = new uint256[](1);
            c.payments[0] = payments[i];
            checkNoClosing(d, c, list1(legs[i]));
        }
        c.payments = payments;
        z.close(d, c, legs);
    }

    // --- its legs ---

    /// P-D34: each payment of the leaf is needed: held for this closing and its time, or arriving.
    function test_close_eachPaymentIsNeeded() public {
        for (uint256 m = 1; m <= 16; m++) {
            (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
            closings[0].payments = ascending(m);
            offer(d, closings);
            settle(d);
            ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 2 ** m - 1);
            for (uint256 k = 0; k < m; k++) {
                ArrivingLeg[] memory rest = without(legs, k);
                vm.expectRevert(IZContractErrors.LegMissing.selector);
                z.close(d, closings[0], rest);
                transferVerifier.refuse(legs[k].transfer.proof.digest);
                vm.expectRevert(IZContractErrors.InvalidProof.selector);
                z.close(d, closings[0], legs);
                transferVerifier.refuse(0);
            }
            z.close(d, closings[0], legs);
        }
    }

    /// P-D34.
    function test_close_eachLegMustBeGood() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        closings[0].payments = ascending(3);
        offer(d, closings);
        settle(d);
        uint256 state = vm.snapshotState();
        for (uint256 flaw = 0; flaw <= uint256(Flaw.Epoch); flaw++) {
            for (uint256 k = 0; k < 3; k++) {
                ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 7);
                spoil(legs[k].transfer, Flaw(flaw));
                vm.expectRevert(reasonOf(Flaw(flaw)));
                z.close(d, closings[0], legs);
                vm.revertToState(state);
            }
        }
    }

    /// P-D34: held for the deal, for another closing, or for another time: not held for this one.
    function test_close_heldElsewhereIsMissing() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 2);
        settle(d);
        (uint256 payment, bytes32 closing) = (closings[0].payments[0], closingOf(d, closings[0]));
        submit(legOf(payment, idOf(d), closings[0].time));
        submit(legOf(payment, closingOf(d, closings[1]), closings[0].time));
        submit(legOf(payment, closing, closings[0].time + 1));
        submit(legOf(payment, leafOf(closings[0]), closings[0].time));
        vm.expectRevert(IZContractErrors.LegMissing.selector);
        z.close(d, closings[0], none());
        submit(legOf(payment, closing, closings[0].time));
        z.close(d, closings[0], none());
    }

    /// P-D9.
    function test_close_legsAreInOrderAndOfTheLeaf() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        closings[0].payments = ascending(2);
        offer(d, closings);
        settle(d);
        ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 3);
        checkMalformed(d, closings[0], list2(legs[1], legs[0]));
        checkMalformed(d, closings[0], withAt(legs, 2, legs[1]));
        checkMalformed(d, closings[0], withAt(legs, 2, arriving(R - 1)));
        checkMalformed(d, closings[0], withAt(legs, 0, arriving(1)));
        checkMalformed(d, closings[0], withAt(legs, 2, arriving(d.payments[0])));
    }

    function checkMalformed(Deal memory d, Closing memory c, ArrivingLeg[] memory legs) private {
        vm.expectRevert(IZContractErrors.LegsMalformed.selector);
        z.close(d, c, legs);
    }

    /// P-D34: by held legs nothing is verified, and a verifier isn't needed; what arrives needs it.
    function test_close_verifiesWhatArrives() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 2);
        settle(d);
        submit(legOf(d, closings[0], 0));
        transferVerifier.set(MockVerifier.Answer.Revert);
        ArrivingLeg[] memory legs = arrivingOf(closings[1].payments, 1);
        vm.expectRevert(MockVerifier.Refused.selector);
        z.close(d, closings[1], legs);
        z.close(d, closings[0], none());
    }

    /// P-D34.
    function test_close_withoutAVerifier() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        Setup memory s = setup();
        s.verifiers.transfer = address(0);
        z = IZContract(deploy(abi.encode(s)));
        put(d, 0, 2 ** 255 + fresh());
        ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 1);
        vm.expectRevert(IZContractErrors.NoVerifier.selector);
        z.close(d, closings[0], legs);
        put(closings[0].payments[0], closingOf(d, closings[0]), closings[0].time, fresh());
        z.close(d, closings[0], legs);
    }

    // --- room ---

    /// P-D29, P-D34: what arrives needs two leaves in front of the reserve; what is held, and what ends the pledge, none.
    function test_close_room() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 3, 2);
        settle(d);
        ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 1);
        submit(legOf(d, closings[1], 0));
        uint256 state = vm.snapshotState();
        jump(LIMIT - 1);
        vm.expectRevert(IZContractErrors.TreeFull.selector);
        z.close(d, closings[0], legs);
        jump(LIMIT - 2);
        z.close(d, closings[0], legs);
        eq(position(), LIMIT + 2);
        vm.revertToState(state);
        jump(2 ** 32 - 3);
        z.close(d, closings[1], none());
        eq(position(), 2 ** 32);
    }
}
