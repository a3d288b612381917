// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Transfers} from "./base/Transfers.sol";
import {Context} from "./libraries/Context.sol";
import {DealForm} from "./libraries/DealForm.sol";
import {Legs} from "./libraries/Legs.sol";
import {Proofs} from "./libraries/Proofs.sol";
import {Queue} from "./libraries/Queue.sol";
import {Closing, Deal, Settlement} from "./types/Deal.sol";
import {ArrivingLeg} from "./types/Items.sol";

/// @title Calls for deals
/// @notice Deployed by the z-contract, which lets this code run on its own storage (delegatecall): what the calls do stands at
/// {IZContract}. Called directly it works on a storage of its own, in which there is nothing.
/// @dev Each call checks form, then state, and changes nothing before all has been checked. A settlement that is skipped is never
/// looked at by the verifier: carried out by half, it would spend anybody's notes.
contract Deals is Transfers {
    using Proofs for Proofs.Batch;
    using Queue for Queue.State;
    using Queue for Queue.Cursor;

    /// @dev The payments of one settlement or closing and the legs that pay them, checked and not yet carried out.
    struct Gathered {
        /// By payment: key and content of the leg's slot, and where `arriving` has the leg that arrives for it, plus one; 0 if it is held.
        bytes32[] keys;
        uint256[] slots;
        uint256[] arrival;
        /// The first `count` are in use: index of an arriving leg that is not left out, and its public inputs.
        uint256 count;
        uint256[] arriving;
        uint256[2][] inputs;
    }

    /// @param transferVerifier as in {Transfers}
    /// @param grace as in {Transfers}
    constructor(address transferVerifier, uint64 grace) Transfers(transferVerifier, grace) {}

    /// @notice See {IZContract-settle}.
    function settle(Settlement[] calldata settlements) external unlocked {
        _requireSome(settlements.length);
        (uint256 legs, uint256 leaves) = (0, 0);
        for (uint256 i = 0; i < settlements.length; i++) {
            legs += settlements[i].legs.length;
            leaves += settlements[i].deal.payments.length;
        }
        Proofs.Batch memory proofs = Proofs.allocate(legs);
        Queue.Cursor memory cursor = _queue.load(_head, legs + leaves);
        for (uint256 i = 0; i < settlements.length; i++) {
            (bytes4 reason, bytes32 deal) = _settle(settlements[i].deal, settlements[i].legs, cursor, proofs);
            if (reason == 0) continue;
            if (settlements.length == 1) _revert(reason);
            emit SettlementSkipped(i, deal, reason);
        }
        _save(cursor);
        proofs.verify(TRANSFER_VERIFIER);
    }

    /// @notice See {IZContract-cancel}.
    function cancel(Deal calldata deal, uint256 index, bytes32 preimage) external unlocked {
        bytes32 id = DealForm.check(deal);
        uint256 n = deal.payments.length;
        if (index >= n) revert NoSuchPayment(index);
        if (keccak256(abi.encodePacked(preimage)) != deal.cancelHashes[index]) revert WrongPreimage();
        if (block.timestamp > deal.deadline) revert DeadlinePassed();
        if (_isOff[id]) revert DealOff();
        uint256[] memory slots = _heldOf(deal, id);
        if (!deal.revocable && slots[index] != 0) revert Delivered();
        _isOff[id] = true;
        emit CalledOff(id, index, preimage);
        Queue.Cursor memory cursor = _queue.load(_head, n);
        for (uint256 i = 0; i < n; i++) {
            if (slots[i] != 0) _refund(deal.payments[i], id, deal.deadline, slots[i], cursor);
        }
        _save(cursor);
    }

    /// @notice See {IZContract-refund}.
    function refund(uint256 payment, bytes32 deal, uint64 deadline) external unlocked {
        uint256 slot = _legs[Legs.key(payment, deal, deadline)];
        if (!Legs.isHeld(slot)) revert NotHeld();
        if (block.timestamp <= deadline && !_isOff[deal]) revert DeadlineNotPassed(deadline);
        Queue.Cursor memory cursor = _queue.load(_head, 1);
        _refund(payment, deal, deadline, slot, cursor);
        _save(cursor);
    }

    /// @notice See {IZContract-close}.
    function close(Deal calldata deal, Closing calldata closing, ArrivingLeg[] calldata legs) external unlocked {
        bytes32 id = DealForm.check(deal);
        bytes32 closingId = DealForm.checkClosing(deal, id, closing);
        Proofs.Batch memory proofs = Proofs.allocate(legs.length);
        uint256 leaves = closing.payments.length + legs.length + deal.payments.length;
        Queue.Cursor memory cursor = _queue.load(_head, leaves);
        (bytes4 reason, Gathered memory gathered) = _gather(closingId, closing.time, closing.payments, legs, cursor);
        if (reason == 0 && !cursor.hasRoom(2 * gathered.count)) reason = TreeFull.selector;
        if (reason != 0) _revert(reason);
        _endPledges(deal, id, true, cursor);
        _carryOut(closingId, closing.payments, legs, gathered, 0, closing.time, cursor, proofs);
        emit Closed(id, deal.deadline, closingId, closing.time, closing.payments);
        _save(cursor);
        proofs.verify(TRANSFER_VERIFIER);
    }

    /// @notice See {IZContract-seize}.
    function seize(Deal calldata deal) external unlocked {
        bytes32 id = DealForm.check(deal);
        if (block.timestamp <= deal.last) revert DeadlineNotPassed(deal.last);
        Queue.Cursor memory cursor = _queue.load(_head, deal.payments.length);
        _endPledges(deal, id, false, cursor);
        emit Seized(id, deal.deadline);
        _save(cursor);
    }

    // --- settlements ---

    /// @dev Settles one deal, or does nothing and says why.
    function _settle(
        Deal calldata deal,
        ArrivingLeg[] calldata legs,
        Queue.Cursor memory cursor,
        Proofs.Batch memory proofs
    ) private returns (bytes4 reason, bytes32 id) {
        id = DealForm.check(deal);
        Gathered memory gathered;
        (reason, gathered) = _gather(id, deal.deadline, deal.payments, legs, cursor);
        if (_isOff[id]) reason = DealOff.selector;
        if (reason == 0 && !cursor.hasRoom(_leavesOf(gathered, deal.pledged))) reason = TreeFull.selector;
        if (reason != 0) return (reason, id);
        bool marked = _carryOut(id, deal.payments, legs, gathered, deal.pledged, deal.deadline, cursor, proofs);
        // Without a mark the deal could settle again with fresh money, or be called off.
        if (!marked) _legs[gathered.keys[0]] = Legs.SETTLED;
        emit Settled(id, deal.deadline, deal.payments, deal.pledged);
    }

    /// @dev How many leaves the arriving legs add: a change each, and the payments that are not pledged.
    function _leavesOf(Gathered memory gathered, uint256 pledged) private pure returns (uint256 leaves) {
        for (uint256 i = 0; i < gathered.arrival.length; i++) {
            if (gathered.arrival[i] != 0) leaves += 2 - ((pledged >> i) & 1);
        }
    }

    /// @dev Finds for each payment the leg that pays it, held or arriving, and checks those that arrive: form, which reverts, then
    /// state. `deal` and `deadline` are those that the legs are bound to. A leg whose payment is held is left out, and nothing more of
    /// it is looked at: else a bound party could hold the other's payment himself, and so make the other's settlement fail.
    function _gather(
        bytes32 deal,
        uint64 deadline,
        uint256[] calldata payments,
        ArrivingLeg[] calldata legs,
        Queue.Cursor memory cursor
    ) private view returns (bytes4 reason, Gathered memory gathered) {
        (reason, gathered) = _match(deal, deadline, payments, legs);
        if (block.timestamp > deadline) reason = DeadlinePassed.selector;
        for (uint256 k = 0; k < gathered.count; k++) {
            uint256 j = gathered.arriving[k];
            DealForm.checkNullifiers(legs, j, gathered.arriving, k);
            uint256 context = Context.ofLeg(legs[j].transfer, deal, deadline, legs[j].joint);
            (bytes4 refused, uint256 challenge, uint256 evaluation) =
                _checkTransfer(legs[j].transfer, context, cursor.head);
            gathered.inputs[k] = [challenge, evaluation];
            if (reason == 0) reason = refused;
        }
    }

    /// @dev Legs come in the order of the payments, so one walk finds them all.
    function _match(bytes32 deal, uint64 deadline, uint256[] calldata payments, ArrivingLeg[] calldata legs)
        private
        view
        returns (bytes4 reason, Gathered memory gathered)
    {
        uint256 n = payments.length;
        gathered.keys = new bytes32[](n);
        (gathered.slots, gathered.arrival) = (new uint256[](n), new uint256[](n));
        (gathered.arriving, gathered.inputs) = (new uint256[](legs.length), new uint256[2][](legs.length));
        uint256 next = 0;
        for (uint256 i = 0; i < n; i++) {
            bool arrives = next < legs.length && legs[next].transfer.payment == payments[i];
            if (arrives) next++;
            bytes32 key = Legs.key(payments[i], deal, deadline);
            uint256 slot = _legs[key];
            (gathered.keys[i], gathered.slots[i]) = (key, slot);
            if (slot != 0) {
                if (!Legs.isHeld(slot)) reason = DealOver.selector;
            } else if (arrives) {
                gathered.arriving[gathered.count] = next - 1;
                gathered.arrival[i] = ++gathered.count;
            } else if (reason == 0) {
                reason = LegMissing.selector;
            }
        }
        if (next != legs.length) revert LegsMalformed();
    }

    /// @dev Makes the payments but the pledged ones; returns whether a slot was marked.
    function _carryOut(
        bytes32 deal,
        uint256[] calldata payments,
        ArrivingLeg[] calldata legs,
        Gathered memory gathered,
        uint256 pledged,
        uint64 deadline,
        Queue.Cursor memory cursor,
        Proofs.Batch memory proofs
    ) private returns (bool marked) {
        for (uint256 i = 0; i < payments.length; i++) {
            uint256 slot = gathered.slots[i];
            uint256 k = gathered.arrival[i];
            if (k != 0) slot = _arrive(legs[gathered.arriving[k - 1]], deal, gathered.inputs[k - 1], cursor, proofs);
            if ((pledged >> i) & 1 == 1) {
                _legs[gathered.keys[i]] = Legs.PLEDGE + slot;
                emit Pledged(payments[i], deal, deadline, slot);
                marked = true;
                continue;
            }
            _queue.push(cursor, payments[i]);
            if (k != 0) continue;
            _legs[gathered.keys[i]] = Legs.SETTLED;
            marked = true;
        }
    }

    /// @dev Spends the notes of an arriving leg and queues its change; returns its refund.
    function _arrive(
        ArrivingLeg calldata leg,
        bytes32 deal,
        uint256[2] memory inputs,
        Queue.Cursor memory cursor,
        Proofs.Batch memory proofs
    ) private returns (uint256) {
        _spend(leg.transfer, deal);
        proofs.add(leg.transfer.proof, inputs[0], inputs[1]);
        _queue.push(cursor, leg.transfer.change);
        return leg.transfer.refund;
    }

    // --- ends of legs ---

    /// @dev The slots of a deal's legs, of which some are held and none is more than that.
    function _heldOf(Deal calldata deal, bytes32 id) private view returns (uint256[] memory slots) {
        uint256 n = deal.payments.length;
        slots = new uint256[](n);
        bool any = false;
        for (uint256 i = 0; i < n; i++) {
            slots[i] = _legs[Legs.key(deal.payments[i], id, deal.deadline)];
            if (slots[i] == 0) continue;
            if (!Legs.isHeld(slots[i])) revert DealOver();
            any = true;
        }
        if (!any) revert NotHeld();
    }

    function _refund(uint256 payment, bytes32 deal, uint64 deadline, uint256 slot, Queue.Cursor memory cursor) private {
        _legs[Legs.key(payment, deal, deadline)] = Legs.REFUNDED;
        emit Refunded(payment, deal, deadline, slot);
        _queue.push(cursor, slot);
    }

    /// @dev Ends every pledge of a deal, all of which must be pledged: by its refund if it was closed, else by its payment.
    function _endPledges(Deal calldata deal, bytes32 id, bool isClosed, Queue.Cursor memory cursor) private {
        if (deal.pledged == 0) revert NotPledged();
        for (uint256 i = 0; i < deal.payments.length; i++) {
            if ((deal.pledged >> i) & 1 == 0) continue;
            bytes32 key = Legs.key(deal.payments[i], id, deal.deadline);
            uint256 slot = _legs[key];
            if (!Legs.isPledged(slot)) revert NotPledged();
            _legs[key] = isClosed ? Legs.CLOSED : Legs.SETTLED;
            _queue.push(cursor, isClosed ? slot - Legs.PLEDGE : deal.payments[i]);
        }
    }
}
