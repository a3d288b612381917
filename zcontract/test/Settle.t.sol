// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../src/interfaces/IZContract.sol";
import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Deal, LegState, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg, TransferItem} from "../src/types/Items.sol";
import {Setup} from "../src/types/Setup.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {DealChecks} from "./DealChecks.sol";

contract SettleTest is DealChecks {
    /// P-D13: whatever is held and whatever is pledged: every payment but the pledged ones is queued, and every proof is verified.
    function testFuzz_settle_anyMix(uint256 n, uint256 held, uint256 pledged) public {
        n = 2 + n % 15;
        checkMix(n, held % 2 ** n, pledged % 2 ** n);
    }

    /// P-D13: also without a pledge; if nothing is held then, the first slot is marked.
    function test_settle_withoutAPledge() public {
        for (uint256 n = 2; n <= 16; n++) {
            checkMix(n, 0, 0);
            checkMix(n, 2 ** n - 1, 0);
            checkMix(n, 2 ** (n - 1), 0);
            checkMix(n, 2 ** n - 2, 0);
            checkMix(n, 1, 0);
        }
    }

    function checkMix(uint256 n, uint256 held, uint256 pledged) private {
        Deal memory d;
        if (pledged == 0) d = newDeal(n);
        else (d,) = newPledge(n, pledged, 1);
        hold(d, held);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, all(d.payments) ^ held);
        for (uint256 i = 0; i < legs.length; i++) {
            legs[i].joint = has(uint256(idOf(d)), i);
        }
        uint256[] memory refunds = refundsOf(d, legs);
        watch();
        wantSettled(d, legs);
        expectProofs();
        settle(d, legs);
        check();
        checkSlots(d, held, refunds);
    }

    /// For each payment the refund of its leg, held or arriving.
    function refundsOf(Deal memory d, ArrivingLeg[] memory legs) private view returns (uint256[] memory refunds) {
        refunds = new uint256[](d.payments.length);
        uint256 next = 0;
        for (uint256 i = 0; i < refunds.length; i++) {
            refunds[i] = refundOf(d, i);
            if (refunds[i] == 0) refunds[i] = legs[next++].transfer.refund;
        }
    }

    function checkSlots(Deal memory d, uint256 held, uint256[] memory refunds) private view {
        for (uint256 i = 0; i < d.payments.length; i++) {
            bool isMarked = has(held, i) || (i == 0 && held == 0 && d.pledged == 0);
            LegState rest = isMarked ? LegState.Settled : LegState.Empty;
            eq(stateOf(d, i), has(d.pledged, i) ? LegState.Pledged : rest);
            eq(refundOf(d, i), has(d.pledged, i) ? refunds[i] : 0);
        }
    }

    // --- when and by whom ---

    /// P-D14.
    function test_settle_untilTheDeadline() public {
        for (uint256 held = 0; held < 4; held++) {
            Deal memory d = newDeal(2);
            hold(d, held);
            ArrivingLeg[] memory legs = arrivingOf(d.payments, 3 ^ held);
            uint256 state = vm.snapshotState();
            vm.warp(d.deadline + 1);
            vm.expectRevert(IZContractErrors.DeadlinePassed.selector);
            settle(d, legs);
            vm.revertToState(state);
            vm.warp(d.deadline);
            settle(d, legs);
        }
    }

    /// P-D14: also when another reason comes first in the order of the payments.
    function test_settle_afterTheDeadlineThatIsTheReason() public {
        Deal memory d = newDeal(2);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 2);
        vm.warp(d.deadline + 1);
        vm.expectRevert(IZContractErrors.DeadlinePassed.selector);
        settle(d, legs);
    }

    /// P-D17: what is all held anyone completes, and nothing is verified for it.
    function test_settle_allHeldVerifiesNothing() public {
        Deal memory d = newDeal(3);
        hold(d, 7);
        transferVerifier.set(MockVerifier.Answer.Revert);
        watch();
        wantSettled(d, none());
        vm.prank(address(0xBEEF));
        settle(d, none());
        check();
    }

    /// P-D17, P-D29.
    function test_settle_allHeldUsesTheReserve() public {
        Deal memory d = newDeal(2);
        hold(d, 3);
        jump(2 ** 32 - 2);
        settle(d, none());
        eq(position(), 2 ** 32);
    }

    /// P-D29: nothing of a deal is lost when the tree is full to the last leaf.
    function test_settle_allHeldNeedsItsLeaves() public {
        Deal memory d = newDeal(2);
        hold(d, 3);
        jump(2 ** 32 - 1);
        vm.expectRevert(IZContractErrors.TreeFull.selector);
        settle(d, none());
        eq(stateOf(d, 0), LegState.Held);
    }

    /// P-D17: paid money survives the freeze of its payer; what arrives does not.
    function test_settle_heldLegSurvivesTheFreezeOfItsPayer() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 2);
        uint256 current = participants();
        vm.prank(REGISTRAR);
        z.updateParticipants(current, new uint32[](0), new uint256[](0), fresh(), true);
        vm.expectRevert(IZContractErrors.StaleParticipants.selector);
        settle(d, legs);
        hold(d, 2);
        settle(d, none());
    }

    /// P-D16, P-K4: the previous epoch is good for the time of grace: the contract for deals knows it too.
    function test_settle_graceOfThePreviousEpoch() public {
        Deal memory d = newDeal(2);
        d.deadline += 10 * SPAN;
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
        vm.prank(AUDITOR);
        z.proposeAuditKey(AX, AY);
        vm.warp(block.timestamp + AUDIT_DELAY);
        z.activateAuditKey();
        vm.warp(block.timestamp + AUDIT_GRACE + 1);
        vm.expectRevert(IZContractErrors.StaleEpoch.selector);
        settle(d, legs);
        vm.warp(block.timestamp - 1);
        settle(d, legs);
    }

    // --- at most once ---

    /// P-D15: whatever was held when it settled, a deal doesn't settle again with fresh money, nor is it called off.
    function test_settle_onlyOnce() public {
        for (uint256 held = 0; held < 4; held++) {
            Deal memory d = newDeal(2);
            d.revocable = held % 2 == 1;
            hold(d, held);
            settle(d, arrivingOf(d.payments, 3 ^ held));
            checkOver(d);
        }
    }

    /// P-D15.
    function test_settle_onlyOnceWithAPledge() public {
        for (uint256 pledged = 1; pledged < 4; pledged++) {
            (Deal memory d,) = newPledge(2, pledged, 1);
            settle(d);
            checkOver(d);
        }
    }

    function checkOver(Deal memory d) private {
        for (uint256 i = 0; i < 2; i++) {
            TransferItem memory again = legOf(d, i);
            if (stateOf(d, i) != LegState.Empty) vm.expectRevert(IZContractErrors.LegUsed.selector);
            submit(again);
        }
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
        vm.expectRevert(IZContractErrors.DealOver.selector);
        settle(d, legs);
        for (uint256 i = 0; i < 2; i++) {
            vm.expectRevert(IZContractErrors.DealOver.selector);
            cancel(d, i);
        }
    }

    /// P-D15: money held for a deal that has settled is not lost.
    function test_settle_moneyHeldAfterItIsRefunded() public {
        Deal memory d = newDeal(2);
        settle(d);
        hold(d, 2);
        vm.warp(d.deadline + 1);
        refund(d, 1);
        eq(stateOf(d, 1), LegState.Refunded);
    }

    // --- every payment is held or arrives ---

    /// P-D16: for n payments each k-th one is neither.
    function test_settle_eachPaymentIsNeeded() public {
        for (uint256 n = 2; n <= 16; n++) {
            Deal memory d = newDeal(n);
            ArrivingLeg[] memory legs = arrivingOf(d.payments, all(d.payments));
            for (uint256 k = 0; k < n; k++) {
                ArrivingLeg[] memory rest = without(legs, k);
                vm.expectRevert(IZContractErrors.LegMissing.selector);
                settle(d, rest);
            }
            settle(d, legs);
        }
    }

    /// P-D16: held legs count for the payment that they were held for only.
    function test_settle_heldElsewhereIsMissing() public {
        Deal memory d = newDeal(2);
        submit(legOf(d.payments[0], idOf(d), d.deadline + 1));
        submit(legOf(d.payments[0], bytes32(uint256(1)), d.deadline));
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 2);
        vm.expectRevert(IZContractErrors.LegMissing.selector);
        settle(d, legs);
    }

    /// P-D16: of several reasons the one of the first payment counts, but that of a deal that is over counts most.
    function test_settle_firstReasonCounts() public {
        Deal memory d = newDeal(3);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 5);
        legs[0].transfer.root = fresh();
        vm.expectRevert(IZContractErrors.UnknownRoot.selector);
        settle(d, legs);
        legs[0].transfer.root = z.root();
        legs[1].transfer.root = fresh();
        vm.expectRevert(IZContractErrors.LegMissing.selector);
        settle(d, legs);
        put(d, 0, type(uint256).max);
        vm.expectRevert(IZContractErrors.DealOver.selector);
        settle(d, legs);
        put(d, 0, 0);
        put(d, 2, type(uint256).max);
        vm.expectRevert(IZContractErrors.DealOver.selector);
        settle(d, legs);
    }

    // --- room in front of the reserve ---

    /// P-D18: a settlement with an arriving leg needs room for all its leaves: its payments but the pledged ones, and a change for
    /// each leg that arrives.
    function test_settle_roomForWhatArrives() public {
        checkRoom(0, 0, 4);
        checkRoom(1, 0, 3);
        checkRoom(2, 0, 3);
        checkRoom(0, 1, 3);
        checkRoom(0, 2, 3);
        checkRoom(0, 3, 2);
        checkRoom(1, 2, 2);
        checkRoom(2, 2, 2);
    }

    function checkRoom(uint256 held, uint256 pledged, uint256 leaves) private {
        Deal memory d;
        if (pledged == 0) d = newDeal(2);
        else (d,) = newPledge(2, pledged, 1);
        hold(d, held);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3 ^ held);
        uint256 state = vm.snapshotState();
        jump(LIMIT - leaves + 1);
        vm.expectRevert(IZContractErrors.TreeFull.selector);
        settle(d, legs);
        jump(LIMIT - leaves);
        settle(d, legs);
        vm.revertToState(state);
    }

    // --- proofs ---

    /// P-D19: a bad proof reverts the call, whichever it is.
    function test_settle_eachProofCounts() public {
        for (uint256 n = 2; n <= 16; n++) {
            Deal memory d = newDeal(n);
            ArrivingLeg[] memory legs = arrivingOf(d.payments, all(d.payments));
            for (uint256 k = 0; k < n; k++) {
                transferVerifier.refuse(legs[k].transfer.proof.digest);
                vm.expectRevert(IZContractErrors.InvalidProof.selector);
                settle(d, legs);
            }
        }
    }

    /// P-D19.
    function test_settle_errorsOfTheVerifierPassThrough() public {
        Deal memory d = newDeal(2);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
        transferVerifier.set(MockVerifier.Answer.Revert);
        vm.expectRevert(MockVerifier.Refused.selector);
        settle(d, legs);
    }

    /// P-D17, P-D19: where there is no verifier, what is held settles all the same, and what arrives does not.
    function test_settle_withoutAVerifier() public {
        Deal memory d = newDeal(2);
        Setup memory s = setup();
        s.verifiers.transfer = address(0);
        z = IZContract(deploy(abi.encode(s)));
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 2);
        put(d, 0, fresh());
        vm.expectRevert(IZContractErrors.NoVerifier.selector);
        settle(d, legs);
        put(d, 1, fresh());
        settle(d, legs);
    }

    // --- form of the lists ---

    /// P-D22.
    function test_settle_needsASettlement() public {
        vm.expectRevert(IZContractErrors.EmptyBatch.selector);
        z.settle(new Settlement[](0));
    }

    /// P-D9, P-D14: a leg too many, twice, in another order, or of another payment: at each place.
    function test_settle_legsAreInOrderAndOfTheDeal() public {
        Deal memory d = newDeal(3);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 7);
        for (uint256 k = 0; k < 3; k++) {
            checkMalformed(d, withAt(legs, k, legs[k]));
            checkMalformed(d, withAt(legs, k, arriving(fresh())));
            checkMalformed(d, withAt(without(legs, k), k, arriving(fresh())));
            checkMalformed(d, withAt(without(legs, k), (k + 1) % 3, legs[k]));
        }
        checkMalformed(d, withAt(legs, 3, arriving(R - 1)));
    }

    /// P-D9: also of legs that are left out.
    function test_settle_leftOutLegsAreInOrderToo() public {
        Deal memory d = newDeal(3);
        hold(d, 7);
        checkMalformed(d, list2(arriving(d.payments[1]), arriving(d.payments[0])));
        checkMalformed(d, list2(arriving(d.payments[1]), arriving(d.payments[1])));
        checkMalformed(d, list1(arriving(fresh())));
        settle(d, list2(arriving(d.payments[0]), arriving(d.payments[2])));
    }

    /// Also when it could not settle now, alone or among others.
    function checkMalformed(Deal memory d, ArrivingLeg[] memory legs) private {
        vm.expectRevert(IZContractErrors.LegsMalformed.selector);
        settle(d, legs);
        Settlement[] memory two = list2(Settlement(newDeal(2), none()), Settlement(d, legs));
        vm.expectRevert(IZContractErrors.LegsMalformed.selector);
        z.settle(two);
        uint256 state = vm.snapshotState();
        vm.warp(d.deadline + 1);
        vm.expectRevert(IZContractErrors.LegsMalformed.selector);
        settle(d, legs);
        vm.revertToState(state);
    }
}
