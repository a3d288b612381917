// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, LegState} from "../src/types/Deal.sol";
import {ArrivingLeg, TransferItem} from "../src/types/Items.sol";
import {Deals} from "./Deals.sol";

/// @notice Both slots of a deal in every state, reachable or not, before every call: what it does, and what it leaves alone.
contract DealStatesTest is Deals {
    enum Call {
        Hold,
        Settle,
        Cancel,
        CancelRevocable,
        Refund,
        Close,
        Seize
    }

    /// What a call does: why it is refused, or the states that it leaves behind and the number of leaves that it queues.
    struct Outcome {
        bytes4 reason;
        LegState[2] states;
        uint256 leaves;
    }

    /// What the slots had before the call.
    uint256[2] private slots;

    /// P-D5.
    function test_states_everyCall() public {
        for (uint256 call = 0; call <= uint256(Call.Seize); call++) {
            for (uint256 a = 0; a <= uint256(LegState.Closed); a++) {
                for (uint256 b = 0; b <= uint256(LegState.Closed); b++) {
                    for (uint256 pledged = 0; pledged < 4; pledged++) {
                        this.checkCall(Call(call), [LegState(a), LegState(b)], pledged);
                    }
                }
            }
        }
    }

    function checkCall(Call call, LegState[2] memory states, uint256 pledged) external {
        (Deal memory d, Closing memory c) = dealFor(pledged);
        d.revocable = call == Call.CancelRevocable;
        for (uint256 i = 0; i < 2; i++) {
            slots[i] = valueOf(states[i]);
            put(d, i, slots[i]);
            eq(stateOf(d, i), states[i]);
        }
        ArrivingLeg[] memory legs = arrivingOf(call == Call.Close ? c.payments : d.payments, missing(call, states));
        TransferItem memory item = legOf(d, 0);
        (Outcome memory outcome, uint256 next) = (expected(call, states, pledged), position());
        uint256 began = block.timestamp;
        if (call == Call.Refund) vm.warp(d.deadline + 1);
        if (call == Call.Seize) vm.warp(d.last + 1);
        if (outcome.reason != 0) vm.expectRevert(outcome.reason);
        make(call, d, c, legs, item);
        vm.warp(began);
        if (outcome.reason != 0) (outcome.states, outcome.leaves) = (states, 0);
        eq(position(), next + outcome.leaves);
        checkSlots(d, outcome.states, call == Call.Hold && outcome.reason == 0 ? item.transfer.refund : slots[0], legs);
    }

    function dealFor(uint256 pledged) private returns (Deal memory d, Closing memory c) {
        if (pledged == 0) {
            (d, c.payments) = (newDeal(2), ascending(1));
        } else {
            Closing[] memory list;
            (d, list) = newPledge(2, pledged, 1);
            c = list[0];
        }
    }

    function valueOf(LegState state) private returns (uint256) {
        if (state == LegState.Empty) return 0;
        if (state == LegState.Held) return fresh();
        if (state == LegState.Pledged) return 2 ** 255 + fresh();
        return type(uint256).max - (uint256(state) - uint256(LegState.Settled));
    }

    /// The payments whose legs have to arrive.
    function missing(Call call, LegState[2] memory states) private pure returns (uint256) {
        if (call == Call.Close) return 1;
        return (states[0] == LegState.Held ? 0 : 1) + (states[1] == LegState.Held ? 0 : 2);
    }

    function make(Call call, Deal memory d, Closing memory c, ArrivingLeg[] memory legs, TransferItem memory item)
        private
    {
        if (call == Call.Hold) submit(item);
        if (call == Call.Settle) settle(d, legs);
        if (call == Call.Cancel || call == Call.CancelRevocable) cancel(d, 0);
        if (call == Call.Refund) refund(d, 0);
        if (call == Call.Close) z.close(d, c, legs);
        if (call == Call.Seize) z.seize(d);
    }

    /// A slot has the state that it should have, and a refund is what it was.
    function checkSlots(Deal memory d, LegState[2] memory states, uint256 first, ArrivingLeg[] memory legs)
        private
        view
    {
        uint256 next = 0;
        for (uint256 i = 0; i < 2; i++) {
            eq(stateOf(d, i), states[i]);
            uint256 commitment = (i == 0 ? first : slots[1]) % 2 ** 255;
            if (commitment == 0 && next < legs.length) commitment = legs[next++].transfer.refund;
            bool isLive = states[i] == LegState.Held || states[i] == LegState.Pledged;
            eq(refundOf(d, i), isLive ? commitment : 0);
        }
    }

    // --- the table ---

    function expected(Call call, LegState[2] memory states, uint256 pledged) private pure returns (Outcome memory o) {
        o.states = [states[0], states[1]];
        if (call == Call.Hold) ofHold(o);
        if (call == Call.Settle) ofSettle(o, pledged);
        if (call == Call.Cancel || call == Call.CancelRevocable) ofCancel(o, call == Call.CancelRevocable);
        if (call == Call.Refund) ofRefund(o);
        if (call == Call.Close) ofEnd(o, pledged, LegState.Closed, IZContractErrors.NotAClosing.selector, 2);
        if (call == Call.Seize) ofEnd(o, pledged, LegState.Settled, IZContractErrors.NotPledged.selector, 0);
    }

    function ofHold(Outcome memory o) private pure {
        if (o.states[0] != LegState.Empty) o.reason = IZContractErrors.LegUsed.selector;
        (o.states[0], o.leaves) = (LegState.Held, 1);
    }

    function isOver(Outcome memory o) private pure returns (bool) {
        return o.states[0] > LegState.Held || o.states[1] > LegState.Held;
    }

    function ofSettle(Outcome memory o, uint256 pledged) private pure {
        if (isOver(o)) o.reason = IZContractErrors.DealOver.selector;
        for (uint256 i = 0; i < 2; i++) {
            bool arrives = o.states[i] == LegState.Empty;
            o.leaves += (arrives ? 1 : 0) + (has(pledged, i) ? 0 : 1);
            if (has(pledged, i)) o.states[i] = LegState.Pledged;
            else if (!arrives) o.states[i] = LegState.Settled;
        }
        if (o.states[0] == LegState.Empty && o.states[1] == LegState.Empty) o.states[0] = LegState.Settled;
    }

    function ofCancel(Outcome memory o, bool revocable) private pure {
        bool mine = o.states[0] == LegState.Held;
        if (mine && !revocable) o.reason = IZContractErrors.Delivered.selector;
        if (!mine && o.states[1] != LegState.Held) o.reason = IZContractErrors.NotHeld.selector;
        if (isOver(o)) o.reason = IZContractErrors.DealOver.selector;
        for (uint256 i = 0; i < 2; i++) {
            if (o.states[i] != LegState.Held) continue;
            o.states[i] = LegState.Refunded;
            o.leaves++;
        }
    }

    function ofRefund(Outcome memory o) private pure {
        if (o.states[0] != LegState.Held) o.reason = IZContractErrors.NotHeld.selector;
        (o.states[0], o.leaves) = (LegState.Refunded, 1);
    }

    function ofEnd(Outcome memory o, uint256 pledged, LegState end, bytes4 reasonWithout, uint256 leaves) private pure {
        o.leaves = leaves;
        for (uint256 i = 0; i < 2; i++) {
            if (!has(pledged, i)) continue;
            if (o.states[i] != LegState.Pledged) o.reason = IZContractErrors.NotPledged.selector;
            o.states[i] = end;
            o.leaves++;
        }
        if (pledged == 0) o.reason = reasonWithout;
    }

    // --- beside the table ---

    /// P-D5: the leg of a closing in each state: empty and arriving, or held, it pays; else it is over.
    function test_states_legOfAClosing() public {
        for (uint256 state = 0; state <= uint256(LegState.Closed); state++) {
            (Deal memory d, Closing memory c) = dealFor(1);
            settle(d);
            put(c.payments[0], closingOf(d, c), c.time, valueOf(LegState(state)));
            ArrivingLeg[] memory legs = arrivingOf(c.payments, 1);
            bool isOpen = state <= uint256(LegState.Held);
            if (!isOpen) vm.expectRevert(IZContractErrors.DealOver.selector);
            z.close(d, c, legs);
            eq(stateOf(d, 0), isOpen ? LegState.Closed : LegState.Pledged);
        }
    }

    /// P-D5: a number that is none of the six states is neither a held nor a pledged leg, whatever its top bit.
    function test_states_otherNumbers() public {
        uint256[6] memory odd = [R, 2 ** 254, 2 ** 255 - 1, 2 ** 255, 2 ** 255 + R, type(uint256).max - 3];
        for (uint256 i = 0; i < 6; i++) {
            (Deal memory d, Closing memory c) = dealFor(1);
            put(d, 0, odd[i]);
            (TransferItem memory item, ArrivingLeg[] memory legs) = (legOf(d, 0), arrivingOf(d.payments, 2));
            vm.expectRevert(IZContractErrors.LegUsed.selector);
            submit(item);
            vm.expectRevert(IZContractErrors.DealOver.selector);
            settle(d, legs);
            vm.expectRevert(IZContractErrors.DealOver.selector);
            cancel(d, 1);
            legs = arrivingOf(c.payments, 1);
            vm.expectRevert(IZContractErrors.NotPledged.selector);
            z.close(d, c, legs);
            vm.warp(d.last + 1);
            vm.expectRevert(IZContractErrors.NotPledged.selector);
            z.seize(d);
            vm.expectRevert(IZContractErrors.NotHeld.selector);
            refund(d, 0);
        }
    }

    /// P-D5: the greatest and the least commitment are held and pledged like any other.
    function test_states_extremeCommitments() public {
        uint256[2] memory extremes = [1, R - 1];
        for (uint256 i = 0; i < 2; i++) {
            (Deal memory d, Closing memory c) = dealFor(1);
            put(d, 0, extremes[i]);
            settle(d, arrivingOf(d.payments, 2));
            eq(refundOf(d, 0), extremes[i]);
            ArrivingLeg[] memory legs = arrivingOf(c.payments, 1);
            uint256[] memory leaves = new uint256[](3);
            (leaves[0], leaves[1], leaves[2]) = (extremes[i], legs[0].transfer.change, c.payments[0]);
            expectQueued(position(), leaves);
            z.close(d, c, legs);
        }
    }
}
