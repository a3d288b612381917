// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract, MintItem} from "../src/interfaces/IZContract.sol";
import {DemoCash} from "../src/demo/DemoCash.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {PlainToken, FeeToken, LyingToken, SilentToken, ReentrantToken} from "./mocks/Tokens.sol";
import {Base} from "./Base.sol";

contract ZContractMintTest is Base {
    function test_mint_pullsTokensAndQueuesTheNote() public {
        MintItem memory item = mintItem(500);
        vm.expectEmit(true, true, false, true, address(z));
        emit IZContract.Minted(address(token), PAYER, 500, item.commitment, item.salt, 1, item.ephemeral, item.audit0);
        expectQueued(0, item.commitment);
        mint(item);
        vm.snapshotGasLastCall("ZContract", "mint, proof not counted");
        eq(token.balanceOf(address(z)), 500);
        eq(supply(address(token)), 500);
    }

    function test_mint_verifiesWhatItActsOn() public {
        MintItem memory item = mintItem(500);
        (, uint256 y,) = z.auditEpoch();
        uint256 context = reduce(abi.encode(block.chainid, address(z), uint8(1), PAYER, item.epoch, item.salt));
        uint256[] memory f = new uint256[](8);
        (f[0], f[1], f[2], f[3]) = (item.commitment, uint160(address(token)), 500, EMPTY_PARTICIPANTS);
        (f[4], f[5], f[6], f[7]) = (y, item.ephemeral, item.audit0, context);
        expectVerified(address(mintVerifier), inputsOf("zsettle/v1/mint", item.proof.digest, f), item.proof.points);
        mint(item);
    }

    function test_mint_bindsTheChain() public {
        MintItem memory item = mintItem(500);
        (, uint256 y,) = z.auditEpoch();
        vm.chainId(4711);
        uint256[] memory f = new uint256[](8);
        (f[0], f[1], f[2], f[3]) = (item.commitment, uint160(address(token)), 500, EMPTY_PARTICIPANTS);
        (f[4], f[5], f[6]) = (y, item.ephemeral, item.audit0);
        f[7] = reduce(abi.encode(uint256(4711), address(z), uint8(1), PAYER, item.epoch, item.salt));
        expectVerified(address(mintVerifier), inputsOf("zsettle/v1/mint", item.proof.digest, f), item.proof.points);
        mint(item);
    }

    function test_mint_refusesAliases() public {
        MintItem memory item = mintItem(500);
        uint256 good = item.commitment;
        item.commitment = good + R;
        expectNotInField(good + R);
        mint(item);
        (item.commitment, good) = (good, item.participants);
        item.participants = good + R;
        expectNotInField(good + R);
        mint(item);
        (item.participants, good) = (good, item.salt);
        item.salt = good + R;
        expectNotInField(good + R);
        mint(item);
        (item.salt, good) = (good, item.ephemeral);
        item.ephemeral = good + R;
        expectNotInField(good + R);
        mint(item);
        (item.ephemeral, good) = (good, item.audit0);
        item.audit0 = good + R;
        expectNotInField(good + R);
        mint(item);
        (item.audit0, good) = (good, item.proof.digest);
        item.proof.digest = good + R;
        expectNotInField(good + R);
        mint(item);
        item.proof.digest = good;
        mint(item);
    }

    function testFuzz_mint_amountBounds(uint256 amount) public {
        MintItem memory item = mintItem(amount);
        token.mint(PAYER, 2 ** 120);
        if (amount == 0 || amount >= 2 ** 120) {
            vm.expectRevert(abi.encodeWithSelector(IZContract.AmountOutOfRange.selector, amount));
        }
        mint(item);
    }

    function test_mint_amountAtTheBound() public {
        token.mint(PAYER, 2 ** 120);
        testFuzz_mint_amountBounds(2 ** 120 - 1);
        testFuzz_mint_amountBounds(2 ** 120);
        testFuzz_mint_amountBounds(0);
    }

    function test_mint_refusesZeroCommitment() public {
        MintItem memory item = mintItem(1);
        item.commitment = 0;
        vm.expectRevert(IZContract.ZeroCommitment.selector);
        mint(item);
    }

    function test_mint_refusesStaleRootsAndEpochs() public {
        MintItem memory item = mintItem(1);
        item.participants = 77;
        vm.expectRevert(IZContract.StaleParticipants.selector);
        mint(item);
        item.participants = 0;
        vm.expectRevert(IZContract.StaleParticipants.selector);
        mint(item);
        item = mintItem(1);
        item.epoch = 2;
        vm.expectRevert(IZContract.StaleEpoch.selector);
        mint(item);
        item.epoch = 0;
        vm.expectRevert(IZContract.StaleEpoch.selector);
        mint(item);
    }

    function test_mint_needsAYesOfTheVerifier() public {
        MintItem memory item = mintItem(1);
        mintVerifier.set(MockVerifier.Answer.No);
        vm.expectRevert(IZContract.InvalidProof.selector);
        mint(item);
        mintVerifier.set(MockVerifier.Answer.Revert);
        vm.expectRevert(MockVerifier.Refused.selector);
        mint(item);
        eq(position(), 0);
        eq(supply(address(token)), 0);
    }

    function test_mint_onlyListedAndNotPaused() public {
        MintItem memory item = mintItem(1);
        vm.prank(PAUSER);
        z.pauseMint(true);
        vm.expectRevert(IZContract.MintIsPaused.selector);
        mint(item);
        vm.prank(PAUSER);
        z.pauseMint(false);
        vm.prank(LISTER);
        z.list(address(token), false);
        vm.expectRevert(abi.encodeWithSelector(IZContract.NotListed.selector, address(token)));
        mint(item);
    }

    function test_mintBatch_issuesAll() public {
        MintItem[] memory items = new MintItem[](3);
        for (uint256 i = 0; i < 3; i++) {
            items[i] = mintItem(100 + i);
        }
        vm.prank(PAYER);
        z.mintBatch(items);
        eq(position(), 3);
        eq(supply(address(token)), 303);
        eq(token.balanceOf(address(z)), 303);
        vm.expectRevert(IZContract.EmptyBatch.selector);
        z.mintBatch(new MintItem[](0));
        mintVerifier.set(MockVerifier.Answer.No);
        vm.prank(PAYER);
        vm.expectRevert(IZContract.InvalidProof.selector);
        z.mintBatch(items);
    }

    function test_mintWithPermit_usesThePermitAndIgnoresAUsedOne() public {
        uint256 key = 0xBEEF;
        address payer = vm.addr(key);
        DemoCash cash = new DemoCash(address(this));
        vm.prank(LISTER);
        z.list(address(cash), true);
        cash.mint(payer, 1000);
        (uint8 v, bytes32 r, bytes32 s) = signPermit(cash, key, payer, 600);
        MintItem memory item = mintItem(600);
        item.token = address(cash);
        // Someone sends the permit first.
        cash.permit(payer, address(z), 600, block.timestamp, v, r, s);
        vm.prank(payer);
        z.mintWithPermit(item, block.timestamp, v, r, s);
        eq(supply(address(cash)), 600);
        (v, r, s) = signPermit(cash, key, payer, 400);
        item = mintItem(400);
        item.token = address(cash);
        vm.prank(payer);
        z.mintWithPermit(item, block.timestamp, v, r, s);
        eq(supply(address(cash)), 1000);
    }

    function signPermit(DemoCash cash, uint256 key, address owner, uint256 amount)
        private
        view
        returns (uint8, bytes32, bytes32)
    {
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 message =
            keccak256(abi.encode(typeHash, owner, address(z), amount, cash.nonces(owner), block.timestamp));
        return vm.sign(key, keccak256(abi.encodePacked("\x19\x01", cash.DOMAIN_SEPARATOR(), message)));
    }

    function test_mint_refusesFeeOnTransfer() public {
        FeeToken fee = new FeeToken();
        fund(fee);
        MintItem memory item = mintItem(100);
        item.token = address(fee);
        vm.expectRevert(abi.encodeWithSelector(IZContract.InexactTransfer.selector, address(fee), 100, 99));
        mint(item);
    }

    function test_mint_refusesLiars() public {
        LyingToken liar = new LyingToken();
        fund(liar);
        MintItem memory item = mintItem(100);
        item.token = address(liar);
        liar.set(true, false);
        vm.expectRevert(abi.encodeWithSelector(IZContract.InexactTransfer.selector, address(liar), 100, 0));
        mint(item);
        liar.set(false, true);
        vm.expectRevert();
        mint(item);
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

    function test_mint_refusesWhenTheBalanceIsShort() public {
        mint(mintItem(100));
        // A rebase, or an issuer's seizure.
        token.destroy(address(z), 1);
        MintItem memory item = mintItem(50);
        vm.expectRevert(abi.encodeWithSelector(IZContract.Underbacked.selector, address(token), 149, 150));
        mint(item);
    }

    function test_mint_donationsIssueNothing() public {
        token.mint(address(z), 1000);
        mint(mintItem(5));
        eq(supply(address(token)), 5);
    }

    function test_mint_cannotBeReentered() public {
        ReentrantToken evil = new ReentrantToken();
        fund(evil);
        MintItem memory inner = mintItem(1);
        inner.token = address(evil);
        bytes[] memory calls = everyCall(inner);
        for (uint256 i = 0; i < calls.length; i++) {
            evil.arm(address(z), calls[i]);
            MintItem memory item = mintItem(10);
            item.token = address(evil);
            mint(item);
            vm.assertTrue(evil.tried());
            vm.assertEq(evil.answer(), IZContract.Locked.selector);
        }
    }
}
