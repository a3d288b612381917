// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {MintItem} from "../src/types/Items.sol";
import {PlainToken} from "./mocks/Tokens.sol";
import {Inputs} from "./Inputs.sol";
import {Traces} from "./Traces.sol";

/// @notice The three ways to mint, and every way in which an item can be bad.
abstract contract Mints is Inputs, Traces {
    uint256 internal constant WAYS = 3;
    uint256 internal constant BAD_MINTS = 18;

    /// A call that mints `item`: alone, with a permit that fails, or as a batch of one.
    function mintCall(uint256 way, MintItem memory item) internal view returns (bytes memory) {
        if (way == 0) return abi.encodeCall(z.mint, (item));
        if (way == 1) return abi.encodeCall(z.mintWithPermit, (item, block.timestamp, 27, "r", "s"));
        MintItem[] memory items = new MintItem[](1);
        items[0] = item;
        return abi.encodeCall(z.mintBatch, (items));
    }

    /// Items of different amounts.
    function mintItems(uint256 n) internal returns (MintItem[] memory items) {
        items = new MintItem[](n);
        for (uint256 i = 0; i < n; i++) {
            items[i] = mintItem(100 + i);
        }
    }

    /// An item with one fault, and what it is refused with. EMPTY_PARTICIPANTS must be stale.
    function badMint(uint256 kind) internal returns (MintItem memory item, bytes memory err) {
        item = mintItem(5);
        if (kind < 10) return (item, badForm(item, kind));
        if (kind < 12) return (item, badToken(item, kind));
        if (kind == 12) item.participants = fresh();
        if (kind == 13) item.participants = 0;
        if (kind == 14) item.participants = EMPTY_PARTICIPANTS;
        if (kind < 15) return (item, bytes.concat(IZContractErrors.StaleParticipants.selector));
        if (kind == 15) item.epoch = 0;
        if (kind == 16) item.epoch++;
        if (kind == 17) item.epoch = type(uint64).max;
        return (item, bytes.concat(IZContractErrors.StaleEpoch.selector));
    }

    function badForm(MintItem memory item, uint256 kind) private pure returns (bytes memory) {
        if (kind < 3) {
            item.amount = kind == 0 ? 0 : kind == 1 ? 2 ** 120 : type(uint256).max;
            return abi.encodeWithSelector(IZContractErrors.AmountOutOfRange.selector, item.amount);
        }
        if (kind == 3) {
            item.commitment = 0;
            return bytes.concat(IZContractErrors.ZeroCommitment.selector);
        }
        uint256 bad;
        if (kind == 4) bad = item.salt = R;
        if (kind == 5) bad = item.commitment += R;
        if (kind == 6) bad = item.participants += R;
        if (kind == 7) bad = item.ephemeral += R;
        if (kind == 8) bad = item.audit0 = R;
        if (kind == 9) bad = item.proof.digest = R;
        return abi.encodeWithSelector(IZContractErrors.NotInField.selector, bad);
    }

    /// A token that is no longer listed, or an account that never was one.
    function badToken(MintItem memory item, uint256 kind) private returns (bytes memory) {
        item.token = address(0xdead);
        if (kind == 10) {
            PlainToken other = new PlainToken();
            fund(other);
            vm.prank(LISTER);
            z.list(address(other), false);
            item.token = address(other);
        }
        return abi.encodeWithSelector(IZContractErrors.NotListed.selector, item.token);
    }
}
