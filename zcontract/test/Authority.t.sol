// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthority} from "@openzeppelin/contracts/access/manager/IAuthority.sol";
import {IZContract} from "../src/interfaces/IZContract.sol";
import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {Closing, Deal, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg} from "../src/types/Items.sol";
import {Inputs} from "./Inputs.sol";
import {Traces} from "./Traces.sol";

/// @notice Who may use the calls of the offices, and what they do.
contract AuthorityTest is Inputs, Traces {
    uint256 private constant CALLS = 4;

    /// The calls of the offices, each good for its office.
    function officeCalls() private view returns (bytes[CALLS] memory) {
        uint32[] memory indices = new uint32[](1);
        uint256[] memory leaves = new uint256[](1);
        return [
            abi.encodeCall(z.updateParticipants, (EMPTY_PARTICIPANTS, indices, leaves, 3001, true)),
            abi.encodeCall(z.proposeAuditKey, (AX, AY)),
            abi.encodeCall(z.list, (address(token), false)),
            abi.encodeCall(z.pauseMint, (true))
        ];
    }

    function tryAs(address caller, address target, bytes memory data) private returns (bool ok, bytes memory answer) {
        vm.prank(caller);
        (ok, answer) = target.call(data);
    }

    /// P-A1: each call by each caller.
    function test_authority_table() public {
        address[9] memory callers = [
            REGISTRAR, AUDITOR, LISTER, PAUSER, PAYER, address(authority), address(z), z.administration(), address(this)
        ];
        bytes[CALLS] memory calls = officeCalls();
        for (uint256 i = 0; i < CALLS; i++) {
            for (uint256 k = callers.length; k > 0; k--) {
                (bool ok, bytes memory answer) = tryAs(callers[k - 1], address(z), calls[i]);
                vm.assertTrue(ok == (k - 1 == i));
                if (ok) continue;
                vm.assertEq(answer, abi.encodeWithSelector(IZContractErrors.Unauthorized.selector, callers[k - 1]));
            }
        }
    }

    /// P-A1: the authority is asked for the caller, this contract and the call's selector.
    function test_authority_isAskedWhoCallsWhat() public {
        address[CALLS] memory holders = [REGISTRAR, AUDITOR, LISTER, PAUSER];
        bytes[CALLS] memory calls = officeCalls();
        for (uint256 i = 0; i < CALLS; i++) {
            bytes memory question = abi.encodeCall(IAuthority.canCall, (holders[i], address(z), bytes4(calls[i])));
            vm.expectCall(address(authority), question, 1);
            (bool ok,) = tryAs(holders[i], address(z), calls[i]);
            vm.assertTrue(ok);
        }
    }

    /// P-A1: what it says counts at once.
    function test_authority_mayChangeItsMind() public {
        for (uint256 i = 0; i < 2; i++) {
            authority.give(address(z), z.pauseMint.selector, PAYER);
            (bool ok,) = tryAs(PAUSER, address(z), abi.encodeCall(z.pauseMint, (true)));
            vm.assertFalse(ok);
            run(abi.encodeCall(z.pauseMint, (true)));
            authority.give(address(z), z.pauseMint.selector, PAUSER);
            refuses(
                abi.encodeCall(z.pauseMint, (false)),
                abi.encodeWithSelector(IZContractErrors.Unauthorized.selector, PAYER)
            );
        }
    }

    /// P-A2: no other call asks the authority.
    function test_authority_isNotAskedForTheRest() public {
        vm.expectCall(address(authority), abi.encodeWithSelector(IAuthority.canCall.selector), 0);
        mint(mintItem(10));
        submit(transferItem());
        burn(burnItem(10));
        vm.warp(block.timestamp + SEAL_AFTER + 1);
        z.seal();
        refuses(abi.encodeCall(z.activateAuditKey, ()), IZContractErrors.NoProposal.selector);
        refuses(abi.encodeCall(z.claim, (address(token), PAYER)), IZContractErrors.NothingCredited.selector);
        refuses(abi.encodeCall(z.refund, (1, 0, 0)), IZContractErrors.NotHeld.selector);
    }

    // --- lister and pauser ---

    /// P-A3.
    function test_list_onlyContracts() public {
        vm.prank(LISTER);
        vm.expectRevert(abi.encodeWithSelector(IZContractErrors.NoCode.selector, address(0x1234)));
        z.list(address(0x1234), true);
        // Ending needs no code: a token may be gone.
        vm.recordLogs();
        emit IZContractEvents.Listed(address(0x1234), false);
        vm.prank(LISTER);
        z.list(address(0x1234), false);
        sameEvents();
    }

    /// P-A3: each token for itself; supply stays.
    function test_list_isOfOneToken() public {
        mint(mintItem(10));
        for (uint256 i = 0; i < 4; i++) {
            vm.recordLogs();
            emit IZContractEvents.Listed(address(token), i & 1 == 1);
            vm.prank(LISTER);
            z.list(address(token), i & 1 == 1);
            sameEvents();
            (bool listed, uint256 amount) = z.asset(address(token));
            vm.assertTrue(listed == (i & 1 == 1));
            eq(amount, 10);
            (listed, amount) = z.asset(address(this));
            vm.assertFalse(listed);
            eq(amount, 0);
        }
    }

    /// P-A4.
    function test_pauseMint_isToldAndSeen() public {
        bool[4] memory states = [true, true, false, false];
        for (uint256 i = 0; i < 4; i++) {
            vm.recordLogs();
            emit IZContractEvents.MintPaused(states[i]);
            vm.prank(PAUSER);
            z.pauseMint(states[i]);
            sameEvents();
            vm.assertTrue(z.mintPaused() == states[i]);
        }
    }

    // --- the code that runs on the z-contract's storage ---

    /// P-A5: called directly, even with every right, it changes nothing of the z-contract.
    function test_administration_calledDirectlyChangesNothing() public {
        address code = z.administration();
        bytes[CALLS] memory calls = officeCalls();
        vm.record();
        for (uint256 i = 0; i < CALLS; i++) {
            bytes memory data = calls[i];
            (bool ok, bytes memory answer) = tryAs(REGISTRAR, code, data);
            vm.assertFalse(ok);
            vm.assertEq(answer, abi.encodeWithSelector(IZContractErrors.Unauthorized.selector, REGISTRAR));
            authority.give(code, bytes4(data), REGISTRAR);
            // All but the update, which is not from the root of that storage, succeed there.
            (ok,) = tryAs(REGISTRAR, code, data);
            vm.assertTrue(ok == (i > 0));
        }
        vm.warp(block.timestamp + AUDIT_DELAY);
        IZContract(code).activateAuditKey();
        (, bytes32[] memory writes) = vm.accesses(address(z));
        eq(writes.length, 0);
        eq(epoch(), 1);
        (bool listed,) = z.asset(address(token));
        vm.assertTrue(listed);
        vm.assertFalse(z.mintPaused());
    }

    /// P-A5.
    function test_deals_calledDirectlyChangesNothing() public {
        address code = z.deals();
        vm.record();
        Deal memory d;
        d.payments = new uint256[](2);
        (d.payments[0], d.payments[1]) = (1, 2);
        (d.cancelHashes, d.deadline) = (new bytes32[](2), uint64(block.timestamp));
        d.cancelHashes[0] = keccak256(abi.encodePacked(bytes32("preimage")));
        Settlement[] memory list = new Settlement[](1);
        list[0].deal = d;
        list[0].legs = new ArrivingLeg[](2);
        for (uint256 i = 0; i < 2; i++) {
            list[0].legs[i].transfer = transfer();
            list[0].legs[i].transfer.payment = i + 1;
        }
        Closing memory closing;
        directly(code, abi.encodeCall(z.settle, (list)), IZContractErrors.UnknownRoot.selector);
        directly(code, abi.encodeCall(z.cancel, (d, 0, "preimage")), IZContractErrors.NotHeld.selector);
        directly(code, abi.encodeCall(z.refund, (1, 0, 0)), IZContractErrors.NotHeld.selector);
        directly(code, abi.encodeCall(z.close, (d, closing, new ArrivingLeg[](0))), 0);
        vm.warp(block.timestamp + 1);
        directly(code, abi.encodeCall(z.seize, (d)), IZContractErrors.NotPledged.selector);
        (, bytes32[] memory writes) = vm.accesses(address(z));
        eq(writes.length, 0);
    }

    /// Reverts with `err`, or with whatever if that is 0.
    function directly(address code, bytes memory data, bytes4 err) private {
        (bool ok, bytes memory answer) = tryAs(PAYER, code, data);
        vm.assertFalse(ok);
        if (err != 0) vm.assertEq(bytes4(answer), err);
    }

    /// A call of no function is refused, and so is money.
    function test_authority_thereIsNoFallback() public {
        refuses(hex"12345678", bytes(""));
        refuses(bytes(""), bytes(""));
        (bool ok,) = address(z).call{value: 1}("");
        vm.assertFalse(ok);
    }
}
