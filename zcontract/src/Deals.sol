// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Spends} from "./base/Spends.sol";
import {Transfers} from "./base/Transfers.sol";
import {Context} from "./libraries/Context.sol";
import {DealForm} from "./libraries/DealForm.sol";
import {Head} from "./libraries/Head.sol";
import {Legs} from "./libraries/Legs.sol";
import {Proofs} from "./libraries/Proofs.sol";
import {Queue} from "./libraries/Queue.sol";
import {Closing, Deal, Settlement} from "./types/Deal.sol";
import {ArrivingLeg, Transfer} from "./types/Items.sol";

/// @title Calls for deals
/// @notice Deployed by the z-contract, which lets this code run on its own storage (delegatecall): what the calls do stands at
/// {IZContract}. Called directly it works on a storage of its own, in which there is nothing.
/// @dev Each call checks form, then state, and changes nothing before all has been checked. A settlement that is skipped is never
/// looked at by the verifier: carried out by half, it would spend anybody's notes.
contract Deals is Transfers {
    using Proofs for Proofs.Batch;
    using Queue for Queue.State;
    using Queue for Queue.Cursor;

    /// @dev What the legs of a settlement or closing are bound to: a deal and its deadline, or a closing and its time. Of a closing no
    /// payment is pledged.
    struct Binding {
        bytes32 deal;
        uint64 deadline;
        uint256 pledged;
    }

    /// @dev What one call works with.
    struct Work {
        Head head;
        Queue.Cursor cursor;
        Proofs.Batch proofs;
    }

    /// @param transferVerifier as in {Transfers}
    /// @param grace as in {Spends}
    constructor(address transferVerifier, uint64 grace) Spends(grace) Transfers(transferVerifier) {}

    /// @notice See {IZContract-settle}.
    function settle(Settlement[] calldata settlements) external unlocked {
        _requireSome(settlements.length);
        uint256 legs = 0;
        for (uint256 i = 0; i < settlements.length; i++) {
            legs += settlements[i].legs.length;
        }
        Head memory head = _head;
        Work memory work = Work(head, _queue.load(head, Queue.SIZE), Proofs.allocate(legs));
        for (uint256 i = 0; i < settlements.length; i++) {
            (bytes4 reason, bytes32 deal) = _settle(settlements[i], work);
            if (reason == 0) continue;
            if (settlements.length == 1) _revert(reason);
            emit SettlementSkipped(i, deal, reason);
        }
        _queue.save(_head, work.cursor);
        work.proofs.verify(TRANSFER_VERIFIER);
    }

    /// @notice See {IZContract-cancel}.
    function cancel(Deal calldata deal, uint256 index, bytes32 preimage) external unlocked {
        bytes32 id = DealForm.check(deal);
        uint256 n = deal.payments.length;
        if (index >= n) revert NoSuchPayment(index);
        if (keccak256(abi.encodePacked(preimage)) != deal.cancelHashes[index]) revert WrongPreimage();
        if (block.timestamp > deal.deadline) revert DeadlinePassed();
        uint256[] memory slots = _heldOf(deal, id);
        if (!deal.revocable && slots[index] != 0) revert Delivered();
        _isOff[id] = true;
        emit CalledOff(id, index, preimage);
        Queue.Cursor memory cursor = _queue.load(_head, n);
        for (uint256 i = 0; i < n; i++) {
            if (slots[i] != 0) _refund(deal.payments[i], id, deal.deadline, slots[i], cursor);
        }
        _queue.save(_head, cursor);
    }

    /// @notice See {IZContract-refund}.
    function refund(uint256 payment, bytes32 deal, uint64 deadline) external unlocked {
        uint256 slot = _legs[Legs.key(payment, deal, deadline)];
        if (!Legs.isHeld(slot)) revert NotHeld();
        if (block.timestamp <= deadline && !_isOff[deal]) revert DeadlineNotPassed(deadline);
        Queue.Cursor memory cursor = _queue.load(_head, 1);
        _refund(payment, deal, deadline, slot, cursor);
        _queue.save(_head, cursor);
    }

    /// @notice See {IZContract-close}.
    function close(Deal calldata deal, Closing calldata closing, ArrivingLeg[] calldata legs) external unlocked {
        bytes32 id = DealForm.check(deal);
        bytes32 closingId = DealForm.checkClosing(deal, id, closing);
        uint256 leaves = closing.payments.length + legs.length + deal.payments.length;
        Head memory head = _head;
        Work memory work = Work(head, _queue.load(head, leaves), Proofs.allocate(legs.length));
        Binding memory binding = Binding(closingId, closing.time, 0);
        (bytes4 reason, uint256[] memory slots, uint256 arriving) = _check(binding, closing.payments, legs, work);
        if (reason != 0) _revert(reason);
        _endPledges(deal, id, true, work.cursor);
        _carryOut(binding, closing.payments, legs, slots, arriving, work.cursor);
        emit Closed(id, deal.deadline, closingId, closing.time, closing.payments);
        _queue.save(_head, work.cursor);
        work.proofs.verify(TRANSFER_VERIFIER);
    }

    /// @notice See {IZContract-seize}.
    function seize(Deal calldata deal) external unlocked {
        bytes32 id = DealForm.check(deal);
        if (block.timestamp <= deal.last) revert DeadlineNotPassed(deal.last);
        Queue.Cursor memory cursor = _queue.load(_head, deal.payments.length);
        _endPledges(deal, id, false, cursor);
        emit Seized(id, deal.deadline);
        _queue.save(_head, cursor);
    }

    // --- settlements ---

    /// @dev Settles one deal, or does nothing and says why. A deal that was called off has a refunded leg, so it is over.
    function _settle(Settlement calldata settlement, Work memory work) private returns (bytes4 reason, bytes32 id) {
        (Deal calldata deal, ArrivingLeg[] calldata legs) = (settlement.deal, settlement.legs);
        id = DealForm.check(deal);
        Binding memory binding = Binding(id, deal.deadline, deal.pledged);
        uint256[] calldata payments = deal.payments;
        uint256[] memory slots;
        uint256 arriving;
        (reason, slots, arriving) = _check(binding, payments, legs, work);
        if (reason != 0) return (reason, id);
        bool marked = _carryOut(binding, payments, legs, slots, arriving, work.cursor);
        // Without a mark the deal could settle again with fresh money, or be called off.
        if (!marked) _legs[Legs.key(payments[0], id, binding.deadline)] = Legs.SETTLED;
        emit Settled(id, binding.deadline, payments, binding.pledged);
    }

    /// @dev Finds for each payment the leg that pays it, and checks those that arrive: form, which reverts, then state. Legs come in
    /// the order of the payments, so one walk finds them all. A leg whose payment is held is left out, and nothing more of it is
    /// looked at: else a bound party could hold the other's payment himself, and so make the other's settlement fail.
    /// The proofs of the arriving legs are written down as they are checked, and added to the batch only when all is good.
    /// @return reason why the payments can't be made now, 0 if they can
    /// @return slots the refund of each leg that is held, 0 for one that arrives
    /// @return arriving has bit k set if leg k isn't left out
    function _check(Binding memory binding, uint256[] calldata payments, ArrivingLeg[] calldata legs, Work memory work)
        private
        view
        returns (bytes4 reason, uint256[] memory slots, uint256 arriving)
    {
        slots = new uint256[](payments.length);
        (uint256 next, uint256 count) = (0, 0);
        for (uint256 i = 0; i < payments.length; i++) {
            uint256 payment = payments[i];
            uint256 slot = _legs[Legs.key(payment, binding.deal, binding.deadline)];
            bool hasLeg = next < legs.length && legs[next].transfer.payment == payment;
            bytes4 refused = 0;
            if (slot != 0) {
                if (!Legs.isHeld(slot)) reason = DealOver.selector;
                slots[i] = slot;
            } else if (hasLeg) {
                DealForm.checkNullifiers(legs, arriving, next);
                arriving |= 1 << next;
                refused = _checkLeg(binding, legs[next], work, count++);
            } else {
                refused = LegMissing.selector;
            }
            if (reason == 0) reason = refused;
            if (hasLeg) next++;
        }
        if (next != legs.length) revert LegsMalformed();
        if (block.timestamp > binding.deadline) reason = DeadlinePassed.selector;
        uint256 leaves = _leavesOf(payments.length, binding.pledged, count);
        // Only what is held already may use the reserve.
        bool fits = count == 0 ? work.cursor.hasPlace(leaves) : work.cursor.hasRoom(leaves);
        if (reason == 0 && !fits) reason = TreeFull.selector;
        if (reason == 0) work.proofs.count += count;
    }

    /// @dev How many leaves a settlement or closing queues: its payments but the pledged ones, and a change for each arriving leg.
    function _leavesOf(uint256 payments, uint256 pledged, uint256 arriving) private pure returns (uint256 leaves) {
        leaves = payments + arriving;
        for (; pledged != 0; pledged &= pledged - 1) {
            leaves--;
        }
    }

    /// @dev Checks an arriving leg, and writes its proof down as the k-th after those that are added.
    function _checkLeg(Binding memory binding, ArrivingLeg calldata leg, Work memory work, uint256 k)
        private
        view
        returns (bytes4)
    {
        uint256 context = Context.ofLeg(leg.transfer, binding.deal, binding.deadline, leg.joint);
        (bytes4 reason, uint256 challenge, uint256 evaluation) = _checkTransfer(leg.transfer, context, work.head);
        work.proofs.put(k, leg.transfer.proof, challenge, evaluation);
        return reason;
    }

    /// @dev Makes the payments but the pledged ones, each by the leg that {_check} found; returns whether a slot was marked.
    function _carryOut(
        Binding memory binding,
        uint256[] calldata payments,
        ArrivingLeg[] calldata legs,
        uint256[] memory slots,
        uint256 arriving,
        Queue.Cursor memory cursor
    ) private returns (bool marked) {
        uint256 next = 0;
        for (uint256 i = 0; i < payments.length; i++) {
            (uint256 payment, uint256 refundCommitment) = (payments[i], slots[i]);
            bool isHeld = refundCommitment != 0;
            if (!isHeld) {
                while ((arriving >> next) & 1 == 0) next++;
                refundCommitment = _arrive(legs[next++].transfer, binding.deal, cursor);
            }
            bool isPledged = (binding.pledged >> i) & 1 == 1;
            if (isPledged) emit Pledged(payment, binding.deal, binding.deadline, refundCommitment);
            else _queue.push(cursor, payment);
            if (!isHeld && !isPledged) continue;
            marked = true;
            _legs[Legs.key(payment, binding.deal, binding.deadline)] =
                isPledged ? Legs.PLEDGE + refundCommitment : Legs.SETTLED;
        }
    }

    /// @dev Spends the notes of an arriving leg and queues its change; returns its refund.
    function _arrive(Transfer calldata transfer, bytes32 deal, Queue.Cursor memory cursor) private returns (uint256) {
        _spend(transfer, deal);
        _queue.push(cursor, transfer.change);
        return transfer.refund;
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
