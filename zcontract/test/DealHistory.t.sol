// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, LegState, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg, TransferItem} from "../src/types/Items.sol";
import {DealChecks} from "./DealChecks.sol";

/// @notice Random histories against a plain model of the rules: what each call does, and that each leg's money comes out once.
contract DealHistoryTest is DealChecks {
    /// A leg as the model sees it.
    struct Leg {
        uint256 payment;
        bytes32 deal;
        uint64 deadline;
        LegState state;
    }

    Leg[] private legs;
    mapping(bytes32 key => uint256) private place;
    mapping(bytes32 deal => bool) private off;
    mapping(bytes32 deal => uint256) private settled;
    Deal[] private deals;
    mapping(uint256 deal => Closing[]) private closings;
    /// Legs whose notes were spent, and leaves that were queued for them: a change each, and in the end one more.
    uint256 private paidIn;
    uint256 private paidOut;
    uint256 private random;

    /// P-D41.
    /// forge-config: default.fuzz.runs = 16
    function testFuzz_history(uint256 seed) public {
        random = seed;
        build();
        for (uint256 step = 0; step < 60; step++) {
            this.act();
        }
        vm.warp(block.timestamp + 100 * SPAN);
        for (uint256 i = 0; i < deals.length; i++) {
            this.actSeize(i);
        }
        for (uint256 i = 0; i < legs.length; i++) {
            this.actRefund(i);
        }
        eq(paidOut, paidIn);
        eq(position(), paidIn + paidOut);
    }

    function below(uint256 n) private returns (uint256) {
        random = uint256(keccak256(abi.encode(random)));
        return random % n;
    }

    // --- the world ---

    /// A firm deal, the same payments until another time, a revocable one, two with pledges; and legs under foreign names.
    function build() private {
        deals.push(newDeal(2));
        Deal memory d = abi.decode(abi.encode(deals[0]), (Deal));
        d.deadline += SPAN;
        deals.push(d);
        d = newDeal(3);
        d.revocable = true;
        deals.push(d);
        for (uint256 pledged = 1; pledged < 6; pledged += 4) {
            Closing[] memory list;
            (d, list) = newPledge(3, pledged, 3);
            list[1].payments = ascending(2);
            offer(d, list);
            deals.push(d);
            for (uint256 i = 0; i < 3; i++) {
                closings[deals.length - 1].push(list[i]);
                addLegs(list[i].payments, closingOf(d, list[i]), list[i].time);
            }
        }
        for (uint256 i = 0; i < deals.length; i++) {
            addLegs(deals[i].payments, idOf(deals[i]), deals[i].deadline);
            addLegs(deals[i].payments, idOf(deals[i]), deals[i].deadline + 1);
            addLegs(deals[i].payments, bytes32(i + 1), deals[i].deadline);
        }
    }

    function addLegs(uint256[] memory payments, bytes32 deal, uint64 deadline) private {
        for (uint256 i = 0; i < payments.length; i++) {
            legs.push(Leg(payments[i], deal, deadline, LegState.Empty));
            place[keccak256(abi.encode(payments[i], deal, deadline))] = legs.length - 1;
        }
    }

    function legAt(uint256 payment, bytes32 deal, uint64 deadline) private view returns (Leg storage) {
        return legs[place[keccak256(abi.encode(payment, deal, deadline))]];
    }

    function legAt(Deal memory d, uint256 i) private view returns (Leg storage) {
        return legAt(d.payments[i], idOf(d), d.deadline);
    }

    // --- steps ---

    function act() external {
        if (below(12) == 0) vm.warp(block.timestamp + SPAN * below(3) / 2);
        uint256 call = below(10);
        if (call < 4) actHold(below(legs.length));
        else if (call < 6) actSettle(1 + below(3));
        else if (call < 7) actCancel(below(deals.length), below(3));
        else if (call < 8) this.actRefund(below(legs.length));
        else if (call < 9) actClose(3 + below(2), below(3));
        else this.actSeize(below(deals.length));
        compare();
    }

    function compare() private view {
        for (uint256 i = 0; i < legs.length; i++) {
            (LegState state,) = z.leg(legs[i].payment, legs[i].deal, legs[i].deadline);
            eq(state, legs[i].state);
        }
        for (uint256 i = 0; i < deals.length; i++) {
            bytes32 id = idOf(deals[i]);
            vm.assertTrue(z.isOff(id) == off[id]);
            vm.assertTrue(settled[id] + (off[id] ? 1 : 0) <= 1);
        }
    }

    function actHold(uint256 i) private {
        Leg storage leg = legs[i];
        TransferItem memory item = legOf(leg.payment, leg.deal, leg.deadline);
        bytes4 reason;
        if (leg.state != LegState.Empty) reason = IZContractErrors.LegUsed.selector;
        if (off[leg.deal]) reason = IZContractErrors.DealOff.selector;
        if (block.timestamp > leg.deadline) reason = IZContractErrors.DeadlinePassed.selector;
        if (begin(reason)) {
            wantHeld(item);
            leg.state = LegState.Held;
            paidIn++;
        }
        submit(item);
        end(reason);
    }

    function actSettle(uint256 count) private {
        Settlement[] memory list = new Settlement[](count);
        for (uint256 i = 0; i < count; i++) {
            Deal memory d = deals[below(deals.length)];
            list[i] = Settlement(d, arrivingOf(d.payments, below(4) == 0 ? below(8) : all(d.payments)));
        }
        watch();
        bytes4 reason;
        for (uint256 i = 0; i < count; i++) {
            reason = whyNot(list[i]);
            if (reason == 0) carryOut(list[i]);
            else if (count > 1) wantSettlementSkipped(i, list[i].deal, reason);
        }
        if (count > 1) reason = 0;
        expectProofs();
        if (reason != 0) vm.expectRevert(reason);
        z.settle(list);
        end(reason);
    }

    function whyNot(Settlement memory s) private view returns (bytes4) {
        Deal memory d = s.deal;
        if (block.timestamp > d.deadline) return IZContractErrors.DeadlinePassed.selector;
        bytes4 reason;
        for (uint256 i = 0; i < d.payments.length; i++) {
            LegState state = legAt(d, i).state;
            if (state > LegState.Held) return IZContractErrors.DealOver.selector;
            bool isMissing = state == LegState.Empty && !brings(s.legs, d.payments[i]);
            if (isMissing) reason = IZContractErrors.LegMissing.selector;
        }
        return reason;
    }

    function brings(ArrivingLeg[] memory list, uint256 payment) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i].transfer.payment == payment) return true;
        }
        return false;
    }

    function carryOut(Settlement memory s) private {
        Deal memory d = s.deal;
        wantSettled(d, s.legs);
        settled[idOf(d)]++;
        bool isMarked = d.pledged != 0;
        for (uint256 i = 0; i < d.payments.length; i++) {
            Leg storage leg = legAt(d, i);
            if (leg.state == LegState.Held) isMarked = true;
            else paidIn++;
            if (has(d.pledged, i)) leg.state = LegState.Pledged;
            else if (leg.state == LegState.Held) leg.state = LegState.Settled;
            if (!has(d.pledged, i)) paidOut++;
        }
        if (!isMarked) legAt(d, 0).state = LegState.Settled;
    }

    function actCancel(uint256 k, uint256 i) private {
        Deal memory d = deals[k];
        i %= d.payments.length;
        bytes4 reason;
        bool any;
        for (uint256 j = 0; j < d.payments.length; j++) {
            if (legAt(d, j).state == LegState.Held) any = true;
        }
        if (!d.revocable && legAt(d, i).state == LegState.Held) reason = IZContractErrors.Delivered.selector;
        if (!any) reason = IZContractErrors.NotHeld.selector;
        for (uint256 j = 0; j < d.payments.length; j++) {
            if (legAt(d, j).state > LegState.Held) reason = IZContractErrors.DealOver.selector;
        }
        if (block.timestamp > d.deadline) reason = IZContractErrors.DeadlinePassed.selector;
        if (begin(reason)) {
            wantCalledOff(d, i);
            off[idOf(d)] = true;
            move(d, all(d.payments), LegState.Held, LegState.Refunded);
        }
        cancel(d, i);
        end(reason);
    }

    /// Those legs of the deal that are in the one state go into the other, which pays each of them out.
    function move(Deal memory d, uint256 mask, LegState from, LegState to) private {
        for (uint256 i = 0; i < d.payments.length; i++) {
            Leg storage leg = legAt(d, i);
            if (!has(mask, i) || leg.state != from) continue;
            leg.state = to;
            paidOut++;
        }
    }

    function actRefund(uint256 i) external {
        Leg storage leg = legs[i];
        bytes4 reason;
        bool isDue = block.timestamp > leg.deadline || off[leg.deal];
        if (!isDue) reason = IZContractErrors.DeadlineNotPassed.selector;
        if (leg.state != LegState.Held) reason = IZContractErrors.NotHeld.selector;
        if (begin(reason)) {
            wantRefunded(leg.payment, leg.deal, leg.deadline);
            leg.state = LegState.Refunded;
            paidOut++;
        }
        z.refund(leg.payment, leg.deal, leg.deadline);
        end(reason);
    }

    function actClose(uint256 k, uint256 i) private {
        (Deal memory d, Closing memory c) = (deals[k], closings[k][i]);
        ArrivingLeg[] memory arriving_ = arrivingOf(c.payments, below(4) == 0 ? 0 : all(c.payments));
        bytes4 reason = whyNotClosed(d, c, arriving_);
        if (begin(reason)) {
            wantClosed(d, c, arriving_);
            move(d, d.pledged, LegState.Pledged, LegState.Closed);
            for (uint256 j = 0; j < c.payments.length; j++) {
                Leg storage leg = legAt(c.payments[j], closingOf(d, c), c.time);
                if (leg.state == LegState.Held) leg.state = LegState.Settled;
                else paidIn++;
                paidOut++;
            }
        }
        z.close(d, c, arriving_);
        end(reason);
    }

    function whyNotClosed(Deal memory d, Closing memory c, ArrivingLeg[] memory list) private view returns (bytes4) {
        if (block.timestamp > c.time) return IZContractErrors.DeadlinePassed.selector;
        bytes4 reason = whyNoPledge(d);
        for (uint256 j = 0; j < c.payments.length; j++) {
            LegState state = legAt(c.payments[j], closingOf(d, c), c.time).state;
            if (state > LegState.Held) return IZContractErrors.DealOver.selector;
            bool isMissing = state == LegState.Empty && !brings(list, c.payments[j]);
            if (isMissing) reason = IZContractErrors.LegMissing.selector;
        }
        return reason;
    }

    function whyNoPledge(Deal memory d) private view returns (bytes4) {
        for (uint256 i = 0; i < d.payments.length; i++) {
            if (has(d.pledged, i) && legAt(d, i).state != LegState.Pledged) {
                return IZContractErrors.NotPledged.selector;
            }
        }
        return d.pledged == 0 ? IZContractErrors.NotPledged.selector : bytes4(0);
    }

    function actSeize(uint256 k) external {
        Deal memory d = deals[k];
        bytes4 reason = whyNoPledge(d);
        if (block.timestamp <= d.last) reason = IZContractErrors.DeadlineNotPassed.selector;
        if (begin(reason)) {
            wantSeized(d);
            move(d, d.pledged, LegState.Pledged, LegState.Settled);
        }
        z.seize(d);
        end(reason);
    }

    // --- around each call ---

    /// Whether the call is good; if not it must revert with the reason.
    function begin(bytes4 reason) private returns (bool) {
        watch();
        if (reason != 0) vm.expectPartialRevert(reason);
        return reason == 0;
    }

    function end(bytes4 reason) private {
        if (reason == 0) check();
        else transferVerifier.expectAny();
    }
}
