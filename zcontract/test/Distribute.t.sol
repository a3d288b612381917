// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {BurnItem, ConsolidationItem, DistributionItem, TransferItem} from "../src/types/Items.sol";
import {Base} from "./Base.sol";
import {SpendLists} from "./SpendLists.sol";

/// @notice Distributions, alone and in lists.
contract DistributeTest is SpendLists {
    function setUp() public override {
        super.setUp();
        shape = Layout(z.distribute.selector, 2, 9, 15, 48);
        verifier = distributionVerifier;
    }

    /// A transfer has spent the notes that can't be spent: nullifiers of all kinds are one set.
    function spendSome() internal override returns (uint256, uint256) {
        TransferItem memory item = transferItem();
        submit(item);
        return (item.transfer.nullifier0, item.transfer.nullifier1);
    }

    function good() internal override returns (uint256[] memory) {
        return split(abi.encode(distributionItem()));
    }

    function typed(uint256[] memory item) private pure returns (DistributionItem memory) {
        return abi.decode(abi.encodePacked(item), (DistributionItem));
    }

    function inputsOf(uint256[] memory item) internal view override returns (uint256[3] memory) {
        return inputsOf(typed(item));
    }

    function emitDone(uint256[] memory item) internal override {
        DistributionItem memory i = typed(item);
        emit IZContractEvents.Distributed(
            i.nullifier0, i.nullifier1, i.payments, i.change, i.epoch, i.ephemeral, i.audit, i.ciphertexts
        );
    }

    function refusesElsewhere(uint256 nullifier) internal override {
        TransferItem memory transferred = transferItem();
        transferred.transfer.nullifier1 = nullifier;
        refuses(abi.encodeCall(z.submit, (list1(transferred))), IZContractErrors.NullifierSpent.selector);
        ConsolidationItem memory consolidated = consolidationItem();
        consolidated.nullifiers[7] = nullifier;
        refuses(abi.encodeCall(z.consolidate, (list1(consolidated))), IZContractErrors.NullifierSpent.selector);
        BurnItem memory burned = burnItem(1);
        burned.nullifier0 = nullifier;
        refuses(abi.encodeCall(z.burn, (list1(burned))), IZContractErrors.NullifierSpent.selector);
    }

    /// An item as words is the item as the compiler encodes it.
    function test_distribute_wordsAreTheItem() public {
        DistributionItem memory item = distributionItem();
        vm.assertEq(callOf(split(abi.encode(item))), abi.encodeCall(z.distribute, (list1(item))));
    }
}

/// @notice Gas of distributions, from the state that a deployment leaves.
contract DistributeGasTest is Base {
    function test_distribute_gas() public {
        submit(transferItem());
        distribute(distributionItem());
        vm.snapshotGasLastCall("ZContract", "distribution alone, proof not counted");
        DistributionItem[] memory items = new DistributionItem[](16);
        for (uint256 i = 0; i < 16; i++) {
            items[i] = distributionItem();
        }
        z.distribute(items);
        vm.snapshotGasLastCall("ZContract", "16 distributions, proofs not counted");
        eq(position(), 2 + 17 * 9);
    }
}
