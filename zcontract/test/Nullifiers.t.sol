// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BurnItem, ConsolidationItem, DistributionItem, TransferItem} from "../src/types/Items.sol";
import {Base} from "./Base.sol";

/// @notice Random histories of all kinds of item that spend notes, over few notes, against the set of those that are spent.
contract NullifiersTest is Base {
    uint256 private constant NOTES = 24;
    uint256 private constant ITEMS = 3;

    mapping(uint256 nullifier => bool) private spent;
    uint256 private random;
    uint256 private leaves;

    /// P-N1, P-X1.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_nullifiers_history(uint256 seed) public {
        random = seed;
        mint(mintItem(10_000));
        leaves = 1;
        for (uint256 step = 0; step < 20; step++) {
            uint256 kind = below(4);
            if (kind == 0) transferSome();
            else if (kind == 1) distributeSome();
            else if (kind == 2) consolidateSome();
            else burnSome();
            eq(position(), leaves);
        }
        for (uint256 n = 1; n <= NOTES; n++) {
            vm.assertTrue(z.isSpent(n) == spent[n]);
        }
    }

    function below(uint256 n) private returns (uint256) {
        random = uint256(keccak256(abi.encode(random)));
        return random % n;
    }

    /// A note of the few, other than those before; or one that is new, so that not all are soon spent.
    function draw(uint256[8] memory before, uint256 count) private returns (uint256 n) {
        n = below(3) == 0 ? 1 + below(NOTES) : fresh();
        for (uint256 i = 0; i < count; i++) {
            if (before[i] == n) return fresh();
        }
    }

    /// Notes of one item; the contract must carry it out if none of them is spent, and it then queues `queued` leaves.
    function notes(uint256 count, uint256 queued) private returns (uint256[8] memory list) {
        bool isGood = true;
        for (uint256 i = 0; i < count; i++) {
            list[i] = draw(list, i);
            if (spent[list[i]]) isGood = false;
        }
        if (!isGood) return list;
        leaves += queued;
        for (uint256 i = 0; i < count; i++) {
            spent[list[i]] = true;
        }
    }

    function transferSome() private {
        TransferItem[] memory items = new TransferItem[](ITEMS);
        for (uint256 i = 0; i < ITEMS; i++) {
            items[i] = transferItem();
            uint256[8] memory n = notes(2, 2);
            (items[i].transfer.nullifier0, items[i].transfer.nullifier1) = (n[0], n[1]);
        }
        z.submit(items);
    }

    function distributeSome() private {
        DistributionItem[] memory items = new DistributionItem[](ITEMS);
        for (uint256 i = 0; i < ITEMS; i++) {
            items[i] = distributionItem();
            uint256[8] memory n = notes(2, 9);
            (items[i].nullifier0, items[i].nullifier1) = (n[0], n[1]);
        }
        z.distribute(items);
    }

    function consolidateSome() private {
        ConsolidationItem[] memory items = new ConsolidationItem[](ITEMS);
        for (uint256 i = 0; i < ITEMS; i++) {
            items[i] = consolidationItem();
            items[i].nullifiers = notes(8, 1);
        }
        z.consolidate(items);
    }

    function burnSome() private {
        BurnItem[] memory items = new BurnItem[](ITEMS);
        for (uint256 i = 0; i < ITEMS; i++) {
            items[i] = burnItem(1);
            uint256[8] memory n = notes(2, 1);
            (items[i].nullifier0, items[i].nullifier1) = (n[0], n[1]);
        }
        z.burn(items);
    }
}
