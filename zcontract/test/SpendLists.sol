// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {SpendItems} from "./SpendItems.sol";

/// @notice What distributions and consolidations promise alike.
abstract contract SpendLists is SpendItems {
    // --- an item alone ---

    /// P-N1, P-N4.
    function test_alone_spendsAndQueues() public {
        uint256[] memory item = good();
        eq(item.length, words());
        uint256 place = position();
        vm.recordLogs();
        emitDone(item);
        emitLeaves(list(item), place, 0, shape.commitments);
        runs(item);
        sameEvents();
        for (uint256 i = 0; i < shape.nullifiers; i++) {
            vm.assertTrue(z.isSpent(item[NULLIFIERS + i]));
        }
        vm.assertFalse(z.isSpent(item[commitments()]));
        eq(position(), place + shape.commitments);
    }

    /// P-N2: every word perturbed, and each time exactly what the contract acts on is verified.
    function test_alone_verifiesWhatItActsOn() public {
        uint256[] memory item = good();
        for (uint256 k = 0; k < words(); k++) {
            for (uint256 i = 0; i < shape.nullifiers; i++) {
                item[NULLIFIERS + i] = fresh();
            }
            bytes32 before = keccak256(abi.encode(inputsOf(item)));
            if (k == 0) item[k] = otherRoot();
            else if (k == 1) item[k] = nextParticipants(false);
            else if (k == epochAt()) item[k] = nextEpoch();
            else item[k] = fresh();
            vm.assertTrue(k > digest() || before != keccak256(abi.encode(inputsOf(item))));
            runs(item);
        }
    }

    /// P-N2: the words of a ciphertext are no field elements.
    function test_alone_ciphertextIsAnyBytes() public {
        uint256[] memory item = good();
        for (uint256 i = 0; i < shape.ciphertexts; i++) {
            item[ciphertexts() + i] = type(uint256).max - i;
        }
        runs(item);
    }

    /// P-N2.
    function test_alone_bindsTheChain() public {
        uint256[] memory item = good();
        expects(list(item));
        vm.chainId(4711);
        refuses(callOf(item), MockVerifier.Unexpected.selector);
        runs(item);
    }

    /// P-N3: all that an item alone is refused with, in form and in state.
    function test_alone_revertsWithTheReason() public {
        for (uint256 kind = 0; kind < badStates(); kind++) {
            (uint256[] memory item, bytes4 reason) = badState(kind);
            refuses(callOf(item), reason);
        }
        for (uint256 kind = 0; kind < badForms(); kind++) {
            (uint256[] memory item, bytes memory err) = badForm(kind);
            refuses(callOf(item), err);
        }
    }

    /// P-X4: each field, four aliases each; and the epoch has 64 bits.
    function test_alone_refusesAliases() public {
        for (uint256 m = 1; m <= 4; m++) {
            for (uint256 k = 0; k < fields(); k++) {
                uint256[] memory item = good();
                item[fieldAt(k)] += m * R;
                refuses(callOf(item), abi.encodeWithSelector(IZContractErrors.NotInField.selector, item[fieldAt(k)]));
            }
        }
        uint256[] memory late = good();
        late[epochAt()] += 2 ** 64;
        fails(callOf(late));
    }

    /// P-X4: the bound itself, of every field but the roots and all nullifiers but the first.
    function test_alone_greatestFieldElementIsGood() public {
        uint256[] memory item = good();
        for (uint256 k = 2; k < fields(); k++) {
            if (k < 3 || k >= commitments()) item[fieldAt(k)] = R - 1;
        }
        runs(item);
    }

    /// P-X1: what is malformed reverts although its state is bad too.
    function test_alone_formComesBeforeState() public {
        for (uint256 kind = 0; kind < badForms(); kind++) {
            (uint256[] memory item, bytes memory err) = badForm(kind);
            // Not the word that makes the form bad.
            if (item[0] < R) item[0] = 1;
            refuses(callOf(item), err);
            refuses(callOf(list(item, good())), err);
        }
    }

    /// P-N1: each of the notes is spent, for items of this kind in whichever place, and for those of other kinds.
    function test_alone_spendsEveryNote() public {
        uint256[] memory first = good();
        run(callOf(first));
        for (uint256 i = 0; i < shape.nullifiers; i++) {
            for (uint256 k = 0; k < shape.nullifiers; k++) {
                uint256[] memory again = good();
                again[NULLIFIERS + k] = first[NULLIFIERS + i];
                refuses(callOf(again), IZContractErrors.NullifierSpent.selector);
            }
            refusesElsewhere(first[NULLIFIERS + i]);
        }
    }

    /// P-X3.
    function test_alone_needsAYesOfTheVerifier() public {
        uint256[] memory item = good();
        refusesAnyOtherAnswer(verifier, callOf(item));
        vm.assertFalse(z.isSpent(item[NULLIFIERS]));
        run(callOf(item));
    }

    /// P-N5: by anyone, whatever is paused.
    function test_alone_anyoneMayAlsoDuringAPause() public {
        vm.prank(PAUSER);
        z.pauseMint(true);
        uint256[] memory item = good();
        vm.prank(address(0xfeed));
        (bool ok,) = address(z).call(callOf(item));
        vm.assertTrue(ok && z.isSpent(item[NULLIFIERS]));
    }

    /// P-X3: with too little gas a call fails; it never spends without verifying.
    function test_alone_gasSweep() public {
        uint256[] memory item = good();
        bytes memory data = callOf(item);
        verifier.set(MockVerifier.Answer.No);
        for (uint256 gas_ = 0; gas_ < 500_000; gas_ += 10_000) {
            (bool ok,) = address(z).call{gas: gas_}(data);
            vm.assertFalse(ok);
            vm.assertFalse(z.isSpent(item[NULLIFIERS]));
        }
    }

    /// P-Q8: there must be room for all leaves in front of the reserve.
    function test_alone_needsRoomForItsLeaves() public {
        bytes memory data = callOf(good());
        for (uint256 places = 0; places < shape.commitments; places++) {
            moveTo(END - places);
            refuses(data, IZContractErrors.TreeFull.selector);
        }
        moveTo(END - shape.commitments);
        run(data);
        eq(position(), END);
    }

    // --- several items ---

    /// P-N1, P-N4, P-X2.
    function test_list_carriesOutEachItem() public {
        uint256[][] memory items = goods(N);
        uint256 place = position();
        expects(items);
        vm.recordLogs();
        for (uint256 i = 0; i < N; i++) {
            emitDone(items[i]);
        }
        emitLeaves(items, place, 0, N * shape.commitments);
        run(callOf(items));
        sameEvents();
        for (uint256 i = 0; i < N; i++) {
            for (uint256 k = 0; k < shape.nullifiers; k++) {
                vm.assertTrue(z.isSpent(items[i][NULLIFIERS + k]));
            }
        }
        eq(position(), place + N * shape.commitments);
    }

    /// The k-th of the items is skipped, its proof too, and leaves no trace.
    function skipsTheKth(uint256[][] memory items, uint256 k, bytes4 reason) private {
        uint256[][] memory rest = without(items, k);
        expects(rest);
        skipsWithoutTrace(callOf(items), callOf(rest), k, items[k][NULLIFIERS], reason);
    }

    /// P-X1: for each k and each reason of state.
    function test_list_skipsTheKthItemWithoutTrace() public {
        for (uint256 kind = 0; kind < badStates(); kind++) {
            for (uint256 k = 0; k < N; k++) {
                uint256[][] memory items = goods(N);
                bytes4 reason;
                (items[k], reason) = badState(kind);
                skipsTheKth(items, k, reason);
            }
        }
    }

    /// P-X1: a note that an earlier item of the call spends, in each pair of places.
    function test_list_oneNoteTwiceIsSpentOnce() public {
        for (uint256 i = 0; i < shape.nullifiers ** 2; i++) {
            uint256 k = 1 + i % (N - 1);
            uint256[][] memory items = goods(N);
            items[k][NULLIFIERS + i / shape.nullifiers] = items[i % k][NULLIFIERS + i % shape.nullifiers];
            skipsTheKth(items, k, IZContractErrors.NullifierSpent.selector);
        }
    }

    /// P-X1: what a skipped item would have spent the next one may.
    function test_list_skippedItemSpendsNothing() public {
        uint256[][] memory items = goods(2);
        (items[0],) = badState(0);
        for (uint256 i = 1; i < shape.nullifiers; i++) {
            items[1][NULLIFIERS + i] = items[0][NULLIFIERS + i];
        }
        skipsTheKth(items, 0, IZContractErrors.NullifierSpent.selector);
    }

    /// P-Q8, P-X1.
    function test_list_skippedForRoomLeavesNoTrace() public {
        moveTo(END - 2 * shape.commitments + 1);
        skipsTheKth(goods(2), 1, IZContractErrors.TreeFull.selector);
    }

    /// P-X1: what is malformed reverts, in each place.
    function test_list_oneMalformedItemRefusesAll() public {
        for (uint256 kind = 0; kind < badForms(); kind++) {
            uint256[][] memory items = goods(N);
            bytes memory err;
            (items[kind % N], err) = badForm(kind);
            refuses(callOf(items), err);
        }
    }

    /// P-X3: for each k the k-th proof does not hold.
    function test_list_oneFalseProofRefusesAll() public {
        uint256[][] memory items = goods(N);
        uint256 place = position();
        for (uint256 k = 0; k < N; k++) {
            verifier.refuse(items[k][digest()]);
            refuses(callOf(items), IZContractErrors.InvalidProof.selector);
        }
        eq(position(), place);
        verifier.refuse(0);
        refusesAnyOtherAnswer(verifier, callOf(items));
        run(callOf(items));
    }

    /// P-X1: any set of bad items is skipped.
    function test_list_skipsAnySetOfItems() public {
        for (uint256 mask = 0; mask < 15; mask++) {
            uint256[][] memory items = goods(N);
            uint256[][] memory rest = items;
            for (uint256 i = N; i > 0; i--) {
                if ((mask >> (i - 1)) & 1 == 0) continue;
                rest = without(rest, i - 1);
                (items[i - 1],) = badState(i + 2);
            }
            expects(rest);
            uint256 place = position();
            run(callOf(items));
            eq(position(), place + rest.length * shape.commitments);
        }
    }

    /// P-X3.
    function test_list_allSkippedVerifiesNothing() public {
        (uint256[] memory a,) = badState(1);
        (uint256[] memory b,) = badState(badStates() - 1);
        verifier.set(MockVerifier.Answer.Revert);
        uint256 place = position();
        run(callOf(list(a, b)));
        eq(position(), place);
    }

    function test_list_refusesNoItem() public {
        refuses(callOf(new uint256[][](0)), IZContractErrors.EmptyBatch.selector);
    }

    /// P-Q3: leaves that fill a batch are told before it is sealed, and the others after.
    function test_list_moreLeavesThanABatchHolds() public {
        uint256 n = 144 / shape.commitments;
        uint256[][] memory items = goods(n);
        moveTo(60);
        vm.recordLogs();
        for (uint256 i = 0; i < n; i++) {
            emitDone(items[i]);
            uint256 leaves = (i + 1) * shape.commitments;
            if ((60 + leaves - shape.commitments) / 64 == (60 + leaves) / 64) continue;
            uint256 end = (60 + leaves) / 64 * 64 - 60;
            emitLeaves(items, 60, end < 64 ? 0 : end - 64, end);
            emit IZContractEvents.Sealed(uint64((59 + end) / 64), 64);
        }
        emitLeaves(items, 60, 132, 144);
        expects(items);
        run(callOf(items));
        sameEvents();
        eq(position(), 60 + 144);
    }
}
