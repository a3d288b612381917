// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract, BurnItem, MintItem, TransferItem} from "../src/interfaces/IZContract.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {PlainToken, FeeToken, LyingToken, BlockingToken, ReentrantToken, SilentToken} from "./mocks/Tokens.sol";
import {Base} from "./Base.sol";

interface IPayout {
    function payout(address token, address recipient, uint256 amount) external;
}

contract ZContractBurnTest is Base {
    function setUp() public override {
        super.setUp();
        mint(mintItem(1000));
    }

    /// `amount` of `t` in notes.
    function shield(PlainToken t, uint256 amount) private {
        fund(t);
        MintItem memory item = mintItem(amount);
        item.token = address(t);
        mint(item);
    }

    function burnOf(PlainToken t, uint256 value) private returns (BurnItem memory item) {
        item = burnItem(value);
        item.token = address(t);
    }

    function test_burn_paysTheRecipient() public {
        BurnItem memory i = burnItem(400);
        vm.expectEmit(true, true, false, true, address(z));
        emit IZContract.Burned(
            i.token, i.recipient, 400, i.nullifier0, i.nullifier1, i.change, i.epoch, i.ephemeral, i.audit
        );
        expectQueued(1, i.change);
        burn(i);
        vm.snapshotGasLastCall("ZContract", "burn to a new holder, proof not counted");
        eq(token.balanceOf(RECIPIENT), 400);
        eq(supply(address(token)), 600);
        eq(token.balanceOf(address(z)), 600);
        burn(burnItem(1));
        vm.snapshotGasLastCall("ZContract", "burn, proof not counted");
    }

    function test_burn_verifiesWhatItActsOn() public {
        BurnItem memory i = burnItem(400);
        (, uint256 y,) = z.auditEpoch();
        uint256[] memory f = new uint256[](12);
        (f[0], f[1], f[2], f[3], f[4]) = (i.root, i.participants, i.nullifier0, i.nullifier1, i.change);
        (f[5], f[6], f[7], f[8]) = (uint160(i.token), i.value, y, i.ephemeral);
        (f[9], f[10]) = (i.audit[0], i.audit[1]);
        f[11] = reduce(abi.encode(block.chainid, address(z), uint8(4), i.epoch, i.recipient));
        expectVerifiedInBatch(address(burnVerifier), inputsOf("zsettle/v1/burn", i.proof.digest, f), i.proof.points);
        burn(i);
    }

    function test_burn_refusesAliases() public {
        for (uint256 k = 0; k < 9; k++) {
            BurnItem memory item = burnItem(1);
            uint256 bad;
            if (k == 0) bad = item.root += R;
            if (k == 1) bad = item.participants += R;
            if (k == 2) bad = item.nullifier0 += R;
            if (k == 3) bad = item.nullifier1 += R;
            if (k == 4) bad = item.change += R;
            if (k == 5) bad = item.ephemeral += R;
            if (k == 6) bad = item.audit[0] += R;
            if (k == 7) bad = item.audit[1] += R;
            if (k == 8) bad = item.proof.digest += R;
            expectNotInField(bad);
            burn(item);
        }
    }

    function test_burn_refusesBadForm() public {
        BurnItem memory item = burnItem(0);
        vm.expectRevert(abi.encodeWithSelector(IZContract.AmountOutOfRange.selector, 0));
        burn(item);
        item = burnItem(2 ** 120);
        vm.expectRevert(abi.encodeWithSelector(IZContract.AmountOutOfRange.selector, 2 ** 120));
        burn(item);
        item = burnItem(1);
        item.nullifier1 = item.nullifier0;
        vm.expectRevert(IZContract.RepeatedNullifier.selector);
        burn(item);
        item.nullifier1 = 0;
        vm.expectRevert(IZContract.ZeroNullifier.selector);
        burn(item);
        item = burnItem(1);
        item.change = 0;
        vm.expectRevert(IZContract.ZeroCommitment.selector);
        burn(item);
        item = burnItem(1);
        item.recipient = address(0);
        vm.expectRevert(abi.encodeWithSelector(IZContract.RecipientRefused.selector, address(0)));
        burn(item);
        item.recipient = address(z);
        vm.expectRevert(abi.encodeWithSelector(IZContract.RecipientRefused.selector, address(z)));
        burn(item);
        vm.expectRevert(IZContract.EmptyBatch.selector);
        z.burn(new BurnItem[](0));
    }

    function broken(uint256 rule) private returns (BurnItem memory item, bytes4 reason) {
        item = burnItem(1);
        if (rule == 0) {
            burn(item);
            (item.nullifier1, reason) = (fresh(), IZContract.NullifierSpent.selector);
        } else if (rule == 1) {
            (item.root, reason) = (fresh(), IZContract.UnknownRoot.selector);
        } else if (rule == 2) {
            (item.participants, reason) = (fresh(), IZContract.StaleParticipants.selector);
        } else {
            (item.epoch, reason) = (9, IZContract.StaleEpoch.selector);
        }
    }

    /// Each of the two notes is spent, wherever it is offered again and in whichever place.
    function test_burn_spendsBothNotes() public {
        BurnItem memory first = burnItem(1);
        burn(first);
        for (uint256 k = 0; k < 4; k++) {
            uint256 spent = k & 1 == 0 ? first.nullifier0 : first.nullifier1;
            vm.assertTrue(z.isSpent(spent));
            BurnItem memory again = burnItem(1);
            TransferItem memory transfer = transferItem();
            if (k < 2) (again.nullifier0, transfer.nullifier0) = (spent, spent);
            else (again.nullifier1, transfer.nullifier1) = (spent, spent);
            vm.expectRevert(IZContract.NullifierSpent.selector);
            burn(again);
            vm.expectRevert(IZContract.NullifierSpent.selector);
            submit(transfer);
        }
    }

    function test_burn_aloneRevertsAmongOthersIsSkipped() public {
        for (uint256 rule = 0; rule < 4; rule++) {
            (BurnItem memory bad, bytes4 reason) = broken(rule);
            vm.expectRevert(reason);
            burn(bad);
            BurnItem memory good = burnItem(2);
            BurnItem[] memory items = list2(bad, good);
            uint256 before = supply(address(token));
            expectSkipped(0, bad.nullifier0, reason);
            z.burn(items);
            eq(supply(address(token)), before - 2);
        }
    }

    function test_burn_needsAYesOfTheVerifier() public {
        BurnItem memory item = burnItem(1);
        burnVerifier.set(MockVerifier.Answer.No);
        vm.expectRevert(IZContract.InvalidProof.selector);
        burn(item);
        burnVerifier.set(MockVerifier.Answer.Revert);
        vm.expectRevert(MockVerifier.Refused.selector);
        burn(item);
        eq(token.balanceOf(RECIPIENT), 0);
    }

    function test_burn_neverMoreThanWasMinted() public {
        BurnItem memory item = burnItem(1001);
        vm.expectRevert(abi.encodeWithSelector(IZContract.SupplyOutOfRange.selector, address(token)));
        burn(item);
        item = burnItem(1);
        item.token = address(0xdead);
        vm.expectRevert(abi.encodeWithSelector(IZContract.SupplyOutOfRange.selector, address(0xdead)));
        burn(item);
    }

    function test_burn_worksWhenPausedAndDelisted() public {
        vm.prank(PAUSER);
        z.pauseMint(true);
        vm.prank(LISTER);
        z.list(address(token), false);
        burn(burnItem(1000));
        eq(token.balanceOf(RECIPIENT), 1000);
    }

    function test_burn_issuerWhoDestroysAUnitLocksNobodyIn() public {
        token.destroy(address(z), 1);
        burn(burnItem(999));
        eq(token.balanceOf(RECIPIENT), 999);
    }

    function test_burn_toABlockedRecipientIsCreditedAndWithdrawnLater() public {
        BlockingToken t = new BlockingToken();
        shield(t, 100);
        t.setBlocked(RECIPIENT, true);
        BurnItem memory item = burnOf(t, 60);
        vm.expectEmit(true, true, false, true, address(z));
        emit IZContract.Credited(address(t), RECIPIENT, 60);
        burn(item);
        eq(supply(address(t)), 100);
        eq(z.credit(address(t), RECIPIENT), 60);
        vm.expectPartialRevert(BlockingToken.Blocked.selector);
        z.withdraw(address(t), RECIPIENT);
        t.setBlocked(RECIPIENT, false);
        vm.expectEmit(true, true, false, true, address(z));
        emit IZContract.Withdrawn(address(t), RECIPIENT, 60);
        z.withdraw(address(t), RECIPIENT);
        eq(t.balanceOf(RECIPIENT), 60);
        eq(supply(address(t)), 40);
        vm.expectRevert(IZContract.NothingCredited.selector);
        z.withdraw(address(t), RECIPIENT);
    }

    function test_burn_hostileTokenDoesNotHarmItsBatch() public {
        for (uint256 kind = 0; kind < 3; kind++) {
            BlockingToken t = new BlockingToken();
            shield(t, 100);
            t.setBlocked(RECIPIENT, true);
            t.setHostile(kind == 1, kind == 2);
            uint256 before = token.balanceOf(RECIPIENT);
            z.burn(list2(burnOf(t, 10), burnItem(5)));
            eq(z.credit(address(t), RECIPIENT), 10);
            eq(token.balanceOf(RECIPIENT), before + 5);
        }
    }

    function test_burn_liarsAreCredited() public {
        LyingToken t = new LyingToken();
        shield(t, 100);
        t.set(true, false);
        burn(burnOf(t, 10));
        eq(z.credit(address(t), RECIPIENT), 10);
        t.set(false, true);
        burn(burnOf(t, 10));
        eq(z.credit(address(t), RECIPIENT), 20);
        // Nothing moved: the failed payout was undone.
        eq(t.balanceOf(RECIPIENT), 0);
        eq(supply(address(t)), 100);
        t.set(true, true);
        z.withdraw(address(t), RECIPIENT);
        eq(t.balanceOf(RECIPIENT), 20);
    }

    function test_burn_feeOnTopIsUndone() public {
        FeeToken t = new FeeToken();
        vm.prank(LISTER);
        z.list(address(t), true);
        t.mint(PAYER, 1000);
        t.setOnTop(true);
        vm.prank(PAYER);
        t.approve(address(z), 1000);
        MintItem memory item = mintItem(100);
        item.token = address(t);
        mint(item);
        burn(burnOf(t, 50));
        eq(z.credit(address(t), RECIPIENT), 50);
        eq(t.balanceOf(address(z)), 100);
        vm.expectPartialRevert(IZContract.InexactTransfer.selector);
        z.withdraw(address(t), RECIPIENT);
    }

    function test_burn_paysATokenThatReturnsNothing() public {
        SilentToken silent = new SilentToken();
        vm.prank(LISTER);
        z.list(address(silent), true);
        silent.mint(PAYER, 100);
        vm.prank(PAYER);
        silent.approve(address(z), 100);
        MintItem memory m = mintItem(100);
        m.token = address(silent);
        mint(m);
        BurnItem memory item = burnItem(70);
        item.token = address(silent);
        burn(item);
        eq(silent.balanceOf(RECIPIENT), 70);
    }

    function test_burn_cannotBeReentered() public {
        ReentrantToken t = new ReentrantToken();
        shield(t, 100);
        bytes[] memory calls = everyCall(mintItem(1));
        for (uint256 i = 0; i < calls.length; i++) {
            t.arm(address(z), calls[i]);
            burn(burnOf(t, 1));
            vm.assertTrue(t.tried());
            vm.assertEq(t.answer(), IZContract.Locked.selector);
        }
        t.arm(address(z), abi.encodeCall(IPayout.payout, (address(token), address(this), 1)));
        burn(burnOf(t, 1));
        vm.assertEq(t.answer(), IZContract.OnlySelf.selector);
    }

    function test_payout_isForTheContractItself() public {
        vm.expectRevert(IZContract.OnlySelf.selector);
        IPayout(address(z)).payout(address(token), address(this), 1);
    }

    /// Too little gas fails the call; it never turns a payout into a credit.
    function test_burn_gasSweep() public {
        bytes memory data = abi.encodeCall(z.burn, (list1(burnItem(7))));
        for (uint256 gas_ = 50_000; gas_ < 600_000; gas_ += 10_000) {
            uint256 id = vm.snapshotState();
            (bool ok,) = address(z).call{gas: gas_}(data);
            eq(z.credit(address(token), RECIPIENT), 0);
            eq(token.balanceOf(RECIPIENT), ok ? 7 : 0);
            vm.revertToState(id);
        }
    }
}
