// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {Closing, Deal, LegState} from "../src/types/Deal.sol";
import {ArrivingLeg, Transfer, TransferItem} from "../src/types/Items.sol";
import {Deals} from "./Deals.sol";
import {Vm} from "./Vm.sol";

/// @notice What a call is to do, noted beforehand and compared afterwards: its events, all of them and in order, the leaves that it
/// queues, and the proofs that it has verified.
/// @dev A test begins with {watch}, says what it wants, makes the call, and ends with {check}.
abstract contract DealChecks is Deals {
    bytes32[] private wanted;
    uint256[] private untold;
    uint256 private place;
    bytes32 private chain;
    uint256[3][] private inputs;
    uint256[8][] private points;

    function watch() internal {
        delete wanted;
        delete untold;
        delete inputs;
        delete points;
        place = position();
        (chain,,) = z.batch(uint64(place / 64));
        vm.recordLogs();
    }

    /// Until {check} the verifier refuses every batch of proofs but the one that was noted.
    function expectProofs() internal {
        transferVerifier.expectBatch(inputs, points);
    }

    function check() internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        _tell();
        for (uint256 i = 0; i < logs.length && i < wanted.length; i++) {
            vm.assertEq(keccak256(abi.encode(logs[i].topics, logs[i].data)), wanted[i]);
            vm.assertTrue(logs[i].emitter == address(z));
        }
        eq(logs.length, wanted.length);
        eq(position(), place);
        (bytes32 now_,,) = z.batch(uint64(place / 64));
        vm.assertEq(now_, chain);
        transferVerifier.expectAny();
    }

    // --- what happens to legs ---

    function wantHeld(TransferItem memory item) internal {
        Transfer memory t = item.transfer;
        wantTransferred(t, item.deal);
        bytes memory data = abi.encode(item.deadline, t.refund);
        _want(IZContractEvents.Held.selector, bytes32(t.payment), item.deal, data);
        wantLeaf(t.change);
        wantProof(t, contextOf(t, 3, item.deal, item.deadline));
    }

    function wantSettled(Deal memory d, ArrivingLeg[] memory legs) internal {
        bytes32 id = idOf(d);
        for (uint256 i = 0; i < d.payments.length; i++) {
            uint256 commitment = _wantFound(d.payments[i], id, d.deadline, legs);
            bytes memory data = abi.encode(d.deadline, commitment);
            if (has(d.pledged, i)) _want(IZContractEvents.Pledged.selector, bytes32(d.payments[i]), id, data);
            else wantLeaf(d.payments[i]);
        }
        _want(IZContractEvents.Settled.selector, id, abi.encode(d.deadline, d.payments, d.pledged));
    }

    function wantClosed(Deal memory d, Closing memory c, ArrivingLeg[] memory legs) internal {
        for (uint256 i = 0; i < d.payments.length; i++) {
            if (has(d.pledged, i)) wantLeaf(refundOf(d, i));
        }
        bytes32 closing = closingOf(d, c);
        for (uint256 i = 0; i < c.payments.length; i++) {
            _wantFound(c.payments[i], closing, c.time, legs);
            wantLeaf(c.payments[i]);
        }
        _want(IZContractEvents.Closed.selector, idOf(d), abi.encode(d.deadline, closing, c.time, c.payments));
    }

    function wantSeized(Deal memory d) internal {
        for (uint256 i = 0; i < d.payments.length; i++) {
            if (has(d.pledged, i)) wantLeaf(d.payments[i]);
        }
        _want(IZContractEvents.Seized.selector, idOf(d), abi.encode(d.deadline));
    }

    function wantCalledOff(Deal memory d, uint256 index) internal {
        _want(IZContractEvents.CalledOff.selector, idOf(d), abi.encode(index, preimage(index)));
        for (uint256 i = 0; i < d.payments.length; i++) {
            if (stateOf(d, i) == LegState.Held) wantRefunded(d.payments[i], idOf(d), d.deadline);
        }
    }

    function wantRefunded(uint256 payment, bytes32 deal, uint64 deadline) internal {
        (, uint256 commitment) = z.leg(payment, deal, deadline);
        bytes memory data = abi.encode(deadline, commitment);
        _want(IZContractEvents.Refunded.selector, bytes32(payment), deal, data);
        wantLeaf(commitment);
    }

    function wantSettlementSkipped(uint256 index, Deal memory d, bytes4 reason) internal {
        _want(IZContractEvents.SettlementSkipped.selector, bytes32(index), abi.encode(idOf(d), reason));
    }

    function wantSkipped(uint256 index, Transfer memory t, bytes4 reason) internal {
        _want(IZContractEvents.Skipped.selector, bytes32(index), abi.encode(t.nullifier0, reason));
    }

    // --- parts of it ---

    function wantTransferred(Transfer memory t, bytes32 deal) internal {
        bytes memory data = abi.encode(t.payment, t.change, t.refund, deal, t.epoch, t.ephemeral, t.audit, t.ciphertext);
        _want(IZContractEvents.Transferred.selector, bytes32(t.nullifier0), bytes32(t.nullifier1), data);
    }

    function wantLeaf(uint256 leaf) internal {
        untold.push(leaf);
        chain = keccak256(abi.encode(chain, leaf));
        place++;
        if (place % 64 != 0) return;
        _tell();
        _want(IZContractEvents.Sealed.selector, bytes32(place / 64 - 1), abi.encode(uint8(64)));
        chain = 0;
    }

    function wantProof(Transfer memory t, uint256 context) internal {
        inputs.push(inputsOf(t, context));
        points.push(t.proof.points);
    }

    /// The leg of a payment: the one that is held, or the first of `legs` with that payment; returns its refund.
    function _wantFound(uint256 payment, bytes32 deal, uint64 deadline, ArrivingLeg[] memory legs)
        private
        returns (uint256 commitment)
    {
        LegState state;
        (state, commitment) = z.leg(payment, deal, deadline);
        if (state == LegState.Held) return commitment;
        uint256 i = 0;
        while (legs[i].transfer.payment != payment) {
            i++;
        }
        Transfer memory t = legs[i].transfer;
        wantTransferred(t, deal);
        wantLeaf(t.change);
        wantProof(t, contextOf(t, legs[i].joint ? 5 : 3, deal, deadline));
        return t.refund;
    }

    function _tell() private {
        if (untold.length == 0) return;
        _want(IZContractEvents.Queued.selector, bytes32(place - untold.length), abi.encode(untold));
        delete untold;
    }

    function _want(bytes32 topic0, bytes32 topic1, bytes memory data) private {
        bytes32[] memory topics = new bytes32[](2);
        (topics[0], topics[1]) = (topic0, topic1);
        wanted.push(keccak256(abi.encode(topics, data)));
    }

    function _want(bytes32 topic0, bytes32 topic1, bytes32 topic2, bytes memory data) private {
        bytes32[] memory topics = new bytes32[](3);
        (topics[0], topics[1], topics[2]) = (topic0, topic1, topic2);
        wanted.push(keccak256(abi.encode(topics, data)));
    }

    // --- public inputs, computed a second time and plainly (spec 7, 8) ---

    /// The context of a leg: kind 3 is LEG, 5 is JOINT.
    function contextOf(Transfer memory t, uint8 kind, bytes32 deal, uint64 deadline) internal view returns (uint256) {
        bytes32 note = keccak256(abi.encode(t.ciphertext));
        return reduce(abi.encode(block.chainid, address(z), kind, t.epoch, note, deal, deadline));
    }

    /// The context of a transfer that is not a leg.
    function contextOf(Transfer memory t) internal view returns (uint256) {
        bytes32 note = keccak256(abi.encode(t.ciphertext));
        return reduce(abi.encode(block.chainid, address(z), uint8(2), t.epoch, note));
    }

    // --- traces ---

    /// Every slot that the z-contract wrote since `vm.record()`, in order, with what it has now.
    function writes() internal returns (bytes32) {
        (, bytes32[] memory slots) = vm.accesses(address(z));
        bytes32[] memory values = new bytes32[](slots.length);
        for (uint256 i = 0; i < slots.length; i++) {
            values[i] = vm.load(address(z), slots[i]);
        }
        vm.assertTrue(slots.length > 0);
        return keccak256(abi.encode(slots, values));
    }
}
