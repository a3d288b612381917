// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {Spends} from "./Spends.sol";

/// @notice Distributions and consolidations as lists of words. An item is its words as they stand in calldata: root, participants,
/// nullifiers, commitments, epoch, ephemeral, audit, ciphertexts, digest and points of the proof.
abstract contract SpendItems is Spends {
    uint256 internal constant N = 4;
    uint256 internal constant NULLIFIERS = 2;

    /// The call, and how many words of each sort an item has.
    struct Layout {
        bytes4 selector;
        uint256 nullifiers;
        uint256 commitments;
        uint256 audit;
        uint256 ciphertexts;
    }

    Layout internal shape;
    MockVerifier internal verifier;

    // --- what a kind of item has of its own ---

    function good() internal virtual returns (uint256[] memory item);

    function inputsOf(uint256[] memory item) internal view virtual returns (uint256[3] memory);

    /// The event of an item that is carried out.
    function emitDone(uint256[] memory item) internal virtual;

    /// Tries to spend the note once more by an item of another kind.
    function refusesElsewhere(uint256 nullifier) internal virtual;

    // --- places of words ---

    function commitments() internal view returns (uint256) {
        return NULLIFIERS + shape.nullifiers;
    }

    function epochAt() internal view returns (uint256) {
        return commitments() + shape.commitments;
    }

    function ciphertexts() internal view returns (uint256) {
        return epochAt() + 2 + shape.audit;
    }

    function digest() internal view returns (uint256) {
        return ciphertexts() + shape.ciphertexts;
    }

    function words() internal view returns (uint256) {
        return digest() + 9;
    }

    /// The words that must be field elements, one after the other: all up to the ciphertexts but the epoch, and the digest.
    function fieldAt(uint256 k) internal view returns (uint256) {
        if (k >= epochAt()) k++;
        return k < ciphertexts() ? k : digest();
    }

    function fields() internal view returns (uint256) {
        return ciphertexts();
    }

    // --- lists ---

    function split(bytes memory item) internal pure returns (uint256[] memory found) {
        found = new uint256[](item.length / 32);
        for (uint256 i = 0; i < found.length; i++) {
            uint256 word;
            assembly {
                word := mload(add(item, add(0x20, mul(i, 0x20))))
            }
            found[i] = word;
        }
    }

    function callOf(uint256[][] memory items) internal view returns (bytes memory data) {
        data = abi.encodePacked(shape.selector, uint256(0x20), items.length);
        for (uint256 i = 0; i < items.length; i++) {
            data = abi.encodePacked(data, items[i]);
        }
    }

    function callOf(uint256[] memory item) internal view returns (bytes memory) {
        return callOf(list(item));
    }

    function list(uint256[] memory a) internal pure returns (uint256[][] memory items) {
        items = new uint256[][](1);
        items[0] = a;
    }

    function list(uint256[] memory a, uint256[] memory b) internal pure returns (uint256[][] memory items) {
        items = new uint256[][](2);
        (items[0], items[1]) = (a, b);
    }

    function goods(uint256 n) internal returns (uint256[][] memory items) {
        items = new uint256[][](n);
        for (uint256 i = 0; i < n; i++) {
            items[i] = good();
        }
    }

    function without(uint256[][] memory items, uint256 k) internal pure returns (uint256[][] memory rest) {
        rest = new uint256[][](items.length - 1);
        for (uint256 i = 0; i < rest.length; i++) {
            rest[i] = items[i < k ? i : i + 1];
        }
    }

    /// The verifier must be asked exactly this.
    function expects(uint256[][] memory items) internal {
        uint256[3][] memory inputs = new uint256[3][](items.length);
        uint256[8][] memory points = new uint256[8][](items.length);
        for (uint256 i = 0; i < items.length; i++) {
            inputs[i] = inputsOf(items[i]);
            for (uint256 k = 0; k < 8; k++) {
                points[i][k] = items[i][digest() + 1 + k];
            }
        }
        verifier.expectBatch(inputs, points);
    }

    function runs(uint256[] memory item) internal {
        expects(list(item));
        run(callOf(item));
    }

    /// The leaves of `items` from the one numbered `from` to the one before `end`, which begin at `place`.
    function emitLeaves(uint256[][] memory items, uint256 place, uint256 from, uint256 end) internal {
        uint256[] memory leaves = new uint256[](end - from);
        for (uint256 i = from; i < end; i++) {
            leaves[i - from] = items[i / shape.commitments][commitments() + i % shape.commitments];
        }
        emit IZContractEvents.Queued(place + from, leaves);
    }

    // --- bad items ---

    function badStates() internal view returns (uint256) {
        return 2 * shape.nullifiers + UNSPENDABLE - 4;
    }

    /// Each nullifier is one of the two that are spent; then all else for which notes can't be spent.
    function badState(uint256 kind) internal returns (uint256[] memory item, bytes4 reason) {
        item = good();
        if (kind < 2 * shape.nullifiers) {
            item[NULLIFIERS + kind / 2] = spent[kind % 2];
            return (item, IZContractErrors.NullifierSpent.selector);
        }
        Notes memory n;
        (n, reason) = unspendable(kind - 2 * shape.nullifiers + 4);
        (item[0], item[1], item[epochAt()]) = (n.root, n.participants, n.epoch);
    }

    function badForms() internal view returns (uint256) {
        uint256 n = shape.nullifiers;
        return fields() + n + n * (n - 1) / 2 + shape.commitments;
    }

    function badForm(uint256 kind) internal returns (uint256[] memory item, bytes memory err) {
        item = good();
        if (kind < fields()) {
            item[fieldAt(kind)] += R;
            return (item, abi.encodeWithSelector(IZContractErrors.NotInField.selector, item[fieldAt(kind)]));
        }
        kind -= fields();
        if (kind < shape.nullifiers) {
            item[NULLIFIERS + kind] = 0;
            return (item, bytes.concat(IZContractErrors.ZeroNullifier.selector));
        }
        kind -= shape.nullifiers;
        if (kind < shape.commitments) {
            item[commitments() + kind] = 0;
            return (item, bytes.concat(IZContractErrors.ZeroCommitment.selector));
        }
        (uint256 a, uint256 b) = pair(kind - shape.commitments);
        item[NULLIFIERS + a] = item[NULLIFIERS + b];
        return (item, bytes.concat(IZContractErrors.RepeatedNullifier.selector));
    }

    /// The k-th pair of different numbers, a < b.
    function pair(uint256 k) internal pure returns (uint256 a, uint256 b) {
        for (b = 1; k >= b; b++) {
            k -= b;
        }
        return (k, b);
    }
}
