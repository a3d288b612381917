// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Deal, LegState} from "../src/types/Deal.sol";
import {ArrivingLeg, TransferItem} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {DealChecks} from "./DealChecks.sol";

contract CancelTest is DealChecks {
    /// P-D23: by whichever payer, whatever is held: a firm deal by who has not delivered, a revocable one by all.
    function test_cancel_byEachPayer() public {
        for (uint256 n = 2; n <= 4; n++) {
            for (uint256 held = 1; held < 2 ** n; held++) {
                for (uint256 i = 0; i < n; i++) {
                    checkCancel(n, held, i, true);
                    checkCancel(n, held, i, false);
                }
            }
        }
    }

    function checkCancel(uint256 n, uint256 held, uint256 i, bool revocable) private {
        Deal memory d = newDeal(n);
        d.revocable = revocable;
        hold(d, held);
        if (!revocable && has(held, i)) {
            vm.expectRevert(IZContractErrors.Delivered.selector);
            cancel(d, i);
            vm.assertFalse(z.isOff(idOf(d)));
            return;
        }
        transferVerifier.set(MockVerifier.Answer.Revert);
        watch();
        wantCalledOff(d, i);
        cancel(d, i);
        check();
        transferVerifier.set(MockVerifier.Answer.Yes);
        vm.assertTrue(z.isOff(idOf(d)));
        for (uint256 k = 0; k < n; k++) {
            eq(stateOf(d, k), has(held, k) ? LegState.Refunded : LegState.Empty);
        }
    }

    /// P-D23: sixteen held legs of a revocable deal are all refunded.
    function test_cancel_largest() public {
        checkCancel(16, 2 ** 16 - 1, 15, true);
    }

    /// P-D23: a firm deal that is all held nobody calls off.
    function test_cancel_firmAndAllHeld() public {
        Deal memory d = newDeal(16);
        hold(d, 2 ** 16 - 1);
        for (uint256 i = 0; i < 16; i++) {
            vm.expectRevert(IZContractErrors.Delivered.selector);
            cancel(d, i);
        }
        settle(d, none());
    }

    /// P-D23: who pays twice stays free through the second payment.
    function test_cancel_throughAnotherPaymentOfThePayer() public {
        Deal memory d = newDeal(3);
        d.cancelHashes[1] = d.cancelHashes[0];
        hold(d, 1);
        vm.expectRevert(IZContractErrors.Delivered.selector);
        z.cancel(d, 0, preimage(0));
        z.cancel(d, 1, preimage(0));
    }

    /// P-D25.
    function test_cancel_untilTheDeadline() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        vm.warp(d.deadline + 1);
        vm.expectRevert(IZContractErrors.DeadlinePassed.selector);
        cancel(d, 1);
        vm.warp(d.deadline);
        cancel(d, 1);
        d = newDeal(2);
        hold(d, 1);
        vm.warp(d.deadline - 1);
        cancel(d, 1);
    }

    /// P-D23.
    function test_cancel_nothingHeld() public {
        Deal memory d = newDeal(2);
        for (uint256 i = 0; i < 2; i++) {
            vm.expectRevert(IZContractErrors.NotHeld.selector);
            cancel(d, i);
        }
        d.revocable = true;
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        cancel(d, 0);
        // Held under its id, but for another deadline or payment.
        submit(legOf(d.payments[0], idOf(d), d.deadline + 1));
        submit(legOf(fresh(), idOf(d), d.deadline));
        vm.expectRevert(IZContractErrors.NotHeld.selector);
        cancel(d, 0);
    }

    /// P-D25.
    function test_cancel_onlyOnce() public {
        Deal memory d = newDeal(3);
        hold(d, 1);
        cancel(d, 1);
        for (uint256 i = 0; i < 3; i++) {
            vm.expectRevert(IZContractErrors.DealOver.selector);
            cancel(d, i);
        }
    }

    /// P-D26: with what is held it doesn't settle any more, nor with what arrives, and nothing is held for it.
    function test_cancel_endsTheDeal() public {
        Deal memory d = newDeal(3);
        hold(d, 2);
        cancel(d, 0);
        for (uint256 i = 0; i < 3; i++) {
            TransferItem memory item = legOf(d, i);
            vm.expectRevert(IZContractErrors.DealOff.selector);
            submit(item);
            vm.expectRevert(IZContractErrors.NotHeld.selector);
            refund(d, i);
        }
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 7);
        vm.expectRevert(IZContractErrors.DealOver.selector);
        settle(d, legs);
    }

    /// P-D25: a pledge is nobody's to call off.
    function test_cancel_besideAPledge() public {
        for (uint256 pledged = 1; pledged < 4; pledged++) {
            (Deal memory d,) = newPledge(2, pledged, 1);
            d.revocable = true;
            settle(d);
            for (uint256 i = 0; i < 2; i++) {
                vm.expectRevert(IZContractErrors.DealOver.selector);
                cancel(d, i);
            }
        }
    }

    /// P-D23: until it settles, a deal with a pledge is called off as any other.
    function test_cancel_ofADealWithAPledge() public {
        (Deal memory d,) = newPledge(2, 1, 1);
        hold(d, 1);
        watch();
        wantCalledOff(d, 1);
        cancel(d, 1);
        check();
        eq(stateOf(d, 0), LegState.Refunded);
    }

    // --- preimages ---

    /// P-D24.
    function test_cancel_needsThePreimageOfItsIndex() public {
        Deal memory d = newDeal(3);
        d.revocable = true;
        hold(d, 7);
        for (uint256 i = 0; i < 3; i++) {
            checkWrong(d, i, preimage((i + 1) % 3));
            checkWrong(d, i, preimage((i + 2) % 3));
            checkWrong(d, i, d.cancelHashes[i]);
            checkWrong(d, i, 0);
            checkWrong(d, i, bytes32(uint256(preimage(i)) ^ 1));
            checkWrong(d, i, bytes32(uint256(preimage(i)) ^ (1 << 255)));
        }
    }

    /// P-D24: a cancel hash of 0 is nobody's.
    function test_cancel_hashZeroIsNever() public {
        Deal memory d = newDeal(2);
        d.cancelHashes[0] = 0;
        hold(d, 2);
        checkWrong(d, 0, 0);
        checkWrong(d, 0, preimage(0));
    }

    function checkWrong(Deal memory d, uint256 i, bytes32 wrong) private {
        vm.expectRevert(IZContractErrors.WrongPreimage.selector);
        z.cancel(d, i, wrong);
    }

    /// P-D23: anybody may bring it.
    function testFuzz_cancel_byAnyone(address caller, bytes32 secret) public {
        vm.assume(caller != address(0));
        Deal memory d = newDeal(2);
        d.cancelHashes[1] = keccak256(abi.encode(secret));
        hold(d, 1);
        vm.prank(caller);
        z.cancel(d, 1, secret);
        vm.assertTrue(z.isOff(idOf(d)));
    }

    // --- room ---

    /// P-D29: refunds use the reserve, to the last leaf.
    function test_cancel_usesTheReserve() public {
        Deal memory d = newDeal(3);
        hold(d, 3);
        jump(2 ** 32 - 1);
        vm.expectRevert(IZContractErrors.TreeFull.selector);
        cancel(d, 2);
        jump(2 ** 32 - 2);
        cancel(d, 2);
        eq(position(), 2 ** 32);
    }

    /// P-D23, P-Q3: leaves of one call on both sides of a full batch.
    function test_cancel_acrossABatch() public {
        Deal memory d = newDeal(3);
        d.revocable = true;
        hold(d, 7);
        jump(62);
        watch();
        wantCalledOff(d, 0);
        cancel(d, 0);
        check();
    }
}
