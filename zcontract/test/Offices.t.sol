// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IAuthority} from "@openzeppelin/contracts/access/manager/IAuthority.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IOffices, OfficesSetup} from "../src/interfaces/IOffices.sol";
import {OfficesBase} from "./OfficesBase.sol";

/// @notice Asks an authority as a z-contract does, and counts what it lets through.
contract Governed {
    IAuthority private immutable authority;
    uint256 public calls;

    error NotTheLister();

    constructor(IAuthority authority_) {
        authority = authority_;
    }

    function list(address, bool) external {
        if (!authority.canCall(msg.sender, address(this), msg.sig)) revert NotTheLister();
        calls++;
    }
}

contract OfficesTest is OfficesBase {
    /// The calls of the four offices, by signature, and the offices in the same order.
    function signatures() private pure returns (string[4] memory) {
        return [
            "updateParticipants(uint256,uint32[],uint256[],uint256,bool)",
            "proposeAuditKey(uint256,uint256)",
            "list(address,bool)",
            "pauseMint(bool)"
        ];
    }

    function officeRoles() private pure returns (bytes32[4] memory) {
        return [REGISTRAR, AUDITOR, LISTER, PAUSER];
    }

    function holders() private pure returns (address[4] memory) {
        return [REGISTRAR_HOLDER, AUDITOR_HOLDER, LISTER_HOLDER, PAUSER_HOLDER];
    }

    function selector(uint256 office) private pure returns (bytes4) {
        return bytes4(keccak256(bytes(signatures()[office])));
    }

    // --- the table of offices ---

    function test_canCall_eachOfficeOpensItsCallAlone() public onEachChain {
        address[] memory callers = everybody();
        for (uint256 i = 0; i < 4; i++) {
            for (uint256 k = 0; k < callers.length; k++) {
                vm.assertTrue(offices.canCall(callers[k], address(this), selector(i)) == (callers[k] == holders()[i]));
            }
        }
    }

    /// The timelock has role 0, but a call that belongs to no office isn't the timelock's either.
    function test_canCall_whatIsNotInTheTableIsNobodys() public onEachChain {
        bytes4[5] memory others = [
            bytes4(0),
            bytes4(0xffffffff),
            IAccessControl.grantRole.selector,
            bytes4(keccak256("updateParticipants(uint256,uint32[],uint256[],uint256)")),
            bytes4(keccak256("activateAuditKey()"))
        ];
        address[] memory callers = everybody();
        for (uint256 i = 0; i < others.length; i++) {
            vm.assertEq(offices.officeOf(others[i]), bytes32(0));
            for (uint256 k = 0; k < callers.length; k++) {
                vm.assertFalse(offices.canCall(callers[k], address(this), others[i]));
            }
        }
    }

    function test_canCall_anyOtherSelectorIsNobodys(bytes4 other) public onEachChain {
        for (uint256 i = 0; i < 4; i++) {
            vm.assume(other != selector(i));
        }
        address[] memory callers = everybody();
        for (uint256 k = 0; k < callers.length; k++) {
            vm.assertFalse(offices.canCall(callers[k], address(this), other));
        }
    }

    function test_canCall_isTheSameForEveryTarget() public onEachChain {
        address[] memory targets = everybody();
        for (uint256 i = 0; i < targets.length; i++) {
            vm.assertTrue(offices.canCall(LISTER_HOLDER, targets[i], selector(2)));
            vm.assertFalse(offices.canCall(PAUSER_HOLDER, targets[i], selector(2)));
        }
    }

    function test_officeOf_table() public onEachChain {
        for (uint256 i = 0; i < 4; i++) {
            vm.assertEq(offices.officeOf(selector(i)), officeRoles()[i]);
        }
    }

    /// The public names of the roles are those that the tests, and others, compute.
    function test_roles_haveTheirNames() public onEachChain {
        string[5] memory names = ["REGISTRAR_ROLE", "AUDITOR_ROLE", "LISTER_ROLE", "PAUSER_ROLE", "GUARDIAN_ROLE"];
        for (uint256 i = 0; i < names.length; i++) {
            (bool ok, bytes memory answer) =
                address(offices).staticcall(abi.encodeWithSignature(string.concat(names[i], "()")));
            vm.assertTrue(ok);
            vm.assertEq(answer, abi.encode(keccak256(bytes(names[i]))));
        }
    }

    // --- construction ---

    function test_construction_givesEveryRoleOnce() public onEachChain {
        expectHolders(roles, ADMIN, address(lock), address(lock));
        expectHolders(roles, GUARDIAN, GUARDIAN_HOLDER, GUARDIAN_HOLDER);
        for (uint256 i = 0; i < 4; i++) {
            expectHolders(roles, officeRoles()[i], holders()[i], holders()[i]);
            vm.assertEq(roles.getRoleAdmin(officeRoles()[i]), ADMIN);
        }
        vm.assertEq(roles.getRoleAdmin(GUARDIAN), ADMIN);
        vm.assertEq(roles.getRoleAdmin(ADMIN), ADMIN);
    }

    function test_construction_createsATimelockAsSetUp() public onEachChain {
        vm.assertTrue(address(lock) == firstChild(address(offices)));
        vm.assertEq(lock.getMinDelay(), delay);
        expectHolders(lock, PROPOSER, PROPOSER_1, PROPOSER_2);
        expectHolders(lock, EXECUTOR, EXECUTOR_1, EXECUTOR_2);
        expectHolders(lock, CANCELLER, CANCELLER_1, CANCELLER_2);
        expectHolders(lock, ADMIN, address(lock), address(lock));
    }

    function test_construction_refusesTheAccountZero() public onEachChain {
        for (uint256 i = 0; i < 5; i++) {
            OfficesSetup memory s = officesSetup();
            if (i == 0) s.guardian = address(0);
            if (i == 1) s.registrar = address(0);
            if (i == 2) s.auditor = address(0);
            if (i == 3) s.lister = address(0);
            if (i == 4) s.pauser = address(0);
            vm.expectRevert(zeroAccount([GUARDIAN, REGISTRAR, AUDITOR, LISTER, PAUSER][i]));
            this.deployOffices(s);
        }
    }

    /// What the timelock refuses, its own tests say in full.
    function test_construction_refusesWhatTheTimelockRefuses() public onEachChain {
        OfficesSetup memory s = officesSetup();
        s.delay = 0;
        vm.expectRevert(IOffices.ZeroDelay.selector);
        this.deployOffices(s);
        s = officesSetup();
        s.cancellers = pair(CANCELLER_1, PROPOSER_2);
        vm.expectRevert(abi.encodeWithSelector(IOffices.ProposerAndCanceller.selector, PROPOSER_2));
        this.deployOffices(s);
    }

    function test_construction_oneAccountMayHoldSeveralOffices() public onEachChain {
        OfficesSetup memory s = officesSetup();
        (s.registrar, s.auditor, s.lister, s.pauser) = (STRANGER, STRANGER, STRANGER, STRANGER);
        use(deployOffices(s));
        for (uint256 i = 0; i < 4; i++) {
            vm.assertTrue(offices.canCall(STRANGER, address(this), selector(i)));
            expectHolders(roles, officeRoles()[i], STRANGER, STRANGER);
        }
    }

    // --- giving an office ---

    function test_grantRole_takesTheDelay() public onEachChain {
        for (uint256 i = 0; i < 4; i++) {
            bytes memory call_ = grant(officeRoles()[i], STRANGER);
            schedule(address(offices), call_);
            vm.warp(block.timestamp + delay - 1);
            vm.prank(EXECUTOR_1);
            vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
            lock.execute(address(offices), 0, call_, 0, 0);
            vm.assertFalse(offices.canCall(STRANGER, address(this), selector(i)));
            vm.warp(block.timestamp + 1);
            execute(address(offices), call_);
            // Beside the one who holds it, and nothing more than this office.
            expectHolders(roles, officeRoles()[i], holders()[i], STRANGER);
            vm.assertTrue(offices.canCall(STRANGER, address(this), selector(i)));
            if (i < 3) vm.assertFalse(offices.canCall(STRANGER, address(this), selector(i + 1)));
        }
    }

    function test_grantRole_aSecondGuardianTakesTheDelayToo() public onEachChain {
        operate(address(offices), grant(GUARDIAN, STRANGER));
        vm.prank(STRANGER);
        roles.revokeRole(PAUSER, PAUSER_HOLDER);
        expectHolders(roles, PAUSER, address(1), address(1));
    }

    function test_grantRole_aCancellerStopsIt() public onEachChain {
        bytes memory call_ = grant(LISTER, STRANGER);
        schedule(address(offices), call_);
        vm.warp(block.timestamp + delay);
        bytes32 id = idOf(address(offices), call_);
        vm.prank(CANCELLER_2);
        lock.cancel(id);
        vm.prank(EXECUTOR_1);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        lock.execute(address(offices), 0, call_, 0, 0);
        vm.assertFalse(roles.hasRole(LISTER, STRANGER));
    }

    /// A guardian takes away what is held. What is on its way arrives, unless a canceller stops it.
    function test_grantRole_survivesTheGuardianOnItsWay() public onEachChain {
        bytes memory call_ = grant(LISTER, LISTER_HOLDER);
        schedule(address(offices), call_);
        vm.prank(GUARDIAN_HOLDER);
        roles.revokeRole(LISTER, LISTER_HOLDER);
        vm.warp(block.timestamp + delay);
        execute(address(offices), call_);
        vm.assertTrue(offices.canCall(LISTER_HOLDER, address(this), selector(2)));
    }

    function test_grantRole_nobodyCanButTheTimelock() public onEachChain {
        address[] memory callers = everybody();
        for (uint256 i = 0; i < 6; i++) {
            bytes32 role = [ADMIN, GUARDIAN, REGISTRAR, AUDITOR, LISTER, PAUSER][i];
            for (uint256 k = 0; k < callers.length; k++) {
                if (callers[k] == address(lock)) continue;
                vm.prank(callers[k]);
                vm.expectRevert(unauthorized(callers[k], ADMIN));
                roles.grantRole(role, STRANGER);
            }
            vm.assertFalse(roles.hasRole(role, STRANGER));
        }
    }

    function test_grantRole_theAccountZeroHoldsNothing() public onEachChain {
        for (uint256 i = 0; i < 4; i++) {
            operateRefused(address(offices), grant(officeRoles()[i], address(0)), zeroAccount(officeRoles()[i]));
        }
    }

    // --- taking an office away ---

    function test_revokeRole_aGuardianTakesAnyOfficeAtOnce() public onEachChain {
        for (uint256 i = 0; i < 4; i++) {
            vm.prank(GUARDIAN_HOLDER);
            roles.revokeRole(officeRoles()[i], holders()[i]);
            vm.assertFalse(offices.canCall(holders()[i], address(this), selector(i)));
            expectHolders(roles, officeRoles()[i], address(1), address(1));
            // The others keep theirs.
            for (uint256 k = i + 1; k < 4; k++) {
                vm.assertTrue(offices.canCall(holders()[k], address(this), selector(k)));
            }
        }
        vm.assertEq(block.timestamp, start);
    }

    /// The guardian's power is over whoever holds an office, the timelock included, and ends there.
    function test_revokeRole_aGuardianTakesNeitherGuardianNorAdmin() public onEachChain {
        operate(address(offices), grant(GUARDIAN, STRANGER));
        vm.prank(GUARDIAN_HOLDER);
        vm.expectRevert(unauthorized(GUARDIAN_HOLDER, ADMIN));
        roles.revokeRole(GUARDIAN, STRANGER);
        vm.prank(GUARDIAN_HOLDER);
        vm.expectRevert(unauthorized(GUARDIAN_HOLDER, ADMIN));
        roles.revokeRole(GUARDIAN, GUARDIAN_HOLDER);
        vm.prank(GUARDIAN_HOLDER);
        vm.expectRevert(adminIsFixed());
        roles.revokeRole(ADMIN, address(lock));
        expectHolders(roles, GUARDIAN, GUARDIAN_HOLDER, STRANGER);
        expectHolders(roles, ADMIN, address(lock), address(lock));
    }

    function test_revokeRole_nobodyElseCan() public onEachChain {
        address[] memory callers = everybody();
        for (uint256 i = 0; i < 6; i++) {
            bytes32 role = [ADMIN, GUARDIAN, REGISTRAR, AUDITOR, LISTER, PAUSER][i];
            address holder =
                [address(lock), GUARDIAN_HOLDER, REGISTRAR_HOLDER, AUDITOR_HOLDER, LISTER_HOLDER, PAUSER_HOLDER][i];
            for (uint256 k = 0; k < callers.length; k++) {
                if (callers[k] == address(lock) || callers[k] == GUARDIAN_HOLDER) continue;
                vm.prank(callers[k]);
                vm.expectRevert(unauthorized(callers[k], ADMIN));
                roles.revokeRole(role, holder);
            }
            vm.assertTrue(roles.hasRole(role, holder));
        }
    }

    function test_revokeRole_theTimelockTakesAnyOffice() public onEachChain {
        for (uint256 i = 0; i < 4; i++) {
            operate(address(offices), revoke(officeRoles()[i], holders()[i]));
            expectHolders(roles, officeRoles()[i], address(1), address(1));
        }
        operate(address(offices), revoke(GUARDIAN, GUARDIAN_HOLDER));
        expectHolders(roles, GUARDIAN, address(1), address(1));
    }

    function test_revokeRole_aDismissedGuardianTakesNothing() public onEachChain {
        operate(address(offices), revoke(GUARDIAN, GUARDIAN_HOLDER));
        vm.prank(GUARDIAN_HOLDER);
        vm.expectRevert(unauthorized(GUARDIAN_HOLDER, ADMIN));
        roles.revokeRole(LISTER, LISTER_HOLDER);
        vm.assertTrue(roles.hasRole(LISTER, LISTER_HOLDER));
    }

    // --- laying an office down ---

    function test_renounceRole_theHolderMayHimself() public onEachChain {
        for (uint256 i = 0; i < 5; i++) {
            bytes32 role = [GUARDIAN, REGISTRAR, AUDITOR, LISTER, PAUSER][i];
            address holder = [GUARDIAN_HOLDER, REGISTRAR_HOLDER, AUDITOR_HOLDER, LISTER_HOLDER, PAUSER_HOLDER][i];
            vm.prank(STRANGER);
            vm.expectRevert(IAccessControl.AccessControlBadConfirmation.selector);
            roles.renounceRole(role, holder);
            vm.assertTrue(roles.hasRole(role, holder));
            vm.prank(holder);
            roles.renounceRole(role, holder);
            expectHolders(roles, role, address(1), address(1));
        }
    }

    // --- the only admin ---

    function test_admin_isTheTimelockForEver() public onEachChain {
        operateRefused(address(offices), grant(ADMIN, STRANGER), adminIsFixed());
        operateRefused(address(offices), grant(ADMIN, PROPOSER_1), adminIsFixed());
        operateRefused(address(offices), grant(ADMIN, address(lock)), adminIsFixed());
        operateRefused(address(offices), grant(ADMIN, address(0)), adminIsFixed());
        operateRefused(address(offices), revoke(ADMIN, address(lock)), adminIsFixed());
        bytes memory renounce = abi.encodeCall(IAccessControl.renounceRole, (ADMIN, address(lock)));
        operateRefused(address(offices), renounce, adminIsFixed());
        expectHolders(roles, ADMIN, address(lock), address(lock));
    }

    // --- an office that acts with a delay ---

    /// The lister's office can be the timelock's from the first, whose address is known before. The lister then acts by operations.
    function test_officeOfTheTimelock_actsWithItsDelay() public onEachChain {
        OfficesSetup memory s = officesSetup();
        uint256 before = vm.snapshotState();
        address next = deployOffices(s);
        vm.revertToState(before);
        s.lister = firstChild(next);
        use(deployOffices(s));
        vm.assertTrue(address(offices) == next && address(lock) == s.lister);

        Governed governed = new Governed(offices);
        bytes memory call_ = abi.encodeCall(Governed.list, (STRANGER, true));
        for (uint256 k = 0; k < 2; k++) {
            vm.prank([LISTER_HOLDER, PROPOSER_1][k]);
            vm.expectRevert(Governed.NotTheLister.selector);
            governed.list(STRANGER, true);
        }
        operate(address(governed), call_);
        vm.assertEq(governed.calls(), 1);
        vm.assertEq(block.timestamp, start + delay);
        // The guardian stops it as he stops anybody.
        schedule(address(governed), abi.encodeCall(Governed.list, (STRANGER, false)));
        vm.prank(GUARDIAN_HOLDER);
        roles.revokeRole(LISTER, address(lock));
        vm.warp(block.timestamp + delay);
        vm.prank(EXECUTOR_1);
        vm.expectRevert(Governed.NotTheLister.selector);
        lock.execute(address(governed), 0, abi.encodeCall(Governed.list, (STRANGER, false)), 0, 0);
        vm.assertEq(governed.calls(), 1);
    }
}
