// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Deal, LegState, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg} from "../src/types/Items.sol";
import {DealChecks} from "./DealChecks.sol";

/// @notice Several settlements in one call: each is carried out whole or skipped whole.
contract SettleBatchTest is DealChecks {
    function newSettlement(uint256 n) private returns (Settlement memory) {
        Deal memory d = newDeal(n);
        return Settlement(d, arrivingOf(d.payments, 2 ** n - 1));
    }

    function want(Settlement memory s) private {
        wantSettled(s.deal, s.legs);
    }

    // --- all good ---

    /// P-D13, P-D20: all proofs of all settlements, each once and in order; leaves in the order of the settlements.
    function test_batch_allGood() public {
        Settlement[] memory list = new Settlement[](4);
        for (uint256 i = 0; i < 4; i++) {
            list[i] = newSettlement(2 + i);
        }
        hold(list[1].deal, 5);
        watch();
        for (uint256 i = 0; i < 4; i++) {
            want(i == 1 ? Settlement(list[1].deal, list1(list[1].legs[1])) : list[i]);
        }
        expectProofs();
        z.settle(list);
        check();
    }

    /// P-D13, P-Q3: more leaves than a batch has, from its beginning and from within.
    function test_batch_moreLeavesThanABatchHas() public {
        for (uint256 start = 0; start < 64; start += 21) {
            jump(64 + start);
            Settlement[] memory list = new Settlement[](5);
            for (uint256 i = 0; i < 5; i++) {
                list[i] = newSettlement(14);
            }
            watch();
            for (uint256 i = 0; i < 5; i++) {
                want(list[i]);
            }
            expectProofs();
            z.settle(list);
            check();
            eq(position(), 64 + start + 140);
        }
    }

    // --- one that fails ---

    /// How a settlement can fail.
    enum Failure {
        Nullifier0,
        Nullifier1,
        Root,
        Participants,
        Epoch,
        Missing,
        Settled,
        Refunded,
        Closed,
        Pledged
    }

    /// P-D20: for n payments each k-th leg fails in each way, everything else is good: alone it reverts with the reason.
    function test_failing_eachLegAlone() public {
        for (uint256 n = 2; n <= 16; n++) {
            this.checkEachAlone(n);
        }
    }

    function checkEachAlone(uint256 n) external {
        Settlement memory good = newSettlement(n);
        for (uint256 k = 0; k < n; k++) {
            for (uint256 f = 0; f <= uint256(Failure.Pledged); f++) {
                ArrivingLeg memory copy = abi.decode(abi.encode(good.legs[k]), (ArrivingLeg));
                Settlement memory s = Settlement(good.deal, withAt(without(good.legs, k), k, copy));
                bytes4 reason = fail(s, k, Failure(f));
                vm.expectRevert(reason);
                settle(s.deal, s.legs);
                put(s.deal, k, 0);
            }
        }
        settle(good.deal, good.legs);
    }

    /// P-D20: between two good ones it leaves no trace but `SettlementSkipped`: slots, events, leaves and proofs are as without it.
    function test_failing_leavesNoTrace() public {
        for (uint256 f = 0; f <= uint256(Failure.Pledged); f++) {
            for (uint256 k = 0; k < 3; k++) {
                if (k < 2) this.checkSkipped(2, k, Failure(f), k);
                this.checkSkipped(3, k, Failure(f), k);
            }
        }
        for (uint256 k = 0; k < 16; k++) {
            this.checkSkipped(16, k, Failure(k % 10), k % 3);
        }
    }

    /// @param place where among the three settlements the failing one stands
    function checkSkipped(uint256 n, uint256 k, Failure failure, uint256 place) external {
        uint256 state = vm.snapshotState();
        (Settlement memory bad, bytes4 reason) = failing(n, k, failure);
        Settlement[] memory list = new Settlement[](3);
        for (uint256 i = 0; i < 3; i++) {
            list[i] = i == place ? bad : newSettlement(2 + i);
        }
        hold(list[place == 0 ? 1 : 0].deal, 1);
        bytes32 alone = tracesOf(list2(list[place == 0 ? 1 : 0], list[place == 2 ? 1 : 2]));
        watch();
        for (uint256 i = 0; i < 3; i++) {
            if (i == place) wantSettlementSkipped(i, bad.deal, reason);
            else want(list[i]);
        }
        expectProofs();
        vm.record();
        z.settle(list);
        vm.assertEq(writes(), alone);
        check();
        vm.revertToState(state);
    }

    /// The slots that a call would write, and what they would have.
    function tracesOf(Settlement[] memory list) private returns (bytes32 traces) {
        uint256 state = vm.snapshotState();
        vm.record();
        z.settle(list);
        traces = writes();
        vm.revertToState(state);
    }

    /// A settlement of n payments, all good but the k-th.
    function failing(uint256 n, uint256 k, Failure failure) private returns (Settlement memory s, bytes4 reason) {
        s = newSettlement(n);
        reason = fail(s, k, failure);
    }

    /// Makes the k-th leg of a settlement that is good fail; returns what the settlement is refused with.
    function fail(Settlement memory s, uint256 k, Failure failure) private returns (bytes4) {
        if (failure <= Failure.Epoch) {
            spoil(s.legs[k].transfer, Flaw(uint256(failure)));
            return reasonOf(Flaw(uint256(failure)));
        }
        if (failure == Failure.Missing) {
            s.legs = without(s.legs, k);
            return IZContractErrors.LegMissing.selector;
        }
        uint256 ended = type(uint256).max - (uint256(failure) - uint256(Failure.Settled));
        put(s.deal, k, failure == Failure.Pledged ? 2 ** 255 + fresh() : ended);
        return IZContractErrors.DealOver.selector;
    }

    /// P-D20.
    function test_failing_deadline() public {
        Settlement memory late = newSettlement(2);
        vm.warp(late.deal.deadline + 1);
        Settlement memory good = newSettlement(2);
        hold(good.deal, 2);
        watch();
        wantSettlementSkipped(0, late.deal, IZContractErrors.DeadlinePassed.selector);
        want(good);
        expectProofs();
        z.settle(list2(late, good));
        check();
        eq(stateOf(late.deal, 0), LegState.Empty);
    }

    /// P-D20: a call of which everything is skipped does nothing, and verifies nothing.
    function test_failing_all() public {
        (Settlement memory a, bytes4 reasonA) = failing(2, 0, Failure.Root);
        (Settlement memory b, bytes4 reasonB) = failing(2, 1, Failure.Missing);
        watch();
        wantSettlementSkipped(0, a.deal, reasonA);
        wantSettlementSkipped(1, b.deal, reasonB);
        expectProofs();
        z.settle(list2(a, b));
        check();
    }

    /// P-D20: a deal that fits no more is skipped for another that does; the room is counted along.
    function test_failing_room() public {
        (Settlement memory a, Settlement memory b) = (newSettlement(2), newSettlement(3));
        Settlement memory c = newSettlement(2);
        jump(LIMIT - 9);
        Settlement[] memory list = new Settlement[](3);
        (list[0], list[1], list[2]) = (a, b, c);
        watch();
        want(a);
        wantSettlementSkipped(1, b.deal, IZContractErrors.TreeFull.selector);
        want(c);
        expectProofs();
        z.settle(list);
        check();
    }

    /// P-D20: so it is in the reserve, where two deals whose legs are all held want the last leaves.
    function test_failing_lastLeaves() public {
        (Settlement memory a, Settlement memory b) = (newSettlement(2), newSettlement(2));
        hold(a.deal, 3);
        hold(b.deal, 3);
        jump(2 ** 32 - 3);
        watch();
        want(a);
        wantSettlementSkipped(1, b.deal, IZContractErrors.TreeFull.selector);
        expectProofs();
        z.settle(list2(a, b));
        check();
    }

    // --- settlements that share something ---

    /// P-D21: of two settlements of one deal the second is skipped, whatever was held, also with other legs.
    function test_shared_deal() public {
        for (uint256 held = 0; held < 4; held++) {
            Settlement memory s = newSettlement(2);
            Settlement memory again = Settlement(s.deal, arrivingOf(s.deal.payments, 3));
            hold(s.deal, held);
            watch();
            want(s);
            wantSettlementSkipped(1, s.deal, IZContractErrors.DealOver.selector);
            expectProofs();
            z.settle(list2(s, again));
            check();
        }
    }

    /// P-D21: of two settlements that spend one note the second is skipped: whichever nullifier it is.
    function test_shared_nullifier() public {
        for (uint256 which = 0; which < 8; which++) {
            (Settlement memory a, Settlement memory b) = (newSettlement(2), newSettlement(2));
            uint256 nullifier =
                which % 2 == 0 ? a.legs[which / 4].transfer.nullifier0 : a.legs[which / 4].transfer.nullifier1;
            if (which / 2 % 2 == 0) b.legs[1].transfer.nullifier0 = nullifier;
            else b.legs[1].transfer.nullifier1 = nullifier;
            watch();
            want(a);
            wantSettlementSkipped(1, b.deal, IZContractErrors.NullifierSpent.selector);
            expectProofs();
            z.settle(list2(a, b));
            check();
        }
    }

    /// P-D21: what a skipped settlement would have spent, the next one spends: the same leg for the same deal.
    function test_shared_legOfASkippedSettlement() public {
        Settlement memory s = newSettlement(3);
        Settlement memory short = Settlement(s.deal, without(s.legs, 2));
        watch();
        wantSettlementSkipped(0, s.deal, IZContractErrors.LegMissing.selector);
        want(s);
        expectProofs();
        z.settle(list2(short, s));
        check();
    }

    // --- what always reverts ---

    /// P-D19: for every place: one proof that doesn't hold reverts everything.
    function test_batch_eachProofCounts() public {
        Settlement[] memory list = new Settlement[](3);
        for (uint256 i = 0; i < 3; i++) {
            list[i] = newSettlement(3);
        }
        for (uint256 i = 0; i < 3; i++) {
            for (uint256 k = 0; k < 3; k++) {
                transferVerifier.refuse(list[i].legs[k].transfer.proof.digest);
                vm.expectRevert(IZContractErrors.InvalidProof.selector);
                z.settle(list);
            }
        }
    }

    /// P-D20: the proof of a skipped settlement is not looked at.
    function test_batch_proofOfASkippedOneDoesNotCount() public {
        (Settlement memory bad,) = failing(3, 2, Failure.Root);
        Settlement memory good = newSettlement(2);
        transferVerifier.refuse(bad.legs[0].transfer.proof.digest);
        z.settle(list2(bad, good));
    }

    /// P-D22: a leg that is malformed reverts the call, for every place, even if its settlement fails otherwise.
    function test_batch_formReverts() public {
        for (uint256 k = 0; k < 3; k++) {
            for (uint256 way = 0; way < 3; way++) {
                (Settlement memory bad,) = failing(3, (k + 1) % 3, Failure.Root);
                if (way == 0) bad.legs[k].transfer.nullifier1 = 0;
                if (way == 1) bad.legs[k].transfer.refund = 0;
                if (way == 2) bad.legs[k].transfer.ephemeral = R;
                Settlement[] memory list = list2(newSettlement(2), bad);
                if (way == 0) vm.expectRevert(IZContractErrors.ZeroNullifier.selector);
                if (way == 1) vm.expectRevert(IZContractErrors.ZeroCommitment.selector);
                if (way == 2) expectNotInField(R);
                z.settle(list);
            }
        }
    }

    /// P-D4: neither a change nor a refund >= r comes into the queue or a slot.
    function test_batch_commitmentsAreInTheField() public {
        for (uint256 k = 0; k < 3; k++) {
            Settlement memory s = newSettlement(3);
            s.legs[k].transfer.change = R;
            expectNotInField(R);
            settle(s.deal, s.legs);
            (s.legs[k].transfer.change, s.legs[k].transfer.refund) = (R - 1, R);
            expectNotInField(R);
            settle(s.deal, s.legs);
            s.legs[k].transfer.refund = R - 1;
            settle(s.deal, s.legs);
            s = newSettlement(2);
            s.deal.payments[1] = R;
            s.legs[1].transfer.payment = R;
            expectNotInField(R);
            settle(s.deal, s.legs);
        }
    }
}
