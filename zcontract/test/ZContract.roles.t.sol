// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract, MintItem, Setup, TransferItem} from "../src/interfaces/IZContract.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Base} from "./Base.sol";

contract ZContractRolesTest is Base {
    /// A second point of the subgroup: 2 G, by the addition law below.
    uint256 private bx;
    uint256 private by;

    function setUp() public override {
        super.setUp();
        (bx, by) = add(AX, AY, AX, AY);
    }

    // --- role table: who may call what ---

    function test_roles_table() public {
        address[6] memory callers = [ADMIN, REGISTRAR, AUDITOR, LISTER, PAUSER, PAYER];
        uint32[] memory indices = new uint32[](1);
        uint256[] memory leaves = new uint256[](1);
        bytes[4] memory calls = [
            abi.encodeCall(z.updateParticipants, (EMPTY_PARTICIPANTS, indices, leaves, 3001)),
            abi.encodeCall(z.proposeAuditKey, (bx, by)),
            abi.encodeCall(z.list, (address(token), true)),
            abi.encodeCall(z.pauseMint, (true))
        ];
        string[4] memory roles = ["REGISTRAR_ROLE", "AUDITOR_ROLE", "LISTER_ROLE", "PAUSER_ROLE"];
        for (uint256 i = 0; i < calls.length; i++) {
            for (uint256 k = 0; k < callers.length; k++) {
                vm.prank(callers[k]);
                (bool ok, bytes memory answer) = address(z).call(calls[i]);
                vm.assertTrue(ok == (k == i + 1));
                if (!ok) {
                    vm.assertEq(
                        answer,
                        abi.encodeWithSelector(
                            IAccessControl.AccessControlUnauthorizedAccount.selector,
                            callers[k],
                            keccak256(bytes(roles[i]))
                        )
                    );
                }
            }
        }
    }

    function test_list_onlyContracts() public {
        vm.prank(LISTER);
        vm.expectRevert(abi.encodeWithSelector(IZContract.NoCode.selector, address(0x1234)));
        z.list(address(0x1234), true);
        vm.prank(LISTER);
        z.list(address(0x1234), false);
    }

    // --- setup ---

    function test_setup_refusals() public {
        for (uint256 i = 0; i < 14; i++) {
            Setup memory s = setup();
            bytes memory err = abi.encodeWithSelector(IZContract.ZeroSetup.selector);
            if (i == 0) s.registrar = address(0);
            if (i == 1) s.auditor = address(0);
            if (i == 2) s.lister = address(0);
            if (i == 3) s.pauser = address(0);
            if (i == 4) s.emptyRoot = 0;
            if (i == 5) s.emptyParticipants = 0;
            if (i > 5 && i < 10) err = abi.encodeWithSelector(IZContract.NoCode.selector, address(0xE0A));
            if (i == 6) s.verifiers.mint = address(0xE0A);
            if (i == 7) s.verifiers.transfer = address(0xE0A);
            if (i == 8) s.verifiers.burn = address(0xE0A);
            if (i == 9) s.verifiers.append = address(0xE0A);
            if (i == 10) (s.emptyRoot, err) = (R, abi.encodeWithSelector(IZContract.NotInField.selector, R));
            if (i == 11) (s.emptyParticipants, err) = (R, abi.encodeWithSelector(IZContract.NotInField.selector, R));
            if (i == 12) (s.auditX, err) = (AX + 1, abi.encodeWithSelector(IZContract.NotOnCurve.selector));
            if (i == 13) {
                (s.auditX, s.auditY, err) = (0, 1, abi.encodeWithSelector(IZContract.SmallOrder.selector));
            }
            vm.expectRevert(err);
            this.deploy(abi.encode(s));
        }
    }

    // --- participants ---

    function update(uint32 index, uint256 leaf, uint256 newRoot) private {
        uint32[] memory indices = new uint32[](1);
        uint256[] memory leaves = new uint256[](1);
        (indices[0], leaves[0]) = (index, leaf);
        uint256 old = participants();
        vm.prank(REGISTRAR);
        z.updateParticipants(old, indices, leaves, newRoot);
    }

    function accepted(uint256 root) private returns (bool) {
        TransferItem memory item = transferItem();
        item.participants = root;
        (bool ok,) = address(z).call(abi.encodeCall(z.submit, (list1(item))));
        return ok;
    }

    function test_participants_currentAndPreviousAreAccepted() public {
        update(0, 11, 3001);
        vm.assertTrue(accepted(3001) && accepted(EMPTY_PARTICIPANTS));
        update(1, 12, 3002);
        vm.assertTrue(accepted(3002) && accepted(3001));
        vm.assertFalse(accepted(EMPTY_PARTICIPANTS));
        eq(z.participantLeaf(1), 12);
    }

    function test_participants_replacingOneDropsThePreviousRoot() public {
        update(0, 11, 3001);
        // The same leaf again replaces nobody.
        update(0, 11, 3002);
        vm.assertTrue(accepted(3001));
        uint32[] memory indices = new uint32[](2);
        uint256[] memory leaves = new uint256[](2);
        (indices[0], indices[1], leaves[0]) = (5, 0, 55);
        vm.expectEmit(false, false, false, true, address(z));
        emit IZContract.ParticipantsUpdated(indices, leaves, 3003, true);
        vm.prank(REGISTRAR);
        z.updateParticipants(3002, indices, leaves, 3003);
        vm.assertTrue(accepted(3003));
        vm.assertFalse(accepted(3002) || accepted(3001) || accepted(0));
        eq(z.participantLeaf(0), 0);
        // The next ordinary update keeps a root in which the removed one is not.
        update(7, 77, 3004);
        vm.assertTrue(accepted(3003) && accepted(3004));
        // Another participant in the place of one drops the root too.
        update(5, 56, 3005);
        vm.assertFalse(accepted(3004));
    }

    function test_participants_ofTwoUpdatesFromOneTreeTheFirstCounts() public {
        uint32[] memory indices = new uint32[](1);
        uint256[] memory leaves = new uint256[](1);
        (indices[0], leaves[0]) = (1, 12);
        update(0, 11, 3001);
        vm.expectRevert(IZContract.StaleUpdate.selector);
        vm.prank(REGISTRAR);
        z.updateParticipants(EMPTY_PARTICIPANTS, indices, leaves, 3002);
        eq(z.participantLeaf(1), 0);
        eq(participants(), 3001);
        vm.prank(REGISTRAR);
        z.updateParticipants(3001, indices, leaves, 3002);
        eq(z.participantLeaf(1), 12);
        // The previous root is still accepted in proofs, but no update follows it.
        vm.expectRevert(IZContract.StaleUpdate.selector);
        vm.prank(REGISTRAR);
        z.updateParticipants(3001, indices, leaves, 3003);
    }

    function test_participants_refusals() public {
        uint32[] memory indices = new uint32[](1);
        uint256[] memory leaves = new uint256[](2);
        vm.expectRevert(abi.encodeWithSelector(IZContract.UpdateLength.selector, 1, 2));
        vm.prank(REGISTRAR);
        z.updateParticipants(EMPTY_PARTICIPANTS, indices, leaves, 1);
        vm.expectRevert(abi.encodeWithSelector(IZContract.UpdateLength.selector, 0, 0));
        vm.prank(REGISTRAR);
        z.updateParticipants(EMPTY_PARTICIPANTS, new uint32[](0), new uint256[](0), 1);
        leaves = new uint256[](1);
        indices[0] = 4 ** 10;
        vm.expectRevert(abi.encodeWithSelector(IZContract.NoSuchLeaf.selector, uint32(4 ** 10)));
        vm.prank(REGISTRAR);
        z.updateParticipants(EMPTY_PARTICIPANTS, indices, leaves, 1);
        (indices[0], leaves[0]) = (4 ** 10 - 1, R);
        expectNotInField(R);
        vm.prank(REGISTRAR);
        z.updateParticipants(EMPTY_PARTICIPANTS, indices, leaves, 1);
        leaves[0] = 1;
        expectNotInField(R);
        vm.prank(REGISTRAR);
        z.updateParticipants(EMPTY_PARTICIPANTS, indices, leaves, R);
        vm.expectRevert(IZContract.ZeroSetup.selector);
        vm.prank(REGISTRAR);
        z.updateParticipants(EMPTY_PARTICIPANTS, indices, leaves, 0);
    }

    // --- audit key ---

    function add(uint256 x1, uint256 y1, uint256 x2, uint256 y2) private pure returns (uint256, uint256) {
        uint256 d = 12181644023421730124874158521699555681764249180949974110617291017600649128846;
        uint256 t = mulmod(d, mulmod(mulmod(x1, x2, R), mulmod(y1, y2, R), R), R);
        uint256 x = addmod(mulmod(x1, y2, R), mulmod(y1, x2, R), R);
        uint256 y = addmod(mulmod(y1, y2, R), mulmod(x1, x2, R), R);
        return (mulmod(x, inv(1 + t), R), mulmod(y, inv(R + 1 - t), R));
    }

    function inv(uint256 a) private pure returns (uint256 result) {
        result = 1;
        for (uint256 e = R - 2; e != 0; e >>= 1) {
            if (e & 1 == 1) result = mulmod(result, a, R);
            a = mulmod(a, a, R);
        }
    }

    function eightTimes(uint256 x, uint256 y) private pure returns (uint256, uint256) {
        for (uint256 i = 0; i < 3; i++) {
            (x, y) = add(x, y, x, y);
        }
        return (x, y);
    }

    function propose(uint256 x, uint256 y) private {
        vm.prank(AUDITOR);
        z.proposeAuditKey(x, y);
    }

    function test_auditKey_isMultipliedByTheCofactor() public view {
        (uint256 x, uint256 y) = z.auditKey(1);
        (uint256 ex, uint256 ey) = eightTimes(AX, AY);
        eq(x, ex);
        eq(y, ey);
    }

    function test_auditKey_rotatesAfterTheDelayWithAGracePeriod() public {
        vm.expectRevert(IZContract.NoProposal.selector);
        z.activateAuditKey();
        uint64 from = uint64(block.timestamp) + AUDIT_DELAY;
        vm.expectEmit(false, false, false, true, address(z));
        emit IZContract.AuditKeyProposed(bx, by, from);
        propose(bx, by);
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(IZContract.TooEarly.selector, from));
        z.activateAuditKey();
        vm.warp(from);
        (uint256 ex, uint256 ey) = eightTimes(bx, by);
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContract.AuditKeyActivated(2, ex, ey);
        z.activateAuditKey();
        (uint64 epoch_, uint256 y, uint64 activatedAt) = z.auditEpoch();
        eq(epoch_, 2);
        eq(y, ey);
        eq(activatedAt, from);
        vm.assertTrue(epochAccepted(1) && epochAccepted(2));
        vm.assertFalse(epochAccepted(0) || epochAccepted(3));
        vm.warp(uint256(from) + AUDIT_GRACE);
        vm.assertTrue(epochAccepted(1));
        vm.warp(uint256(from) + AUDIT_GRACE + 1);
        vm.assertFalse(epochAccepted(1));
        vm.assertTrue(epochAccepted(2));
        vm.expectRevert(IZContract.NoProposal.selector);
        z.activateAuditKey();
    }

    function epochAccepted(uint64 epoch_) private returns (bool) {
        TransferItem memory item = transferItem();
        item.epoch = epoch_;
        (bool ok,) = address(z).call(abi.encodeCall(z.submit, (list1(item))));
        return ok;
    }

    function test_auditKey_aNewProposalReplacesTheOld() public {
        propose(bx, by);
        vm.warp(block.timestamp + AUDIT_DELAY);
        propose(AX, AY);
        (uint256 x,, uint64 from) = z.auditProposal();
        eq(x, AX);
        eq(from, block.timestamp + AUDIT_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IZContract.TooEarly.selector, from));
        z.activateAuditKey();
    }

    function test_auditKey_refusesPointsOffTheCurve() public {
        vm.expectRevert(IZContract.NotOnCurve.selector);
        propose(AX, AY + 1);
        vm.expectRevert(IZContract.NotOnCurve.selector);
        propose(0, 0);
        expectNotInField(AX + R);
        propose(AX + R, AY);
        expectNotInField(AY + R);
        propose(AX, AY + R);
    }

    /// The eight points of small order: of order 1, 2, 4 (y = 0) and 8 (y = i x, doubled they give y = 0).
    function test_auditKey_refusesSmallOrder() public {
        uint256 i = 21888242871839275217838484774961031246007050428528088939761107053157389710902;
        eq(mulmod(i, i, R), R - 1);
        uint256 x = 21449313544428428285896623807777999089618640778178766447151795324822652860828;
        uint256 y = mulmod(i, x, R);
        uint256[2][8] memory points =
            [[uint256(0), 1], [uint256(0), R - 1], [i, 0], [R - i, 0], [x, y], [R - x, y], [x, R - y], [R - x, R - y]];
        for (uint256 k = 0; k < 8; k++) {
            vm.expectRevert(IZContract.SmallOrder.selector);
            propose(points[k][0], points[k][1]);
        }
    }

    /// A point with a torsion part is accepted, and loses it.
    function test_auditKey_losesItsTorsion() public {
        propose(R - AX, R - AY); // G + (0, -1)
        vm.warp(block.timestamp + AUDIT_DELAY);
        z.activateAuditKey();
        (uint256 x, uint256 y) = z.auditKey(2);
        (uint256 x1, uint256 y1) = z.auditKey(1);
        eq(x, x1);
        eq(y, y1);
    }
}
