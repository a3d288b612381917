// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {TransferItem} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {Base} from "./Base.sol";
import {Transfers} from "./Transfers.sol";

/// @notice Several transfers in one call: each is carried out or skipped, whatever the others are.
contract TransferBatchTest is Transfers {
    uint256 private constant N = 4;

    function callOf(TransferItem[] memory items) private view returns (bytes memory) {
        return abi.encodeCall(z.submit, (items));
    }

    function without(TransferItem[] memory items, uint256 k) private pure returns (TransferItem[] memory rest) {
        rest = new TransferItem[](items.length - 1);
        for (uint256 i = 0; i < rest.length; i++) {
            rest[i] = items[i < k ? i : i + 1];
        }
    }

    /// P-T1, P-T4, P-X2.
    function test_submit_carriesOutEachItem() public {
        TransferItem[] memory items = transferItems(N);
        uint256 place = position();
        expectBatch(items);
        vm.recordLogs();
        for (uint256 i = 0; i < N; i++) {
            emitTransferred(items[i]);
        }
        emitQueued(place, items);
        z.submit(items);
        sameEvents();
        for (uint256 i = 0; i < N; i++) {
            vm.assertTrue(z.isSpent(items[i].transfer.nullifier0));
            vm.assertTrue(z.isSpent(items[i].transfer.nullifier1));
        }
        eq(position(), place + 2 * N);
    }

    /// P-X1: for each k and each reason of state the k-th item is skipped, its proof too, and it leaves no trace.
    function test_submit_skipsTheKthItemWithoutTrace() public {
        for (uint256 kind = 0; kind < UNSPENDABLE; kind++) {
            for (uint256 k = 0; k < N; k++) {
                TransferItem[] memory items = transferItems(N);
                bytes4 reason;
                (items[k], reason) = badState(kind);
                TransferItem[] memory rest = without(items, k);
                expectBatch(rest);
                skipsWithoutTrace(callOf(items), callOf(rest), k, items[k].transfer.nullifier0, reason);
            }
        }
    }

    /// P-X1: a note that an earlier item of the call spends, in each pair of places.
    function test_submit_oneNoteTwiceInABatchSpendsOnce() public {
        for (uint256 k = 1; k < N; k++) {
            for (uint256 place = 0; place < 4; place++) {
                TransferItem[] memory items = transferItems(N);
                TransferItem memory a = items[k - 1];
                uint256 shared = place & 1 == 0 ? a.transfer.nullifier0 : a.transfer.nullifier1;
                if (place < 2) items[k].transfer.nullifier0 = shared;
                else items[k].transfer.nullifier1 = shared;
                uint256 first = items[k].transfer.nullifier0;
                TransferItem[] memory rest = without(items, k);
                expectBatch(rest);
                bytes4 reason = IZContractErrors.NullifierSpent.selector;
                skipsWithoutTrace(callOf(items), callOf(rest), k, first, reason);
            }
        }
    }

    /// P-X1: what is malformed reverts, in each place.
    function test_submit_oneMalformedItemRefusesAll() public {
        for (uint256 kind = 0; kind < BAD_FORMS; kind++) {
            for (uint256 k = 0; k < N; k++) {
                TransferItem[] memory items = transferItems(N);
                bytes memory err;
                (items[k], err) = badForm(kind);
                refuses(callOf(items), err);
            }
        }
    }

    /// P-X1: any set of bad items is skipped.
    function test_submit_skipsAnySetOfItems() public {
        for (uint256 mask = 0; mask < 15; mask++) {
            (TransferItem[] memory items, TransferItem[] memory good) = masked(mask);
            expectBatch(good);
            uint256 place = position();
            z.submit(items);
            eq(position(), place + 2 * good.length);
            for (uint256 i = 0; i < good.length; i++) {
                vm.assertTrue(z.isSpent(good[i].transfer.nullifier1));
            }
        }
    }

    /// Items of which those in `mask` are bad, and the good ones alone.
    function masked(uint256 mask) private returns (TransferItem[] memory items, TransferItem[] memory good) {
        items = transferItems(N);
        good = items;
        for (uint256 i = N; i > 0; i--) {
            if ((mask >> (i - 1)) & 1 == 0) continue;
            good = without(good, i - 1);
            (items[i - 1],) = badState(i + 2);
        }
    }

    /// P-X3.
    function test_submit_allSkippedVerifiesNothing() public {
        (TransferItem memory a,) = badState(4);
        (TransferItem memory b,) = badState(6);
        transferVerifier.set(MockVerifier.Answer.Revert);
        uint256 place = position();
        z.submit(list2(a, b));
        eq(position(), place);
    }

    /// P-X3.
    function test_submit_needsAYesOfTheVerifier() public {
        TransferItem[] memory items = transferItems(N);
        uint256 place = position();
        refusesAnyOtherAnswer(transferVerifier, callOf(items));
        eq(position(), place);
        z.submit(items);
    }

    function test_submit_refusesNoItem() public {
        refuses(callOf(new TransferItem[](0)), IZContractErrors.EmptyBatch.selector);
    }

    /// P-Q3: leaves that fill a batch are told before it is sealed, and the others after.
    function test_submit_moreLeavesThanABatchHolds() public {
        TransferItem[] memory items = transferItems(80);
        uint256 place = position();
        vm.recordLogs();
        for (uint256 i = 0; i < 80; i++) {
            emitTransferred(items[i]);
            if ((place + 2 * i) / 64 != (place + 2 * i + 2) / 64) emitFull(items, place, (place + 2 * i) / 64);
        }
        emitLeaves(items, place, (place + 159) / 64 * 64, place + 160);
        expectBatch(items);
        z.submit(items);
        sameEvents();
        eq(position(), place + 160);
    }

    function emitFull(TransferItem[] memory items, uint256 place, uint256 batch) private {
        uint256 from = batch * 64 < place ? place : batch * 64;
        emitLeaves(items, place, from, batch * 64 + 64);
        emit IZContractEvents.Sealed(uint64(batch), 64);
    }

    function emitLeaves(TransferItem[] memory items, uint256 place, uint256 from, uint256 end) private {
        uint256[] memory leaves = new uint256[](end - from);
        for (uint256 p = from; p < end; p++) {
            TransferItem memory item = items[(p - place) / 2];
            leaves[p - from] = (p - place) % 2 == 0 ? item.transfer.payment : item.transfer.change;
        }
        emit IZContractEvents.Queued(from, leaves);
    }
}

/// @notice Gas of transfers, from the state that a deployment leaves.
contract TransferGasTest is Base {
    function test_submit_gasAlone() public {
        submit(transferItem());
        vm.snapshotGasLastCall("ZContract", "first transfer of all, proof not counted");
        submit(transferItem());
        vm.snapshotGasLastCall("ZContract", "transfer alone, proof not counted");
    }

    function test_submit_gasOf32() public {
        submit(transferItem());
        TransferItem[] memory items = new TransferItem[](32);
        for (uint256 i = 0; i < 32; i++) {
            items[i] = transferItem();
        }
        z.submit(items);
        vm.snapshotGasLastCall("ZContract", "32 transfers, proofs not counted");
        eq(position(), 66);
    }
}
