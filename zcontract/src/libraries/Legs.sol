// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract, LegState, TransferItem} from "../interfaces/IZContract.sol";

/// @title Legs of deals
/// @notice A payment is held at most once, ever, and a deal, which is a pair of payments, settles at most once. A leg is held until its
/// counterpart arrives, its deadline passes, or the counterparty cancels it. One deadline rule for all: up to and including the deadline it
/// can settle or be cancelled, after it only be refunded.
library Legs {
    struct Record {
        LegState state;
        uint64 deadline;
        uint256 counter;
        uint256 refund;
        bytes32 cancelHash;
    }

    struct State {
        mapping(uint256 payment => Record) records;
    }

    /// @notice Whether a leg with `payment` that wants `counter` comes too late: its payment was a leg before, or the deal of its counter
    /// is over. A plain transfer, whose counter is 0, never does.
    function isUsed(State storage self, uint256 payment, uint256 counter) internal view returns (bool) {
        if (counter == 0) return false;
        return self.records[payment].state != LegState.None || self.records[counter].state > LegState.Held;
    }

    /// @notice Settles `payment` with `counter` if that is held and wants it in return; returns whether it did.
    function settle(State storage self, uint256 payment, uint256 counter) internal returns (bool) {
        Record storage other = self.records[counter];
        if (other.state != LegState.Held || block.timestamp > other.deadline || other.counter != payment) return false;
        other.state = LegState.Settled;
        self.records[payment].state = LegState.Settled;
        emit IZContract.Settled(payment, counter);
        return true;
    }

    /// @notice Settles two legs that came together, once and for all. One mark is enough for the deal: it stands under the lesser
    /// payment, where {isUsed} finds it for either leg. The greater one's record is neither read nor changed.
    function swap(State storage self, uint256 first, uint256 second) internal {
        Record storage record = self.records[first < second ? first : second];
        if (record.state != LegState.None) revert IZContract.LegUsed();
        record.state = LegState.Settled;
        emit IZContract.Swapped(first, second);
    }

    /// @notice Holds the item's payment.
    function hold(State storage self, TransferItem calldata item) internal {
        self.records[item.payment] =
            Record(LegState.Held, item.leg.deadline, item.leg.counter, item.refund, item.leg.cancelHash);
        emit IZContract.Held(item.payment, item.leg.counter, item.leg.deadline, item.leg.cancelHash);
    }

    /// @notice Ends a held leg after its deadline; returns the commitment of its refund.
    function refund(State storage self, uint256 payment) internal returns (uint256) {
        Record storage record = _held(self, payment);
        if (block.timestamp <= record.deadline) revert IZContract.DeadlineNotPassed(record.deadline);
        record.state = LegState.Refunded;
        emit IZContract.Refunded(payment, record.refund);
        return record.refund;
    }

    /// @notice Ends a held leg up to its deadline by the counterparty's preimage; returns the commitment of its refund.
    function cancel(State storage self, uint256 payment, bytes32 preimage) internal returns (uint256) {
        Record storage record = _held(self, payment);
        if (block.timestamp > record.deadline) revert IZContract.DeadlinePassed();
        if (keccak256(abi.encodePacked(preimage)) != record.cancelHash) revert IZContract.WrongPreimage();
        record.state = LegState.Refunded;
        emit IZContract.Cancelled(payment, record.refund, preimage);
        return record.refund;
    }

    function _held(State storage self, uint256 payment) private view returns (Record storage record) {
        record = self.records[payment];
        if (record.state != LegState.Held) revert IZContract.NotHeld(payment);
    }
}
