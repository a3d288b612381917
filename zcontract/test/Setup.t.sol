// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../src/interfaces/IZContract.sol";
import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {MintItem} from "../src/types/Items.sol";
import {Setup, Verifiers} from "../src/types/Setup.sol";
import {Inputs} from "./Inputs.sol";
import {Traces} from "./Traces.sol";

/// @notice What the constructor refuses, and how a z-contract begins.
contract SetupTest is Inputs, Traces {
    address private constant NO_CODE = address(0xE0A);

    function refusesSetup(Setup memory s, bytes memory err) private {
        (bool ok, bytes memory answer) = address(this).call(abi.encodeCall(this.deploy, (abi.encode(s))));
        vm.assertFalse(ok);
        vm.assertEq(answer, err);
    }

    /// P-S1.
    function test_setup_refusesZeros() public {
        for (uint256 i = 0; i < 5; i++) {
            Setup memory s = setup();
            if (i == 0) s.sealAfter = 0;
            // With a grace of 0 too the delay is not below it.
            if (i == 1) (s.auditDelay, s.auditGrace) = (0, 0);
            if (i == 2) s.auditGrace = 0;
            if (i == 3) s.emptyRoot = 0;
            if (i == 4) s.emptyParticipants = 0;
            refusesSetup(s, bytes.concat(IZContractErrors.ZeroSetup.selector));
        }
        Setup memory none = setup();
        none.auditDelay = 0;
        refusesSetup(none, bytes.concat(IZContractErrors.ZeroSetup.selector));
    }

    /// P-S1: the least that is good.
    function test_setup_acceptsOnes() public {
        Setup memory s = setup();
        (s.sealAfter, s.auditDelay, s.auditGrace) = (1, 1, 1);
        (s.emptyRoot, s.emptyParticipants) = (R - 1, R - 1);
        z = IZContract(deploy(abi.encode(s)));
        eq(z.sealAfter() + z.auditDelay() + z.auditGrace(), 3);
        eq(z.root(), R - 1);
        eq(participants(), R - 1);
    }

    /// P-S2.
    function test_setup_delayIsNotBelowTheGrace() public {
        Setup memory s = setup();
        (s.auditDelay, s.auditGrace) = (499, 500);
        refusesSetup(s, abi.encodeWithSelector(IZContractErrors.DelayBelowGrace.selector, 499, 500));
        s.auditDelay = 500;
        z = IZContract(deploy(abi.encode(s)));
        eq(z.auditDelay(), 500);
        eq(z.auditGrace(), 500);
    }

    /// P-S3.
    function test_setup_refusesWhatIsNoFieldElement() public {
        Setup memory s = setup();
        s.emptyRoot = R;
        refusesSetup(s, abi.encodeWithSelector(IZContractErrors.NotInField.selector, R));
        s = setup();
        s.emptyParticipants = R + 1;
        refusesSetup(s, abi.encodeWithSelector(IZContractErrors.NotInField.selector, R + 1));
    }

    /// P-S4.
    function test_setup_refusesAddressesWithoutCode() public {
        for (uint256 i = 0; i < 8; i++) {
            Setup memory s = setup();
            address bad = i == 7 ? address(0) : NO_CODE;
            if (i >= 6) s.authority = bad;
            else setVerifier(s.verifiers, i, bad);
            refusesSetup(s, abi.encodeWithSelector(IZContractErrors.NoCode.selector, bad));
        }
    }

    /// Of kind 0 to 5: mint, transfer, burn, append, distribution, consolidation.
    function setVerifier(Verifiers memory v, uint256 kind, address account) private pure {
        if (kind == 0) v.mint = account;
        if (kind == 1) v.transfer = account;
        if (kind == 2) v.burn = account;
        if (kind == 3) v.append = account;
        if (kind == 4) v.distribution = account;
        if (kind == 5) v.consolidation = account;
    }

    /// P-S5, P-K1.
    function test_setup_refusesABadAuditKey() public {
        Setup memory s = setup();
        s.auditX = AX + 1;
        refusesSetup(s, bytes.concat(IZContractErrors.NotOnCurve.selector));
        (s.auditX, s.auditY) = (0, 1);
        refusesSetup(s, bytes.concat(IZContractErrors.SmallOrder.selector));
        (s.auditX, s.auditY) = (AX, AY + R);
        refusesSetup(s, abi.encodeWithSelector(IZContractErrors.NotInField.selector, AY + R));
    }

    // --- a new z-contract ---

    /// P-S6: every view.
    function test_setup_views() public {
        vm.warp(1.79e18);
        z = IZContract(deploy(abi.encode(setup())));
        vm.assertTrue(z.authority() == address(authority));
        vm.assertTrue(keccak256(abi.encode(z.verifiers())) == keccak256(abi.encode(setup().verifiers)));
        vm.assertTrue(z.administration().code.length > 0 && z.deals().code.length > 0);
        vm.assertTrue(z.administration() != z.deals());
        eq(z.sealAfter(), SEAL_AFTER);
        eq(z.auditDelay(), AUDIT_DELAY);
        eq(z.auditGrace(), AUDIT_GRACE);
        eq(z.root(), EMPTY_ROOT);
        vm.assertTrue(z.isRoot(EMPTY_ROOT));
        vm.assertFalse(z.isRoot(0) || z.isRoot(EMPTY_PARTICIPANTS) || z.mintPaused());
        (uint256 current, uint32 generation) = z.participants();
        eq(current, EMPTY_PARTICIPANTS);
        eq(generation, 1);
        eq(z.generationOf(EMPTY_ROOT) + z.participantLeaf(0) + z.credit(address(token), PAYER), 0);
        viewsOfTheAuditKey();
        (bool listed, uint256 amount) = z.asset(address(token));
        vm.assertFalse(listed || z.isSpent(0) || z.isOff(0));
        eq(amount + position(), 0);
    }

    function viewsOfTheAuditKey() private view {
        (uint64 epoch_, uint256 y, uint64 since) = z.auditEpoch();
        (uint256 kx, uint256 ky) = z.auditKey(1);
        eq(epoch_, 1);
        eq(since, 1.79e18);
        eq(y, ky);
        vm.assertTrue(kx != 0 && ky != 0);
        (kx, ky) = z.auditKey(0);
        eq(kx + ky, 0);
        (uint256 px, uint256 py, uint64 from) = z.auditProposal();
        eq(px + py + from, 0);
    }

    /// P-S5: the first epoch is told by an event too.
    function test_setup_emitsTheFirstEpoch() public {
        (uint256 x, uint256 y) = z.auditKey(1);
        vm.recordLogs();
        emit IZContractEvents.AuditKeyActivated(1, x, y);
        z = IZContract(deploy(abi.encode(setup())));
        sameEvents();
    }

    // --- kinds without a verifier ---

    /// A z-contract of which one kind has no verifier, or every kind has one if there is no such kind.
    function without(uint256 kind) private {
        Setup memory s = setup();
        Verifiers memory v = s.verifiers;
        setVerifier(v, kind, address(0));
        z = IZContract(deploy(abi.encode(s)));
        vm.assertTrue(keccak256(abi.encode(z.verifiers())) == keccak256(abi.encode(v)));
        giveOffices();
        fund(token);
    }

    function giveOffices() private {
        authority.give(address(z), z.updateParticipants.selector, REGISTRAR);
        authority.give(address(z), z.list.selector, LISTER);
    }

    /// P-S7: that kind is refused by each of its entry points, alone and in a batch, and every other kind works.
    function test_setup_aKindWithoutAVerifierIsRefused() public {
        for (uint256 kind = 0; kind < 6; kind++) {
            without(kind);
            MintItem[] memory mints = new MintItem[](2);
            (mints[0], mints[1]) = (mintItem(1), mintItem(2));
            check(kind == 0, abi.encodeCall(z.mint, (mintItem(100))));
            check(kind == 0, abi.encodeCall(z.mintWithPermit, (mintItem(100), 1, 27, "", "")));
            check(kind == 0, abi.encodeCall(z.mintBatch, (mints)));
            check(kind == 1, abi.encodeCall(z.submit, (list1(transferItem()))));
            check(kind == 1, abi.encodeCall(z.submit, (list2(transferItem(), transferItem()))));
            check(kind == 1, abi.encodeCall(z.submit, (list1(legItem(bytes32(fresh()), uint64(block.timestamp))))));
            check(kind == 4, abi.encodeCall(z.distribute, (list1(distributionItem()))));
            check(kind == 5, abi.encodeCall(z.consolidate, (list1(consolidationItem()))));
            // Without mints there is nothing to burn.
            if (kind == 0) continue;
            check(kind == 2, abi.encodeCall(z.burn, (list1(burnItem(1)))));
            check(kind == 2, abi.encodeCall(z.burn, (list2(burnItem(1), burnItem(2)))));
            checkAppend(kind == 3);
        }
    }

    function check(bool refused, bytes memory data) private {
        if (refused) refuses(data, IZContractErrors.NoVerifier.selector);
        else run(data);
    }

    /// Fills a batch by one mint, and appends it.
    function checkAppend(bool refused) private {
        vm.warp(block.timestamp + SEAL_AFTER + 1);
        z.seal();
        without(refused ? 3 : 6);
        MintItem memory item = mintItem(1);
        mint(item);
        vm.warp(block.timestamp + SEAL_AFTER + 1);
        z.seal();
        uint256[64] memory leaves;
        leaves[0] = item.commitment;
        check(refused, abi.encodeCall(z.append, (leaves, 5, proof())));
    }
}
