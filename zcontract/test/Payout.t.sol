// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {MintItem} from "../src/types/Items.sol";
import {
    BlockingToken,
    FeeToken,
    HungryToken,
    LyingToken,
    OffsetToken,
    PlainToken,
    SilentToken
} from "./mocks/Tokens.sol";
import {Burns} from "./Burns.sol";

/// @notice Functions of the deployed contract that are not for its users.
interface IPayout {
    function PAYOUT_GAS() external view returns (uint256);
    function payout(address token, address recipient, uint256 amount) external;
}

/// @notice Payouts with tokens of every kind, and with every amount of gas.
contract PayoutTest is Burns {
    /// P-B8: blocked, and eating all gas, and returning a flood.
    function test_payout_hostileTokenDoesNotHarmItsBatch() public {
        for (uint256 kind = 0; kind < 3; kind++) {
            BlockingToken t = new BlockingToken();
            shield(t, 100);
            t.setBlocked(RECIPIENT, true);
            t.setHostile(kind == 1, kind == 2);
            uint256 before = token.balanceOf(RECIPIENT);
            z.burn(list2(burnOf(t, 10), burnItem(5)));
            eq(z.credit(address(t), RECIPIENT), 10);
            eq(z.credit(address(token), RECIPIENT), 0);
            eq(token.balanceOf(RECIPIENT), before + 5);
        }
    }

    /// P-B8: credits add up, in supply too.
    function test_payout_liarsAreCredited() public {
        LyingToken t = new LyingToken();
        shield(t, 100);
        t.set(true, false);
        burn(burnOf(t, 10));
        eq(z.credit(address(t), RECIPIENT), 10);
        t.set(false, true);
        burn(burnOf(t, 11));
        eq(z.credit(address(t), RECIPIENT), 21);
        // Nothing moved: the failed payout was undone.
        eq(t.balanceOf(RECIPIENT), 0);
        eq(t.balanceOf(address(z)), 100);
        eq(supply(address(t)), 100);
    }

    /// P-B9: the balance falls by exactly the value, neither more nor less, and never rises.
    function test_payout_inexactIsUndoneAndCredited() public {
        int256[6] memory offsets = [int256(-1), 1, -50, 50, -51, -100];
        for (uint256 i = 0; i < 6; i++) {
            OffsetToken t = new OffsetToken();
            shield(t, 100);
            t.mint(RECIPIENT, 1000);
            t.setOffset(offsets[i]);
            burn(burnOf(t, 50));
            eq(z.credit(address(t), RECIPIENT), 50);
            eq(t.balanceOf(address(z)), 100);
            eq(t.balanceOf(RECIPIENT), 1000);
        }
    }

    /// P-B9: what a token keeps of the recipient's part is between those two.
    function test_payout_feeOfTheRecipientIsNotTheContracts() public {
        FeeToken t = new FeeToken();
        t.setOnTop(true);
        shield(t, 100);
        t.setOnTop(false);
        burn(burnOf(t, 50));
        eq(t.balanceOf(RECIPIENT), 49);
        eq(t.balanceOf(address(z)), 50);
        eq(z.credit(address(t), RECIPIENT), 0);
    }

    function test_payout_ofATokenThatReturnsNothing() public {
        SilentToken silent = new SilentToken();
        vm.prank(LISTER);
        z.list(address(silent), true);
        silent.mint(PAYER, 100);
        vm.prank(PAYER);
        silent.approve(address(z), 100);
        MintItem memory m = mintItem(100);
        m.token = address(silent);
        mint(m);
        burn(burnOf(PlainToken(address(silent)), 70));
        eq(silent.balanceOf(RECIPIENT), 70);
    }

    /// P-B10.
    function test_payout_isForTheContractItself() public {
        bytes memory data = abi.encodeCall(IPayout.payout, (address(token), address(this), 1));
        refuses(data, IZContractErrors.OnlySelf.selector);
    }

    /// P-B11: a token that stays below the allowance is paid, one that needs more is credited.
    function test_payout_getsItsGas() public {
        eq(IPayout(address(z)).PAYOUT_GAS(), 200_000);
        HungryToken t = new HungryToken();
        shield(t, 100);
        t.setGas(0, 130_000);
        burn(burnOf(t, 10));
        eq(t.balanceOf(RECIPIENT), 10);
        t.setGas(0, 200_000);
        burn(burnOf(t, 10));
        eq(t.balanceOf(RECIPIENT), 10);
        eq(z.credit(address(t), RECIPIENT), 10);
    }

    /// P-B12: too little gas fails the call; it never turns a payout into a credit, whoever sends it.
    function test_payout_littleGasIsNoCredit() public {
        HungryToken t = new HungryToken();
        shield(t, 100);
        t.setGas(180_000, 0);
        bytes memory data = abi.encodeCall(z.burn, (list2(burnOf(t, 3), burnOf(t, 4))));
        bool refused = false;
        bool paid = false;
        for (uint256 gas_ = 100_000; gas_ < 700_000; gas_ += 5_000) {
            uint256 id = vm.snapshotState();
            (bool ok, bytes memory answer) = address(z).call{gas: gas_}(data);
            eq(z.credit(address(t), RECIPIENT), 0);
            eq(t.balanceOf(RECIPIENT), ok ? 7 : 0);
            paid = paid || ok;
            refused = refused || bytes4(answer) == IZContractErrors.PayoutGas.selector;
            vm.revertToState(id);
        }
        vm.assertTrue(refused && paid);
    }

    /// P-B12: once the gas suffices to try, it suffices to credit what fails.
    function test_payout_gasThatSufficesToTrySufficesToCredit() public {
        BlockingToken t = new BlockingToken();
        shield(t, 100);
        t.setBlocked(RECIPIENT, true);
        t.setHostile(true, false);
        bytes memory data = abi.encodeCall(z.burn, (list1(burnOf(t, 3))));
        bool refused = false;
        bool done = false;
        for (uint256 gas_ = 100_000; gas_ < 700_000; gas_ += 5_000) {
            uint256 id = vm.snapshotState();
            (bool ok, bytes memory answer) = address(z).call{gas: gas_}(data);
            bool now_ = bytes4(answer) == IZContractErrors.PayoutGas.selector;
            // First the call runs out of gas, then it is refused, then it is carried out.
            vm.assertTrue(ok ? refused : !done && (now_ || !refused));
            (refused, done) = (refused || now_, done || ok);
            vm.revertToState(id);
        }
        vm.assertTrue(done);
    }
}
