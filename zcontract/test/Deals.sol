// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, LegState, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg, Transfer, TransferItem} from "../src/types/Items.sol";
import {Inputs} from "./Inputs.sol";

/// @notice Deals, their legs and closings, for the tests of the calls that take them.
abstract contract Deals is Inputs {
    /// Time between the deadline of a deal and the closings of its pledge, and between one of these and the next.
    uint64 internal constant SPAN = 1000;
    /// Leaves in front of the reserve.
    uint256 internal constant LIMIT = 2 ** 32 - 2 ** 20;
    /// Where the z-contract keeps the end of the queue, and the slots of legs.
    uint256 private constant HEAD = 0;
    uint256 private constant LEGS = 4;

    // --- deals ---

    /// n fresh payments in ascending order.
    function ascending(uint256 n) internal returns (uint256[] memory list) {
        list = new uint256[](n);
        for (uint256 i = 0; i < n; i++) {
            uint256 value = fresh();
            uint256 k = i;
            for (; k > 0 && list[k - 1] > value; k--) {
                list[k] = list[k - 1];
            }
            list[k] = value;
        }
    }

    /// The preimage of the cancel hash of payment i.
    function preimage(uint256 i) internal pure returns (bytes32) {
        return keccak256(abi.encode("preimage", i));
    }

    /// A firm deal of n payments without a pledge.
    function newDeal(uint256 n) internal returns (Deal memory d) {
        d.payments = ascending(n);
        d.cancelHashes = new bytes32[](n);
        for (uint256 i = 0; i < n; i++) {
            d.cancelHashes[i] = keccak256(abi.encodePacked(preimage(i)));
        }
        d.deadline = uint64(block.timestamp) + SPAN;
    }

    /// A deal of n payments that pledges those whose bits are set, with so many closings of one payment each.
    function newPledge(uint256 n, uint256 pledged, uint256 count)
        internal
        returns (Deal memory d, Closing[] memory closings)
    {
        d = newDeal(n);
        closings = new Closing[](count);
        for (uint256 i = 0; i < count; i++) {
            (closings[i].payments, closings[i].time) = (ascending(1), d.deadline + SPAN * uint64(1 + i));
        }
        (d.pledged, d.last) = (pledged, d.deadline + SPAN * uint64(1 + count));
        offer(d, closings);
    }

    function idOf(Deal memory d) internal pure returns (bytes32) {
        return keccak256(abi.encode(d));
    }

    function all(uint256[] memory payments) internal pure returns (uint256 mask) {
        return 2 ** payments.length - 1;
    }

    function has(uint256 mask, uint256 i) internal pure returns (bool) {
        return (mask >> i) & 1 == 1;
    }

    // --- closings ---

    /// Makes these the closings of the deal, and gives each its path.
    function offer(Deal memory d, Closing[] memory closings) internal pure {
        bytes32[] memory row = new bytes32[](closings.length);
        for (uint256 i = 0; i < row.length; i++) {
            row[i] = leafOf(closings[i]);
        }
        for (uint256 i = 0; i < row.length; i++) {
            closings[i].path = pathOf(row, i);
        }
        while (row.length > 1) {
            row = above(row);
        }
        d.closings = row[0];
    }

    function leafOf(Closing memory c) internal pure returns (bytes32) {
        return keccak256(abi.encode(c.payments, c.time));
    }

    /// What the legs of a closing are bound to in place of the deal.
    function closingOf(Deal memory d, Closing memory c) internal pure returns (bytes32) {
        return keccak256(abi.encode(idOf(d), leafOf(c)));
    }

    /// The row above a row of a Merkle tree: pairs are hashed in ascending order, an odd node goes up as it is.
    function above(bytes32[] memory row) private pure returns (bytes32[] memory up) {
        up = new bytes32[]((row.length + 1) / 2);
        for (uint256 i = 0; i < up.length; i++) {
            up[i] = 2 * i + 1 == row.length ? row[2 * i] : pair(row[2 * i], row[2 * i + 1]);
        }
    }

    function pair(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }

    function pathOf(bytes32[] memory row, uint256 i) private pure returns (bytes32[] memory path) {
        while (row.length > 1) {
            if (i ^ 1 < row.length) path = with(path, row[i ^ 1]);
            (row, i) = (above(row), i / 2);
        }
    }

    function with(bytes32[] memory list, bytes32 last) internal pure returns (bytes32[] memory longer) {
        longer = new bytes32[](list.length + 1);
        for (uint256 i = 0; i < list.length; i++) {
            longer[i] = list[i];
        }
        longer[list.length] = last;
    }

    // --- legs ---

    /// A leg of payment i that can be held.
    function legOf(Deal memory d, uint256 i) internal returns (TransferItem memory) {
        return legOf(d.payments[i], idOf(d), d.deadline);
    }

    /// A leg of payment i of a closing that can be held.
    function legOf(Deal memory d, Closing memory c, uint256 i) internal returns (TransferItem memory) {
        return legOf(c.payments[i], closingOf(d, c), c.time);
    }

    function legOf(uint256 payment, bytes32 deal, uint64 deadline) internal returns (TransferItem memory item) {
        item = legItem(deal, deadline);
        item.transfer.payment = payment;
    }

    /// A leg of `payment` that arrives.
    function arriving(uint256 payment) internal returns (ArrivingLeg memory leg) {
        leg.transfer = transfer();
        leg.transfer.payment = payment;
        leg.joint = true;
    }

    /// Legs of all the payments whose bits are set, arriving.
    function arrivingOf(uint256[] memory payments, uint256 mask) internal returns (ArrivingLeg[] memory legs) {
        uint256 count = 0;
        for (uint256 i = 0; i < payments.length; i++) {
            if (has(mask, i)) count++;
        }
        legs = new ArrivingLeg[](count);
        count = 0;
        for (uint256 i = 0; i < payments.length; i++) {
            if (has(mask, i)) legs[count++] = arriving(payments[i]);
        }
    }

    function none() internal pure returns (ArrivingLeg[] memory) {
        return new ArrivingLeg[](0);
    }

    function list1(ArrivingLeg memory a) internal pure returns (ArrivingLeg[] memory list) {
        list = new ArrivingLeg[](1);
        list[0] = a;
    }

    function list2(ArrivingLeg memory a, ArrivingLeg memory b) internal pure returns (ArrivingLeg[] memory list) {
        list = new ArrivingLeg[](2);
        (list[0], list[1]) = (a, b);
    }

    // --- calls ---

    /// Holds the legs of all the payments whose bits are set.
    function hold(Deal memory d, uint256 mask) internal {
        for (uint256 i = 0; i < d.payments.length; i++) {
            if (has(mask, i)) submit(legOf(d, i));
        }
    }

    function settle(Deal memory d, ArrivingLeg[] memory legs) internal {
        z.settle(list1(Settlement(d, legs)));
    }

    /// Settles a deal of which every leg arrives.
    function settle(Deal memory d) internal {
        settle(d, arrivingOf(d.payments, all(d.payments)));
    }

    function cancel(Deal memory d, uint256 i) internal {
        z.cancel(d, i, preimage(i));
    }

    function refund(Deal memory d, uint256 i) internal {
        z.refund(d.payments[i], idOf(d), d.deadline);
    }

    /// Closes a pledge by legs that arrive.
    function close(Deal memory d, Closing memory c) internal {
        z.close(d, c, arrivingOf(c.payments, all(c.payments)));
    }

    function list1(Settlement memory a) internal pure returns (Settlement[] memory list) {
        list = new Settlement[](1);
        list[0] = a;
    }

    function list2(Settlement memory a, Settlement memory b) internal pure returns (Settlement[] memory list) {
        list = new Settlement[](2);
        (list[0], list[1]) = (a, b);
    }

    // --- legs that can't arrive now ---

    /// The ways to spoil an arriving leg by state.
    enum Flaw {
        Nullifier0,
        Nullifier1,
        Root,
        Participants,
        Epoch
    }

    /// What a spoiled leg is refused with.
    function reasonOf(Flaw flaw) internal pure returns (bytes4) {
        if (flaw == Flaw.Root) return IZContractErrors.UnknownRoot.selector;
        if (flaw == Flaw.Participants) return IZContractErrors.StaleParticipants.selector;
        if (flaw == Flaw.Epoch) return IZContractErrors.StaleEpoch.selector;
        return IZContractErrors.NullifierSpent.selector;
    }

    /// Gives a leg that is good this one flaw.
    function spoil(Transfer memory t, Flaw flaw) internal {
        if (flaw == Flaw.Nullifier0) t.nullifier0 = spentNullifier();
        if (flaw == Flaw.Nullifier1) t.nullifier1 = spentNullifier();
        if (flaw == Flaw.Root) t.root = fresh();
        if (flaw == Flaw.Participants) t.participants = fresh();
        if (flaw == Flaw.Epoch) t.epoch++;
    }

    function spentNullifier() private returns (uint256) {
        TransferItem memory item = transferItem();
        submit(item);
        return item.transfer.nullifier1;
    }

    /// All legs but the k-th.
    function without(ArrivingLeg[] memory legs, uint256 k) internal pure returns (ArrivingLeg[] memory rest) {
        rest = new ArrivingLeg[](legs.length - 1);
        for (uint256 i = 0; i < rest.length; i++) {
            rest[i] = legs[i < k ? i : i + 1];
        }
    }

    /// The legs, with another in front of the k-th.
    function withAt(ArrivingLeg[] memory legs, uint256 k, ArrivingLeg memory leg)
        internal
        pure
        returns (ArrivingLeg[] memory longer)
    {
        longer = new ArrivingLeg[](legs.length + 1);
        longer[k] = leg;
        for (uint256 i = 0; i < legs.length; i++) {
            longer[i < k ? i : i + 1] = legs[i];
        }
    }

    // --- state ---

    function stateOf(Deal memory d, uint256 i) internal view returns (LegState state) {
        (state,) = z.leg(d.payments[i], idOf(d), d.deadline);
    }

    function stateOf(Deal memory d, Closing memory c, uint256 i) internal view returns (LegState state) {
        (state,) = z.leg(c.payments[i], closingOf(d, c), c.time);
    }

    /// The refund of a leg that is held or pledged.
    function refundOf(Deal memory d, uint256 i) internal view returns (uint256 commitment) {
        (, commitment) = z.leg(d.payments[i], idOf(d), d.deadline);
    }

    function eq(LegState a, LegState b) internal pure {
        vm.assertEq(uint256(a), uint256(b));
    }

    /// Writes the slot of payment i, whatever it was.
    function put(Deal memory d, uint256 i, uint256 value) internal {
        put(d.payments[i], idOf(d), d.deadline, value);
    }

    function put(uint256 payment, bytes32 deal, uint64 deadline, uint256 value) internal {
        bytes32 key = keccak256(abi.encode(payment, deal, deadline));
        vm.store(address(z), keccak256(abi.encode(key, LEGS)), bytes32(value));
    }

    /// Moves the end of the queue to leaf `next`.
    function jump(uint256 next) internal {
        uint256 head = uint256(vm.load(address(z), bytes32(HEAD)));
        vm.store(address(z), bytes32(HEAD), bytes32((head >> 40 << 40) | next));
        eq(position(), next);
    }
}
