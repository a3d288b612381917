// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {BurnItem, MintItem} from "../src/types/Items.sol";
import {PlainToken} from "./mocks/Tokens.sol";
import {Spends} from "./Spends.sol";

/// @notice Burns, their events, and every way in which one can be bad.
abstract contract Burns is Spends {
    uint256 internal constant BAD_FORMS = 18;

    function spendSome() internal override returns (uint256, uint256) {
        mint(mintItem(1));
        BurnItem memory item = burnItem(1);
        burn(item);
        return (item.nullifier0, item.nullifier1);
    }

    /// Burns of different values for different recipients.
    function burnItems(uint256 n) internal returns (BurnItem[] memory items) {
        items = new BurnItem[](n);
        for (uint256 i = 0; i < n; i++) {
            items[i] = burnItem(100 + i);
            items[i].recipient = address(uint160(0xC000 + i));
        }
    }

    /// `amount` of `t` in notes.
    function shield(PlainToken t, uint256 amount) internal {
        fund(t);
        MintItem memory item = mintItem(amount);
        item.token = address(t);
        mint(item);
    }

    function burnOf(PlainToken t, uint256 value) internal returns (BurnItem memory item) {
        item = burnItem(value);
        item.token = address(t);
    }

    function emitBurned(BurnItem memory i) internal {
        emit IZContractEvents.Burned(
            i.token, i.recipient, i.value, i.nullifier0, i.nullifier1, i.change, i.epoch, i.ephemeral, i.audit
        );
    }

    /// What burns with a change queue, all in one batch of the tree.
    function emitQueued(uint256 place, BurnItem[] memory items) internal {
        uint256[] memory leaves = new uint256[](items.length);
        for (uint256 i = 0; i < items.length; i++) {
            leaves[i] = items[i].change;
        }
        emit IZContractEvents.Queued(place, leaves);
    }

    function badState(uint256 kind) internal returns (BurnItem memory item, bytes4 reason) {
        Notes memory n;
        (n, reason) = unspendable(kind);
        item = burnItem(7);
        (item.root, item.participants, item.epoch) = (n.root, n.participants, n.epoch);
        (item.nullifier0, item.nullifier1) = (n.nullifier0, n.nullifier1);
    }

    function badForm(uint256 kind) internal returns (BurnItem memory item, bytes memory err) {
        item = burnItem(7);
        if (kind < 9) {
            return (item, abi.encodeWithSelector(IZContractErrors.NotInField.selector, addTo(item, kind, R)));
        }
        if (kind == 9) item.nullifier0 = 0;
        if (kind == 10) item.nullifier1 = 0;
        if (kind < 11) return (item, bytes.concat(IZContractErrors.ZeroNullifier.selector));
        if (kind == 11) item.nullifier1 = item.nullifier0;
        if (kind < 12) return (item, bytes.concat(IZContractErrors.RepeatedNullifier.selector));
        if (kind < 15) {
            item.value = kind == 12 ? 0 : kind == 13 ? 2 ** 120 : type(uint256).max;
            return (item, abi.encodeWithSelector(IZContractErrors.AmountOutOfRange.selector, item.value));
        }
        if (kind < 17) {
            item.recipient = kind == 15 ? address(0) : address(z);
            return (item, abi.encodeWithSelector(IZContractErrors.RecipientRefused.selector, item.recipient));
        }
        item.value = 2 ** 119;
        return (item, abi.encodeWithSelector(IZContractErrors.SupplyOutOfRange.selector, item.token));
    }

    /// Adds to one word of the statement or the digest.
    function addTo(BurnItem memory item, uint256 k, uint256 offset) internal pure returns (uint256) {
        if (k == 0) return item.root += offset;
        if (k == 1) return item.participants += offset;
        if (k == 2) return item.nullifier0 += offset;
        if (k == 3) return item.nullifier1 += offset;
        if (k == 4) return item.change += offset;
        if (k == 5) return item.ephemeral += offset;
        if (k == 6) return item.proof.digest += offset;
        return item.audit[k - 7] += offset;
    }
}
