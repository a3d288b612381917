// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {BurnItem, MintItem, TransferItem} from "../src/types/Items.sol";
import {Inputs} from "./Inputs.sol";
import {Traces} from "./Traces.sol";

/// @notice The end of the tree: what is new stops in front of the reserve.
contract RoomTest is Inputs, Traces {
    uint256 private constant CAPACITY = 2 ** 32;
    bytes4 private constant FULL = IZContractErrors.TreeFull.selector;

    function setUp() public override {
        super.setUp();
        mint(mintItem(1000));
    }

    /// P-Q8.
    function test_room_transferNeedsTwoPlaces() public {
        moveTo(END - 1);
        refuses(abi.encodeCall(z.submit, (list1(transferItem()))), FULL);
        moveTo(END - 2);
        submit(transferItem());
        eq(position(), END);
        refuses(abi.encodeCall(z.submit, (list1(transferItem()))), FULL);
    }

    /// P-Q8.
    function test_room_legNeedsOnePlace() public {
        moveTo(END - 1);
        submit(legItem(bytes32(fresh()), uint64(block.timestamp)));
        eq(position(), END);
        refuses(abi.encodeCall(z.submit, (list1(legItem(bytes32(fresh()), uint64(block.timestamp))))), FULL);
    }

    /// P-Q8, P-X1: where one place is left a transfer is skipped, and a leg behind it is not.
    function test_room_skippedForRoomLeavesNoTrace() public {
        moveTo(END - 3);
        TransferItem[] memory items = new TransferItem[](3);
        (items[0], items[1]) = (transferItem(), transferItem());
        items[2] = legItem(bytes32(fresh()), uint64(block.timestamp));
        TransferItem[] memory rest = list2(items[0], items[2]);
        expectBatch(rest);
        bytes memory data = abi.encodeCall(z.submit, (items));
        skipsWithoutTrace(data, abi.encodeCall(z.submit, (rest)), 1, items[1].transfer.nullifier0, FULL);
        eq(position(), END);
    }

    /// P-Q8: a mint needs one place, by each entry point, and a batch as many as items.
    function test_room_mintNeedsOnePlace() public {
        moveTo(END - 2);
        MintItem[] memory items = new MintItem[](3);
        (items[0], items[1], items[2]) = (mintItem(1), mintItem(1), mintItem(1));
        refuses(abi.encodeCall(z.mintBatch, (items)), FULL);
        mint(items[0]);
        mint(items[1]);
        eq(position(), END);
        refuses(abi.encodeCall(z.mint, (items[2])), FULL);
        refuses(abi.encodeCall(z.mintWithPermit, (items[2], 1, 27, "", "")), FULL);
        moveTo(END - 3);
        run(abi.encodeCall(z.mintBatch, (items)));
        eq(position(), END);
    }

    /// P-B2, P-Q8: a burn with a change needs a place in front of the reserve, one without needs none.
    function test_room_burnNeedsAPlaceForItsChange() public {
        moveTo(END);
        BurnItem memory item = burnItem(100);
        refuses(abi.encodeCall(z.burn, (list1(item))), FULL);
        item.change = 0;
        burn(item);
        eq(token.balanceOf(RECIPIENT), 100);
        eq(position(), END);
        moveTo(CAPACITY);
        item = burnItem(50);
        item.change = 0;
        burn(item);
        eq(token.balanceOf(RECIPIENT), 150);
        moveTo(END - 1);
        burn(burnItem(10));
        eq(position(), END);
    }

    /// P-X1: for each k the k-th burn has a change for which there is no place.
    function test_room_burnSkippedForRoomLeavesNoTrace() public {
        moveTo(END);
        for (uint256 k = 0; k < 4; k++) {
            BurnItem[] memory items = new BurnItem[](4);
            BurnItem[] memory rest = new BurnItem[](3);
            for (uint256 i = 0; i < 4; i++) {
                items[i] = burnItem(10 + i);
                if (i == k) continue;
                items[i].change = 0;
                rest[i < k ? i : i - 1] = items[i];
            }
            expectBatch(rest);
            bytes memory data = abi.encodeCall(z.burn, (items));
            skipsWithoutTrace(data, abi.encodeCall(z.burn, (rest)), k, items[k].nullifier0, FULL);
        }
    }

    /// P-Q8: a refund may use the reserve, up to the last leaf of all.
    function test_room_reserveIsForWhatIsOwed() public {
        TransferItem memory a = legItem(bytes32(fresh()), uint64(block.timestamp));
        TransferItem memory b = legItem(bytes32(fresh()), uint64(block.timestamp));
        submit(a);
        submit(b);
        vm.warp(block.timestamp + 1);
        moveTo(CAPACITY - 1);
        z.refund(a.transfer.payment, a.deal, a.deadline);
        eq(position(), CAPACITY);
        vm.expectRevert(FULL);
        z.refund(b.transfer.payment, b.deal, b.deadline);
    }

    /// The reserve's first leaf is no other than those after it.
    function test_room_reserveBeginsAtItsFirstLeaf() public {
        TransferItem memory a = legItem(bytes32(fresh()), uint64(block.timestamp));
        submit(a);
        vm.warp(block.timestamp + 1);
        moveTo(END);
        z.refund(a.transfer.payment, a.deal, a.deadline);
        eq(position(), END + 1);
    }
}
