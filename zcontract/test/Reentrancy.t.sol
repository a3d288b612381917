// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg, BurnItem, MintItem} from "../src/types/Items.sol";
import {ReentrantToken} from "./mocks/Tokens.sol";
import {Inputs} from "./Inputs.sol";
import {IPayout} from "./Payout.t.sol";
import {Traces} from "./Traces.sol";

/// @notice A token that calls back into the z-contract while that moves it.
contract ReentrancyTest is Inputs, Traces {
    uint256 private constant OUTER = 5;
    ReentrantToken private evil;

    function setUp() public override {
        super.setUp();
        evil = new ReentrantToken();
        fund(evil);
        mint(evilMint(1000));
    }

    function evilMint(uint256 amount) private returns (MintItem memory item) {
        item = mintItem(amount);
        item.token = address(evil);
    }

    function evilBurn() private returns (BurnItem memory item) {
        item = burnItem(1);
        item.token = address(evil);
    }

    /// A call of each entry point that moves tokens or lets a token work, and which reaches `evil` that is armed with `data`.
    function enter(uint256 outer, bytes memory data) private {
        if (outer == 3) credit();
        evil.arm(address(z), data);
        MintItem[] memory items = new MintItem[](1);
        items[0] = evilMint(10);
        if (outer == 0) run(abi.encodeCall(z.mint, (items[0])));
        if (outer == 1) run(abi.encodeCall(z.mintBatch, (items)));
        if (outer == 2) run(abi.encodeCall(z.burn, (list1(evilBurn()))));
        if (outer == 3) run(abi.encodeCall(z.claim, (address(evil), RECIPIENT)));
        if (outer == 4) permitOnly(items[0]);
        vm.assertTrue(evil.tried());
    }

    /// The permit alone calls back.
    function permitOnly(MintItem memory item) private {
        evil.setQuiet(true);
        run(abi.encodeCall(z.mintWithPermit, (item, 1, 27, "", "")));
        evil.setQuiet(false);
    }

    /// RECIPIENT is credited 1.
    function credit() private {
        evil.arm(address(0), "");
        evil.setRefuses(true);
        burn(evilBurn());
        evil.setRefuses(false);
        eq(z.credit(address(evil), RECIPIENT), 1);
    }

    /// A call of every function that is locked.
    function lockedCalls() private returns (bytes[] memory calls) {
        calls = new bytes[](15);
        Deal memory deal;
        Closing memory closing;
        MintItem[] memory items = new MintItem[](1);
        items[0] = evilMint(1);
        uint256[64] memory leaves;
        calls[0] = abi.encodeCall(z.mint, (items[0]));
        calls[1] = abi.encodeCall(z.mintWithPermit, (items[0], 1, 27, "", ""));
        calls[2] = abi.encodeCall(z.mintBatch, (items));
        calls[3] = abi.encodeCall(z.submit, (list1(transferItem())));
        calls[4] = abi.encodeCall(z.burn, (list1(evilBurn())));
        calls[5] = abi.encodeCall(z.claim, (address(evil), RECIPIENT));
        calls[6] = abi.encodeCall(z.settle, (new Settlement[](1)));
        calls[7] = abi.encodeCall(z.cancel, (deal, 0, 0));
        calls[8] = abi.encodeCall(z.refund, (1, 0, 0));
        calls[9] = abi.encodeCall(z.close, (deal, closing, new ArrivingLeg[](0)));
        calls[10] = abi.encodeCall(z.seize, (deal));
        calls[11] = abi.encodeCall(z.seal, ());
        calls[12] = abi.encodeCall(z.append, (leaves, 5, proof()));
        calls[13] = abi.encodeCall(z.distribute, (list1(distributionItem())));
        calls[14] = abi.encodeCall(z.consolidate, (list1(consolidationItem())));
    }

    /// P-L1: each function from each entry point, and the lock is open afterwards.
    function test_reentrancy_isRefusedEverywhere() public {
        bytes[] memory calls = lockedCalls();
        for (uint256 outer = 0; outer < OUTER; outer++) {
            for (uint256 i = 0; i < calls.length; i++) {
                uint256 id = vm.snapshotState();
                enter(outer, calls[i]);
                vm.assertEq(evil.answer(), IZContractErrors.Locked.selector);
                evil.arm(address(0), "");
                mint(mintItem(1));
                submit(transferItem());
                distribute(distributionItem());
                consolidate(consolidationItem());
                vm.revertToState(id);
            }
        }
    }

    /// P-L2: the payout is for the contract alone, during a call too.
    function test_reentrancy_payoutIsRefused() public {
        bytes memory data = abi.encodeCall(IPayout.payout, (address(token), address(this), 1));
        for (uint256 outer = 0; outer < OUTER; outer++) {
            enter(outer, data);
            vm.assertEq(evil.answer(), IZContractErrors.OnlySelf.selector);
        }
    }

    /// P-L3: the calls of the offices are refused to a token as to anyone.
    function test_reentrancy_officesAreNotTheTokens() public {
        bytes[4] memory calls = [
            abi.encodeCall(z.list, (address(token), false)),
            abi.encodeCall(z.updateParticipants, (EMPTY_PARTICIPANTS, new uint32[](0), new uint256[](0), 5, true)),
            abi.encodeCall(z.proposeAuditKey, (AX, AY)),
            abi.encodeCall(z.pauseMint, (true))
        ];
        for (uint256 outer = 0; outer < OUTER; outer++) {
            for (uint256 i = 0; i < 4; i++) {
                enter(outer, calls[i]);
                vm.assertEq(evil.answer(), IZContractErrors.Unauthorized.selector);
            }
        }
    }

    /// P-L3: an epoch may begin meanwhile, which harms nothing: what the call had read it does not write back.
    function test_reentrancy_activationIsKept() public {
        for (uint256 outer = 0; outer < OUTER; outer++) {
            // An activation takes more gas than a payout gets.
            if (outer == 2) continue;
            uint256 id = vm.snapshotState();
            vm.prank(AUDITOR);
            z.proposeAuditKey(AX, AY);
            vm.warp(block.timestamp + AUDIT_DELAY);
            uint256 place = position();
            enter(outer, abi.encodeCall(z.activateAuditKey, ()));
            vm.assertEq(evil.answer(), 0);
            eq(epoch(), 2);
            vm.assertTrue(position() > place);
            vm.revertToState(id);
        }
    }

    /// P-L4: views answer meanwhile, and what they say is what the call has already done.
    function test_reentrancy_viewsSeeTheNewState() public {
        BurnItem memory item = evilBurn();
        evil.arm(address(z), abi.encodeCall(z.isSpent, (item.nullifier1)));
        burn(item);
        vm.assertEq(evil.answer(), 0);
        vm.assertEq(evil.word(), bytes32(uint256(1)));
        evil.arm(address(z), abi.encodeCall(z.credit, (address(evil), RECIPIENT)));
        burn(evilBurn());
        vm.assertEq(evil.word(), 0);
        enter(3, abi.encodeCall(z.credit, (address(evil), RECIPIENT)));
        vm.assertEq(evil.word(), 0);
    }
}
