// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {MintItem} from "../src/types/Items.sol";
import {LyingToken, PlainToken} from "./mocks/Tokens.sol";
import {Mints} from "./Mints.sol";

/// @notice A batch of mints is as many mints, all or nothing.
contract MintBatchTest is Mints {
    uint256 private constant N = 4;

    /// Items of different tokens and amounts.
    function mixed() private returns (MintItem[] memory items) {
        items = mintItems(N);
        for (uint256 i = 0; i < N; i++) {
            PlainToken other = new PlainToken();
            fund(other);
            items[i].token = address(other);
        }
    }

    function callOf(MintItem[] memory items) private view returns (bytes memory) {
        return abi.encodeCall(z.mintBatch, (items));
    }

    /// P-M1, P-M8, P-X2.
    function test_mintBatch_mintsEachItem() public {
        MintItem[] memory items = mixed();
        expectBatch(items, PAYER);
        vm.recordLogs();
        uint256[] memory leaves = new uint256[](N);
        for (uint256 k = 0; k < N; k++) {
            MintItem memory i = items[k];
            leaves[k] = i.commitment;
            emit IZContractEvents.Minted(i.token, PAYER, i.amount, i.commitment, i.salt, i.epoch, i.ephemeral, i.audit0);
        }
        emit IZContractEvents.Queued(0, leaves);
        run(callOf(items));
        sameEvents();
        for (uint256 k = 0; k < N; k++) {
            eq(supply(items[k].token), items[k].amount);
            eq(PlainToken(items[k].token).balanceOf(address(z)), items[k].amount);
            eq(PlainToken(items[k].token).balanceOf(PAYER), 2 ** 100 - items[k].amount);
        }
        eq(position(), N);
    }

    /// P-X2: two items of one token are two payments.
    function test_mintBatch_ofOneTokenPaysForEach() public {
        MintItem[] memory items = mintItems(N);
        run(callOf(items));
        eq(supply(address(token)), 100 + 101 + 102 + 103);
        eq(token.balanceOf(address(z)), 406);
    }

    /// P-X1, P-M3.
    function test_mintBatch_oneBadItemRefusesAll() public {
        nextParticipants(true);
        for (uint256 kind = 0; kind < BAD_MINTS; kind++) {
            for (uint256 k = 0; k < N; k++) {
                MintItem[] memory items = mintItems(N);
                bytes memory err;
                (items[k], err) = badMint(kind);
                refuses(callOf(items), err);
            }
        }
    }

    /// P-M5, P-M6, P-M7: a token that can't be pulled, in each place.
    function test_mintBatch_oneBadTokenRefusesAll() public {
        for (uint256 k = 0; k < N; k++) {
            MintItem[] memory items = mixed();
            PlainToken t = PlainToken(items[k].token);
            t.destroy(PAYER, 2 ** 100 - items[k].amount + 1);
            fails(callOf(items));
            t.mint(PAYER, 1);
            LyingToken liar = new LyingToken();
            fund(liar);
            liar.set(true, false);
            items[k].token = address(liar);
            refuses(
                callOf(items),
                abi.encodeWithSelector(IZContractErrors.InexactTransfer.selector, address(liar), items[k].amount, 0)
            );
            items[k].token = address(t);
            run(callOf(items));
        }
    }

    /// P-M6, P-M7 over one batch: an earlier item of the same token counts.
    function test_mintBatch_supplyCountsEarlierItems() public {
        mint(mintItem(1));
        uint256 most = type(uint128).max;
        patch(slotOf(abi.encodeCall(z.asset, (address(token)))), 0, 128, most - 203);
        token.mint(address(z), most - 204);
        MintItem[] memory items = mintItems(3);
        refuses(callOf(items), abi.encodeWithSelector(IZContractErrors.SupplyOutOfRange.selector, address(token)));
        items[2].amount = 2;
        run(callOf(items));
        eq(supply(address(token)), most);
    }

    /// P-X3.
    function test_mintBatch_needsAYesOfTheVerifier() public {
        refusesAnyOtherAnswer(mintVerifier, callOf(mintItems(N)));
        eq(position(), 0);
        eq(token.balanceOf(address(z)), 0);
    }

    function test_mintBatch_refusesNoItem() public {
        refuses(callOf(new MintItem[](0)), IZContractErrors.EmptyBatch.selector);
    }
}
