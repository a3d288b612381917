// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../interfaces/IZContractEvents.sol";
import {Edwards} from "./Edwards.sol";
import {Head} from "./Head.sol";

/// @title Epochs of the audit key (spec 6)
/// @notice Epochs count from 1. A key is proposed, then activated after a delay; the epoch before stays accepted for a grace period.
library AuditKeys {
    struct Point {
        uint256 x;
        uint256 y;
    }

    struct State {
        /// When the current epoch began.
        uint64 activatedAt;
        /// 0 when nothing is proposed.
        uint64 activeFrom;
        Point proposal;
        mapping(uint256 epoch => Point) keys;
    }

    /// @notice y-coordinate of the key of `epoch` if that is accepted now, else 0 (no point of the subgroup has y = 0).
    function accepted(State storage self, Head memory head, uint256 epoch, uint256 grace)
        internal
        view
        returns (uint256)
    {
        bool isPrevious = epoch + 1 == head.epoch && block.timestamp <= uint256(self.activatedAt) + grace;
        return epoch == head.epoch || isPrevious ? self.keys[epoch].y : 0;
    }

    /// @notice Checks and stores the proposal A' = (x, y).
    function propose(State storage self, uint256 x, uint256 y, uint64 delay) internal {
        Edwards.clearCofactor(x, y);
        uint64 activeFrom = uint64(block.timestamp) + delay;
        self.proposal = Point(x, y);
        self.activeFrom = activeFrom;
        emit IZContractEvents.AuditKeyProposed(x, y, activeFrom);
    }

    /// @notice Begins the next epoch with the proposal, when its time has come.
    function activate(State storage self, Head storage head) internal {
        uint64 activeFrom = self.activeFrom;
        if (activeFrom == 0) revert IZContractErrors.NoProposal();
        if (block.timestamp < activeFrom) revert IZContractErrors.TooEarly(activeFrom);
        Point memory proposal = self.proposal;
        delete self.proposal;
        begin(self, head, proposal.x, proposal.y);
    }

    /// @notice Begins the next epoch now, with A = 8 (x, y).
    function begin(State storage self, Head storage head, uint256 x, uint256 y) internal {
        (x, y) = Edwards.clearCofactor(x, y);
        uint32 epoch = head.epoch + 1;
        head.epoch = epoch;
        (self.activatedAt, self.activeFrom) = (uint64(block.timestamp), 0);
        self.keys[epoch] = Point(x, y);
        emit IZContractEvents.AuditKeyActivated(epoch, x, y);
    }
}
