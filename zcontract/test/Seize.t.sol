// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, LegState} from "../src/types/Deal.sol";
import {ArrivingLeg} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {DealChecks} from "./DealChecks.sol";

contract SeizeTest is DealChecks {
    /// P-D35: whatever is pledged: each payment of it is queued, and no other.
    function testFuzz_seize_anyPledge(uint256 n, uint256 pledged, uint256 held) public {
        n = 2 + n % 15;
        (pledged, held) = (1 + pledged % (2 ** n - 1), held % 2 ** n);
        (Deal memory d,) = newPledge(n, pledged, 1);
        hold(d, held);
        settle(d, arrivingOf(d.payments, all(d.payments) ^ held));
        checkSeize(d);
        for (uint256 i = 0; i < n; i++) {
            eq(stateOf(d, i), has(pledged | held, i) ? LegState.Settled : LegState.Empty);
            eq(refundOf(d, i), 0);
        }
    }

    function checkSeize(Deal memory d) private {
        vm.warp(d.last + 1);
        transferVerifier.set(MockVerifier.Answer.Revert);
        watch();
        wantSeized(d);
        vm.prank(address(0xBEEF));
        z.seize(d);
        check();
    }

    /// P-D35.
    function test_seize_largest() public {
        (Deal memory d,) = newPledge(16, 2 ** 16 - 1, 1);
        settle(d);
        checkSeize(d);
    }

    /// P-D35.
    function test_seize_afterLast() public {
        (Deal memory d,) = newPledge(2, 1, 1);
        settle(d);
        uint64[4] memory times = [uint64(block.timestamp), d.deadline + 1, d.last - 1, d.last];
        for (uint256 i = 0; i < 4; i++) {
            vm.warp(times[i]);
            vm.expectRevert(abi.encodeWithSelector(IZContractErrors.DeadlineNotPassed.selector, d.last));
            z.seize(d);
        }
        vm.warp(d.last + 1);
        z.seize(d);
    }

    /// P-D36: after it nothing closes the pledge, and it is not taken again.
    function test_seize_onlyOnce() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 3, 1);
        closings[0].time = d.last;
        offer(d, closings);
        settle(d);
        ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 1);
        vm.warp(d.last + 1);
        z.seize(d);
        vm.expectRevert(IZContractErrors.NotPledged.selector);
        z.seize(d);
        vm.expectRevert(IZContractErrors.DeadlinePassed.selector);
        z.close(d, closings[0], legs);
        // Not even if time went back.
        vm.warp(d.last);
        vm.expectRevert(IZContractErrors.NotPledged.selector);
        z.close(d, closings[0], legs);
    }

    /// P-D36.
    function test_seize_notAfterAClose() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 2, 1);
        settle(d);
        close(d, closings[0]);
        vm.warp(d.last + 1);
        vm.expectRevert(IZContractErrors.NotPledged.selector);
        z.seize(d);
    }

    /// P-D36.
    function test_seize_ofADealWithoutAPledge() public {
        for (uint256 held = 0; held < 4; held++) {
            Deal memory d = newDeal(2);
            hold(d, held);
            settle(d, arrivingOf(d.payments, 3 ^ held));
            vm.expectRevert(IZContractErrors.NotPledged.selector);
            z.seize(d);
        }
    }

    /// P-D36: a deal that didn't settle pledged nothing: its legs are refunded.
    function test_seize_ofADealThatDidNotSettle() public {
        (Deal memory d,) = newPledge(2, 3, 1);
        hold(d, 3);
        vm.warp(d.last + 1);
        vm.expectRevert(IZContractErrors.NotPledged.selector);
        z.seize(d);
        refund(d, 0);
        refund(d, 1);
    }

    /// P-D29: the payments of a pledge use the reserve, to the last leaf.
    function test_seize_usesTheReserve() public {
        (Deal memory d,) = newPledge(2, 3, 1);
        settle(d);
        vm.warp(d.last + 1);
        jump(2 ** 32 - 1);
        vm.expectRevert(IZContractErrors.TreeFull.selector);
        z.seize(d);
        jump(2 ** 32 - 2);
        z.seize(d);
        eq(position(), 2 ** 32);
    }
}
