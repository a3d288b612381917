// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, LegState, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg} from "../src/types/Items.sol";
import {DealChecks} from "./DealChecks.sol";

/// @notice Every call that takes a deal refuses a malformed one, and every closing a malformed leaf.
contract DealFormTest is DealChecks {
    // --- each malformed deal, by each call ---

    /// P-D6.
    function test_form_numberOfPayments() public {
        for (uint256 n = 0; n <= 18; n++) {
            Deal memory d = newDeal(n);
            if (n < 2 || n > 16) checkRefused(d, abi.encodeWithSelector(IZContractErrors.PaymentCount.selector, n));
            else settle(d);
        }
    }

    /// P-D6: a payment listed twice counts one leg twice, and prints money. At each place, for two and for many payments.
    function test_form_paymentsAscendStrictly() public {
        for (uint256 n = 2; n <= 16; n += 7) {
            for (uint256 k = 1; k < n; k++) {
                Deal memory d = newDeal(n);
                d.payments[k] = d.payments[k - 1];
                checkRefused(d, abi.encodeWithSelector(IZContractErrors.PaymentsNotAscending.selector));
                d = newDeal(n);
                (d.payments[k], d.payments[k - 1]) = (d.payments[k - 1], d.payments[k]);
                checkRefused(d, abi.encodeWithSelector(IZContractErrors.PaymentsNotAscending.selector));
            }
        }
    }

    /// P-D6.
    function test_form_oneCancelHashEach() public {
        for (uint256 count = 0; count <= 4; count++) {
            Deal memory d = newDeal(3);
            d.cancelHashes = new bytes32[](count);
            if (count == 3) settle(d);
            else checkRefused(d, abi.encodeWithSelector(IZContractErrors.CancelHashCount.selector, count));
        }
    }

    /// P-D6: a bit of `pledged` for a payment that the deal has not.
    function test_form_maskBitTooHigh() public {
        for (uint256 n = 2; n <= 16; n += 7) {
            for (uint256 bit = n; bit < 256; bit += bit < n + 8 ? 1 : 100) {
                (Deal memory d,) = newPledge(n, 1 | (1 << bit), 1);
                checkRefused(d, abi.encodeWithSelector(IZContractErrors.PledgeMalformed.selector));
                (d,) = newPledge(n, 1 << bit, 1);
                checkRefused(d, abi.encodeWithSelector(IZContractErrors.PledgeMalformed.selector));
            }
            (Deal memory good,) = newPledge(n, 2 ** n - 1, 1);
            settle(good);
        }
    }

    /// P-D6.
    function test_form_pledgeIfAndOnlyIfClosings() public {
        (Deal memory d,) = newPledge(2, 3, 1);
        d.closings = 0;
        checkRefused(d, abi.encodeWithSelector(IZContractErrors.PledgeMalformed.selector));
        (d,) = newPledge(2, 0, 1);
        checkRefused(d, abi.encodeWithSelector(IZContractErrors.PledgeMalformed.selector));
        d.last = 0;
        checkRefused(d, abi.encodeWithSelector(IZContractErrors.PledgeMalformed.selector));
    }

    /// P-D6: `last` is 0 without a pledge, and not before the deadline with one.
    function test_form_last() public {
        bytes memory reason = abi.encodeWithSelector(IZContractErrors.LastMalformed.selector);
        Deal memory d = newDeal(2);
        d.last = 1;
        checkRefused(d, reason);
        d.last = d.deadline;
        checkRefused(d, reason);
        (d,) = newPledge(2, 1, 1);
        d.last = d.deadline - 1;
        checkRefused(d, reason);
        d.last = 0;
        checkRefused(d, reason);
        d.last = d.deadline;
        settle(d);
    }

    /// By settle, alone and among others, cancel, close and seize; money held under its id is refunded in time.
    function checkRefused(Deal memory d, bytes memory reason) private {
        uint256 state = vm.snapshotState();
        if (d.payments.length > 0) hold(d, 1);
        (ArrivingLeg[] memory legs, Deal memory good) = (arrivingOf(d.payments, 0), newDeal(2));
        ArrivingLeg[] memory goodLegs = arrivingOf(good.payments, 3);
        vm.expectRevert(reason);
        settle(d, legs);
        vm.expectRevert(reason);
        z.settle(list2(Settlement(good, goodLegs), Settlement(d, legs)));
        vm.expectRevert(reason);
        z.settle(list2(Settlement(d, legs), Settlement(good, goodLegs)));
        vm.expectRevert(reason);
        cancel(d, 0);
        vm.expectRevert(reason);
        z.close(d, aClosing(), legs);
        vm.warp(uint256(d.last) + d.deadline + 1);
        vm.expectRevert(reason);
        z.seize(d);
        if (d.payments.length > 0) refund(d, 0);
        vm.revertToState(state);
    }

    function aClosing() private returns (Closing memory c) {
        (c.payments, c.time) = (ascending(1), 0);
    }

    /// P-D6: a deal whose list of payments is empty has no payment to be called off by.
    function test_form_noSuchPayment() public {
        for (uint256 n = 2; n <= 16; n += 7) {
            Deal memory d = newDeal(n);
            hold(d, 1);
            for (uint256 i = n; i < n + 3; i++) {
                vm.expectRevert(abi.encodeWithSelector(IZContractErrors.NoSuchPayment.selector, i));
                cancel(d, i);
            }
            vm.expectRevert(abi.encodeWithSelector(IZContractErrors.NoSuchPayment.selector, type(uint256).max));
            cancel(d, type(uint256).max);
            cancel(d, n - 1);
        }
    }

    // --- the id of a deal ---

    /// P-D7: whatever differs makes another deal: what is held for one is missing in the other.
    function test_id_coversEveryField() public {
        (Deal memory d,) = newPledge(2, 1, 1);
        hold(d, 3);
        for (uint256 field = 0; field < 7; field++) {
            Deal memory other = abi.decode(abi.encode(d), (Deal));
            if (field == 0) other.payments[0]--;
            if (field == 1) other.cancelHashes[1] = bytes32(uint256(other.cancelHashes[1]) + 1);
            if (field == 2) other.deadline++;
            if (field == 3) other.revocable = true;
            if (field == 4) other.pledged = 3;
            if (field == 5) other.last++;
            if (field == 6) other.closings = bytes32(uint256(other.closings) + 1);
            vm.expectRevert(IZContractErrors.LegMissing.selector);
            settle(other, none());
        }
        settle(d, none());
    }

    // --- each malformed leaf ---

    /// P-D8.
    function test_leaf_numberOfPayments() public {
        for (uint256 n = 0; n <= 18; n++) {
            Closing memory c = Closing(ascending(n), 0, new bytes32[](0));
            if (n == 0 || n > 16) checkLeaf(c, abi.encodeWithSelector(IZContractErrors.PaymentCount.selector, n));
            else checkLeaf(c, "");
        }
    }

    /// P-D8: a payment listed twice would pay for a closing with one leg twice. By held and by arriving legs.
    function test_leaf_paymentsAscendStrictly() public {
        bytes memory reason = abi.encodeWithSelector(IZContractErrors.PaymentsNotAscending.selector);
        for (uint256 n = 2; n <= 16; n += 7) {
            for (uint256 k = 1; k < n; k++) {
                Closing memory c = Closing(ascending(n), 0, new bytes32[](0));
                c.payments[k] = c.payments[k - 1];
                checkLeaf(c, reason);
                c = Closing(ascending(n), 0, new bytes32[](0));
                (c.payments[k], c.payments[k - 1]) = (c.payments[k - 1], c.payments[k]);
                checkLeaf(c, reason);
            }
        }
    }

    /// Closes by what is held, then by what arrives; both end as `reason` says, if there is one.
    function checkLeaf(Closing memory c, bytes memory reason) private {
        (Deal memory d,) = newPledge(2, 1, 1);
        c.time = d.last;
        offer(d, list1(c));
        settle(d);
        ArrivingLeg[] memory legs = arrivingOf(c.payments, all(c.payments));
        uint256 state = vm.snapshotState();
        for (uint256 i = 0; i < c.payments.length; i++) {
            if (stateOf(d, c, i) == LegState.Empty) submit(legOf(d, c, i));
        }
        if (reason.length > 0) vm.expectRevert(reason);
        z.close(d, c, none());
        vm.revertToState(state);
        if (reason.length > 0) vm.expectRevert(reason);
        z.close(d, c, legs);
    }

    function list1(Closing memory a) private pure returns (Closing[] memory list) {
        list = new Closing[](1);
        list[0] = a;
    }

    /// P-D8: a leaf whose time is after `last` is no closing, even if it stands under the root.
    function test_leaf_timeIsNotAfterLast() public {
        (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
        closings[0].time = d.last + 1;
        offer(d, closings);
        settle(d);
        ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 1);
        vm.expectRevert(IZContractErrors.ClosingTooLate.selector);
        z.close(d, closings[0], legs);
        (d, closings) = newPledge(2, 1, 1);
        closings[0].time = d.last;
        offer(d, closings);
        settle(d);
        close(d, closings[0]);
    }
}
