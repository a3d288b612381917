// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {BurnItem} from "../src/types/Items.sol";
import {BlockingToken, LyingToken, OffsetToken} from "./mocks/Tokens.sol";
import {Burns} from "./Burns.sol";

contract ClaimTest is Burns {
    address private constant OTHER = address(0xB3);

    /// A token of which RECIPIENT is credited 60 and OTHER 20, of 100.
    function credited() private returns (BlockingToken t) {
        t = new BlockingToken();
        shield(t, 100);
        t.setBlocked(RECIPIENT, true);
        t.setBlocked(OTHER, true);
        BurnItem memory other = burnOf(t, 20);
        other.recipient = OTHER;
        z.burn(list2(burnOf(t, 60), other));
    }

    function callOf(address t, address recipient) private view returns (bytes memory) {
        return abi.encodeCall(z.claim, (t, recipient));
    }

    /// P-C1, P-C2.
    function test_claim_paysWhatIsCredited() public {
        BlockingToken t = credited();
        eq(supply(address(t)), 100);
        t.setBlocked(RECIPIENT, false);
        vm.recordLogs();
        emit IZContractEvents.Claimed(address(t), RECIPIENT, 60);
        run(callOf(address(t), RECIPIENT));
        sameEvents();
        eq(t.balanceOf(RECIPIENT), 60);
        eq(t.balanceOf(address(z)), 40);
        eq(supply(address(t)), 40);
        eq(z.credit(address(t), RECIPIENT), 0);
        eq(z.credit(address(t), OTHER), 20);
        refuses(callOf(address(t), RECIPIENT), IZContractErrors.NothingCredited.selector);
    }

    /// P-C1: a credit is of one token and one recipient.
    function test_claim_isOfOneTokenAndRecipient() public {
        (BlockingToken a, BlockingToken b) = (credited(), credited());
        a.setBlocked(OTHER, false);
        run(callOf(address(a), OTHER));
        eq(a.balanceOf(OTHER), 20);
        eq(z.credit(address(a), RECIPIENT), 60);
        eq(z.credit(address(b), RECIPIENT), 60);
        eq(z.credit(address(b), OTHER), 20);
        eq(supply(address(b)), 100);
        refuses(callOf(address(token), RECIPIENT), IZContractErrors.NothingCredited.selector);
        refuses(callOf(address(a), PAYER), IZContractErrors.NothingCredited.selector);
    }

    /// P-C3: a claim that can't be paid changes nothing.
    function test_claim_failsWhileTheTokenRefuses() public {
        BlockingToken t = credited();
        refuses(callOf(address(t), RECIPIENT), BlockingToken.Blocked.selector);
        eq(z.credit(address(t), RECIPIENT), 60);
        eq(supply(address(t)), 100);
    }

    /// P-C3: the balance falls by exactly the credit.
    function test_claim_refusesAnInexactPayment() public {
        int256[6] memory offsets = [int256(-1), 1, -50, 50, -51, -100];
        OffsetToken t = new OffsetToken();
        shield(t, 100);
        t.mint(RECIPIENT, 1000);
        t.setOffset(1);
        burn(burnOf(t, 50));
        for (uint256 i = 0; i < 6; i++) {
            t.setOffset(offsets[i]);
            uint256 actual = uint256(50 + offsets[i]);
            refuses(
                callOf(address(t), RECIPIENT),
                abi.encodeWithSelector(IZContractErrors.InexactTransfer.selector, address(t), 50, actual)
            );
        }
        t.setOffset(0);
        run(callOf(address(t), RECIPIENT));
        eq(t.balanceOf(RECIPIENT), 1050);
    }

    /// P-C3.
    function test_claim_refusesLiars() public {
        LyingToken t = new LyingToken();
        shield(t, 100);
        t.set(true, false);
        burn(burnOf(t, 10));
        refuses(
            callOf(address(t), RECIPIENT),
            abi.encodeWithSelector(IZContractErrors.InexactTransfer.selector, address(t), 10, 0)
        );
        t.set(false, true);
        fails(callOf(address(t), RECIPIENT));
        t.set(true, true);
        run(callOf(address(t), RECIPIENT));
        eq(t.balanceOf(RECIPIENT), 10);
        eq(supply(address(t)), 90);
    }

    /// P-C4: what is credited can't be burned by others.
    function test_claim_creditStaysInSupply() public {
        BlockingToken t = credited();
        burn(burnOf(t, 20));
        eq(supply(address(t)), 100);
        eq(z.credit(address(t), RECIPIENT), 80);
        t.setBlocked(RECIPIENT, false);
        run(callOf(address(t), RECIPIENT));
        t.setBlocked(OTHER, false);
        run(callOf(address(t), OTHER));
        eq(supply(address(t)), 0);
        eq(t.balanceOf(address(z)), 0);
    }
}
