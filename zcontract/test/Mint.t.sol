// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {DemoCash} from "../src/demo/DemoCash.sol";
import {MintItem} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {LyingToken, OffsetToken, PlainToken, SilentToken} from "./mocks/Tokens.sol";
import {Mints} from "./Mints.sol";

contract MintTest is Mints {
    function mintBy(uint256 way, MintItem memory item) private {
        run(mintCall(way, item));
    }

    function emitMinted(MintItem memory i) private {
        emit IZContractEvents.Minted(i.token, PAYER, i.amount, i.commitment, i.salt, i.epoch, i.ephemeral, i.audit0);
    }

    function emitQueued(uint256 place, uint256 leaf) private {
        uint256[] memory leaves = new uint256[](1);
        leaves[0] = leaf;
        emit IZContractEvents.Queued(place, leaves);
    }

    /// P-M1, P-M8.
    function test_mint_pullsTokensAndQueuesTheNote() public {
        for (uint256 way = 0; way < WAYS; way++) {
            MintItem memory item = mintItem(500 + way);
            uint256 before = supply(address(token));
            vm.recordLogs();
            emitMinted(item);
            emitQueued(way, item.commitment);
            mintBy(way, item);
            sameEvents();
            eq(supply(address(token)), before + item.amount);
            eq(token.balanceOf(address(z)), before + item.amount);
            eq(token.balanceOf(PAYER), 2 ** 100 - before - item.amount);
            eq(position(), way + 1);
        }
    }

    function test_mint_gas() public {
        mint(mintItem(500));
        vm.snapshotGasLastCall("ZContract", "mint, proof not counted");
    }

    /// P-M2: every field perturbed, and each time exactly what the contract acts on is verified.
    function test_mint_verifiesWhatItActsOn() public {
        nextParticipants(true);
        for (uint256 way = 0; way < WAYS; way++) {
            MintItem memory item = mintItem(500);
            for (uint256 k = 0; k < 9; k++) {
                bytes32 before = keccak256(abi.encode(inputsOf(item, PAYER)));
                perturb(item, k);
                vm.assertTrue(before != keccak256(abi.encode(inputsOf(item, PAYER))));
                expect(way, item, PAYER);
                mintBy(way, item);
            }
        }
    }

    function perturb(MintItem memory item, uint256 k) private {
        if (k == 0) item.proof = proof();
        if (k == 1) item.commitment = fresh();
        if (k == 2) item.token = otherToken();
        if (k == 3) item.amount++;
        if (k == 4) item.participants = nextParticipants(false);
        if (k == 5) item.ephemeral = fresh();
        if (k == 6) item.audit0 = fresh();
        if (k == 7) item.salt = fresh();
        if (k == 8) item.epoch = nextEpoch();
    }

    function otherToken() private returns (address) {
        PlainToken other = new PlainToken();
        fund(other);
        return address(other);
    }

    function expect(uint256 way, MintItem memory item, address payer) private {
        MintItem[] memory items = new MintItem[](1);
        items[0] = item;
        if (way == 2) expectBatch(items, payer);
        else mintVerifier.expectOne(inputsOf(item, payer), item.proof.points);
    }

    /// P-M2: who pays, and on which chain and z-contract.
    function test_mint_bindsPayerChainAndContract() public {
        MintItem memory item = mintItem(500);
        bytes32 here = keccak256(abi.encode(inputsOf(item, PAYER)));
        vm.assertTrue(here != keccak256(abi.encode(inputsOf(item, RECIPIENT))));
        token.mint(RECIPIENT, 1000);
        vm.prank(RECIPIENT);
        token.approve(address(z), 1000);
        expect(0, item, PAYER);
        vm.prank(RECIPIENT);
        vm.expectRevert(MockVerifier.Unexpected.selector);
        z.mint(item);
        vm.chainId(4711);
        vm.assertTrue(here != keccak256(abi.encode(inputsOf(item, PAYER))));
        refuses(mintCall(0, item), MockVerifier.Unexpected.selector);
        expect(0, item, PAYER);
        mint(item);
    }

    /// P-M3.
    function test_mint_refusesABadItemByEachWay() public {
        nextParticipants(true);
        for (uint256 kind = 0; kind < BAD_MINTS; kind++) {
            (MintItem memory item, bytes memory err) = badMint(kind);
            for (uint256 way = 0; way < WAYS; way++) {
                refuses(mintCall(way, item), err);
            }
        }
    }

    function testFuzz_mint_amountBounds(uint256 amount) public {
        MintItem memory item = mintItem(amount);
        token.mint(PAYER, 2 ** 120);
        if (amount == 0 || amount >= 2 ** 120) {
            refuses(mintCall(0, item), abi.encodeWithSelector(IZContractErrors.AmountOutOfRange.selector, amount));
        } else {
            mint(item);
        }
    }

    function test_mint_amountAtTheBounds() public {
        token.mint(PAYER, 2 ** 122);
        for (uint256 way = 0; way < WAYS; way++) {
            mintBy(way, mintItem(2 ** 120 - 1));
            mintBy(way, mintItem(1));
        }
        eq(supply(address(token)), 3 * 2 ** 120);
    }

    /// P-X3.
    function test_mint_needsAYesOfTheVerifier() public {
        bytes[5] memory answers =
            [abi.encode(0), abi.encode(2), abi.encode(2 ** 255), bytes(""), abi.encodePacked(bytes31(uint248(1)))];
        for (uint256 way = 0; way < WAYS; way++) {
            bytes memory data = mintCall(way, mintItem(1));
            mintVerifier.set(MockVerifier.Answer.No);
            refuses(data, IZContractErrors.InvalidProof.selector);
            mintVerifier.set(MockVerifier.Answer.Revert);
            refuses(data, MockVerifier.Refused.selector);
            mintVerifier.set(MockVerifier.Answer.Write);
            fails(data);
            for (uint256 i = 0; i < answers.length; i++) {
                mintVerifier.setBytes(answers[i]);
                fails(data);
            }
        }
        eq(position() + supply(address(token)), 0);
    }

    /// P-M4.
    function test_mint_onlyWhileNotPaused() public {
        vm.prank(PAUSER);
        z.pauseMint(true);
        for (uint256 way = 0; way < WAYS; way++) {
            refuses(mintCall(way, mintItem(1)), IZContractErrors.MintIsPaused.selector);
        }
        vm.prank(PAUSER);
        z.pauseMint(false);
        for (uint256 way = 0; way < WAYS; way++) {
            mintBy(way, mintItem(1));
        }
    }

    // --- tokens ---

    /// P-M5: the balance rises by exactly the amount, neither more nor less, and never falls.
    function test_mint_refusesAnInexactPull() public {
        int256[6] memory offsets = [int256(-1), 1, -100, 100, -101, -200];
        OffsetToken odd = new OffsetToken();
        fund(odd);
        odd.mint(address(z), 1000);
        for (uint256 i = 0; i < 6; i++) {
            MintItem memory item = mintItem(100);
            item.token = address(odd);
            odd.setOffset(offsets[i]);
            uint256 actual = uint256(100 + offsets[i]);
            bytes memory err =
                abi.encodeWithSelector(IZContractErrors.InexactTransfer.selector, address(odd), 100, actual);
            for (uint256 way = 0; way < WAYS; way++) {
                refuses(mintCall(way, item), err);
            }
        }
    }

    /// P-M5.
    function test_mint_refusesLiars() public {
        LyingToken liar = new LyingToken();
        fund(liar);
        MintItem memory item = mintItem(100);
        item.token = address(liar);
        liar.set(true, false);
        refuses(
            mintCall(0, item), abi.encodeWithSelector(IZContractErrors.InexactTransfer.selector, address(liar), 100, 0)
        );
        liar.set(false, true);
        fails(mintCall(0, item));
        eq(supply(address(liar)), 0);
    }

    function test_mint_acceptsATokenThatReturnsNothing() public {
        SilentToken silent = new SilentToken();
        vm.prank(LISTER);
        z.list(address(silent), true);
        silent.mint(PAYER, 100);
        vm.prank(PAYER);
        silent.approve(address(z), 100);
        MintItem memory item = mintItem(100);
        item.token = address(silent);
        mint(item);
        eq(supply(address(silent)), 100);
    }

    /// P-M6: a rebase, or an issuer's seizure.
    function test_mint_refusesWhenTheBalanceIsShort() public {
        mint(mintItem(100));
        token.destroy(address(z), 1);
        MintItem memory item = mintItem(50);
        bytes memory err = abi.encodeWithSelector(IZContractErrors.Underbacked.selector, address(token), 149, 150);
        for (uint256 way = 0; way < WAYS; way++) {
            refuses(mintCall(way, item), err);
        }
        token.mint(address(z), 1);
        mint(item);
    }

    function test_mint_donationsIssueNothing() public {
        token.mint(address(z), 1000);
        mint(mintItem(5));
        eq(supply(address(token)), 5);
    }

    /// P-M7.
    function test_mint_supplyFitsIn128Bits() public {
        mint(mintItem(1));
        uint256 most = type(uint128).max;
        patch(slotOf(abi.encodeCall(z.asset, (address(token)))), 0, 128, most - 10);
        eq(supply(address(token)), most - 10);
        token.mint(address(z), most - 11);
        bytes memory err = abi.encodeWithSelector(IZContractErrors.SupplyOutOfRange.selector, address(token));
        for (uint256 way = 0; way < WAYS; way++) {
            refuses(mintCall(way, mintItem(11)), err);
        }
        mint(mintItem(10));
        eq(supply(address(token)), most);
    }

    // --- permits ---

    uint256 private constant KEY = 0xBEEF;

    function cashOf(address payer) private returns (DemoCash cash) {
        cash = new DemoCash(address(this));
        vm.prank(LISTER);
        z.list(address(cash), true);
        cash.mint(payer, 1000);
    }

    function signPermit(DemoCash cash, uint256 amount) private view returns (uint8, bytes32, bytes32) {
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        address owner = vm.addr(KEY);
        bytes32 message =
            keccak256(abi.encode(typeHash, owner, address(z), amount, cash.nonces(owner), block.timestamp));
        return vm.sign(KEY, keccak256(abi.encodePacked("\x19\x01", cash.DOMAIN_SEPARATOR(), message)));
    }

    /// P-M9.
    function test_mintWithPermit_usesThePermitAndIgnoresAUsedOne() public {
        address payer = vm.addr(KEY);
        DemoCash cash = cashOf(payer);
        for (uint256 used = 0; used < 2; used++) {
            (uint8 v, bytes32 r, bytes32 s) = signPermit(cash, 400 + used);
            MintItem memory item = mintItem(400 + used);
            item.token = address(cash);
            if (used == 1) cash.permit(payer, address(z), 401, block.timestamp, v, r, s);
            vm.prank(payer);
            z.mintWithPermit(item, block.timestamp, v, r, s);
        }
        eq(supply(address(cash)), 801);
        eq(cash.balanceOf(payer), 199);
        eq(cash.allowance(payer, address(z)), 0);
    }

    /// P-M9: a token that is not listed is not called.
    function test_mintWithPermit_callsListedTokensOnly() public {
        PlainToken other = new PlainToken();
        MintItem memory item = mintItem(1);
        item.token = address(other);
        vm.expectCall(address(other), abi.encodeWithSelector(IERC20Permit.permit.selector), 0);
        refuses(mintCall(1, item), abi.encodeWithSelector(IZContractErrors.NotListed.selector, address(other)));
    }
}
