// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {BurnItem} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {BlockingToken, PlainToken} from "./mocks/Tokens.sol";
import {Burns} from "./Burns.sol";

/// @notice Several burns in one call: each is carried out or skipped, and each recipient gets his own.
contract BurnBatchTest is Burns {
    uint256 private constant N = 4;

    function callOf(BurnItem[] memory items) private view returns (bytes memory) {
        return abi.encodeCall(z.burn, (items));
    }

    function without(BurnItem[] memory items, uint256 k) private pure returns (BurnItem[] memory rest) {
        rest = new BurnItem[](items.length - 1);
        for (uint256 i = 0; i < rest.length; i++) {
            rest[i] = items[i < k ? i : i + 1];
        }
    }

    /// Burns of different tokens too.
    function mixed() private returns (BurnItem[] memory items) {
        items = burnItems(N);
        for (uint256 i = 1; i < N; i++) {
            PlainToken other = new PlainToken();
            shield(other, 1000);
            items[i].token = address(other);
        }
    }

    /// P-B1, P-B6, P-X2.
    function test_burn_carriesOutEachItem() public {
        BurnItem[] memory items = mixed();
        uint256 place = position();
        expectBatch(items);
        vm.recordLogs();
        for (uint256 i = 0; i < N; i++) {
            emitBurned(items[i]);
        }
        emitQueued(place, items);
        z.burn(items);
        sameEvents();
        for (uint256 i = 0; i < N; i++) {
            eq(PlainToken(items[i].token).balanceOf(items[i].recipient), items[i].value);
            eq(supply(items[i].token), (i == 0 ? 10_000 : 1000) - items[i].value);
            vm.assertTrue(z.isSpent(items[i].nullifier0));
            vm.assertTrue(z.isSpent(items[i].nullifier1));
        }
        eq(position(), place + N);
    }

    /// P-X1: for each k and each reason of state the k-th item is skipped, its proof and payout too, and it leaves no trace.
    function test_burn_skipsTheKthItemWithoutTrace() public {
        for (uint256 kind = 0; kind < UNSPENDABLE; kind++) {
            for (uint256 k = 0; k < N; k++) {
                uint256 id = vm.snapshotState();
                BurnItem[] memory items = burnItems(N);
                bytes4 reason;
                (items[k], reason) = badState(kind);
                BurnItem[] memory rest = without(items, k);
                expectBatch(rest);
                skipsWithoutTrace(callOf(items), callOf(rest), k, items[k].nullifier0, reason);
                eq(token.balanceOf(RECIPIENT), 1);
                vm.revertToState(id);
            }
        }
    }

    /// P-X1: a note that an earlier item of the call burns.
    function test_burn_oneNoteTwiceInABatchIsPaidOnce() public {
        for (uint256 place = 0; place < 4; place++) {
            BurnItem[] memory items = burnItems(2);
            uint256 shared = place & 1 == 0 ? items[0].nullifier0 : items[0].nullifier1;
            if (place < 2) items[1].nullifier0 = shared;
            else items[1].nullifier1 = shared;
            uint256 first = items[1].nullifier0;
            bytes memory rest = callOf(without(items, 1));
            skipsWithoutTrace(callOf(items), rest, 1, first, IZContractErrors.NullifierSpent.selector);
            eq(token.balanceOf(items[1].recipient), 0);
        }
    }

    /// P-X1: what is malformed, and what was never minted, reverts in each place.
    function test_burn_oneMalformedItemRefusesAll() public {
        for (uint256 kind = 0; kind < BAD_FORMS; kind++) {
            for (uint256 k = 0; k < N; k++) {
                BurnItem[] memory items = burnItems(N);
                bytes memory err;
                (items[k], err) = badForm(kind);
                refuses(callOf(items), err);
            }
        }
    }

    /// P-B5: earlier items of the call count.
    function test_burn_supplyCountsEarlierItems() public {
        BurnItem[] memory items = burnItems(2);
        (items[0].value, items[1].value) = (6000, 4001);
        refuses(callOf(items), abi.encodeWithSelector(IZContractErrors.SupplyOutOfRange.selector, address(token)));
        items[1].value = 4000;
        z.burn(items);
        eq(supply(address(token)), 0);
    }

    /// P-X3.
    function test_burn_allSkippedVerifiesNothingAndPaysNobody() public {
        (BurnItem memory a,) = badState(4);
        (BurnItem memory b,) = badState(6);
        burnVerifier.set(MockVerifier.Answer.Revert);
        z.burn(list2(a, b));
        eq(token.balanceOf(RECIPIENT), 1);
        eq(supply(address(token)), 10_000);
    }

    /// P-X3.
    function test_burnBatch_needsAYesOfTheVerifier() public {
        refusesAnyOtherAnswer(burnVerifier, callOf(burnItems(N)));
        eq(supply(address(token)), 10_000);
    }

    function test_burn_refusesNoItem() public {
        refuses(callOf(new BurnItem[](0)), IZContractErrors.EmptyBatch.selector);
    }

    /// P-B8: for each k the k-th payout fails, and only that is credited.
    function test_burn_onePayoutThatFailsHarmsNoOther() public {
        BlockingToken t = new BlockingToken();
        shield(t, 10_000);
        for (uint256 k = 0; k < N; k++) {
            uint256 id = vm.snapshotState();
            BurnItem[] memory items = burnItems(N);
            for (uint256 i = 0; i < N; i++) {
                items[i].token = address(t);
            }
            t.setBlocked(items[k].recipient, true);
            uint256 place = position();
            vm.recordLogs();
            for (uint256 i = 0; i < N; i++) {
                emitBurned(items[i]);
            }
            emitQueued(place, items);
            emit IZContractEvents.Credited(address(t), items[k].recipient, items[k].value);
            z.burn(items);
            sameEvents();
            for (uint256 i = 0; i < N; i++) {
                eq(t.balanceOf(items[i].recipient), i == k ? 0 : items[i].value);
                eq(z.credit(address(t), items[i].recipient), i == k ? items[i].value : 0);
            }
            eq(supply(address(t)), 10_000 - 406 + items[k].value);
            vm.revertToState(id);
        }
    }
}
