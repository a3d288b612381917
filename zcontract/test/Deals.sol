// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {Closing, Deal, LegState, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg, MintItem, TransferItem} from "../src/types/Items.sol";
import {Base} from "./Base.sol";

/// @notice Deals, their legs and closings, for the tests of the calls that take them.
abstract contract Deals is Base {
    bytes32 internal constant PREIMAGE = "preimage";

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
        return keccak256(abi.encode(PREIMAGE, i));
    }

    /// A firm deal of n payments without a pledge.
    function newDeal(uint256 n) internal returns (Deal memory d) {
        d.payments = ascending(n);
        d.cancelHashes = new bytes32[](n);
        for (uint256 i = 0; i < n; i++) {
            d.cancelHashes[i] = keccak256(abi.encodePacked(preimage(i)));
        }
        d.deadline = uint64(block.timestamp) + 1000;
    }

    function idOf(Deal memory d) internal pure returns (bytes32) {
        return keccak256(abi.encode(d));
    }

    /// A leg of payment i that can be held.
    function legOf(Deal memory d, uint256 i) internal returns (TransferItem memory item) {
        item = legItem(idOf(d), d.deadline);
        item.transfer.payment = d.payments[i];
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
            count += (mask >> i) & 1;
        }
        legs = new ArrivingLeg[](count);
        count = 0;
        for (uint256 i = 0; i < payments.length; i++) {
            if ((mask >> i) & 1 == 1) legs[count++] = arriving(payments[i]);
        }
    }

    function settle(Deal memory d, ArrivingLeg[] memory legs) internal {
        Settlement[] memory list = new Settlement[](1);
        list[0] = Settlement(d, legs);
        z.settle(list);
    }

    function stateOf(Deal memory d, uint256 i) internal view returns (LegState state) {
        (state,) = z.leg(d.payments[i], idOf(d), d.deadline);
    }

    function eq(LegState a, LegState b) internal pure {
        vm.assertEq(uint256(a), uint256(b));
    }
}
