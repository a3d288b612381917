// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {BurnItem, ConsolidationItem, DistributionItem, TransferItem} from "../src/types/Items.sol";
import {Base} from "./Base.sol";
import {SpendLists} from "./SpendLists.sol";

/// @notice Consolidations, alone and in lists.
contract ConsolidateTest is SpendLists {
    function setUp() public override {
        super.setUp();
        shape = Layout(z.consolidate.selector, 8, 1, 3, 0);
        verifier = consolidationVerifier;
    }

    /// A distribution has spent the notes that can't be spent: nullifiers of all kinds are one set.
    function spendSome() internal override returns (uint256, uint256) {
        DistributionItem memory item = distributionItem();
        distribute(item);
        return (item.nullifier0, item.nullifier1);
    }

    function good() internal override returns (uint256[] memory) {
        return split(abi.encode(consolidationItem()));
    }

    function typed(uint256[] memory item) private pure returns (ConsolidationItem memory) {
        return abi.decode(abi.encodePacked(item), (ConsolidationItem));
    }

    function inputsOf(uint256[] memory item) internal view override returns (uint256[3] memory) {
        return inputsOf(typed(item));
    }

    function emitDone(uint256[] memory item) internal override {
        ConsolidationItem memory i = typed(item);
        emit IZContractEvents.Consolidated(i.nullifiers, i.output, i.epoch, i.ephemeral, i.audit);
    }

    function refusesElsewhere(uint256 nullifier) internal override {
        TransferItem memory transferred = transferItem();
        transferred.transfer.nullifier0 = nullifier;
        refuses(abi.encodeCall(z.submit, (list1(transferred))), IZContractErrors.NullifierSpent.selector);
        DistributionItem memory distributed = distributionItem();
        distributed.nullifier1 = nullifier;
        refuses(abi.encodeCall(z.distribute, (list1(distributed))), IZContractErrors.NullifierSpent.selector);
        BurnItem memory burned = burnItem(1);
        burned.nullifier1 = nullifier;
        refuses(abi.encodeCall(z.burn, (list1(burned))), IZContractErrors.NullifierSpent.selector);
    }

    /// An item as words is the item as the compiler encodes it.
    function test_consolidate_wordsAreTheItem() public {
        ConsolidationItem memory item = consolidationItem();
        vm.assertEq(callOf(split(abi.encode(item))), abi.encodeCall(z.consolidate, (list1(item))));
    }
}

/// @notice Gas of consolidations, from the state that a deployment leaves.
contract ConsolidateGasTest is Base {
    function test_consolidate_gas() public {
        submit(transferItem());
        consolidate(consolidationItem());
        vm.snapshotGasLastCall("ZContract", "consolidation alone, proof not counted");
        ConsolidationItem[] memory items = new ConsolidationItem[](16);
        for (uint256 i = 0; i < 16; i++) {
            items[i] = consolidationItem();
        }
        z.consolidate(items);
        vm.snapshotGasLastCall("ZContract", "16 consolidations, proofs not counted");
        eq(position(), 2 + 17);
    }
}
