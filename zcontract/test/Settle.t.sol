// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deal, LegState} from "../src/types/Deal.sol";
import {ArrivingLeg, TransferItem} from "../src/types/Items.sol";
import {Deals} from "./Deals.sol";

contract SettleTest is Deals {
    function test_settle_oneArrivingOneHeld() public {
        Deal memory d = newDeal(2);
        submit(legOf(d, 0));
        vm.snapshotGasLastCall("ZContract", "leg held, proof not counted");
        settle(d, arrivingOf(d.payments, 2));
        vm.snapshotGasLastCall("ZContract", "one leg settles with one held, proof not counted");
        eq(stateOf(d, 0), LegState.Settled);
        eq(stateOf(d, 1), LegState.Empty);
        eq(position(), 1 + 3);
    }

    function test_settle_bothArriving() public {
        Deal memory d = newDeal(2);
        settle(d, arrivingOf(d.payments, 3));
        vm.snapshotGasLastCall("ZContract", "two legs settle, proofs not counted");
        eq(stateOf(d, 0), LegState.Settled);
        eq(stateOf(d, 1), LegState.Empty);
        eq(position(), 4);
    }
}
