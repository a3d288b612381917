// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {BurnItem, MintItem, TransferItem} from "../src/types/Items.sol";
import {Inputs} from "./Inputs.sol";
import {Traces} from "./Traces.sol";

/// @notice Epochs of the audit key: proposal, delay, activation, grace.
contract AuditKeysTest is Inputs, Traces {
    /// Block times in seconds, milliseconds and nanoseconds.
    uint64[4] private times = [1.7e9, 1.79e9, 1.79e12, 1.79e18];
    /// A second point of the subgroup, 2 G, and a third, 3 G.
    uint256 private bx;
    uint256 private by;
    uint256 private cx;
    uint256 private cy;

    function setUp() public override {
        super.setUp();
        (bx, by) = add(AX, AY, AX, AY);
        (cx, cy) = add(AX, AY, bx, by);
        mint(mintItem(1000));
    }

    // --- the curve, plainly ---

    function add(uint256 x1, uint256 y1, uint256 x2, uint256 y2) private pure returns (uint256, uint256) {
        uint256 d = 12181644023421730124874158521699555681764249180949974110617291017600649128846;
        uint256 t = mulmod(d, mulmod(mulmod(x1, x2, R), mulmod(y1, y2, R), R), R);
        uint256 x = addmod(mulmod(x1, y2, R), mulmod(y1, x2, R), R);
        uint256 y = addmod(mulmod(y1, y2, R), mulmod(x1, x2, R), R);
        return (mulmod(x, inverse(1 + t), R), mulmod(y, inverse(R + 1 - t), R));
    }

    function inverse(uint256 a) private pure returns (uint256 result) {
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

    // --- calls ---

    function propose(uint256 x, uint256 y) private {
        vm.prank(AUDITOR);
        z.proposeAuditKey(x, y);
    }

    function refusesProposal(uint256 x, uint256 y, bytes memory err) private {
        vm.prank(AUDITOR);
        vm.expectRevert(err);
        z.proposeAuditKey(x, y);
    }

    function refusesActivation(bytes memory err) private {
        refuses(abi.encodeCall(z.activateAuditKey, ()), err);
    }

    function rotate(uint256 x, uint256 y) private {
        propose(x, y);
        vm.warp(block.timestamp + AUDIT_DELAY);
        z.activateAuditKey();
    }

    /// Whether items of an epoch are accepted: a mint, a transfer and a burn alike, each proven under that epoch's key.
    function accepted(uint64 epoch_) private returns (bool) {
        (MintItem memory m, TransferItem memory t, BurnItem memory b) = (mintItem(1), transferItem(), burnItem(1));
        (m.epoch, t.transfer.epoch, b.epoch) = (epoch_, epoch_, epoch_);
        mintVerifier.expectOne(inputsOf(m, PAYER), m.proof.points);
        expectBatch(list1(t));
        expectBatch(list1(b));
        vm.prank(PAYER);
        (bool minted, bytes memory answer) = address(z).call(abi.encodeCall(z.mint, (m)));
        (bool sent,) = address(z).call(abi.encodeCall(z.submit, (list1(t))));
        (bool burned,) = address(z).call(abi.encodeCall(z.burn, (list1(b))));
        vm.assertTrue(minted == sent && sent == burned);
        if (!minted) vm.assertEq(bytes4(answer), IZContractErrors.StaleEpoch.selector);
        return minted;
    }

    function eqProposal(uint256 x, uint256 y, uint64 from) private view {
        (uint256 x_, uint256 y_, uint64 from_) = z.auditProposal();
        eq(x_, x);
        eq(y_, y);
        eq(from_, from);
    }

    function eqEpoch(uint64 current, uint256 x, uint256 y, uint64 since) private view {
        (uint64 epoch_, uint256 y_, uint64 activatedAt) = z.auditEpoch();
        eq(epoch_, current);
        eq(y_, y);
        eq(activatedAt, since);
        (uint256 kx, uint256 ky) = z.auditKey(current);
        eq(kx, x);
        eq(ky, y);
    }

    // --- delay ---

    /// P-K2, P-K3: proposed, refused up to its time, activated at it, by anyone, and forgotten; in each unit of time.
    function test_auditKey_isActivatedAfterTheDelay() public {
        for (uint64 i = 0; i < 4; i++) {
            vm.warp(times[i] + 5000);
            refusesActivation(bytes.concat(IZContractErrors.NoProposal.selector));
            uint64 from = times[i] + 5000 + AUDIT_DELAY;
            vm.recordLogs();
            emit IZContractEvents.AuditKeyProposed(bx, by, from);
            propose(bx, by);
            sameEvents();
            eqProposal(bx, by, from);
            refusesActivation(abi.encodeWithSelector(IZContractErrors.TooEarly.selector, from));
            vm.warp(from - 1);
            refusesActivation(abi.encodeWithSelector(IZContractErrors.TooEarly.selector, from));
            eq(epoch(), i + 1);
            vm.warp(from);
            (uint256 x, uint256 y) = eightTimes(bx, by);
            vm.recordLogs();
            emit IZContractEvents.AuditKeyActivated(i + 2, x, y);
            run(abi.encodeCall(z.activateAuditKey, ()));
            sameEvents();
            eqEpoch(i + 2, x, y, from);
            eqProposal(0, 0, 0);
            refusesActivation(bytes.concat(IZContractErrors.NoProposal.selector));
        }
    }

    /// P-K3: a proposal stays good however late it is activated, and is then that of the last one who proposed.
    function test_auditKey_aNewProposalReplacesTheOld() public {
        propose(bx, by);
        vm.warp(block.timestamp + AUDIT_DELAY);
        propose(cx, cy);
        uint64 from = uint64(block.timestamp) + AUDIT_DELAY;
        eqProposal(cx, cy, from);
        refusesActivation(abi.encodeWithSelector(IZContractErrors.TooEarly.selector, from));
        vm.warp(from + 10 * AUDIT_DELAY);
        z.activateAuditKey();
        (uint256 x, uint256 y) = eightTimes(cx, cy);
        eqEpoch(2, x, y, uint64(block.timestamp));
    }

    // --- grace ---

    /// P-K4: the epoch before is good up to the end of its grace, that before it never again; in each unit of time.
    function test_auditKey_previousEpochHasAGrace() public {
        for (uint64 i = 0; i < 4; i++) {
            vm.warp(times[i] + 5000);
            rotate(bx, by);
            uint256 since = block.timestamp;
            for (uint256 late = 0; late < 2; late++) {
                vm.assertTrue(accepted(i + 2) && accepted(i + 1));
                vm.assertFalse(accepted(i) || accepted(i + 3) || accepted(0) || accepted(type(uint64).max));
                vm.warp(since + AUDIT_GRACE);
            }
            vm.warp(since + AUDIT_GRACE + 1);
            vm.assertTrue(accepted(i + 2));
            vm.assertFalse(accepted(i + 1) || accepted(i) || accepted(i + 3));
        }
    }

    /// P-K4: an epoch that equals an accepted one but for bits above the counter's is another.
    function test_auditKey_epochIsComparedAsAWhole() public {
        vm.assertTrue(accepted(1));
        vm.assertFalse(accepted(1 + 2 ** 32));
        rotate(bx, by);
        vm.assertTrue(accepted(1) && accepted(2));
        vm.assertFalse(accepted(1 + 2 ** 32) || accepted(2 + 2 ** 32));
    }

    /// P-K4: three epochs with three keys; each item is proven under the key of its own.
    function test_auditKey_eachEpochHasItsKey() public {
        rotate(bx, by);
        vm.assertTrue(accepted(1) && accepted(2));
        rotate(cx, cy);
        vm.assertTrue(accepted(2) && accepted(3));
        vm.assertFalse(accepted(1));
        uint256[2][3] memory points = [[AX, AY], [bx, by], [cx, cy]];
        for (uint64 i = 0; i < 3; i++) {
            (uint256 x, uint256 y) = eightTimes(points[i][0], points[i][1]);
            (uint256 kx, uint256 ky) = z.auditKey(i + 1);
            eq(kx, x);
            eq(ky, y);
        }
        (uint256 none, uint256 nil) = z.auditKey(4);
        eq(none + nil, 0);
    }

    /// P-K5: the counter has 32 bits and no other meaning.
    function test_auditKey_counterBeyondOneByte() public {
        uint32[3] memory counts = [uint32(255), 256, 65535];
        for (uint256 i = 0; i < 3; i++) {
            patch(headSlot(), 136, 32, counts[i]);
            rotate(bx, by);
            (uint256 x, uint256 y) = eightTimes(bx, by);
            eqEpoch(uint64(counts[i]) + 1, x, y, uint64(block.timestamp));
            vm.assertTrue(accepted(uint64(counts[i]) + 1));
            vm.assertFalse(accepted(1) || accepted(0));
        }
        patch(headSlot(), 136, 32, type(uint32).max);
        propose(bx, by);
        vm.warp(block.timestamp + AUDIT_DELAY);
        fails(abi.encodeCall(z.activateAuditKey, ()));
    }

    // --- the curve ---

    /// P-K1: 8 times the point, for many points of the subgroup and outside it.
    function test_auditKey_isMultipliedByTheCofactor() public {
        (uint256 x, uint256 y) = (AX, AY);
        for (uint256 i = 0; i < 12; i++) {
            // From the seventh on with the point (0, -1) of order 2 added.
            (uint256 px, uint256 py) = i < 6 ? (x, y) : (R - x, R - y);
            rotate(px, py);
            (uint256 ex, uint256 ey) = eightTimes(x, y);
            eqEpoch(uint64(i + 2), ex, ey, uint64(block.timestamp));
            (x, y) = i & 1 == 0 ? add(x, y, x, y) : add(x, y, AX, AY);
        }
    }

    /// P-K1.
    function test_auditKey_refusesPointsOffTheCurve() public {
        bytes memory err = bytes.concat(IZContractErrors.NotOnCurve.selector);
        refusesProposal(AX, AY + 1, err);
        refusesProposal(AX + 1, AY, err);
        refusesProposal(AY, AX, err);
        refusesProposal(0, 0, err);
        refusesProposal(AX, 0, err);
        refusesProposal(0, AY, err);
        refusesProposal(R - 1, R - 1, err);
        eqProposal(0, 0, 0);
    }

    /// P-K1: an alias is no point.
    function test_auditKey_refusesAliases() public {
        bytes4 err = IZContractErrors.NotInField.selector;
        refusesProposal(AX + R, AY, abi.encodeWithSelector(err, AX + R));
        refusesProposal(AX, AY + R, abi.encodeWithSelector(err, AY + R));
        refusesProposal(R, 1, abi.encodeWithSelector(err, R));
        refusesProposal(type(uint256).max, AY, abi.encodeWithSelector(err, type(uint256).max));
    }

    /// P-K1: the eight points of small order: of order 1, 2, 4 (y = 0) and 8 (y = i x, doubled they give y = 0).
    function test_auditKey_refusesSmallOrder() public {
        uint256 i = 21888242871839275217838484774961031246007050428528088939761107053157389710902;
        eq(mulmod(i, i, R), R - 1);
        uint256 x = 21449313544428428285896623807777999089618640778178766447151795324822652860828;
        uint256 y = mulmod(i, x, R);
        uint256[2][8] memory points =
            [[uint256(0), 1], [uint256(0), R - 1], [i, 0], [R - i, 0], [x, y], [R - x, y], [x, R - y], [R - x, R - y]];
        for (uint256 k = 0; k < 8; k++) {
            refusesProposal(points[k][0], points[k][1], bytes.concat(IZContractErrors.SmallOrder.selector));
            // Added to a point of the subgroup each is accepted, and lost.
            (uint256 px, uint256 py) = add(bx, by, points[k][0], points[k][1]);
            rotate(px, py);
            (uint256 ex, uint256 ey) = eightTimes(bx, by);
            eqEpoch(uint64(k + 2), ex, ey, uint64(block.timestamp));
        }
    }
}
