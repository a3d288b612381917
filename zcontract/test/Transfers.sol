// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {Transfer, TransferItem} from "../src/types/Items.sol";
import {Spends} from "./Spends.sol";

/// @notice Plain transfers, their events, and every way in which one can be bad.
abstract contract Transfers is Spends {
    uint256 internal constant BAD_FORMS = 20;

    function spendSome() internal override returns (uint256, uint256) {
        TransferItem memory item = transferItem();
        submit(item);
        return (item.transfer.nullifier0, item.transfer.nullifier1);
    }

    function transferItems(uint256 n) internal returns (TransferItem[] memory items) {
        items = new TransferItem[](n);
        for (uint256 i = 0; i < n; i++) {
            items[i] = transferItem();
        }
    }

    function emitTransferred(TransferItem memory item) internal {
        Transfer memory t = item.transfer;
        emit IZContractEvents.Transferred(
            t.nullifier0,
            t.nullifier1,
            t.payment,
            t.change,
            t.refund,
            item.deal,
            t.epoch,
            t.ephemeral,
            t.audit,
            t.ciphertext
        );
    }

    /// What plain transfers queue, all in one batch of the tree.
    function emitQueued(uint256 place, TransferItem[] memory items) internal {
        uint256[] memory leaves = new uint256[](2 * items.length);
        for (uint256 i = 0; i < items.length; i++) {
            (leaves[2 * i], leaves[2 * i + 1]) = (items[i].transfer.payment, items[i].transfer.change);
        }
        emit IZContractEvents.Queued(place, leaves);
    }

    function badState(uint256 kind) internal returns (TransferItem memory item, bytes4 reason) {
        Notes memory n;
        (n, reason) = unspendable(kind);
        item = transferItem();
        (item.transfer.root, item.transfer.participants, item.transfer.epoch) = (n.root, n.participants, n.epoch);
        (item.transfer.nullifier0, item.transfer.nullifier1) = (n.nullifier0, n.nullifier1);
    }

    function badForm(uint256 kind) internal returns (TransferItem memory item, bytes memory err) {
        item = transferItem();
        Transfer memory t = item.transfer;
        if (kind < 13) {
            return (item, abi.encodeWithSelector(IZContractErrors.NotInField.selector, addTo(t, kind, R)));
        }
        if (kind == 13) t.nullifier0 = 0;
        if (kind == 14) t.nullifier1 = 0;
        if (kind < 15) return (item, bytes.concat(IZContractErrors.ZeroNullifier.selector));
        if (kind == 15) t.nullifier1 = t.nullifier0;
        if (kind < 16) return (item, bytes.concat(IZContractErrors.RepeatedNullifier.selector));
        if (kind == 16) t.payment = 0;
        if (kind == 17) t.change = 0;
        if (kind == 18) t.refund = 0;
        if (kind < 19) return (item, bytes.concat(IZContractErrors.ZeroCommitment.selector));
        item.deadline = uint64(block.timestamp) + 1;
        return (item, bytes.concat(IZContractErrors.NotALeg.selector));
    }

    /// Adds to one word of the statement or the digest.
    function addTo(Transfer memory t, uint256 k, uint256 offset) internal pure returns (uint256) {
        if (k == 0) return t.root += offset;
        if (k == 1) return t.participants += offset;
        if (k == 2) return t.nullifier0 += offset;
        if (k == 3) return t.nullifier1 += offset;
        if (k == 4) return t.payment += offset;
        if (k == 5) return t.change += offset;
        if (k == 6) return t.refund += offset;
        if (k == 7) return t.ephemeral += offset;
        if (k == 8) return t.proof.digest += offset;
        return t.audit[k - 9] += offset;
    }
}
