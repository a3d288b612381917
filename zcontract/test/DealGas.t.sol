// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Closing, Deal, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg, TransferItem} from "../src/types/Items.sol";
import {Deals} from "./Deals.sol";

/// @notice What each call for a deal costs as a whole transaction, but for the proofs.
contract DealGasTest is Deals {
    function snapshot(string memory name) private {
        vm.snapshotGasLastCall("Deals", string.concat(name, ", proofs not counted"));
    }

    function setUp() public override {
        super.setUp();
        submit(transferItem());
    }

    /// P-D42.
    function test_gas_hold() public {
        TransferItem memory item = legOf(newDeal(2), 0);
        submit(item);
        snapshot("hold");
    }

    /// P-D42.
    function test_gas_settleOneArriving() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 2);
        settle(d, legs);
        snapshot("settle one held and one arriving");
    }

    /// P-D42.
    function test_gas_settleTwoArriving() public {
        Deal memory d = newDeal(2);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
        settle(d, legs);
        snapshot("settle two arriving");
    }

    /// P-D42.
    function test_gas_settleBatch() public {
        Settlement[] memory list = new Settlement[](16);
        for (uint256 i = 0; i < 16; i++) {
            Deal memory d = newDeal(2);
            hold(d, 1);
            list[i] = Settlement(d, arrivingOf(d.payments, 2));
        }
        z.settle(list);
        snapshot("settle 16, each one held and one arriving");
    }

    /// P-D42.
    function test_gas_close() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        Closing memory c = closings[0];
        for (uint256 i = 0; i < 9; i++) {
            bytes32 sibling = bytes32(fresh());
            (c.path, d.closings) = (with(c.path, sibling), pair(d.closings, sibling));
        }
        settle(d);
        ArrivingLeg[] memory legs = arrivingOf(c.payments, 1);
        z.close(d, c, legs);
        snapshot("close by one arriving and a path of nine");
    }

    /// P-D42.
    function test_gas_seize() public {
        (Deal memory d,) = newPledge(2, 1, 1);
        settle(d);
        vm.warp(d.last + 1);
        z.seize(d);
        snapshot("seize");
    }

    /// P-D42.
    function test_gas_cancel() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        cancel(d, 1);
        snapshot("cancel one held");
    }

    /// P-D42.
    function test_gas_refund() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        vm.warp(d.deadline + 1);
        refund(d, 0);
        snapshot("refund");
    }
}
